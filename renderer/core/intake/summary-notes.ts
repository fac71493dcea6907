import type { Report } from '../report/report.ts';
import type { PrivateTo } from '../rich-text/rich-text.ts';
import { eachBlock } from '../rich-text/walk.ts';
import type { IntakeNote } from './intake.ts';
import type { TakenHead } from './own/take-own-head.ts';
import type { SourceBlocks } from './sources/source-blocks.ts';

/** What was read, in sentences; `edition` is whom the whole was kept for, since the text says so and does not say what of it: how many events, milestones, causes, actions and steps, and what was left out. */
export function summaryNotes(
  report: Report,
  source: SourceBlocks,
  own: Pick<TakenHead, 'words'>,
  edition: PrivateTo | null,
): readonly IntakeNote[] {
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
  if (source.isStruck)
    note('struck-out', 'What Word keeps beside the text was left out: remarks, and words that were struck out as tracked changes.');
  if (source.marked !== null)
    note('own-edition', 'This file is an edition that is not for the public. What it keeps from the public is kept from it here too.');
  if (edition !== null)
    note(
      'kept-whole',
      edition === 'internal'
        ? 'This text says that it is an internal edition, but not which parts of it are internal. So all of it was marked as internal: its text, events, causes and actions. Make public what everybody may read.'
        : 'This text says that it is an edition for the authority, but not which parts of it are the authority’s alone. So all of it was marked as for the authority: its text, events, causes and actions. Make public what everybody may read.',
    );
  if (source.flattened) note('flattened', 'The page is nested or tangled beyond what can be read, so only its words were taken.');
  return notes;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} was` : `${count} ${noun}s were`;
}
