import type { Report } from '../report/report.ts';
import { countMismatch } from './counts/count-mismatch.ts';
import { percentageMismatch } from './counts/percentage-mismatch.ts';
import { dateDoesNotExist } from './dates/date-does-not-exist.ts';
import { dateMismatch } from './dates/date-mismatch.ts';
import { metadataVsTimelineDate } from './dates/metadata-vs-timeline-date.ts';
import { metadataBeforeLastEvent } from './dates/posted/metadata-before-last-event.ts';
import { publishedAhead } from './dates/posted/published-ahead.ts';
import { titleVsFilenameDate } from './dates/titles/title-vs-filename-date.ts';
import { titleVsTimelineDate } from './dates/titles/title-vs-timeline-date.ts';
import { dateTypo } from './dates/typos/date-typo.ts';
import { weekdayMismatch } from './dates/weekdays/weekday-mismatch.ts';
import { durationMismatch } from './durations/duration-mismatch.ts';
import { intervalClaim } from './durations/intervals/interval-claim.ts';
import { type CheckContext, noContext } from './facts/check-context.ts';
import { fixesAsEntered, sayPresent } from './facts/events/say-present.ts';
import type { FactRule } from './facts/fact-rule.ts';
import { anyYear, readFacts } from './facts/facts.ts';
import { hasManyNotices, holdsInOnePlace } from './facts/many-notices.ts';
import type { Finding } from './finding.ts';
import { actionOverdue } from './gaps/action-overdue.ts';
import { actionWithoutOwnerOrDate } from './gaps/action-without-owner-or-date.ts';
import { causeWithoutAction } from './gaps/cause-without-action.ts';
import { eventWithoutText } from './gaps/event-without-text.ts';
import { itemWithoutWords } from './gaps/item-without-words.ts';
import { promiseBeforeIncident } from './gaps/promise-before-incident.ts';
import { promiseWithoutAction } from './gaps/promise-without-action.ts';
import { titleMissing } from './gaps/title-missing.ts';
import { unexplainedGap } from './gaps/unexplained-gap.ts';
import { type KeyedFinding, keyedFindings } from './keyed-findings.ts';
import { milestoneOrder } from './milestones/milestone-order.ts';
import { milestoneTwice } from './milestones/milestone-twice.ts';
import { amPmMismatch } from './order/am-pm-mismatch.ts';
import { endBeforeStart } from './order/ends/end-before-start.ts';
import { rangeEndBeforeStart } from './order/ends/range-end-before-start.ts';
import { outOfOrder } from './order/out-of-order.ts';
import { metadataVsTimeline } from './prose-timeline/metadata-vs-timeline.ts';
import { proseVsTimelineOffset } from './prose-timeline/prose-vs-timeline-offset.ts';
import { proseVsTimelineTime } from './prose-timeline/prose-vs-timeline-time.ts';
import { proseVsTimelineWindow } from './prose-timeline/prose-vs-timeline-window.ts';
import { proseVsTimelineZone } from './prose-timeline/prose-vs-timeline-zone.ts';
import { proseVsProseTime } from './prose-timeline/twice/prose-vs-prose-time.ts';
import { brokenReference } from './publishing/broken-reference.ts';
import { deadLink } from './publishing/dead-link.ts';
import { headingLevelSkipped } from './publishing/heading-level-skipped.ts';
import { imageWithoutAlternative } from './publishing/image-without-alternative.ts';
import { internalLabel } from './publishing/internal-label.ts';
import { personNamed } from './publishing/person-named.ts';
import { privateMatter } from './publishing/private-matter.ts';
import { privateReference } from './publishing/private-reference.ts';
import { redactedElsewhere } from './publishing/redacted-elsewhere.ts';
import { secretLeft } from './publishing/secret-left.ts';
import { tableWithoutHeader } from './publishing/table-without-header.ts';
import { ticketKey } from './publishing/ticket-key.ts';
import { unsafeLink } from './publishing/unsafe-link.ts';
import { commentsOpen } from './review/comments-open.ts';
import { signOffMissing } from './review/sign-off-missing.ts';
import { sortFindings } from './sort-findings.ts';
import { adviceMissing } from './template/advice-missing.ts';
import { apologyMissing } from './template/apology-missing.ts';
import { factUnread } from './template/fact-unread.ts';
import { helpTextLeft } from './template/help-text-left.ts';
import { impactWithoutNumbers } from './template/impact-without-numbers.ts';
import { milestoneMissing } from './template/milestone-missing.ts';
import { partMissing } from './template/part-missing.ts';
import { headingWithoutContent } from './texts/heading-without-content.ts';
import { leftoverWords } from './texts/leftover-words.ts';
import { eventWithoutZone } from './times/event-without-zone.ts';
import { timeAhead } from './times/time-ahead.ts';
import { timeDoesNotExist } from './times/time-does-not-exist.ts';
import { timeHappenedTwice } from './times/time-happened-twice.ts';
import { withoutCopies } from './without-copies.ts';
import { withoutEchoes } from './without-echoes.ts';
import { undefinedAcronym } from './wording/acronyms/undefined-acronym.ts';
import { blameWords } from './wording/blame-words.ts';
import { doubledWord } from './wording/doubled-word.ts';
import { houseWords } from './wording/house-words.ts';
import { mixedClockForms } from './wording/mixed-clock-forms.ts';
import { mixedDateForms } from './wording/mixed-date-forms.ts';
import { nameVariants } from './wording/name-variants.ts';
import { passiveChain } from './wording/passive-chain.ts';
import { readingLevel } from './wording/reading-level.ts';
import { roteApology } from './wording/rote-apology.ts';
import { weaselWords } from './wording/weasel-words.ts';
import { ambiguousZone } from './zones/ambiguous-zone.ts';
import { dualZoneConflict } from './zones/dual-zone-conflict.ts';
import { headerZoneVsQuotedTime } from './zones/header-zone-vs-quoted-time.ts';
import { zoneSeasonMismatch } from './zones/zone-season-mismatch.ts';

