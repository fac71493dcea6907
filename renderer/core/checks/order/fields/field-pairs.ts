import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { inOrder, strokeOrder } from '../../head/date-order.ts';
import type { Passage } from '../../prose/passage.ts';
import { readClocks } from '../../prose/read-clocks.ts';
import { readDates } from '../../prose/read-dates.ts';
import { readQuotes } from '../../prose/read-quotes.ts';
import type { ClockWords, DateWords } from '../../prose/sentence.ts';

const day = 86_400_000;
/** Without days, what goes back no further than this is no night. */
const farthest = day / 3;
const longestYear = 300 * day;
/** Where no year is told, days are compared in one. */
const anyYear = '2024-06-15' as CalendarDate;

const things =
  '(?:(?:incident|outage|impact|event|issue|disruption|service|degradation|downtime|maintenance|window|störung|ausfall|wartung|panne|incidente?|interruption|interrupción|corte|mantenimiento)s? )?';
const about =
  "(?: (?:time|date|date and time|zeit|datum|at|on|am|um|le|el|(?:de |des |du |der |del |de la |de l[’'])?(?:störung|ausfalls|incident|panne|incidente|interrupción|corte)))?";
/** Names of fields that belong together, the first one of the beginning. */
const pairs: readonly (readonly [string, string])[] = [
  ['from|since', 'to|till|until'],
  ['von|vom|ab|seit', 'bis(?: zum)?'],
  ['du|de|à partir du|depuis(?: le)?', "au|à|jusqu[’'](?:au|à)"],
  ['del?|desde(?: el)?', 'al?|hasta(?: el)?'],
  [
    `${things}(?:starts?|started|begins?|began|beginning|beginn|startzeit|anfang|début|commencement|inicio|comienzo|hora de inicio|fecha de inicio|heure de début|date de début)${about}`,
    `${things}(?:ends?|ended|finish|finished|ende|endzeit|fin|final|hora de fin|fecha de fin|heure de fin|date de fin)${about}`,
  ],
  [
    '開始(?:日時|時刻|時間)?|発生(?:日時|時刻)?|始まり',
    '終了(?:日時|時刻|時間)?|復旧(?:日時|時刻)?|回復(?:日時|時刻)?|収束(?:日時|時刻)?|終わり',
  ],
];
const field = (names: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d-])(?:${names})(?:\\s?\\([^)\\n]{1,20}\\))?[*_]*\\s?[:：|][*_]*\\s*(?=[\\d~(]|\\p{L}{3,10},? \\d|\\p{L}{3,10}\\.? \\p{L}{3,9} \\d)`,
    'giu',
  );
const patterns = pairs.map(([first, last]) => [field(first), field(last)] as const);
const cell = (names: string): RegExp => new RegExp(`^\\s*(?:${names})(?:\\s?\\([^)]{1,20}\\))?\\s*$`, 'iu');
const heading = pairs.map(([first, last]) => [cell(first), cell(last)] as const);

type Moment = { readonly words: string; readonly from: number; readonly date: DateWords | null; readonly clock: ClockWords | null };

/** Two fields of one thing, "From: 18:10" above "To: 15:00", the second before the first: in lines, tables, quoted notices and entries that are no more than fields. */
export const fieldPairs = (facts: Facts): readonly Finding[] => {
  const events = facts.report.events.map(({ id, text, when }): Passage => {
    const raw = text.length < 40 && !/\d/u.test(text) ? `${text}: ${when.entered}` : '';
    return { raw, text: raw, source: 'event', section: '', placeOf: () => ({ kind: 'event', id }) };
  });
  const own = facts.passages.filter(({ source }) => source === 'body' || source === 'heading');
  return [own, readQuotes(facts.report), events]
    .flatMap((passages) => [...ofPassages(passages, facts), ...ofColumns(passages, facts)])
    .slice(0, 2);
};

const ofPassages = (passages: readonly Passage[], facts: Facts): readonly Finding[] => {
  const starts: number[] = [];
  let text = '';
  for (const { raw } of passages) {
    starts.push(text.length);
    text += `${raw}\n`;
  }
  return patterns.flatMap(([first, last]) =>
    [...text.matchAll(first)].flatMap((match): readonly Finding[] => {
      const begin = match.index + match[0].length;
      const [closing] = text.slice(begin, begin + 160).matchAll(last);
      if (closing === undefined || !opensCell(text.slice(Math.max(0, match.index - 80), match.index))) return [];
      const gap = text.slice(begin, begin + closing.index);
      // The second field stands beside the first or right below it.
      if (gap.split('\n').filter((line) => line.trim() !== '').length > 2) return [];
      const to = begin + closing.index + closing[0].length;
      const [a, b] = [readMoment(gap.split('\n')[0] ?? ''), readMoment(/^[^\n]{0,60}/u.exec(text.slice(to, to + 61))?.[0] ?? '')];
      const back = a === null || b === null ? null : backOf(a, b, facts);
      if (a === null || b === null || back === null) return [];
      const [words, other] = [closing[0] + b.words, match[0] + a.words].map((one) => one.replace(/[*_]/gu, '').trim());
      const at = starts.findLastIndex((start) => start <= to);
      const passage = passages[at];
      if (passage === undefined || words === undefined || other === undefined) return [];
      return [found(words, other, back, passage.placeOf(b.words, to + b.from - (starts[at] ?? 0)))];
    }),
  );
};

/** Whether a field begins a line or a cell. */
const opensCell = (lead: string): boolean =>
  !/[\p{L}\d]/u.test(lead.slice(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf(' | '), lead.lastIndexOf(';')) + 1));

/** Cells below "From | To", the heads of two columns. */
const ofColumns = (passages: readonly Passage[], facts: Facts): readonly Finding[] => {
  let columns: readonly [number, number] | null = null;
  let width = 0;
  return passages.flatMap(({ raw, placeOf }): readonly Finding[] => {
    const cells = raw.split(' | ');
    if (cells.length < 2 || cells.length !== width) columns = null;
    width = cells.length;
    if (width < 2) return [];
    const heads = heading.flatMap(([first, last]) => {
      const [from, to] = [cells.findIndex((cell) => first.test(cell)), cells.findIndex((cell) => last.test(cell))];
      return from === -1 || to === -1 ? [] : [[from, to] as const];
    });
    const [head] = heads;
    if (head !== undefined) columns = head;
    const [one, other] = columns === null || head !== undefined ? [] : [cells[columns[0]], cells[columns[1]]];
    const [a, b] = [readMoment(one ?? ''), readMoment(other ?? '')];
    const back = a === null || b === null ? null : backOf(a, b, facts);
    return a === null || b === null || back === null ? [] : [found(b.words, a.words, back, placeOf(b.words))];
  });
};

const found = (words: string, other: string, back: number, place: Finding['place']): Finding => ({
  rule: 'end-before-start',
  severity: 'error',
  place,
  message: `“${words}” is ${showDuration(back as Duration)} before “${other}”.`,
  between: [words, other],
  offsetMinutes: -Math.round(back / 60_000),
  fix: null,
});

/** The one time, the one day or both at the beginning of a value; null where it tells something else. */
const readMoment = (value: string): Moment | null => {
  // Notices are written in two languages: a field's month is read in any.
  const language = '';
  const text = value.split(/[;•]| \| |(?<=\d) [-–—] (?=\p{L})/u)[0]?.replace(/(?<=\d) ?\/ ?(?=\d{1,2}[:.h]\d\d)/u, '   ') ?? '';
  const dates = readDates(text, language);
  const clocks = readClocks(text, dates, language);
  const [date = null, ...days] = dates;
  const [clock = null, ...times] = clocks;
  if (days.length + times.length > 0 || (date === null && clock === null) || clock?.approx === true) return null;
  const from = Math.min(date?.from ?? value.length, clock?.from ?? value.length);
  const to = Math.max(date?.to ?? 0, clock?.to ?? 0);
  return from > 14 ? null : { words: value.slice(from, to), from, date, clock };
};

/** How far the second is before the first, in milliseconds; null where it is not, or may not be. */
const backOf = (a: Moment, b: Moment, facts: Facts): number | null => {
  if ((a.clock === null) !== (b.clock === null) && (a.date === null || b.date === null)) return null;
  const isOneZone = a.clock?.zone == null || b.clock?.zone == null || a.clock.zone === b.clock.zone;
  if (a.date !== null && b.date !== null) {
    const order = strokeOrder(facts);
    const near = facts.near ?? anyYear;
    const [from, to] = [datesOf(inOrder(a.date, order), near), datesOf(inOrder(b.date, order), near)];
    const hasYear = [...a.date.candidates, ...b.date.candidates].every(({ year }) => year !== null);
    const [one, other] = [a.clock?.time ?? '00:00', b.clock?.time ?? (a.clock === null ? '00:00' : '23:59')];
    const times = [one as ClockWords['time'], other as ClockWords['time']] as const;
    // A day written in figures is read in one order in both.
    const spans =
      from.length === to.length
        ? from.map((date, at) => [date, to[at] ?? date] as const)
        : from.flatMap((date) => to.map((end) => [date, end] as const));
    const backs = spans.map(([start, end]) => localMillis(start, times[0]) - localMillis(end, times[1]));
    const least = Math.min(...backs);
    if (backs.length === 0 || least <= (isOneZone ? 0 : day)) return null;
    return hasYear || least < longestYear / 2 ? least : null;
  }
  if (a.clock === null || b.clock === null || !isOneZone) return null;
  // "11:30" to "1:15" goes past noon.
  if ((a.clock.meridiem === null) !== (b.clock.meridiem === null) || isHalf(a.clock) || isHalf(b.clock)) return null;
  const back = localMillis(anyYear, a.clock.time) - localMillis(anyYear, b.clock.time);
  return back > 0 && back < farthest && b.clock.dayShift === 0 ? back : null;
};

const isHalf = ({ time, meridiem, words }: ClockWords): boolean =>
  meridiem === null && /^[1-9][:.]/u.test(words) && Number(time.slice(0, 2)) < 12;
