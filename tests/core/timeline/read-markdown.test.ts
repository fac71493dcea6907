import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTimelineTable } from '../../../renderer/core/export/timeline/export-table.ts';
import { milestones, type TimelineEvent } from '../../../renderer/core/report/report.ts';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { toClockTime } from '../../../renderer/core/time/local-time.ts';
import { languages } from '../../../renderer/core/time/shown/language.ts';
import type { When, Zone } from '../../../renderer/core/time/when.ts';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';
import { orderEvents } from '../../../renderer/core/timeline/order/order-events.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import type { TimelineReading } from '../../../renderer/core/timeline/reading.ts';
import { event, report, when } from '../export/sample-report.ts';
import { anyZone, anyZoned } from './any-when.ts';

const read = (text: string, zone: Zone | null = null): TimelineReading => parseTimeline(text, { zone, date: null, locale: null, t0: null });
const written = (events: readonly TimelineEvent[], language = 'en', zone: Zone | null = null): string =>
  exportTimelineTable(report({ events, details: { language } }), { edition: 'internal', pageSize: 'A4', zone });

/** Words that a reader of tables or of times might take for more than words. */
const anyText = fc
  .array(
    fc.constantFrom(
      'It fails',
      'at 10:00 the alarm rang',
      'a | b',
      '*stars* and `ticks`',
      '1. first',
      '- no list',
      '+1',
      'a \\ b',
      '<br>',
      '5 June',
      '| --- |',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom(' ', '\n').map((between) => parts.join(between)));

/** A range ends behind its beginning, and within a year: a table tells no year of its end. */
const isForward = ({ date, end }: When): boolean =>
  end === null || end.date === null || (date !== null && end.date > date && end.date.slice(0, 4) === date.slice(0, 4));

const anyTime: fc.Arbitrary<When> = fc
  .record({
    when: anyZoned.filter(isForward),
    precision: fc.constantFrom('second' as const, 'minute' as const, 'approx' as const),
    isOpen: fc.boolean(),
  })
  .map(({ when: one, precision, isOpen }) => ({ ...one, precision, openEnded: isOpen && one.end === null, entered: '' }));

const anyEvent = fc.record({
  when: anyTime,
  text: anyText,
  milestone: fc.constantFrom(null, null, ...milestones),
  visibility: fc.constantFrom('public' as const, 'public' as const, 'internal' as const, 'authority' as const),
  category: fc.constantFrom('', 'Fix', 'a | b'),
  author: fc.constantFrom('', 'Night shift'),
  evidence: fc.constantFrom([], ['https://graphs.example.org/d/1?a=1&b=2'], ['Log https://logs.example.org/x', 'Ticket 7']),
});

/** The moment, to the minute where the table shows no seconds. */
const momentOf = (time: When, isToSecond: boolean): string => {
  const result = instantOf(time);
  if (result.kind !== 'instant') return result.kind;
  return String(isToSecond ? result.instant : Math.floor(result.instant / 60_000));
};
const clocks = ({ precision, openEnded, end }: When, isShown: boolean) => ({
  precision: precision === 'approx' ? 'approx' : 'exact',
  openEnded,
  end: isShown || end?.time == null ? null : end.time.slice(0, 5),
});

describe('the timeline as a Markdown table', () => {
  it('is read back with the same moments, words, milestones, audiences and sources, in every language and zone', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...languages),
        fc.option(anyZone, { nil: null }),
        (parts, language, zone) => {
          const events = parts.map((part, at) => event(part.when, part.text, { ...part, id: `e${at}` as TimelineEvent['id'] }));
          const back = read(written(events, language, zone)).events;
          const expected = orderEvents(events);
          expect(back.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
          for (const [at, { when: time, ...about }] of expected.entries()) {
            const one = back[at];
            if (one === undefined) throw new Error('An event is missing.');
            const isSettled = !one.flags.some(({ kind }) => kind === 'ambiguous-zone');
            const isToSecond = one.when.precision === 'second';
            if (isSettled) expect(momentOf(one.when, isToSecond)).toBe(momentOf(time, isToSecond));
            expect(clocks(one.when, zone !== null)).toEqual(clocks(time, zone !== null));
            expect({ milestone: null, visibility: 'public', category: '', author: '', evidence: [], ...one.about }).toEqual({
              milestone: about.milestone,
              visibility: about.visibility,
              category: about.category,
              author: about.author,
              evidence: about.evidence,
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a moment', when('2026-05-14 09:14 Europe/Paris'), '2026-05-14 09:14 Europe/Paris'],
    ['a day alone', when('2026-05-14', { precision: 'date' }), '2026-05-14'],
    ['a time of no day', when('09:14 UTC'), '09:14 UTC'],
    ['the first of two equal times', when('2026-10-25 02:30 Europe/Paris', { occurrence: 'first' }), '2026-10-25 02:30 Europe/Paris first'],
    ['the second of them', when('2026-10-25 02:30 Europe/Paris', { occurrence: 'second' }), '2026-10-25 02:30 Europe/Paris second'],
    ['a time that nobody has said the zone of', when('2026-05-14 09:14'), '2026-05-14 09:14 unknown-zone'],
    ['a time that clocks left out', when('2026-03-29 02:30 Europe/Paris'), '2026-03-29 02:30 Europe/Paris nonexistent-time'],
    ['words that are no time', when('', { entered: 'some time in April', precision: 'none' }), 'some time in April'],
  ])('keeps %s', (_, time, expected) => {
    const [one] = read(written([event(time, 'It fails')])).events;
    const { date, time: clock, zone, occurrence, entered, precision } = one?.when ?? when('');
    const parts = [date, clock, zone, occurrence, precision === 'none' ? entered : null, ...(one?.flags ?? []).map(({ kind }) => kind)];
    expect(parts.filter((part) => part !== null).join(' ')).toBe(expected);
    expect(one?.text).toBe('It fails');
  });

  it('gives the event the clocks that it was entered by, where the table shows others beside them', () => {
    const table = written([event('2026-05-14 23:30 America/New_York', 'It fails')], 'en', toZone('Asia/Tokyo'));
    expect(table).toContain('15 May 2026');
    expect(read(table).events[0]?.when).toMatchObject({ date: '2026-05-14', time: '23:30', zone: 'America/New_York' });
  });

  it('takes letters of several zones for those of the report that it is pasted into', () => {
    const table = written([event('2026-05-14 09:14 Europe/Berlin', 'It fails')]);
    expect(read(table, toZone('Europe/Berlin')).events[0]?.when.zone).toBe('Europe/Berlin');
  });

  it('tells the day on which a range ends', () => {
    const range = when('2026-12-31 22:30 UTC', { end: { date: when('2027-01-01').date, time: toClockTime('01:10') } });
    expect(read(written([event(range, 'It fails')])).events[0]?.when.end).toEqual({ date: '2027-01-01', time: '01:10' });
  });
});

describe('a table that others wrote below the same heads', () => {
  const table = (...rows: readonly string[]): string =>
    ['| Date | Time (UTC) | What happened |', '| --- | --- | --- |', ...rows].join('\n');

  it('gives a row the day of the row above', () => {
    const { events } = read(table('| 14 May 2026 | 09:14 | It fails |', '| | 09:20 | It is mended |'));
    expect(events.map(({ when: { date, time } }) => `${date} ${time}`)).toEqual(['2026-05-14 09:14', '2026-05-14 09:20']);
  });

  it('has its own way to write days and clocks', () => {
    const { events } = read(table('| 2026-05-14 | 9:14 pm | It fails |'));
    expect(events.map(({ when: { date, time, zone } }) => `${date} ${time} ${zone}`)).toEqual(['2026-05-14 21:14 UTC']);
  });

  it('is no worse read for a clock that one row writes otherwise', () => {
    const { events } = read(table('| 14 May 2026 | 09:14 | It fails |', '| 14 May 2026 | noon | It is mended |'));
    expect(events.map(({ when: { time } }) => time)).toEqual(['09:14', '12:00']);
  });
});
