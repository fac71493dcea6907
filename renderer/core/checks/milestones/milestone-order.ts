import type { Milestone, TimelineEvent } from '../../report/report.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration, When } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { fieldOrder } from '../order/fields/field-order.ts';
import { labelOrder } from '../order/label-order.ts';
import { begunAndFound } from '../order/story/begun-and-found.ts';
import { detectedBeforeBegin } from '../order/story/detected-before-begin.ts';
import { toldBeforeBegin } from '../order/story/told-before-begin.ts';
import { undoneBefore } from '../order/story/undone-before.ts';
import { endOf } from '../times/end-of.ts';
import { timeBetween } from '../times/time-between.ts';
import { momentWords } from '../words/moment-words.ts';
import { eventsByMilestone } from './events-by-milestone.ts';
import { isEnding } from './is-ending.ts';
import { milestoneNames } from './milestone-names.ts';

/** What cannot come after what. A notice may come before the impact (planned work), and a fix before anybody noticed. */
const orders: readonly (readonly [earlier: Milestone, later: Milestone])[] = [
  ['impact-began', 'detected'],
  ['impact-began', 'mitigated'],
  ['impact-began', 'impact-ended'],
  ['detected', 'response-began'],
  ['response-began', 'mitigated'],
  ['mitigated', 'impact-ended'],
  ['detected', 'report-published'],
  ['first-notice', 'report-published'],
];

/** What holds even where milestones were guessed from the wording of a text. */
const plainOrders: typeof orders = [
  ['impact-began', 'detected'],
  ['impact-began', 'mitigated'],
  ['impact-began', 'impact-ended'],
];

/** What comes before the failure proper: signs of it, which a monitor may well see first. */
const signs =
  /\b(?:elevated|latenc\w+|slow\w*|warn\w*|anomal\w+|spik\w+|increas\w+|unusual|intermittent|partial\w*|some|full|complete\w*|total\w*|major|second\w*|investigat\w+|clos\w+|resolv\w+|phase|post-?mortem|follow-?up)\b/iu;

/** Words that say plainly that the trouble was noticed. */
const found =
  /(?<!\p{L})(?:detect\p{L}*|notic(?:ed?|es)|discover\p{L}*|spotted|(?:customers?|users?|clients?) [^.]{0,30}(?:report|complain)\p{L}*|reported by|first (?:report|complaint|ticket|alert)\p{L}*|erkannt|entdeckt|bemerkt|gemeldet|melden|détect\p{L}*|signal\p{L}*|detectad[oa]s?|avisan|informan)(?!\p{L})/iu;
const deliberate =
  /(?<!\p{L})(?:shut (?:off|down)|switch(?:ed)? off|cut off|taken (?:off|down|out)|take \p{L}+ (?:off|down|out)|isolat\p{L}+|disconnect\p{L}*|abgesperrt|abgeschaltet|abgestellt|getrennt|vom netz|coupée?s?|isolée?s?|cortad[oa]s?|apagad[oa]s?)(?!\p{L})/iu;

/** What "about" may be off by. */
const vague = 1_800_000;

/** Two milestones the wrong way round; those that several events carry are left to `milestone-twice`. */
export const milestoneOrder: FactRule = ({ events }, facts) => {
  const carriers = eventsByMilestone(events);
  const only = (milestone: Milestone): TimelineEvent | null => {
    const [first, ...others] = carriers.get(milestone) ?? [];
    return others.length === 0 ? (first ?? null) : null;
  };
  const isGuessed = facts.context.isOrdered;
  const labelled = labelOrder(facts);
  const ofLabels = labelled.filter(({ rule }) => rule === 'milestone-order');
  const ofEvents = (isGuessed ? plainOrders : orders).flatMap(([earlier, later]) => {
    const [first, second] = [only(earlier), only(later)];
    if (isGuessed && [first, second].some((event) => event === null || signs.test(event.text))) return [];
    // An alarm may be of a sign, and what somebody switched off for the repair began when he did so.
    if (isGuessed && later === 'detected' && (!found.test(second?.text ?? '') || deliberate.test(first?.text ?? ''))) return [];
    return findingsOf(earlier, first, later, second);
  });
  const ofStory = [...toldBeforeBegin(facts), ...detectedBeforeBegin(facts)];
  const told = [...ofEvents, ...(ofStory.length > 0 ? ofStory : [...begunAndFound(facts), ...undoneBefore(facts)].slice(0, 1))];
  return [...ofLabels, ...(labelled.length + told.length > 0 ? [] : fieldOrder(facts)), ...told];
};

const findingsOf = (
  earlier: Milestone,
  first: TimelineEvent | null,
  later: Milestone,
  second: TimelineEvent | null,
): readonly Finding[] => {
  if (first === null || second === null) return [];
  const from = reachedAt(earlier, first.when);
  const to = reachedAt(later, second.when);
  const gap = timeBetween(from, to);
  const isVague = from.precision === 'approx' || to.precision === 'approx';
  if (gap === null || gap >= (isVague ? -vague : 0)) return [];
  const message =
    `“${milestoneNames[later]}” (${momentWords(to)}) comes ${showDuration(-gap as Duration)} before ` +
    `“${milestoneNames[earlier]}” (${momentWords(from)}): one of the two is marked or timed wrongly.`;
  const severity = later === 'impact-ended' && earlier === 'impact-began' ? 'error' : 'warning';
  const between = [second.when.entered || momentWords(to), first.when.entered || momentWords(from)] as const;
  const offsetMinutes = Math.round(gap / 60_000);
  return [{ rule: 'milestone-order', severity, place: { kind: 'event', id: second.id }, message, between, offsetMinutes, fix: null }];
};

/** What takes time is over at its end, as for the key figures. */
const reachedAt = (milestone: Milestone, when: When): When => (isEnding(milestone) ? (endOf(when) ?? when) : when);
