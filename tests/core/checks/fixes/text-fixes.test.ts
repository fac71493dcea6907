import { describe, expect, it } from 'vitest';
import { weekdayMismatch } from '../../../../renderer/core/checks/dates/weekdays/weekday-mismatch.ts';
import type { Finding } from '../../../../renderer/core/checks/finding.ts';
import { proseVsTimelineTime } from '../../../../renderer/core/checks/prose-timeline/prose-vs-timeline-time.ts';
import { houseWords } from '../../../../renderer/core/checks/wording/house-words.ts';
import { weekdayWord } from '../../../../renderer/core/checks/words/weekday-word.ts';
import { zoneSeasonMismatch } from '../../../../renderer/core/checks/zones/zone-season-mismatch.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const offers = (findings: readonly Finding[]): readonly (readonly [string, string] | null)[] =>
  findings.map(({ fix }) => (fix?.change.kind === 'replace-words' ? ([fix.change.words, fix.change.by] as const) : null));

describe('a house’s word is replaced', () => {
  const house = (language: string, text: string, avoid = 'outage', instead = 'interruption') =>
    offers(checked(houseWords, report({ details: { language }, body: [textBlock('p', text)] }), { houseWords: [{ avoid, instead }] }));

  it.each([
    ['The outage was short.', ['outage', 'interruption']],
    ['Outages were short.', ['Outages', 'Interruptions']],
    ['It was an outage.', ['an outage', 'an interruption']],
    ['We outaged.', null],
    ['The outage’s end.', null],
  ] as const)('in “%s”: %j', (text, offer) => {
    expect(house('en', text)).toEqual([offer]);
  });

  it('with a or an, in the plural, and where a case is to be kept', () => {
    expect(house('en', 'It was an outage.', 'outage', 'disruption')).toEqual([['an outage', 'a disruption']]);
    expect(house('en', 'A vulnerability here.', 'vulnerability', 'weakness')).toEqual([['A vulnerability', 'A weakness']]);
    expect(house('en', 'Two vulnerabilities here.', 'vulnerability', 'weakness')).toEqual([['vulnerabilities', 'weaknesses']]);
    expect(house('en', 'Every end  user saw it.', 'end user', 'customer')).toEqual([['end  user', 'customer']]);
  });

  it('in other languages in its own form alone, and never by nothing', () => {
    expect(house('de', 'Der Ausfall dauerte.', 'Ausfall', 'Störfall')).toEqual([['Ausfall', 'Störfall']]);
    expect(house('de', 'Die Ausfälle dauerten.', 'Ausfall', 'Störfall')).toEqual([null]);
    expect(house('en', 'The outage was simply short.', 'simply', '')).toEqual([null]);
  });

  it('in the title, an event and the second of two in a paragraph', () => {
    const read = report({
      details: { title: 'Outage on Friday' },
      body: [textBlock('p', 'No “outage” here. An outage there.')],
      events: [event('Outage begins', '2024-06-10 16:05 UTC')],
    });
    const found = checked(houseWords, read, { houseWords: [{ avoid: 'outage', instead: 'interruption' }] });
    expect(found.map(({ fix }) => (fix?.change.kind === 'replace-words' ? fix.change.place : null))).toMatchObject([
      { kind: 'details', field: 'title' },
      { kind: 'text', block: 0, words: 'An outage' },
      { kind: 'event' },
    ]);
  });
});

