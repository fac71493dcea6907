import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { type FoundWords, foundWords, foundWordsReader } from '../../editor/underlines/found-words.ts';
import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import { useWatched } from '../hooks/use-watched.ts';
import parts from '../parts/parts.module.css';
import { deskOf } from '../review/desk.ts';
import { checksDeskOf, findingsNow } from './checks-desk.ts';
import { editionDeskOf } from './editions/edition-desk.ts';
import { useEdition } from './editions/use-edition.ts';
import { IgnoreDialog } from './ignore-dialog.tsx';
import { RuleSettingsDialog } from './rule-settings-dialog.tsx';
import { useChecks } from './use-checks.ts';

/** Has an open draft checked, and underlines in its text what was found there. */
export const Checks = ({ draft }: { readonly draft: Draft }) => {
  const desk = checksDeskOf(draft);
  const editor = useWatched(deskOf(draft).editor);
  const isSettingsOpen = useWatched(desk.isSettingsOpen);
  const ignoring = useWatched(desk.ignoring);
  const stopIgnoring = (): void => {
    // What lies over the screen holds the focus as long as it is there.
    flushSync(() => desk.ignoring.set(null));
    // The editor brings its selection along; the browser would put the cursor at the start.
    if (ignoring?.from === 'text' && editor !== null && !editor.isDestroyed) editor.view.focus();
  };
  useChecks(draft);
  useEdition(draft);
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
    const stops = [desk.findings.subscribe(underline), editionDeskOf(draft).against.subscribe(underline)];
    // A click alone: where the cursor goes while somebody types is nobody's question.
    const ask = ({ target }: MouseEvent): void => {
      const line = target instanceof Element ? target.closest('[data-finding]') : null;
      const found = line === null || editor.isDestroyed ? null : foundWords.at(editor.state, editor.view.posAtDOM(line, 0));
      if (found !== null) desk.current.set(found.note.key);
    };
    const { dom } = editor.view;
    dom.addEventListener('click', ask);
    return () => {
      for (const stop of stops) stop();
      dom.removeEventListener('click', ask);
      if (isAny && !editor.isDestroyed) foundWords.setReader(editor.view, null);
    };
  }, [draft, desk, editor]);
  return (
    <>
      <CurrentFinding draft={draft} />
      {isSettingsOpen && <RuleSettingsDialog draft={draft} onClose={() => desk.isSettingsOpen.set(false)} />}
      {ignoring !== null && <IgnoreDialog draft={draft} finding={ignoring.finding} onClose={stopIgnoring} />}
    </>
  );
};

/** Says the finding that was gone to last to who can't see it, whether the panel is open or not. */
const CurrentFinding = ({ draft }: { readonly draft: Draft }) => {
  const current = useWatched(checksDeskOf(draft).current);
  useWatched(checksDeskOf(draft).findings);
  return (
    <p className={parts.hidden} role="status">
      {fromBelow(findingsNow(draft).find(({ key }) => key === current)?.message ?? '')}
    </p>
  );
};

/** The outline shows what is empty; lines under the headings of a new report would only be in the way. */
const quiet = new Set(['heading-without-content']);

const wordsIn = (draft: Draft): readonly FoundWords[] =>
  findingsNow(draft)
    .filter(({ rule }) => !quiet.has(rule))
    .flatMap(({ key, place, also = [], severity, message }) =>
      [place, ...also].flatMap((one) =>
        one.kind === 'text' && one.words !== ''
          ? [{ key, block: one.block, words: one.words, nth: one.nth ?? 0, severity, message: fromBelow(message) }]
          : [],
      ),
    );
