import type { Report, Visibility } from '../../report/report.ts';
import { bare } from '../../rich-text/bare.ts';
import { hiddenTexts, permittedText } from './hidden-texts.ts';
import type { PdfWords } from './pdf-words.ts';

/** Text without anything between its letters: a page breaks lines and hyphenates where it likes. */
const joined = (text: string): string => bare(text.replaceAll('\u00ad', '')).replaceAll(' ', '');

/** A word that a line's end has divided is one word again. */
const withoutDivisions = (text: string): string =>
  text.replace(/(?<=\p{L})[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu, '').replaceAll('\u00ad', '');

const padded = (text: string): string => ` ${bare(text)} `;

/** Shorter words stand inside others by chance and are looked for as words. */
const shortest = 12;

/** As many words as nobody says twice by chance. */
const piece = 8;

/** A long text is looked for in pieces, since the foot of a page may stand in the midst of it; a short one as a whole. */
const piecesOf = (text: string): readonly string[] => {
  const words = bare(text.replaceAll('\u00ad', '')).split(' ');
  if (words.length < piece * 2) return [text];
  return Array.from({ length: Math.min(Math.floor(words.length / piece), 400) }, (_, at) =>
    words.slice(at * piece, (at + 1) * piece).join(' '),
  );
};

/** The texts that this edition must not show and that a finished PDF holds nevertheless, on a page or beside its pages. */
export const findPrivateInPdf = ({ pages, beside }: PdfWords, report: Report, edition: Visibility): readonly string[] => {
  const hidden = hiddenTexts(report, edition);
  if (hidden.length === 0) return [];
  const shown = pages.join('\n');
  const fair = permittedText(report, edition);
  const [fairJoined, fairWords] = [joined(fair), padded(fair)];
  // Ends that belong to nothing keep one string of the metadata from running into the next.
  const letters = [joined(shown), ...beside.map(joined)].join('\n');
  const words = [padded(shown), padded(withoutDivisions(shown)), ...beside.map(padded)].join('\n');
  const leaks = (text: string): boolean => {
    const [sought, asWords] = [joined(text), padded(text)];
    if (!/\p{L}|\p{N}{6}/u.test(sought)) return false;
    return sought.length < shortest
      ? !fairWords.includes(asWords) && words.includes(asWords)
      : !fairJoined.includes(sought) && letters.includes(sought);
  };
  return hidden.filter((text) => piecesOf(text).some(leaks));
};

/** True when there is anything that a finished file of this edition has to be searched for. */
export const hasPrivate = (report: Report, edition: Visibility): boolean => hiddenTexts(report, edition).length > 0;
