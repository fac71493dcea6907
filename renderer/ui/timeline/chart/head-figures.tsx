import { type KeyboardEvent, useId, useState } from 'react';
import type { KeyFigure } from '../../../core/metrics/key-figures.ts';
import { colonOf } from '../../../core/time/shown/colon.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { figureValue } from '../../app/figure-value.ts';
import styles from './head-figures.module.css';

/** The key figures as a row of plain numbers; under the pointer or the focus each shows how it is counted, or why it can't be. Escape closes that. */
export const HeadFigures = ({ figures }: { readonly figures: readonly KeyFigure[] }) => {
  const id = useId();
  const [shown, setShown] = useState<KeyFigure['kind'] | null>(null);
  const told = figures.find(({ kind }) => kind === shown);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setShown(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for what its buttons hear
    <div className={styles.head} onKeyDown={onKeyDown} onPointerLeave={() => setShown(null)}>
      <dl className={styles.figures} aria-label={t('Key figures')}>
        {figures.map((figure) => (
          <div key={figure.kind} onPointerEnter={() => setShown(figure.kind)}>
            <dt>{figure.label}</dt>
            <dd>
              <button
                type="button"
                className={styles.value}
                data-lack={figure.lack}
                aria-label={`${figure.label}${colonOf(spokenLanguage())}${figure.lack === 'missing' ? t('not known yet') : figureValue(figure)}`}
                aria-describedby={`${id}-${figure.kind}`}
                onFocus={() => setShown(figure.kind)}
                onBlur={() => setShown(null)}
                onClick={() => setShown(figure.kind)}
              >
                {figureValue(figure)}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {told !== undefined && (
        <p className={styles.reason} role="tooltip" data-lack={told.lack}>
          <strong>{told.label}</strong> {told.reason}
        </p>
      )}
      <div hidden>
        {figures.map(({ kind, reason }) => (
          <p key={kind} id={`${id}-${kind}`}>
            {reason}
          </p>
        ))}
      </div>
    </div>
  );
};
