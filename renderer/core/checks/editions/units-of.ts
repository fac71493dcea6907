import type { Facts } from '../facts/facts.ts';
import type { Passage } from '../prose/passage.ts';
import type { Figure } from './figure.ts';
import { figuresIn } from './figures-in.ts';

/** A heading or passage of the text: the figures of each of its sentences. */
export type Unit = { readonly isHeading: boolean; readonly sentences: readonly (readonly Figure[])[] };

/** Title and text in reading order. */
export const unitsOf = (facts: Facts): readonly Unit[] => {
  const ofPassages = new Map<Passage, (readonly Figure[])[]>();
  for (const sentence of facts.sentences) {
    const { passage } = sentence;
    if (passage.source === 'event' || passage.source === 'item' || sentence.text.trim() === '') continue;
    const figures = figuresIn(sentence, facts);
    const before = ofPassages.get(passage);
    if (before === undefined) ofPassages.set(passage, [figures]);
    else before.push(figures);
  }
  return [...ofPassages].map(([{ source }, sentences]) => ({ isHeading: source !== 'body', sentences }));
};

/** The figures of one event or item of a list, by its id. */
export const figuresOf = (facts: Facts, id: string): readonly Figure[] =>
  facts.sentences.flatMap((sentence) => {
    const place = sentence.passage.placeOf('');
    return 'id' in place && place.id === id ? figuresIn(sentence, facts) : [];
  });
