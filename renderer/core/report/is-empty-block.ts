import type { Block } from '../rich-text/rich-text.ts';
import { blockText, eachBlock } from '../rich-text/walk.ts';
import type { Report } from './report.ts';

/** Whether a reader would see nothing of a block: no words in it, and nothing in the list that it stands for. */
export const isEmptyBlock = (block: Block, { events, causes, actions, steps }: Report): boolean => {
  if (block.type === 'horizontalRule') return true;
  if (block.type !== 'structured')
    return [...eachBlock([block])].every((part) => part.block.type !== 'image' && blockText(part.block).trim() === '');
  switch (block.attrs.block) {
    // A chart needs instants.
    case 'timeline-chart':
      return events.every(({ when }) => when.date === null || when.time === null || when.zone === null);
    case 'timeline':
    case 'key-figures':
      return events.length === 0;
    case 'causes':
      return causes.length === 0;
    case 'actions':
      return actions.length === 0;
    case 'status':
      return steps.length === 0;
  }
};
