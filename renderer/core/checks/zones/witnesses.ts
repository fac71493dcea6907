import { localMillis, localOfMillis, toCalendarDate, toClockTime } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import { toldLinks } from '../counts/names/told-links.ts';
import { dateInName } from '../dates/titles/title-vs-filename-date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding } from '../finding.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const slack = /https?:\/\/[^\s()]*\/archives\/\w+\/p(1\d{9})\d{6}(?!\d)/gu;
const gitter = /https?:\/\/[^\s()]*gitter\.im\/[^\s()]*[?&]at=([0-9a-f]{8})[0-9a-f]{16}(?![0-9a-f])/gu;
const query = /https?:\/\/[^\s()]*[?&;]timestamp=(20\d\d-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d)(?:\.\d+)?Z[^\s()]*/giu;
const most = 60;

type Witness = { readonly href: string; readonly at: number };

/** A link that bears the moment of what it leads to, and an entry of the same time on the clock on another day, or exactly an hour away where its zone has another season. */
export const linkWitnesses = (facts: Facts): readonly Finding[] => {
  const witnesses = witnessesIn(facts);
  if (witnesses.length === 0 || witnesses.length > most) return [];
  const own = facts.moments.filter(({ part, when }) => part === 'start' && when.precision === 'minute' && when.date !== null);
  return [...ofHour(witnesses, own), ...ofDay(witnesses, own, facts)].slice(0, 3);
};

const witnessesIn = ({ report, passages }: Facts): readonly Witness[] => {
  const text = [
    ...toldLinks(report).map(({ href }) => href),
    ...passages.map(({ raw }) => raw),
    ...report.events.flatMap(({ evidence }) => evidence),
  ];
  const all = [...new Set(text)].flatMap((words) =>
    words.includes('http')
      ? [
          ...[...words.matchAll(slack)].map(([href, seconds]) => ({ href, at: Number(seconds) * 1000 })),
          ...[...words.matchAll(gitter)].map(([href, hex]) => ({ href, at: Number.parseInt(hex ?? '', 16) * 1000 })),
          ...[...words.matchAll(query)].map(([href, stamp]) => ({ href, at: instantIn(stamp ?? '') })),
        ]
      : [],
  );
  return all.slice(0, 4 * most).filter(({ at }, index) => Number.isFinite(at) && all.findIndex((one) => one.at === at) === index);
};

/** In the zone that the entries name, the message was sent exactly an hour before or after the only entry of its minute. */
const ofHour = (witnesses: readonly Witness[], own: readonly Moment[]): readonly Finding[] =>
  witnesses.flatMap(({ href, at }): readonly Finding[] => {
    const offs = own.flatMap((moment) => {
      const { date, time, zone } = moment.when;
      // What the timeline was read with: a name that has several meanings has one in it.
      const [offset] = date === null || time === null || zone === null ? [] : offsetsOf(zone, date, time);
      if (date === null || time === null || offset === undefined) return [];
      return [{ moment, by: localMillis(date, time) - offset * minute - Math.floor(at / minute) * minute }];
    });
    if (offs.some(({ by }) => Math.abs(by) <= 2 * minute)) return [];
    const [one, ...more] = offs.filter(({ by, moment }) => Math.abs(by) === hour && Number(moment.when.time?.slice(3, 5)) % 15 !== 0);
    if (one === undefined || more.length > 0) return [];
    const message = `“${one.moment.words}” is an hour ${one.by > 0 ? 'later' : 'earlier'} than the moment that the link of that minute bears, ${shown(at)} UTC: the zone or the hour is the likely slip.`;
    return [found(message, one.moment, href)];
  });

/** The message bears the day of the report's own lines, and the only entry of its minute stands under another one. */
const ofDay = (witnesses: readonly Witness[], own: readonly Moment[], { labels, near, context, eventDates }: Facts): readonly Finding[] => {
  const told = new Set([
    ...labels.flatMap(({ kind, sentence }) =>
      kind === 'start' || kind === 'date' || kind === 'end' ? sentence.dates.flatMap((words) => datesOf(words, near)) : [],
    ),
    ...[dateInName(context.fileName ?? '')].flatMap((date) => date ?? []),
  ]);
  return witnesses.flatMap(({ href, at }): readonly Finding[] => {
    const { date } = localOfMillis(at);
    if (!told.has(date) || eventDates.includes(date)) return [];
    const [one, ...more] = own.filter(({ when }) => {
      const off = when.date === null || when.time === null ? 0 : localMillis(when.date, when.time) - Math.floor(at / minute) * minute;
      const rest = ((off % day) + day) % day;
      // On the clock of a zone within an hour or two of UTC, where none is named.
      return when.zone === null && (rest === 0 || rest === hour || rest === 2 * hour);
    });
    if (one === undefined || more.length > 0 || one.when.date === null || one.when.date === date) return [];
    const message = `The text has “${one.words}” on ${showDate(one.when.date, 'en', 'medium')}; the link of that minute bears ${shown(at)} UTC of ${showDate(date, 'en', 'medium')}: the day is the likely slip.`;
    return [found(message, one, href)];
  });
};

const instantIn = (stamp: string): number => {
  const [date, time] = [toCalendarDate(stamp.slice(0, 10)), toClockTime(stamp.slice(11).replaceAll(/%3A/giu, ':'))];
  return date === null || time === null ? Number.NaN : localMillis(date, time);
};

const shown = (at: number): string => localOfMillis(at).time.slice(0, 5);

const found = (message: string, { event, words }: Moment, href: string): Finding => ({
  rule: 'metadata-vs-timeline',
  severity: 'warning',
  place: { kind: 'event', id: event.id },
  message,
  between: [words, href],
  fix: null,
});
