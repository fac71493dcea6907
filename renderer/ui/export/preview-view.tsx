import { useMemo, useRef } from 'react';
import { exportHtml } from '../../core/export/export-html.ts';
import type { Report, Visibility } from '../../core/report/report.ts';
import { withClaimedState } from '../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../../store/draft.ts';
import { said, t } from '../../words/words.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf, visibilityLabels } from '../parts/labels.ts';
import { useVouched } from '../review/sign-off/claim/use-vouched.ts';
import styles from './export.module.css';
import { usePreviewPage } from './preview/use-preview-page.ts';
import type { Exporting } from './use-export.ts';
import { withAnnex } from './with-annex.ts';
import { withPublication } from './with-publication.ts';

const pageSizes = optionsOf(said({ A4: 'A4', Letter: 'Letter ## paper' }));

/** The exact export, in a frame that may neither run nor load anything; it may be looked at from here, so that comments find their words. */
export const PreviewView = (props: { readonly draft: Draft; readonly report: Report; readonly exporting: Exporting }) => {
  const { draft } = props;
  const { options, choose, hasAnnex, annex } = props.exporting;
  const vouched = useVouched(draft);
  const report = useMemo(() => withClaimedState(props.report, options.edition, vouched), [props.report, options.edition, vouched]);
  const shown = useMemo(() => withPublication(options, props.report, vouched), [options, props.report, vouched]);
  const isInternal = options.edition === 'internal';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the annex is made of them
  const html = useMemo(
    () => exportHtml(isInternal && hasAnnex ? withAnnex(draft, report) : report, shown),
    [draft, report, shown, isInternal, hasAnnex, vouched],
  );
  const frame = useRef<HTMLIFrameElement>(null);
  const onLoad = usePreviewPage(draft, report, shown, frame);
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
        {isInternal && (
          <CheckBox isSelected={hasAnnex} onChange={annex}>
            {t('With the audit trail as an annex')}
          </CheckBox>
        )}
        <p className={styles.hint}>{t('This is the file itself: what you see here is what is exported.')}</p>
      </div>
      {/* Focusable, so that the keyboard can scroll it. */}
      <iframe
        ref={frame}
        className={styles.frame}
        title={t('Preview of the report')}
        sandbox="allow-same-origin"
        srcDoc={html}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable
        tabIndex={0}
        onLoad={onLoad}
      />
    </div>
  );
};
