import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { readPasted } from '../../../renderer/core/timeline/read-pasted.ts';
import { context, whenOf } from './read-rows.ts';

const told = context({ date: '2026-07-15', zone: 'UTC' });
const chat = 'Ana Ruiz\n  10:05 PM\nqueue grows\nBo Lind\n  10:07 PM\nlooking\n10:09\nmore of it\nAna Ruiz  10:14 PM\nposting now';
const page =
  'Resolved - All parcels are shown again.\nJul 15, 01:42 UTC\nMonitoring - A fix is in place.\nJul 15, 00:35 UTC\nInvestigating - We look into missing parcels.\nJul 14, 22:15 UTC';

const shown = (text: string): readonly string[] => readPasted(text, told).events.map((event) => `${whenOf(event).slice(5)} ${event.text}`);

const ofChat = [
  '07-15T22:05Z Ana Ruiz: queue grows',
  '07-15T22:07Z Bo Lind: looking',
  '07-15T22:09Z more of it',
  '07-15T22:14Z Ana Ruiz: posting now',
];
const ofPage = [
  '07-15T01:42Z Resolved - All parcels are shown again.',
  '07-15T00:35Z Monitoring - A fix is in place.',
  '07-14T22:15Z Investigating - We look into missing parcels.',
];

describe('a chat and a status page in one paste', () => {
  it.each([
    ['the chat above', `${chat}\n\n${page}`, [...ofChat, ...ofPage]],
    ['the page below its name', `${chat}\n\nParcels are not shown\n${page}`, [...ofChat, ...ofPage]],
    ['the page below its name and an empty line', `${chat}\n\nParcels are not shown\n\n${page}`, [...ofChat, ...ofPage]],
    ['the page above', `${page}\n\n${chat}`, [...ofPage, ...ofChat]],
  ])('are read each by itself: %s', (_what, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(readPasted(text, told).flags.map(({ kind }) => kind)).toContain('two-sources');
  });

  it('keep the name of the page among what is no event, and every word where it stood', () => {
    const text = `${chat}\n\nParcels are not shown\n${page}`;
    const { events, leftovers } = readPasted(text, told);
    expect(leftovers.map((left) => left.text)).toEqual(['Parcels are not shown']);
    for (const left of leftovers) expect(text.slice(left.from, left.to)).toBe(left.text);
    expect(text.slice(events.at(-1)?.from, events.at(-1)?.to)).toContain('We look into missing parcels.');
  });

  it.each([
    ['nothing parts them', `${chat}\n${page}`],
    ['the page may have begun in more than one place', `${chat}\n\nMore words of a message.\nAnd more.\n\nParcels\n${page}`],
    ['they stand in turn', `${page}\n\n${chat}\n\n${page}`],
  ])('are only told of where %s', (_why, text) => {
    const read = readPasted(text, told);
    expect(read.events).toEqual(parseTimeline(text, told).events);
    expect(read.flags[0]?.message).toContain('paste each by itself');
  });

  it.each([
    ['a chat alone', chat],
    ['a page alone', page],
    ['a chat that tells one state', `${chat}\n\nResolved - all well`],
  ])('are not seen in %s', (_what, text) => {
    expect(readPasted(text, told)).toEqual(parseTimeline(text, told));
  });
});
