import type { Report } from '../report/report.ts';
import { eachBlock } from '../rich-text/walk.ts';
import type { IntakeNote } from './intake.ts';
import type { TakenHead } from './own/take-own-head.ts';
import type { SourceBlocks } from './sources/source-blocks.ts';

/** What was read, in sentences: how many events, milestones, causes, actions and steps, and what was left out. */
export function summaryNotes(report: Report, source: SourceBlocks, own: Pick<TakenHead, 'words' | 'isPublic'>): readonly IntakeNote[] {
  const notes: IntakeNote[] = [];
  const note = (kind: string, message: string): void => {
    notes.push({ kind, message, words: '' });
  };
  const { events, causes, actions, steps } = report;
  if (events.length > 0) note('events', `${counted(events.length, 'event')} read from the text.`);
  else note('no-events', 'No timeline was found in the text.');
  // An own export names its milestones: none was guessed.
  const suggested = own.words === null ? events.filter((event) => event.milestone !== null).length : 0;
  if (suggested === 1) note('milestones', '1 milestone was suggested from the wording: check it.');
  if (suggested > 1) note('milestones', `${suggested} milestones were suggested from the wording: check them.`);
  if (causes.length > 0) note('causes', `${counted(causes.length, 'cause')} read from a list.`);
  if (actions.length > 0) note('actions', `${counted(actions.length, 'action')} read from a list.`);
  if (steps.length > 0) note('steps', `${counted(steps.length, 'status step')} read from a list.`);
  const images = [...eachBlock(report.body.content)].filter(({ block }) => block.type === 'image').length;
  if (images > 0) note('images', `${counted(images, 'image')} taken in.`);
  if (source.images > 0)
    note('left-out', `${counted(source.images, 'image')} left out, since the file does not carry ${source.images === 1 ? 'it' : 'them'}.`);
  if (!own.isPublic)
    note(
      'own-edition',
      'This file is an edition that is not for the public. Events, causes and actions keep their audience; passages that were kept from the public are text like any other now: mark them again before you publish.',
    );
  if (source.flattened) note('flattened', 'The page is nested or tangled beyond what can be read, so only its words were taken.');
  return notes;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} was` : `${count} ${noun}s were`;
}
