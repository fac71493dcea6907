import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const clock = '~?\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?(?: (?:UTC|GMT|[A-Z]{2,4}T|Uhr))?';
const timed = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<count>${numberWord}) (?<what>(?:(?!of )\\p{L}[\\p{L}-]*\\s){0,2}?\\p{L}{2,})(?:,|:)? \\(?(?:(?:at|on|around|um|à|a las) )?(?<list>${clock}(?:(?: ?/ ?|, |,? (?:and|und|et|y) )(?:at |um |à |a las )?${clock}){1,8})(?!\\s?(?:[–—-]|to |bis )\\s?\\d|\\d)`,
  'giu',
);
const mayHold = /\d[:h.]\d{2}[^.;\n]{0,12}(?:\/|,|and|und|et|y)/iu;
const ofTime = /(?<!\p{L})(?:second|minute|hour|day|week|month|year|tag|stunde|woche|jour|heure|día|hora)\p{L}*$/iu;

const often = `(?:(?<two>twice|zweimal|zwei ?mal)|(?<three>thrice|dreimal|drei ?mal)|(?<four>viermal|vier ?mal)|(?<five>fünfmal)|(?<number>${numberWord}) (?:times|mal|fois|veces))`;
/** "It restarted three times (10:00, 10:30, 11:00 and 11:30)". */
const repeated = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<words>${often})(?: \\p{L}{2,12}){0,3}(?:,|:)? ?\\(?(?:(?:at|um|à|a las) )?(?<list>${clock}(?:(?: ?/ ?|, |,? (?:and|und|et|y) )(?:at |um |à |a las )?${clock}){1,8})(?!\\s?(?:[–—-]|to |bis )\\s?\\d|\\d)`,
  'giu',
);

/** "In two phases at 20:19 / 20:41 / 21:03": as many times stand behind a number as it does not say. */
export const listedClocks = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayHold.test(passage.text) ? [...inPassage(passage), ...ofTimes(passage)] : []));

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(timed)].flatMap((match): readonly Finding[] => {
    const { count = '', what = '', list = '' } = match.groups ?? {};
    const said = numberNamed(count);
    const listed = list.match(/\d{1,2}[:h.]\d{2}(?::\d{2})?/giu)?.length ?? 0;
    if (said === null || said === listed || ofTime.test(what) || !/[^sui]s$|en$/u.test(what)) return [];
    // Commas alone leave the list open; a stroke or "and" closes it.
    if (!/\/|(?:and|und|et|y) /iu.test(list)) return [];
    const words = `${count} ${what}`;
    return [numberFound(`“${words}” stands before a list of ${listed}.`, placeOf(words, match.index), words, list)];
  });

const ofTimes = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(repeated)].flatMap((match): readonly Finding[] => {
    const { words = '', list = '', two, three, four, five, number } = match.groups ?? {};
    const said = two ? 2 : three ? 3 : four ? 4 : five ? 5 : numberNamed(number ?? '');
    const listed = list.match(/\d{1,2}[:h.]\d{2}(?::\d{2})?/giu)?.length ?? 0;
    if (said === null || said === listed || !/\/|(?:and|und|et|y) /iu.test(list)) return [];
    return [numberFound(`“${words}” stands before a list of ${listed}.`, placeOf(words, match.index), words, list)];
  });
