import fc from 'fast-check';
import { weekdayOf } from '../../../renderer/core/time/dates/read-chosen-date.ts';
import { addDays, localOfMillis } from '../../../renderer/core/time/local-time.ts';
import { showDate } from '../../../renderer/core/time/shown/show-date.ts';
import { date as day } from '../time/values.ts';

/** What a generated report is made of; every sentence of it is derived from these. */
export type Plan = {
  readonly day: string;
  readonly zone: { readonly summer: string; readonly winter: string; readonly other: string };
  /** Minutes after midnight of the first entry, and what lies between the entries. */
  readonly start: number;
  readonly gaps: readonly number[];
  readonly style: 'bullets' | 'dated' | 'table' | 'headed';
  readonly twelveHours: boolean;
  /** How many of how many customers. */
  readonly share: { readonly part: number; readonly whole: number };
  /** Which of the further sentences it has. */
  readonly tells: {
    readonly interval: 'after' | 'before' | null;
    readonly twin: boolean;
    readonly whole: boolean;
    readonly share: boolean;
    readonly leak: boolean;
    readonly back: boolean;
    readonly adjective: boolean;
    readonly ends: boolean;
    readonly gap: boolean;
    readonly sum: boolean;
  };
};

/** What is changed in one place only. */
export type Slip =
  | 'time'
  | 'zone'
  | 'duration'
  | 'weekday'
  | 'order'
  | 'date'
  | 'interval'
  | 'share'
  | 'title'
  | 'twin'
  | 'whole'
  | 'hour'
  | 'back'
  | 'adjective'
  | 'ends'
  | 'gap'
  | 'sum'
  | null;

/** Plans of one afternoon each, far from midnight and from the changes of clocks. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  day: fc
    .record({
      year: fc.integer({ min: 2019, max: 2026 }),
      month: fc.constantFrom(1, 2, 6, 7, 8, 12),
      date: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  zone: fc.constantFrom(
    { summer: 'UTC', winter: 'UTC', other: 'PDT' },
    { summer: 'CEST', winter: 'CET', other: 'JST' },
    { summer: 'PDT', winter: 'PST', other: 'UTC' },
    { summer: 'EDT', winter: 'EST', other: 'UTC' },
    { summer: 'BST', winter: 'GMT', other: 'JST' },
  ),
  start: fc.integer({ min: 9 * 60, max: 11 * 60 }),
  gaps: fc.array(fc.integer({ min: 11, max: 55 }), { minLength: 5, maxLength: 5 }),
  style: fc.constantFrom('bullets', 'dated', 'table', 'headed'),
  twelveHours: fc.boolean(),
  share: fc.record({ part: fc.integer({ min: 100, max: 400 }), whole: fc.integer({ min: 600, max: 2000 }) }),
  tells: fc.record({
    interval: fc.constantFrom('after', 'before', null),
    twin: fc.boolean(),
    whole: fc.boolean(),
    share: fc.boolean(),
    leak: fc.boolean(),
    back: fc.boolean(),
    adjective: fc.boolean(),
    ends: fc.boolean(),
    gap: fc.boolean(),
    sum: fc.boolean(),
  }),
});

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const texts = [
  'A new release of the catalogue is deployed',
  'The outage of the catalogue begins',
  'Monitoring alerts the engineer on call',
  'The memory leak is identified',
  'The release is rolled back',
  'The catalogue is fully restored',
];

/** The report that a plan gives, with at most one slip in it. */
export function writeReport(plan: Plan, slip: Slip): string {
  const month = Number(plan.day.slice(5, 7));
  const zone = month >= 6 && month <= 8 ? plan.zone.summer : plan.zone.winter;
  const minutes = texts.map((_, at) => plan.start + plan.gaps.slice(0, at).reduce((sum, gap) => sum + gap, 0));
  const clock = (minute: number): string => {
    const time = localOfMillis(minute * 60_000).time.slice(0, 5);
    if (!plan.twelveHours) return time;
    const hour = Number(time.slice(0, 2));
    return `${((hour + 11) % 12) + 1}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`;
  };
  const [began = 0, ended = 0] = [minutes[1], minutes[5]];
  const told = slip === 'time' ? ended + 9 : ended;
  const toldZone = slip === 'zone' ? plan.zone.other : zone;
  const length = slip === 'duration' ? Math.round((ended - began) * 1.6) : ended - began;
  const date = day(plan.day);
  const toldDate = slip === 'date' ? addDays(date, 4) : date;
  const weekday = weekdays[slip === 'weekday' ? (weekdayOf(date) % 7) + 1 : weekdayOf(toldDate)] ?? '';
  const entries = texts.map((text, at) => ({ text, time: clock(minutes[at] ?? 0) }));
  const [, , third, fourth] = entries;
  if (slip === 'order' && third && fourth) entries.splice(2, 2, fourth, third);
  const titleDate = slip === 'title' ? addDays(date, 12) : date;
  return [
    `Catalogue not reachable on ${showDate(titleDate, 'en', 'medium')}`,
    '',
    `On ${weekday}, ${showDate(toldDate, 'en', 'medium')}, the catalogue was unavailable from ${clock(began)} to ${clock(told)} ${toldZone}${slip === 'time' ? '' : ` (${lengthWords(length)})`}. We are sorry.`,
    '',
    ...further(plan, slip, minutes, zone, clock),
    ...timeline(plan, zone, entries),
    '',
    'Cause',
    '',
    'A memory leak in version 7.30.12, which had been tested between 2:00 and 3:00 every night.',
  ].join('\n');
}

