import { contentHash } from '../../review/content-hash.ts';
import { isSignedOff, standingOf } from '../../review/sign-off/standing.ts';
import type { FactRule } from '../facts/fact-rule.ts';

const editions = ['public', 'internal', 'authority'] as const;

/** A report that is called approved or published while sign-offs of its present words are missing; which ones, for the edition that comes closest. */
export const signOffMissing: FactRule = (_report, { written, context: { signing } }) => {
  const { state } = written.details;
  if (signing === null || (state !== 'approved' && state !== 'published')) return [];
  const hash = contentHash(written);
  const standings = editions
    .filter((edition) => signing.edition === null || edition === signing.edition)
    .map((edition) => standingOf(signing.required, signing.signOffs, { hash, edition }));
  if (standings.some(isSignedOff)) return [];
  const missing = (standing: (typeof standings)[number]): number => standing.reduce((sum, role) => sum + role.missing, 0);
  const [closest] = standings.toSorted((a, b) => missing(a) - missing(b));
  const roles = (closest ?? []).filter((role) => role.missing > 0).map(({ role, missing: count }) => `${role}: ${count}`);
  const mending = state === 'approved' ? ' It goes out as “In review”: sign it again, or undo what was changed.' : '';
  const message = `The report is ${state}, but sign-offs of its present words are missing (${roles.join(', ')}).${mending}`;
  return [{ rule: 'sign-off-missing', severity: 'warning', place: { kind: 'report' }, message, fix: null }];
};
