import type { Editor } from '@tiptap/react';
import { Eye, Plus, TableOfContents } from 'lucide-react';
import {
  Button as AriaButton,
  Toolbar as AriaToolbar,
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  ToggleButton,
} from 'react-aria-components';
import type { TextKind } from '../../core/rich-text/rich-text.ts';
import { isTextSelected } from '../../editor/quote-in-text.ts';
import type { Draft } from '../../store/draft.ts';
import { msg, t } from '../../words/words.ts';
import { stageOf } from '../app/stage.ts';
import { commandOf } from '../commands/all-commands.ts';
import type { Command } from '../commands/command.ts';
import { runCommand } from '../commands/context-of.ts';
import { showKeys } from '../commands/keys/show-keys.ts';
import { labelOf } from '../commands/label-of.ts';
import { kindCommands } from '../commands/list/block-commands.ts';
import { proseCommands, structuredCommands } from '../commands/list/insert-commands.ts';
import { useEditorValue } from '../hooks/use-editor-value.ts';
import { useWatched } from '../hooks/use-watched.ts';
import parts from '../parts/parts.module.css';
import { CodeLanguage } from './code-language.tsx';
import { KeepMenu } from './keep-menu.tsx';
import { TableMenu } from './table-menu.tsx';
import styles from './writing.module.css';

const toggles: readonly Command[] = [
  'bold',
  'italic',
  'strike',
  'code',
  'bulleted-list',
  'numbered-list',
  'task-list',
  'quote',
  'link',
].map(commandOf);
/** What the menu of blocks puts into the text. */
const sections: readonly { readonly name: string; readonly commands: readonly Command[] }[] = [
  { name: msg('In the text'), commands: [...proseCommands, commandOf('code-block')] },
  { name: msg('What the report knows'), commands: structuredCommands },
];

const kinds = Object.entries(kindCommands) as readonly (readonly [TextKind, Command])[];

const iconOf = ({ Icon }: Command) => (Icon === undefined ? null : <Icon size={16} aria-hidden />);

/** The formats of the text, in the order of their use; one Tab stop, arrows go along it. */
export const Toolbar = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  const stage = stageOf(draft);
  const isOutlineOpen = useWatched(stage.isOutlineOpen);
  const state = useEditorValue(editor, (now) => ({
    kind: now.state.selection.$from.parent.attrs.kind as TextKind | undefined,
    isInTable: now.isActive('table'),
    language: now.isActive('codeBlock') ? String(now.getAttributes('codeBlock').language ?? '') : null,
    on: toggles.map(({ isOn }) => isOn?.(now) === true),
    isTextSelected: isTextSelected(now.state),
  }));
  const run = (command: Command): void => void runCommand(draft, command);
  return (
    <AriaToolbar className={styles.toolbar ?? ''} aria-label={t('Format')}>
      <span className={styles.outlineButton} title={t('Outline')}>
        <AriaButton
          className={`${parts.button} ${parts.icon}`}
          aria-label={t('Outline')}
          aria-expanded={isOutlineOpen}
          aria-controls="outline"
          onPress={() => stage.isOutlineOpen.set(!isOutlineOpen)}
        >
          <TableOfContents size={16} />
        </AriaButton>
      </span>
      <select
        className={styles.kinds}
        aria-label={t('Kind of text')}
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
        {kinds.map(([kind, { name }]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      {toggles.map((command, at) => (
        <span key={command.id} title={labelOf(command)}>
          <ToggleButton
            className={`${parts.button} ${parts.icon} ${state.on[at] === true ? parts.pressed : ''}`}
            aria-label={labelOf(command)}
            isSelected={state.on[at] === true}
            onChange={() => run(command)}
          >
            {iconOf(command)}
          </ToggleButton>
        </span>
      ))}
      <MenuTrigger>
        <AriaButton className={parts.button ?? ''}>
          <Plus size={16} aria-hidden /> {t('Block')}
        </AriaButton>
        <Popover className={parts.popover ?? ''}>
          <Menu className={parts.menu ?? ''} aria-label={t('Insert a block')} onAction={(id) => run(commandOf(String(id)))}>
            {sections.map(({ name, commands }) => (
              <MenuSection key={name}>
                <Header className={parts.menuHead ?? ''}>{t(name)}</Header>
                {commands.map((command) => (
                  <MenuItem key={command.id} id={command.id} className={parts.menuItem ?? ''} textValue={command.name}>
                    {iconOf(command)}
                    {command.name}
                    {command.keys !== undefined && <Keyboard>{showKeys(command.keys)}</Keyboard>}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {state.isInTable && <TableMenu draft={draft} editor={editor} />}
      {state.language !== null && <CodeLanguage editor={editor} language={state.language} />}
      <KeepMenu draft={draft} isTextSelected={state.isTextSelected} />
      <span title={t('As the public will read it')}>
        <AriaButton
          className={`${parts.button} ${parts.icon}`}
          aria-label={t('As the public will read it')}
          onPress={() => run(commandOf('public-reading'))}
        >
          <Eye size={16} />
        </AriaButton>
      </span>
    </AriaToolbar>
  );
};
