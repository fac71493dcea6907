import { msg } from '../../../words/words.ts';
import { showTogether } from '../../live/show-together.ts';
import { type Command, draftCommand } from '../command.ts';

/** Writing a draft together with others. */
export const liveCommands: readonly Command[] = [
  draftCommand({
    id: 'write-together',
    name: msg('Write together…'),
    group: 'Review',
    words: msg('live server connect share collaborate team'),
    run: ({ draft, stage }) => showTogether(draft, stage),
  }),
];
