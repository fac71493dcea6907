import type { Finding, Place, Severity } from '../../renderer/core/checks/finding.ts';

/** A finding as `--json` prints it. */
export type DescribedFinding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The two statements compared, in the report's words; empty where nothing was compared. */
  readonly between: readonly string[];
  readonly offsetMinutes?: number;
  readonly place: Place;
};

/** A finding as `--json` prints it; what can be done about it is for the app. */
export const describeFinding = ({ rule, severity, message, between, offsetMinutes, place }: Finding): DescribedFinding => ({
  rule,
  severity,
  message,
  between: between ?? [],
  ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
  place,
});
