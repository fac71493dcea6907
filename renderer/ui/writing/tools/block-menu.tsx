import { Header, Keyboard, Menu, MenuItem, MenuSection } from 'react-aria-components';
import type { Draft } from '../../../store/draft.ts';
import { msg, t } from '../../../words/words.ts';
import { commandOf } from '../../commands/all-commands.ts';
import type { Command } from '../../commands/command.ts';
import { contextOf, runCommand } from '../../commands/context-of.ts';
import { showKeys } from '../../commands/keys/show-keys.ts';
import { turnIntoCommands, wholeBlockCommands } from '../../commands/list/block-commands.ts';
import { keepBlockCommands } from '../../commands/list/keep-commands.ts';
import parts from '../../parts/parts.module.css';

const sections: readonly { readonly title: string; readonly commands: readonly Command[] }[] = [
  { title: msg('This block'), commands: wholeBlockCommands },
  { title: msg('Turn into'), commands: turnIntoCommands },
  { title: msg('Who may see it'), commands: keepBlockCommands },
];

/** What can be done with the block at the cursor. */
export const BlockMenu = ({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) => {
  const context = contextOf(draft);
  const isText = context?.editor?.state.selection.$from.parent.isTextblock === true;
  return (
    <Menu
      className={parts.menu ?? ''}
      aria-label={t('Menu of the block')}
      autoFocus="first"
      onAction={(id) => {
        onDone();
        runCommand(draft, commandOf(String(id)));
      }}
      onClose={onDone}
    >
      {sections
        .filter(({ commands }) => isText || commands !== turnIntoCommands)
        .map(({ title, commands }) => (
          <MenuSection key={title}>
            <Header className={parts.menuHead ?? ''}>{t(title)}</Header>
            {commands
              .filter((command) => context !== null && command.isAvailable(context))
              .map(({ id, name, keys, Icon }) => (
                <MenuItem key={id} id={id} className={parts.menuItem ?? ''} textValue={name}>
                  {Icon !== undefined && <Icon size={16} aria-hidden />}
                  {name}
                  {keys !== undefined && <Keyboard>{showKeys(keys)}</Keyboard>}
                </MenuItem>
              ))}
          </MenuSection>
        ))}
    </Menu>
  );
};
