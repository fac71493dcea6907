import { Extension, type Extensions, type NodeViewRenderer } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { initProseMirrorDoc, ySyncPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager, XmlFragment } from 'yjs';
import type { StructuredKind } from '../core/rich-text/rich-text.ts';
import { BlockCommands } from './blocks/block-commands.ts';
import { Callout } from './blocks/callout.ts';
import { LineBelow } from './blocks/line-below.ts';
import { lists } from './blocks/lists.ts';
import { PageBreak } from './blocks/page-break.ts';
import { taskLists } from './blocks/task-list.ts';
import { ChipKeys, type OpenChip } from './chips/chip-keys.ts';
import { ChipNode } from './chips/chip-node.ts';
import { type ChipSource, noSource } from './chips/chip-source.ts';
import { HighlightBlocks } from './code/highlight-blocks.ts';
import { CopiedText } from './copy/copied-text.ts';
import { DrawOnce } from './draw-once.ts';
import { FindInText } from './find/find-in-text.ts';
import { FirstScreen } from './first-screen.ts';
import { ImageBlock, type ImageBlockOptions } from './images/image-block.ts';
import { isReportLink } from './is-report-link.ts';
import { JumpToEnds } from './jump-to-ends.ts';
import { KeepLaidOut } from './keep-laid-out.ts';
import { KeptPassages, PrivatePassage, RedactedPassage } from './kept/kept-passages.ts';
import { StaysKept } from './kept/stays-kept.ts';
import { LinkAsTyped } from './link-as-typed.ts';
import { MoveBlock } from './move-block.ts';
import { NoSelectionCount } from './no-selection-count.ts';
import { Footnote } from './notes/footnote.ts';
import { NoteNumbers } from './notes/note-numbers.ts';
import { KeepPastedAudience } from './paste/keep-pasted-audience.ts';
import { KeepPastedKind } from './paste/keep-pasted-kind.ts';
import { QuotedPassages } from './quoted-passages.ts';
import { inEnglish, type Say } from './say.ts';
import { ScrollWhenHidden } from './scroll-when-hidden.ts';
import { PastedInSight } from './sight/pasted-in-sight.ts';
import { SmartTyping } from './smart-typing.ts';
import { StructuredBlock } from './structured-block.ts';
import { reportTable } from './tables/report-table.ts';
import { TakeSelection } from './take-selection.ts';
import { TextBlock } from './text-block.ts';
import { UndoRuns } from './undo-runs.ts';
import { notingStepsOnly } from './undo-selection.ts';
import { UndoneSelection } from './undone-selection.ts';
import { WriteBehind, type WritesLater, writingLater } from './write-behind.ts';

/** What the editor needs from the draft and from the screen. */
export type EditorParts = {
  readonly body: XmlFragment;
  /** The draft's own undo, which covers more than the text. */
  readonly undo: UndoManager;
  readonly structuredView: NodeViewRenderer | null;
  /** The data behind the chips and the way to change one; none of it where only the text is wanted. */
  readonly chips?: { readonly source: ChipSource; readonly open: OpenChip };
  /** Puts typed letters off until they are drawn; without it all is written at once. */
  readonly later?: WritesLater;
  /** When the screen has time for what stands in the text and is no text; at once without it. */
  readonly whenCalm?: () => Promise<void>;
  /** What images need of the screen and the draft; without it they are drawn by their words alone. */
  readonly images?: Partial<ImageBlockOptions>;
  /** The language of the screen; English without it. */
  readonly say?: Say;
  /** Hears of kept data whose last place was taken out of the text, and was put back at its end. */
  readonly onPutBack?: (kinds: readonly StructuredKind[]) => void;
};

/** Their keys are those of the commands. */
const noKeys = { addKeyboardShortcuts: () => ({}) };

