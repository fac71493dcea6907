import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { decodeBytes } from '../../core/intake/decode-bytes.ts';
import type { Host } from '../../host/host.ts';
import { readDebriefFile, readFile } from '../../host/read-file.ts';
import type { DraftRow } from '../../store/db.ts';
import { sameDraft } from '../../store/library.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { goOnTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import { type HandedFile, handOver } from '../review/exchange/handed-over.ts';
import { KnownDraft } from './known-draft.tsx';
import styles from './library.module.css';
import { takeIn } from './take-in.ts';

type OpenResult = Awaited<ReturnType<Host['openReport']>>;

const isDebrief = (name: string): boolean => name.toLowerCase().endsWith('.debrief');

/** What programs put on the clipboard, in the shape of a page. */
const shaped = async (html: string): Promise<string> => (await import('../../editor/paste/page-for-intake.ts')).pageForIntake(html);

/** Takes in a whole report: pasted as text or rich text, dropped, or opened from a file. */
export const ImportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const services = useServices();
  const [text, setText] = useState('');
  const [pastedHtml, setPastedHtml] = useState<{ readonly html: string; readonly text: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [known, setKnown] = useState<{ readonly row: DraftRow; readonly file: HandedFile } | null>(null);

  const read = async (source: string, name: string | null): Promise<void> => {
    const taken = await takeIn(services, source, name);
    if (taken.kind === 'refused') setProblem(fromBelow(taken.reason));
    else goOnTo({ kind: 'draft', id: taken.id, view: 'write' });
  };
  const keep = async (bytes: Uint8Array): Promise<void> => {
    const { takeDraft } = await import('../../store/exchange/take-draft.ts');
    const kept = await takeDraft(services.db, services.host.journal, bytes, services.now());
    if (kept.kind === 'failed') setProblem(fromBelow(kept.reason));
    else goOnTo({ kind: 'draft', id: kept.id, view: 'write' });
  };
  const keepOrAsk = async (file: HandedFile): Promise<void> => {
    const { draftFromFile } = await import('../../core/review/file/draft-file.ts');
    const read = draftFromFile(file.bytes);
    const row = read.kind === 'draft' ? await sameDraft(services.db, read.file.draft) : undefined;
    setProblem(null);
    setKnown(row === undefined ? null : { row, file });
    if (row === undefined) await keep(file.bytes);
  };
  const readBytes = (bytes: Uint8Array, name: string): Promise<void> | void => {
    if (isDebrief(name)) return keepOrAsk({ bytes, name });
    setKnown(null);
    const decoded = decodeBytes(bytes);
    if (decoded.kind === 'refused') setProblem(fromBelow(decoded.reason));
    else return read(decoded.text, name);
  };
  const take = async (opened: OpenResult): Promise<void> => {
    if (opened.kind === 'failed') setProblem(fromBelow(opened.reason));
    if (opened.kind === 'opened') await readBytes(opened.bytes, opened.name);
  };
  const open = async (): Promise<void> => take(await services.host.openReport());
  // Rich text is only right as long as nobody has edited the words that came with it.
  const readPasted = async (): Promise<void> =>
    pastedHtml !== null && pastedHtml.text === text ? read(await shaped(pastedHtml.html), 'pasted.html') : read(text, null);

  return (
    <Dialog title={t('Paste or open a report')} onClose={onClose}>
      <p className={styles.lead}>
        {t(
          'Paste a whole report as it is published: text, Markdown, HTML, or copied from a web page or Word. Its timeline becomes events, its sections stay text, and no word is dropped.',
        )}
      </p>
      <textarea
        className={styles.paste}
        aria-label={t('The report’s text')}
        placeholder={t('Paste the report here')}
        // The dialog exists to be pasted into.
        autoFocus
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          const plain = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
          setPastedHtml(html !== '' && text === '' ? { html, text: plain } : null);
        }}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes('Files')) event.preventDefault();
        }}
        onDrop={(event) => {
          const file = event.dataTransfer.files[0];
          if (file === undefined) return;
          event.preventDefault();
          void (isDebrief(file.name) ? readDebriefFile(file) : readFile(file)).then(take);
        }}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {known !== null && (
        <KnownDraft
          row={known.row}
          onBringIn={() => {
            handOver(known.row.id, known.file);
            goOnTo({ kind: 'draft', id: known.row.id, view: 'write' });
          }}
          onKeep={() => keep(known.file.bytes)}
        />
      )}
      <DialogButtons>
        <Button look="outlined" onPress={open}>
          <FolderOpen size={16} aria-hidden /> {t('Open a file…')}
        </Button>
        <Button look="outlined" onPress={async () => take(await services.host.openDebrief())}>
          {t('Open a Debrief file…')}
        </Button>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look={known === null ? 'filled' : 'outlined'} onPress={readPasted}>
          {t('Make a draft')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
