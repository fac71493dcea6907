import type { Visibility } from '../../../core/report/report.ts';
import type { RequiredSignOff, SignOff } from '../../../core/review/sign-off/sign-off.ts';
import { standingOf } from '../../../core/review/sign-off/standing.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { visibilityLabels } from '../../parts/labels.ts';
import styles from './sign-off.module.css';

const editions = ['public', 'internal', 'authority'] as const satisfies readonly Visibility[];

/** The editions besides the shown one that somebody has signed, each with how many sign-offs of this version it has; nothing where there is none. */
export const OtherEditions = (props: {
  readonly required: readonly RequiredSignOff[];
  readonly signOffs: readonly SignOff[];
  readonly hash: string;
  readonly shown: Visibility;
  readonly onShow: (edition: Visibility) => void;
}) => {
  const { required, signOffs, hash, shown } = props;
  const others = editions.filter(
    (edition) => edition !== shown && signOffs.some((one) => one.edition === edition && one.withdrawn === null),
  );
  if (others.length === 0) return null;
  return (
    <div className={styles.others}>
      <p className={styles.quiet}>{t('Other editions with sign-offs')}</p>
      <div className={styles.ways}>
        {others.map((edition) => {
          const roles = standingOf(required, signOffs, { hash, edition });
          const signed = roles.reduce((sum, { valid }) => sum + valid.length, 0);
          const count = Math.max(
            signed,
            required.reduce((sum, role) => sum + role.count, 0),
          );
          return (
            <Button key={edition} onPress={() => props.onShow(edition)}>
              {t('{edition}: {signed, number} of {count, number}', { edition: visibilityLabels[edition], signed, count })}
            </Button>
          );
        })}
      </div>
    </div>
  );
};
