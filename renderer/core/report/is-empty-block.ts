import type { Block } from '../rich-text/rich-text.ts';
import { eachBlock, textsOf } from '../rich-text/walk.ts';
import { readFact } from './facts/read-fact.ts';
import { passesFilter } from './passes-filter.ts';
import type { Report } from './report.ts';

/** Whether a reader would see nothing of a block: no words in it, and nothing in the list that it stands for. */
export const isEmptyBlock = (block: Block, { details, events, causes, actions, steps, corrections, facts }: Report): boolean => {
  if (block.type === 'horizontalRule') return true;
  if (block.type !== 'structured') {
    const isEmpty = (part: Block): boolean => part.type !== 'image' && textsOf(part).every((text) => text.trim() === '');
    return [...eachBlock([block])].every((part) => isEmpty(part.block));
  }
  switch (block.attrs.block) {
    // A chart needs instants.
    case 'timeline-chart':
      return events.every(({ when }) => when.date === null || when.time === null || when.zone === null);
    case 'timeline':
      return events.every((event) => !passesFilter(event, block.attrs));
    case 'key-figures':
      return events.length === 0;
    case 'causes':
      return causes.length === 0;
    case 'actions':
      return actions.length === 0;
    case 'status':
      return steps.length === 0;
    case 'corrections':
      return corrections.length === 0;
    case 'facts':
      return facts.every((fact) => readFact(fact).kind === 'empty');
    case 'contact':
      return details.contact.trim() === '';
  }
};
