import { msg } from '../../../words/words.ts';
import { isFocusing } from '../../app/stage.ts';
import { deskOf } from '../../review/desk.ts';
import { spellingDeskOf } from '../../spelling/spelling-desk.ts';
import { type Command, type CommandContext, draftCommand } from '../command.ts';

const showDetails = ({ draft, stage }: CommandContext): void => {
  isFocusing.set(false);
  deskOf(draft).tab.set('details');
  stage.isPanelOpen.set(true);
};

/** As many frames as the side panel is waited for. */
const patience = 60;

/** Puts the cursor into a field of the details as soon as it is there; given up after about a second. */
const focusField = (detail: string, left = patience): void => {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-detail="${detail}"]`);
    const field = place?.matches('input') === true ? place : place?.querySelector<HTMLElement>('input, select');
    if (field == null) {
      if (left > 0) focusField(detail, left - 1);
      return;
    }
    field.scrollIntoView({ block: 'nearest' });
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
};

const toField = (detail: string, name: string, words: string): Command =>
  draftCommand({
    id: `detail-${detail}`,
    name,
    group: 'Report',
    words,
    run: (context) => {
      if (detail !== 'title') showDetails(context);
      focusField(detail);
    },
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
    run: (context) => {
      showDetails(context);
      context.stage.overlay.set('template');
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
