import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Images on their way into the text: where they will stand, and the way to call them off, which the button says as `stop`. */
export type Waiting = {
  readonly id: number;
  readonly position: number;
  readonly words: string;
  readonly stop: string;
  readonly cancel: () => void;
};

type Message =
  | { readonly kind: 'begin'; readonly waiting: Waiting }
  | { readonly kind: 'move'; readonly id: number; readonly position: number }
  | { readonly kind: 'end'; readonly id: number };
type WaitingState = { readonly all: readonly Waiting[]; readonly decorations: DecorationSet };

const key = new PluginKey<WaitingState>('waitingImages');
const none: WaitingState = { all: [], decorations: DecorationSet.empty };

/** Where images that are on their way will stand by now; null when they were called off or are not known. */
export const waitingPlace = (state: EditorState, id: number): number | null =>
  key.getState(state)?.all.find((one) => one.id === id)?.position ?? null;

const tell = (view: EditorView, message: Message): void => {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, message).setMeta('addToHistory', false));
};

/** Says in the text that images are on their way. */
export const beginWaiting = (view: EditorView, waiting: Waiting): void => tell(view, { kind: 'begin', waiting });

/** They will stand elsewhere now. */
export const moveWaiting = (view: EditorView, id: number, position: number): void => tell(view, { kind: 'move', id, position });

/** Takes that away again. */
export const endWaiting = (view: EditorView, id: number): void => tell(view, { kind: 'end', id });

const drawn =
  ({ words, stop, cancel }: Waiting) =>
  (): HTMLElement => {
    const box = document.createElement('span');
    box.dataset.waiting = '';
    box.contentEditable = 'false';
    const said = document.createElement('span');
    said.textContent = words;
    said.setAttribute('role', 'status');
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', words);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = stop;
    button.addEventListener('click', cancel);
    box.append(said, bar, button);
    return box;
  };

const stateOf = (doc: EditorState['doc'], all: readonly Waiting[]): WaitingState => ({
  all,
  decorations: DecorationSet.create(
    doc,
    all.map((one) =>
      Decoration.widget(one.position, drawn(one), { key: `waiting-${one.id}`, side: 1, stopEvent: () => true, ignoreSelection: true }),
    ),
  ),
});

const told = (all: readonly Waiting[], message: Message): readonly Waiting[] => {
  switch (message.kind) {
    case 'begin':
      return [...all, message.waiting];
    case 'move':
      return all.map((one) => (one.id === message.id ? { ...one, position: message.position } : one));
    case 'end':
      return all.filter(({ id }) => id !== message.id);
  }
};

/** Keeps the places of images on their way while the text around them changes, and shows them there. */
export const waitingImages = (): Plugin<WaitingState> =>
  new Plugin<WaitingState>({
    key,
    state: {
      init: () => none,
      apply: (transaction, before) => {
        const message: Message | undefined = transaction.getMeta(key);
        if (message === undefined && (before.all.length === 0 || !transaction.docChanged)) return before;
        const moved = before.all.map((one) => ({ ...one, position: transaction.mapping.map(one.position) }));
        return stateOf(transaction.doc, message === undefined ? moved : told(moved, message));
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
