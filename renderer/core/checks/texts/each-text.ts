import { readFact } from '../../report/facts/read-fact.ts';
import type { Details, Fact, Report } from '../../report/report.ts';
import type { Block, Inline } from '../../rich-text/rich-text.ts';
import { eachBlock, lettersOf, notesIn } from '../../rich-text/walk.ts';
import type { Place } from '../finding.ts';

/** Some text of the report and where it stands. */
export type PlacedText = { readonly text: string; readonly place: Place };

/** Every text that people wrote: details, body (a top-level block is one text, code left out), events, causes, actions, steps, corrections, facts. */
export function* eachText(report: Report): Generator<PlacedText> {
  const { details, body, events, causes, actions, steps, corrections, facts } = report;
  for (const field of ['title', 'reference', 'severity', 'services', 'authors', 'contact'] satisfies (keyof Details)[]) {
    const value = details[field];
    yield { text: typeof value === 'string' ? value : value.join('\n'), place: { kind: 'details', field } };
  }
  for (const [block, top] of body.content.entries()) yield { text: proseOf(top), place: { kind: 'text', block, words: '' } };
  for (const { id, text } of events) yield { text, place: { kind: 'event', id } };
  for (const { id, text } of causes) yield { text, place: { kind: 'cause', id } };
  for (const { id, text, owner } of actions) yield { text: `${text}\n${owner}`, place: { kind: 'action', id } };
  for (const { id, text } of steps) yield { text, place: { kind: 'step', id } };
  for (const { id, text } of corrections) yield { text, place: { kind: 'correction', id } };
  for (const fact of facts) yield { text: wordsOfFact(fact), place: { kind: 'fact', id: fact.id } };
}

/** What a fact asks for and, where its answer is words and no figure, the answer. */
export const wordsOfFact = (fact: Fact): string => {
  const reading = readFact(fact);
  return reading.kind === 'words' || reading.kind === 'unread' ? `${fact.text}\n${reading.words}` : fact.text;
};

/** The words of a block and those inside it, footnotes, images' captions and alternative texts too; what is set as code was copied, not written. */
export const proseOf = (top: Block): string =>
  [...eachBlock([top])]
    .flatMap(({ block }) => {
      if (block.type !== 'paragraph' && block.type !== 'image') return [];
      const words = (block.content ?? []).map(prose).join('');
      if (block.type === 'paragraph') return [words, ...notesIn(block)];
      return [words, ...notesIn(block), block.attrs.alt].filter((text) => text !== '');
    })
    .join('\n');

const prose = (inline: Inline): string => {
  if (inline.type !== 'text') return lettersOf(inline);
  return inline.marks?.some(({ type }) => type === 'code') ? ' ' : inline.text;
};
