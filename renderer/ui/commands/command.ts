import type { Editor } from '@tiptap/react';
import type { LucideIcon } from 'lucide-react';
import type { Host } from '../../host/host.ts';
import type { Draft } from '../../store/draft.ts';
import { msg, t } from '../../words/words.ts';
import type { DraftView } from '../app/route.ts';
import type { Services } from '../app/services.ts';
import type { Stage } from '../app/stage.ts';
import type { Exporting } from '../export/use-export.ts';

/** The groups of the commands, in the order in which they are listed; shown through `t`. */
export const commandGroups = [
  msg('Text'),
  msg('Blocks'),
  msg('Insert'),
  msg('Table'),
  msg('Who may see'),
  msg('Review'),
  msg('Timeline'),
  msg('View'),
  msg('Report'),
] as const;

/** One of the groups of the commands. */
export type CommandGroup = (typeof commandGroups)[number];

/** What a command may use of an open draft's screen. */
export type CommandContext = {
  readonly draft: Draft;
  readonly view: DraftView;
  /** The text's editor while it is on the screen and may be edited; null at other times. */
  readonly editor: Editor | null;
  readonly stage: Stage;
  readonly services: Services;
  readonly exporting: Exporting;
};

/** A line of the desktop's menu. */
export type MenuLine = Parameters<Host['onMenuCommand']>[0][number];

/** One thing that can be done with an open draft. Toolbar, menus, palette, shortcuts and the list of them all read it from here. */
export type Command = {
  readonly id: string;
  readonly name: string;
  readonly group: CommandGroup;
  /** Its shortcut, as `Mod+Shift+K`: `Mod` is Ctrl, or ⌘ on a Mac. Writing it here is enough to make it work, unless `isBoundElsewhere`. */
  readonly keys?: string;
  /** A further shortcut, where words of the text are selected; there it comes before all others. */
  readonly keysOnWords?: string;
  /** The keys only work in the text. */
  readonly isForText: boolean;
  /** The keys are answered by the browser or by the part of the screen that they belong to. */
  readonly isBoundElsewhere?: boolean;
  /** The line of the desktop's menu that runs it, and that gives it its shortcut there. */
  readonly menu?: MenuLine;
  /** That line is answered by the app as a whole, outside a draft too. */
  readonly isForEveryScreen?: boolean;
  readonly Icon?: LucideIcon;
  /** Other words by which it is looked for. */
  readonly words?: string;
  /** It is offered behind a slash in the text. */
  readonly isInSlashMenu?: boolean;
  /** Whether what it turns on is on; absent for what is done once. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isAvailable: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
};

/** The name is said in the interface's language when it is read; English finds a command in every language. */
const spoken = <Written extends Pick<Command, 'name' | 'words'>>(written: Written) => {
  const { name, words = '' } = written;
  return {
    ...written,
    get name() {
      return t(name);
    },
    get words() {
      return `${words === '' ? '' : t(words)} ${name} ${words}`;
    },
  };
};

/** A command on the text, its name marked with `msg`: available while the text can be edited and, where it is given, `isAvailable` says so. */
export const textCommand = (
  command: Omit<Command, 'isForText' | 'isAvailable' | 'run'> & {
    readonly isAvailable?: (editor: Editor) => boolean;
    readonly run: (editor: Editor, context: CommandContext) => void;
  },
): Command =>
  spoken({
    ...command,
    isForText: true,
    isAvailable: ({ editor }) => editor !== null && (command.isAvailable?.(editor) ?? true),
    run: (context) => {
      if (context.editor !== null) command.run(context.editor, context);
    },
  });

/** A command on the draft or its screen, its name marked with `msg`; available everywhere in it unless `isAvailable` is given. */
export const draftCommand = (
  command: Omit<Command, 'isForText' | 'isAvailable'> & { readonly isAvailable?: Command['isAvailable'] },
): Command => spoken({ isAvailable: () => true, ...command, isForText: false });
