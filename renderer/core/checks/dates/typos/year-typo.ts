import { daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding, Place } from '../../finding.ts';
import { readDates } from '../../prose/read-dates.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { isLasting } from './lasting.ts';

/** How often a year must be told to be the report's; in its title or file name it counts twice. */
const fewest = 3;
/** What was planned has begun. */
const began =
  /(?<!\p{L})(?:was|were|wurden?) (?:completed|finished|deployed|applied|carried out|rolled out|performed|abgeschlossen|ausgeführt)(?!\p{L})|(?<!\p{L})(?:window|work|maintenance|wartung|arbeiten|maintenance|mantenimiento) (?:started|began|begann(?:en)?|a (?:commencé|débuté)|comenzó|empezó)(?!\p{L})/iu;

/** What is of another year with good reason. */
const ofYears =
  /(?<!\p{L})(?:years?|annual\p{L}*|anniversary|valid\p{L}*|expir\p{L}*|renew\p{L}*|issued|signed|contract\p{L}*|certificat\p{L}*|zertifikat\p{L}*|introduc\p{L}*|created|since|ago|jahre?n?|jährlich\p{L}*|gültig\p{L}*|seit|ans?|années?|annuel\p{L}*|depuis|años?|anual\p{L}*|desde)(?!\p{L})/iu;

type Told = {
  readonly words: string;
  /** Asked for where there is something to say: in a long list each place takes a look at all that stands above. */
  readonly placeOf: () => Place;
  readonly year: number | null;
  readonly day: string;
  readonly isBackground: boolean;
  /** Whether a time of the day stands beside it, and nothing that lasts for years is told. */
  readonly isTimed: boolean;
};

/** "15 November 2024" in a report of November 2025 that tells of 15 November elsewhere: the year is the slip. */
export const yearTypos = (facts: Facts): readonly Finding[] => {
  const told = [...facts.sentences.flatMap(ofSentence), ...ofEvents(facts)];
  const year = usualYear(told, facts);
  if (year === null) return [];
  return told.flatMap((one): readonly Finding[] => {
    const { words, placeOf, day } = one;
    if (one.year === null || Math.abs(one.year - year) !== 1 || day === '01-01' || one.isBackground) return [];
    if (told.some((other) => other !== one && other.year === one.year)) return [];
    const [likely, own] = [toCalendarDate(`${year}-${day}`), toCalendarDate(`${one.year}-${day}`)];
    const same =
      told.find((other) => other !== one && other.day === day && (other.year ?? year) === year) ??
      (one.isTimed && likely !== null ? told.find((other) => other.year === year && isNear(other, likely, closest)) : undefined);
    if (same === undefined || likely === null) return [];
    // Told without its year beside December's days, a day of January is one of the next year.
    if (same.year === null && own !== null && told.some((other) => other !== one && isNear(other, own))) return [];
    const message = `“${words}” is a year from ${showDate(likely, 'en', 'medium')} (“${same.words}”): the year is the likely slip.`;
    return [{ rule: 'date-typo', severity: 'error', place: placeOf(), message, between: [words, same.words], fix: null }];
  });
};

const nearest = 75;
/** A moment of the last year but for a day or two: "completed on 2023-08-17 around 22:35" before an alert of 2024-08-18. */
const closest = 2;

const isNear = ({ year, day }: Told, date: CalendarDate, most = nearest): boolean => {
  const other = year === null ? null : toCalendarDate(`${year}-${day}`);
  return other !== null && Math.abs(daysBetween(other, date)) <= most;
};

const ofSentence = (sentence: Sentence): readonly Told[] => {
  const { dates, clocks, text, passage } = sentence;
  const isBackground = isElsewhere(text) || (isUnsettled(text) && !began.test(text)) || new Set(dates.map(({ words }) => words)).size > 3;
  return dates.flatMap((date) =>
    toldBy(
      date,
      () => passage.placeOf(date.words, date.from),
      isBackground || isLasting(around(date, sentence)),
      clocks.some((clock) => clock.date === date) && !ofYears.test(text),
    ),
  );
};

/** The words that say what a day is of stand close to it. */
const around = (date: DateWords, { text, from }: Sentence): string => text.slice(Math.max(0, date.from - from - 80), date.to - from + 20);

const ofEvents = ({ report: { events, details } }: Facts): readonly Told[] =>
  events.flatMap(({ id, when }) =>
    readDates(when.entered, details.language).flatMap((date) => toldBy(date, () => ({ kind: 'event', id }), false, false)),
  );

const toldBy = ({ words, candidates }: DateWords, placeOf: () => Place, isBackground: boolean, isTimed: boolean): readonly Told[] => {
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) return [];
  const day = `${String(only.month).padStart(2, '0')}-${String(only.day).padStart(2, '0')}`;
  return [{ words, placeOf, year: only.year, day, isBackground, isTimed }];
};

/** The year of nearly all dates that bear one. */
const usualYear = (told: readonly Told[], { report, context }: Facts): number | null => {
  const named = `${report.details.title} ${context.fileName ?? ''}`.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  const years = [...told.flatMap(({ year }) => year ?? []), ...named.flatMap((year) => [Number(year), Number(year)])];
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (usual === undefined || usual[1] < fewest) return null;
  const near = years.filter((year) => Math.abs(year - usual[0]) === 1).length;
  return near > Math.max(1, usual[1] / 6) ? null : usual[0];
};
