import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Id } from '../../renderer/core/report/report.ts';
import { contentHash } from '../../renderer/core/review/content-hash.ts';
import type { LogEntry } from '../../renderer/core/review/workflow/log.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { itemMap, listOf, snapshotOf } from '../../renderer/store/doc.ts';
import { lookAt, publishedIn } from '../../renderer/store/live/worker/look-at.ts';
import { refusals } from '../../renderer/store/live/worker/refusals.ts';
import { newDraft, type } from './writer.ts';

const person = { id: 'p', name: 'Ben', role: '', initials: 'B' };
const published = (): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, newDraft({ details: { state: 'published' } }));
  return doc;
};
const says = (doc: Y.Doc): string => {
  const parsed = snapshotOf(doc);
  return parsed.kind === 'report' ? contentHash(parsed.report) : '';
};
const publication = (hash: string): LogEntry => ({
  id: 'l1' as Id,
  at: 1_780_000_000_000 as Instant,
  by: person,
  from: 'published',
  to: 'published',
  hash,
  edition: 'public',
  note: 'Two, not one.',
});
const correct = (doc: Y.Doc): void => {
  listOf(doc, 'corrections').set('k1', itemMap({ id: 'k1' as Id, date: null, text: 'Two, not one.', rank: 'a0' }));
};

it('a published report is not changed by what comes', () => {
  const doc = published();
  const before = publishedIn(doc);
  type(doc, ' And more.');
  expect(lookAt(doc, before)).toEqual({ kind: 'refused', reason: refusals.published });
});

it('a correction that is noted as a publication comes in', () => {
  const doc = published();
  const before = publishedIn(doc);
  correct(doc);
  expect(lookAt(doc, before).kind).toBe('refused');
  doc.getMap('log').set('l1', publication(says(doc)));
  expect(lookAt(doc, before)).toEqual({ kind: 'fine', published: says(doc) });
});

it('a comment on a published report comes in', () => {
  const doc = published();
  const before = publishedIn(doc);
  doc.getMap('threads').set('t', { id: 't' });
  expect(lookAt(doc, before)).toEqual({ kind: 'fine', published: before });
});

it('a report that somebody took back to draft is written on', () => {
  const doc = published();
  const before = publishedIn(doc);
  doc.getMap('details').set('state', 'draft');
  type(doc, ' And more.');
  expect(lookAt(doc, before)).toEqual({ kind: 'fine', published: null });
});
