import type { Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Slash, takeSlash, watchSlash } from '../../../editor/slash-menu.ts';
import type { Draft } from '../../../store/draft.ts';
import { t } from '../../../words/words.ts';
import { allCommands } from '../../commands/all-commands.ts';
import type { Command } from '../../commands/command.ts';
import { contextOf, runCommand } from '../../commands/context-of.ts';
import { showKeys } from '../../commands/keys/show-keys.ts';
import { matchCommands } from '../../commands/palette/match-commands.ts';
import parts from '../../parts/parts.module.css';
import styles from './tools.module.css';

const offered = allCommands.filter(({ isInSlashMenu }) => isInSlashMenu === true);
const startsWith = (name: string, typed: string): boolean => name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase());

const listId = 'slash-list';

/** The list of blocks behind a slash. The cursor stays in the text: what is typed on narrows the list, the arrows walk it, Enter takes the block. */
export const SlashMenu = ({ draft, editor, layer }: { readonly draft: Draft; readonly editor: Editor; readonly layer: HTMLElement }) => {
  const [slash, setSlash] = useState<Slash | null>(null);
  const [at, setAt] = useState(0);
  const box = useMemo(() => {
    const element = document.createElement('div');
    element.className = styles.slash ?? '';
    return element;
  }, []);
  const query = slash?.query ?? null;
  const found = useMemo((): readonly Command[] => {
    const context = contextOf(draft);
    if (query === null || context === null) return [];
    const available = offered.filter((command) => command.isAvailable(context));
    // Behind a space the line may go on as a sentence: only a name as it is written is meant then.
    return query.includes(' ') ? available.filter(({ name }) => startsWith(name, query)) : matchCommands(available, query);
  }, [draft, query]);
  const isOpen = found.length > 0;
  const take = (command: Command | undefined): void => {
    if (slash !== null && command !== undefined) takeSlash(editor, slash.range, () => runCommand(draft, command));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.isComposing) return false;
    // It closes the list and means nothing else then.
    if (event.key === 'Escape') event.stopPropagation();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt((at + by + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[at]);
    else return false;
    return true;
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(
    () =>
      watchSlash(editor, {
        onChange: (now) => {
          setSlash(now);
          setAt(0);
        },
        onKey: (event) => latest.current(event),
        container: layer.closest('main') ?? document.body,
      }),
    [editor, layer],
  );
  // Beside the slash as long as there is something to show.
  const mount = useRef(slash?.mount);
  mount.current = slash?.mount;
  useLayoutEffect(() => (isOpen ? mount.current?.(box) : undefined), [isOpen, box]);
  useLayoutEffect(() => {
    const text = editor.view.dom;
    if (!isOpen) return;
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', `${listId}-${at}`);
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, at]);
  return createPortal(
    isOpen && (
      // What scrolls has to be in reach of the keyboard; while it is open, Tab takes a block.
      <div id={listId} role="listbox" aria-label={t('Blocks')} tabIndex={0} className={styles.options}>
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the same
          <div
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={`${parts.menuItem} ${styles.option}`}
            data-focused={index === at ? '' : undefined}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(command)}
          >
            {command.Icon !== undefined && <command.Icon size={16} aria-hidden />}
            {command.name}
            {command.keys !== undefined && <kbd>{showKeys(command.keys)}</kbd>}
          </div>
        ))}
      </div>
    ),
    box,
  );
};
