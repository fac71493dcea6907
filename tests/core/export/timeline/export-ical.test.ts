import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportTimelineIcal } from '../../../../renderer/core/export/timeline/export-ical.ts';
import { toCalendarDate, toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { instant } from '../../time/values.ts';
import { hostile } from '../hostile.ts';
import { event, report, sampleReport, when } from '../sample-report.ts';

const options: ExportOptions = { edition: 'internal', pageSize: 'A4', zone: null };
const stamp = instant('2026-05-20T08:00:00Z');
const write = (...events: readonly ReturnType<typeof event>[]): string => exportTimelineIcal(report({ events }), options, stamp).text;

/** The content lines of a file, unfolded; their names and values. */
const linesOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
const firstOf = (text: string, name: string): string | undefined => linesOf(text).find(([key]) => key === name)?.[1];
const plain = (value = ''): string => value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

it('writes a calendar with one entry an event', () => {
  const one = event('2026-05-14 09:14 Europe/Paris', 'It fails', { milestone: 'impact-began' });
  expect(write(one).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:A report',
    'BEGIN:VEVENT',
    `UID:${one.id}@debrief.invalid`,
    'DTSTAMP:20260520T080000Z',
    'DTSTART:20260514T071400Z',
    'SUMMARY:It fails',
    'DESCRIPTION:It fails\\n09:14 CEST · Impact began',
    'CATEGORIES:Impact began',
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('times', () => {
  const times = (of: ReturnType<typeof when>): readonly string[] =>
    linesOf(write(event(of, 'x'))).flatMap(([name, value]) => (/^DT(?:START|END)/.test(name) ? [`${name}:${value}`] : []));
  const until = (date: string | null, time: string | null): Parameters<typeof when>[1] => ({
    end: { date: date === null ? null : toCalendarDate(date), time: time === null ? null : toClockTime(time) },
  });

  it.each([
    [when('2026-05-14 09:14:07 UTC'), ['DTSTART:20260514T091407Z']],
    [when('2026-05-14 22:30 Europe/Paris', until(null, '01:10')), ['DTSTART:20260514T203000Z', 'DTEND:20260514T231000Z']],
    [when('2026-05-14 22:30 UTC', until(null, '22:30')), ['DTSTART:20260514T223000Z']],
    [when('2026-05-14 22:30 UTC', until('2026-05-13', '22:30')), ['DTSTART:20260514T223000Z']],
    [when('2026-05-14'), ['DTSTART;VALUE=DATE:20260514']],
    [when('2026-05-14', until('2026-05-31', null)), ['DTSTART;VALUE=DATE:20260514', 'DTEND;VALUE=DATE:20260601']],
    [when('2026-05-14 09:14'), ['DTSTART;VALUE=DATE:20260514']],
    [when('2026-03-29 02:30 Europe/Paris'), ['DTSTART;VALUE=DATE:20260329']],
  ])('writes %#', (of, expected) => {
    expect(times(of)).toEqual(expected);
  });

  it('keep the clock of a day without a zone in the description', () => {
    expect(plain(firstOf(write(event('2026-05-14 09:14', 'x')), 'DESCRIPTION'))).toBe('x\n09:14');
  });
});

it('leaves out events without a date, and counts them', () => {
  const events = [event('', 'Some time'), event(when('09:14 UTC'), 'No date'), event('2026-05-14', 'A day')];
  const { text, leftOut } = exportTimelineIcal(report({ events }), options, stamp);
  expect([leftOut, text.split('BEGIN:VEVENT').length - 1]).toEqual([2, 1]);
});

it('shows only what its edition may show, and whom the rest is for', () => {
  const publicly = exportTimelineIcal(sampleReport, { ...options, edition: 'public' }, stamp);
  expect(publicly.text.replace(/\r\n /g, '')).not.toContain('asks for compensation');
  expect(publicly.leftOut).toBe(0);
  const internal = linesOf(exportTimelineIcal(sampleReport, options, stamp).text).filter(([name]) => name === 'CLASS');
  expect(new Set(internal.map(([, value]) => value))).toEqual(new Set(['PUBLIC', 'PRIVATE', 'CONFIDENTIAL']));
});

describe('lines', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...hostile));

  it('are at most 75 octets long and end with CR LF', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = write(event('2026-05-14 09:14 UTC', text));
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).not.toContain('\ufffd\ufffd\ufffd');
        }
      }),
    );
  });

  it('are folded between characters and read back as they were written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.trim() !== '');
        const words = text
          .trim()
          .replace(/\p{Cs}/gu, '\ufffd')
          .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(plain(firstOf(write(event('2026-05-14 09:14 UTC', text)), 'DESCRIPTION'))).toBe(`${words}\n09:14 UTC`);
      }),
    );
  });

  it('fill all 75 octets', () => {
    const [long] = write(event('2026-05-14 09:14 UTC', 'é'.repeat(200)))
      .split('\r\n')
      .filter((line) => line.startsWith('SUMMARY'));
    expect(new TextEncoder().encode(long).length).toBe(74);
  });
});