/** The sentences that a report may have besides; each is there where its slip is. */
function further(
  { day: date, tells, share }: Plan,
  slip: Slip,
  minutes: readonly number[],
  zone: string,
  clock: (minute: number) => string,
): readonly string[] {
  const [, began = 0, alerted = 0, found = 0, rolled = 0, ended = 0] = minutes;
  const off = slip === 'interval' ? 230 : 0;
  const direction = tells.interval ?? (slip === 'interval' ? 'after' : null);
  const interval =
    direction === 'after'
      ? `The alert came ${lengthWords(alerted - began + off)} after the outage began.`
      : `The release was rolled back ${lengthWords(ended - rolled + off)} before the catalogue was restored.`;
  const hours = offsets[zone] ?? 0;
  const utc = (minute: number): string => localOfMillis((minute - hours * 60) * 60_000).time.slice(0, 5);
  const twin = `Monitoring alerted the engineer on call at ${clock(alerted)} ${zone} (${utc(alerted + (slip === 'twin' ? 60 : 0))} UTC) on ${showDate(day(date), 'en', 'medium')}.`;
  const whole = `The outage lasted ${lengthWords(slip === 'whole' ? (ended - began) * 3 + 400 : ended - began)} in all.`;
  const percent = Math.round((share.part / share.whole) * 100) + (slip === 'share' ? 14 : 0);
  const leak = `At ${clock(found + (slip === 'hour' ? 60 : 0))} ${zone} we knew of the leak in memory, which was identified.`;
  const back = `Everything was back online by ${clock(ended + (slip === 'back' ? 60 : 0))} ${zone}.`;
  const adjective = `We have learnt from the ${ended - began + (slip === 'adjective' ? 415 : 0)}-minute outage.`;
  const ends = `It took ${lengthWords(rolled - alerted + (slip === 'ends' ? 95 : 0))} from the alert to the rollback.`;
  const gap = `The engineer on call was alerted at ${clock(alerted)}; the leak was identified at ${clock(found)}. That ${found - alerted + (slip === 'gap' ? 75 : 0)}-minute gap was spent on the wrong log.`;
  const sum = `We lost ${share.part + (slip === 'sum' ? 17 : 0)} rows (from ${share.whole} to ${share.whole + share.part}).`;
  return [
    ...(tells.ends || slip === 'ends' ? [ends, ''] : []),
    ...(tells.gap || slip === 'gap' ? [gap, ''] : []),
    ...(tells.sum || slip === 'sum' ? [sum, ''] : []),
    ...(tells.back || slip === 'back' ? [back, ''] : []),
    ...(tells.adjective || slip === 'adjective' ? [adjective, ''] : []),
    ...(direction === null ? [] : [interval, '']),
    ...((tells.twin || slip === 'twin') && zone !== 'UTC' ? [twin, ''] : []),
    ...(tells.leak || slip === 'hour' ? [leak, ''] : []),
    ...(tells.whole || slip === 'whole' ? [whole, ''] : []),
    ...(tells.share || slip === 'share' ? [`Of the ${share.whole} customers, ${share.part} (${percent}%) saw errors.`, ''] : []),
  ];
}

const offsets: Readonly<Record<string, number>> = { CEST: 2, CET: 1, PDT: -7, PST: -8, EDT: -4, EST: -5, BST: 1, GMT: 0 };

