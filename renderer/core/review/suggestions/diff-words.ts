import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch of a text compared with another: in both, only in the older, or only in the newer. */
export type DiffPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Words, stretches of white space, and single signs; a time, a date, an amount or a name with a number is one word: nobody reads half a clock. */
const token = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’]*(?:[.,:/-](?=\p{N})[\p{L}\p{M}\p{N}_'’]+)*|\s+|./gsu;

/** More changes than this are one: nobody reads them word by word, and to find the fewest takes time in step with their square. */
const mostChanges = 1500;

/** How a text became another one, word by word, in reading order; what is gone stands before what came in its place. */
export const diffWords = (before: string, after: string): readonly DiffPart[] => {
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const [middle, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return tidied([part('same', before.slice(0, start)), ...compared(middle, other), part('same', before.slice(before.length - end))]);
};

const part = (kind: DiffPart['kind'], text: string): DiffPart => ({ kind, text });

const compared = (before: string, after: string): readonly DiffPart[] => {
  const [olds, news] = [before.match(token) ?? [], after.match(token) ?? []];
  const changes = diffArrays(olds, news, { maxEditLength: mostChanges });
  if (changes === undefined) return [part('gone', before), part('new', after)];
  return changes.map(({ removed, added, value }) => part(removed ? 'gone' : added ? 'new' : 'same', value.join('')));
};

/** How many letters two texts begin with in common, up to the beginning of a word. */
const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  while (at > 0 && at < Math.max(a.length, b.length) && !/\s/.test(a[at - 1] ?? '')) at -= 1;
  return at;
};

const sharedEnd = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  while (count > 0 && !/\s/.test(a[a.length - count] ?? '')) count -= 1;
  return count;
};

/** White space between two changes belongs to them: single spaces that stayed make a change of several words hard to read. */
const tidied = (parts: readonly DiffPart[]): readonly DiffPart[] => {
  const made: DiffPart[] = [];
  let gone = '';
  let fresh = '';
  const close = (): void => {
    if (gone !== '') made.push(part('gone', gone));
    if (fresh !== '') made.push(part('new', fresh));
    gone = '';
    fresh = '';
  };
  for (const [at, { kind, text }] of parts.entries()) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (text === '') continue;
    else if (gone !== '' && fresh !== '' && /^[^\S\n]+$/.test(text) && (parts[at + 1]?.kind ?? 'same') !== 'same') {
      gone += text;
      fresh += text;
    } else {
      close();
      const last = made.at(-1);
      if (last?.kind === 'same') made[made.length - 1] = part('same', last.text + text);
      else made.push(part('same', text));
    }
  }
  close();
  return made;
};
