import type { Finding, Place } from './finding.ts';

/**
 * The findings without those that say again what another finding says: notes about words that an error or a warning is about already, about an
 * empty phrase inside an empty apology, and what lacks words or a title where the required parts that are empty are told together.
 */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const placed = findings.flatMap(({ rule, severity, place }) =>
    place.kind === 'text' && place.words !== '' ? [{ rule, severity, block: place.block, words: place.words }] : [],
  );
  const taken = new Set(placed.flatMap(({ severity, block, words }) => (severity === 'note' ? [] : [`${block} ${words}`])));
  const apologies = placed.filter(({ rule }) => rule === 'rote-apology');
  const told = new Set(
    findings.flatMap(({ rule, place, also = [] }) => (rule === 'part-missing' ? [place, ...also].map((one) => emptyPlace(one)) : [])),
  );
  return findings.filter(({ rule, severity, place }) => {
    if (ofEmptiness.has(rule) && told.has(emptyPlace(place))) return false;
    if (severity !== 'note' || place.kind !== 'text') return true;
    const { block, words } = place;
    const isInApology = rule === 'weasel-words' && apologies.some((one) => one.block === block && one.words.includes(words));
    return !taken.has(`${block} ${words}`) && !isInApology;
  });
};

const ofEmptiness: ReadonlySet<string> = new Set(['title-missing', 'heading-without-content']);

/** A place by what is empty there: a section by the block of its heading. */
const emptyPlace = (place: Place): string => {
  switch (place.kind) {
    case 'text':
      return `text ${place.block}`;
    case 'details':
      return `details ${place.field}`;
    default:
      return place.kind;
  }
};
