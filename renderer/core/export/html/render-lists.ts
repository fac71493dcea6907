import type { SheetBlock, SheetTask } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';

type Blocks = (blocks: readonly SheetBlock[]) => string;

/** A list, numbered from `start` or with bullets when that is null. */
export const listHtml = (start: number | null, items: readonly (readonly SheetBlock[])[], blocksHtml: Blocks): string => {
  const lines = items.map((item) => `<li>${blocksHtml(item)}</li>`).join('\n');
  if (start === null) return `<ul>\n${lines}\n</ul>`;
  return `<ol${start === 1 ? '' : ` start="${escapeHtml(String(start))}"`}>\n${lines}\n</ol>`;
};

/** A task list: each box is drawn, and said in words for those who hear it. */
export const tasksHtml = (items: readonly SheetTask[], blocksHtml: Blocks): string => {
  const lines = items.map(
    ({ isDone, label, blocks }) =>
      `<li${isDone ? ' class="done"' : ''}><span class="hidden">${escapeHtml(label)}</span>${blocksHtml(blocks)}</li>`,
  );
  return `<ul class="tasks">\n${lines.join('\n')}\n</ul>`;
};
