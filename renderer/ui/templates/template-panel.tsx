import { useState } from 'react';
import { sectionTexts } from '../../core/export/section-texts.ts';
import type { Template } from '../../core/templates/template.ts';
import { templateFromReport } from '../../core/templates/template-from-report.ts';
import { languageOf } from '../../core/time/shown/language.ts';
import { snapshotOf } from '../../store/doc.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { newId } from '../../store/new-id.ts';
import { t } from '../../words/words.ts';
import { stageOf } from '../app/stage.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { soon } from '../parts/late.tsx';
import { RequiredParts } from './required-parts.tsx';
import styles from './templates.module.css';
import { useTemplates } from './use-templates.ts';

const TemplateEditor = soon(async () => (await import('./template-editor.tsx')).TemplateEditor);

/** Which template the draft follows, what is still missing from it, and the way to make a template of the draft. */
export const TemplatePanel = ({ draft, template }: { readonly draft: Draft; readonly template: Template | null }) => {
  const { details } = useWatched(draft.report);
  const templates = useTemplates(languageOf(details.language));
  const { overlay } = stageOf(draft);
  const isSaving = useWatched(overlay) === 'template';
  const all = [...(templates?.own ?? []), ...(templates?.builtIn ?? [])];
  const isUnknown = details.kind !== '' && !all.some(({ id }) => id === details.kind);
  const options = [
    { value: '', label: t('None ## a template') },
    ...(isUnknown ? [{ value: details.kind, label: templates === null ? '' : t('One that is not on this computer') }] : []),
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
  // A template of the draft takes over what the one that it follows says beside the text.
  const isKnown = templates !== null && (details.kind === '' || isUnknown || template !== null);
  return (
    <div className={styles.panel}>
      <ChoiceField
        detail="template"
        label={t('Template')}
        value={details.kind}
        options={options}
        onChoose={(kind) => changeDetails(draft, { kind })}
      />
      {template !== null && <RequiredParts draft={draft} template={template} />}
      <div>
        <Button look="outlined" onPress={() => overlay.set('template')}>
          {t('Save as a template…')}
        </Button>
      </div>
      {isSaving && isKnown && <SaveTemplate draft={draft} template={template} onClose={() => overlay.set(null)} />}
    </div>
  );
};

const SaveTemplate = (props: { readonly draft: Draft; readonly template: Template | null; readonly onClose: () => void }) => {
  const [made] = useState(() => {
    // What was typed a moment ago is meant too.
    const read = snapshotOf(props.draft.doc);
    const report = read.kind === 'report' ? read.report : props.draft.report.get();
    const of = templateFromReport(report, props.template, newId());
    const template = { ...of, name: of.name === '' ? '' : t('{name} (own)', { name: of.name }) };
    return { template, sources: sectionTexts(report) };
  });
  return <TemplateEditor {...made} onClose={props.onClose} onKept={() => undefined} />;
};
