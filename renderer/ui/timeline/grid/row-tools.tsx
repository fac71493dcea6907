import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import parts from '../../parts/parts.module.css';
import styles from './row-tools.module.css';

/** What stands at the end of an event's row: its details, opened and closed, and its deletion; a published report's can be opened only. */
export const RowTools = (props: {
  /** How the row is called. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly isClosed: boolean;
  /** The id of the details, where they are shown. */
  readonly detailId: string;
  readonly onToggle: () => void;
  readonly onDelete: () => void;
}) => {
  const { name, isOpen, onToggle } = props;
  const label = t('Details of {name}', { name });
  const icon = isOpen ? <ChevronDown size={15} /> : <ChevronRight size={15} />;
  if (props.isClosed) {
    return (
      // The fields of a published report are switched off together, buttons too; this is none.
      <details open={isOpen} onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle()}>
        <summary className={`${parts.button} ${parts.icon} ${styles.opener}`} aria-label={label}>
          {icon}
        </summary>
      </details>
    );
  }
  return (
    <>
      <Button
        look="icon"
        tip={t('Category, author, evidence and note (Ctrl+.)')}
        aria-label={label}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': props.detailId } : {})}
        onPress={onToggle}
      >
        {icon}
      </Button>
      <Button look="icon" tip={t('Delete (Ctrl+Shift+Backspace)')} aria-label={t('Delete {name}', { name })} onPress={props.onDelete}>
        <Trash2 size={15} />
      </Button>
    </>
  );
};
