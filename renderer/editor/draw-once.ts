import { Extension } from '@tiptap/core';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { marksFirstScreen } from './first-screen.ts';
import { keepsLaidOut } from './keep-laid-out.ts';

/**
 * Gives the structured blocks and the images their views when the screen has time for them, and leaves the rest of the text as it is drawn.
 * Tiptap makes all views anew as soon as there is a screen, and adds the plugins when the text is drawn: each goes through the whole text a second
 * time just when somebody waits for it.
 */
export const DrawOnce = Extension.create<{ whenCalm: () => Promise<void> }>({
  name: 'drawOnce',

  addOptions() {
    return { whenCalm: () => Promise.resolve() };
  },

  onBeforeCreate() {
    const { editor } = this;
    const { mount } = editor;
    editor.mount = (element) => {
      // What marks blocks from the start is there at the first drawing; the same marks come again with all the other plugins.
      if (editor.state.plugins.length === 0)
        Reflect.set(editor, 'editorState', editor.state.reconfigure({ plugins: [marksFirstScreen(), keepsLaidOut()] }));
      mount.call(editor, element);
    };
    editor.createNodeViews = () => void this.options.whenCalm().then(drawBlocks);
    const drawBlocks = (): void => {
      if (editor.isDestroyed) return;
      const { view } = editor;
      const blocks: Decoration[] = [];
      view.state.doc.descendants((node, at) => {
        if (node.type.name === 'structured' || node.type.name === 'image') blocks.push(Decoration.node(at, at + node.nodeSize, {}));
        return !node.isTextblock;
      });
      // A block's view that has no screen yet refuses every change, and is made anew: a passing decoration is one.
      const marked = DecorationSet.create(view.state.doc, blocks);
      // ProseMirror asks where the page's selection is before it draws, and the browser lays the whole page out to answer, blocks still missing.
      // In a text that nobody is in yet nothing is selected.
      if (!view.hasFocus())
        Reflect.set(view, 'domSelectionRange', () => ({ anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 }));
      view.setProps({ decorations: () => marked });
      view.setProps({ decorations: () => null });
      Reflect.deleteProperty(view, 'domSelectionRange');
    };
  },
});
