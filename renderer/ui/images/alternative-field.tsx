import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ImageAttrs } from '../../core/rich-text/rich-text.ts';
import { t } from '../../words/words.ts';
import { useTyped } from '../hooks/use-typed.ts';
import styles from './images.module.css';

/** What an image shows, for who can't see it, or that it needs no words; says so as long as neither is said. */
export const AlternativeField = (props: {
  readonly attrs: ImageAttrs;
  readonly onChange: (change: Partial<Pick<ImageAttrs, 'alt' | 'decorative'>>) => void;
}) => {
  const { alt, decorative } = props.attrs;
  const typed = useTyped(alt, (text) => props.onChange({ alt: text }));
  const isMissing = !decorative && typed.text.trim() === '';
  const hint = useId();
  return (
    <div className={styles.alternative} data-missing={isMissing || undefined}>
      {isMissing && (
        <p id={hint} className={styles.missing}>
          <TriangleAlert size={14} aria-hidden /> {t('No alternative text yet: say what the image shows, or that it is decorative.')}
        </p>
      )}
      <div className={styles.words}>
        <span className={styles.name} aria-hidden>
          {t('Alt text')}
        </span>
        <input
          className={styles.alt}
          aria-label={t('Alternative text')}
          aria-describedby={isMissing ? hint : undefined}
          placeholder={decorative ? t('No words: decorative') : t('What the image shows, for anyone who can’t see it')}
          disabled={decorative}
          value={decorative ? '' : typed.text}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') typed.commit();
            if (event.key === 'Escape') typed.revert();
          }}
        />
        <label className={styles.decorative}>
          <input type="checkbox" checked={decorative} onChange={(event) => props.onChange({ decorative: event.target.checked })} />
          {t('Decorative')}
        </label>
      </div>
    </div>
  );
};
