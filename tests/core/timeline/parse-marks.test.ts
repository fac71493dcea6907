import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('a mark before the time', () => {
  it.each([
    ['🔹 16:05 Go'],
    ['👉 16:05 Go'],
    ['➡️ 16:05 Go'],
    ['⚡ 16:05 Go'],
    [':clock3: 16:05 Go'],
    ['1- 16:05 Go'],
    ['1: 16:05 Go'],
    ['1 16:05 Go'],
    ['[1] 16:05 Go'],
    ['#1 16:05 Go'],
    ['No. 1: 16:05 Go'],
    ['Step 1 - 16:05 Go'],
    ['Schritt 2: 16:05 Go'],
    ['-16:05 Go'],
    ['--- 16:05 Go'],
    ['・16:05 Go'],
    ['①16:05 Go'],
    ['A. 16:05 Go'],
    ['C. 16:05 Go'],
    ['(a) 16:05 Go'],
    ['ii. 16:05 Go'],
    ['iv) 16:05 Go'],
    ['[x] 16:05 Go'],
    ['When: 16:05 Go'],
    ['16:05 ==> Go'],
    ['16:05 ⇒ Go'],
    ['`16:05` Go'],
  ])('%j', (line) => {
    const reading = parseTimeline(line, context(DAY));
    expect(reading.events.map(({ text, when }) => [text, when.time, when.precision])).toEqual([['Go', '16:05', 'minute']]);
    expect(reading.leftovers).toEqual([]);
  });

  it('is the third of a list in "c." below "b.", and circa elsewhere', () => {
    const precisions = (text: string) => parseTimeline(text, context(DAY)).events.map(({ when }) => when.precision);
    expect(precisions('a. 15:30 x\nb. 15:40 y\nc. 15:50 z')).toEqual(['minute', 'minute', 'minute']);
    expect(precisions('- c. 15:50 z')).toEqual(['approx']);
  });

  it('is a number within a numbered list, no date', () => {
    expect(rows('1. 14:02 a\n1.1. 14:03 b\n1.2. 14:04 c\n2. 14:05 d', DAY)).toEqual([
      '2024-06-10T14:02Z | a',
      '2024-06-10T14:03Z | b',
      '2024-06-10T14:04Z | c',
      '2024-06-10T14:05Z | d',
    ]);
  });

  it('leaves pictures in the words alone', () => {
    expect(rows('14:02 :fire: alert\n14:04 second page', DAY)).toEqual([
      '2024-06-10T14:02Z | :fire: alert',
      '2024-06-10T14:04Z | second page',
    ]);
  });

  it('takes no hour for a mark', () => {
    expect(rows('4:05 am: One\n6.45am: Two', DAY)).toEqual(['2024-06-10T04:05Z | One', '2024-06-10T06:45Z | Two']);
  });
});

describe('several entries on a line', () => {
  it.each([
    ['14:00 – a. 14:05 – b. 14:10 – c', ['a.', 'b.', 'c']],
    ['14:00 a, 14:05 b, 14:10 c', ['a', 'b', 'c']],
    ['At 14:00 a. Then more. At 14:05 b. By 14:10 c.', ['a. Then more.', 'b.', 'c.']],
  ])('%s', (text, texts) => {
    const { events } = parseTimeline(text, context(DAY));
    expect(events.map((event) => [event.when.time, event.text])).toEqual(
      texts.map((one, index) => [['14:00', '14:05', '14:10'][index], one]),
    );
  });

  it('are not made of times that an entry mentions', () => {
    expect(rows('14:02 restarts at 14:05, 14:07 and later', DAY)).toEqual(['2024-06-10T14:02Z | restarts at 14:05, 14:07 and later']);
  });
});

