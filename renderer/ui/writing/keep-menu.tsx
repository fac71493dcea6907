import { Lock } from 'lucide-react';
import { Button as AriaButton, Header, Keyboard, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '../../store/draft.ts';
import { said, t } from '../../words/words.ts';
import { commandOf } from '../commands/all-commands.ts';
import { runCommand } from '../commands/context-of.ts';
import { showKeys } from '../commands/keys/show-keys.ts';
import { keepBlockCommands, keepPassageCommands } from '../commands/list/keep-commands.ts';
import parts from '../parts/parts.module.css';

/** What each choice is called under its heading. */
const names: Readonly<Record<string, string>> = said({
  'passage-internal': 'Internal',
  'passage-authority': 'For the authority',
  'passage-redacted': 'Redacted: a bar for the public',
  'passage-public': 'Everybody',
  'block-internal': 'Internal',
  'block-authority': 'For the authority',
  'block-public': 'Everybody',
});

/** Whom passages and blocks are kept for; the words of a passage need a selection, a block is the one with the cursor. */
export const KeepMenu = ({ draft, isTextSelected }: { readonly draft: Draft; readonly isTextSelected: boolean }) => (
  <MenuTrigger>
    <AriaButton className={parts.button ?? ''}>
      <Lock size={15} aria-hidden /> {t('Who may see')}
    </AriaButton>
    <Popover className={parts.popover ?? ''}>
      <Menu
        className={parts.menu ?? ''}
        aria-label={t('Who may see')}
        disabledKeys={isTextSelected ? [] : keepPassageCommands.map(({ id }) => id)}
        onAction={(id) => void runCommand(draft, commandOf(String(id)))}
      >
        {[
          { title: isTextSelected ? t('The selected words') : t('Words (select some first)'), commands: keepPassageCommands },
          { title: t('The whole block'), commands: keepBlockCommands },
        ].map(({ title, commands }) => (
          <MenuSection key={title}>
            <Header className={parts.menuHead ?? ''}>{title}</Header>
            {commands.map(({ id, name, keys }) => (
              <MenuItem key={id} id={id} className={parts.menuItem ?? ''} textValue={names[id] ?? name}>
                {names[id] ?? name}
                {keys !== undefined && <Keyboard>{showKeys(keys)}</Keyboard>}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
