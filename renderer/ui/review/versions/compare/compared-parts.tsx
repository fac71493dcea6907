import { type Side, sidesOf } from '../../../../core/review/compare/rows.ts';
import type { DiffPart } from '../../../../core/review/suggestions/diff-words.ts';
import { t } from '../../../../words/words.ts';
import styles from './comparison.module.css';

/** A row of a comparison: the words of both versions in one, or the older ones on the left and the newer on the right. */
export const ComparedParts = (props: {
  readonly parts: readonly DiffPart[];
  readonly note?: string | undefined;
  readonly label?: string | undefined;
  readonly isBeside: boolean;
}) => {
  const words = (parts: readonly DiffPart[]) => (
    <p className={styles.parts}>
      {props.label !== undefined && (
        <span className={styles.label}>{t('{field}: ## a field before what it says', { field: props.label })} </span>
      )}
      {parts.map(({ kind, text }, at) => {
        const key = at;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
      {props.note !== undefined && <span className={styles.quiet}> {props.note}</span>}
    </p>
  );
  if (!props.isBeside) {
    return (
      <tr>
        <td colSpan={2}>{words(props.parts)}</td>
      </tr>
    );
  }
  const cell = (side: Side) => (side === null ? <td className={styles.absent} /> : <td>{words(side)}</td>);
  const { before, after } = sidesOf(props.parts);
  return (
    <tr>
      {cell(before)}
      {cell(after)}
    </tr>
  );
};
