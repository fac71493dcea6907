import { fileNameFor } from '../../core/export/file-name.ts';
import { decodeBytes } from '../../core/intake/decode-bytes.ts';
import { blankReport } from '../../core/report/blank.ts';
import type { Template } from '../../core/templates/template.ts';
import { templateFileEnding, templateFromFile, templateToFile } from '../../core/templates/template-file.ts';
import { addForeignTemplate } from '../../store/templates.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import type { Services } from '../app/services.ts';

/** Saves a template as a file and says what became of it. */
export const exportTemplate = async ({ host, notify }: Services, template: Template): Promise<void> => {
  const named = { ...blankReport, details: { ...blankReport.details, title: template.name } };
  const name = fileNameFor(named, 'json').replace(/\.json$/, templateFileEnding);
  const saved = await host.saveText(name, templateToFile(template));
  if (saved.kind === 'saved') notify({ kind: 'done', message: t('The template was saved as “{name}”.', { name: saved.name }) });
  if (saved.kind === 'given')
    notify({ kind: 'done', message: t('The template was handed to the browser as “{name}”.', { name: saved.name }) });
  if (saved.kind === 'failed') notify({ kind: 'problem', message: saved.reason });
};

/** What came of importing a template: its id, why not, or nothing when no file was chosen. */
export type ImportedTemplate =
  | { readonly kind: 'imported'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** Lets the user pick a template's file and keeps what it holds among their own. */
export const importTemplate = async ({ host, db, notify }: Services, taken: ReadonlySet<string>): Promise<ImportedTemplate> => {
  const opened = await host.openReport();
  if (opened.kind === 'cancelled') return opened;
  if (opened.kind === 'failed') return { kind: 'refused', reason: opened.reason };
  const decoded = decodeBytes(opened.bytes);
  const read = decoded.kind === 'refused' ? templateFromFile('') : templateFromFile(decoded.text);
  if (read.kind === 'refused')
    return { kind: 'refused', reason: t('“{name}”: {reason}', { name: opened.name, reason: fromBelow(read.reason) }) };
  const kept = await addForeignTemplate(db, read.template, taken);
  if (kept.kind === 'failed') return { kind: 'refused', reason: kept.reason };
  const { name, id } = kept.template;
  notify({
    kind: 'done',
    message: kept.isNew ? t('“{name}” is now among your templates.', { name }) : t('“{name}” was among your templates already.', { name }),
  });
  return { kind: 'imported', id };
};
