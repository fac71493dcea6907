import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { builtInIds } from '../../core/templates/built-in/shapes/shapes.ts';
import type { Template } from '../../core/templates/template.ts';
import { type Language, languageOf, languages } from '../../core/time/shown/language.ts';
import { inTime } from '../../store/in-time.ts';
import { newId } from '../../store/new-id.ts';
import { deleteTemplate, keepLastLanguage, readLastLanguage, readLastTemplate } from '../../store/templates.ts';
import { fromBelow } from '../../words/from-below.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useStartReport } from '../library/use-start-report.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import { languageLabels } from '../parts/labels.ts';
import { languageOptions } from './labels.ts';
import { TemplateEditor } from './template-editor.tsx';
import { exportTemplate, importTemplate } from './template-files.ts';
import { emptyKey, TemplateList } from './template-list.tsx';
import { TemplateSummary } from './template-summary.tsx';
import styles from './templates.module.css';
import { type Templates, useTemplates } from './use-templates.ts';

/** What was used last, once it is read: a library that does not answer in time has nothing. */
type Last = { readonly template: string; readonly language: Language | null };

const nothing: Last = { template: '', language: null };

const useLast = (): Last | null => {
  const { db } = useServices();
  const [last, setLast] = useState<Last | null>(null);
  useEffect(() => {
    const reading = Promise.all([readLastTemplate(db), readLastLanguage(db)]).then(([template, language]) => ({ template, language }));
    void inTime(
      reading.catch(() => nothing),
      nothing,
      500,
    ).then(setLast);
  }, [db]);
  return last;
};

/** Asks what a new report is to be: without a template, one of the app's, or one of the user's own; those are kept here too. */
export const TemplateChooser = ({ onClose }: { readonly onClose: () => void }) => {
  const last = useLast();
  const [chosen, setChosen] = useState<Language | null>(null);
  const templates = useTemplates(last === null ? null : (chosen ?? last.language ?? languageOf(spokenLanguage())));
  if (templates === null || last === null) return null;
  return <Chooser templates={templates} last={last.template} onLanguage={setChosen} onClose={onClose} />;
};

const Chooser = (props: {
  readonly templates: Templates;
  readonly last: string;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}) => {
  const { templates, onClose } = props;
  const services = useServices();
  const startReport = useStartReport();
  const [wanted, setWanted] = useState(props.last);
  const [editing, setEditing] = useState<Template | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const find = (id: string): Template | null => [...templates.own, ...templates.builtIn].find((one) => one.id === id) ?? null;
  const chosen = find(wanted);
  const shown: Template = chosen ?? {
    ...templates.usual,
    name: t('Empty report'),
    purpose: t('The usual sections, with nothing required and no help.'),
  };
  const isOwn = chosen !== null && templates.own.includes(chosen);
  const take = async (template: Template): Promise<void> => {
    if (!(await startReport(template))) return;
    // A template of the user's own has one language: it says nothing of the next report's.
    if (!templates.own.includes(template))
      keepLastLanguage(services.db, templates.language === spokenLanguage() ? null : templates.language).catch(() => undefined);
    onClose();
  };
  const bringIn = async (): Promise<void> => {
    const imported = await importTemplate(services, builtInIds);
    setProblem(imported.kind === 'refused' ? fromBelow(imported.reason) : null);
    if (imported.kind === 'imported') setWanted(imported.id);
  };
  const remove = async ({ id, name }: Template): Promise<void> => {
    await deleteTemplate(services.db, id);
    services.notify({
      kind: 'done',
      message: t('The template “{name}” was deleted. Reports that were started from it stay as they are.', { name }),
    });
    setWanted('');
  };
  if (editing !== null) {
    return <TemplateEditor template={editing} onClose={() => setEditing(null)} onKept={(template) => setWanted(template.id)} />;
  }
  return (
    <Dialog title={t('New report')} isWide isDismissable={false} onClose={onClose}>
      <div className={styles.chooser}>
        <div className={styles.choices}>
          <ChoiceField
            label={t('Language of the report')}
            value={isOwn ? shown.language : templates.language}
            options={isOwn ? languageOptions(shown.language) : languages.map((value) => ({ value, label: languageLabels[value] }))}
            isDisabled={isOwn}
            onChoose={(value) => {
              const language = languages.find((one) => one === value);
              if (language !== undefined) props.onLanguage(language);
            }}
          />
          <TemplateList
            templates={templates}
            chosen={chosen?.id ?? emptyKey}
            onChoose={setWanted}
            onTake={(key) => void take(find(key) ?? templates.usual)}
          />
        </div>
        <section className={styles.summary} aria-label={t('The chosen template')}>
          <TemplateSummary template={shown} />
          <div className={styles.tools}>
            {isOwn ? (
              <>
                <Button look="outlined" onPress={() => setEditing(chosen)}>
                  {t('Edit…')}
                </Button>
                <Button look="danger" onPress={() => remove(chosen)}>
                  {t('Delete')}
                </Button>
              </>
            ) : (
              <Button
                look="outlined"
                onPress={() => setEditing({ ...shown, id: newId(), name: t('{name} (own)', { name: chosen?.name ?? t('Report') }) })}
              >
                {t('Copy and edit…')}
              </Button>
            )}
            {chosen !== null && (
              <Button look="outlined" onPress={() => exportTemplate(services, chosen)}>
                {t('Export')}
              </Button>
            )}
          </div>
        </section>
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogButtons>
        <span className={styles.footStart}>
          <Button look="outlined" onPress={bringIn}>
            <FolderOpen size={16} aria-hidden /> {t('Import a template…')}
          </Button>
        </span>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look="filled" onPress={() => take(chosen ?? templates.usual)}>
          {t('Start report')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