describe('a wrong weekday is replaced', () => {
  const weekday = (language: string, ...texts: readonly string[]) =>
    offers(checked(weekdayMismatch, report({ details: { language }, body: texts.map((text) => textBlock('p', text)) })));

  it.each([
    ['en', ['On Monday, 11 June 2024 it began.', 'On 11 June 2024 we wrote.'], ['Monday, 11 June 2024', 'Tuesday, 11 June 2024']],
    ['en', ['On Mon 11 June 2024 it began.', 'Written on 2024-06-11.'], ['Mon 11 June 2024', 'Tue 11 June 2024']],
    ['de', ['Am Montag, 11. Juni 2024 begann es.', 'Geschrieben am 11.06.2024.'], ['Montag, 11. Juni 2024', 'Dienstag, 11. Juni 2024']],
    ['fr', ['Le lundi 11 juin 2024, cela a commencé.', 'Le 11 juin 2024.'], ['lundi 11 juin 2024', 'mardi 11 juin 2024']],
  ] as const)('in %s where the date is told twice: %j', (language, texts, offer) => {
    expect(weekday(language, ...texts)).toEqual([offer]);
  });

  it('where the timeline has the date, and nowhere else', () => {
    const events = [event('Alarm', '2024-06-11 16:05 UTC')];
    const body = [textBlock('p', 'On Monday, 11 June 2024 it began.')];
    expect(offers(checked(weekdayMismatch, report({ events, body })))).toEqual([['Monday, 11 June 2024', 'Tuesday, 11 June 2024']]);
    expect(weekday('en', 'On Monday, 11 June 2024 it began.', 'On 10 June 2024 we wrote.')).toEqual([null]);
  });

  it('in a title and in an event’s words, but not in the time that was entered for it', () => {
    const title = report({ details: { title: 'Outage of Monday, 11 June 2024' }, body: [textBlock('p', 'On 11 June 2024.')] });
    expect(offers(checked(weekdayMismatch, title))).toEqual([['Monday, 11 June 2024', 'Tuesday, 11 June 2024']]);
    const inWords = event('We wrote on Monday, 11 June 2024', '2024-06-11 16:05 UTC');
    expect(offers(checked(weekdayMismatch, report({ events: [inWords] })))).toEqual([['Monday, 11 June 2024', 'Tuesday, 11 June 2024']]);
    const entered = event('Alarm', '2024-06-11 16:05 UTC');
    const read = report({ events: [{ ...entered, when: { ...entered.when, entered: 'Monday, 11 June 2024 16:05' } }] });
    expect(offers(checked(weekdayMismatch, read))).toEqual([null]);
  });

  it.each([
    ['Monday', 2, 'Tuesday'],
    ['MONTAG', 7, 'SONNTAG'],
    ['lunes', 3, 'miércoles'],
    ['lun', 3, null],
  ])('%s to day %i is %s', (like, day, name) => {
    expect(weekdayWord(like, day)).toBe(name);
  });
});

describe('a zone out of season is replaced', () => {
  const zone = (text: string) =>
    offers(
      checked(
        zoneSeasonMismatch,
        report({ body: [textBlock('p', text)], events: [event('Alarm', '2024-06-10 16:05 UTC'), event('Over', '2024-06-10 17:05 UTC')] }),
      ),
    );

  it.each([
    ['On 10 June 2024 at 18:05 CET it began.', ['18:05 CET', '18:05 CEST']],
    ['On 10 June 2024 at 12:05 EST it began.', ['12:05 EST', '12:05 EDT']],
  ] as const)('in “%s”', (text, offer) => {
    expect(zone(text)).toEqual([offer]);
  });

  it('and left where the timeline has the time as it is read, and none an hour off', () => {
    expect(zone('On 10 June 2024 at 17:05 CET it began.')).toEqual([null]);
  });

  it('and left in its season', () => {
    expect(zone('On 10 June 2024 at 18:05 CEST it began.')).toEqual([]);
  });
});

describe('the events that a finding of the text names', () => {
  const at = (text: string, events: readonly ReturnType<typeof event>[]) =>
    checked(proseVsTimelineTime, report({ body: [textBlock('p', text)], events })).map((finding) => finding.events);

  it('are told with it', () => {
    const events = [event('Alarm about the mail queue', '2024-06-10 16:05 UTC'), event('Queue drained again', '2024-06-10 17:05 UTC')];
    expect(at('On 10 June 2024 at 16:25 UTC an alarm about the mail queue went off.', events)).toEqual([['id-Alarm about the mail queue']]);
  });
});
