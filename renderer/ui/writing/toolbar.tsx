import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Code,
  Eye,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Strikethrough,
  Subscript,
  Superscript,
  TableOfContents,
  TextQuote,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Toolbar as AriaToolbar, ToggleButton } from 'react-aria-components';
import type { TextKind } from '../../core/rich-text/rich-text.ts';
import { isTextSelected } from '../../editor/quote-in-text.ts';
import parts from '../parts/parts.module.css';
import { BlockMenu } from './block-menu.tsx';
import { CodeLanguage } from './code-language.tsx';
import { KeepMenu } from './keep-menu.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { shortcut as keys } from './shortcut.ts';
import { TableMenu } from './table-menu.tsx';
import { useTableKey } from './use-table-key.ts';
import styles from './writing.module.css';

const textKinds: readonly { readonly value: TextKind; readonly label: string }[] = [
  { value: 'p', label: 'Text' },
  { value: 'h2', label: 'Heading' },
  { value: 'h3', label: 'Subheading' },
  { value: 'h4', label: 'Minor heading' },
  { value: 'quote', label: 'Quote' },
];
/** The formats of the text, in the order of their use; one Tab stop, arrows go along it. */
export const Toolbar = (props: {
  readonly editor: Editor;
  readonly isOutlineOpen: boolean;
  readonly onOutline: () => void;
  readonly onRead: () => void;
}) => {
  const { editor } = props;
  const [isLinking, setIsLinking] = useState(false);
  const [isTableOpen, setIsTableOpen] = useState(false);
  useTableKey(editor, () => setIsTableOpen(true));
  const state = useEditorState({
    editor,
    selector: ({ editor: { isActive, state: now } }) => ({
      kind: now.selection.$from.parent.attrs.kind as TextKind | undefined,
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      strike: editor.isActive('strike'),
      code: editor.isActive('code'),
      link: editor.isActive('link'),
      bulletList: isActive.call(editor, 'bulletList'),
      orderedList: isActive.call(editor, 'orderedList'),
      taskList: isActive.call(editor, 'taskList'),
      superscript: editor.isActive('superscript'),
      subscript: editor.isActive('subscript'),
      isInTable: editor.isActive('table'),
      language: editor.isActive('codeBlock') ? String(editor.getAttributes('codeBlock').language ?? '') : null,
      isTextSelected: isTextSelected(now),
    }),
  });
  const toggles: readonly (readonly [string, boolean, () => void, ReactNode])[] = [
    [`Bold (${keys('Ctrl+B')})`, state.bold, () => editor.chain().focus().toggleBold().run(), <Bold key="i" size={16} />],
    [`Italic (${keys('Ctrl+I')})`, state.italic, () => editor.chain().focus().toggleItalic().run(), <Italic key="i" size={16} />],
    [
      `Strikethrough (${keys('Ctrl+Shift+S')})`,
      state.strike,
      () => editor.chain().focus().toggleStrike().run(),
      <Strikethrough key="i" size={16} />,
    ],
    [`Code (${keys('Ctrl+E')})`, state.code, () => editor.chain().focus().toggleCode().run(), <Code key="i" size={16} />],
    [
      `Superscript (${keys('Ctrl+.')})`,
      state.superscript,
      () => editor.chain().focus().unsetSubscript().toggleSuperscript().run(),
      <Superscript key="i" size={16} />,
    ],
    [
      `Subscript (${keys('Ctrl+,')})`,
      state.subscript,
      () => editor.chain().focus().unsetSuperscript().toggleSubscript().run(),
      <Subscript key="i" size={16} />,
    ],
    [
      `Bulleted list (${keys('Ctrl+Shift+8')})`,
      state.bulletList,
      () => editor.chain().focus().toggleBulletList().run(),
      <List key="i" size={16} />,
    ],
    [
      `Numbered list (${keys('Ctrl+Shift+7')})`,
      state.orderedList,
      () => editor.chain().focus().toggleOrderedList().run(),
      <ListOrdered key="i" size={16} />,
    ],
    [
      `Task list (${keys('Ctrl+Shift+9')})`,
      state.taskList,
      () => editor.chain().focus().toggleTaskList().run(),
      <ListChecks key="i" size={16} />,
    ],
    [
      `Quote (${keys('Ctrl+Shift+B')})`,
      state.kind === 'quote',
      () => editor.chain().focus().toggleTextKind('quote').run(),
      <TextQuote key="i" size={16} />,
    ],
    ['Link', state.link, () => setIsLinking(true), <Link key="i" size={16} />],
  ];
  return (
    <>
      <AriaToolbar className={styles.toolbar ?? ''} aria-label="Format">
        <span className={styles.outlineButton} title="Outline">
          <AriaButton
            className={`${parts.button} ${parts.icon}`}
            aria-label="Outline"
            aria-expanded={props.isOutlineOpen}
            aria-controls="outline"
            onPress={props.onOutline}
          >
            <TableOfContents size={16} />
          </AriaButton>
        </span>
        <select
          className={styles.kinds}
          aria-label="Kind of text"
          value={state.kind ?? 'p'}
          onChange={(event) => {
            const kind = event.target.value as TextKind;
            editor
              .chain()
              .focus()
              .toggleTextKind(kind === state.kind ? 'p' : kind)
              .run();
          }}
        >
          {textKinds.map((kind) => (
            <option key={kind.value} value={kind.value}>
              {kind.label}
            </option>
          ))}
        </select>
        {toggles.map(([label, isOn, toggle, icon]) => (
          <span key={label} title={label}>
            <ToggleButton
              className={`${parts.button} ${parts.icon} ${isOn ? parts.pressed : ''}`}
              aria-label={label}
              isSelected={isOn}
              onChange={toggle}
            >
              {icon}
            </ToggleButton>
          </span>
        ))}
        <span title="Horizontal rule">
          <AriaButton
            className={`${parts.button} ${parts.icon}`}
            aria-label="Horizontal rule"
            onPress={() => editor.chain().focus().setHorizontalRule().run()}
          >
            <Minus size={16} />
          </AriaButton>
        </span>
        <BlockMenu editor={editor} />
        {state.isInTable && <TableMenu editor={editor} isOpen={isTableOpen} onOpenChange={setIsTableOpen} />}
        {state.language !== null && <CodeLanguage editor={editor} language={state.language} />}
        <KeepMenu editor={editor} isTextSelected={state.isTextSelected} />
        <span title="As the public will read it">
          <AriaButton className={`${parts.button} ${parts.icon}`} aria-label="As the public will read it" onPress={props.onRead}>
            <Eye size={16} />
          </AriaButton>
        </span>
      </AriaToolbar>
      {isLinking && <LinkDialog editor={editor} onClose={() => setIsLinking(false)} />}
    </>
  );
};
