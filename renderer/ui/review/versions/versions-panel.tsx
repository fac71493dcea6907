import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { restoreReport } from '../../../store/versions/restore-report.ts';
import type { VersionRow } from '../../../store/versions/version-row.ts';
import { type KeptVersion, keepVersion, nameVersion, readVersion, watchVersions } from '../../../store/versions/versions.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { usePerson } from '../use-person.ts';
import { CompareDialog, type Pair, withNow } from './compare/compare-dialog.tsx';
import { whenOf, whyOf } from './version-words.ts';
import styles from './versions.module.css';

/** The versions of a draft, newest first: who kept them and why; each can be named, compared with the draft and restored. Who keeps one is asked for its name. */
export const VersionsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { db, now, notify } = useServices();
  const person = usePerson();
  const [rows, setRows] = useState<readonly VersionRow[] | null>(null);
  const [compared, setCompared] = useState<Pair | null>(null);
  const [same, setSame] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const toName = useRef<string | null>(null);
  useEffect(() => watchVersions(db, draft.id, setRows), [db, draft.id]);
  // What was said of a version that is the same holds until the next change.
  useEffect(() => draft.report.subscribe(() => setSame(null)), [draft]);
  const focusName = (): void => {
    const field = toName.current === null ? null : list.current?.querySelector<HTMLElement>(`[data-version="${toName.current}"] input`);
    if (field == null) return;
    toName.current = null;
    field.focus();
  };
  // The row comes with the list, a moment after the version was kept.
  useEffect(focusName);
  const keepNow = async (reason: 'named' | 'before-restore'): Promise<KeptVersion> => {
    await draft.flush();
    const kept = await keepVersion(db, draft.id, draft.report.get(), { reason, name: '', by: person ?? null, at: now() });
    if (kept.kind === 'failed') notify({ kind: 'problem', message: kept.reason });
    return kept;
  };
  const keepByHand = async (): Promise<void> => {
    const kept = await keepNow('named');
    setSame(kept.kind === 'same' ? kept.id : null);
    if (kept.kind === 'failed') return;
    toName.current = kept.id;
    focusName();
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
    if (version === null || (await keepNow('before-restore')).kind === 'failed') return;
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
  const unchanged = rows?.find(({ id }) => id === same);
  return (
    <div className={styles.panel}>
      <div className={styles.ways}>
        <Button look="outlined" onPress={keepByHand}>
          {t('Keep this version')}
        </Button>
        {newest !== undefined && (
          <Button look="outlined" onPress={() => setCompared(withNow(newest))}>
            {t('Compare versions…')}
          </Button>
        )}
      </div>
      <p className={styles.quiet} role="status">
        {unchanged !== undefined &&
          t('Nothing has changed since the version of {when}: no other one was kept.', { when: whenOf(unchanged) })}
      </p>
      {rows?.length === 0 && (
        <p className={styles.quiet}>
          {t(
            'No versions yet. One is kept before reviews come in, before many events are changed, at each export, and whenever you ask for it.',
          )}
        </p>
      )}
      <ol ref={list} className={styles.list} aria-label={t('Versions')}>
        {rows?.map((row) => (
          <li key={row.id} className={styles.version} data-version={row.id}>
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
