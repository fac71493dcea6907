import { Copy, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DraftRow } from '../../store/db.ts';
import { deleteDraft, duplicateDraft, restoreDraft, trashDraft } from '../../store/library.ts';
import { fromBelow } from '../../words/from-below.ts';
import { showClock } from '../../words/show-clock.ts';
import { t } from '../../words/words.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import { claimWords } from '../review/sign-off/claim/claim-words.ts';
import { claimOfRow } from './claim-of-row.ts';
import { focusBeside, focusReturned } from './follow-row.ts';
import styles from './library.module.css';

/** A table of drafts: each opens by its title; the rest of the row says where it stands, and a passage why it was found. */
export const DraftRows = ({
  rows,
  passages,
  label,
}: {
  readonly rows: readonly DraftRow[];
  readonly passages: ReadonlyMap<string, string>;
  readonly label: string;
}) => (
  <table className={styles.rows} aria-label={label}>
    <thead>
      <tr>
        <th scope="col">{t('Report')}</th>
        <th scope="col">{t('Reference')}</th>
        <th scope="col">{t('State')}</th>
        <th scope="col">{t('Severity')}</th>
        <th scope="col">{t('Events')}</th>
        <th scope="col">{t('Last edited')}</th>
        <th scope="col">
          <span className={styles.quietHead}>{t('Actions')}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} data-draft={row.id}>
          <th scope="row">
            <DraftLink row={row} />
            {passages.has(row.id) && <p className={styles.passage}>{passages.get(row.id)}</p>}
          </th>
          <td>{row.reference}</td>
          <td>
            <span className={styles.state} data-state={claimOfRow(row).state}>
              {claimWords(claimOfRow(row))}
            </span>
          </td>
          <td>{row.severity}</td>
          <td className={styles.number}>{row.eventCount}</td>
          <td className={styles.number}>{showClock(row.updatedAt, 'date-time')}</td>
          <td className={styles.tools}>{row.trashedAt === 0 ? <DraftTools row={row} /> : <TrashTools row={row} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The draft's title; a pointer or the focus on it tells which draft may be opened next. */
const DraftLink = ({ row }: { readonly row: DraftRow }) => {
  const { ahead } = useServices();
  const expect = (): void => ahead.expect(row.id);
  return (
    <a
      href={`#/draft/${row.id}/write`}
      className={row.title === '' ? styles.untitled : undefined}
      onPointerEnter={expect}
      onPointerLeave={ahead.forget}
      onFocus={expect}
      onBlur={ahead.forget}
    >
      {row.title === '' ? t('Untitled report') : row.title}
    </a>
  );
};

const nameOf = (row: DraftRow): string => (row.title === '' ? t('Untitled report') : row.title);

const DraftTools = ({ row }: { readonly row: DraftRow }) => {
  const { db, host, now, notify } = useServices();
  const duplicate = async (): Promise<void> => {
    const id = await duplicateDraft(db, host.journal, row.id, now(), (title) => t('{title} (copy)', { title }));
    if (id === null)
      notify({
        kind: 'problem',
        message: t('“{name}” can’t be read, so no copy was made. The draft itself was not changed.', { name: nameOf(row) }),
      });
    else goTo({ kind: 'draft', id, view: 'write' });
  };
  const trash = async (): Promise<void> => {
    focusBeside(row.id);
    await trashDraft(db, row.id, now());
    notify({
      kind: 'done',
      message: t('“{name}” is in the trash.', { name: nameOf(row) }),
      action: { label: t('Undo'), run: () => void restoreDraft(db, row.id).then(() => focusReturned(row.id)) },
    });
  };
  return (
    <>
      <Button look="icon" tip={t('Duplicate')} aria-label={t('Duplicate {name}', { name: nameOf(row) })} onPress={duplicate}>
        <Copy size={16} />
      </Button>
      <Button look="icon" tip={t('Move to trash')} aria-label={t('Move {name} to trash', { name: nameOf(row) })} onPress={trash}>
        <Trash2 size={16} />
      </Button>
    </>
  );
};

const TrashTools = ({ row }: { readonly row: DraftRow }) => {
  const { db, host, notify } = useServices();
  const [isAsking, setIsAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    focusBeside(row.id);
    const deleted = await deleteDraft(db, host.journal, row.id);
    notify(
      deleted.kind === 'deleted'
        ? { kind: 'done', message: t('“{name}” was deleted.', { name: nameOf(row) }) }
        : { kind: 'problem', message: t('“{name}” was kept.', { name: nameOf(row) }), details: [fromBelow(deleted.reason)] },
    );
  };
  return (
    <>
      <Button
        look="icon"
        tip={t('Restore')}
        aria-label={t('Restore {name}', { name: nameOf(row) })}
        onPress={() => {
          focusBeside(row.id);
          void restoreDraft(db, row.id);
        }}
      >
        <RotateCcw size={16} />
      </Button>
      <Button
        look="icon"
        tip={t('Delete for good')}
        aria-label={t('Delete {name} for good', { name: nameOf(row) })}
        onPress={() => setIsAsking(true)}
      >
        <Trash2 size={16} />
      </Button>
      {isAsking && (
        <Dialog title={t('Delete this report for good?')} onClose={() => setIsAsking(false)}>
          <p>
            {t(
              '“{name}” and its journal will be removed from this computer. This can’t be undone. Files you exported stay where they are.',
              { name: nameOf(row) },
            )}
          </p>
          <DialogButtons>
            <Button look="outlined" onPress={() => setIsAsking(false)}>
              {t('Keep it')}
            </Button>
            <Button look="danger" onPress={remove}>
              {t('Delete for good')}
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
};
