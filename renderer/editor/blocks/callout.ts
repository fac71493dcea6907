import { InputRule, Node } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { stricter } from '../../core/rich-text/kept-as.ts';
import type { PrivateTo, Tone } from '../../core/rich-text/rich-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    callout: {
      /** Makes a callout of the outermost blocks of the selection, changes the kind of the one at the cursor, or takes it away when it is of that kind. */
      toggleCallout: (tone: Tone) => ReturnType;
      /** Takes the callout at the cursor away; what stands in it stays. False outside a callout. */
      removeCallout: () => ReturnType;
    };
  }
}

const tones: Readonly<Record<string, Tone>> = { note: 'note', warning: 'warning', advice: 'advice' };

/** What may stand in a callout: everything but callouts, rules and structured blocks. */
const held = ['paragraph', 'bulletList', 'orderedList', 'taskList', 'codeBlock', 'image', 'table'];

/** The callout at the cursor and where it begins; null when there is none. */
const calloutAt = ({ selection: { $from } }: EditorState) =>
  $from.depth > 1 && $from.node(1).type.name === 'callout' ? { node: $from.node(1), at: $from.before(1) } : null;

/** A note, a warning or advice for customers: a box around blocks that says in words what it is. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: `(${held.join(' | ')})+`,
  defining: true,

  addAttributes() {
    return {
      tone: {
        default: 'note',
        parseHTML: (element) => tones[element.getAttribute('data-callout') ?? ''] ?? 'note',
        renderHTML: ({ tone }) => ({ 'data-callout': tone as string }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'div[data-callout]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes, 0];
  },

  addCommands() {
    return {
      removeCallout:
        () =>
        ({ state, tr, dispatch }) => {
          const callout = calloutAt(state);
          if (callout === null) return false;
          if (!dispatch) return true;
          const { visibility, pageBreak } = callout.node.attrs as { visibility: PrivateTo | null; pageBreak: true | null };
          const blocks = callout.node.content.content.map((block, at) =>
            block.type.create(
              {
                ...block.attrs,
                visibility: stricter(visibility, block.attrs.visibility as PrivateTo | null),
                pageBreak: at === 0 ? (pageBreak ?? block.attrs.pageBreak) : block.attrs.pageBreak,
              },
              block.content,
            ),
          );
          const { anchor, head } = state.selection;
          tr.replaceWith(callout.at, callout.at + callout.node.nodeSize, blocks);
          tr.setSelection(TextSelection.between(tr.doc.resolve(anchor - 1), tr.doc.resolve(head - 1)));
          return true;
        },
      toggleCallout:
        (tone) =>
        ({ state, tr, dispatch, commands }) => {
          const callout = calloutAt(state);
          if (callout?.node.attrs.tone === tone) return commands.removeCallout();
          if (callout !== null) {
            if (dispatch) tr.setNodeAttribute(callout.at, 'tone', tone);
            return true;
          }
          const range = state.selection.$from.blockRange(state.selection.$to, (node) => node.type.name === 'doc');
          if (range === null) return false;
          const blocks = Array.from({ length: range.endIndex - range.startIndex }, (_, at) => state.doc.child(range.startIndex + at));
          if (!blocks.every((block) => held.includes(block.type.name))) return false;
          if (!dispatch) return true;
          // A box around something private is private all over.
          const visibility = blocks.reduce<PrivateTo | null>((to, { attrs }) => stricter(to, attrs.visibility as PrivateTo | null), null);
          const pageBreak = blocks[0]?.attrs.pageBreak ?? null;
          const inside = blocks.map((block, at) =>
            at === 0 ? block.type.create({ ...block.attrs, pageBreak: null }, block.content) : block,
          );
          const { anchor, head } = state.selection;
          tr.replaceWith(range.start, range.end, this.type.create({ tone, visibility, pageBreak }, Fragment.from(inside)));
          tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + 1), tr.doc.resolve(head + 1)));
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Alt-n': () => this.editor.commands.toggleCallout('note'),
      'Mod-Alt-w': () => this.editor.commands.toggleCallout('warning'),
      'Mod-Alt-a': () => this.editor.commands.toggleCallout('advice'),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        const isAtStart = empty && $from.depth === 2 && $from.parentOffset === 0 && $from.index(1) === 0 && $from.parent.attrs.kind === 'p';
        return isAtStart && this.editor.commands.removeCallout();
      },
      Enter: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.depth !== 2 || $from.node(1).type !== this.type || $from.parent.content.size > 0) return false;
        if ($from.parent.type.name !== 'paragraph' || $from.parent.attrs.kind !== 'p') return false;
        // An empty last line leads out; one in the middle is only a line.
        if ($from.index(1) < $from.node(1).childCount - 1) return this.editor.commands.splitBlock();
        return this.editor.commands.liftEmptyBlock();
      },
    };
  },

  addInputRules() {
    return [
      new InputRule({
        find: /^!(note|warning|advice)\s$/,
        handler: ({ range, match, chain, state }) => {
          const tone = tones[match[1] ?? ''];
          if (tone === undefined || state.doc.resolve(range.from).depth !== 1) return null;
          chain().deleteRange(range).toggleCallout(tone).run();
          return undefined;
        },
      }),
    ];
  },
});
