import type { Editor } from '@tiptap/react';
import { Hash } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { type Heading, headingsOf } from '../../../editor/blocks/headings.ts';
import { publicHeadingsOf } from '../../../editor/blocks/public-headings.ts';
import { msg, t } from '../../../words/words.ts';
import { goTo } from '../../app/route.ts';
import parts from '../../parts/parts.module.css';
import { deskOf } from '../../review/desk.ts';
import { jumpToHeading } from '../../writing/jump-to-heading.ts';
import { allCommands } from '../all-commands.ts';
import { type Command, type CommandContext, commandGroups } from '../command.ts';
import { showKeys } from '../keys/show-keys.ts';
import { matchCommands } from './match-commands.ts';
import styles from './palette.module.css';

type Entry = { readonly id: string; readonly name: string; readonly words?: string; readonly keys: string | null } & (
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'heading'; readonly heading: Heading }
);
type Section = { readonly id: string; readonly entries: readonly Entry[] };

/** Everything that can be done now, found by typing; with the headings of the report, which it goes to. */
export const Palette = (props: {
  readonly context: CommandContext;
  readonly recent: readonly string[];
  readonly keysOf: (command: Command) => string | null;
  readonly onRun: (command: Command) => void;
  readonly onClose: () => void;
}) => {
  const { context, recent, keysOf } = props;
  const [typed, setTyped] = useState('');
  // What can be done doesn't change while it is being looked for.
  const [entries] = useState(() => entriesOf(context, keysOf));
  const sections = typed.trim() === '' ? grouped(entries, recent) : [{ id: found, entries: matchCommands(entries, typed) }];
  const [away] = useState(() => unavailable(context));
  const awayNames = typed.trim() === '' ? [] : matchCommands(away, typed).map(({ name }) => name);
  const notNow = awayNames.length === 0 ? '' : t('Not possible here now: {names}.', { names: awayNames.slice(0, 3).join(', ') });
  const count = sections.reduce((sum, section) => sum + section.entries.length, 0);
  const choose = (key: string): void => {
    const entry = entries.find(({ id }) => id === key.replace(/^recent /, ''));
    if (entry === undefined) return;
    props.onClose();
    if (entry.kind === 'command') props.onRun(entry.command);
    else goToHeading(context, entry.heading);
  };
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('All commands')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className={styles.search ?? ''} aria-label={t('Command or heading')} autoFocus>
              <Input className={styles.input ?? ''} role="combobox" aria-expanded placeholder={t('What do you want to do?')} />
            </TextField>
            <p className={parts.hidden} role="status">
              {count === 0 ? t('Nothing found') : t('{count, plural, one {# result} other {# results}}', { count })} {notNow}
            </p>
            {count === 0 && notNow === '' && <p className={styles.none}>{t('Nothing is called like that.')}</p>}
            <ListBox className={styles.list ?? ''} aria-label={t('Commands')} items={sections} onAction={(key) => choose(String(key))}>
              {(section) => (
                <ListBoxSection id={section.id}>
                  <Header className={parts.menuHead ?? ''}>{t(section.id)}</Header>
                  <Collection
                    items={section.entries.map((entry) => ({ id: section.id === lastUsed ? `recent ${entry.id}` : entry.id, entry }))}
                  >
                    {({ id, entry }) => (
                      <ListBoxItem id={id} className={parts.menuItem ?? ''} textValue={entry.name}>
                        <span className={styles.icon}>{iconOf(entry)}</span>
                        {entry.name}
                        {entry.keys !== null && <kbd>{showKeys(entry.keys)}</kbd>}
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
            {notNow !== '' && (
              <p className={styles.none} aria-hidden>
                {notNow}
              </p>
            )}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const lastUsed = msg('Used last');
const found = msg('Found');

const entriesOf = (context: CommandContext, keysOf: (command: Command) => string | null): readonly Entry[] => {
  const commands = allCommands.filter((command) => command.id !== 'palette' && command.isAvailable(context));
  const editor = deskOf(context.draft).editor.get();
  const { isReading, leftOut } = context.stage;
  const listed = ({ doc }: Editor['state']) => (isReading.get() ? publicHeadingsOf(doc, leftOut.get()) : headingsOf(doc));
  const headings = editor === null ? [] : listed(editor.state);
  return [
    ...commands.map((command): Entry => {
      const { id, name, words } = command;
      return { kind: 'command', id, name, words: `${words ?? ''} ${t(command.group)} ${command.group}`, keys: keysOf(command), command };
    }),
    ...headings.map((heading): Entry => {
      const name = heading.text === '' ? t('Untitled section') : heading.text;
      return { kind: 'heading', id: `heading ${heading.block}`, name, words: t('heading section'), keys: null, heading };
    }),
  ];
};

/** What there is but can't be done now: who looks for it hears that it isn't missing. */
const unavailable = (context: CommandContext): readonly Command[] => allCommands.filter((command) => !command.isAvailable(context));

const grouped = (entries: readonly Entry[], recent: readonly string[]): readonly Section[] => {
  const used = recent.flatMap((id) => entries.filter((entry) => entry.kind === 'command' && entry.id === id));
  const groups = commandGroups.map((group) => ({
    id: group as string,
    entries: entries.filter((entry) => entry.kind === 'command' && entry.command.group === group),
  }));
  const headings = { id: msg('Headings of the report'), entries: entries.filter(({ kind }) => kind === 'heading') };
  return [{ id: lastUsed, entries: used }, ...groups, headings].filter((section) => section.entries.length > 0);
};

const iconOf = (entry: Entry) => {
  if (entry.kind === 'heading') return <Hash size={15} aria-hidden />;
  const { Icon } = entry.command;
  return Icon === undefined ? null : <Icon size={15} aria-hidden />;
};

const goToHeading = ({ draft, view }: CommandContext, { block }: Heading): void => {
  const jump = (): void => {
    const editor = deskOf(draft).editor.get();
    if (editor !== null && !editor.isDestroyed) jumpToHeading(editor, block);
  };
  goTo({ kind: 'draft', id: draft.id, view: 'write' });
  // A hidden view is shown with the next frame.
  if (view === 'write') jump();
  else requestAnimationFrame(() => requestAnimationFrame(jump));
};
