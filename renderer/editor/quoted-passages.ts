import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { PersonColour } from '../core/review/person-colour.ts';
import { findQuote } from '../core/review/quote.ts';
import { diffWords } from '../core/review/suggestions/diff-words.ts';
import type { Quote } from '../core/review/thread.ts';
import { mappingOf } from './mapping-of.ts';
import { quickBlocks } from './quick-blocks.ts';
import { positionsOf, type Span, type TextMap, textMapOf } from './text-map.ts';

/** A passage that a comment quotes; `isShown` gives it its quiet highlight, and shows in it what is suggested instead (null: nothing). */
export type Passage = {
  readonly id: string;
  readonly quote: Quote;
  readonly isShown: boolean;
  readonly replacement: string | null;
  /** The colour of who began to speak of it. */
  readonly colour: PersonColour;
};

/** What the editor knows of the quoted passages; `detached` holds the ids of those whose words are gone. */
export type QuotedState = {
  readonly passages: readonly Passage[];
  readonly decorations: DecorationSet;
  readonly detached: ReadonlySet<string>;
};

type Placed = { readonly kind: 'placed'; readonly decorations: DecorationSet; readonly detached: ReadonlySet<string> };
type Message = Placed | { readonly kind: 'passages'; readonly passages: readonly Passage[] };
/** What is drawn at a place: the highlight, words that would go, or words that would come. */
type Drawing =
  | { readonly kind: 'quoted'; readonly colour: PersonColour }
  | { readonly kind: 'gone' }
  | { readonly kind: 'new'; readonly words: string };
type Place = Span & { readonly id: string; readonly as: Drawing };

/** What a decoration says of itself: its passage's id, and whether it is the passage or a part of what is suggested. */
type QuotedSpec = { readonly id: string; readonly what: string; readonly kind: Drawing['kind'] };

const key = new PluginKey<QuotedState>('quotedPassages');
const nothing: QuotedState = { passages: [], decorations: DecorationSet.empty, detached: new Set() };

/** How long nobody may have typed before the passages are looked for again, in milliseconds. */
const idleAfter = 400;
/** How long the search may hold up the page at a time, in milliseconds. */
const slice = 8;

/** What is known of the quoted passages in this state of the editor. */
export const quotedIn = (state: EditorState): QuotedState => key.getState(state) ?? nothing;

/** Which passages are drawn at these positions of the document, by id, the first of their words first. */
export const passagesAt = (state: EditorState, { from, to }: Span): readonly { readonly id: string; readonly from: number }[] =>
  quotedIn(state)
    .decorations.find(from, to, ({ kind }) => kind === ('quoted' satisfies Drawing['kind']))
    .map(({ from: start, spec }) => ({ id: String(spec.id), from: start }))
    .sort((a, b) => a.from - b.from);

/** Tells the editor which passages are quoted; they are looked for at once. */
export const setPassages = (view: EditorView, passages: readonly Passage[]): void => {
  const message: Message = { kind: 'passages', passages };
  view.dispatch(view.state.tr.setMeta(key, message).setMeta('addToHistory', false));
};

/**
 * Highlights the passages that comments quote. While somebody types, the highlights only move along with the text;
 * they are looked for again when the comments change, and when the typing has paused.
 */
export const QuotedPassages = Extension.create({
  name: 'quotedPassages',
  addProseMirrorPlugins: () => [
    new Plugin<QuotedState>({
      key,
      state: { init: () => nothing, apply: next },
      props: { decorations: (state) => quotedIn(state).decorations },
      view: seek,
    }),
  ],
});

const next = (transaction: Transaction, before: QuotedState): QuotedState => {
  const message: Message | undefined = transaction.getMeta(key);
  if (message?.kind === 'placed') return { ...before, decorations: message.decorations, detached: message.detached };
  if (message?.kind === 'passages') return { ...before, passages: message.passages };
  if (!transaction.docChanged || before.decorations === DecorationSet.empty) return before;
  return { ...before, decorations: quickBlocks(before.decorations.map(mappingOf(transaction), transaction.doc)) };
};

