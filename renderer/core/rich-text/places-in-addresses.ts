import type { Match } from './find-text.ts';

type Place = Pick<Match, 'from' | 'to'>;

/** What makes an address of words; who looks for words with one of these means the address. */
const sign = /[.@:/\s]/u;

/** An address of the web or of mail among letters without a gap; a bare host has three parts, a path behind it, or an ending that everybody knows. */
const addresses: readonly RegExp[] = [
  /(?<![a-z\d])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.)\S+/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  /(?<![\p{L}\p{N}@.-])(?:[a-z\d-]{1,63}\.){2,8}[a-z]{2,63}(?![\p{L}\p{N}])(?:[/:]\S*)?/gu,
  /(?<![\p{L}\p{N}@.-])[a-z\d-]{1,63}\.[a-z]{2,63}\/\S*/gu,
  /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{1,63}\.(?:com|org|net|io|eu|de|at|ch|fr|es|it|uk|dev|app|cloud|gov|edu|info|example)(?![\p{L}\p{N}-])(?:[/:]\S*)?/giu,
];

/** What ends the sentence around an address is no part of it. */
const behind = /[.,;:!?…)\]}”“»"'’]{1,20}$/u;

/** No address is longer. */
const longest = 2100;

const addressesIn = (text: string): readonly Place[] =>
  [...text.matchAll(/\S+/gu)].flatMap(({ 0: letters, index: start }): readonly Place[] =>
    letters.length > longest || !/[.@]|:\/\//u.test(letters)
      ? []
      : addresses.flatMap((address) =>
          [...letters.matchAll(address)].map(({ 0: whole, index }) => ({
            from: start + index,
            to: start + index + whole.replace(behind, '').length,
          })),
        ),
  );

/** Which of the places found in a text are parts of an address of the web or of mail; where the address itself was looked for, none. */
export const placesInAddresses = <Found extends Place>(text: string, found: readonly Found[]): ReadonlySet<Found> => {
  const words = found.filter(({ from, to }) => !sign.test(text.slice(from, to)));
  if (words.length === 0) return new Set();
  const around = addressesIn(text).toSorted((a, b) => a.from - b.from || b.to - a.to);
  const held = new Set<Found>();
  let at = 0;
  let reach = 0;
  // Both stand in order: the farthest end of the addresses that have begun is all that matters.
  for (const one of words) {
    for (let next = around[at]; next !== undefined && next.from <= one.from; next = around[at]) {
      reach = Math.max(reach, next.to);
      at += 1;
    }
    if (one.to <= reach) held.add(one);
  }
  return held;
};
