import { useDeferredValue, useMemo } from 'react';
import { type MissingPart, missingParts } from '../../core/templates/missing-parts.ts';
import { reportFromTemplate } from '../../core/templates/report-from-template.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Draft } from '../../store/draft.ts';
import { appendText } from '../../store/edits/append-text.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { jumpToDetail, jumpToSection } from './jump-to-part.ts';
import { detailLabels } from './labels.ts';
import styles from './templates.module.css';

const countWords = (count: number): string =>
  t('{count, plural, one {# required part is empty} other {# required parts are empty}}', { count });

/** What the draft's template requires and the draft lacks, each with the way there. */
export const RequiredParts = ({ draft, template }: { readonly draft: Draft; readonly template: Template }) => {
  const report = useDeferredValue(useWatched(draft.report));
  const missing = useMemo(() => missingParts(report, template), [report, template]);
  if (missing.length === 0) return <p className={styles.quiet}>{t('All required parts are there.')}</p>;
  return (
    <details className={styles.missing}>
      <summary>{countWords(missing.length)}</summary>
      <ul>
        {missing.map((part) => (
          <li key={part.kind === 'detail-missing' ? `detail ${part.detail}` : `section ${part.heading}`}>
            <button type="button" onClick={() => go(draft, template, part)}>
              {wordsOf(part)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const wordsOf = (part: MissingPart): string => {
  switch (part.kind) {
    case 'section-empty':
      return part.heading;
    case 'section-missing':
      return t('{heading} (add this section)', { heading: part.heading });
    case 'detail-missing':
      return t('{detail} (in the details)', { detail: detailLabels[part.detail] });
  }
};

const go = (draft: Draft, template: Template, part: MissingPart): void => {
  if (part.kind === 'detail-missing') {
    jumpToDetail(part.detail);
    return;
  }
  if (part.kind === 'section-missing') addSection(draft, template, part.heading);
  jumpToSection(draft, part.heading);
};

/** The section at the end of the text, without those of its blocks that the text has already. */
const addSection = (draft: Draft, template: Template, heading: string): void => {
  const there = new Set(draft.report.get().body.content.flatMap((block) => (block.type === 'structured' ? [block.attrs.block] : [])));
  const sections = template.sections.filter((section) => section.heading === heading).slice(0, 1);
  const { body } = reportFromTemplate({ ...template, sections });
  appendText(
    draft,
    body.content.filter((block) => block.type !== 'structured' || !there.has(block.attrs.block)),
  );
};
