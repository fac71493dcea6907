import { flushSync } from 'react-dom';
import { msg } from '../../../words/words.ts';
import { togglePanel } from '../../app/focus-panel.ts';
import { focusView } from '../../app/focus-view.ts';
import { type DraftView, goTo } from '../../app/route.ts';
import { isFocusing } from '../../app/stage.ts';
import { type Command, type CommandContext, draftCommand, type MenuLine } from '../command.ts';
import { focusTools } from './focus-tools.ts';

const view = (to: DraftView, name: string, menu: MenuLine, words: string): Command =>
  draftCommand({
    id: menu,
    name,
    group: 'View',
    menu,
    words,
    run: ({ draft }) => {
      goTo({ kind: 'draft', id: draft.id, view: to });
      focusView(draft, to);
    },
  });

const find = ({ stage }: CommandContext): void => {
  // At once, so that the next key goes into the field and not into the text.
  flushSync(() => stage.isFinding.set(true));
  const field = document.querySelector<HTMLInputElement>('search input[type="search"]');
  field?.focus();
  field?.select();
};
const isWriting = (context: CommandContext): boolean => context.view === 'write';

/** What is shown of the draft. */
export const viewCommands: readonly Command[] = [
  draftCommand({
    id: 'palette',
    name: msg('All commands'),
    group: 'View',
    keys: 'Mod+K',
    words: msg('palette search'),
    run: ({ stage }) => flushSync(() => stage.overlay.set('palette')),
  }),
  draftCommand({
    id: 'shortcuts',
    name: msg('Keyboard shortcuts'),
    group: 'View',
    keys: 'Mod+/',
    words: msg('keys help'),
    run: ({ stage }) => flushSync(() => stage.overlay.set('shortcuts')),
  }),
  view('write', msg('Go to Write'), 'view-write', msg('text view')),
  view('timeline', msg('Go to Timeline'), 'view-timeline', msg('events grid view')),
  view('preview', msg('Go to Preview'), 'view-preview', msg('export view')),
  draftCommand({
    id: 'find',
    name: msg('Find in the text'),
    group: 'View',
    keys: 'Mod+F',
    words: msg('search'),
    isAvailable: isWriting,
    run: find,
  }),
  draftCommand({
    id: 'replace',
    name: msg('Find and replace'),
    group: 'View',
    keys: 'Mod+H',
    words: msg('search change'),
    isAvailable: isWriting,
    run: find,
  }),
  draftCommand({
    id: 'focus-mode',
    name: msg('Focus mode'),
    group: 'View',
    keys: 'Mod+Shift+F',
    words: msg('distraction free full screen zen only the text'),
    isAvailable: isWriting,
    run: () => isFocusing.set(!isFocusing.get()),
  }),
  draftCommand({
    id: 'tools',
    name: msg('Go to the tools for the text'),
    group: 'View',
    keys: 'Alt+F10',
    words: msg('toolbar format selection'),
    isAvailable: isWriting,
    run: focusTools,
  }),
  draftCommand({
    id: 'outline',
    name: msg('Go to the outline'),
    group: 'View',
    words: msg('headings sections'),
    isAvailable: isWriting,
    run: ({ stage }) => {
      flushSync(() => stage.isOutlineOpen.set(true));
      document.querySelector<HTMLElement>('#outline button')?.focus();
    },
  }),
  draftCommand({
    id: 'side-panel',
    name: msg('Show or hide the side panel'),
    group: 'View',
    words: msg('details findings comments'),
    run: ({ draft }) => togglePanel(draft),
  }),
  draftCommand({
    id: 'public-reading',
    name: msg('As the public will read it'),
    group: 'View',
    words: msg('public edition reading private'),
    isAvailable: isWriting,
    run: ({ stage }) => stage.isReading.set(!stage.isReading.get()),
  }),
];
