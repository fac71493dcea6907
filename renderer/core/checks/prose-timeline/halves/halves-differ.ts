import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { weekdaysIn } from '../../prose/day-words.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** Small words by which a passage's language is known. */
const small: readonly RegExp[] = [
  /(?<!\p{L})(?:the|and|of|will|be|is|are|for|with|that|on|at|from)(?!\p{L})/giu,
  /(?<!\p{L})(?:der|die|das|und|ist|wird|werden|den|dem|mit|für|auf|nicht|von|zum?)(?!\p{L})/giu,
  /(?<!\p{L})(?:les?|des?|du|et|est|sont|une?|pour|avec|sur|aux?|dans|sera|seront)(?!\p{L})/giu,
  /(?<!\p{L})(?:el|los|las|del?|y|es|son|para|por|con|una?|que|se|al)(?!\p{L})/giu,
];
const fewest = 2;

type Kind = 'day' | 'clock' | 'length' | 'weekday';
type Fact = { readonly kind: Kind; readonly value: string; readonly words: string; readonly from: number; readonly passage: Passage };

const known = new WeakMap<Facts, readonly Finding[]>();

/** A notice in two languages, whose halves tell the same moments one by one but for one: "18:00" in Spanish and "6:00 a.m." in English. */
export const halvesDiffer = (rule: (typeof rules)[Kind], facts: Facts): readonly Finding[] => {
  const before = known.get(facts) ?? findOdd(facts);
  known.set(facts, before);
  return before.filter((one) => one.rule === rule);
};

const findOdd = (facts: Facts): readonly Finding[] => {
  const halves = halvesOf(facts);
  if (halves === null) return [];
  const [first, second] = halves.map((half) => half.flatMap(factsIn));
  let same = 0;
  const odd: (readonly [Fact, Fact])[] = [];
  for (const kind of ['day', 'clock', 'length', 'weekday'] as const) {
    const [own, other] = [first, second].map((all) => (all ?? []).filter((one) => one.kind === kind));
    if (own === undefined || other === undefined || own.length !== other.length) continue;
    for (const [at, one] of own.entries()) {
      const twin = other[at];
      if (twin === undefined) continue;
      if (twin.value === one.value) same += 1;
      else odd.push([one, twin]);
    }
  }
  const [pair, ...others] = odd;
  return pair === undefined || others.length > 0 || same < fewest ? [] : [found(pair)];
};

/** The sentences of a text's one language and of its other, where it changes once; null of texts in one. */
const halvesOf = ({ sentences, passages }: Facts): readonly (readonly Sentence[])[] | null => {
  const own = passages.filter(({ source, raw }) => source === 'body' && raw.length > 30);
  const spoken = own.map(({ text }) => languageOf(text));
  const known = spoken.filter((language) => language !== -1);
  if (known.length < 2 || new Set(known).size !== 2) return null;
  const turn = spoken.findIndex((language) => language !== -1 && language !== known[0]);
  if (spoken.slice(turn).some((language) => language === known[0])) return null;
  const turning = own[turn];
  if (turning === undefined) return null;
  const begin = passages.indexOf(turning);
  const place = new Map(passages.map((passage, at) => [passage, at]));
  const body = sentences.filter(({ passage, text }) => passage.source === 'body' && !key.test(text));
  return [
    body.filter(({ passage }) => (place.get(passage) ?? 0) < begin),
    body.filter(({ passage }) => (place.get(passage) ?? 0) >= begin),
  ];
};

const key = /^\s*[a-z][A-Za-z_-]{1,30}:\s/u;

const languageOf = (text: string): number => {
  const counts = small.map((pattern) => text.match(pattern)?.length ?? 0);
  const most = Math.max(...counts);
  return most < 3 || counts.filter((count) => count > most * 0.7).length > 1 ? -1 : counts.indexOf(most);
};

const factsIn = ({ clocks, dates, lengths, text, passage, from, words }: Sentence): readonly Fact[] => [
  ...dates.flatMap((date): readonly Fact[] => {
    const [only, ...others] = date.candidates;
    return only === undefined || others.length > 0
      ? []
      : [{ kind: 'day', value: `${only.month}-${only.day}`, words: date.words, from: date.from, passage }];
  }),
  ...clocks.map((clock): Fact => ({ kind: 'clock', value: String(secondsOf(clock.time)), words: clock.words, from: clock.from, passage })),
  ...lengths.map((length): Fact => ({ kind: 'length', value: String(length.millis), words: length.words, from: length.from, passage })),
  ...weekdaysIn(text).map((day): Fact => ({ kind: 'weekday', value: String(day), words, from, passage })),
];

const rules = { day: 'date-mismatch', clock: 'prose-vs-prose-time', length: 'duration-mismatch', weekday: 'weekday-mismatch' } as const;

const found = ([{ kind, words }, other]: readonly [Fact, Fact]): Finding => ({
  rule: rules[kind],
  severity: 'error',
  place: other.passage.placeOf(kind === 'weekday' ? '' : other.words, other.from),
  message: `The text says “${words}” in one language and “${other.words}” in the other.`,
  between: [words, other.words],
  fix: null,
});
