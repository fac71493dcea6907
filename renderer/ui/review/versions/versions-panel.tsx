import { useEffect, useState } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { restoreReport } from '../../../store/versions/restore-report.ts';
import type { VersionRow } from '../../../store/versions/version-row.ts';
import { keepVersion, nameVersion, readVersion, watchVersions } from '../../../store/versions/versions.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { usePerson } from '../use-person.ts';
import { CompareDialog, type Pair, withNow } from './compare/compare-dialog.tsx';
import { whenOf, whyOf } from './version-words.ts';
import styles from './versions.module.css';

/** The versions of a draft, newest first: who kept them and why; each can be named, compared with the draft and restored. */
export const VersionsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { db, now, notify } = useServices();
  const person = usePerson();
  const [rows, setRows] = useState<readonly VersionRow[] | null>(null);
  const [compared, setCompared] = useState<Pair | null>(null);
  useEffect(() => watchVersions(db, draft.id, setRows), [db, draft.id]);
  const keepNow = async (reason: 'named' | 'before-restore'): Promise<boolean> => {
    await draft.flush();
    const kept = await keepVersion(db, draft.id, draft.report.get(), { reason, name: '', by: person ?? null, at: now() });
    if (kept.kind === 'failed') notify({ kind: 'problem', message: kept.reason });
    return kept.kind !== 'failed';
  };
  const read = async (row: VersionRow): Promise<Extract<Awaited<ReturnType<typeof readVersion>>, { kind: 'version' }> | null> => {
    await draft.flush();
    const version = await readVersion(db, row.id);
    if (version.kind === 'version') return version;
    notify({ kind: 'problem', message: version.reason });
    return null;
  };
  const restore = async (row: VersionRow): Promise<void> => {
    const version = await read(row);
    if (version === null || !(await keepNow('before-restore'))) return;
    const restored = restoreReport(draft, version.report);
    if (restored.kind === 'refused') notify({ kind: 'problem', message: restored.reason });
    else {
      notify({
        kind: 'done',
        message: t('The version of {when} is restored. What was here before is kept as a version too.', { when: whenOf(row) }),
        action: { label: t('Undo'), run: () => draft.undo.undo() },
      });
    }
  };
  const newest = rows?.[0];
  return (
    <div className={styles.panel}>
      <div className={styles.ways}>
        <Button look="outlined" onPress={async () => void (await keepNow('named'))}>
          {t('Keep this version')}
        </Button>
        {newest !== undefined && (
          <Button look="outlined" onPress={() => setCompared(withNow(newest))}>
            {t('Compare versions…')}
          </Button>
        )}
      </div>
      {rows?.length === 0 && (
        <p className={styles.quiet}>
          {t('No versions yet. One is kept before reviews come in, before a version is restored, and whenever you ask for it.')}
        </p>
      )}
      <ol className={styles.list} aria-label={t('Versions')}>
        {rows?.map((row) => (
          <li key={row.id} className={styles.version}>
            <p className={styles.when}>{whenOf(row)}</p>
            <p className={styles.quiet}>{whyOf(row)}</p>
            <CommittedField
              label={t('Name of the version of {when}', { when: whenOf(row) })}
              value={row.name}
              onCommit={(name) => void nameVersion(db, row.id, name.trim())}
            />
            <div className={styles.ways}>
              <Button onPress={() => setCompared(withNow(row))}>{t('Compare with now')}</Button>
              <Button onPress={() => restore(row)}>{t('Restore')}</Button>
            </div>
          </li>
        ))}
      </ol>
      {compared !== null && <CompareDialog draft={draft} rows={rows ?? []} first={compared} onClose={() => setCompared(null)} />}
    </div>
  );
};
