import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';
import { amount, readAmount } from '../read-amounts.ts';
import type { ToldFigure } from '../twice/figure.ts';
import { readFigures } from '../twice/read-figures.ts';

const rest = new RegExp(
  `(?<!\\p{L})(?:remaining|rest of the|übrigen|restlichen|verbleibenden|les autres|restantes)\\s+(?<count>${amount})(?![\\d.,]*\\s?%)`,
  'iu',
);
const fewest = 20;

/** "Of 305 teams 90 were … The remaining 225": what is left over is not the difference of any two counts of the same things. */
export const leftOver = (facts: Facts): readonly Finding[] => {
  const few = [...ofFew(facts), ...inSentence(facts)];
  return [...ofMany(facts).filter(({ between }) => !few.some((one) => one.between?.[0] === between?.[0])), ...few.slice(0, 1)];
};

const one = `(?:\\d{1,3}(?:[.,]\\d{3})*|${numberWord})`;
const free = '(?<![\\p{L}\\d.,:/$€£~≈-])';
/** "Of the 10 servers, 6 failed, the remaining 5 stayed up." */
const parted = new RegExp(
  `${free}(?<whole>${one}) (?!(?:percent|prozent|seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|secondes?|heures?|jours?|segundos?|minutos?|horas?|d[ií]as?)(?!\\p{L}))\\p{L}[^.;:()\\d]{2,50}?(?:,|:| –)? (?:only |just |nur |seulement |solo )?(?<part>${one}) (?!(?:of|von|de|percent|prozent|minutes?|hours?|days?|times)(?!\\p{L}))(?:(?!(?:about|another|other|more)(?!\\p{L}))[^.;:()\\d]){2,50}?(?:,|,? (?:and|while|but|und|während|aber|et|mais|y|pero)) (?:the |die |les |los |las )?(?:other|remaining|rest of the|anderen|übrigen|restlichen|verbleibenden|autres|otr[oa]s|restantes) (?<left>${one})(?![.,:/]?\\d|\\s?(?:%|percent|prozent|minutes?|hours?|days?))`,
  'giu',
);

const inSentence = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap(({ text, placeOf }) =>
    !rests.test(text)
      ? []
      : [...text.matchAll(parted)].flatMap((match): readonly Finding[] => {
          const { whole = '', part = '', left = '' } = match.groups ?? {};
          const [all, some, rest] = [whole, part, left].map((words) => countIn(words.replace(/[.,](?=\d{3})/gu, '')));
          if (all === undefined || some === undefined || rest === undefined || some >= all || rest >= all || some + rest === all) return [];
          if (Math.abs(all - some - rest) > Math.max(2, all * 0.2) || anyOther.test(match[0])) return [];
          // A fourth number, here or before in the sentence, may be a part too.
          const before = /[^.;:\n]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
          if (`${before}${match[0]}`.match(counted)?.length !== 3) return [];
          return [
            numberFound(
              `“${left}” is not the difference of ${whole} and ${part}: that is ${all - some}.`,
              placeOf(left, match.index + match[0].lastIndexOf(left)),
              left,
              `${whole} – ${part}`,
            ),
          ];
        }),
  );
const counted = new RegExp(`${free}${one}(?!\\p{L})`, 'giu');
/** A third part, or words that make a number no count. */
const anyOther =
  /(?<!\p{L})(?:about|around|over|more than|at least|up to|nearly|almost|etwa|rund|über|mindestens|environ|plus de|unos|más de|each|every|version|step|phase|one|some|several|also)(?!\p{L})/iu;
const rests = /(?<!\p{L})(?:other|remaining|rest|anderen|übrigen|restlichen|verbleibenden|autres|otr[oa]s|restantes)\s/iu;