function timeline(
  { day: date, style }: Plan,
  zone: string,
  entries: readonly { readonly text: string; readonly time: string }[],
): readonly string[] {
  switch (style) {
    case 'bullets':
      return [
        'Timeline',
        '',
        `${showDate(day(date), 'en', 'medium')}:`,
        '',
        ...entries.map(({ text, time }) => `- ${time} ${zone}: ${text}`),
      ];
    case 'dated':
      return ['Timeline', '', ...entries.map(({ text, time }) => `- ${date} ${time} ${zone} - ${text}`)];
    case 'table':
      return [
        '## Timeline',
        '',
        `| Time (${zone}) | Event |`,
        '| --- | --- |',
        ...entries.map(({ text, time }) => `| ${date} ${time} | ${text} |`),
      ];
    case 'headed':
      return [
        `## Timeline (${zone})`,
        '',
        `### ${showDate(day(date), 'en', 'medium')}`,
        '',
        ...entries.map(({ text, time }) => `- ${time} ${text}`),
      ];
  }
}

function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} minutes`;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}${rest === 0 ? '' : ` ${rest} ${rest === 1 ? 'minute' : 'minutes'}`}`;
}

/** A status page of the same afternoon, newest first, whose updates tell times before their stamps; with a slip it tells one after its own. */
export function writePage({ day: date, zone: { summer, winter }, start, gaps }: Plan, slip: 'late' | 'order' | 'posted' | null): string {
  const month = Number(date.slice(5, 7));
  const zone = month >= 6 && month <= 8 ? summer : winter;
  const minutes = gaps.map((_, at) => start + gaps.slice(0, at).reduce((sum, gap) => sum + gap, 0));
  const [began = 0, found = 0, fixed = 0, over = 0] = minutes;
  const clock = (minute: number): string => localOfMillis(minute * 60_000).time.slice(0, 5);
  const stamp = (minute: number): string => `Posted ${showDate(day(date), 'en', 'medium')} - ${clock(minute)} ${zone}`;
  const seen = slip === 'order' ? over + 90 : found;
  return [
    'Catalogue not reachable',
    '',
    `Postmortem - On ${showDate(day(date), 'en', 'medium')} the catalogue was unavailable, since a disk of its database was full.`,
    `Posted ${showDate(addDays(day(date), slip === 'posted' ? -2 : 2), 'en', 'medium')} - ${clock(began)} ${zone}`,
    '',
    `Resolved - The catalogue was unavailable from ${clock(began)} to ${clock(fixed)} ${zone}.`,
    stamp(over),
    '',
    `Monitoring - A fix was rolled out at ${clock(slip === 'late' ? fixed + 25 : fixed)} ${zone}.`,
    stamp(fixed + 3),
    '',
    'Identified - The cause is known.',
    stamp(seen),
    '',
    `Investigating - We see errors since ${clock(began)} ${zone}.`,
    stamp(began + 5),
  ].join('\n');
}

/** A story of the same morning in free words: step by step with am and pm, or as one range with what follows from it. */
export function writeStory({ day: date, start, gaps, twelveHours }: Plan, slip: 'half' | 'later' | 'end' | null): string {
  const minutes = [start, start + (gaps[0] ?? 0), start + (gaps[0] ?? 0) + (gaps[1] ?? 0) + 7];
  const [began = 0, seen = 0, over = 0] = minutes;
  const clock = (minute: number): string => localOfMillis(minute * 60_000).time.slice(0, 5);
  const half = (minute: number): string => {
    const hour = Math.floor(minute / 60) % 24;
    return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'} UTC`;
  };
  const on = showDate(day(date), 'en', 'medium');
  const steps = [
    `On ${on} at ${half(began)} the catalogue became unavailable.`,
    `Our monitoring told us at ${half(seen + (slip === 'half' ? 720 : 0))} that pages were empty.`,
    `All pages were there again at ${half(over)}, and people could buy.`,
  ];
  const range = [
    `Between ${clock(began)} UTC and ${clock(over)} UTC on ${on} the catalogue was unavailable. It was restored ${lengthWords(over - began + (slip === 'later' ? 90 : 0))} later.`,
    `Sales were resumed at ${clock(over + (slip === 'end' ? 60 : 0))} UTC.`,
  ];
  return ['# Catalogue not reachable', ...(slip === 'half' || (slip === null && twelveHours) ? steps : range)].join('\n\n');
}
