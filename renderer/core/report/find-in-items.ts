import { findText, type ReadySearch } from '../rich-text/find-text.ts';
import { structuredIn } from '../rich-text/walk.ts';
import type { Id, Report } from './report.ts';

/** An entry of a list or of the timeline in whose words something was found. */
export type FoundItem = { readonly kind: 'cause' | 'action' | 'step' | 'correction' | 'fact' | 'event'; readonly id: Id };

/** The entries of the lists that stand in the text, then of the timeline, in whose words a search finds something, in order. */
export const findInItems = (report: Report, ready: Extract<ReadySearch, { kind: 'ready' }>): readonly FoundItem[] => {
  const placed = structuredIn(report.body);
  const found = <Item extends { readonly id: Id }>(
    kind: FoundItem['kind'],
    items: readonly Item[],
    wordsOf: (item: Item) => readonly string[],
  ): readonly FoundItem[] =>
    items.filter((item) => wordsOf(item).some((words) => findText(words, ready).length > 0)).map(({ id }) => ({ kind, id }));
  return [
    ...(placed.has('causes') ? found('cause', report.causes, ({ text }) => [text]) : []),
    ...(placed.has('actions') ? found('action', report.actions, ({ text, owner }) => [text, owner]) : []),
    ...(placed.has('status') ? found('step', report.steps, ({ text }) => [text]) : []),
    ...(placed.has('corrections') ? found('correction', report.corrections, ({ text }) => [text]) : []),
    ...(placed.has('facts') ? found('fact', report.facts, ({ text, value }) => [text, value]) : []),
    ...found('event', report.events, ({ text, note }) => [text, note]),
  ];
};
