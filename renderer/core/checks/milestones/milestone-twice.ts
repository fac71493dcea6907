import type { Rule } from '../finding.ts';
import { momentWords } from '../words/moment-words.ts';
import { eventsByMilestone } from './events-by-milestone.ts';
import { isEnding } from './is-ending.ts';
import { milestoneNames } from './milestone-names.ts';

/** A milestone that several events carry, of which the key figures take only one. */
export const milestoneTwice: Rule = ({ events }) =>
  [...eventsByMilestone(events)].flatMap(([milestone, [first, second, ...others]]) => {
    if (first === undefined || second === undefined) return [];
    const times = [first, second].map(({ when }) => momentWords(when) || 'no time').join('; ');
    const more = others.length > 0 ? `; ${others.length} more` : '';
    const counted = isEnding(milestone) ? 'latest' : 'earliest';
    const message = `${others.length + 2} events are marked “${milestoneNames[milestone]}” (${times}${more}): the key figures count the ${counted} one. Leave the mark on one.`;
    return [{ rule: 'milestone-twice', severity: 'warning', place: { kind: 'event', id: second.id }, message, fix: null }];
  });
