import type { Ignored, Override } from '../../core/review/ignored.ts';
import { decisionLimits, parseIgnored, parseOverride } from '../../core/review/parse-decisions.ts';
import { ignoredOf, overridesOf } from '../decisions.ts';
import { byEdit, type Draft } from '../draft.ts';
import { changeDoc } from '../later.ts';
import { newId } from '../new-id.ts';

/** Marks the record of an export; undo does not cover it. */
const byRecord = Symbol('by record');

/** What came of a decision; `reason` is a sentence for the user, and nothing was changed. */
export type Decided = { readonly kind: 'decided' } | { readonly kind: 'refused'; readonly reason: string };

const lacking = `Give a reason of up to ${decisionLimits.reason} characters: whoever reads the report’s history will look for it.`;

/** Decides as one step of undo; in a published report too, which says the same with it. */
const decide = (draft: Draft, change: () => void): void => {
  draft.undo.stopCapturing();
  changeDoc(draft.doc, byEdit, change);
  draft.undo.stopCapturing();
};

/** Lets a finding stand; one that was ignored before gets the new reason. */
export const ignoreFinding = (draft: Draft, ignored: Ignored): Decided => {
  const read = parseIgnored({ ...ignored, reason: ignored.reason.trim(), message: ignored.message.slice(0, decisionLimits.message) });
  if (read === null) return { kind: 'refused', reason: lacking };
  decide(draft, () => ignoredOf(draft.doc).set(read.key, read));
  return { kind: 'decided' };
};

/** Shows a finding again. */
export const heedFinding = (draft: Draft, key: string): void => {
  decide(draft, () => ignoredOf(draft.doc).delete(key));
};

/** Records that the report went out in spite of what was found. */
export const recordOverride = (draft: Draft, override: Omit<Override, 'id'>): Decided => {
  const findings = override.findings.slice(0, decisionLimits.findings).map((message) => message.slice(0, decisionLimits.message));
  const read = parseOverride({ ...override, id: newId(), reason: override.reason.trim(), findings });
  if (read === null) return { kind: 'refused', reason: lacking };
  changeDoc(draft.doc, byRecord, () => overridesOf(draft.doc).set(read.id, read));
  return { kind: 'decided' };
};
