import type { ReportState, Visibility } from '../../../core/report/report.ts';
import { isSignedOff, type RoleStanding } from '../../../core/review/sign-off/standing.ts';
import { stepsFrom } from '../../../core/review/workflow/steps.ts';
import { colonOf } from '../../../core/time/shown/colon.ts';
import { said, spokenLanguage, t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { stateLabels, visibilityLabels } from '../../parts/labels.ts';
import { lapsed } from './claim/use-claim.ts';
import { roleName } from './role-name.ts';
import styles from './sign-off.module.css';

const states = ['draft', 'in-review', 'approved', 'published'] as const satisfies readonly ReportState[];

/** The steps by where they lead from and to. */
const on: Readonly<Record<ReportState, string>> = said({
  draft: 'Put it in review',
  'in-review': 'Approve',
  approved: 'Publish',
  published: 'Correct it',
});
const back: Readonly<Record<ReportState, string>> = said({
  draft: 'Back to draft',
  'in-review': 'Back to draft',
  approved: 'Back to review',
  published: 'Back to draft',
});

/** Where the report stands on its way to the public, with the one next step and the way back. */
export const Way = (props: {
  readonly state: ReportState;
  readonly standing: readonly RoleStanding[];
  readonly edition: Visibility;
  readonly onStep: (to: ReportState) => Promise<void>;
  readonly onCorrect: () => void;
}) => {
  const { state, standing, edition } = props;
  // Approved are the words and the edition that were signed, and no others.
  const isUnsigned = state === 'approved' && !isSignedOff(standing);
  const isLapsed = standing.some(({ revoked }) => revoked.length > 0);
  const told = isUnsigned ? 'in-review' : state;
  const at = states.indexOf(told);
  const steps = stepsFrom(state, standing);
  const next = steps.find(({ to }) => states.indexOf(to) > states.indexOf(state));
  const before = steps.find(({ to }) => states.indexOf(to) < states.indexOf(state));
  const missing = standing
    .filter((role) => role.missing > 0)
    .map((role) => `${roleName(role.role)}${colonOf(spokenLanguage())}${role.missing}`);
  return (
    <section className={styles.way} aria-label={t('State')}>
      <ol className={styles.states}>
        {states.map((one, index) => (
          <li key={one} className={styles.state} data-passed={index < at} aria-current={one === told ? 'step' : undefined}>
            {stateLabels[one]}
          </li>
        ))}
      </ol>
      <div className={styles.ways}>
        {next !== undefined && (
          <Button look="outlined" isDisabled={next.kind === 'closed'} onPress={() => props.onStep(next.to)}>
            {on[state]}
          </Button>
        )}
        {state === 'published' && (
          <Button look="outlined" onPress={props.onCorrect}>
            {on.published}
          </Button>
        )}
        {before !== undefined && <Button onPress={() => props.onStep(before.to)}>{back[state]}</Button>}
      </div>
      {isUnsigned && (
        <p className={styles.lapsed}>{isLapsed ? lapsed() : t('This edition is not approved: it needs sign-offs of its own.')}</p>
      )}
      {next?.kind === 'closed' && (
        <p className={styles.quiet}>{t('Sign-offs of this version are missing ({missing}).', { missing: missing.join(', ') })}</p>
      )}
      {next?.kind === 'open' && next.to === 'published' && (
        <p className={styles.quiet}>{t('For this edition: {edition}.', { edition: visibilityLabels[edition] })}</p>
      )}
    </section>
  );
};
