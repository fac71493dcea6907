import type { Report } from '../report/report.ts';
import type { Finding, Rule } from './finding.ts';
import { actionWithoutOwnerOrDate } from './gaps/action-without-owner-or-date.ts';
import { causeWithoutAction } from './gaps/cause-without-action.ts';
import { eventWithoutText } from './gaps/event-without-text.ts';
import { titleMissing } from './gaps/title-missing.ts';
import { milestoneOrder } from './milestones/milestone-order.ts';
import { milestoneTwice } from './milestones/milestone-twice.ts';
import { sortFindings } from './sort-findings.ts';
import { headingWithoutContent } from './texts/heading-without-content.ts';
import { leftoverWords } from './texts/leftover-words.ts';
import { endBeforeStart } from './times/end-before-start.ts';
import { eventWithoutZone } from './times/event-without-zone.ts';
import { eventYearStandsOut } from './times/event-year-stands-out.ts';
import { lastUpdatedBeforeLastEvent } from './times/last-updated-before-last-event.ts';
import { timeDoesNotExist } from './times/time-does-not-exist.ts';
import { timeHappenedTwice } from './times/time-happened-twice.ts';
import { zoneOutOfSeason } from './times/zone-out-of-season.ts';

/** Every rule, in the order in which their findings stand at one place. */
export const rules: readonly Rule[] = [
  timeDoesNotExist,
  timeHappenedTwice,
  endBeforeStart,
  zoneOutOfSeason,
  eventWithoutZone,
  eventYearStandsOut,
  milestoneOrder,
  milestoneTwice,
  lastUpdatedBeforeLastEvent,
  titleMissing,
  eventWithoutText,
  causeWithoutAction,
  actionWithoutOwnerOrDate,
  leftoverWords,
  headingWithoutContent,
];

/** What every rule finds in a report: errors first, then warnings, then notes, each in the order of the report. */
export const runChecks = (report: Report): readonly Finding[] =>
  sortFindings(
    report,
    rules.flatMap((rule) => rule(report)),
  );
