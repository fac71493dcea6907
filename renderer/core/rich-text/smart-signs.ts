/** What is set for the letters typed last: `replaces` of them, the newest included, by `text`. */
export type SmartSign = { readonly text: string; readonly replaces: number };

type Signs = { readonly double: readonly [string, string]; readonly single: readonly [string, string]; readonly dash: string };

const english: Signs = { double: ['“', '”'], single: ['‘', '’'], dash: '—' };

/** Signs by the first part of a language's tag; French sets a space that does not break inside its quotation marks. */
const byLanguage: Readonly<Record<string, Signs>> = {
  en: english,
  de: { double: ['„', '“'], single: ['‚', '‘'], dash: '–' },
  fr: { double: ['«\u202f', '\u202f»'], single: ['‘', '’'], dash: '—' },
  es: { double: ['«', '»'], single: ['‘', '’'], dash: '—' },
};

const signsOf = (language: string): Signs => {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(byLanguage, primary) ? (byLanguage[primary] ?? english) : english;
};

/** What French sets a space before, at which no line ends; inside of quotation marks, as the signs above have it. */
const spaced: Readonly<Record<string, string>> = { ';': '\u202f', '?': '\u202f', '!': '\u202f', '»': '\u202f', ':': '\u00a0' };

const opens = /(?:^|[\s{[(<'"‘“‚„«\u202f–—/-])$/u;

/** Whether a single quotation mark still waits for its end: else the sign is an apostrophe. */
const isOpen = (before: string, [open, close]: readonly [string, string]): boolean => before.lastIndexOf(open) > before.lastIndexOf(close);

/**
 * The printers' sign for what was just typed behind `before` (the line so far), null when it stays as it is:
 * quotation marks, apostrophes, a dash between words and three dots; in French, the space before a sign that has one. Digits keep what follows them (5' 30", 09:14 -- 09:20), arrows are arrows.
 */
export const smartSign = (before: string, typed: string, language: string): SmartSign | null => {
  const signs = signsOf(language);
  switch (typed) {
    case '"':
    case "'": {
      if (opens.test(before)) return { text: signs[typed === '"' ? 'double' : 'single'][0], replaces: 1 };
      if (/\d$/.test(before)) return null;
      if (typed === "'") return { text: isOpen(before, signs.single) ? signs.single[1] : '’', replaces: 1 };
      return { text: signs.double[1], replaces: 1 };
    }
    case ';':
    case '?':
    case '!':
    case ':':
    case '»':
      return signs === byLanguage.fr && /[\p{L}\p{N}\p{P}\p{S}] $/u.test(before) ? { text: `${spaced[typed]}${typed}`, replaces: 2 } : null;
    case ' ':
      if (signs === byLanguage.fr && before.endsWith('«')) return { text: '\u202f', replaces: 1 };
      return /[\p{L}\p{Pe}\p{Pf}.,!?] --$/u.test(before) ? { text: `${signs.dash} `, replaces: 3 } : null;
    case '.':
      return /(?:^|[^.])\.\.$/.test(before) ? { text: '…', replaces: 3 } : null;
    default:
      return null;
  }
};
