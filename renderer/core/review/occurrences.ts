/** Where words occur in a text, overlapping ones too, in order; none for empty words. Linear even for "aaa…" in "aaaa…" (Knuth, Morris, Pratt). */
export function* occurrencesOf(words: string, text: string): Generator<number> {
  if (words === '' || words.length > text.length) return;
  // Most words occur a few times at most, and the engine's own search is the fastest way to those places.
  let first = text.indexOf(words);
  for (let found = 0; found < few && first !== -1; found += 1) {
    yield first;
    first = text.indexOf(words, first + 1);
  }
  if (first === -1) return;
  const borders = bordersOf(words);
  let matched = 0;
  for (let at = first; at < text.length; at += 1) {
    while (matched > 0 && words[matched] !== text[at]) matched = borders[matched - 1] ?? 0;
    if (words[matched] === text[at]) matched += 1;
    if (matched < words.length) continue;
    yield at - words.length + 1;
    matched = borders[matched - 1] ?? 0;
  }
}

/** More places than this, and the words repeat themselves. */
const few = 16;

/** For each beginning of the words, the length of its longest proper part that both begins and ends it. */
const bordersOf = (words: string): Uint32Array => {
  const borders = new Uint32Array(words.length);
  let length = 0;
  for (let at = 1; at < words.length; at += 1) {
    while (length > 0 && words[at] !== words[length]) length = borders[length - 1] ?? 0;
    if (words[at] === words[length]) length += 1;
    borders[at] = length;
  }
  return borders;
};
