import { msg } from '../../../words/words.ts';
import { goTo } from '../../app/route.ts';
import { focusWhen } from '../../timeline/grid/focus-cell.ts';
import { type Command, draftCommand } from '../command.ts';

const newRow = (): HTMLElement | null => document.querySelector('tr[data-row]:not([data-event])');

/** What is done with the timeline. */
export const timelineCommands: readonly Command[] = [
  draftCommand({
    id: 'add-event',
    name: msg('Add an event to the timeline'),
    group: 'Timeline',
    words: msg('new row entry'),
    run: ({ draft }) => {
      goTo({ kind: 'draft', id: draft.id, view: 'timeline' });
      focusWhen(newRow, 'time');
    },
  }),
];
