import type { Rule } from '../finding.ts';
import { momentWords } from '../words/moment-words.ts';
import { eventsByMilestone } from './events-by-milestone.ts';
import { milestoneNames } from './milestone-names.ts';

/** A milestone that several events carry, so that no key figure knows which one counts. */
export const milestoneTwice: Rule = ({ events }) =>
  [...eventsByMilestone(events)].flatMap(([milestone, [first, second, ...others]]) => {
    if (first === undefined || second === undefined) return [];
    const times = [first, second].map(({ when }) => momentWords(when) || 'no time').join('; ');
    const more = others.length > 0 ? `; ${others.length} more` : '';
    const message = `${others.length + 2} events are marked “${milestoneNames[milestone]}” (${times}${more}): leave the mark on one.`;
    return [{ rule: 'milestone-twice', severity: 'warning', place: { kind: 'event', id: second.id }, message, fix: null }];
  });
