import { useId, useState } from 'react';
import { decodeBytes } from '../../../core/intake/decode-bytes.ts';
import { longestWord, mostWords, readWordList } from '../../../core/spelling/word-list.ts';
import { keepWordList } from '../../../store/word-list.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import parts from '../../parts/parts.module.css';
import styles from '../spelling.module.css';
import { useWordList } from './use-kept-spelling.ts';

/** The library's own words, one a line, to add to, to take from, and to exchange as a plain text file. */
export const WordListDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWordList();
  return words === null ? null : <WordListForm words={words} onClose={onClose} />;
};

const WordListForm = (props: { readonly words: readonly string[]; readonly onClose: () => void }) => {
  const { db, host, notify } = useServices();
  const id = useId();
  const [text, setText] = useState(props.words.join('\n'));
  const [said, setSaid] = useState('');
  const words = readWordList(text);
  const problem = problemIn(text, words.length);
  const keep = async (): Promise<void> => {
    try {
      await keepWordList(db, words);
      props.onClose();
    } catch {
      notify({
        kind: 'problem',
        message: t('The word list could not be stored, because the library did not take it. It is still here: try again.'),
      });
    }
  };
  const bring = async (): Promise<void> => {
    const opened = await host.openReport();
    if (opened.kind === 'cancelled') return;
    const decoded = opened.kind === 'failed' ? null : decodeBytes(opened.bytes);
    if (opened.kind === 'failed') return setSaid(fromBelow(opened.reason));
    if (decoded === null || decoded.kind === 'refused')
      return setSaid(t('“{name}” is no text, so no words were taken from it.', { name: opened.name }));
    const all = readWordList(`${text}\n${decoded.text}`);
    setSaid(
      all.length === words.length
        ? t('“{name}” has no word that isn’t here.', { name: opened.name })
        : t('{count, plural, one {# word} other {# words}} added.', { count: all.length - words.length }),
    );
    setText(all.join('\n'));
  };
  const give = async (): Promise<void> => {
    const saved = await host.saveText('word-list.txt', `${words.join('\n')}\n`);
    if (saved.kind === 'failed') setSaid(fromBelow(saved.reason));
    else if (saved.kind !== 'cancelled') setSaid(t('The list was saved as “{name}”.', { name: saved.name }));
  };
  return (
    <Dialog title={t('Word list')} onClose={props.onClose}>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={id}>
          {t('Words that no dictionary has, one a line, for all reports on this computer')}
        </label>
        <textarea
          id={id}
          className={`${parts.input} ${styles.list}`}
          rows={12}
          autoFocus
          spellCheck={false}
          value={text}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== null}
          onChange={(event) => setText(event.target.value)}
        />
        <div id={`${id}-hint`}>
          {problem !== null && <p className={parts.problem}>{problem}</p>}
          <p className={parts.hint}>
            {t(
              'A word in small letters may be written with capitals as well; “Grafana” may not be written “grafana”. The list never leaves this computer unless you export it.',
            )}
          </p>
        </div>
        <p className={parts.hint} role="status">
          {said}
        </p>
      </div>
      <DialogButtons>
        <Button onPress={bring}>{t('Import…')}</Button>
        <Button isDisabled={words.length === 0} onPress={give}>
          {t('Export…')}
        </Button>
        <Button onPress={props.onClose}>{t('Cancel')}</Button>
        <Button look="filled" isDisabled={problem !== null} onPress={keep}>
          {t('Keep the list')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};

/** What would be lost if the list were kept as it stands; null for nothing. */
const problemIn = (text: string, kept: number): string | null => {
  const lines = text.split('\n').map((line) => line.trim());
  const odd = lines.find((line) => /\s/u.test(line) && !line.startsWith('#'));
  if (odd !== undefined)
    return t('“{words}” is more than one word. Write each on a line of its own.', { words: odd.slice(0, longestWord) });
  const long = lines.find((line) => line.length > longestWord);
  if (long !== undefined) return t('“{words}…” is longer than {longest} characters.', { words: long.slice(0, 20), longest: longestWord });
  return kept >= mostWords ? t('The list holds {count, plural, one {# word} other {# words}} at most.', { count: mostWords }) : null;
};
