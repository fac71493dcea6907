import { type Editor, useEditorState } from '@tiptap/react';
import { Bold, Code, Eye, Italic, Link, List, ListOrdered, Minus, Plus, Strikethrough, TableOfContents, TextQuote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Toolbar as AriaToolbar, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components';
import type { StructuredKind, TextKind } from '../../core/rich-text/rich-text.ts';
import { isTextSelected } from '../../editor/quote-in-text.ts';
import { optionsOf, structuredLabels } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import { KeepMenu } from './keep-menu.tsx';
import { LinkDialog } from './link-dialog.tsx';
import styles from './writing.module.css';

const textKinds: readonly { readonly value: TextKind; readonly label: string }[] = [
  { value: 'p', label: 'Text' },
  { value: 'h2', label: 'Heading' },
  { value: 'h3', label: 'Subheading' },
  { value: 'h4', label: 'Minor heading' },
  { value: 'quote', label: 'Quote' },
];
const onMac = navigator.platform.startsWith('Mac');
const keys = (shortcut: string): string => (onMac ? shortcut.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : shortcut);

/** The formats of the text, in the order of their use; one Tab stop, arrows go along it. */
export const Toolbar = (props: {
  readonly editor: Editor;
  readonly isOutlineOpen: boolean;
  readonly onOutline: () => void;
  readonly onRead: () => void;
}) => {
  const { editor } = props;
  const [isLinking, setIsLinking] = useState(false);
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
        <MenuTrigger>
          <AriaButton className={parts.button ?? ''}>
            <Plus size={16} aria-hidden /> Block
          </AriaButton>
          <Popover className={parts.popover ?? ''}>
            <Menu
              className={parts.menu ?? ''}
              aria-label="Insert a block"
              onAction={(key) => (key === 'image' ? editor.commands.openImage() : placeStructured(editor, key as StructuredKind))}
            >
              {optionsOf(structuredLabels).map(({ value, label }) => (
                <MenuItem key={value} id={value} className={parts.menuItem ?? ''}>
                  {label}
                </MenuItem>
              ))}
              <MenuItem id="image" className={parts.menuItem ?? ''}>
                Image…
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
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

/** A block stands once in a text: asking for it again goes to it. */
const placeStructured = (editor: Editor, block: StructuredKind): void => {
  let place: number | null = null;
  editor.state.doc.forEach((node, position) => {
    if (node.type.name === 'structured' && node.attrs.block === block) place = position;
  });
  if (place === null) editor.chain().focus().insertStructured(block).run();
  else editor.chain().focus().setNodeSelection(place).scrollIntoView().run();
};
