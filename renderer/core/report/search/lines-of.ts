import { plainText } from '../../rich-text/walk.ts';
import type { Report } from '../report.ts';
import { dataWordsOf } from './data-words.ts';

/** All that a report says, line by line: its text, then its lists, its events and its details. */
export const linesOf = (report: Report): readonly string[] => {
  const data = dataWordsOf(report, { kind: 'draft' }).map(({ whole }) => whole);
  return [plainText(report.body), ...new Set(data)].flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
};

/** How many letters of a passage stand before the word that is looked for, and behind it. */
const around = 60;

/** A passage of the lines for each of some words in small letters, the first one's alone: about 120 letters around it; null where one of the words is in no line. */
export const passageWith = (lines: readonly string[], words: readonly string[]): string | null => {
  const found = words.map((word) => lines.find((line) => line.toLowerCase().includes(word)));
  const [line, first] = [found[0], words[0]];
  if (line === undefined || first === undefined || found.includes(undefined)) return null;
  const at = line.toLowerCase().indexOf(first);
  const from = at <= around ? 0 : wordStart(line, at - around);
  const to = at + first.length + around >= line.length ? line.length : wordEnd(line, at + first.length + around);
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`;
};

/** Where words are not parted by spaces a letter is as good a place. */
const nearest = 15;

const wordStart = (line: string, at: number): number => {
  const space = line.slice(at, at + nearest).search(/\s/u);
  return space === -1 ? at : at + space;
};

const wordEnd = (line: string, at: number): number => {
  const space = line.slice(at - nearest, at).search(/\s\S*$/u);
  return space === -1 ? at : at - nearest + space;
};
