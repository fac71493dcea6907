import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import type { DataScope } from '../../../core/report/search/data-words.ts';
import { areInOneField, type FoundWords } from '../../../core/report/search/find-in-data.ts';
import { replacementOf } from '../../../core/rich-text/find-text.ts';
import { blocksWithin } from '../../../editor/find/blocks-within.ts';
import { findIn } from '../../../editor/find/find-in-text.ts';
import type { Draft } from '../../../store/draft.ts';
import { useEditorValue } from '../../hooks/use-editor-value.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { foundInData, seenOf } from './found-in-data.ts';
import { type Replaced, replaceEverywhere, replaceOne } from './replace-everywhere.ts';
import { hideFound, showFound } from './show-found.ts';

/** The places found in the text and, behind them, in the data: how many, which is at hand, and what can be done with it. */
export type Places = {
  readonly count: number;
  /** Whether there is anything to replace, or to say why it isn't. */
  readonly isAny: boolean;
  /** The number of the place at hand, from 0; null for none. */
  readonly at: number | null;
  /** The place at hand where it is in the data. */
  readonly inData: FoundWords | null;
  readonly report: Report;
  readonly go: (by: -1 | 1) => void;
  /** Replaces the place at hand and goes to the next; gives back why where it stays as it is. */
  readonly replace: (by: string) => keyof Replaced['left'] | null;
  /** Replaces all places; null where nothing may be changed. */
  readonly replaceAll: (by: string) => Replaced | null;
};

/** The places of what the editor is looking for. */
export const usePlaces = (draft: Draft, editor: Editor, isReading: boolean): Places => {
  const report = useWatched(draft.report);
  const inText = useEditorValue(editor, ({ state }) => ({ count: findIn(state).found.length, at: findIn(state).current }));
  /** What the text was searched for last. */
  const ready = useEditorValue(editor, ({ state }) => findIn(state).ready, Object.is);
  const scope = useEditorValue(editor, scopeOf);
  const all = useMemo(() => (ready === null ? [] : foundInData(report, ready, scope)), [report, ready, scope]);
  const found = useMemo(() => seenOf(all), [all]);
  /** The number of the place of the data that was gone to, for this search. */
  const [gone, setGone] = useState<{ readonly to: number; readonly ready: typeof ready } | null>(null);
  const here = hereOf(inText.count, found.length, gone?.ready === ready ? gone.to : null);
  useEffect(() => {
    if (here === null) hideFound();
  }, [here]);

  /** As things are at this moment: what was typed or replaced just now is not drawn yet. */
  const now = () => {
    const text = findIn(editor.state);
    const data = text.ready === null ? [] : seenOf(foundInData(draft.report.get(), text.ready, scopeOf(editor)));
    return { text, data, at: hereOf(text.found.length, data.length, gone?.ready === text.ready ? gone.to : null) };
  };
  const goTo = (to: number): void => {
    const { text, data } = now();
    const place = data[to - text.found.length];
    setGone(place === undefined ? null : { to: to - text.found.length, ready: text.ready });
    editor.commands.goToFound(place === undefined ? to : null);
    if (place === undefined) hideFound();
    else showFound(editor, place.in.of, draft.report.get());
  };
  const go = (by: -1 | 1): void => {
    const { text, data, at } = now();
    const count = text.found.length + data.length;
    const from = at === null ? text.current : text.found.length + at;
    if (count > 0) goTo(((from ?? (by === 1 ? -1 : 0)) + by + count) % count);
  };
  const replaceInText = (by: string): keyof Replaced['left'] | null => {
    const { text, data } = now();
    const place = text.current === null ? undefined : text.found[text.current];
    if (place?.isData === true) {
      go(1);
      return 'chip';
    }
    const isLast = text.current === text.found.length - 1;
    editor.commands.replaceFound(by);
    const left = findIn(editor.state).found.length;
    if (isLast && data.length > 0) goTo(left);
    return null;
  };
  const replaceInData = (place: FoundWords, by: string): keyof Replaced['left'] | null => {
    const { text, data, at } = now();
    if (at === null || text.ready === null) return null;
    if (place.in.hold !== 'none') {
      go(1);
      return place.in.hold;
    }
    if (!replaceOne(draft, place, text.ready, by)) return null;
    const after = now();
    const count = after.text.found.length + after.data.length;
    // Behind the new words, which may hold what is looked for again.
    const end = place.match.from + replacementOf(text.ready.search, place.match, by).length;
    const passed =
      data.slice(0, at).filter((one) => !areInOneField(one, place)).length +
      after.data.filter((one) => areInOneField(one, place) && one.in.offset + one.match.from < place.in.offset + end).length;
    if (count > 0) goTo((after.text.found.length + passed) % count);
    return null;
  };
  return {
    count: inText.count + found.length,
    isAny: inText.count + all.length > 0,
    at: here === null ? inText.at : inText.count + here,
    inData: here === null ? null : (found[here] ?? null),
    report,
    go,
    replace: (by) => {
      const { data, at } = now();
      const place = at === null ? undefined : data[at];
      return place === undefined ? replaceInText(by) : replaceInData(place, by);
    },
    replaceAll: (by) => {
      const replaced = replaceEverywhere(draft, editor, scopeOf(editor), by);
      setGone(null);
      // Chips show the new data now.
      const { ready: looked, within, leftOut } = findIn(editor.state);
      editor.commands.look(looked, within, isReading, leftOut);
      return replaced;
    },
  };
};

/** The number of the place at hand among those of the data: the one gone to; the first where the text has none; null where it is in the text. */
const hereOf = (inText: number, inData: number, gone: number | null): number | null => {
  if (inData === 0) return null;
  if (gone !== null) return Math.min(gone, inData - 1);
  return inText === 0 ? 0 : null;
};

const scopeOf = ({ state }: Editor): DataScope => {
  const { within, isPublic } = findIn(state);
  if (isPublic) return { kind: 'public' };
  return within === null ? { kind: 'draft' } : { kind: 'blocks', blocks: blocksWithin(state.doc, within) };
};
