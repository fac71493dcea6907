import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Draft } from '../../store/draft.ts';
import type { DraftView } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { stageOf } from '../app/stage.ts';
import type { Exporting } from '../export/use-export.ts';
import { useMenuCommands } from '../hooks/use-menu-commands.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { late } from '../parts/late.tsx';
import { deskOf } from '../review/desk.ts';
import { useFolderNotice } from '../review/exchange/folder/use-folder-notice.ts';
import { useHandedOver } from '../review/exchange/handed-over.ts';
import { useBegun } from '../review/use-begun.ts';
import { useNoteWriter } from '../review/use-note-writer.ts';
import { LinkDialog } from '../writing/link-dialog.tsx';
import { allCommands } from './all-commands.ts';
import type { Command, CommandContext } from './command.ts';
import { giveContext, runCommand } from './context-of.ts';
import { keysOf } from './keys/keys-of.ts';
import { useCommandKeys } from './keys/use-command-keys.ts';
import { Palette } from './palette/palette.tsx';
import { useRecent } from './palette/use-recent.ts';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';

const EditionDialog = late(async () => (await import('../checks/editions/edition-dialog.tsx')).EditionDialog);
const SendDialog = late(async () => (await import('../review/exchange/send-dialog.tsx')).SendDialog);
const ReasonDialog = late(async () => (await import('../review/sign-off/reason-dialog.tsx')).ReasonDialog);
const ReturnedDialog = late(async () => (await import('../review/exchange/returned-dialog.tsx')).ReturnedDialog);

/** Gives an open draft its commands: their shortcuts, the lines of the desktop's menu, and what they open over the screen. */
export const CommandCenter = ({
  draft,
  view,
  exporting,
}: {
  readonly draft: Draft;
  readonly view: DraftView;
  readonly exporting: Exporting;
}) => {
  const services = useServices();
  const stage = stageOf(draft);
  const overlay = useWatched(stage.overlay);
  const [recent, note] = useRecent();
  const contextNow = (): CommandContext => {
    const editor = deskOf(draft).editor.get();
    const isAtHand = view === 'write' && editor !== null && !editor.isDestroyed && editor.isEditable;
    return { draft, view, editor: isAtHand ? editor : null, stage, services, exporting };
  };
  const latest = useRef(contextNow);
  latest.current = contextNow;
  useEffect(() => giveContext(draft, () => latest.current()), [draft]);
  useCommandKeys(draft, stage);
  useNoteWriter(draft);
  useBegun(draft);
  useFolderNotice(draft);
  useHandedOver(draft);
  useMenuCommands(
    Object.fromEntries(
      allCommands.flatMap(({ menu, isForEveryScreen, run }) =>
        menu === undefined || isForEveryScreen === true ? [] : [[menu, () => run(contextNow())]],
      ),
    ),
  );
  const before = useFocusBefore(overlay !== null);
  const close = (): void => {
    const place = before();
    // What lies over the screen holds the focus as long as it is there.
    flushSync(() => stage.overlay.set(null));
    const editor = deskOf(draft).editor.get();
    // The editor brings its selection along; the browser would put the cursor at the start.
    if (editor !== null && !editor.isDestroyed && place === editor.view.dom) editor.view.focus();
    else if (place instanceof HTMLElement && place.isConnected) place.focus({ preventScroll: true });
  };
  const keys = (command: Command): string | null => keysOf(command, services.host);
  const { editor } = contextNow();
  return (
    <>
      {overlay === 'palette' && (
        <Palette
          context={contextNow()}
          recent={recent}
          keysOf={keys}
          onRun={(command) => {
            note(command.id);
            runCommand(draft, command);
          }}
          onClose={close}
        />
      )}
      {overlay === 'shortcuts' && <ShortcutsSheet keysOf={keys} onClose={close} />}
      {overlay === 'send' && <SendDialog draft={draft} onClose={close} />}
      {(overlay === 'correct' || overlay === 'reopen') && <ReasonDialog draft={draft} kind={overlay} onClose={close} />}
      {overlay === 'returned' && <ReturnedDialog draft={draft} onClose={close} />}
      {overlay === 'edition' && <EditionDialog draft={draft} onClose={close} />}
      {overlay === 'link' && editor !== null && <LinkDialog editor={editor} onClose={close} />}
    </>
  );
};

/** Notes what had the focus before something is laid over the screen; the returned function tells it. */
const useFocusBefore = (isCovered: boolean): (() => Element | null) => {
  const before = useRef<Element | null>(null);
  // Read while drawing: what is about to be drawn takes the focus.
  if (!isCovered) before.current = null;
  else before.current ??= document.activeElement;
  return () => before.current;
};
