import { useMemo } from 'react';
import { exportHtml } from '../../core/export/export-html.ts';
import type { Report, Visibility } from '../../core/report/report.ts';
import { said, t } from '../../words/words.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf, visibilityLabels } from '../parts/labels.ts';
import styles from './export.module.css';
import type { Exporting } from './use-export.ts';

const pageSizes = optionsOf(said({ A4: 'A4', Letter: 'Letter ## paper' }));

/** The exact export, in a frame that may neither run nor load anything. */
export const PreviewView = ({ report, exporting }: { readonly report: Report; readonly exporting: Exporting }) => {
  const { options, choose } = exporting;
  const html = useMemo(() => exportHtml(report, options), [report, options]);
  return (
    <div className={styles.preview}>
      <div className={styles.choices}>
        <ChoiceField<Visibility>
          label={t('Edition')}
          value={options.edition}
          options={optionsOf(visibilityLabels)}
          onChoose={(edition) => choose({ ...options, edition })}
        />
        <ChoiceField
          label={t('Paper')}
          value={options.pageSize}
          options={pageSizes}
          onChoose={(pageSize) => choose({ ...options, pageSize })}
        />
        <p className={styles.hint}>{t('This is the file itself: what you see here is what is exported.')}</p>
      </div>
      {/* Focusable, so that the keyboard can scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable */}
      <iframe className={styles.frame} title={t('Preview of the report')} sandbox="" srcDoc={html} tabIndex={0} />
    </div>
  );
};
