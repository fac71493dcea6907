import { useEffect, useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import { findWords, type Word } from '../../../core/spelling/find-words.ts';
import { isListed } from '../../../core/spelling/word-list.ts';
import type { Draft } from '../../../store/draft.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { spellingDeskOf } from '../spelling-desk.ts';
import { useWordList } from './use-kept-spelling.ts';

/** Where a word stands that is no part of the text. */
export type Elsewhere = 'title' | 'timeline' | 'causes' | 'actions' | 'status';

/** A misspelt word outside the text, and where it stands first. */
export type WordElsewhere = { readonly word: string; readonly where: Elsewhere };

/** How long the report has stood still before its lists are looked at, in milliseconds. */
const pause = 700;

/** The misspelt words of title, timeline, causes, actions and status, each once; their fields can't be underlined in. */
export const useWordsElsewhere = (draft: Draft, passesCapitals: boolean): readonly WordElsewhere[] => {
  const desk = spellingDeskOf(draft);
  const report = useWatched(draft.report);
  const state = useWatched(desk.state);
  const ignored = useWatched(desk.ignored);
  const list = useWordList();
  const [found, setFound] = useState<readonly WordElsewhere[]>([]);
  useEffect(() => {
    if (state.kind !== 'on' || list === null) return setFound([]);
    const { speller } = state;
    const own = new Set([...list, ...ignored]);
    let isGone = false;
    const look = async (): Promise<void> => {
      const words = wordsElsewhere(report).filter(({ word }) => !(passesCapitals && word.isCapitals));
      const unknown = words.map(({ word }) => word.word).filter((word) => speller.look(word) === null);
      if (unknown.length > 0) await speller.ask([...new Set(unknown)]);
      if (isGone) return;
      const wrong = words.flatMap(({ word: { word }, where }) =>
        (isListed(word, own) ? [] : (speller.look(word) ?? [])).map(({ from, to }) => ({ word: word.slice(from, to), where })),
      );
      const first = new Map(wrong.toReversed().map((one) => [one.word, one]));
      setFound([...first.values()].filter(({ word }) => !isListed(word, own)).toReversed());
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [report, state, ignored, list, passesCapitals]);
  return found;
};

const wordsElsewhere = ({
  details,
  events,
  causes,
  actions,
  steps,
}: Report): readonly { readonly word: Word; readonly where: Elsewhere }[] => {
  const texts: readonly (readonly [string, Elsewhere])[] = [
    [details.title, 'title'],
    ...events.map(({ text, note }) => [`${text}\n${note}`, 'timeline'] as const),
    ...causes.map(({ text }) => [text, 'causes'] as const),
    ...actions.map(({ text }) => [text, 'actions'] as const),
    ...steps.map(({ text }) => [text, 'status'] as const),
  ];
  return texts.flatMap(([text, where]) => findWords(text).map((word) => ({ word, where })));
};
