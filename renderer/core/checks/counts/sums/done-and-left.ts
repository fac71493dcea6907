import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';

const share = (name: string): string =>
  `(?<![\\d.,])(?<${name}>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|percent|per cent|prozent|pour cent|por ciento)`;
/** The shares of one thing stand side by side; what is only partly left is said with other words. */
const both = new RegExp(
  `${share('done')} (?:(?:is|are|was|were|sind|ist|waren|est|sont|están?) )?(?:done|finished|complete[d]?|erledigt|fertig|abgeschlossen|faits?|faites?|terminée?s?|achevée?s?|hech[oa]s?|terminad[oa]s?)(?:,? (?:and|und|et|y)|,) ${share('left')} (?:(?:is|are|was|were|sind|ist|waren|est|sont|están?|stehen) )?(?:left|remain(?:s|ing)?|to go|still open|übrig|offen|noch (?:offen|aus)|restants?|restantes?|à faire|pendientes?|por hacer)(?!\\p{L})`,
  'giu',
);
const slack = 1.1;

/** "40 % done and 70 % left": what is done and what is left are not a hundred together. */
export const doneAndLeft = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(both)].flatMap((match): readonly Finding[] => {
    const [done = '', left = ''] = [match.groups?.done, match.groups?.left];
    const rest = 100 - numberOf(done);
    if (rest < 0 || Math.abs(rest - numberOf(left)) <= slack) return [];
    return [
      {
        rule: 'percentage-mismatch',
        severity: 'warning',
        place: placeOf(match[0], match.index),
        message: `Beside ${done} %, the rest is ${Math.round(rest * 100) / 100} %, not ${left} %.`,
        between: [`${done} %`, `${left} %`],
        fix: null,
      },
    ];
  });

const numberOf = (words: string): number => Number(words.replace(',', '.'));
