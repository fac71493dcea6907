import type { TimelineEvent } from '../../report/report.ts';
import type { Finding } from '../finding.ts';

const fewest = 3;

/** The names of standard time and of daylight saving time in one place, with those in another language; GMT is also another word for UTC. */
const pairs = [
  ['EST', 'EDT'],
  ['CST', 'CDT'],
  ['MST', 'MDT'],
  ['PST', 'PDT'],
  ['CET|MEZ', 'CEST|MESZ'],
  ['EET|OEZ', 'EEST|OESZ'],
  ['WET|WEZ', 'WEST|WESZ'],
  ['AEST', 'AEDT'],
  ['NZST', 'NZDT'],
] as const;

/** One entry in standard time between others of its day in daylight saving time, or the other way round; in no other order could the clocks have changed between them. */
export const mixedSeasons = (events: readonly TimelineEvent[]): readonly Finding[] =>
  pairs.flatMap(([standard, summer]) => [...oneAmong(events, standard, summer), ...oneAmong(events, summer, standard)]);

const oneAmong = (events: readonly TimelineEvent[], odd: string, usual: string): readonly Finding[] => {
  const [one, ...more] = events.filter(names(odd));
  const others = events.filter(names(usual)).filter((event) => one !== undefined && dayOf(event) === dayOf(one));
  if (one === undefined || more.length > 0 || others.length < fewest) return [];
  const time = one.when.time ?? '';
  const isBetween = others.some(({ when }) => (when.time ?? '') < time) && others.some(({ when }) => (when.time ?? '') > time);
  if (!isBetween) return [];
  const name = named(usual).exec(others[0]?.when.entered ?? '')?.[0] ?? usual;
  const message = `“${one.when.entered}” stands among times in ${name}: on one day a place has only one of the two.`;
  return [
    {
      rule: 'zone-season-mismatch',
      severity: 'warning',
      place: { kind: 'event', id: one.id },
      message,
      between: [one.when.entered, others[0]?.when.entered ?? name],
      fix: null,
    },
  ];
};

/** The date, or where no year is known the words before the time. */
const dayOf = ({ when: { date, entered } }: TimelineEvent): string => date ?? entered.split(/\d{1,2}:\d\d/u)[0] ?? '';

const named = (zone: string): RegExp => new RegExp(`(?<![\\p{L}/])(?:${zone})(?![\\p{L}/])`, 'u');

const names =
  (zone: string) =>
  ({ when: { entered } }: TimelineEvent): boolean =>
    named(zone).test(entered);
