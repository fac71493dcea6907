import type { Page } from '@playwright/test';
import type { Id } from '../../renderer/core/report/report.ts';
import { reviewToFile } from '../../renderer/core/review/file/review-file.ts';
import { initialsOf } from '../../renderer/core/review/initials-of.ts';
import { quoteAt } from '../../renderer/core/review/quote.ts';
import type { Anchor, Person, Thread } from '../../renderer/core/review/thread.ts';
import type { Instant } from '../../renderer/core/time/when.ts';

/** What a comment of a review says, and what it is about: words out of a passage, or something else. */
export type Remark = {
  readonly on: readonly [words: string, passage: string] | Anchor;
  readonly text: string;
  readonly replies?: readonly string[];
};

const anchorOf = ({ on }: Remark): Anchor => {
  if ('kind' in on) return on;
  const [words, passage] = on;
  const from = passage.indexOf(words);
  if (from === -1) throw new Error(`“${words}” is not in “${passage}”.`);
  return { kind: 'text', quote: quoteAt(passage, from, from + words.length) };
};

/** A review of the open draft as its file, by somebody elsewhere; the remarks are a minute apart. */
export const reviewOf = (draft: string, name: string, remarks: readonly Remark[], rest: Partial<Person> = {}): Buffer => {
  const person: Person = { id: `p-${name}`, name, role: 'Legal', initials: initialsOf(name), ...rest };
  const threads = remarks.map((remark, index): Thread => {
    const at = (Date.UTC(2026, 5, 9, 8) + index * 60_000) as Instant;
    const replies = (remark.replies ?? []).map((text, count) => ({ id: `r-${name}-${index}-${count}` as Id, author: person, at, text }));
    const changed = { anchor: at, text: at, state: at, suggestion: at, decision: at };
    const said = { text: remark.text, replies, state: 'open', suggestion: null, decision: null } as const;
    return { id: `t-${name}-${index}` as Id, anchor: anchorOf(remark), author: person, at, changed, ...said };
  });
  return Buffer.from(reviewToFile({ draft, title: 'Report', base: '0'.repeat(64), person, threads, signOffs: [] }));
};

/** The id of the draft that is open. */
export const draftOf = (page: Page): string => /draft\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Takes a review into the open draft by the dialog, as its author does. */
export const takeIn = async (page: Page, file: Buffer): Promise<void> => {
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await page.getByRole('button', { name: 'Reviews came back' }).click();
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Open a review…' }).click()]);
  await chooser.setFiles({ name: 'review.debrief', mimeType: 'application/octet-stream', buffer: file });
  await dialog.getByRole('listitem').first().waitFor();
  await dialog.getByRole('button', { name: 'Bring in' }).click();
  await dialog.waitFor({ state: 'detached' });
};
