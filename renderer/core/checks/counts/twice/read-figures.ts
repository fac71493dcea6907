import { namesImpact } from '../../facts/words/deeds.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { coinsIn } from '../amounts/coins-in.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { amount, readAmount } from '../read-amounts.ts';
import { isAnswer, isAnswers } from './answer-code.ts';
import type { ToldFigure } from './figure.ts';
import { subjectStems } from './subject-stems.ts';

const number = new RegExp(
  `(?<![\\p{L}\\d.,:/#_+@'’–—-]|[$€£]\\s)(?<money>[$€£]\\s?)?(?<value>\\d{1,3}[.,]\\d{1,2}(?=\\s?(?:%|percent|per cent|prozent))|${amount}|${numberWord}(?=(?:-|\\s{1,30})\\p{L}))(?:(?<unit>\\s?(?:%|percent|per cent|prozent|(?:[kmgt]i?b|[kmg]bps)(?![\\p{L}])|(?:usdc?|eur|gbp|chf|dollars?|euros?)(?!\\p{L})))|(?![\\p{L}\\d_/%–—-]|[.,:]\\d))`,
  'giu',
);
/** Numbers that name a thing rather than count it. */
const naming =
  /(?<!\p{L})(?:version|v|build|port|row|id|line|error|code|block|height|epoch|slot|issue|ticket|page|number|no\.?|step|phase|tests?|case|scenario|option|level|sev|severity|priority|tier|http|status|pr|request|year|section|chapter|figure|table|part|room|rfc|bug|day|week|incident|zone|shard|slide|q|quarter|packet|frame|sample|fase|schritt|étape|paso)\s*$/iu;
