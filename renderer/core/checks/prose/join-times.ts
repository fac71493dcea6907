import type { ClockWords, DateWords, SameMoment, WindowWords } from './sentence.ts';

const filler =
  /\b(?:ca|approx|env)\.|\b(?:at|on|um|am|à|le|el|a las?|the|about|around|approx(?:imately)?|roughly|ca\.?|gegen|vers|environ|uhr|today|then)\b|[~≈,(]|T$/giu;
const joint =
  /^\s*(?:[-‐‑‒–—―−]{1,2}>?|→|to|until|till|through|thru|bis(?: zum)?|jusqu['’]à|jusqu['’]au|à|au|hasta(?: las?)?|al?(?: las?)?)\s*$/iu;
/** "12:08 push → 12:40 detected by an agent". */
const arrow = /^\s*(?:\p{L}+\s+){0,3}(?:->|→)\s*(?:\p{L}+\s+){0,3}$/u;
/** "De las 14:02 a las 15:20", whose small words are left out with the others. */
const spanish = /^\s+a\s+las?\s+$/iu;
const pair = /^\s*(?:and|und|et|y(?: las?)?)\s*$/iu;
/** "4時58分頃から8時51分", "14:05 ~ 15:20". */
const wave = /^(?:頃|ごろ|경)?\s?(?:[~〜～]|から|부터|至|到|持续到|一直到)\s?$/u;
const opening = /(?:between|entre(?: las?)?|zwischen)\s*(?:hours of\s*)?(?:about|around|approximately|roughly|ca\.?|etwa)?\s*$/iu;
/** "The time was changed from 15:06 to 15:04" is no range. */
const changed =
  /(?<!\p{L})(?:chang|mov|correct|amend|adjust|edit|updat|postpon|shift|reschedul|delay)(?:ed?|ing|s) (?:\p{L}+ ){0,2}from\s*$|(?<!\p{L})(?:geändert|verschoben|korrigiert|modifiée?|corrigée?|reportée?|déplacée?|cambiad[oa]|corregid[oa]|aplazad[oa])\s+(?:von|de|desde)(?: las?)?\s*$/iu;
const same = /^\s{0,2}(?:[/(|=;[]|,? ?or)\s{0,2}$/iu;

/** Which of a sentence's times are ranges, and which are one moment on two clocks. */
export const joinTimes = (
  text: string,
  clocks: readonly ClockWords[],
  dates: readonly DateWords[],
): { readonly windows: readonly WindowWords[]; readonly same: readonly SameMoment[] } => {
  const windows: WindowWords[] = [];
  const moments: SameMoment[] = [];
  for (let at = 0; at + 1 < clocks.length; at += 1) {
    const [first, second] = [clocks[at], clocks[at + 1]];
    if (first === undefined || second === undefined) continue;
    const between = text.slice(first.to, second.from);
    const isFurther =
      moments.at(-1)?.second === first &&
      /^\s?[,;]\s?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:next|previous|same) day),?\s)?$/iu.test(between);
    const isSame =
      isFurther || same.test(between) || (first.zone !== second.zone && same.test(withoutDates(text, first.to, second.from, dates)));
    if (first.zone !== null && second.zone !== null && isSame) {
      moments.push({ first, second });
      continue;
    }
    const gap = gapOf(text, first.to, second.from, dates);
    const lead = gapOf(text, Math.max(0, first.from - 60), first.from, dates);
    const isWave = wave.test(withoutDates(text, first.to, second.from, dates));
    if (!joint.test(gap) && !arrow.test(gap) && !isWave && !spanish.test(between) && !(pair.test(gap) && opening.test(lead))) continue;
    if (changed.test(lead)) continue;
    windows.push(windowOf(text, first, second));
    at += 1;
  }
  const again = new Set(moments.map(({ second }) => second));
  if (windows.length === 0 && again.size > 1) windows.push(...acrossBrackets(text, clocks, again, dates));
  return { windows, same: [...moments, ...ofWindows(text, windows)] };
};

/** "between 16:05 CEST (14:05 UTC) and 17:15 CEST (15:15 UTC)". */
const acrossBrackets = (
  text: string,
  clocks: readonly ClockWords[],
  again: ReadonlySet<ClockWords>,
  dates: readonly DateWords[],
): readonly WindowWords[] => {
  const [first, last, ...others] = clocks.filter((clock) => !again.has(clock));
  if (first === undefined || last === undefined || others.length > 0) return [];
  const gap = gapOf(text, first.to, last.from, dates)
    .replace(/[([][^)\]]*[)\]]/gu, ' ')
    .replace(/^[^)\]]*[)\]]/u, ' ');
  const lead = gapOf(text, Math.max(0, first.from - 60), first.from, dates);
  return joint.test(gap) || (pair.test(gap) && opening.test(lead)) ? [windowOf(text, first, last)] : [];
};

const windowOf = (text: string, first: ClockWords, second: ClockWords): WindowWords => {
  const start = lend({ ...first, zone: first.zone ?? second.zone }, second);
  const end = { ...second, zone: second.zone ?? first.zone, date: second.date ?? null };
  return { from: first.from, to: second.to, words: text.slice(first.from, second.to), start, end };
};

/** "9:00 to 10:30 am": the half of the day is said once. */
const lend = (first: ClockWords, last: ClockWords): ClockWords => {
  if (first.meridiem !== null || last.meridiem === null || last.odd) return first;
  const hour = Number(first.time.slice(0, 2));
  if (hour === 0 || hour > 12) return first;
  const withHour = (value: number): ClockWords['time'] => `${String(value).padStart(2, '0')}${first.time.slice(2)}` as ClockWords['time'];
  const alike = withHour((hour % 12) + (last.meridiem === 'pm' ? 12 : 0));
  const other = withHour((hour % 12) + (last.meridiem === 'pm' ? 0 : 12));
  return { ...first, time: alike <= last.time ? alike : other };
};

/** "16:05-17:15 CEST (14:05-15:15 UTC)": two pairs of one moment each. */
const ofWindows = (text: string, windows: readonly WindowWords[]): readonly SameMoment[] =>
  windows.flatMap((window, at) => {
    const next = windows[at + 1];
    if (next === undefined || window.end.zone === null || next.end.zone === null) return [];
    if (!same.test(text.slice(window.to, next.from))) return [];
    return [
      { first: window.start, second: next.start },
      { first: window.end, second: next.end },
    ];
  });

/** " / Sept 9, 2020 @ " as " / ": the day may be said again for the second clock. */
const withoutDates = (text: string, from: number, to: number, dates: readonly DateWords[]): string => {
  let gap = text.slice(from, to);
  for (const date of dates) if (date.from >= from && date.to <= to) gap = gap.replace(date.words, '');
  return gap.length > 20 ? gap : gap.replace(/[\s@,]+/gu, ' ');
};

/** What stands between two places when dates and small words are left out. */
const gapOf = (text: string, from: number, to: number, dates: readonly DateWords[]): string => {
  let gap = '';
  let at = from;
  for (const date of dates) {
    if (date.from < at || date.to > to) continue;
    gap += text.slice(at, date.from);
    at = date.to;
  }
  gap += text.slice(at, to);
  return gap.length > 80 ? gap : gap.replace(filler, ' ');
};
