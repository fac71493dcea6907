import type { Block, Inline, Mark } from '../../renderer/core/rich-text/rich-text.ts';

const keyOf = (marks: readonly Mark[] = []): string => JSON.stringify([...marks].sort((a, b) => (a.type < b.type ? -1 : 1)));

const joined = (content: readonly Inline[]): readonly Inline[] => {
  const result: Inline[] = [];
  for (const inline of content) {
    const one = inline.type === 'text' && inline.marks !== undefined ? { ...inline, marks: JSON.parse(keyOf(inline.marks)) } : inline;
    const last = result.at(-1);
    if (one.type === 'text' && last?.type === 'text' && keyOf(last.marks) === keyOf(one.marks))
      result[result.length - 1] = { ...last, text: last.text + one.text };
    else result.push(one);
  }
  return result;
};

/** The blocks as a draft keeps them: neighbouring runs of one format are one, and formats have no order. */
export const joinedRuns = (blocks: readonly Block[]): readonly Block[] =>
  JSON.parse(JSON.stringify(blocks), (key, value) => (key === 'content' && Array.isArray(value) ? joined(value) : value));
