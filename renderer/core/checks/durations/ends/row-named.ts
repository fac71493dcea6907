import type { Moment } from '../../facts/moments/moment.ts';
import { deedsIn } from '../../facts/words/deeds.ts';
import { stemsIn } from '../../facts/words/stems.ts';

const most = 4;
/** What says how a moment was, rather than which. */
const filler = /(?<!\p{L})(?:the|its|our|their|initial|first|full|fully|complete|final|original|user|der|die|das|le|la|el|los)(?!\p{L})/giu;

/** The only entry that has every word of a name such as "second alert" or "detection"; of several, the only one that begins with it. Null where none or several fit. */
export const rowNamed = (name: string, moments: readonly Moment[]): Moment | null => {
  const [whole, bare] = [tokensIn(name), tokensIn(name.replace(filler, ' '))];
  const exact = fitting(whole, moments);
  const [tokens, alike] = exact.length > 0 ? [whole, exact] : [bare, fitting(bare, moments)];
  if (alike.length < 2) return alike[0] ?? null;
  const headed = alike.filter(({ event }) => {
    const lead = event.text.split(/\s+/u).slice(0, 3).join(' ');
    return tokens.every((token) => isIn(lead, token));
  });
  const [only, ...others] = headed;
  return only === undefined || others.length > 0 ? null : only;
};

const tokensIn = (words: string): readonly string[] => words.match(/\p{L}{4,}/gu) ?? [];

const fitting = (tokens: readonly string[], moments: readonly Moment[]): readonly Moment[] =>
  tokens.length === 0 || tokens.length > most ? [] : moments.filter((moment) => tokens.every((token) => hasWord(moment, token)));

const hasWord = ({ event, deeds }: Moment, token: string): boolean =>
  isIn(event.text, token) || [...deedsIn(token)].some((deed) => deeds.has(deed));

const isIn = (text: string, token: string): boolean => {
  const stems = stemsIn(text);
  const own = [...stemsIn(token)];
  const deeds = deedsIn(text);
  // Words that every report has carry no stem: they are looked for as they stand.
  if (own.length === 0 && text.toLowerCase().includes(token.toLowerCase())) return true;
  return (own.length > 0 && own.every((stem) => stems.has(stem))) || [...deedsIn(token)].some((deed) => deeds.has(deed));
};
