import type { Report } from '../../report/report.ts';
import { plainText } from '../../rich-text/walk.ts';
import { type ComparedList, type Comparison, compareReports } from '../compare/compare-reports.ts';
import { quoteAt } from '../quote.ts';
import type { Anchor, Suggestion } from '../thread.ts';
import { fieldWords, listOfKind, type SuggestedKind, suggestedFields } from './field-words.ts';

/** A change as a suggestion, or a new passage that a comment tells of. */
export type Suggested =
  | { readonly kind: 'suggestion'; readonly anchor: Anchor; readonly suggestion: Suggestion }
  | { readonly kind: 'passage'; readonly anchor: Anchor; readonly words: string };

/** What somebody changed in a text that was sent to them: how many passages differ, and the same as suggestions where all of it can be said so. */
export type ChangesAsSuggestions = {
  /** Lines, items and details that say something else, or something in another form. */
  readonly count: number;
  /** One for each change; null where some change is none of words: an item that came or went, another format, a detail. */
  readonly suggestions: readonly Suggested[] | null;
};

/** What was changed since a report was sent, as suggestions for the report as it was sent. Chips must be words in both. */
export const suggestChanges = (sent: Report, present: Report): ChangesAsSuggestions => {
  const comparison = compareReports(sent, present);
  const { details, items, lines, pictures } = comparison;
  const count = details.length + items.length + pictures + lines.filter(({ kind }) => kind !== 'same').length;
  if (details.length > 0 || pictures > 0) return { count, suggestions: null };
  const [ofLines, ofItems] = [linesAsSuggestions(sent, comparison), itemsAsSuggestions(sent, present, comparison)];
  return { count, suggestions: ofLines === null || ofItems === null ? null : [...ofLines, ...ofItems] };
};

/** Lines that are new are about no words that were there: they are told at the line above them. */
const linesAsSuggestions = (sent: Report, { lines }: Comparison): readonly Suggested[] | null => {
  const text = plainText(sent.body);
  const made: Suggested[] = [];
  let offset = 0;
  let above: Anchor = { kind: 'report' };
  for (const line of lines) {
    if (line.kind === 'format' || line.kind === 'audience') return null;
    if (line.kind === 'new') {
      made.push({ kind: 'passage', anchor: above, words: line.text });
      continue;
    }
    const [before, after] = line.kind === 'changed' ? [wordsOf(line.parts, 'new'), wordsOf(line.parts, 'gone')] : [line.text, ''];
    const isLine = text.startsWith(before, offset) && ['\n', undefined].includes(text[offset + before.length]);
    // Blocks that show data are no words of the text.
    if (!isLine && line.kind !== 'same') return null;
    if (!isLine) continue;
    const anchor: Anchor = { kind: 'text', quote: quoteAt(text, offset, offset + before.length) };
    if (line.kind !== 'same') made.push({ kind: 'suggestion', anchor, suggestion: { kind: 'words', replacement: after } });
    above = anchor;
    offset += before.length + 1;
  }
  return made;
};

/** The words of a line without those that only the other version has. */
const wordsOf = (parts: readonly { readonly kind: string; readonly text: string }[], without: 'gone' | 'new'): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const itemsAsSuggestions = (sent: Report, present: Report, { items }: Comparison): readonly Suggested[] | null => {
  const made: Suggested[] = [];
  for (const { kind, list, id, fields } of items) {
    const carrier = carrierOf(list);
    if (kind !== 'changed' || carrier === null) return null;
    for (const { field } of fields) {
      const anchor: Anchor = { kind: carrier, id };
      const name = suggestedFields[carrier].find((one) => one === field);
      const [was, replacement] = name === undefined ? [null, null] : [fieldWords(sent, anchor, name), fieldWords(present, anchor, name)];
      // A time that says the same in words has changed in what words don't say.
      if (name === undefined || was === null || replacement === null || was === replacement) return null;
      made.push({ kind: 'suggestion', anchor, suggestion: { kind: 'field', field: name, was, replacement } });
    }
  }
  return made;
};

const carrierOf = (list: ComparedList): SuggestedKind | null => {
  const kinds = Object.keys(listOfKind) as readonly SuggestedKind[];
  return kinds.find((kind) => listOfKind[kind] === list) ?? null;
};
