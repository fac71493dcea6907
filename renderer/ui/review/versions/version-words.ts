import type { VersionReason, VersionRow } from '../../../store/versions/version-row.ts';
import { showClock } from '../../../words/show-clock.ts';
import { said, t } from '../../../words/words.ts';
import { editionLabels, stateLabels } from '../../parts/labels.ts';

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

/** When a version was kept, as the list of versions calls it: to the second, since many a one is kept within a minute. */
export const whenOf = ({ at }: Pick<VersionRow, 'at'>): string => showClock(at, 'date-time-second');

/** Why a version was kept, as exactly as its row tells: which step it was, whose copy came in. */
const reasonOf = ({ reason, step, whose = [] }: VersionRow): string => {
  if (step !== undefined) {
    return step.to === 'published'
      ? t('As published, {edition}', { edition: editionLabels[step.edition] })
      : t('At the step “{state}”', { state: stateLabels[step.to] });
  }
  const names = whose.join(', ');
  if (names === '') return reasons[reason];
  return reason === 'before-copy'
    ? t('Before the copy of {names} came in', { names })
    : t('Before the review of {names} came in', { names });
};

/** Why a version was kept, and who had it kept. */
export const whyOf = (row: VersionRow): string =>
  row.by === null ? reasonOf(row) : t('{why}, {name}', { why: reasonOf(row), name: row.by.name });

/** A version in one line: when it was kept, and its name or why. */
export const lineOf = (row: VersionRow): string =>
  t('{when}: {what} ## a version in a list', { when: whenOf(row), what: row.name === '' ? whyOf(row) : row.name });
