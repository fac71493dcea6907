import type { Editor } from '@tiptap/react';
import { ChevronDown, Lock } from 'lucide-react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import parts from '../parts/parts.module.css';

/** What each choice does; the words of a passage need a selection, a block is the one with the cursor. */
const choices: Readonly<Record<string, (editor: Editor) => void>> = {
  'passage-internal': (editor) => editor.chain().focus().keepPassage('internal').run(),
  'passage-authority': (editor) => editor.chain().focus().keepPassage('authority').run(),
  'passage-redacted': (editor) => editor.chain().focus().toggleRedacted().run(),
  'passage-public': (editor) => editor.chain().focus().keepPassage(null).unredact().run(),
  'block-internal': (editor) => editor.chain().focus().keepBlocks('internal').run(),
  'block-authority': (editor) => editor.chain().focus().keepBlocks('authority').run(),
  'block-public': (editor) => editor.chain().focus().keepBlocks(null).run(),
};

/** Whom passages and blocks are kept for. */
export const KeepMenu = ({ editor, isTextSelected }: { readonly editor: Editor; readonly isTextSelected: boolean }) => (
  <MenuTrigger>
    <AriaButton className={parts.button ?? ''}>
      <Lock size={15} aria-hidden /> Who may see <ChevronDown size={14} aria-hidden />
    </AriaButton>
    <Popover className={parts.popover ?? ''}>
      <Menu
        className={parts.menu ?? ''}
        aria-label="Who may see"
        disabledKeys={isTextSelected ? [] : Object.keys(choices).filter((key) => key.startsWith('passage'))}
        onAction={(key) => choices[String(key)]?.(editor)}
      >
        <MenuSection>
          <Header className={parts.menuHead ?? ''}>{isTextSelected ? 'The selected words' : 'Words (select some first)'}</Header>
          <MenuItem id="passage-internal" className={parts.menuItem ?? ''}>
            Internal
          </MenuItem>
          <MenuItem id="passage-authority" className={parts.menuItem ?? ''}>
            For the authority
          </MenuItem>
          <MenuItem id="passage-redacted" className={parts.menuItem ?? ''}>
            Redacted: a bar for the public
          </MenuItem>
          <MenuItem id="passage-public" className={parts.menuItem ?? ''}>
            Everybody
          </MenuItem>
        </MenuSection>
        <MenuSection>
          <Header className={parts.menuHead ?? ''}>The whole block</Header>
          <MenuItem id="block-internal" className={parts.menuItem ?? ''}>
            Internal
          </MenuItem>
          <MenuItem id="block-authority" className={parts.menuItem ?? ''}>
            For the authority
          </MenuItem>
          <MenuItem id="block-public" className={parts.menuItem ?? ''}>
            Everybody
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  </MenuTrigger>
);
