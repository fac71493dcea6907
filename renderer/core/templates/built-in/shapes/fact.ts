import type { FactKind, Id } from '../../../report/report.ts';

/** A fact without its words; `unit` is set where it is the same in every language. */
export type FactShape<FactId extends string = string> = {
  readonly id: FactId;
  readonly kind: FactKind;
  readonly unit: string;
  readonly isRequired: boolean;
};

/** A fact that such a report can't go out without. */
export const asked = <const FactId extends string>(id: FactId, kind: FactKind, unit = ''): FactShape<FactId> => ({
  id,
  kind,
  unit,
  isRequired: true,
});

/** A fact that may be missing. */
export const welcome = <const FactId extends string>(id: FactId, kind: FactKind, unit = ''): FactShape<FactId> => ({
  id,
  kind,
  unit,
  isRequired: false,
});

/** The id that a report has a fact under; the app's own ids are short words. */
export const factId = (id: string): Id => id as Id;
