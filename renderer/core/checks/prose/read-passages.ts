import type { Report } from '../../report/report.ts';
import type { Block, Inline } from '../../rich-text/rich-text.ts';
import { eachBlock } from '../../rich-text/walk.ts';
import type { Place } from '../finding.ts';
import { maskQuoted } from './mask-quoted.ts';
import type { Passage } from './passage.ts';

/** Everything that the authors wrote, in reading order: title, body, then events, causes, actions and steps; quotes and code blocks are left out. */
export const readPassages = (report: Report): readonly Passage[] => {
  const { details, body, events, causes, actions, steps } = report;
  const passages: Passage[] = [
    passage(details.title, details.title, 'title', () => ({ kind: 'details', field: 'title' }), ''),
    ...ofBody(body.content),
  ];
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
    for (const { block: one } of eachBlock([top])) {
      if (one.type !== 'paragraph' || one.attrs.kind === 'quote') continue;
      const raw = (one.content ?? []).map(wordsOf).join('');
      const written = (one.content ?? []).map(writtenOf).join('');
      const isHeading = one.attrs.kind !== 'p';
      if (isHeading) section = raw.trim();
      passages.push(passage(raw, written, isHeading ? 'heading' : 'body', (words) => ({ kind: 'text', block, words }), section));
    }
  }
  return passages;
};

const item = (text: string, source: Passage['source'], place: Place): Passage => passage(text, text, source, () => place, '');

const passage = (raw: string, written: string, source: Passage['source'], placeOf: Passage['placeOf'], section: string): Passage => ({
  raw,
  text: maskQuoted(written),
  source,
  placeOf,
  section,
});

const wordsOf = (inline: Inline): string => (inline.type === 'hardBreak' ? '\n' : inline.text);

const writtenOf = (inline: Inline): string => {
  if (inline.type === 'hardBreak') return '\n';
  return inline.marks?.some(({ type }) => type === 'code' || type === 'strike') ? ' '.repeat(inline.text.length) : inline.text;
};
