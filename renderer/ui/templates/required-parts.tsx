import { useDeferredValue, useMemo } from 'react';
import { structuredIn } from '../../core/rich-text/walk.ts';
import { type MissingPart, missingParts } from '../../core/templates/missing-parts.ts';
import { factsFromTemplate, reportFromTemplate } from '../../core/templates/report-from-template.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Draft } from '../../store/draft.ts';
import { addFacts } from '../../store/edits/add-facts.ts';
import { appendText } from '../../store/edits/append-text.ts';
import { editDraft } from '../../store/edits/edit-draft.ts';
import { t } from '../../words/words.ts';
import { showPlace } from '../checks/show-place.ts';
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
          <li key={keyOf(part)}>
            <button type="button" onClick={() => go(draft, template, part)}>
              {wordsOf(part)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const keyOf = (part: MissingPart): string => {
  switch (part.kind) {
    case 'detail-missing':
      return `detail ${part.detail}`;
    case 'fact-missing':
      return `fact ${part.fact.id}`;
    default:
      return `section ${part.heading}`;
  }
};

const wordsOf = (part: MissingPart): string => {
  switch (part.kind) {
    case 'section-empty':
      return part.heading;
    case 'section-missing':
      return t('{heading} (add this section)', { heading: part.heading });
    case 'fact-missing':
      return part.isThere ? t('{fact} (in the facts)', { fact: part.fact.text }) : t('{fact} (add this fact)', { fact: part.fact.text });
    case 'detail-missing':
      return t('{detail} (in the details)', { detail: detailLabels[part.detail] });
  }
};

const go = (draft: Draft, template: Template, part: MissingPart): void => {
  if (part.kind === 'detail-missing') {
    jumpToDetail(part.detail);
    return;
  }
  if (part.kind === 'fact-missing') {
    if (!part.isThere) askForFacts(draft, template);
    showPlace(draft, { kind: 'fact', id: part.fact.id });
    return;
  }
  if (part.kind === 'section-missing') addSection(draft, template, part.heading);
  jumpToSection(draft, part.heading);
};

/** All facts of the template that the draft lacks, and their block where the text has none, as one step of undo. */
const askForFacts = (draft: Draft, template: Template): void => {
  const hasBlock = structuredIn(draft.report.get().body).has('facts');
  editDraft(draft, () => {
    addFacts(draft, factsFromTemplate(template.facts));
    if (!hasBlock) appendText(draft, [{ type: 'structured', attrs: { block: 'facts' } }]);
  });
};

/** The section at the end of the text, without those of its blocks that the text has already. */
const addSection = (draft: Draft, template: Template, heading: string): void => {
  const there = new Set(draft.report.get().body.content.flatMap((block) => (block.type === 'structured' ? [block.attrs.block] : [])));
  const sections = template.sections.filter((section) => section.heading === heading).slice(0, 1);
  const { body } = reportFromTemplate({ ...template, sections, facts: [] });
  const isOfFacts = sections.some(({ blocks }) => blocks.includes('facts'));
  const blocks = body.content.filter((block) => block.type !== 'structured' || !there.has(block.attrs.block));
  editDraft(draft, () => {
    if (isOfFacts) addFacts(draft, factsFromTemplate(template.facts));
    appendText(draft, blocks);
  });
};
