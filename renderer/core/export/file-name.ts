import type { Report, Visibility } from '../report/report.ts';
import { type Language, languageOf } from '../time/shown/language.ts';
import { fileWords } from './file-words.ts';

const longest = 100;
/** File systems count bytes: most stop at 255. */
const mostBytes = 240;

/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** What some file system refuses or some shell misreads, and invisible characters that hide or turn text. */
const unfit = /[\p{C}\p{Z}\s<>:"/\\|?*%`'$&;!#{}~^]+/gu;

/** What the name of a file that is not for everybody ends in: letters that every system and every mailbox keeps. */
const endings: Readonly<Record<Language, Readonly<Record<Visibility, string>>>> = {
  en: { public: '', internal: '-internal', authority: '-authority' },
  fr: { public: '', internal: '-interne', authority: '-autorite' },
  de: { public: '', internal: '-intern', authority: '-behoerde' },
  es: { public: '', internal: '-interna', authority: '-autoridad' },
};

/**
 * A file name from the report's reference and title, fit for Windows, macOS and Linux: at most 100 characters, and 'incident-report' in its language where nothing is left.
 * Unless it is the public one the edition stands at its end, in the report's language.
 */
export const fileNameFor = (report: Report, extension: string, edition: Visibility = 'public'): string => {
  const { reference, title, language } = report.details;
  const dotted = extension.replace(/[^a-z0-9]/gi, '').toLowerCase();
  const ending = `${endings[languageOf(language)][edition]}${dotted === '' ? '' : `.${dotted}`}`;
  const words = [reference, title].map(tidy).filter((part) => part !== '');
  const stem = trim(cut(words.join('-'), ending.length));
  const name = stem === '' || reserved.test(stem) ? [fileWords(language).report, stem].filter((part) => part !== '').join('-') : stem;
  return `${name}${ending}`;
};

const tidy = (text: string): string =>
  trim([...text.slice(0, 400)].slice(0, 200).join('').normalize('NFC').replace(unfit, '-').replace(/-{2,}/g, '-'));

/** The beginning of a text that leaves room for `reserve` more characters. */
const cut = (text: string, reserve: number): string => {
  let [bytes, kept] = [reserve, ''];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (bytes > mostBytes || kept.length + character.length > longest - reserve) break;
    kept += character;
  }
  return kept;
};

/** Hyphens and dots at the ends would hide a file or be dropped by Windows. */
const trim = (text: string): string => text.replace(/^[-.\s]+|[-.\s]+$/g, '');
