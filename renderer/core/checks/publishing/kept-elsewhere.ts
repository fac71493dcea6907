import { isBlockShown } from '../../report/hidden-kinds.ts';
import type { Report } from '../../report/report.ts';
import { keptInlines } from '../../rich-text/kept-inlines.ts';
import { eachBlock, lettersOf } from '../../rich-text/walk.ts';
import type { Finding, Place } from '../finding.ts';
import { atWords } from '../texts/at-words.ts';
import type { PublicText } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';

/** A whole paragraph, line, event or item that the public edition leaves out. */
type Kept = { readonly words: string; readonly place: Place };

/** So many words in a row are copied, not chosen again by chance; fewer only where a name is among them. */
const fewest = 5;
const name = /(?<=[\p{L}\p{N},;:]\s)\p{Lu}\p{Ll}+/u;

/** Whole internal passages that somebody typed or pasted again where everybody reads them. */
export const keptElsewhere = (report: Report, texts: readonly PublicText[]): readonly Finding[] => {
  const kept = keptIn(report);
  if (kept.length === 0) return [];
  const shown = texts.map(({ shown, placeOf }) => ({ pieces: piecesOf(shown), shown, placeOf }));
  const beginnings = beginningsIn(shown);
  const known = new Set<string>();
  return kept.flatMap(({ words, place }): readonly Finding[] => {
    const sought = piecesOf(words).map(({ word }) => word);
    const key = sought.join(' ');
    if (sought.length < 2 || (sought.length < fewest && !name.test(words)) || known.has(key)) return [];
    known.add(key);
    const [found, ...also] = (beginnings.get(sought.slice(0, fewest).join(' ')) ?? []).flatMap(({ text, at }): readonly Place[] => {
      const [first, last] = [text.pieces[at], text.pieces[at + sought.length - 1]];
      if (first === undefined || last === undefined || !sought.every((word, index) => text.pieces[at + index]?.word === word)) return [];
      return [text.placeOf(text.shown.slice(first.from, last.to), first.from)];
    });
    if (found === undefined) return [];
    const slip = `${quoted(words)} is kept from the public in one place, and the public edition shows it`;
    const finding = { rule: 'redacted-elsewhere', severity: 'warning', place: found, also: [...also, place], fix: null } as const;
    if (also.length === 0) return [{ ...finding, message: `${slip} here.` }];
    const count = String(also.length + 1);
    return [{ ...finding, about: [words, count], message: `${slip} in ${count} others.` }];
  });
};

type Piece = { readonly word: string; readonly from: number; readonly to: number };

/** The words of a text, however they are set and whatever signs stand between them. */
const piecesOf = (text: string): readonly Piece[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));

type Text = Pick<PublicText, 'shown' | 'placeOf'> & { readonly pieces: readonly Piece[] };
type Beginning = { readonly text: Text; readonly at: number };

/** Where each few words in a row stand: read once, so that a long internal log is not looked for line by line. */
const beginningsIn = (texts: readonly Text[]): ReadonlyMap<string, readonly Beginning[]> => {
  const beginnings = new Map<string, Beginning[]>();
  for (const text of texts) {
    for (const at of text.pieces.keys()) {
      let words = '';
      for (const { word } of text.pieces.slice(at, at + fewest)) {
        words += words === '' ? word : ` ${word}`;
        const same = beginnings.get(words);
        if (same) same.push({ text, at });
        else beginnings.set(words, [{ text, at }]);
      }
    }
  }
  return beginnings;
};

const keptIn = ({ body, events, causes, actions }: Report): readonly Kept[] => [
  ...body.content.flatMap((top, block) =>
    [...eachBlock([top])].flatMap(({ block: one, inside }): readonly Kept[] => {
      if (one.type !== 'paragraph') return [];
      const isSeen = [one, ...inside].every((each) => isBlockShown(each, 'public'));
      const inlines = keptInlines(one.content ?? []).filter(({ inline }) => inline.type !== 'footnote');
      const words = inlines
        .map(({ inline }) => lettersOf(inline))
        .join('')
        .trim();
      // What is redacted, or kept within a line, is looked for by itself.
      const isWhole = inlines.every(({ inline, to, isRedacted }) => (to !== null && !isRedacted) || lettersOf(inline).trim() === '');
      return words !== '' && (!isSeen || isWhole) ? [{ words, place: { kind: 'text', block, words } }] : [];
    }),
  ),
  ...events.flatMap((one) => ofItem(one, { kind: 'event', id: one.id })),
  ...causes.flatMap((one) => ofItem(one, { kind: 'cause', id: one.id })),
  ...actions.flatMap((one) => ofItem(one, { kind: 'action', id: one.id })),
];

const ofItem = (
  { text, visibility }: Report['causes'][number] | Report['events'][number] | Report['actions'][number],
  place: Place,
): readonly Kept[] => (visibility === 'public' || text.trim() === '' ? [] : [{ words: text.trim(), place: atWords(place, text.trim()) }]);
