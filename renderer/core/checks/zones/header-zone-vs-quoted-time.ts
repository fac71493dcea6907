import { instantOf } from '../../time/instant-of.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import { isZoneAbbreviation } from '../../time/zones/zone-words.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { asShown, offBy } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding } from '../finding.ts';
import { readClocks } from '../prose/read-clocks.ts';
import { readDates } from '../prose/read-dates.ts';
import { quoted } from '../words/quoted.ts';
import { quotedShifts } from './quoted-shift.ts';

const rule = 'header-zone-vs-quoted-time';
const minute = 60_000;

/** The zone that the timeline is said to be in, against a time with a zone of its own that an entry carries or quotes. */
export const headerZoneVsQuotedTime: FactRule = (report, facts) => {
  const { language } = report.details;
  const own = facts.moments.filter(({ part }) => part === 'start');
  const quotedTimes = own.flatMap((moment): readonly Finding[] => {
    const { event } = moment;
    if (moment.instants.length === 0) return [];
    // What is quoted is copied from elsewhere: that is just what is compared here.
    const clocks = readClocks(event.text, readDates(event.text, language), language);
    for (const clock of clocks) {
      if (clock.zone === null || clock.approx) continue;
      const [shown, by] = [asShown(clock, moment, facts.near), offBy(clock, moment, facts.near)];
      if (shown === null || by === null || Math.abs(shown) > 3 * minute || Math.abs(by) < 28 * minute) continue;
      const message = `The entry of ${moment.words}${declaredWords(facts)} carries “${clock.words}”: the same time on the clock, ${showDuration(Math.abs(by) as Duration)} apart. One of the zones is wrong.`;
      const place = { kind: 'event', id: event.id } as const;
      return [
        {
          rule,
          severity: 'error',
          place,
          message,
          between: [clock.words, moment.words],
          offsetMinutes: Math.round(by / minute),
          fix: null,
        },
      ];
    }
    return [];
  });
  const [first] = quotedTimes.length > 0 ? quotedTimes : shiftedQuotes(own, language, facts);
  if (quotedTimes.length === 0 && first !== undefined) return [first];
  if (first !== undefined) return quotedTimes.length > 3 ? [first] : quotedTimes;
  const ofHeader = againstHeader(report, facts);
  return ofHeader.length > 0 ? ofHeader : quotedShifts(facts).slice(0, 1);
};

const told = /(?:violation |alert |incident )?(?:started|triggered|fired|opened|began|detected)(?: at)?\s*:?\s*$/iu;

/** "15:51 (times in Bucharest): triggered … started: March 12, 2026 at 2:51PM UTC": whole hours from the entry that it began. */
const shiftedQuotes = (moments: readonly Moment[], language: string, facts: Facts): readonly Finding[] =>
  moments.flatMap((moment): readonly Finding[] => {
    const { event } = moment;
    const dates = readDates(event.text, language);
    return moment.instants.length === 0
      ? []
      : readClocks(event.text, dates, language).flatMap((clock): readonly Finding[] => {
          const date = dates.findLast(({ to }) => to <= clock.from) ?? null;
          const lead = event.text.slice(0, date !== null && clock.from - date.to < 6 ? date.from : clock.from);
          const by = clock.zone === null || clock.approx || !told.test(lead) ? null : offBy({ ...clock, date: null }, moment, facts.near);
          const size = Math.abs(by ?? 0);
          if (
            by === null ||
            size < 59 * minute ||
            size > 840 * minute ||
            Math.min(size % (60 * minute), 60 * minute - (size % (60 * minute))) > minute
          )
            return [];
          const message = `The entry of ${moment.words}${declaredWords(facts)} carries “${clock.words}”, ${showDuration((Math.round(size / minute) * minute) as Duration)} apart to the minute. One of the zones is wrong.`;
          const place = { kind: 'event', id: event.id } as const;
          return [
            {
              rule,
              severity: 'error',
              place,
              message,
              between: [clock.words, moment.words],
              offsetMinutes: Math.round(by / minute),
              fix: null,
            },
          ];
        });
  });

const declaredWords = ({ declaredZone }: Facts): string => (declaredZone === null ? '' : ` (times in ${declaredZone})`);

/** "All times in UTC" over entries that each say CEST. */
const againstHeader: FactRule = ({ events }, { declaredZone, passages }) => {
  const header = declaredZone === null ? undefined : passages.find(({ raw, source }) => raw.includes(declaredZone) && source !== 'event');
  if (declaredZone === null || header === undefined) return [];
  if (/unless|otherwise|except|where (?:noted|stated)|sofern|sauf|salvo|and |\/|local/iu.test(header.raw)) return [];
  const others = events.filter(({ when }) => {
    const { date, time, entered } = when;
    const zone = /\d\s?(?:[ap]m\s)?\(?([A-Z]{2,5})\)?$/iu.exec(entered)?.[1];
    if (date === null || time === null || zone === undefined || !isZoneAbbreviation(zone) || instantOf(when).kind !== 'instant')
      return false;
    const there = offsetsOf(declaredZone, date, time);
    return there.length > 0 && !offsetsOf(zone, date, time).some((offset) => there.includes(offset));
  });
  const [event] = others;
  if (event === undefined || others.length * 2 < events.length) return [];
  const message = `${quoted(header.raw)} puts the times in ${declaredZone}, but ${others.length} entries name another zone (“${event.when.entered}”).`;
  return [
    {
      rule,
      severity: 'error',
      place: { kind: 'event', id: event.id },
      message,
      between: [header.raw.trim(), event.when.entered],
      fix: null,
    },
  ];
};
