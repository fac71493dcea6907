import { InputRule } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import type { Say } from '../say.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    reportTasks: {
      /** Ticks the task at the cursor, or takes its tick away; false outside a task list. */
      toggleTask: () => ReturnType;
    };
  }
}

/** Lists of tasks with boxes: Tiptap's own, ticked by the keyboard as well. */
export const taskLists = (say: Say) => [
  TaskList,
  TaskItem.extend({
    // Before the line break that Ctrl+Enter makes elsewhere.
    priority: 200,

    addCommands() {
      return {
        toggleTask:
          () =>
          ({ state: { selection }, tr, dispatch }) => {
            const { $from } = selection;
            for (let depth = $from.depth; depth > 0; depth -= 1) {
              const node = $from.node(depth);
              if (node.type !== this.type) continue;
              if (dispatch) tr.setNodeAttribute($from.before(depth), 'checked', node.attrs.checked !== true);
              return true;
            }
            return false;
          },
      };
    },

    addKeyboardShortcuts() {
      return { ...this.parent?.(), 'Mod-Enter': () => this.editor.commands.toggleTask() };
    },

    addInputRules() {
      return [
        // "- [ ] ": the bullet is a list already when the box is typed.
        new InputRule({
          find: /^\[([ xX]?)\]\s$/,
          handler: ({ state, range, match, chain }) => {
            const $from = state.doc.resolve(range.from);
            if ($from.depth < 2 || $from.node(-1).type.name !== 'listItem') return null;
            chain().deleteRange(range).toggleTaskList().run();
            if (/x/i.test(match[1] ?? '')) chain().updateAttributes('taskItem', { checked: true }).run();
            return undefined;
          },
        }),
        ...(this.parent?.() ?? []),
      ];
    },
  }).configure({
    nested: true,
    a11y: { checkboxLabel: (node) => say(`Done: ${node.firstChild?.textContent || say('empty task')}`) },
  }),
];
