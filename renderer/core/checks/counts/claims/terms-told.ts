import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';

const few = 300;
const terms =
  /(?<![\p{L}\d.,:/#$€£~≈-])(?<said>\d{1,3})(?<what>(?: \p{L}[\p{L}-]*){0,3}) ?\((?:= ?|the )?(?<list>[^()\n+]{1,60}(?:\+[^()\n+]{1,60}){1,5})\)/gu;
const numbered = /^(?<count>\d{1,3}) \p{L}[\p{L}’' -]*$/u;
/** "The profile", "Registry": one thing, where it stands first, has an article or a capital. */
const single =
  /^(?:(?:the|an?|one|our|das|der|die|ein|eine|le|la|une?|el|una|o|a|um|uma|\p{Lu}\p{L}*) )?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}$/u;
const marked = /^(?:the|an?|one|our|das|der|die|ein|eine|le|la|une?|el|una|o|um|uma) |^\p{Lu}/u;
const open =
  /(?<!\p{L})(?:others?|misc\p{L}*|rest|more|some|several|any|etc|various|andere|weitere|sonstige|autres?|divers\p{L}*|otr[oa]s|vari[oa]s)(?!\p{L})/iu;

/** "16 channels (own profile + 14 groups)": what is named without a number is one. */
export const termsTold = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (passage.text.includes('+') ? inBrackets(passage) : []));

const inBrackets = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(terms)].flatMap((match): readonly Finding[] => {
    const { said = '', what = '', list = '' } = match.groups ?? {};
    const parts = list.split('+').map((part) => part.trim());
    const counts = parts.map((part, at) => countOf(part, at));
    const sum = counts.reduce((all: number, count) => all + (count ?? Number.NaN), 0);
    const isBare = what !== '' && parts.every((part) => /^\d{1,3}$/u.test(part));
    const hasBoth = isBare || (parts.some((part) => numbered.test(part)) && parts.some((part) => !/\d/u.test(part)));
    if (Number.isNaN(sum) || !hasBoth || open.test(list)) return [];
    const whole = Number(said);
    if (whole === sum || whole > few || Math.abs(whole - sum) > (isBare ? sum / 3 : 2)) return [];
    const words = `${said}${what}`;
    return [numberFound(`“${words}” is not the sum of “${list}”: that is ${sum}.`, placeOf(words, match.index), words, list)];
  });

const countOf = (part: string, at: number): number | null => {
  const count = numbered.exec(part)?.groups?.count ?? /^\d{1,3}$/u.exec(part)?.[0];
  if (count !== undefined) return Number(count);
  const isPlural = /(?:[^sui]s|en|x)$/iu.test(part);
  return single.test(part) && !isPlural && (at === 0 || marked.test(part)) ? 1 : null;
};
