import type { Finding } from '../../../core/checks/finding.ts';
import type { Draft } from '../../../store/draft.ts';

/** By what the findings say, as long as the draft is open: who has said once that an address is meant for the public is not asked again with each file. */
const answers = new WeakMap<Draft, Set<string>>();

/** What nobody has answered yet since the draft was opened. */
export const unanswered = <Of extends Pick<Finding, 'message'>>(draft: Draft, findings: readonly Of[]): readonly Of[] =>
  findings.filter(({ message }) => answers.get(draft)?.has(message) !== true);

/** Keeps that somebody exports in spite of these. */
export const keepAnswer = (draft: Draft, findings: readonly Pick<Finding, 'message'>[]): void => {
  const known = answers.get(draft) ?? new Set<string>();
  for (const { message } of findings) known.add(message);
  answers.set(draft, known);
};
