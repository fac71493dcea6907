import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../../renderer/core/time/dates/read-chosen-date.ts';
import { addDays, localOfMillis } from '../../../../renderer/core/time/local-time.ts';
import { date } from '../../time/values.ts';
import { anyPlan, type Plan } from '../generated-report.ts';
import { rulesFor } from '../read-checked.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const states = ['Investigating', 'Identified', 'Monitoring', 'Resolved'];
const texts = [
  'No oven answers, and we look for the cause.',
  'A fuse was found to be the cause.',
  'The fuse was changed; the ovens warm up again.',
  'All ovens answer as before.',
];

type Slip = 'order' | 'end-day' | 'begin-day' | 'range' | 'head-day' | 'bare' | 'weekday' | null;
type Page = { readonly plan: Plan; readonly isNewestFirst: boolean; readonly isHeaded: boolean };

const anyPage: fc.Arbitrary<Page> = fc.record({ plan: anyPlan, isNewestFirst: fc.boolean(), isHeaded: fc.boolean() });

/** A page of updates whose stamps stand behind their words, with a head, a sentence on the whole and updates with their time alone. */
function writePage({ plan, isNewestFirst, isHeaded }: Page, slip: Slip): string {
  const day = date(plan.day);
  const minutes = states.map((_, at) => plan.start + plan.gaps.slice(0, at).reduce((sum, gap) => sum + gap, 0));
  const [began = 0, , , ended = 0] = minutes;
  const time = (minute: number): string => localOfMillis(minute * 60_000).time.slice(0, 5);
  const stamp = (minute: number, days = 0): string => `${addDays(day, days)} ${time(minute)}:00`;
  const updates = states.map((state, at) => {
    const minute = slip === 'order' && at === 1 ? ended + 30 : (minutes[at] ?? 0);
    return `*${state}* - ${texts[at]} ${stamp(minute)}`;
  });
  const hasHead = isHeaded || slip === 'end-day' || slip === 'begin-day' || slip === 'range' || slip === 'head-day';
  const head = hasHead
    ? [
        `date: ${stamp(began, slip === 'begin-day' ? -3 : 0)}`,
        `resolvedWhen: ${stamp(ended, slip === 'end-day' || slip === 'head-day' ? 2 : 0)}`,
      ]
    : [];
  const told = `The ovens were unavailable today from ${time(began)} to ${time(slip === 'range' ? ended + 60 : ended)}.`;
  const at = weekdays[(weekdayOf(day) + (slip === 'weekday' ? 1 : 0)) % 7];
  const [, month, number] = plan.day.split('-').map(Number);
  const notes = [
    'We write here what comes next, as soon as we know more of it.',
    ...[30, 45, 75].map((later, index) => {
      const minute = slip === 'bare' && index === 2 ? ended + 35 : ended + later;
      return `Update ${time(minute)}: oven ${index + 1} was looked at.`;
    }),
  ];
  return [
    '# Ovens not reachable',
    ...head,
    '',
    told,
    '',
    ...(slip === 'head-day' ? [] : (isNewestFirst ? updates.toReversed() : updates).flatMap((update) => [update, ''])),
    '## What comes next',
    '',
    ...notes.flatMap((note) => [note, '']),
    ...(at === undefined || month === number ? [] : [`All of this was told on ${at} ${month}/${number}.`]),
    '',
  ].join('\n');
}

describe('a generated page of updates', () => {
  it('that is all of one piece gives no finding', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(rulesFor(writePage(page, null))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['order', ['out-of-order']],
    ['end-day', ['metadata-vs-timeline-date']],
    ['begin-day', ['metadata-vs-timeline-date']],
    ['head-day', ['duration-mismatch']],
    ['range', ['prose-vs-prose-time']],
    ['bare', ['out-of-order']],
  ] as const)('with a slip (%s) gives that finding', (slip, rules) => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const found = rulesFor(writePage(page, slip));
        expect(found.filter((rule) => rules.some((one) => one === rule))).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('with a slip in a weekday gives that finding', () => {
    // In a month's first days its digits may be a month too.
    const isPlain = ({ plan: { day } }: Page): boolean => Number(day.slice(8)) > 12;
    fc.assert(
      fc.property(anyPage.filter(isPlain), (page) => {
        expect(rulesFor(writePage(page, 'weekday'))).toContain('weekday-mismatch');
      }),
      { numRuns: 50 },
    );
  });
});
