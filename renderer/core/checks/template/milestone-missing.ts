import type { Milestone } from '../../report/report.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { milestoneNames } from '../milestones/milestone-names.ts';

/** What the figures of a report without a template are counted from. */
const usual: readonly Milestone[] = ['impact-began', 'detected', 'mitigated', 'impact-ended'];
const fewest = 3;

/** Milestones that the template's timeline should have, or that the figures in the text are counted from, and that no event carries. Silent before there is a timeline. */
export const milestoneMissing: FactRule = ({ events, body }, { context: { template } }) => {
  const showsFigures = body.content.some((block) => block.type === 'structured' && block.attrs.block === 'key-figures');
  const wanted = template?.milestones ?? (showsFigures ? usual : []);
  const carried = new Set(events.map(({ milestone }) => milestone));
  const missing = wanted.filter((milestone) => !carried.has(milestone) && milestone !== 'report-published');
  if (events.length < fewest || missing.length === 0) return [];
  const names = missing.map((milestone) => `“${milestoneNames[milestone]}”`).join(', ');
  const message = `No event is marked ${names}: the key figures that hang on ${missing.length === 1 ? 'it' : 'them'} can’t be counted.`;
  return [{ rule: 'milestone-missing', severity: 'note', place: { kind: 'report' }, message, fix: null }];
};