describe('times in code', () => {
  it.each([
    ['a fenced block in an entry', '- 15:30 Go\n```\n16:00 cron\n16:10 cron\n```\n- 15:40 Next', 'Go\n16:00 cron\n16:10 cron'],
    ['another fence', '15:30 Go\n~~~\n16:00 cron\n~~~\n15:40 Next', 'Go\n16:00 cron'],
    ['an item that is code', '- 15:30 Go\n- `16:00 cron`\n- 15:40 Next', 'Go\n- `16:00 cron`'],
  ])('belong to the entry above: %s', (_, text, first) => {
    expect(rows(text, DAY)).toEqual([`2024-06-10T15:30Z | ${first}`, '2024-06-10T15:40Z | Next']);
  });

  it('are the timeline where all of it stands in a block', () => {
    expect(rows('Timeline\n```\n15:30 Go\n15:40 Next\n```', DAY)).toEqual(['2024-06-10T15:30Z | Go', '2024-06-10T15:40Z | Next']);
  });
});

describe('a chat copied with names and times on lines of their own', () => {
  it.each([
    ['times set in', 'Ann Lee\n  4:05 PM\nAlarm\n\nBo\n  4:10 PM\nlooking'],
    ['dashes between', 'Ann Lee\n — \n4:05 PM\nAlarm\nBo\n — \n4:10 PM\nlooking'],
    ['empty lines between', 'Ann Lee\n4:05 PM\nAlarm\n\nBo\n4:10 PM\nlooking'],
  ])('puts each name on its own message: %s', (_, text) => {
    expect(rows(text, DAY)).toEqual(['2024-06-10T16:05Z | Ann Lee: Alarm', '2024-06-10T16:10Z | Bo: looking']);
  });

  it('reads bots, and short times of messages that follow on, flagged', () => {
    const text = 'Ann Lee\n  4:05 PM\nAlarm\n\n4:06\nstill\n\nincident-bot\nAPP  4:07 PM\nDeclared';
    expect(rows(text, DAY)).toEqual([
      '2024-06-10T16:05Z | Ann Lee: Alarm',
      '2024-06-10T16:06Z | still | !meridiem-carried',
      '2024-06-10T16:07Z | incident-bot: Declared',
    ]);
  });

  it('takes "today" for the date of the context, flagged', () => {
    expect(rows('Ann — Today at 4:05 PM\nAlarm\nBo — Today at 4:10 PM\nlooking', DAY)).toEqual([
      '2024-06-10T16:05Z | Ann: Alarm | !relative-day',
      '2024-06-10T16:10Z | Bo: looking | !relative-day',
    ]);
  });
});

describe('structured logs', () => {
  it.each([
    ['time="2024-06-10T15:30:22Z" level=error msg="boom"', 'level=error msg="boom"'],
    ['{"ts":"2024-06-10T15:30:22Z","msg":"boom"}', '{"msg":"boom"}'],
  ])('%s', (line, text) => {
    expect(rows(line)).toEqual([`2024-06-10T15:30:22Z | ${text}`]);
  });
});

describe('a space at which no line breaks', () => {
  it.each([
    [
      '14:02 Panne\u00a0: le lien est coupé\u202f; cause inconnue\u00a0!',
      '14:02 | Panne\u00a0: le lien est coupé\u202f; cause inconnue\u00a0!',
    ],
    ['14:02 Le pays dit «\u00a0stop\u00a0»', '14:02 | Le pays dit «\u00a0stop\u00a0»'],
    ['14:02 Charge à 80\u202f%', '14:02 | Charge à 80\u202f%'],
    ['14:02\u00a0CEST\u00a0– Panne', '14:02+02:00 | Panne'],
    ['14\u00a0h\u00a002\u00a0: Panne', '14:02 | Panne'],
  ])('stays beside the signs of a sentence, and hides no time: %j', (line, expected) => {
    const reading = parseTimeline(line, context({ date: '2024-06-10' }));
    const shown = reading.events.map(({ text, when }) => `${when.time}${when.zone === null ? '' : '+02:00'} | ${text}`);
    expect(shown).toEqual([expected]);
  });
});

it('a time that is only a bound is a rough one', () => {
  const found = parseTimeline('- ≤ 20:23 the queue grows\n- ≥ 20:40 it is empty', context(DAY)).events;
  expect(found.map(({ when, text }) => [when.time, when.precision, text])).toEqual([
    ['20:23', 'approx', 'the queue grows'],
    ['20:40', 'approx', 'it is empty'],
  ]);
});
