import { expect } from 'vitest';
import * as Y from 'yjs';
import type { Report } from '../../renderer/core/report/report.ts';
import type { Person } from '../../renderer/core/review/thread.ts';
import { plainText, textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import type { Database } from '../../renderer/store/db.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { byEdit, type Draft, openDraft } from '../../renderer/store/draft.ts';
import { type CoAuthorCopy, type LookedAtCopy, lookAtCopy, takeCopy } from '../../renderer/store/exchange/copy/co-author-copy.ts';
import { noteWriter } from '../../renderer/store/exchange/copy/writers.ts';
import { takeDraft } from '../../renderer/store/exchange/take-draft.ts';
import { wholeCopy } from '../../renderer/store/exchange/whole-copy.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { event, newLibrary, report } from './library-fixture.ts';

export const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: 'Press officer', initials: 'AR' };
export const ben: Person = { id: 'ben', name: 'Ben Ito', role: 'Legal', initials: 'BI' };
export const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
export const by = (author: Person, minute: number) => ({ author, at: at(minute) });
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const drafts: Draft[] = [];
/** To be called after each test. */
export const closeAll = async (): Promise<void> => {
  for (const draft of drafts.splice(0)) await draft.close();
};

export const open = async (db: Database, id: string): Promise<Draft> => {
  const opened = await openDraft({ db, journal: null, now: () => at(0) }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  drafts.push(opened.draft);
  return opened.draft;
};
export const withLines = (...lines: readonly string[]): Report => ({
  ...report('Outage', event('14:05', 'Slow answers'), event('14:20', 'All well', 'a1')),
  body: { type: 'doc', content: lines.map((text) => textBlock('p', text)) },
});
export const newDraft = async (whole = withLines('The service was slow.', 'Customers were told.', 'It is well now.')): Promise<Draft> => {
  const db = await newLibrary();
  return open(db, await addDraft(db, null, whole, at(0)));
};
/** The whole draft as a co-author opens it in a library of their own. */
export const coAuthor = async (draft: Draft, who: Person | null = ben): Promise<Draft> => {
  const db = await newLibrary();
  const kept = await takeDraft(db, null, bytes(await wholeCopy(draft, ana)), at(1));
  if (kept.kind === 'failed') throw new Error(kept.reason);
  const copy = await open(db, kept.id);
  if (who !== null) noteWriter(copy, who);
  return copy;
};
export const edit = ({ doc }: Draft, change: (body: Y.XmlFragment) => void): void => doc.transact(() => change(bodyOf(doc)), byEdit);
export const lineAt = (body: Y.XmlFragment, at: number): Y.XmlText => {
  const element = body.get(at);
  const text = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error(`There is no line ${at}.`);
  return text;
};
export const type = (draft: Draft, line: number, words: string): void =>
  edit(draft, (body) => lineAt(body, line).insert(lineAt(body, line).length, words));
export const textNow = async (draft: Draft): Promise<string> => {
  await draft.flush();
  return plainText(draft.report.get().body);
};
export const fileOf = async (copy: Draft, sender: Person | null = ben): Promise<Uint8Array> => bytes(await wholeCopy(copy, sender));
export const fits = (looked: LookedAtCopy): CoAuthorCopy => {
  if (looked.kind !== 'fits') throw new Error(looked.reason);
  return looked.copy;
};
export const bringBack = async (draft: Draft, copy: Draft): Promise<CoAuthorCopy> => {
  const looked = fits(lookAtCopy(draft, await fileOf(copy)));
  expect(takeCopy(draft, looked)).toMatchObject({ kind: 'taken' });
  return looked;
};
export const countsOf = ({ people }: CoAuthorCopy) =>
  people.map(({ person, counts }) => [person?.name ?? null, Object.fromEntries(counts)]);
export const stateOf = ({ doc }: Draft): string => JSON.stringify([...Y.encodeStateAsUpdate(doc)]);