const rough =
  /(?<!\p{L})(?:about|approximately|approx\.?|around|roughly|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|just|some|circa|ca\.?|an estimated|estimated|etwa|rund|über|knapp|gut|fast|mehr als|bis zu|environ|près de|plus de|moins de|jusqu['’]à|unos|unas|casi|más de|menos de|hasta)\s*$|[~≈<>≥≤]\s?$/iu;
const bound =
  /(?<!\p{L})(?:over|under|more than|less than|fewer than|at least|at most|über|mehr als|plus de|moins de|más de|menos de)\s*$|[<>≥≤]\s?$/iu;
const isRound = (value: number): boolean => value < 13 || value % 5 === 0 || !Number.isInteger(value);
const often = /(?<!\p{L})(?:every|each|per|alle|toutes? les|tous les|chaque|cada)\s*$/iu;

const money = /[$€£]\s?$/u;

/** "14.1 before 14.1-47.48": the name of a release. */
const isRelease = (value: string, text: string): boolean =>
  /^\d+\.\d+$/u.test(value) && text.split(value).some((rest, at) => at > 0 && /^[-.]\d/u.test(rest));

const known = new WeakMap<Sentence, readonly ToldFigure[]>();

/** The numbers of a sentence that count or measure something. */
export const readFigures = (sentence: Sentence): readonly ToldFigure[] => {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = figuresIn(sentence).filter(({ words }) => !isRelease(words, sentence.passage.raw));
  known.set(sentence, found);
  return found;
};

const figuresIn = (sentence: Sentence): readonly ToldFigure[] => {
  const { text, from: start, lengths, clocks, dates } = sentence;
  if (lengths.length === 0 && !mayTell.test(text)) return [];
  const taken = [...clocks, ...dates];
  const isFree = (from: number, to: number): boolean => !taken.some((one) => one.from < to && from < one.to);
  // Words that no spaces part say too little of what a length is of.
  const ofLengths = (unspaced.test(text) ? [] : lengths).flatMap((length): readonly ToldFigure[] => {
    const before = text.slice(0, length.from - start);
    // "$10m" is money.
    if (money.test(before)) return [];
    const isRate = often.test(before);
    if (length.manner === 'vague' || isAnswers(length.words) || !isFree(length.from, length.to)) return [];
    // How long the trouble lasted is for the rules of durations.
    if (!isRate && namesImpact(aroundOf(sentence, length.from, length.to).join(' '))) return [];
    return [made(sentence, length.from, length.to, [length.millis], isRate ? 'every' : 'length', length.manner !== 'exact')];
  });
  const ofNumbers = [...text.matchAll(number)].flatMap(({ 0: words, index, groups }): readonly ToldFigure[] => {
    const [from, to] = [start + index, start + index + words.length];
    const isLength = groups?.money === undefined && lengths.some((one) => one.from < to && from < one.to);
    if (!isFree(from, to) || isLength) return [];
    const before = text.slice(Math.max(0, index - reach), index);
    const value = groups?.value ?? '';
    const named = numberNamed(value);
    const values = named === null ? readAmount(value).values : [named];
    const unit =
      unitOf(groups?.money, groups?.unit) ??
      nounAfter(text.slice(index + words.length, index + words.length + reach)) ??
      nounBefore(before, text.slice(index + words.length));
    // Longer rows of digits name a thing.
    if (named === null && /^\d{8,}/u.test(value)) return [];
    if (
      unit === null ||
      isAnswer(words, text.slice(index + words.length)) ||
      values.length === 0 ||
      (naming.test(before.slice(-30)) && unit !== '%') ||
      /^(?:19|20)\d\d$/u.test(words)
    )
      return [];
    // "About 78 %" was counted: nobody rounds to it.
    const isHedged = (isRound(values[0] ?? 0) ? rough : bound).test(before.slice(-24));
    const scale = named === null ? (/\p{L}+$/u.exec(value.trim())?.[0] ?? '').toLowerCase() : '';
    return [made(sentence, from, to, values, unit, isHedged || scale !== '', isHedged ? '' : scale)];
  });
  const read = [...ofLengths, ...ofNumbers];
  const ofCoins = coinsIn(text).flatMap(({ from: at, words, value, unit, scale }): readonly ToldFigure[] => {
    const [from, to] = [start + at, start + at + words.length];
    if (!isFree(from, to) || read.some((one) => one.from < to && from < one.to)) return [];
    const isHedged = rough.test(text.slice(Math.max(0, at - 24), at));
    return [made(sentence, from, to, [value], unit, isHedged || scale !== '', isHedged ? '' : scale)];
  });
  return [...read, ...ofCoins];
};

const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]{2}/u;

const mayTell = new RegExp(`\\d|(?<!\\p{L})${numberWord}(?!\\p{L})`, 'iu');

const made = (
  sentence: Sentence,
  from: number,
  to: number,
  values: readonly number[],
  unit: string,
  isRough: boolean,
  scale = '',
): ToldFigure => {
  const { from: start, to: end, passage } = sentence;
  // A name in code is a word like others here; a link's address is none.
  const text = besideLabel(
    unbracketed(
      passage.raw.slice(start, end).replace(address, (link) => ' '.repeat(link.length)),
      from - start,
      to - start,
    ),
    from - start,
  );
  const [before, after] = aroundOf({ text, from: start }, from, to);
  const beside = [...before.split(/\s+/u).slice(-4), ...after.split(/[\s-]+/u).slice(0, 5)].join(' ');
  return {
    words: passage.raw.slice(from, to),
    from,
    to,
    values,
    unit,
    isRough,
    scale,
    near: subjectStems(beside),
    phrase: subjectStems(`${before.split(joined).at(-1) ?? ''} ${after.split(joined)[0] ?? ''}`),
    clause: subjectStems(`${text.slice(Math.max(0, from - start - reach), from - start)} ${text.slice(to - start, to - start + reach)}`),
    sentence,
  };
};

/** How many letters on either side belong to a number: in a row of thousands of them, each has neighbours of its own. */
const reach = 700;

/** Where one statement ends and the next begins. */
const joined = /\s(?:and|but|while|und|aber|während|et|mais|y|pero)(?:\s|$)/u;

const address = /https?:\/\/\S+|www\.\S+/gu;

/** "Customers affected: 24" and "Customers affected | 24": a label says what its number is of. */
const besideLabel = (text: string, from: number): string => {
  const before = text.slice(0, from);
  return labelled.test(before) ? `${before.replace(/[:|]/u, ' ')}${text.slice(from)}` : text;
};
const labelled = /^[^\p{L}\d]{0,6}\p{Lu}[\p{L} ]{2,40}\s?[:|]\s*$/u;

/** "All compromised hosts (24 machines) were rebuilt": what stands in a short bracket is said of the words around it. */
const unbracketed = (text: string, from: number, to: number): string => {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (!opened.test(before) || !closed.test(after)) return text;
  return `${before.replace(opened, ' $<words>')}${text.slice(from, to)}${after.replace(closed, '$<words> ')}`;
};
const opened = /\((?<words>[^()\d]{0,20})$/u;
const closed = /^(?<words>[^()\d]{0,20})\)/u;

const cut = /[;:()]|,\s|\s[–—-]\s/u;

/** The words before and behind a stretch of a sentence, up to the next sign. */
const aroundOf = ({ text, from: start }: Pick<Sentence, 'text' | 'from'>, from: number, to: number): readonly [string, string] => {
  const before =
    text
      .slice(Math.max(0, from - start - reach), from - start)
      .split(cut)
      .at(-1) ?? '';
  const after = text.slice(to - start, to - start + reach).split(cut)[0] ?? '';
  return [before.trim(), after.trim()];
};

const unitOf = (sign: string | undefined, unit: string | undefined): string | null => {
  const name = `${sign ?? ''}${unit ?? ''}`.trim().toLowerCase();
  if (name === '') return null;
  if (/^(?:%|per ?cent|prozent)$/u.test(name)) return '%';
  if (/[$]|usd|dollar/u.test(name)) return 'usd';
  if (/€|eur/u.test(name)) return 'eur';
  return name.replace(/ib$/u, 'b');
};

const ends =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|whose|as|is|are|was|were|be|been|had|has|have|did|do|does|could|would|can|will|not|no|than|then|so|if|when|while|where|during|after|before|until|into|over|out|per|up|down|via|since|because|due|without|within|across|through|this|these|those|its|their|our|und|oder|von|der|die|das|den|dem|des|im|in|am|an|auf|mit|für|bei|wurden?|waren?|war|sind|ist|nicht|et|ou|de|du|des|la|le|les|dans|sur|par|pour|avec|ont|été|sont|qui|y|o|del|el|los|las|en|por|para|con|que|fueron|han|sido|estaban)$/iu;