/** Looks for the passages, a slice of time after the other, and starts afresh when the text or the passages change meanwhile. */
const seek = (view: EditorView): { update: (view: EditorView, before: EditorState) => void; destroy: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { doc } = view.state;
      look(doc, textMapOf(doc), quotedIn(view.state).passages, 0, [], new Set());
    }, after);
  };
  const look = (doc: Node, map: TextMap, passages: readonly Passage[], from: number, places: Place[], detached: Set<string>): void => {
    const until = performance.now() + slice;
    for (let at = from; at < passages.length; at += 1) {
      if (performance.now() > until) {
        timer = setTimeout(() => look(doc, map, passages, at, places, detached));
        return;
      }
      const passage = passages[at];
      if (passage === undefined) continue;
      const found = findQuote(map.text, passage.quote);
      const span = found.kind === 'found' ? positionsOf(map, found) : null;
      if (span === null) detached.add(passage.id);
      else if (passage.isShown)
        places.push({ id: passage.id, as: { kind: 'quoted', colour: passage.colour }, ...span }, ...suggestedPlaces(passage, map));
    }
    settle(doc, places, detached);
  };
  const settle = (doc: Node, places: readonly Place[], detached: ReadonlySet<string>): void => {
    const known = quotedIn(view.state);
    if (haveSamePlaces(known.decorations, places) && isSameSet(known.detached, detached)) return;
    const decorations = quickBlocks(DecorationSet.create(doc, places.map(drawn)));
    const message: Message = { kind: 'placed', decorations, detached };
    view.dispatch(view.state.tr.setMeta(key, message).setMeta('addToHistory', false));
  };
  return {
    update: (_view, before) => {
      const { passages, decorations } = quotedIn(view.state);
      if (passages !== quotedIn(before).passages) start(0);
      else if (view.state.doc !== before.doc && (passages.length > 0 || decorations !== DecorationSet.empty)) start(idleAfter);
    },
    destroy: () => clearTimeout(timer),
  };
};

/** Where in a passage words would go or come; none where nothing is suggested. */
const suggestedPlaces = ({ id, quote, replacement }: Passage, map: TextMap): readonly Place[] => {
  const found = replacement === null ? null : findQuote(map.text, quote);
  if (replacement === null || found?.kind !== 'found') return [];
  const places: Place[] = [];
  let at = found.from;
  for (const { kind, text } of diffWords(quote.exact, replacement)) {
    const span = kind === 'new' ? positionsOf(map, { from: Math.max(found.from, at - 1), to: Math.max(at, found.from + 1) }) : null;
    const gone = kind === 'gone' ? positionsOf(map, { from: at, to: at + text.length }) : null;
    if (gone !== null) places.push({ id, as: { kind: 'gone' }, ...gone });
    // Behind the letter before; at the beginning of the passage before its first.
    if (span !== null)
      places.push({
        id,
        as: { kind: 'new', words: text },
        ...(at === found.from ? { from: span.from, to: span.from } : { from: span.to, to: span.to }),
      });
    if (kind !== 'new') at += text.length;
  }
  return places;
};

const drawn = (place: Place): Decoration => {
  const spec: QuotedSpec = { id: place.id, what: whatOf(place), kind: place.as.kind };
  if (place.as.kind === 'quoted')
    return Decoration.inline(place.from, place.to, { 'data-quoted': '', 'data-person': place.as.colour, 'data-thread': place.id }, spec);
  if (place.as.kind === 'gone') return Decoration.inline(place.from, place.to, { 'data-suggested': 'gone' }, spec);
  const { words } = place.as;
  const draw = (view: EditorView): HTMLElement => {
    const suggested = view.dom.ownerDocument.createElement('ins');
    suggested.dataset.suggested = 'new';
    suggested.textContent = words;
    return suggested;
  };
  return Decoration.widget(place.from, draw, { ...spec, side: 1, marks: [], ignoreSelection: true, key: spec.what });
};

const whatOf = ({ id, from, to, as }: Place): string =>
  `${id} ${from} ${to} ${as.kind} ${as.kind === 'quoted' ? as.colour : as.kind === 'new' ? as.words : ''}`;

const haveSamePlaces = (decorations: DecorationSet, places: readonly Place[]): boolean => {
  const shown = decorations.find();
  // A decoration that has moved with the text stands where its name says no more.
  const isWhere = new Set(shown.map(({ from, to, spec }) => `${spec.what} @${from} ${to}`));
  return shown.length === places.length && places.every((place) => isWhere.has(`${whatOf(place)} @${place.from} ${place.to}`));
};

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one));
