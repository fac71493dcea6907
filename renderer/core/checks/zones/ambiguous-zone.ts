import { blockTexts } from '../../rich-text/block-texts.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding, Place } from '../finding.ts';
import { regionOfCst } from './cst.ts';

type Case = { readonly short: string; readonly meanings: string; readonly settled: (text: string) => boolean };

const cases: readonly Case[] = [
  {
    short: 'IST',
    meanings: 'India (UTC+5:30), Ireland in summer (UTC+1) or Israel in winter (UTC+2)',
    settled: (text) =>
      /\b(?:india\w*|mumbai|delhi|bengaluru|bangalore|hyderabad|chennai|kolkata|ireland|irish|dublin|cork|israel\w*|tel aviv|jerusalem|nse|bse|rbi|upi)\b|[+]\s?0?5[:.]?30|(?:UTC|GMT)\s?\+\s?0?[12]\b/iu.test(
        text,
      ),
  },
  {
    short: 'CST',
    meanings: 'the central United States (UTC-6) or China (UTC+8)',
    settled: (text) =>
      !/\b(?:china|beijing|shanghai|shenzhen|hangzhou|taiwan|asia pacific|apac)\b/iu.test(text) ||
      /(?:UTC|GMT)\s?[+-]\s?0?[568]\b|\b(?:central time|china standard|central standard)\b/iu.test(text) ||
      !/\b(?:US|USA|united states|america\w*|texas|chicago|dallas|us-(?:east|central|west))\b/u.test(text),
  },
];

const declares = /(?<!\p{L})all (?:of the )?times (?:are |shown |listed |given |below )*(?:in )?CST(?![\p{L}/])/iu;
/** An abbreviation that stands for several zones, in a report that nowhere says which. */
export const ambiguousZone: FactRule = (report, facts) => {
  // Lines of a log, in code, say it too.
  const text = [...facts.passages.map(({ raw }) => raw), ...blockTexts(facts.written.body)].join('\n');
  return cases.flatMap(({ short, meanings, settled }): readonly Finding[] => {
    const use = firstUse(short, facts, report.events);
    // "All times CST" over a whole report is settled by a place only; what the words of a company tell is guessed.
    const isForAll = short === 'CST' && declares.test(text);
    // In summer the central United States are on CDT.
    const isAstray = short === 'CST' && [...facts.eventDates, ...daysOfClocks(facts)].some(isSummer);
    if (use === null || (isForAll || isAstray ? regionOfCst(text) !== null : settled(text))) return [];
    const message = `“${short}” can mean ${meanings}, and nothing in the report says which: write the offset beside it.`;
    return [{ rule: 'ambiguous-zone', severity: 'warning', place: use.place, message, between: [use.words, short], fix: null }];
  });
};

const daysOfClocks = ({ sentences, near }: Facts): readonly CalendarDate[] =>
  sentences.flatMap(({ clocks }) => clocks.flatMap(({ zone, date }) => (zone === 'CST' ? datesOf(date, near) : [])));

const isSummer = (date: CalendarDate): boolean => /-(?:0[4-9]|10)-/.test(date);

const isUtc = (...zones: readonly (string | null)[]): boolean => zones.some((zone) => /^(?:UTC|GMT|Z)$/u.test(zone ?? ''));

const firstUse = (
  short: string,
  { sentences, passages, declaredZone }: Facts,
  events: Parameters<FactRule>[0]['events'],
): { readonly place: Place; readonly words: string } | null => {
  // The same moment on a clock of a plain zone stands beside it: it says which.
  const isPlain = sentences.some(({ same }) =>
    same.some(({ first, second }) => [first.zone, second.zone].includes(short) && isUtc(first.zone, second.zone)),
  );
  if (isPlain) return null;
  for (const { clocks, passage } of sentences) {
    const clock = clocks.find(({ zone, zoneAgain }) => zone === short && zoneAgain === null);
    if (clock !== undefined) return { place: passage.placeOf(clock.words, clock.from), words: clock.words };
  }
  const header = declaredZone === short ? passages.find(({ raw, source }) => raw.includes(short) && source !== 'event') : undefined;
  if (header !== undefined) return { place: header.placeOf(short), words: header.raw.trim().slice(0, 60) };
  const event = events.find(({ when }) => new RegExp(`\\b${short}\\b`).test(when.entered) && !/UTC|GMT/.test(when.entered));
  return event === undefined ? null : { place: { kind: 'event', id: event.id }, words: event.when.entered };
};
