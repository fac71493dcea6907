import { FilePlus2, FolderOpen, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DraftRow } from '../../store/db.ts';
import { watchLibrary } from '../../store/library.ts';
import { t } from '../../words/words.ts';
import { goOnTo, goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { DraftRows } from './draft-rows.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { LanguageChoice } from './language-choice.tsx';
import styles from './library.module.css';
import { missingWords } from './matches-words.ts';
import { usePassages } from './use-passages.ts';

const none: readonly DraftRow[] = [];

/** The library: all drafts, the trash, and the ways in. */
export const LibraryScreen = ({ isImporting, onNewReport }: { readonly isImporting: boolean; readonly onNewReport: () => void }) => {
  const { db } = useServices();
  const [rows, setRows] = useState<readonly DraftRow[] | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => watchLibrary(db, setRows), [db]);
  useEffect(() => {
    document.title = 'Debrief';
  }, []);

  const wanted = words.trim();
  const passages = usePassages(rows ?? none, wanted);
  const found = rows?.filter((row) => missingWords(row, wanted).length === 0 || passages.of.has(row.id)) ?? [];
  const drafts = found.filter((row) => row.trashedAt === 0);
  const trashed = found.filter((row) => row.trashedAt !== 0);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>Debrief</h1>
        <label className={styles.search}>
          <Search size={16} aria-hidden />
          <input
            type="search"
            placeholder={t('Find a report')}
            aria-label={t('Find a report')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <div className={styles.ways}>
          <Button look="outlined" onPress={() => goTo({ kind: 'import' })}>
            <FolderOpen size={16} aria-hidden /> {t('Paste or open a report')}
          </Button>
          <Button look="filled" onPress={onNewReport}>
            <FilePlus2 size={16} aria-hidden /> {t('New report')}
          </Button>
        </div>
      </header>
      <main className={styles.main}>
        {rows !== null && drafts.length === 0 && !passages.isLooking && (
          <div className={styles.empty}>
            <p className={styles.emptyTitle}>{words === '' ? t('No reports yet') : t('No report matches “{words}”', { words })}</p>
            <p>
              {words === ''
                ? t(
                    'Start a new report, or paste one that exists: Debrief reads its sections and its timeline. Everything stays on this computer.',
                  )
                : t(
                    'The search looks for all of these words, in any order: in what this list shows, in services and authors, and in what the reports say.',
                  )}
            </p>
          </div>
        )}
        {drafts.length > 0 && <DraftRows rows={drafts} passages={passages.of} label={t('Reports')} />}
        {passages.isLooking && (
          <p role="status" className={styles.looking}>
            {t('Looking through the texts…')}
          </p>
        )}
        {trashed.length > 0 && (
          <details className={styles.trash}>
            <summary>{t('Trash ({count})', { count: trashed.length })}</summary>
            <DraftRows rows={trashed} passages={passages.of} label={t('Trash')} />
          </details>
        )}
        <LanguageChoice />
      </main>
      {isImporting && <ImportDialog onClose={() => goOnTo({ kind: 'library' })} />}
    </div>
  );
};
