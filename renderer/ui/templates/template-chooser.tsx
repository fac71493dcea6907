import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { blankReport } from '../../core/report/blank.ts';
import type { Template } from '../../core/templates/template.ts';
import { templateFromReport } from '../../core/templates/template-from-report.ts';
import { inTime } from '../../store/in-time.ts';
import { newId } from '../../store/new-id.ts';
import { deleteTemplate, readLastTemplate } from '../../store/templates.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useStartReport } from '../library/use-start-report.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { exportTemplate, importTemplate } from './template-files.ts';
import { emptyKey, TemplateList } from './template-list.tsx';
import { TemplateSummary } from './template-summary.tsx';
import styles from './templates.module.css';
import { type Templates, useTemplates } from './use-templates.ts';

const emptyTemplate: Template = {
  ...templateFromReport(blankReport, null, ''),
  get name() {
    return t('Empty report');
  },
  get purpose() {
    return t('The usual sections, with nothing required and no help.');
  },
};

/** The last template's id, once it is read: a library that does not answer in time has none. */
const useLastTemplate = (): string | null => {
  const { db } = useServices();
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    void inTime(
      readLastTemplate(db).catch(() => ''),
      '',
      500,
    ).then(setLast);
  }, [db]);
  return last;
};

/** Asks what a new report is to be: without a template, one of the app's, or one of the user's own; those are kept here too. */
export const TemplateChooser = ({ onClose }: { readonly onClose: () => void }) => {
  const templates = useTemplates();
  const last = useLastTemplate();
  if (templates === null || last === null) return null;
  return <Chooser templates={templates} last={last} onClose={onClose} />;
};

const Chooser = ({ templates, last, onClose }: { readonly templates: Templates; readonly last: string; readonly onClose: () => void }) => {
  const services = useServices();
  const startReport = useStartReport();
  const [wanted, setWanted] = useState(last);
  const [editing, setEditing] = useState<Template | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const find = (id: string): Template | null => [...templates.own, ...templates.builtIn].find((one) => one.id === id) ?? null;
  const chosen = find(wanted);
  const isOwn = chosen !== null && templates.own.includes(chosen);
  const take = async (template: Template | null): Promise<void> => {
    if (await startReport(template)) onClose();
  };
  const bringIn = async (): Promise<void> => {
    const imported = await importTemplate(services, new Set(templates.builtIn.map(({ id }) => id)));
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
        <TemplateList templates={templates} chosen={chosen?.id ?? emptyKey} onChoose={setWanted} onTake={(key) => void take(find(key))} />
        <section className={styles.summary} aria-label={t('The chosen template')}>
          <TemplateSummary template={chosen ?? emptyTemplate} />
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
                onPress={() =>
                  setEditing({ ...(chosen ?? emptyTemplate), id: newId(), name: t('{name} (own)', { name: chosen?.name ?? t('Report') }) })
                }
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
        <Button look="filled" onPress={() => take(chosen)}>
          {t('Start report')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
