import { join } from 'node:path';
import { runnerImport } from 'vite';
import { proseOf } from './prose.mjs';

const root = join(import.meta.dirname, '../..');

/** What each block of the prose says, as the plain text of a report has it. */
const linesOf = ({ json }) => {
  const words = (node) => (node.text ?? '') + (node.content ?? []).map(words).join('');
  return json.content.flatMap((block) => (block.type === 'bulletList' ? block.content : [block])).map(words);
};

/** A review with so many comments, evenly over a text of so many words, as the bytes of its file. */
const makeReview = async (draft, words, count) => {
  const load = async (file) => (await runnerImport(join(root, 'renderer/core/review', file), { configFile: false })).module;
  const [{ reviewToFile }, { quoteAt }] = [await load('file/review-file.ts'), await load('quote.ts')];
  const lines = linesOf(proseOf(words));
  const text = lines.join('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const long = [...starts.keys()].filter((at) => lines[at].length > 200);
  const at = Date.UTC(2026, 5, 9);
  const threads = Array.from({ length: count }, (_, index) => {
    const from = starts[long[Math.floor((index * long.length) / count)]] + 20 + (index % 5) * 30;
    const person = { id: `p-${index % 7}`, name: `Reviewer ${index % 7}`, role: '', initials: `R${index % 7}` };
    return {
      id: `t-${index}`,
      anchor: { kind: 'text', quote: quoteAt(text, from, from + 24) },
      author: person,
      at: at + index,
      text: `Comment ${index}: is this what was agreed with the carriers?`,
      replies: [],
      state: 'open',
      suggestion: null,
      decision: null,
      changed: { anchor: at, text: at, state: at, suggestion: at, decision: at },
    };
  });
  const review = { draft, title: 'Report', base: '0'.repeat(64), person: threads[0].author, threads, signOffs: [] };
  return Buffer.from(reviewToFile(review));
};

/** Brings so many comments into the open draft by the dialog, and waits until the words of nearly all of them are found in the text. */
export const bringThreads = async (page, words, count) => {
  const draft = /draft\/([^/]+)/.exec(page.url())?.[1];
  const buffer = await makeReview(draft, words, count);
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await page.getByRole('button', { name: 'Reviews came back' }).click();
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Open a review…' }).click()]);
  await chooser.setFiles({ name: 'review.debrief', mimeType: 'application/octet-stream', buffer });
  await dialog.getByRole('listitem').first().waitFor();
  await dialog.getByRole('button', { name: 'Bring in' }).click();
  await dialog.waitFor({ state: 'detached' });
  // Passages that chance has made alike count as gone.
  await page.waitForFunction((least) => document.querySelectorAll('[data-quoted]').length >= least, count * 0.95, { timeout: 60_000 });
  await page.getByRole('tab', { name: 'Details' }).click();
};
