import { msg } from '../../../words/words.ts';
import { showDetail, showDetails } from '../../app/show-detail.ts';
import { spellingDeskOf } from '../../spelling/spelling-desk.ts';
import { type Command, draftCommand } from '../command.ts';

const toField = (detail: string, name: string, words: string): Command =>
  draftCommand({
    id: `detail-${detail}`,
    name,
    group: 'Report',
    words,
    run: ({ draft }) => showDetail(draft, detail),
  });

/** What is told about the report beside its text: the way to each field, and what its side panel does. */
export const detailCommands: readonly Command[] = [
  toField('title', msg('Change the title'), msg('rename name report')),
  toField('language', msg('Language of the report'), msg('English French German Spanish dictionary')),
  toField('zone', msg('Zone that times are shown in'), msg('time zone UTC')),
  toField('aware', msg('Deadlines and what they count from'), msg('aware since classified term notification')),
  toField('template', msg('Template of the report'), msg('form kind choose')),
  draftCommand({
    id: 'save-template',
    name: msg('Save as a template'),
    group: 'Report',
    words: msg('own template keep'),
    run: ({ draft, stage }) => {
      showDetails(draft);
      stage.overlay.set('template');
    },
  }),
  draftCommand({
    id: 'word-list',
    name: msg('Word list'),
    group: 'Report',
    words: msg('spelling dictionary own words'),
    run: ({ draft }) => spellingDeskOf(draft).isListOpen.set(true),
  }),
];