/** The rules about what a report says that cannot all be true. */
export const contradictionRules: readonly FactRule[] = [
  timeDoesNotExist,
  endBeforeStart,
  rangeEndBeforeStart,
  outOfOrder,
  amPmMismatch,
  milestoneOrder,
  zoneSeasonMismatch,
  ambiguousZone,
  dualZoneConflict,
  headerZoneVsQuotedTime,
  proseVsTimelineZone,
  proseVsTimelineOffset,
  proseVsTimelineWindow,
  proseVsTimelineTime,
  metadataVsTimeline,
  proseVsProseTime,
  durationMismatch,
  intervalClaim,
  weekdayMismatch,
  dateTypo,
  dateDoesNotExist,
  dateMismatch,
  titleVsTimelineDate,
  titleVsFilenameDate,
  metadataVsTimelineDate,
  metadataBeforeLastEvent,
  countMismatch,
  percentageMismatch,
];

/** The rules about what is missing, unclear or unfinished: advice, where nothing is contradicted. */
export const adviceRules: readonly FactRule[] = [
  brokenReference,
  privateReference,
  timeHappenedTwice,
  eventWithoutZone,
  milestoneTwice,
  titleMissing,
  eventWithoutText,
  itemWithoutWords,
  causeWithoutAction,
  actionWithoutOwnerOrDate,
  leftoverWords,
  headingWithoutContent,
  imageWithoutAlternative,
];

/** The rules about what should not reach the public, or not like this: advice that is asked for, since most good reports have some of it. */
export const publishingRules: readonly FactRule[] = [
  secretLeft,
  redactedElsewhere,
  internalLabel,
  privateMatter,
  personNamed,
  ticketKey,
  deadLink,
  unsafeLink,
  headingLevelSkipped,
  tableWithoutHeader,
];

/** The rules about what a finished report is expected to hold: advice that is asked for too. */
export const substanceRules: readonly FactRule[] = [
  partMissing,
  factUnread,
  helpTextLeft,
  milestoneMissing,
  unexplainedGap,
  impactWithoutNumbers,
  apologyMissing,
  adviceMissing,
  timeAhead,
  publishedAhead,
  actionOverdue,
  promiseBeforeIncident,
  promiseWithoutAction,
  commentsOpen,
  signOffMissing,
];

/** The rules about wording: advice of taste. */
export const wordingRules: readonly FactRule[] = [
  blameWords,
  weaselWords,
  roteApology,
  houseWords,
  doubledWord,
  undefinedAcronym,
  nameVariants,
  mixedClockForms,
  mixedDateForms,
  passiveChain,
  readingLevel,
];

/** Every rule, in the order in which their findings stand at one place. */
export const rules: readonly FactRule[] = [...contradictionRules, ...adviceRules];

/** What every rule finds in a report: errors first, then warnings, then notes, each in the order of the report. */
export const runChecks = (report: Report, context: CheckContext = noContext): readonly Finding[] => run(report, context, rules);

/** What the report contradicts itself in, without advice on what it lacks. */
export const findContradictions = (report: Report, context: CheckContext = noContext): readonly Finding[] =>
  run(report, context, contradictionRules);

/** What the report contradicts itself in, and the errors of every other rule. */
export const findErrors = (report: Report, context: CheckContext = noContext): readonly Finding[] =>
  run(report, context, [
    ...contradictionRules,
    ...[...adviceRules, ...publishingRules, ...substanceRules, ...wordingRules].map(
      (rule): FactRule =>
        (read, facts) =>
          rule(read, facts).filter(({ severity }) => severity === 'error'),
    ),
  ]);

/** All that can be said about a report, what to look at before it is published included. */
export const findEverything = (report: Report, context: CheckContext = noContext): readonly Finding[] =>
  withoutEchoes(run(report, context, [...rules, ...publishingRules, ...substanceRules, ...wordingRules]));

/** What the checks say about a draft: everything but what the rules that are off would say, each finding with its key. */
export const checkDraft = (report: Report, context: CheckContext, off: ReadonlySet<string>): readonly KeyedFinding[] => {
  const all = run(report, context, [...rules, ...publishingRules, ...substanceRules, ...wordingRules]);
  return keyedFindings(report, withoutEchoes(all.filter(({ rule }) => !off.has(rule))));
};

const run = (report: Report, context: CheckContext, chosen: readonly FactRule[]): readonly Finding[] => {
  // A text that is only read is as it was written.
  const facts = readFacts(context.isOrdered ? report : sayPresent(report), context);
  const found = chosen.flatMap((rule) => rule(facts.report, facts));
  const all = facts.isYearTold || context.today !== null ? found : found.map(withoutYear);
  const kept = hasManyNotices(facts) ? all.filter(holdsInOnePlace) : all;
  return withoutCopies(sortFindings(facts.report, fixesAsEntered(kept, report)));
};

/** What is said of days is said without the year that stands for any. */
const withoutYear = (finding: Finding): Finding => ({ ...finding, message: finding.message.replaceAll(` ${anyYear.slice(0, 4)}`, '') });
