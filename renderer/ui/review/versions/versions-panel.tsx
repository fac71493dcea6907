import { useEffect, useState } from 'react';
import { withChipWords } from '../../../core/chips/reviewed-text.ts';
import { type Comparison, compareReports } from '../../../core/review/compare/compare-reports.ts';
import type { Draft } from '../../../store/draft.ts';
import { restoreReport } from '../../../store/versions/restore-report.ts';
import type { VersionReason, VersionRow } from '../../../store/versions/version-row.ts';
import { keepVersion, nameVersion, readVersion, watchVersions } from '../../../store/versions/versions.ts';
import { showClock } from '../../../words/show-clock.ts';
import { said, t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { usePerson } from '../use-person.ts';
import { ComparisonDialog } from './comparison-dialog.tsx';
import styles from './versions.module.css';

const reasons: Readonly<Record<VersionReason, string>> = said({
  named: 'Kept by hand',
  idle: 'Kept by the app',
  'before-review': 'Before reviews came in',
  'before-import': 'Before a timeline was pasted',
  'before-restore': 'Before a version was restored',
  'before-together': 'Before changes came from a server',
  state: 'At a step of the report',
  'sign-off': 'At a sign-off',
  sent: 'As sent for review',
});

/** The versions of a draft, newest first: who kept them and why; each can be named, compared with the draft and restored. */
export const VersionsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { db, now, notify } = useServices();
  const person = usePerson();
  const [rows, setRows] = useState<readonly VersionRow[] | null>(null);
  const [compared, setCompared] = useState<{ readonly title: string; readonly comparison: Comparison } | null>(null);
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
  const compare = async (row: VersionRow): Promise<void> => {
    const version = await read(row);
    if (version === null) return;
    setCompared({ title: titleOf(row), comparison: compareReports(withChipWords(version.report), withChipWords(draft.report.get())) });
  };
  const restore = async (row: VersionRow): Promise<void> => {
    const version = await read(row);
    if (version === null || !(await keepNow('before-restore'))) return;
    const restored = restoreReport(draft, version.report);
    if (restored.kind === 'refused') notify({ kind: 'problem', message: restored.reason });
    else {
      notify({
        kind: 'done',
        message: t('The version of {when} is restored. What was here before is kept as a version too.', { when: titleOf(row) }),
        action: { label: t('Undo'), run: () => draft.undo.undo() },
      });
    }
  };
  return (
    <div className={styles.panel}>
      <div className={styles.ways}>
        <Button look="outlined" onPress={async () => void (await keepNow('named'))}>
          {t('Keep this version')}
        </Button>
      </div>
      {rows?.length === 0 && (
        <p className={styles.quiet}>
          {t('No versions yet. One is kept before reviews come in, before a version is restored, and whenever you ask for it.')}
        </p>
      )}
      <ol className={styles.list} aria-label={t('Versions')}>
        {rows?.map((row) => (
          <li key={row.id} className={styles.version}>
            <p className={styles.when}>{titleOf(row)}</p>
            <p className={styles.quiet}>
              {row.by === null ? reasons[row.reason] : t('{why}, {name}', { why: reasons[row.reason], name: row.by.name })}
            </p>
            <CommittedField
              label={t('Name of the version of {when}', { when: titleOf(row) })}
              value={row.name}
              onCommit={(name) => void nameVersion(db, row.id, name.trim())}
            />
            <div className={styles.ways}>
              <Button onPress={() => compare(row)}>{t('Compare with now')}</Button>
              <Button onPress={() => restore(row)}>{t('Restore')}</Button>
            </div>
          </li>
        ))}
      </ol>
      {compared !== null && <ComparisonDialog title={compared.title} comparison={compared.comparison} onClose={() => setCompared(null)} />}
    </div>
  );
};

const titleOf = ({ at }: VersionRow): string => showClock(at, 'date-time');