/** The report's schema without a draft behind it: what may stand in a body. */
export const schemaExtensions = (
  structuredView: NodeViewRenderer | null,
  chips: ChipSource = noSource,
  images: Partial<ImageBlockOptions> = {},
  say: Say = inEnglish,
): Extensions => [
  StarterKit.configure({
    paragraph: false,
    heading: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    underline: false,
    undoRedo: false,
    // Opening a draft must not change it: no paragraph is added behind a last block (Enter on the block makes one).
    trailingNode: false,
    link: {
      openOnClick: false,
      // Our own does it (link-as-typed.ts), and what is typed behind a link is no part of it.
      autolink: false,
      linkOnPaste: true,
      defaultProtocol: 'https',
      HTMLAttributes: { rel: null, target: null },
      isAllowedUri: isReportLink,
    },
    dropcursor: { color: 'var(--accent)', width: 2 },
  }),
  TextBlock,
  StructuredBlock.configure({ view: structuredView }),
  ...reportTable,
  ...lists,
  ...taskLists(say),
  Callout,
  Footnote,
  Superscript.extend(noKeys),
  Subscript.extend(noKeys),
  PageBreak,
  ChipNode.configure({ source: chips, say }),
  ImageBlock.configure(images),
  MoveBlock,
  BlockCommands,
  LineBelow,
  JumpToEnds,
  PrivatePassage,
  RedactedPassage,
  KeptPassages,
  KeepPastedKind,
  KeepPastedAudience,
];

/** Everything that the Write view's editor is made of. */
export const editorExtensions = ({
  body,
  undo,
  structuredView,
  chips,
  later,
  whenCalm,
  images,
  say = inEnglish,
  onPutBack,
}: EditorParts): Extensions => [
  ...schemaExtensions(structuredView, chips?.source, images, say),
  ...(chips === undefined ? [] : [ChipKeys.configure({ open: chips.open })]),
  Placeholder.configure({
    placeholder: ({ node }) =>
      node.type.name === 'image' ? '' : String(node.attrs.kind).startsWith('h') ? say('Heading') : say('Write here, or paste'),
    includeChildren: false,
  }),
  onPutBack === undefined ? StaysKept : StaysKept.configure({ onPutBack }),
  LinkAsTyped,
  SmartTyping,
  CopiedText,
  NoteNumbers.configure({ say }),
  HighlightBlocks,
  QuotedPassages,
  FindInText,
  KeepLaidOut,
  whenCalm === undefined ? FirstScreen : FirstScreen.configure({ whenCalm }),
  ScrollWhenHidden,
  PastedInSight,
  whenCalm === undefined ? DrawOnce : DrawOnce.configure({ whenCalm }),
  NoSelectionCount,
  TakeSelection,
  ...drawnAtOnce(body, undo, later),
];

/** The binding to the draft, with the text there from the first moment: else the editor is drawn empty, and again when the binding fills it. */
const drawnAtOnce = (body: XmlFragment, undo: UndoManager, later: WritesLater | undefined): Extensions => {
  const mapping: ReturnType<typeof initProseMirrorDoc>['mapping'] = new Map();
  const isEmpty = body.length === 0;
  // What is typed is undone like everything else; this is how the binding marks it.
  undo.addTrackedOrigin(ySyncPluginKey);
  return [
    Extension.create({
      name: 'drawnAtOnce',
      onBeforeCreate() {
        if (isEmpty) return;
        const first = initProseMirrorDoc(body, this.editor.schema);
        for (const [type, node] of first.mapping) mapping.set(type, node);
        this.editor.options.content = first.doc as never;
      },
    }),
    UndoRuns,
    UndoneSelection.configure({ undo }),
    ...(later === undefined ? [] : [WriteBehind.configure({ later })]),
    binding(later).configure({ fragment: body, yUndoOptions: { undoManager: undo }, ...(isEmpty ? {} : { ySyncOptions: { mapping } }) }),
  ];
};

const binding = (later: WritesLater | undefined): typeof Collaboration =>
  Collaboration.extend({
    addProseMirrorPlugins() {
      const plugins = notingStepsOnly(this.parent?.() ?? []);
      return later === undefined ? plugins : writingLater(plugins, later, this.editor.storage.writeBehind);
    },
  });
