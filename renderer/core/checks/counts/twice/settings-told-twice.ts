import { numberWords } from '../../../time/lengths/number-words.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { subjectStems } from './subject-stems.ts';

const setting =
  '(?<name>ttls?|time[- ]to[- ]live|time-?outs?|retention(?: period)?|grace period|cool-?down|keep-?alive|polling interval|scrape interval)';
const size = '(?<value>\\d{1,4}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const unit = '(?<unit>ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?)(?![\\p{L}\\d])';
const shapes = [
  // "A TTL of ten (10) minutes", "the cache TTL was 4 hours", "TTLs for four hours"
  new RegExp(
    `(?<![\\p{L}-])${setting}(?<link> (?:of|is|was|are|were|for|set to)|:|=)?,? (?:a |the )?(?<![\\d.])${size}(?: \\(\\d{1,4}\\))?[\\s-]?${unit}`,
    'giu',
  ),
  // "A 10 minute time-to-live", "a 4-hour cache TTL"
  new RegExp(
    `(?<![\\p{L}\\d.,:-])${size}[\\s-]?${unit} (?<between>(?:(?!(?:despite|with|against|at|of|for|under|over|on|trotz|mit|bei|malgré|avec|pese|con) )[\\p{L}\\d-]+ ){0,2}?)${setting}(?![\\p{L}\\d])`,
    'giu',
  ),
];
const any = /(?<!\p{L})(?:ttls?|time[- ]to[- ]live|time-?outs?|retention|grace period|cool-?down|keep-?alive|interval)(?!\p{L})/iu;
/** Of another time, another plan or another setting. */
const other =
  /(?<!\p{L})(?:(?:increas|decreas|reduc|rais|lower|short|extend|chang|recommend|propos|plan|adjust|bump|maxim|minim)\p{L}*|(?:long(?:er)?|from|instead|previous(?:ly)?|new|old|default|would|should|will|could|may|might|if|max|min|up to|at (?:least|most)|per|each|another|other|respectively|now|then|later|first|second|either|between|e\.g)(?!\p{L}))/iu;

/** So far reaches a word that makes of a setting another. */
const near = 40;

/** The words before a setting, which tell of what it is. */
const ahead = /(?:[\p{L}\d-]+ ){0,3}$/u;

/** The words that say which of several settings of one name is meant. */
const kinds =
  /(?<!\p{L})(?:connect(?:ion)?|read|write|request|response|idle|session|client|server|proxy|upstream|query|lock|job|dns|cache|log|logs|metrics?)(?!\p{L})/gu;

type Told = {
  readonly passage: Passage;
  readonly from: number;
  readonly words: string;
  readonly name: string;
  readonly millis: number;
  readonly stems: ReadonlySet<string>;
  /** "Connect" of "the connect timeout"; empty where the setting stands alone. */
  readonly kind: string;
};

/** "A TTL of ten minutes" and "a 30 minute time-to-live": how long something is kept or waited for, told twice and differently in the same words. */
export const settingsToldTwice = ({ passages }: Facts): readonly Finding[] => {
  const told = passages.flatMap((passage) => (any.test(passage.text) ? toldIn(passage) : []));
  for (const [at, one] of told.entries()) {
    for (const again of told.slice(at + 1)) {
      if (one.name !== again.name || one.millis === again.millis || one.passage === again.passage) continue;
      // A third length says that there are several such settings.
      if (told.some(({ name, millis }) => name === one.name && millis !== one.millis && millis !== again.millis)) continue;
      if (passages.some(({ raw }) => areChanged(one.words, again.words, raw))) continue;
      if (one.kind !== '' && again.kind !== '' && one.kind !== again.kind) continue;
      if ((one.kind === '' || one.kind !== again.kind) && ![...one.stems].some((stem) => again.stems.has(stem))) continue;
      return [
        numberFound(
          `The text says “${one.words}” in one place and “${again.words}” in another: the numbers differ.`,
          again.passage.placeOf(again.words, again.from),
          one.words,
          again.words,
        ),
      ];
    }
  }
  return [];
};

/** "300s → 60s": one was set in place of the other. */
const areChanged = (one: string, again: string, raw: string): boolean => {
  const [a, b] = [one, again].map((words) => new RegExp(`(?<![\\d.])${/\d+/u.exec(words)?.[0] ?? '-'}\\s?\\p{L}{0,8}`, 'u'));
  return raw.split(/→|->|=>/u).some((left, at, all) => {
    const right = all[at + 1]?.slice(0, 24);
    return right !== undefined && [a, b].every((words) => words?.test(`${left.slice(-24)} ${right}`) === true);
  });
};

const toldIn = (passage: Passage): readonly Told[] =>
  shapes.flatMap((shape) =>
    [...passage.text.matchAll(shape)].flatMap((match): readonly Told[] => {
      const { between = '', name = '', value = '', unit: grain = '' } = match.groups ?? {};
      const number = numberWords.en.get(value.toLowerCase()) ?? Number(value);
      const millis = number * (units.find(([pattern]) => pattern.test(grain))?.[1] ?? 0);
      const sentence = sentenceAt(passage.text, match.index, match[0].length);
      const before = ahead.exec(passage.text.slice(Math.max(0, match.index - near), match.index))?.[0] ?? '';
      const around = passage.text.slice(Math.max(0, match.index - before.length - near), match.index + match[0].length + near);
      if (!(millis > 0) || other.test(around)) return [];
      const [words, from] = [match[0].trim(), match.index];
      const plain = name.toLowerCase().replace(/s$/u, '').replace(/[- ]/gu, '').replace('timetolive', 'ttl');
      const stems = subjectStems(`${sentence.replace(match[0], ' ')} ${before} ${between}`);
      const kind = `${before} ${between}`.toLowerCase().match(kinds)?.at(-1) ?? '';
      return [{ passage, from, words, name: plain, millis, stems, kind }];
    }),
  );

/** The sentence around a stretch of a text. */
const sentenceAt = (text: string, from: number, length: number): string => {
  const start = Math.max(0, ...[...text.slice(0, from).matchAll(/[.!?;\n]\s/gu)].map(({ index }) => index + 1));
  const end = text.slice(from + length).search(/[.!?;\n](?:\s|$)/u);
  return text.slice(start, end < 0 ? text.length : from + length + end);
};

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|millis)/iu, 1],
  [/^s/iu, 1000],
  [/^mi/iu, 60_000],
  [/^h/iu, 3_600_000],
  [/^d/iu, 86_400_000],
  [/^w/iu, 604_800_000],
  [/^mo/iu, 2_592_000_000],
];
