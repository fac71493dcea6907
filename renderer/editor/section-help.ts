import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { sameHeading } from '../core/templates/headings.ts';

/** What belongs into each section, by its heading in the form of `sameHeading`. */
export type SectionHelpTexts = ReadonlyMap<string, string>;

type HelpState = { readonly help: SectionHelpTexts; readonly decorations: DecorationSet };

const key = new PluginKey<HelpState>('sectionHelp');
const none: HelpState = { help: new Map(), decorations: DecorationSet.empty };

/** Tells the editor what belongs into each section; it is shown at once. */
export const setSectionHelp = (view: EditorView, help: SectionHelpTexts): void =>
  view.dispatch(view.state.tr.setMeta(key, help).setMeta('addToHistory', false));

/**
 * Shows what belongs into a section on the empty line under its heading. It is an attribute that the styles draw (`data-help`), on the screen only:
 * the text of the report never has it, so neither has a copy, a count or an export.
 */
export const SectionHelp = Extension.create({
  name: 'sectionHelp',
  addProseMirrorPlugins: () => [
    new Plugin<HelpState>({
      key,
      state: {
        init: () => none,
        apply: (transaction, before) => {
          const help: SectionHelpTexts = transaction.getMeta(key) ?? before.help;
          if (help === before.help && (!transaction.docChanged || help.size === 0)) return before;
          return { help, decorations: help.size === 0 ? DecorationSet.empty : mark(transaction.doc, help) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
});

const isHeading = (node: Node): boolean => /^h[1-4]$/.test(String(node.attrs.kind ?? ''));

const mark = (doc: Node, help: SectionHelpTexts): DecorationSet => {
  const marks: Decoration[] = [];
  let heading: Node | null = null;
  doc.forEach((node, at) => {
    const isEmptyLine = node.type.name === 'paragraph' && node.attrs.kind === 'p' && node.content.size === 0;
    const words = heading !== null && isEmptyLine ? help.get(sameHeading(heading.textContent)) : undefined;
    if (words !== undefined && words !== '') marks.push(Decoration.node(at, at + node.nodeSize, { 'data-help': words }));
    heading = isHeading(node) ? node : null;
  });
  return DecorationSet.create(doc, marks);
};
