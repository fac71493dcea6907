import type { VersionReason, VersionRow } from '../../../store/versions/version-row.ts';
import { showClock } from '../../../words/show-clock.ts';
import { said, t } from '../../../words/words.ts';

const reasons: Readonly<Record<VersionReason, string>> = said({
  named: 'Kept by hand',
  idle: 'Kept by the app',
  'before-review': 'Before reviews came in',
  'before-import': 'Before a timeline was pasted',
  'before-change': 'Before events were changed',
  'before-copy': 'Before a co-author’s copy came in',
  'before-restore': 'Before a version was restored',
  'before-together': 'Before changes came from a server',
  state: 'At a step of the report',
  'sign-off': 'At a sign-off',
  sent: 'As sent for review',
  received: 'As it came for review',
  'exported-public': 'As exported, public',
  'exported-internal': 'As exported, internal',
  'exported-authority': 'As exported, for the authority',
});

/** When a version was kept, as the list of versions calls it. */
export const whenOf = ({ at }: Pick<VersionRow, 'at'>): string => showClock(at, 'date-time');

/** Why a version was kept, and who had it kept. */
export const whyOf = ({ reason, by }: VersionRow): string =>
  by === null ? reasons[reason] : t('{why}, {name}', { why: reasons[reason], name: by.name });

/** A version in one line: when it was kept, and its name or why. */
export const lineOf = (row: VersionRow): string =>
  t('{when}: {what} ## a version in a list', { when: whenOf(row), what: row.name === '' ? whyOf(row) : row.name });
