import type { Report, Visibility } from '../report/report.ts';
import { bare } from '../rich-text/bare.ts';
import { stricter } from '../rich-text/kept-as.ts';
import { keptInlines } from '../rich-text/kept-inlines.ts';
import type { Block, PrivateTo, RichText } from '../rich-text/rich-text.ts';
import { partsOf } from '../rich-text/walk.ts';

/** A report in which what was kept from somebody before is so still, and the words that would have become public, each once. */
export type StillHidden = { readonly report: Report; readonly passages: readonly string[] };

/** As many words in a row that both tell are no accident, where they have as many letters: "at the same time" stands anywhere. */
const [fewest, longest] = [4, 18];
/** All words of a line, where they are at least as long as a name. */
const shortest = 5;

/**
 * Keeps a merge from making public what is internal, be it that somebody split the passage, wrote it elsewhere or changed who may see it: whoever
 * brings a copy in decides that by hand. A line in which such words have come to stand is kept for whom they were kept, and so is an item.
 */
export const stillHidden = (before: Report, after: Report): StillHidden => {
  const passages = new Set<string>();
  const told = wordsOf(before);
  const leaked = (words: string, to: PrivateTo | null): PrivateTo | null => {
    if (told.lines.has(bare(words))) return null;
    const found = told.hidden.find((one) => stricter(to, one.to) !== to && tells(words, one.words, told.open));
    if (found !== undefined) passages.add(words.trim());
    return found?.to ?? null;
  };
  const keptItems = <Item extends { readonly id: string; readonly text: string; readonly visibility: Visibility }>(
    items: readonly Item[],
    were: readonly Item[],
  ): readonly Item[] => {
    const known = new Map(were.map(({ id, visibility }) => [id, audienceOf(visibility)]));
    return items.map((item) => {
      const to = audienceOf(item.visibility);
      const was = known.get(item.id) ?? null;
      if (stricter(to, was) !== to) passages.add(item.text.trim());
      const kept = stricter(was, known.has(item.id) ? to : stricter(to, leaked(item.text, to)));
      return kept === to ? item : { ...item, visibility: kept ?? 'public' };
    });
  };
  const kinds = keptKinds(before.body);
  const leaf = (block: Block, outer: PrivateTo | null): Block => {
    if (block.type === 'horizontalRule') return block;
    const own = stricter(outer, block.attrs?.visibility ?? null);
    if (block.type === 'structured') {
      const was = kinds.get(block.attrs.block) ?? null;
      if (stricter(own, was) === own) return block;
      return { ...block, attrs: { ...block.attrs, visibility: was ?? 'internal' } };
    }
    if (block.type !== 'paragraph' && block.type !== 'image' && block.type !== 'codeBlock') return block;
    const to = runsOf(block, outer).reduce<PrivateTo | null>((all, run) => stricter(all, leaked(run.words, run.to)), null);
    return to === null ? block : ({ ...block, attrs: { ...block.attrs, visibility: stricter(own, to) } } as Block);
  };
  const report: Report = {
    ...after,
    body: changed(after.body, leaf),
    events: keptItems(after.events, before.events),
    causes: keptItems(after.causes, before.causes),
    actions: keptItems(after.actions, before.actions),
    facts: keptItems(after.facts, before.facts),
  };
  return { report, passages: [...passages].filter((words) => words !== '') };
};

const audienceOf = (visibility: Visibility): PrivateTo | null => (visibility === 'public' ? null : visibility);

type Run = { readonly words: string; readonly to: PrivateTo | null };

