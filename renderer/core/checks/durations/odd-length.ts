import type { Facts } from '../facts/facts.ts';
import { namesPart } from '../facts/words/deeds.ts';
import type { Finding } from '../finding.ts';
import { lengthClaims } from './whole/length-claims.ts';

const minute = 60_000;

/** The length of the whole incident, told three times or more, to the minute and alike but for one. */
export const oddLengths = (facts: Facts): readonly Finding[] => {
  const claims = lengthClaims(facts.prose).filter(
    ({ sentence, length }) => length.manner === 'exact' && length.grain === minute && !namesPart(sentence.text),
  );
  const [first] = claims;
  const usual = claims.find(({ length }) => claims.filter((other) => other.length.millis === length.millis).length === claims.length - 1);
  if (first === undefined || usual === undefined || claims.length < 3) return [];
  const odd = claims.find(({ length }) => length.millis !== usual.length.millis);
  if (odd === undefined) return [];
  const { sentence, length } = odd;
  const message = `The text says “${length.words}” in one place and “${usual.length.words}” in others for what seems to be one length.`;
  return [
    {
      rule: 'duration-mismatch',
      severity: 'error',
      place: sentence.passage.placeOf(length.words, length.from),
      message,
      between: [length.words, usual.length.words],
      offsetMinutes: Math.round((length.millis - usual.length.millis) / minute),
      fix: null,
    },
  ];
};
