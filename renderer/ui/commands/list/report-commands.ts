import { msg } from '../../../words/words.ts';
import { isChoosing } from '../../app/choosing.ts';
import { goTo } from '../../app/route.ts';
import { redoLast, undoLast } from '../../hooks/use-undo-keys.ts';
import { type Command, draftCommand } from '../command.ts';

/** What is done with the report as a whole. */
export const reportCommands: readonly Command[] = [
  draftCommand({
    id: 'undo',
    name: msg('Undo'),
    group: 'Report',
    keys: 'Mod+Z',
    isBoundElsewhere: true,
    menu: 'undo',
    words: msg('take back'),
    isAvailable: ({ draft }) => draft.undo.canUndo(),
    run: ({ draft }) => undoLast(draft.undo),
  }),
  draftCommand({
    id: 'redo',
    name: msg('Redo'),
    group: 'Report',
    keys: 'Mod+Shift+Z',
    isBoundElsewhere: true,
    menu: 'redo',
    words: msg('again'),
    isAvailable: ({ draft }) => draft.undo.canRedo(),
    run: ({ draft }) => redoLast(draft.undo),
  }),
  draftCommand({
    id: 'export-html',
    name: msg('Export as a web page (HTML)'),
    group: 'Report',
    menu: 'export-html',
    words: msg('save publish file'),
    run: ({ exporting }) => void exporting.run('html'),
  }),
  draftCommand({
    id: 'export-pdf',
    name: msg('Export as PDF'),
    group: 'Report',
    menu: 'export-pdf',
    words: msg('save publish file print'),
    run: ({ exporting }) => void exporting.run('pdf'),
  }),
  draftCommand({
    id: 'library',
    name: msg('All reports'),
    group: 'Report',
    menu: 'library',
    isForEveryScreen: true,
    words: msg('library close'),
    run: () => goTo({ kind: 'library' }),
  }),
  draftCommand({
    id: 'new-report',
    name: msg('New report'),
    group: 'Report',
    menu: 'new-report',
    isForEveryScreen: true,
    words: msg('template start'),
    run: () => isChoosing.set(true),
  }),
  draftCommand({
    id: 'import',
    name: msg('Paste or open a report'),
    group: 'Report',
    menu: 'import',
    isForEveryScreen: true,
    words: msg('import file text markdown html'),
    run: () => goTo({ kind: 'import' }),
  }),
];
