import type { Block, Inline, ListItem, TaskItem } from '../../rich-text/rich-text.ts';
import { textBlock } from '../../rich-text/walk.ts';

const box = /^\[([ xX])\](?:\s+|$)/;

/** Makes a task list of each list all of whose items begin with a box, "[ ]" or "[x]". */
export function regroupTasks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type !== 'bulletList' && block.type !== 'orderedList') return block;
    const items = block.content.map((item): ListItem => ({ ...item, content: regroupTasks(item.content) }));
    const tasks = items.flatMap(taskOf);
    if (tasks.length < items.length || block.type === 'orderedList') return { ...block, content: items } as Block;
    return { type: 'taskList', ...(block.attrs === undefined ? {} : { attrs: block.attrs }), content: tasks };
  });
}

function taskOf(item: ListItem): readonly TaskItem[] {
  const [first, ...more] = item.content;
  if (first?.type !== 'paragraph') return [];
  const [start, ...rest] = first.content ?? [];
  const found = start?.type === 'text' ? box.exec(start.text) : null;
  if (found === null || start?.type !== 'text') return [];
  const left = start.text.slice(found[0].length);
  const content: readonly Inline[] = left === '' ? rest : [{ ...start, text: left }, ...rest];
  return [
    {
      type: 'taskItem',
      attrs: { checked: found[1] !== ' ' },
      content: [{ ...first, ...textBlock(first.attrs.kind, content), attrs: first.attrs }, ...more],
    },
  ];
}
