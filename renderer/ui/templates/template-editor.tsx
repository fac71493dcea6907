import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { SectionText } from '../../core/export/section-texts.ts';
import type { Template, TemplateSection } from '../../core/templates/template.ts';
import { newId } from '../../store/new-id.ts';
import { keepTemplate } from '../../store/templates.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import parts from '../parts/parts.module.css';
import { DeadlineStarts } from './deadline-starts.tsx';
import { FactRows } from './fact-rows.tsx';
import { languageOptions } from './labels.ts';
import { SectionFields } from './section-fields.tsx';
import styles from './templates.module.css';

/** Each section with a key that stays when its place and words change. */
type Keyed = { readonly key: number; readonly section: TemplateSection };

const blankSection: Omit<TemplateSection, 'id'> = { heading: '', level: 2, help: '', isRequired: false, text: [], blocks: [] };

/** What stood before the first heading of a draft, and left nothing, is no section. */
const isSomething = ({ heading, help, text, blocks }: TemplateSection, at: number): boolean =>
  at > 0 || heading.trim() !== '' || help.trim() !== '' || text.length > 0 || blocks.length > 0;

const sourceOf = (source: SectionText | undefined) => (source === undefined ? {} : { source });

/** Edits a template of the user's own; nothing is kept before "Save template". */
export const TemplateEditor = (props: {
  readonly template: Template;
  /** What the draft that the template is made of has in each section. */
  readonly sources?: readonly SectionText[];
  readonly onClose: () => void;
  readonly onKept: (template: Template) => void;
}) => {
  const { db, notify } = useServices();
  const [template, setTemplate] = useState(props.template);
  const [sections, setSections] = useState<readonly Keyed[]>(() => props.template.sections.map((section, key) => ({ key, section })));
  const [nextKey, setNextKey] = useState(props.template.sections.length);
  const [problem, setProblem] = useState<string | null>(null);
  const edited: Template = {
    ...template,
    name: template.name.trim(),
    sections: sections.map(({ section }) => section).filter(isSomething),
  };
  const isChanged = JSON.stringify(edited) !== JSON.stringify(props.template);

  const change = (key: number, section: TemplateSection): void =>
    setSections((all) => all.map((one) => (one.key === key ? { key, section } : one)));
  const move = (at: number, by: -1 | 1): void =>
    setSections((all) => {
      const next = [...all];
      const [moved] = next.splice(at, 1);
      if (moved !== undefined) next.splice(at + by, 0, moved);
      return next;
    });
  const add = (): void => {
    setSections((all) => [...all, { key: nextKey, section: { ...blankSection, id: newId() } }]);
    setNextKey(nextKey + 1);
  };
  const save = async (): Promise<void> => {
    if (edited.name === '') return setProblem(t('Give the template a name first.'));
    const nameless = edited.facts.findIndex(({ text }) => text.trim() === '');
    if (nameless >= 0) return setProblem(t('Fact {number} has no name yet. Name it or remove it.', { number: nameless + 1 }));
    const unnamed = edited.sections.findIndex(({ heading }, at) => at > 0 && heading.trim() === '');
    if (unnamed > 0) return setProblem(t('Section {number} has no heading yet. Name it or remove it.', { number: unnamed + 1 }));
    const kept = await keepTemplate(db, edited);
    if (kept.kind === 'failed') return setProblem(fromBelow(kept.reason));
    notify({ kind: 'done', message: t('The template “{name}” was saved.', { name: edited.name }) });
    props.onKept(kept.template);
    props.onClose();
  };

  return (
    <Dialog title={t('Edit a template')} isWide isDismissable={false} isHeld={isChanged} onClose={props.onClose}>
      <div className={styles.editor}>
        <TextRow label={t('Name')} value={template.name} onChange={(name) => setTemplate({ ...template, name })} isFirst />
        <TextRow label={t('Purpose, in one line')} value={template.purpose} onChange={(purpose) => setTemplate({ ...template, purpose })} />
        <ChoiceField
          label={t('Language of the report')}
          value={template.language}
          options={languageOptions(template.language)}
          onChoose={(language) => setTemplate({ ...template, language })}
        />
        <ol className={styles.sections} aria-label={t('Sections')}>
          {sections.map(({ key, section }, at) => (
            <li key={key}>
              <SectionFields
                section={section}
                number={at + 1}
                {...sourceOf(props.sources?.[key])}
                isFirst={at === 0}
                isLast={at === sections.length - 1}
                onChange={(changed) => change(key, changed)}
                onMove={(by) => move(at, by)}
                onRemove={() => setSections((all) => all.filter((one) => one.key !== key))}
              />
            </li>
          ))}
        </ol>
        <div>
          <Button look="outlined" onPress={add}>
            <Plus size={16} aria-hidden /> {t('Add a section')}
          </Button>
        </div>
        <FactRows facts={template.facts} onChange={(facts) => setTemplate({ ...template, facts })} />
        {template.deadlines.length > 0 && (
          <DeadlineStarts deadlines={template.deadlines} onChange={(deadlines) => setTemplate({ ...template, deadlines })} />
        )}
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button onPress={props.onClose}>{t('Cancel')}</Button>
        <Button look="filled" onPress={save}>
          {t('Save template')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};

const TextRow = (props: {
  readonly label: string;
  readonly value: string;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className={parts.field}>
      <label className={parts.label} htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className={parts.input}
        value={props.value}
        // biome-ignore lint/a11y/noAutofocus: the dialog begins with the template's name
        autoFocus={props.isFirst === true}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
};
