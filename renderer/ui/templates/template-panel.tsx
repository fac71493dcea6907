import { useState } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { templateFromReport } from '../../core/templates/template-from-report.ts';
import { languageOf } from '../../core/time/language.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { newId } from '../../store/new-id.ts';
import { t } from '../../words/words.ts';
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
  const [editing, setEditing] = useState<Template | null>(null);
  const all = [...(templates?.own ?? []), ...(templates?.builtIn ?? [])];
  const isUnknown = details.kind !== '' && !all.some(({ id }) => id === details.kind);
  const options = [
    { value: '', label: t('None ## a template') },
    ...(isUnknown ? [{ value: details.kind, label: templates === null ? '' : t('One that is not on this computer') }] : []),
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const save = (): void => {
    const made = templateFromReport(draft.report.get(), template, newId());
    setEditing({ ...made, name: made.name === '' ? '' : t('{name} (own)', { name: made.name }) });
  };
  return (
    <div className={styles.panel}>
      <ChoiceField label={t('Template')} value={details.kind} options={options} onChoose={(kind) => changeDetails(draft, { kind })} />
      {template !== null && <RequiredParts draft={draft} template={template} />}
      <div>
        <Button look="outlined" onPress={save}>
          {t('Save as a template…')}
        </Button>
      </div>
      {editing !== null && <TemplateEditor template={editing} onClose={() => setEditing(null)} onKept={() => undefined} />}
    </div>
  );
};
