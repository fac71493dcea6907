/** The numbers below sixty as people write them, by the languages that times are told in. */
export type NumberWords = ReadonlyMap<string, number>;

const listed = (words: string, from: number): readonly (readonly [string, number])[] =>
  words.split(' ').flatMap((forms, at) => forms.split('/').map((word) => [word, from + at] as const));

const tens = (words: string): readonly (readonly [string, number])[] =>
  words.split(' ').flatMap((forms, at) => forms.split('/').map((word) => [word, 20 + at * 10] as const));

/** Tens with the ones behind or before them: "twenty-five", "fünfundzwanzig". */
const composed = (
  ten: readonly (readonly [string, number])[],
  one: readonly (readonly [string, number])[],
  join: (ten: string, one: string) => readonly string[],
): readonly (readonly [string, number])[] =>
  ten.flatMap(([left, base]) =>
    one.filter(([, value]) => value < 10).flatMap(([right, value]) => join(left, right).map((word) => [word, base + value] as const)),
  );

const english = (): NumberWords => {
  const ones = listed(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
  );
  const ten = tens('twenty thirty forty/fourty fifty');
  return new Map([...ones, ...ten, ...composed(ten, ones, (left, right) => [`${left}-${right}`, `${left} ${right}`])]);
};

const german = (): NumberWords => {
  const ones = listed(
    'ein/eins/einer zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    1,
  );
  const ten = tens('zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig');
  return new Map([...ones, ...ten, ...composed(ten, ones, (left, right) => [`${right}und${left}`])]);
};

const french = (): NumberWords => {
  const ones = listed(
    'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    1,
  );
  const ten = tens('vingt trente quarante cinquante');
  return new Map([
    ...ones,
    ...ten,
    ...composed(ten, ones, (left, right) => [`${left}-${right}`, `${left} ${right}`, `${left} et ${right}`, `${left}-et-${right}`]),
  ]);
};

const spanish = (): NumberWords => {
  const ones = listed(
    'un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve',
    1,
  );
  const ten = tens('veinte treinta cuarenta cincuenta');
  const twenties = listed(
    'veintiuno/veintiuna/veintiún veintidós/veintidos veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve',
    21,
  );
  return new Map([...ones, ...twenties, ...ten, ...composed(ten, ones, (left, right) => [`${left} y ${right}`])]);
};

/** Number words by language. */
export const numberWords = { en: english(), de: german(), fr: french(), es: spanish() } as const;

/** A pattern for one of the numbers, in words or in one or two figures; the longest word first. */
export function numberPattern(numbers: NumberWords): string {
  const words = [...numbers.keys()].sort((a, b) => b.length - a.length);
  return `(?:${words.join('|')}|\\d{1,2})`;
}

/** What a word or figures of `numberPattern` count; null for other words. */
export function numberOf(word: string, numbers: NumberWords): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return numbers.get(word.toLowerCase()) ?? null;
}
