import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';

const number = '\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d{1,3})?';
const noun = '(?: ?[\\p{L}]{1,14})?';
const sign = '(?: ?[×✕*·xX+] ?| [−–/÷-] | ?÷ ?)';
const sum = new RegExp(
  `(?<![\\p{L}\\d.,:/%$€£~≈()–—*+×-])(?<![\\d)] ?[×*+/=−–-] ?)(?<a>${number})${noun}(?<sign>${sign})(?<b>${number})${noun} ?(?<is>=|≈) ?(?<c>${number})(?![\\d.,]*\\d|\\s?[×*+/÷%:]| [−–-] \\d)`,
  'giu',
);
const rate = new RegExp(
  `(?<![\\p{L}\\d.,:/~≈-])(?<a>${number}) (?<what>\\p{L}{3,20})(?: ?/ ?| per | pro | par | por )(?<one>\\p{L}{1,8}) ?= ?(?<c>${number}) \\k<what>(?: ?/ ?| per | pro | par | por )(?<other>\\p{L}{1,8})(?!\\p{L})`,
  'giu',
);
const seconds: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|sekunden?|secondes?|segundos?)$/iu, 1],
  [/^(?:min|mins|minutes?|minuten?|minutos?)$/iu, 60],
  [/^(?:h|hrs?|hours?|stunden?|heures?|horas?)$/iu, 3600],
  [/^(?:d|days?|tage?|jours?|d[ií]as?)$/iu, 86_400],
];
const units = /\d ?(?:s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|ms|[kmgt]i?b)(?!\p{L})/giu;

/** "60 messages/minute = 360 messages/hour" and "12 × 5 = 70": what stands on the two sides of the sign is not the same. */
export const equations = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (/[=≈]\s?\d/u.test(passage.text) ? [...rates(passage), ...sums(passage)] : []));

const rates = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(rate)].flatMap((match): readonly Finding[] => {
    const { a = '', c = '', one = '', other = '' } = match.groups ?? {};
    const [per, ofOther] = [secondsOf(one), secondsOf(other)];
    if (per === null || ofOther === null || per === ofOther) return [];
    return differs((numberIn(a) * ofOther) / per, c, match[0], placeOf(match[0], match.index));
  });

const sums = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(sum)].flatMap((match): readonly Finding[] => {
    const { a = '', b = '', c = '', sign: said = '', is = '' } = match.groups ?? {};
    // Sides in units of two sizes are converted.
    const named = new Set(
      (`${match[0]}${text.slice(match.index + match[0].length, match.index + match[0].length + 12)}`.match(units) ?? []).map((unit) =>
        unit.slice(1).trim(),
      ),
    );
    if (named.size > 1 || is === '≈') return [];
    const result = resultOf(numberIn(a), said.trim(), numberIn(b));
    return result === null ? [] : differs(result, c, match[0], placeOf(match[0], match.index));
  });

const resultOf = (a: number, sign: string, b: number): number | null => {
  if (sign === '+') return a + b;
  if (/^[×✕*·x]$/iu.test(sign)) return a * b;
  if (/^[−–-]$/u.test(sign)) return a - b;
  return b === 0 ? null : a / b;
};

const differs = (result: number, said: string, words: string, place: Finding['place']): readonly Finding[] => {
  const told = numberIn(said);
  const digits = /\.(\d+)$/u.exec(said)?.[1]?.length ?? 0;
  // A rounded result may stand there.
  if (Math.abs(result - told) <= Math.max(10 ** -digits, Math.abs(result) * 0.02)) return [];
  // Further off than a nought, the two sides are of other things.
  if (told > result * 11 || result > told * 11) return [];
  const value = Math.round(result * 100) / 100;
  return [
    {
      rule: 'count-mismatch',
      severity: 'warning',
      place,
      message: `“${words}” does not add up: that is ${value}.`,
      between: [said, words],
      fix: null,
    },
  ];
};

const secondsOf = (unit: string): number | null => seconds.find(([pattern]) => pattern.test(unit))?.[1] ?? null;

const numberIn = (words: string): number => Number(words.replaceAll(',', ''));
