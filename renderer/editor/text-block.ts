import { InputRule, mergeAttributes, Node } from '@tiptap/core';
import type { TextKind } from '../core/rich-text/rich-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    textBlock: {
      /** Turns the selected text blocks into the kind, or back into paragraphs when all of them are of that kind. */
      toggleTextKind: (kind: TextKind) => ReturnType;
    };
  }
}

const tags: Record<TextKind, string> = { p: 'p', h1: 'h1', h2: 'h2', h3: 'h3', h4: 'h4', quote: 'blockquote' };

/** The report's title is its first heading: what pasted text or a single `#` calls a heading starts below it. */
const shortcuts: Readonly<Record<string, TextKind>> = { '#': 'h2', '##': 'h3', '###': 'h4', '>': 'quote' };

const hasBlockInside = (element: HTMLElement): boolean => element.querySelector('p, ul, ol, pre, h1, h2, h3, h4, h5, h6') !== null;

/**
 * Paragraph, heading and quote as one node whose kind is an attribute.
 * A change of kind then never recreates the node: nobody's simultaneous typing and no comment in it is lost.
 */
export const TextBlock = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',

  addAttributes() {
    return {
      kind: { default: 'p', rendered: false },
      // What stands behind a line break that is made in a heading is no part of the template.
      part: {
        default: null,
        keepOnSplit: false,
        parseHTML: (element) => element.getAttribute('data-part'),
        renderHTML: ({ part }) => (typeof part === 'string' ? { 'data-part': part } : {}),
      },
    };
  },

  parseHTML() {
    const heading = (tag: string, kind: TextKind) => ({ tag, attrs: { kind } });
    return [
      { tag: 'blockquote p', attrs: { kind: 'quote' }, priority: 60 },
      { tag: 'blockquote', getAttrs: (element) => (hasBlockInside(element) ? false : { kind: 'quote' }) },
      { tag: 'p' },
      heading('h1', 'h2'),
      heading('h2', 'h2'),
      heading('h3', 'h3'),
      ...['h4', 'h5', 'h6'].map((tag) => heading(tag, 'h4')),
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const kind = node.attrs.kind as TextKind;
    // Each line begins on the side of its own letters: a report in English may quote Arabic or Hebrew.
    return [tags[kind] ?? 'p', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0];
  },

  addCommands() {
    return {
      toggleTextKind:
        (kind) =>
        ({ state, tr, dispatch }) => {
          const places: { position: number; kind: unknown }[] = [];
          state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position, parent) => {
            // In a list only quotes' and headings' way back is open: a list item starts with a plain paragraph.
            if (node.type === this.type && (parent?.type.name === 'doc' || kind === 'p')) places.push({ position, kind: node.attrs.kind });
          });
          if (places.length === 0) return false;
          const target = places.every((place) => place.kind === kind) ? 'p' : kind;
          if (dispatch) for (const place of places) tr.setNodeAttribute(place.position, 'kind', target);
          return true;
        },
    };
  },

  addInputRules() {
    return [
      new InputRule({
        find: /^(#{1,3}|>)\s$/,
        handler: ({ state, range, match }) => {
          const $start = state.doc.resolve(range.from);
          const kind = shortcuts[match[1] ?? ''];
          if (kind === undefined || $start.parent.type !== this.type || $start.node(-1).type.name !== 'doc') return null;
          state.tr.delete(range.from, range.to).setNodeAttribute($start.before(), 'kind', kind);
          return undefined;
        },
      }),
    ];
  },

  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { $from, empty } = this.editor.state.selection;
        const kind = $from.parent.attrs.kind;
        if (!empty || $from.parent.type !== this.type || kind === 'p') return false;
        if (kind === 'quote') return $from.parent.content.size === 0 && this.editor.commands.updateAttributes(this.name, { kind: 'p' });
        // A line made above a heading is no heading, and the heading keeps its part of the template.
        if ($from.parentOffset === 0 && $from.parent.content.size > 0)
          return this.editor.commands.insertContentAt($from.before(), { type: this.name }, { updateSelection: false });
        // A heading's next line is text.
        if ($from.parentOffset < $from.parent.content.size) return false;
        return this.editor.chain().splitBlock().updateAttributes(this.name, { kind: 'p' }).run();
      },
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.parentOffset > 0 || $from.parent.type !== this.type || $from.parent.attrs.kind === 'p') return false;
        return this.editor.commands.updateAttributes(this.name, { kind: 'p' });
      },
    };
  },
});
