import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { keepCursorInSight } from './keep-in-sight.ts';

const key = new PluginKey<number>('pastedInSight');

/** Keeps the cursor behind what was pasted in sight, also when the images in it get their heights. */
export const PastedInSight = Extension.create({
  name: 'pastedInSight',
  addProseMirrorPlugins: () => [
    new Plugin<number>({
      key,
      // Counts the pastes, since a view hears of states alone.
      state: { init: () => 0, apply: (tr, count) => (tr.getMeta('paste') === true ? count + 1 : count) },
      view: () => ({
        update: (view, before) => {
          if (key.getState(view.state) === key.getState(before)) return;
          keepCursorInSight(view);
        },
      }),
    }),
  ],
});
