import type { Visibility } from '../../report/report.ts';
import type { RequiredSignOff, SignOff } from './sign-off.ts';

/** How far the sign-offs of one role are. */
export type RoleStanding = {
  readonly role: string;
  readonly count: number;
  /** Those that stand: of this very version and edition, one a person. */
  readonly valid: readonly SignOff[];
  /** Those that an edit has revoked: of another version, by people who have not signed this one. */
  readonly revoked: readonly SignOff[];
  /** How many are missing still. */
  readonly missing: number;
};

/** How far the sign-offs of a version and edition are, role by role; then those roles that somebody signed though nobody asked for it. */
export const standingOf = (
  required: readonly RequiredSignOff[],
  signOffs: readonly SignOff[],
  version: { readonly hash: string; readonly edition: Visibility },
): readonly RoleStanding[] => {
  const roles = new Map(required.map(({ role, count }) => [role, count]));
  const standing = signOffs.filter(({ withdrawn, edition }) => withdrawn === null && edition === version.edition);
  for (const { role } of standing) if (!roles.has(role)) roles.set(role, 0);
  return [...roles].map(([role, count]) => {
    const ofRole = standing.filter((one) => one.role === role);
    const valid = onePerPerson(ofRole.filter(({ hash }) => hash === version.hash));
    const signed = new Set(valid.map(({ person }) => person.id));
    const revoked = onePerPerson(ofRole.filter(({ hash, person }) => hash !== version.hash && !signed.has(person.id)));
    return { role, count, valid, revoked, missing: Math.max(0, count - valid.length) };
  });
};

/** Whether nothing is missing. */
export const isSignedOff = (standing: readonly RoleStanding[]): boolean => standing.every(({ missing }) => missing === 0);

/** The last of each person's. */
const onePerPerson = (signOffs: readonly SignOff[]): readonly SignOff[] => [
  ...new Map(signOffs.map((one) => [one.person.id, one])).values(),
];
