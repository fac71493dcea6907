import type { Report } from '../report/report.ts';
import { countMismatch } from './counts/count-mismatch.ts';
import { percentageMismatch } from './counts/percentage-mismatch.ts';
import { dateDoesNotExist } from './dates/date-does-not-exist.ts';
import { dateMismatch } from './dates/date-mismatch.ts';
import { dateTypo } from './dates/date-typo.ts';
import { metadataBeforeLastEvent } from './dates/metadata-before-last-event.ts';
import { metadataVsTimelineDate } from './dates/metadata-vs-timeline-date.ts';
import { titleVsFilenameDate } from './dates/title-vs-filename-date.ts';
import { titleVsTimelineDate } from './dates/title-vs-timeline-date.ts';
import { weekdayMismatch } from './dates/weekday-mismatch.ts';
import { durationMismatch } from './durations/duration-mismatch.ts';
import { intervalClaim } from './durations/interval-claim.ts';
import type { FactRule } from './facts/fact-rule.ts';
import { type CheckContext, noContext, readFacts } from './facts/facts.ts';
import type { Finding } from './finding.ts';
import { actionWithoutOwnerOrDate } from './gaps/action-without-owner-or-date.ts';
import { causeWithoutAction } from './gaps/cause-without-action.ts';
import { eventWithoutText } from './gaps/event-without-text.ts';
import { titleMissing } from './gaps/title-missing.ts';
import { milestoneOrder } from './milestones/milestone-order.ts';
import { milestoneTwice } from './milestones/milestone-twice.ts';
import { amPmMismatch } from './order/am-pm-mismatch.ts';
import { endBeforeStart } from './order/end-before-start.ts';
import { outOfOrder } from './order/out-of-order.ts';
import { rangeEndBeforeStart } from './order/range-end-before-start.ts';
import { metadataVsTimeline } from './prose-timeline/metadata-vs-timeline.ts';
import { proseVsProseTime } from './prose-timeline/prose-vs-prose-time.ts';
import { proseVsTimelineOffset } from './prose-timeline/prose-vs-timeline-offset.ts';
import { proseVsTimelineTime } from './prose-timeline/prose-vs-timeline-time.ts';
import { proseVsTimelineWindow } from './prose-timeline/prose-vs-timeline-window.ts';
import { proseVsTimelineZone } from './prose-timeline/prose-vs-timeline-zone.ts';
import { brokenReference } from './publishing/broken-reference.ts';
import { headingLevelSkipped } from './publishing/heading-level-skipped.ts';
import { imageWithoutAlternative } from './publishing/image-without-alternative.ts';
import { privateMatter } from './publishing/private-matter.ts';
import { privateReference } from './publishing/private-reference.ts';
import { unsafeLink } from './publishing/unsafe-link.ts';
import { sortFindings } from './sort-findings.ts';
import { headingWithoutContent } from './texts/heading-without-content.ts';
import { leftoverWords } from './texts/leftover-words.ts';
import { eventWithoutZone } from './times/event-without-zone.ts';
import { timeDoesNotExist } from './times/time-does-not-exist.ts';
import { timeHappenedTwice } from './times/time-happened-twice.ts';
import { blameWords } from './wording/blame-words.ts';
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
  causeWithoutAction,
  actionWithoutOwnerOrDate,
  leftoverWords,
  headingWithoutContent,
  imageWithoutAlternative,
];

/** The rules about publishing and wording: advice that is asked for, since most good reports have some of it. */
export const publishingRules: readonly FactRule[] = [privateMatter, unsafeLink, headingLevelSkipped, blameWords, weaselWords];

/** Every rule, in the order in which their findings stand at one place. */
export const rules: readonly FactRule[] = [...contradictionRules, ...adviceRules];

/** What every rule finds in a report: errors first, then warnings, then notes, each in the order of the report. */
export const runChecks = (report: Report, context: CheckContext = noContext): readonly Finding[] => run(report, context, rules);

/** What the report contradicts itself in, without advice on what it lacks. */
export const findContradictions = (report: Report, context: CheckContext = noContext): readonly Finding[] =>
  run(report, context, contradictionRules);

/** All that can be said about a report, what to look at before it is published included. */
export const findEverything = (report: Report, context: CheckContext = noContext): readonly Finding[] =>
  run(report, context, [...rules, ...publishingRules]);

const run = (report: Report, context: CheckContext, chosen: readonly FactRule[]): readonly Finding[] => {
  const facts = readFacts(report, context);
  return sortFindings(
    facts.report,
    chosen.flatMap((rule) => rule(facts.report, facts)),
  );
};
