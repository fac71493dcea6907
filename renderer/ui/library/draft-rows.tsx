import { Copy, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DraftRow } from '../../store/db.ts';
import { deleteDraft, duplicateDraft, restoreDraft, trashDraft } from '../../store/library.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import { stateLabels } from '../parts/labels.ts';
import styles from './library.module.css';

const edited = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** A table of drafts: each opens by its title; the rest of the row says where it stands. */
export const DraftRows = ({ rows, label }: { readonly rows: readonly DraftRow[]; readonly label: string }) => (
  <table className={styles.rows} aria-label={label}>
    <thead>
      <tr>
        <th scope="col">Report</th>
        <th scope="col">Reference</th>
        <th scope="col">State</th>
        <th scope="col">Severity</th>
        <th scope="col">Events</th>
        <th scope="col">Last edited</th>
        <th scope="col">
          <span className={styles.quietHead}>Actions</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <a href={`#/draft/${row.id}/write`} className={row.title === '' ? styles.untitled : undefined}>
              {row.title === '' ? 'Untitled report' : row.title}
            </a>
          </th>
          <td>{row.reference}</td>
          <td>
            <span className={styles.state} data-state={row.state}>
              {stateLabels[row.state]}
            </span>
          </td>
          <td>{row.severity}</td>
          <td className={styles.number}>{row.eventCount}</td>
          <td className={styles.number}>{edited.format(row.updatedAt)}</td>
          <td className={styles.tools}>{row.trashedAt === 0 ? <DraftTools row={row} /> : <TrashTools row={row} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const nameOf = (row: DraftRow): string => (row.title === '' ? 'Untitled report' : row.title);

const DraftTools = ({ row }: { readonly row: DraftRow }) => {
  const { db, host, now, notify } = useServices();
  const duplicate = async (): Promise<void> => {
    const id = await duplicateDraft(db, host.journal, row.id, now());
    if (id === null)
      notify({ kind: 'problem', message: `“${nameOf(row)}” can't be read, so no copy was made. The draft itself was not changed.` });
    else goTo({ kind: 'draft', id, view: 'write' });
  };
  const trash = async (): Promise<void> => {
    await trashDraft(db, row.id, now());
    notify({
      kind: 'done',
      message: `“${nameOf(row)}” is in the trash.`,
      action: { label: 'Undo', run: () => void restoreDraft(db, row.id) },
    });
  };
  return (
    <>
      <Button look="icon" tip="Duplicate" aria-label={`Duplicate ${nameOf(row)}`} onPress={duplicate}>
        <Copy size={16} />
      </Button>
      <Button look="icon" tip="Move to trash" aria-label={`Move ${nameOf(row)} to trash`} onPress={trash}>
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
    await deleteDraft(db, host.journal, row.id);
    notify({ kind: 'done', message: `“${nameOf(row)}” was deleted.` });
  };
  return (
    <>
      <Button look="icon" tip="Restore" aria-label={`Restore ${nameOf(row)}`} onPress={() => void restoreDraft(db, row.id)}>
        <RotateCcw size={16} />
      </Button>
      <Button look="icon" tip="Delete for good" aria-label={`Delete ${nameOf(row)} for good`} onPress={() => setIsAsking(true)}>
        <Trash2 size={16} />
      </Button>
      {isAsking && (
        <Dialog title="Delete this report for good?" onClose={() => setIsAsking(false)}>
          <p>
            “{nameOf(row)}” and its journal will be removed from this computer. This can't be undone. Files you exported stay where they
            are.
          </p>
          <DialogButtons>
            <Button look="outlined" onPress={() => setIsAsking(false)}>
              Keep it
            </Button>
            <Button look="danger" onPress={remove}>
              Delete for good
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
};
