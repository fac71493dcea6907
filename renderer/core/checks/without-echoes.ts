import type { Finding } from './finding.ts';

/**
 * The findings without the notes that say again what another finding says: about words that an error or a warning is about already, and about an
 * empty phrase inside an empty apology.
 */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const placed = findings.flatMap(({ rule, severity, place }) =>
    place.kind === 'text' && place.words !== '' ? [{ rule, severity, block: place.block, words: place.words }] : [],
  );
  const taken = new Set(placed.flatMap(({ severity, block, words }) => (severity === 'note' ? [] : [`${block} ${words}`])));
  const apologies = placed.filter(({ rule }) => rule === 'rote-apology');
  return findings.filter(({ rule, severity, place }) => {
    if (severity !== 'note' || place.kind !== 'text') return true;
    const { block, words } = place;
    const isInApology = rule === 'weasel-words' && apologies.some((one) => one.block === block && one.words.includes(words));
    return !taken.has(`${block} ${words}`) && !isInApology;
  });
};