/** The stretches of a block's own line, each with whom it is kept for; what is redacted is kept for colleagues. */
const runsOf = (block: Block, outer: PrivateTo | null): readonly Run[] => {
  if (block.type !== 'paragraph' && block.type !== 'image' && block.type !== 'codeBlock') return [];
  const own = stricter(outer, block.attrs?.visibility ?? null);
  const runs: { words: string; to: PrivateTo | null }[] = [];
  for (const { inline, to: kept, isRedacted } of keptInlines(block.content ?? [])) {
    const to = stricter(own, isRedacted ? 'internal' : kept);
    const words = inline.type === 'text' ? inline.text : inline.type === 'footnote' ? ` ${inline.attrs.text} ` : ' ';
    const last = runs.at(-1);
    if (last?.to === to) last.words += words;
    else runs.push({ words, to });
  }
  if (block.type === 'image') runs.push({ words: block.attrs.alt, to: own });
  return runs;
};

/** Every stretch of a body, in reading order. */
const allRuns = (blocks: readonly Block[], outer: PrivateTo | null = null): readonly Run[] =>
  blocks.flatMap((block) => [...runsOf(block, outer), ...partsOf(block).flatMap((inner) => allRuns(inner, within(block, outer)))]);

const within = (block: Block, outer: PrivateTo | null): PrivateTo | null =>
  block.type === 'horizontalRule' ? outer : stricter(outer, block.attrs?.visibility ?? null);

/** What a report tells: what it keeps for whom, all words that everybody may read, and its lines. */
const wordsOf = ({ body, events, causes, actions, facts }: Report) => {
  const items = [...events, ...causes, ...actions, ...facts].map(
    ({ text, visibility }): Run => ({ words: text, to: audienceOf(visibility) }),
  );
  const runs = [...allRuns(body.content), ...items];
  const open = ` ${runs
    .filter(({ to }) => to === null)
    .map(({ words }) => bare(words))
    .join(' | ')} `;
  const hidden = runs.flatMap(({ words, to }) => (to === null || bare(words) === '' ? [] : [{ words: ` ${bare(words)} `, to }]));
  return { hidden, open, lines: new Set(runs.filter(({ to }) => to === null).map(({ words }) => bare(words))) };
};

/** Whether words tell some of a hidden passage that nobody could read elsewhere. */
const tells = (words: string, hidden: string, open: string): boolean => {
  const whole = bare(words);
  const all = whole.split(' ');
  const isTold = (some: string): boolean => hidden.includes(` ${some} `) && !open.includes(` ${some} `);
  if (whole.length >= shortest && isTold(whole)) return true;
  return all.some((_, at) => {
    const some = all.slice(at, at + fewest).join(' ');
    return at + fewest <= all.length && some.length >= longest && isTold(some);
  });
};

/** The kinds of structured block that a body keeps from everybody, each with whom it is kept for. */
const keptKinds = (body: RichText): ReadonlyMap<string, PrivateTo | null> => {
  const kinds = new Map<string, PrivateTo | null>();
  const walk = (blocks: readonly Block[], outer: PrivateTo | null): void => {
    for (const block of blocks) {
      const to = within(block, outer);
      if (block.type === 'structured') kinds.set(block.attrs.block, kinds.get(block.attrs.block) === null ? null : to);
      for (const inner of partsOf(block)) walk(inner, to);
    }
  };
  walk(body.content, null);
  return kinds;
};

/** The same tree with other leaves. */
const changed = (body: RichText, leaf: (block: Block, outer: PrivateTo | null) => Block): RichText => {
  const walk = (block: Block, outer: PrivateTo | null): Block => {
    const to = within(block, outer);
    switch (block.type) {
      case 'bulletList':
      case 'orderedList':
        return { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map((one) => walk(one, to)) })) };
      case 'taskList':
        return { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map((one) => walk(one, to)) })) };
      case 'table':
        return {
          ...block,
          content: block.content.map((row) => ({
            ...row,
            content: row.content.map((cell) => ({ ...cell, content: cell.content.map((one) => walk(one, to)) })),
          })),
        };
      case 'callout':
        return { ...block, content: block.content.map((one) => walk(one, to)) };
      default:
        return leaf(block, outer);
    }
  };
  return { ...body, content: body.content.map((block) => walk(block, null)) };
};
