import type { Editor } from '@tiptap/react';
import { CaseSensitive, ChevronDown, ChevronUp, type LucideIcon, Regex, TextSelect, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type ReadySearch, readySearch, type Search } from '../../../core/rich-text/find-text.ts';
import { findIn } from '../../../editor/find/find-in-text.ts';
import type { Span } from '../../../editor/text-map.ts';
import type { Draft } from '../../../store/draft.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { msg, t } from '../../../words/words.ts';
import { stageOf } from '../../app/stage.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import styles from './find-bar.module.css';
import { FoundPlace } from './found-place.tsx';
import { heldWords, replacedWords } from './replaced-words.ts';
import { hideFound, openFound } from './show-found.ts';
import { usePlaces } from './use-places.ts';

type Option = Exclude<keyof Search, 'words'>;

const options: readonly { readonly key: Option; readonly Icon: LucideIcon; readonly label: string }[] = [
  { key: 'isCaseKept', Icon: CaseSensitive, label: msg('Capitals as written') },
  { key: 'isWholeWord', Icon: WholeWord, label: msg('Whole words') },
  { key: 'isPattern', Icon: Regex, label: msg('Regular expression') },
];
/** How long nobody may have typed into the field before the text is searched, in milliseconds. */
const pause = 120;

/** Finds and replaces in the text, the lists, the timeline and the details: Enter goes on, Shift+Enter back, Escape returns to the text at the place found. */
export const FindBar = (props: {
  readonly draft: Draft;
  readonly editor: Editor;
  /** Whether the text is shown as the public will read it: then only that is looked into, and nothing is replaced. */
  readonly isReading: boolean;
  readonly onClose: () => void;
}) => {
  const { draft, editor, isReading, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState<Search>(() => ({
    words: selectedLine(editor),
    isCaseKept: false,
    isWholeWord: false,
    isPattern: false,
  }));
  const [selected, setSelected] = useState<Span | null>(null);
  const [words, setWords] = useState('');
  const [news, setNews] = useState('');
  const ready = readySearch(search);
  const leftOut = useWatched(stageOf(draft).leftOut);
  const places = usePlaces(draft, editor, isReading);
  const { count, at, inData } = places;

  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    const timer = setTimeout(
      () => editor.commands.look(lookedFor(search), withinOf(editor, selected, isReading), isReading, leftOut),
      pause,
    );
    return () => clearTimeout(timer);
  }, [editor, search, selected, isReading, leftOut]);
  useEffect(
    () => () => {
      hideFound();
      if (!editor.isDestroyed) editor.commands.look(null, null);
    },
    [editor],
  );

  /** Leaves with the place that is shown selected: what is done next is done there. */
  const close = (): void => {
    lookNow();
    if (inData === null) editor.commands.goToFound(findIn(editor.state).current);
    onClose();
    editor.commands.focus(undefined, { scrollIntoView: false });
  };
  /** What was typed just now is looked for first. */
  const lookNow = (): void => {
    if (findIn(editor.state).ready?.search !== search)
      editor.commands.look(lookedFor(search), withinOf(editor, selected, isReading), isReading, leftOut);
  };
  const change = (next: Partial<Search>): void => {
    setSearch({ ...search, ...next });
    setNews('');
  };
  const go = (by: -1 | 1): void => {
    setNews('');
    lookNow();
    places.go(by);
  };
  const replace = (): void => {
    lookNow();
    const held = places.replace(words);
    setNews(held === null ? '' : heldWords(held));
  };
  const replaceAll = (): void => {
    lookNow();
    const replaced = places.replaceAll(words);
    setNews(replaced === null ? '' : replacedWords(replaced));
  };
  const onKeys = (enter: (isBack: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    enter(event.shiftKey);
    event.preventDefault();
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <search className={styles.bar} aria-label={t('Find and replace')} onKeyDown={onEscape}>
      {/* The two fields come first by keyboard: one goes from the words to those that take their place. */}
      <div className={styles.rows}>
        <input
          ref={field}
          className={styles.field}
          type="search"
          aria-label={t('Find')}
          placeholder={t('Find')}
          value={search.words}
          onChange={(event) => change({ words: event.target.value })}
          onKeyDown={onKeys((isBack) => go(isBack ? -1 : 1))}
        />
        {!isReading && (
          <input
            className={`${styles.field} ${styles.second}`}
            aria-label={t('Replace with')}
            placeholder={t('Replace with')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={onKeys(replace)}
          />
        )}
        {!isReading && (
          <div className={`${styles.row} ${styles.second}`}>
            <Button look="outlined" isDisabled={count === 0} onPress={replace}>
              {t('Replace')}
            </Button>
            <Button look="outlined" isDisabled={!places.isAny} onPress={replaceAll}>
              {t('Replace all')}
            </Button>
          </div>
        )}
        <div className={styles.row}>
          {options.map(({ key, Icon, label }) => (
            <button
              key={key}
              type="button"
              className={styles.option}
              title={t(label)}
              aria-label={t(label)}
              aria-pressed={search[key]}
              onClick={() => change({ [key]: !search[key] })}
            >
              <Icon size={16} aria-hidden />
            </button>
          ))}
          <button
            type="button"
            className={styles.option}
            title={t('Only in what was selected')}
            aria-label={t('Only in the selection')}
            aria-pressed={selected !== null && !isReading}
            disabled={isReading || (selected === null && editor.state.selection.empty)}
            onClick={() => {
              setSelected(selected === null ? { from: editor.state.selection.from, to: editor.state.selection.to } : null);
              setNews('');
            }}
          >
            <TextSelect size={16} aria-hidden />
          </button>
          <span className={ready.kind === 'odd' ? styles.odd : styles.count} role="status">
            {said(ready, search, count, at)}
          </span>
          <Button
            look="icon"
            tip={t('Previous (Shift+Enter)')}
            aria-label={t('Previous place')}
            isDisabled={count === 0}
            onPress={() => go(-1)}
          >
            <ChevronUp size={16} />
          </Button>
          <Button look="icon" tip={t('Next (Enter)')} aria-label={t('Next place')} isDisabled={count === 0} onPress={() => go(1)}>
            <ChevronDown size={16} />
          </Button>
          <Button look="icon" tip={t('Close (Escape)')} aria-label={t('Close find and replace')} onPress={close}>
            <X size={16} />
          </Button>
        </div>
      </div>
      {inData !== null && (
        <FoundPlace found={inData} report={places.report} onOpen={isReading ? null : () => openFound(draft, inData.in.of)} />
      )}
      <p className={news === '' ? styles.noNews : styles.news} aria-live="polite">
        {news}
      </p>
    </search>
  );
};

const lookedFor = (search: Search): Extract<ReadySearch, { kind: 'ready' }> | null => {
  const ready = readySearch(search);
  return ready.kind === 'ready' && search.words !== '' ? ready : null;
};

const said = (ready: ReadySearch, search: Search, count: number, at: number | null): string => {
  if (ready.kind === 'odd') return fromBelow(ready.reason);
  if (search.words === '') return '';
  return count === 0 ? t('Nothing found') : t('{at, number} of {count, number}', { at: (at ?? 0) + 1, count });
};

/** Where what was selected stands now: the search knows how the text has moved since. */
const withinOf = ({ state }: Editor, selected: Span | null, isReading: boolean): Span | null =>
  isReading || selected === null ? null : (findIn(state).within ?? selected);

/** The selected words where they are a line or less: they are what somebody wants to find. */
const selectedLine = ({ state: { doc, selection } }: Editor): string => {
  const words = doc.textBetween(selection.from, selection.to, '\n');
  return words.includes('\n') || words.length > 200 ? '' : words;
};
