import type { Finding } from './finding.ts';

/** The findings without the notes about words that an error or a warning is about already: one look at them is enough. */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const grave = findings.flatMap(({ severity, place }) =>
    severity !== 'note' && place.kind === 'text' && place.words !== '' ? [`${place.block} ${place.words}`] : [],
  );
  const taken = new Set(grave);
  return findings.filter(
    ({ severity, place }) => severity !== 'note' || place.kind !== 'text' || !taken.has(`${place.block} ${place.words}`),
  );
};
