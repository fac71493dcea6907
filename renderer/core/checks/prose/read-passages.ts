import type { Report } from '../../report/report.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import type { Place } from '../finding.ts';
import { keyStarts } from '../head/keys.ts';
import { atWords } from '../texts/at-words.ts';
import { maskQuoted } from './mask-quoted.ts';
import type { Passage } from './passage.ts';
import { readLines } from './read-lines.ts';

/** Everything that the authors wrote, in reading order: title, body, then events, causes, actions and steps; quotes and code blocks are left out. */
export const readPassages = (report: Report): readonly Passage[] => {
  const { details, body, events, causes, actions, steps } = report;
  const passages: Passage[] = [item(details.title, 'title', { kind: 'details', field: 'title' }), ...ofBody(body.content)];
  for (const { id, text } of events) passages.push(item(text, 'event', { kind: 'event', id }));
  for (const { id, text } of causes) passages.push(item(text, 'item', { kind: 'cause', id }));
  for (const { id, text } of actions) passages.push(item(text, 'item', { kind: 'action', id }));
  for (const { id, text } of steps) passages.push(item(text, 'item', { kind: 'step', id }));
  return passages.filter(({ raw }) => raw.trim() !== '');
};

const ofBody = (blocks: readonly Block[]): readonly Passage[] => {
  const passages: Passage[] = [];
  let section = '';
  for (const [block, top] of blocks.entries()) {
    const above: string[] = [];
    for (const { raw, written, isHeading, notes } of readLines(top)) {
      const breaks = isHeading ? [] : labelStarts(raw);
      if (isHeading) section = raw.trim();
      const before = above.length;
      const placeOf: Passage['placeOf'] = (words, from = raw.indexOf(words)) => {
        const nth = words === '' ? 0 : timesIn([...above.slice(0, before), raw.slice(0, Math.max(0, from))], words);
        return nth === 0 ? { kind: 'text', block, words } : { kind: 'text', block, words, nth };
      };
      const noteOf: Passage['placeOf'] = (words) => ({ kind: 'text', block, words });
      above.push(raw);
      passages.push(
        passage(broken(raw, breaks), broken(written, breaks), isHeading ? 'heading' : 'body', placeOf, section),
        ...notes.map((note) => passage(note, note, 'body', noteOf, section)),
      );
    }
  }
  return passages;
};

const timesIn = (lines: readonly string[], words: string): number => lines.reduce((sum, line) => sum + line.split(words).length - 1, 0);

/** Where further labels begin in "Start: 9:12 End: 11:47", which Markdown makes of two lines. */
const labelStarts = (raw: string): readonly number[] => {
  // A dash that Markdown takes for no bullet runs two entries together.
  if (/^\d{4}-\d\d-\d\d /.test(raw)) return [...raw.matchAll(/ (?=[–—-] \d{4}-\d\d-\d\d[ T]\d\d[:.]\d\d)/gu)].map(({ index }) => index);
  const keys = keyStarts(raw);
  if (keys.length > 0) return keys;
  // A heading whose line breaks were lost with all others: "# Report: Start: 9:12 End: 11:47 ## Summary: …".
  if (!/^(?:#{1,4} )?\p{Lu}[\p{L} /()-]{1,30}\s?: /u.test(raw) || /^(?:Subject|Betreff|Objet|Asunto)\s?:/iu.test(raw) || raw.length > 1500)
    return [];
  const found = [...raw.matchAll(/ (?=\p{Lu}\p{Ll}[\p{L}/()-]{0,20}(?: [\p{L}/()-]{1,15}){0,3}[ \u00a0\u202f]?: \S)/gu)];
  // "Incident Date: …" is one label, not the end of a line and another.
  let last = 0;
  return found.flatMap(({ index }) => {
    if (!raw.slice(last, index).includes(':')) return [];
    last = index;
    return [index];
  });
};

const broken = (text: string, breaks: readonly number[]): string => {
  const letters = text.split('');
  for (const at of breaks) letters[at] = '\n';
  return letters.join('');
};

const item = (text: string, source: Passage['source'], place: Place): Passage =>
  passage(text, text, source, (words) => (words === '' ? place : atWords(place, words)), '');

const passage = (raw: string, written: string, source: Passage['source'], placeOf: Passage['placeOf'], section: string): Passage => ({
  raw,
  text: maskQuoted(written),
  source,
  placeOf,
  section,
});