const ofMany = ({ sentences }: Facts): readonly Finding[] => {
  if (!sentences.some(({ text }) => rest.test(text))) return [];
  const figures = sentences.flatMap(readFigures);
  return figures.flatMap((left): readonly Finding[] => {
    const value = left.values[0];
    const match = rest.exec(left.sentence.text);
    if (value === undefined || value < fewest || match === null || readAmount(match.groups?.count ?? '').values[0] !== value) return [];
    if (left.isRough || left.sentence.from + match.index > left.from) return [];
    const same = figures.filter(({ unit, isRough, sentence }) => unit === left.unit && !isRough && sentence !== left.sentence);
    const counts = new Map(same.flatMap((one) => one.values.map((count) => [count, one] as const)));
    const known = [...counts].filter(([count]) => count !== value);
    const [whole, ...larger] = known.filter(([count]) => count > value).toSorted(([a], [b]) => b - a);
    const parts = known.filter(([count]) => count < (whole?.[0] ?? 0));
    if (whole === undefined || larger.length > 0 || parts.length === 0 || counts.has(value)) return [];
    if (parts.some(([count]) => whole[0] - count === value)) return [];
    const near = parts.filter(([count]) => isSlip(whole[0] - count, value));
    const [part, ...others] = near;
    return part === undefined || others.length > 0 ? [] : [found(left, whole, part)];
  });
};

const small = `(?:\\d{1,3}|${numberWord})`;
const others = new RegExp(
  `(?<!\\p{L})(?:the |our )?(?:other|remaining|rest of the|anderen|übrigen|restlichen|autres|otr[oa]s|restantes) (?<left>${small}) (?:\\p{L}+ )?(?<noun>\\p{L}{3,}[^sui\\P{L}](?:s|n|en)?)(?!\\p{L})`,
  'iu',
);
const before = '(?<![\\p{L}\\d.,:/-])';

/** "It has 12 nodes. The original 8 nodes … The other 5 nodes": in one paragraph, three counts of the same things that are a whole and its two parts. */
const ofFew = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap(({ text, placeOf }): readonly Finding[] => {
    const match = others.exec(text);
    const { left = '', noun = '' } = match?.groups ?? {};
    if (match === null || noun === '') return [];
    const same = new RegExp(`${before}(?<count>${small}) (?:\\p{L}[\\p{L}-]* )?${noun}(?!\\p{L})`, 'giu');
    const counted = [...text.matchAll(same)].filter(
      ({ index, 0: words }) => index + words.length <= match.index || index > match.index + match[0].length,
    );
    const [one, two, ...more] = counted;
    if (one === undefined || two === undefined || more.length > 0) return [];
    const [whole, part, rest] = [one.groups?.count ?? '', two.groups?.count ?? '', left].map(countIn);
    if (whole === undefined || part === undefined || rest === undefined || part >= whole || rest >= whole) return [];
    if (/(?<!\p{L})(?:about|over|more than|at least|around|some|up to)\s$/iu.test(text.slice(0, one.index))) return [];
    if (part + rest === whole || Math.abs(whole - part - rest) > 2) return [];
    return [
      {
        rule: 'count-mismatch',
        severity: 'warning',
        place: placeOf(match[0], match.index),
        message: `“${match[0]}” is not the difference of ${one[0]} and ${two[0]}: that is ${whole - part}.`,
        between: [match[0], `${one[0]} – ${two[0]}`],
        fix: null,
      },
    ];
  });

const countIn = (words: string): number => numberNamed(words) ?? Number(words);

/** Whether two numbers of as many digits differ in one of them, or in the order of two. */
const isSlip = (a: number, b: number): boolean => {
  const [one, other] = [`${a}`, `${b}`];
  if (one.length !== other.length || one === other) return false;
  const apart = digitsApart(one, other);
  return apart === 1 || (apart === 2 && [...one].toSorted().join('') === [...other].toSorted().join(''));
};

type Counted = readonly [number, ToldFigure];

const found = (left: ToldFigure, [whole, all]: Counted, [part, taken]: Counted): Finding =>
  numberFound(
    `“${left.words}” is not the difference of ${all.words} and ${taken.words}: that is ${whole - part}.`,
    left.sentence.passage.placeOf(left.words, left.from),
    left.words,
    `${all.words} – ${taken.words}`,
  );
