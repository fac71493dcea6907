import { languageOf } from '../../time/shown/language.ts';

/** A typed number as plain digits with a point, never before exactly three decimals, which might be thousands, and, where it is approximate, `~` before it; or a sentence on why it is none. */
export type NumberReading = { readonly kind: 'number'; readonly value: string } | { readonly kind: 'unread'; readonly reason: string };

const about =
  /^(?:[~≈]|(?:about|approx(?:imately)?|around|roughly|circa|ca|env(?:iron)?|etwa|ungefähr|rund|zirka|alrededor de|aproximadamente|aprox|unos|unas|cerca de)(?![\p{L}])\.?)\s*/iu;

const scales: readonly (readonly [words: RegExp, size: number])[] = [
  [/^(?:thousand|k|tausend|tsd\.?|mille|milliers|mil)$/iu, 1e3],
  [/^(?:million|millions|m|mio\.?|mn|millionen|millón|millones)$/iu, 1e6],
];

const signs: readonly (readonly [sign: string, code: string])[] = [
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
];

/** A code of three letters is a currency; any other unit is a word. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Says that words are no number. */
export const noNumber = (words: string): string => `“${words}” is no number. Write one such as 12000, “about 12000” or “not known yet”.`;

const notANumber = (words: string): NumberReading => ({ kind: 'unread', reason: noNumber(words) });

/** Reads a number as people type it in a language (BCP 47), beside its unit or with it; what may be two numbers is none. */
export const readNumber = (typed: string, unit: string, language: string): NumberReading => {
  const words = typed.trim().replace(/[\s\u00a0\u202f]+/gu, ' ');
  const isAbout = about.test(words);
  const bare = withoutUnit(words.replace(about, ''), unit);
  if (bare.kind === 'foreign') return { kind: 'unread', reason: `“${words}” is in ${bare.unit}, and this field counts in ${unit}.` };
  const [, digits = '', scaleWords = ''] = /^(\d[\d.,'’ ]*?) ?([\p{L}.]*)$/u.exec(bare.words) ?? [];
  const size = scaleWords === '' ? 1 : scales.find(([pattern]) => pattern.test(scaleWords))?.[1];
  if (digits === '' || size === undefined) return notANumber(words);
  const read = plainDigits(digits, languageOf(language) === 'en' ? '.' : ',', size !== 1);
  if (read === null) return notANumber(words);
  if (read === 'either') {
    const [whole, decimal] = [digits.replace(/\D/g, ''), digits.replace(',', '.')];
    return {
      kind: 'unread',
      reason: `“${words}” may be ${whole} or ${decimal}. Write it without a separator.`,
    };
  }
  const value = size === 1 ? read : String(Number((Number(read) * size).toFixed(2)));
  const plain = value.replace(/^0+(?=\d)/, '').replace(/\.\d{3}$/, '$&0');
  return plain.replace('.', '').length > longest ? notANumber(words) : { kind: 'number', value: `${isAbout ? '~' : ''}${plain}` };
};

/** More digits than a number keeps exactly are none that a report counts. */
const longest = 15;

type Bare = { readonly kind: 'bare'; readonly words: string } | { readonly kind: 'foreign'; readonly unit: string };

const withoutUnit = (words: string, unit: string): Bare => {
  const own = unit.trim().toLowerCase();
  for (const [sign, code] of isCurrency(unit) ? signs : []) {
    if (!words.toLowerCase().startsWith(sign) && !words.toLowerCase().endsWith(sign)) continue;
    if (code !== unit) return { kind: 'foreign', unit: code };
    return {
      kind: 'bare',
      words: words.toLowerCase().startsWith(sign) ? words.slice(sign.length).trim() : words.slice(0, -sign.length).trim(),
    };
  }
  const lower = words.toLowerCase();
  if (own !== '' && lower.endsWith(own)) return { kind: 'bare', words: words.slice(0, -own.length).trim() };
  if (own !== '' && lower.startsWith(own)) return { kind: 'bare', words: words.slice(own.length).trim() };
  const [, before, after] = /^([A-Z]{3})(?= ?\d)|(?<=\d ?)([A-Z]{3})$/.exec(words) ?? [];
  const other = before ?? after;
  return isCurrency(unit) && other !== undefined ? { kind: 'foreign', unit: other } : { kind: 'bare', words };
};

/** Digits without what groups them and with a point before the decimals; `either` where one sign may do either; null where the groups are none. */
const plainDigits = (digits: string, decimal: '.' | ',', isScaled: boolean): string | 'either' | null => {
  const signsIn = digits.match(/[.,]/g) ?? [];
  const last = signsIn.at(-1);
  if (last === undefined) return grouped(digits);
  if (signsIn.every((sign) => sign === last) && signsIn.length > 1) return grouped(digits.replaceAll(last, ' '));
  const at = digits.lastIndexOf(last);
  const [whole, rest] = [digits.slice(0, at), digits.slice(at + 1)];
  if (!/^\d+$/.test(rest)) return null;
  const mayGroup = signsIn.length === 1 && rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mayGroup && !isScaled) return last === decimal ? 'either' : `${whole}${rest}`;
  if (signsIn.length > 2 && new Set(signsIn.slice(0, -1)).size > 1) return null;
  const start = grouped(whole.replace(/[.,]/g, ' '));
  return start === null || rest.length > 6 ? null : `${start}.${rest}`;
};

const grouped = (digits: string): string | null => (/^(?:\d+|\d{1,3}(?:[ '’]\d{3})+)$/u.test(digits) ? digits.replace(/\D/g, '') : null);
