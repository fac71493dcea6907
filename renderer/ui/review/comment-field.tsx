import { useEffect, useId, useRef, useState } from 'react';
import { threadLimits } from '../../core/review/parse-threads.ts';
import type { Written } from '../../store/edits/thread-edits.ts';
import type { TypedWords } from '../../store/typed-words.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import parts from '../parts/parts.module.css';
import styles from './review.module.css';

/** Who chooses something beside the field, and gets another one for it, stays where they are. */
const answered = new WeakSet<object>();

/** A field for some sentences: Ctrl/Cmd+Enter or the button commits, Escape cancels; refused words stay in it. */
export const CommentField = (props: {
  readonly label: string;
  readonly commitLabel: string;
  readonly first: string;
  /** Where what is typed and not committed is kept under `name`: it outlives a look at another tab, the library, a reload and a crash. */
  readonly typed: TypedWords;
  readonly name: string;
  /** The field takes the focus once with each of these; without one when it comes, with null not at all. */
  readonly request?: object | null;
  readonly onCommit: (text: string) => Written;
  readonly onEnd: () => void;
}) => {
  const { typed, name, request } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Null until something is typed: what was kept may be read only later.
  const [own, setOwn] = useState<string | null>(null);
  useWatched(typed.restored);
  const text = own ?? typed.of(name) ?? props.first;
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (request === null || (request !== undefined && answered.has(request))) return;
    if (request !== undefined) answered.add(request);
    field.current?.focus();
  }, [request]);
  const end = (): void => {
    typed.keep(name, null);
    props.onEnd();
  };
  const commit = (): void => {
    const written = props.onCommit(text);
    if (written.kind === 'refused') {
      setProblem(fromBelow(written.reason));
      field.current?.focus();
    } else end();
  };
  return (
    <div className={styles.form}>
      <label className={parts.label} htmlFor={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        ref={field}
        className={`${parts.input} ${styles.words}`}
        rows={3}
        value={text}
        maxLength={threadLimits.text}
        data-typed="held"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          setOwn(event.target.value);
          setProblem(null);
          typed.keep(name, event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            commit();
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            end();
          }
        }}
      />
      <p id={`${id}-problem`} role="alert" className={`${parts.problem} ${styles.problem}`}>
        {problem}
      </p>
      <div className={styles.ways}>
        <Button look="outlined" tip={t('Ctrl+Enter')} onPress={commit}>
          {props.commitLabel}
        </Button>
        <Button tip={t('Escape')} onPress={end}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
};
