import type { Editor } from '@tiptap/react';
import { ChevronDown, Table } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { commandOf } from '../commands/all-commands.ts';
import { contextOf, runCommand } from '../commands/context-of.ts';
import { tableCommands, tableGroups } from '../commands/list/table-commands.ts';
import parts from '../parts/parts.module.css';
import { useTableKey } from './use-table-key.ts';

/** "Table: add a row above" in the menu of the table: "Add a row above". */
const shortName = (name: string): string => {
  const words = name.replace(/^[^:]*: ?/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Rows, columns, heads and cells of the table at the cursor. */
export const TableMenu = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  const [isOpen, setIsOpen] = useState(false);
  useTableKey(editor, () => setIsOpen(true));
  const context = isOpen ? contextOf(draft) : null;
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton className={parts.button ?? ''}>
        <Table size={15} aria-hidden /> {t('Table')} <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className={parts.popover ?? ''}>
        <Menu
          className={parts.menu ?? ''}
          aria-label={t('Table')}
          disabledKeys={context === null ? [] : tableCommands.filter(({ isAvailable }) => !isAvailable(context)).map(({ id }) => id)}
          onAction={(id) => void runCommand(draft, commandOf(String(id)))}
        >
          {tableGroups.map(({ name, commands }) => (
            <MenuSection key={name}>
              <Header className={parts.menuHead ?? ''}>{t(name)}</Header>
              {commands.map((command) => (
                <MenuItem key={command.id} id={command.id} className={parts.menuItem ?? ''}>
                  {shortName(command.name)}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
