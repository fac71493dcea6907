import { useEffect } from 'react';
import { type FoundWords, foundWords, foundWordsReader } from '../../editor/underlines/found-words.ts';
import type { Draft } from '../../store/draft.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { deskOf } from '../review/desk.ts';
import { checksDeskOf, findingsNow } from './checks-desk.ts';
import { RuleSettingsDialog } from './rule-settings-dialog.tsx';
import { useChecks } from './use-checks.ts';

/** Has an open draft checked, and underlines in its text what was found there. */
export const Checks = ({ draft }: { readonly draft: Draft }) => {
  const desk = checksDeskOf(draft);
  const editor = useWatched(deskOf(draft).editor);
  const isSettingsOpen = useWatched(desk.isSettingsOpen);
  useChecks(draft);
  useEffect(() => {
    if (editor === null) return;
    let isAny = false;
    const underline = (): void => {
      if (editor.isDestroyed) return;
      const all = wordsIn(draft);
      // The text needn't hear of it when there is nothing, as most of the time.
      if (all.length > 0 || isAny) foundWords.setReader(editor.view, all.length === 0 ? null : foundWordsReader(editor.state, all));
      isAny = all.length > 0;
    };
    underline();
    const stop = desk.findings.subscribe(underline);
    return () => {
      stop();
      if (isAny && !editor.isDestroyed) foundWords.setReader(editor.view, null);
    };
  }, [draft, desk, editor]);
  return isSettingsOpen && <RuleSettingsDialog draft={draft} onClose={() => desk.isSettingsOpen.set(false)} />;
};

/** The outline shows what is empty; lines under the headings of a new report would only be in the way. */
const quiet = new Set(['heading-without-content']);

const wordsIn = (draft: Draft): readonly FoundWords[] =>
  findingsNow(draft).flatMap(({ rule, place, severity, message }) =>
    place.kind === 'text' && place.words !== '' && !quiet.has(rule)
      ? [{ block: place.block, words: place.words, nth: place.nth ?? 0, severity, message }]
      : [],
  );
