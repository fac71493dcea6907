import { Node } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnote: {
      /** Puts a footnote behind the selected words, selected, so that its text can be written. False where no footnote can stand. */
      insertFootnote: (text?: string) => ReturnType;
      /** Changes the text of the footnote at a position; false when none stands there. */
      writeFootnote: (position: number, text: string) => ReturnType;
    };
  }
}

/** A note to the words before it. Its text is an attribute: it is one line of words, written in a field of its own. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes() {
    return {
      text: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-footnote') ?? '',
        renderHTML: ({ text }) => ({ 'data-footnote': text as string }),
      },
    };
  },

  parseHTML() {
    return [
      { tag: 'sup[data-footnote]', priority: 60 },
      { tag: 'span[data-footnote]', priority: 60 },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', HTMLAttributes];
  },

  renderText({ node }) {
    return ` (${node.attrs.text})`;
  },

  addCommands() {
    return {
      insertFootnote:
        (text = '') =>
        ({ state, tr, dispatch }) => {
          const { $to } = state.selection;
          if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), this.type)) return false;
          if (!dispatch) return true;
          tr.insert($to.pos, this.type.create({ text }));
          tr.setSelection(NodeSelection.create(tr.doc, $to.pos)).scrollIntoView();
          return true;
        },
      writeFootnote:
        (position, text) =>
        ({ tr, dispatch }) => {
          if (tr.doc.nodeAt(position)?.type !== this.type) return false;
          if (dispatch) tr.setNodeAttribute(position, 'text', text);
          return true;
        },
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // The arrow keys select each footnote that they pass: what is typed then belongs behind it, not in its place.
          handleTextInput: (view, _from, _to, text) => {
            const { selection, tr } = view.state;
            if (!(selection instanceof NodeSelection) || selection.node.type !== this.type) return false;
            tr.insertText(text, selection.to).setSelection(TextSelection.create(tr.doc, selection.to + text.length));
            view.dispatch(tr.scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },

  addKeyboardShortcuts() {
    return { 'Mod-Alt-f': () => this.editor.commands.insertFootnote() };
  },
});
