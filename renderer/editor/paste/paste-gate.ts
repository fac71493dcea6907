import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { carriedPictures } from '../images/pasted-images.ts';
import { endOfPaste, insertBlocks } from './insert-blocks.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { type Pasted, sizeOfPaste } from './paste-size.ts';
import { breathing, CalledOff } from './work-in-pieces.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pasteGate: {
      /** Pastes words as they are, without formats; asks first when they are many. */
      pasteWords: (text: string) => ReturnType;
    };
  }
}

/** What somebody decided about a large paste. */
export type PasteAnswer = 'paste' | 'plain' | 'cancel';

/** How a paste that takes its time is seen: `share` is the part of it that is done, `end` comes in any case. */
export type PasteProgress = { readonly signal: AbortSignal; readonly share: (share: number) => void; readonly end: () => void };

/** What the gate needs of the screen. */
export type PasteGateOptions = {
  /** Says why a paste was not taken. */
  readonly onRefused: (reason: string) => void;
  /** Asks about a paste of so many letters; `hasFormats` when it could be pasted without. */
  readonly ask: (letters: number, hasFormats: boolean) => Promise<PasteAnswer>;
  readonly begin: () => PasteProgress;
};

const unseen: PasteProgress = { signal: new AbortController().signal, share: () => undefined, end: () => undefined };

/** Where every paste comes by: too large ones are refused, large ones asked about and taken in pieces, and Markdown is read as what it means. */
export const PasteGate = Extension.create<PasteGateOptions>({
  name: 'pasteGate',

  addOptions() {
    return { onRefused: () => undefined, ask: () => Promise.resolve('paste'), begin: () => unseen };
  },

  addCommands() {
    return {
      pasteWords:
        (text) =>
        ({ view, tr, dispatch }) => {
          if (!dispatch) return true;
          // The paste is a transaction of its own.
          tr.setMeta('preventDispatch', true);
          if (!takes(view, { html: '', text }, true, this.options)) view.pasteText(text);
          return true;
        },
    };
  },

  addProseMirrorPlugins() {
    let isPlain = false;
    return [
      endOfPaste(),
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (_view, { shiftKey, key }) => {
              isPlain = shiftKey && key.toLowerCase() === 'v';
              return false;
            },
            keyup: () => {
              isPlain = false;
              return false;
            },
            paste: (view, event) => {
              const html = isPlain ? '' : (event.clipboardData?.getData('text/html') ?? '');
              const text = event.clipboardData?.getData('text/plain') ?? '';
              if (!takes(view, { html, text }, isPlain, this.options)) return false;
              event.preventDefault();
              return true;
            },
          },
        },
      }),
    ];
  },
});

/** Whether the gate has taken a paste, or refused it: nobody else need look at it then. */
const takes = (view: EditorView, pasted: Pasted, isPlain: boolean, options: PasteGateOptions): boolean => {
  const size = sizeOfPaste(pasted);
  const isCode = view.state.selection.$from.parent.type.spec.code === true;
  switch (size.kind) {
    case 'refused':
      options.onRefused(size.reason);
      return true;
    case 'asks':
      void askAndTake(view, pasted, size.letters, options);
      return true;
    case 'pieces':
      // Code is one block, and pictures have a way of their own.
      if (isCode || carriedPictures(pasted.html, () => false).pictures.length > 0) return false;
      void takeInPieces(view, pasted, options);
      return true;
    case 'small':
      if (pasted.html !== '' || isPlain || isCode || !looksLikeMarkdown(pasted.text)) return false;
      void takeMarkdown(view, pasted.text, options);
      return true;
  }
};

const askAndTake = async (view: EditorView, pasted: Pasted, letters: number, options: PasteGateOptions): Promise<void> => {
  const answer = await options.ask(letters, pasted.html !== '');
  if (answer === 'cancel' || view.isDestroyed || !view.editable) return;
  if (view.state.selection.$from.parent.type.spec.code === true) view.pasteText(pasted.text);
  else await takeInPieces(view, answer === 'plain' ? { html: '', text: pasted.text || wordsOf(pasted.html) } : pasted, options);
};

const takeInPieces = async (view: EditorView, { html, text }: Pasted, { begin }: PasteGateOptions): Promise<void> => {
  const progress = begin();
  try {
    const breath = breathing(progress.signal);
    const { schema } = view.state;
    const { blocksOfHtml, blocksOfText } = await import('./blocks-in-pieces.ts');
    const blocks = html === '' ? await blocksOfText(text, schema, breath) : await blocksOfHtml(html, schema, breath);
    if (!view.isDestroyed && view.editable) await insertBlocks(view, blocks, progress.signal, progress.share);
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
  } finally {
    progress.end();
    if (!view.isDestroyed) view.focus();
  }
};

const takeMarkdown = async (view: EditorView, text: string, { onRefused }: PasteGateOptions): Promise<void> => {
  const { readPassage } = await import('../../core/intake/read-passage.ts');
  if (view.isDestroyed || !view.editable) return;
  const passage = readPassage(text);
  if (passage.kind === 'refused') {
    onRefused(passage.reason);
    return;
  }
  const content = Fragment.fromJSON(view.state.schema, passage.blocks);
  const open = Slice.maxOpen(content).openStart === 1 && content.childCount === 1 ? 1 : 0;
  view.dispatch(
    view.state.tr
      .replaceSelection(new Slice(content, open, open))
      .scrollIntoView()
      .setMeta('paste', true)
      .setMeta('uiEvent', 'paste'),
  );
};

const wordsOf = (html: string): string => {
  const page = document.createElement('template');
  page.innerHTML = html;
  return page.content.textContent ?? '';
};
