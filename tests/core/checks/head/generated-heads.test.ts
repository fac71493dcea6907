import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMillis, localOfMillis } from '../../../../renderer/core/time/local-time.ts';
import { clock, date } from '../../time/values.ts';
import { anyPlan, type Plan, writeReport } from '../generated-report.ts';
import { rulesFor } from '../read-checked.ts';

const offsets: Readonly<Record<string, number>> = { UTC: 0, CEST: 2, CET: 1, PDT: -7, PST: -8, EDT: -4, EST: -5, BST: 1, GMT: 0 };

/** A generated report under a head of its own, whose moments are those of its timeline in UTC; with a slip one of them is not. */
function writeHeaded(plan: Plan, slip: 'end' | 'hours' | 'length' | 'day' | null): string {
  const month = Number(plan.day.slice(5, 7));
  const zone = month >= 6 && month <= 8 ? plan.zone.summer : plan.zone.winter;
  const at = (count: number): number => plan.start + plan.gaps.slice(0, count).reduce((sum, gap) => sum + gap, 0);
  const [began, ended] = [at(1), at(5)];
  const stamp = (minute: number): string => {
    const utc = localMillis(date(plan.day), clock('00:00')) + (minute - (offsets[zone] ?? 0) * 60) * 60_000;
    const local = localOfMillis(utc);
    return `${local.date}T${local.time.slice(0, 5)}:00Z`;
  };
  const number = Number(plan.day.slice(8));
  const other = `${plan.day.slice(0, 8)}${String(number > 10 ? number - 10 : number + 10).padStart(2, '0')}`;
  const values = [
    ['severity', 'major'],
    ['incident_date', slip === 'day' ? other : plan.day],
    ['started_at', stamp(slip === 'hours' ? began - 180 : began)],
    ['resolved_at', stamp(slip === 'end' ? began - 25 : ended)],
    ['duration', `${slip === 'length' ? (ended - began) * 3 : ended - began}m`],
  ];
  const lines = (join: (key: string, value: string) => string): string =>
    values.map(([key = '', value = '']) => join(key, value)).join('\n');
  const heads = {
    bullets: `---\n${lines((key, value) => `${key}: ${value}`)}\n---\n\n`,
    dated: `+++\n${lines((key, value) => `${key} = "${value}"`)}\n+++\n\n`,
    table: `{\n${lines((key, value) => `  "${key}": "${value}",`)}\n}\n\n`,
    headed: '',
  };
  const report = `# ${writeReport(plan, null)}`;
  const [title = '', ...rest] = report.split('\n');
  return plan.style === 'headed' ? [title, lines((key, value) => `${key}: ${value}`), ...rest].join('\n') : heads[plan.style] + report;
}

describe('a generated report with a head', () => {
  it('that is all of one piece gives no finding', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(writeHeaded(plan, null))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['end', ['end-before-start']],
    ['hours', ['metadata-vs-timeline', 'duration-mismatch']],
    ['length', ['duration-mismatch', 'metadata-vs-timeline']],
    ['day', ['metadata-vs-timeline-date', 'date-mismatch']],
  ] as const)('with a slip (%s) gives that finding', (slip, rules) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = rulesFor(writeHeaded(plan, slip));
        expect(found.filter((rule) => rules.some((one) => one === rule))).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