/** The stem of what a number counts: the last of the words behind it that is more than one thing, up to a small word or a sign. */
const nounAfter = (after: string): string | null => {
  const words: string[] = [];
  // What stands as code between a number and its noun is blank.
  for (const word of (/^(?:\s{1,30}|-)(?:\p{L}[\p{L}'’-]*\s?){1,5}/u.exec(after)?.[0] ?? '').trim().split(/\s+/u)) {
    if (words.length === 4 || ends.test(word)) break;
    // "TLS" is no plural.
    if (/^\p{Lu}{2,5}$/u.test(word)) continue;
    words.push(word.toLowerCase().replace(/['’]$/u, ''));
  }
  const noun = words.find((word) => many.test(word));
  return noun === undefined ? null : ([...subjectStems(noun)][0] ?? null);
};

/**
 * "All machines (totalling 24)" and "active connections (300)": the stem of what stands before a bracket that has the number alone; and "the number of
 * connections is 200".
 */
const nounBefore = (before: string, after: string): string | null => {
  const lead = before.slice(-90);
  const named = labelled.test(before) && alone.test(after) ? (before.match(/\p{L}+/gu) ?? []).find((word) => many.test(word)) : undefined;
  const noun =
    named ??
    (/\($/u.test(lead) ? (after.startsWith(')') ? /(?<noun>\p{L}+) \($/u.exec(lead) : null) : (totalled.exec(lead) ?? numbered.exec(lead)))
      ?.groups?.noun ??
    '';
  return many.test(noun) ? ([...subjectStems(noun)][0] ?? null) : null;
};
/** What may stand behind the number of a label. */
const alone = /^\s*(?:[.;|]\s*)?$/u;
const totalled = /(?<noun>\p{L}+) \((?:totall?ing|in total:?|total:?|altogether|insgesamt|au total)\s?$/iu;
const numbered =
  /(?<!\p{L})(?:number|count|anzahl|nombre|número) (?:of |der |von |de |d['’]|des )(?:\p{L}[\p{L}-]* ){0,2}?(?<noun>\p{L}{3,})(?: (?:is|was|were|are|of|at|beträgt|betrug|war|est|était|es|era|fue))?:? $/iu;

const many =
  /(?:[^sui]s|people|men|staff|kunden|nutzern?|personen|geräten?|datensätzen?|konten|anlagen|seiten|dateien|anfragen|servern?|meldungen)$/iu;
