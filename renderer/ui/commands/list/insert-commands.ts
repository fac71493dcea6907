import type { Editor } from '@tiptap/react';
import { ChartGantt, CircleCheckBig, Gauge, ListChecks, ListTree, type LucideIcon, Minus, Table2 } from 'lucide-react';
import type { StructuredKind } from '../../../core/rich-text/rich-text.ts';
import { optionsOf, structuredLabels } from '../../parts/labels.ts';
import { type Command, textCommand } from '../command.ts';

const icons: Readonly<Record<StructuredKind, LucideIcon>> = {
  timeline: Table2,
  'timeline-chart': ChartGantt,
  'key-figures': Gauge,
  causes: ListTree,
  actions: ListChecks,
  status: CircleCheckBig,
};

/** A block stands once in a text: asking for it again goes to it. */
const placeStructured = (editor: Editor, block: StructuredKind): void => {
  let place: number | null = null;
  editor.state.doc.forEach((node, position) => {
    if (node.type.name === 'structured' && node.attrs.block === block) place = position;
  });
  if (place === null) editor.chain().focus().insertStructured(block).run();
  else editor.chain().focus().setNodeSelection(place).scrollIntoView().run();
};

/** The blocks that show what the draft holds. */
export const structuredCommands: readonly Command[] = optionsOf(structuredLabels).map(({ value, label }) =>
  textCommand({
    id: `insert-${value}`,
    name: label,
    group: 'Insert',
    Icon: icons[value],
    words: 'block',
    isInSlashMenu: true,
    run: (editor) => placeStructured(editor, value),
  }),
);

/** What is put into the text. */
export const insertCommands: readonly Command[] = [
  textCommand({
    id: 'rule',
    name: 'Horizontal rule',
    group: 'Insert',
    Icon: Minus,
    words: 'line divider separator',
    isInSlashMenu: true,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  }),
  ...structuredCommands,
];
