import { showDuration } from '../../time/lengths/duration.ts';
import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding, Place } from '../finding.ts';

const fewest = 4;

type Day = { readonly date: CalendarDate; readonly words: string; readonly place: Place };

/** A list in days, or days over its parts, of which one stands in the wrong place; one that goes back several times has another order. */
export const dayOrder = (facts: Facts): readonly Finding[] => [...ofEvents(facts), ...ofHeads(facts), ...ofTitledHeads(facts)].slice(0, 1);

const ofEvents = ({ report: { events } }: Facts): readonly Finding[] => {
  const isDay = ({ when }: Facts['report']['events'][number]): boolean => when.time === null || when.precision === 'date';
  // Some with times: the days alone count, and a day back may be another zone's.
  const isMixed = !events.every(isDay);
  if (events.some(({ when }) => when.date === null || (when.end !== null && !isMixed)) || !events.some(isDay)) return [];
  return broken(
    events.flatMap(({ id, when, text }): readonly Day[] =>
      when.date === null || isUnsettled(text) ? [] : [{ date: when.date, words: when.entered, place: { kind: 'event', id } }],
    ),
    isMixed ? 2 : 1,
  );
};

/** "- start: 2023-06-09", as a file's head lists the days of its events. */
const lead = /^(?:- )?(?:start|date|when|day): (?=\d{4}-\d\d-\d\d(?:$|\s))/u;

/** Lines that are no more than a day, below each other in one part of the text. */
const ofHeads = ({ sentences, near, report: { events } }: Facts): readonly Finding[] => {
  if (events.length > 0) return [];
  const parts = new Map<string, Day[]>();
  let part = '';
  for (const { passage, dates, words, text } of sentences) {
    const [only, ...others] = dates;
    const isAlone =
      only !== undefined &&
      others.length === 0 &&
      ((words.replace(/[\s:*–—-]+$/u, '') === only.words && passage.raw.trim() === words) ||
        (passage.source === 'body' && words.replace(lead, '').startsWith(only.words) && lead.test(words)));
    if (passage.source === 'heading' && !isAlone) part = text;
    const [date, ...ways] = isAlone ? datesOf(only, near) : [];
    if (!isAlone || date === undefined || ways.length > 0) continue;
    const same = parts.get(part) ?? [];
    parts.set(part, [...same, { date, words: only.words, place: passage.placeOf(only.words, only.from) }]);
  }
  return [...parts.values()].flatMap((days) => broken(days, 1));
};

const opens = /^\W*(?:\d{1,2}(?:st|nd|rd|th|\.)?\s?[–-]\s?)?$/u;
const goesOn = /^\s*(?:[:–—-]|\|)\s*\S/u;

/** "27 August: the queue fills" over "26 August: the queue is emptied": headings that begin with their days. */
const ofTitledHeads = ({ sentences, near, report: { events } }: Facts): readonly Finding[] => {
  if (events.length > 0) return [];
  const days = sentences.flatMap(({ passage, dates, text, from, windows, clocks }): readonly Day[] => {
    const [only, ...others] = dates;
    if (passage.source !== 'heading' || only === undefined || others.length + windows.length + clocks.length > 0) return [];
    if (!opens.test(text.slice(0, only.from - from)) || !goesOn.test(text.slice(only.to - from)) || isUnsettled(text)) return [];
    const [date, ...ways] = datesOf(only, near ?? anyYear);
    return date === undefined || ways.length > 0 ? [] : [{ date, words: only.words, place: passage.placeOf(only.words, only.from) }];
  });
  return broken(days, 1);
};

/** Where no year is told, days are compared in one. */
const anyYear = '2024-06-15' as CalendarDate;

const broken = (days: readonly Day[], least: number): readonly Finding[] => {
  if (days.length < fewest) return [];
  const steps = days.slice(1).map(({ date }, at) => daysBetween(days[at]?.date ?? date, date));
  const moving = steps.filter((by) => by !== 0).length;
  const back = steps.flatMap((by, at) => (by <= -least ? [at + 1] : []));
  const [at, ...others] = back;
  if (at === undefined || others.length > 0 || moving < fewest - 1) return [];
  const [two, before, day, next] = [days[at - 2], days[at - 1], days[at], days[at + 1]];
  if (before === undefined || day === undefined) return [];
  // In order once one of the two is left out; at the ends of a list a second one may begin or a look back stand.
  const isOne = (next !== undefined && next.date >= before.date) || (two !== undefined && two.date <= day.date);
  if (!isOne || at < 2) return [];
  const by = daysBetween(day.date, before.date) * 86_400_000;
  return [
    {
      rule: 'out-of-order',
      severity: 'warning',
      place: day.place,
      message: `“${day.words}” is told after “${before.words}”, but is ${showDuration(by as Duration)} earlier.`,
      between: [day.words, before.words],
      offsetMinutes: -Math.round(by / 60_000),
      fix: null,
    },
  ];
};
