import type { RichText } from './rich-text.ts';
import { blockText, eachBlock } from './walk.ts';

/** The text of each block of the body that has some, in reading order. */
export const blockTexts = (body: RichText): readonly string[] =>
  [...eachBlock(body.content)].map(({ block }) => blockText(block)).filter((text) => text !== '');
