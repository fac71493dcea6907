import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import { allCommands } from './all-commands.ts';
import { type Command, type CommandGroup, commandGroups } from './command.ts';
import { showKeys } from './keys/show-keys.ts';
import { keyNotes } from './list/key-notes.ts';
import styles from './shortcuts-sheet.module.css';

type Line = { readonly name: string; readonly keys: readonly string[] };

/** All shortcuts, by group: those of the commands, and the keys that belong to a place. */
export const ShortcutsSheet = ({
  keysOf,
  onClose,
}: {
  readonly keysOf: (command: Command) => string | null;
  readonly onClose: () => void;
}) => {
  const linesOf = (group: CommandGroup): readonly Line[] => [
    ...allCommands.flatMap((command) => {
      const keys = command.group === group ? keysOf(command) : null;
      return keys === null ? [] : [{ name: command.name, keys: [keys] }];
    }),
    ...keyNotes.filter((note) => note.group === group).map(({ name, keys }) => ({ name: t(name), keys })),
  ];
  return (
    <Dialog title={t('Keyboard shortcuts')} isWide onClose={onClose}>
      <div className={styles.groups}>
        {commandGroups.map((group) => {
          const lines = linesOf(group);
          return lines.length === 0 ? null : (
            <section key={group} className={styles.group} aria-label={t(group)}>
              <h3 className={styles.title}>{t(group)}</h3>
              <dl className={styles.lines}>
                {lines.map(({ name, keys }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{showKeys(key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <DialogButtons>
        <Button look="filled" onPress={onClose}>
          {t('Close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
