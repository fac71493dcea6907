import type { Editor } from '@tiptap/react';
import {
  ChartGantt,
  CircleCheckBig,
  Contact,
  FilePenLine,
  Gauge,
  Image,
  Info,
  ListChecks,
  ListTree,
  type LucideIcon,
  Megaphone,
  Minus,
  SeparatorHorizontal,
  Superscript,
  Table,
  Table2,
  TextCursorInput,
  TriangleAlert,
} from 'lucide-react';
import type { StructuredKind, Tone } from '../../../core/rich-text/rich-text.ts';
import { msg } from '../../../words/words.ts';
import { structuredKinds, structuredNames } from '../../parts/labels.ts';
import { type Command, textCommand } from '../command.ts';

const icons: Readonly<Record<StructuredKind, LucideIcon>> = {
  timeline: Table2,
  'timeline-chart': ChartGantt,
  'key-figures': Gauge,
  causes: ListTree,
  actions: ListChecks,
  status: CircleCheckBig,
  corrections: FilePenLine,
  facts: TextCursorInput,
  contact: Contact,
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
export const structuredCommands: readonly Command[] = structuredKinds.map((value) =>
  textCommand({
    id: `insert-${value}`,
    name: structuredNames[value],
    group: 'Insert',
    Icon: icons[value],
    words: msg('block'),
    isInSlashMenu: true,
    run: (editor) => placeStructured(editor, value),
  }),
);

const callout = (tone: Tone, name: string, keys: string, Icon: LucideIcon): Command =>
  textCommand({
    id: `callout-${tone}`,
    name,
    group: 'Insert',
    keys,
    isBoundElsewhere: true,
    Icon,
    words: msg('callout box notice hint'),
    isInSlashMenu: true,
    isOn: (editor) => editor.isActive('callout', { tone }),
    run: (editor) => editor.chain().focus().toggleCallout(tone).run(),
  });

/** What is put into the text besides words. */
export const proseCommands: readonly Command[] = [
  textCommand({
    id: 'table',
    name: msg('Table'),
    group: 'Insert',
    keys: 'Mod+Alt+G',
    isBoundElsewhere: true,
    Icon: Table,
    words: msg('grid rows columns'),
    isInSlashMenu: true,
    run: (editor) => editor.chain().focus().placeTable({ rows: 3, columns: 3 }).run(),
  }),
  textCommand({
    id: 'image',
    name: msg('Image…'),
    group: 'Insert',
    Icon: Image,
    words: msg('picture photo screenshot figure file'),
    isInSlashMenu: true,
    run: (editor) => editor.commands.openImage(),
  }),
  callout('note', msg('Note ## kind of callout'), 'Mod+Alt+N', Info),
  callout('warning', msg('Warning'), 'Mod+Alt+W', TriangleAlert),
  callout('advice', msg('Advice for customers'), 'Mod+Alt+A', Megaphone),
  textCommand({
    id: 'footnote',
    name: msg('Footnote'),
    group: 'Insert',
    keys: 'Mod+Alt+F',
    isBoundElsewhere: true,
    Icon: Superscript,
    words: msg('note reference source'),
    isInSlashMenu: true,
    run: (editor) => editor.chain().focus().insertFootnote().run(),
  }),
  textCommand({
    id: 'page-break',
    name: msg('Page break before'),
    group: 'Insert',
    keys: 'Mod+Shift+Enter',
    isBoundElsewhere: true,
    Icon: SeparatorHorizontal,
    words: msg('new page print'),
    isInSlashMenu: true,
    run: (editor) => editor.chain().focus().togglePageBreak().run(),
  }),
  textCommand({
    id: 'rule',
    name: msg('Horizontal rule'),
    group: 'Insert',
    Icon: Minus,
    words: msg('line divider separator'),
    isInSlashMenu: true,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  }),
];

/** Everything that is put into the text. */
export const insertCommands: readonly Command[] = [...proseCommands, ...structuredCommands];
