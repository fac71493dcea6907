import { msg } from '../../../words/words.ts';
import type { CommandGroup } from '../command.ts';

/** Keys that belong to a place on the screen, and are no commands: they are only listed. */
export const keyNotes: readonly { readonly group: CommandGroup; readonly name: string; readonly keys: readonly string[] }[] = [
  { group: 'Text', name: msg('Link, while words are selected'), keys: ['Mod+K'] },
  { group: 'Text', name: msg('New line in the same paragraph'), keys: ['Shift+Enter'] },
  { group: 'Insert', name: msg('List of blocks, on an empty line or behind a space'), keys: ['/'] },
  { group: 'Insert', name: msg('List of events, figures and other data of the report'), keys: ['@'] },
  { group: 'Blocks', name: msg('Deeper into the list, or back'), keys: ['Tab', 'Shift+Tab'] },
  { group: 'Table', name: msg('Out of the table, to the line below it'), keys: ['Mod+Enter'] },
  { group: 'View', name: msg('Start and end of the text'), keys: ['Mod+Home', 'Mod+End'] },
  { group: 'View', name: msg('In the outline: move the section'), keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
  { group: 'View', name: msg('In the outline: raise or lower the headings of the section'), keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
  { group: 'Timeline', name: msg('Next row, row before'), keys: ['Enter', 'Shift+Enter'] },
  { group: 'Timeline', name: msg('Move the event'), keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
  { group: 'Timeline', name: msg('Add an event at the same time'), keys: ['Mod+Enter'] },
  { group: 'Timeline', name: msg('Delete the event'), keys: ['Mod+Shift+Backspace'] },
  { group: 'Timeline', name: msg('Details of the event'), keys: ['Mod+.'] },
  { group: 'Timeline', name: msg('Select the row'), keys: ['Shift+Space'] },
  { group: 'Timeline', name: msg('Select all rows shown'), keys: ['Mod+A'] },
];
