import { generateNKeysBetween } from 'fractional-indexing';
import type { Action, Cause, Id, Step } from '../../report/report.ts';
import type { Block, ListItem } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { isHeading } from './headings.ts';
import { itemText } from './item-text.ts';
import { readAction } from './read-action.ts';
import { readStep } from './read-step.ts';
import { namesRoot, type SectionKind, sectionKind } from './section-kind.ts';

/** A body whose lists of causes, actions and steps have become data. */
export type PlacedLists = {
  readonly blocks: readonly Block[];
  readonly causes: readonly Cause[];
  readonly actions: readonly Action[];
  readonly steps: readonly Step[];
};

type Place = { readonly at: number; readonly heading: string; readonly intro: string; readonly items: readonly ListItem[] };

/** Takes the first plain list under each heading of causes, actions and status out of the body; lists with links, code or lists in them stay. */
export function placeLists(blocks: readonly Block[], newId: () => Id): PlacedLists {
  const causes = findList(blocks, 'causes');
  const actions = findList(blocks, 'actions');
  const steps = findList(blocks, 'status');
  const kinds = new Map([
    [causes?.at, 'causes'],
    [actions?.at, 'actions'],
    [steps?.at, 'status'],
  ] as const);
  return {
    blocks: blocks.map((block, at) => {
      const kind = kinds.get(at);
      return kind === undefined ? block : { type: 'structured', attrs: { block: kind } };
    }),
    causes: ranked(causes, newId, (item, place) => ({ ...causeOf(itemText(item), place), visibility: 'public' as const })),
    actions: ranked(actions, newId, (item) => ({ ...readAction(itemText(item)), answers: [], link: '', visibility: 'public' as const })),
    steps: ranked(steps, newId, readStep),
  };
}

function ranked<Read extends object>(
  place: Place | null,
  newId: () => Id,
  read: (item: ListItem, place: Place) => Read,
): readonly (Read & { readonly id: Id; readonly rank: string })[] {
  if (place === null) return [];
  const ranks = generateNKeysBetween(null, null, place.items.length);
  return place.items.map((item, at) => ({ ...read(item, place), id: newId(), rank: ranks[at] ?? '' }));
}

function findList(blocks: readonly Block[], kind: SectionKind): Place | null {
  let heading: string | null = null;
  for (const [at, block] of blocks.entries()) {
    if (isHeading(block)) {
      const text = blockText(block);
      heading = sectionKind(text) === kind ? text : null;
    } else if (heading !== null && (block.type === 'bulletList' || block.type === 'orderedList') && block.content.every(isPlain)) {
      const before = blocks[at - 1];
      return { at, heading, intro: before !== undefined && !isHeading(before) ? blockText(before) : '', items: block.content };
    }
  }
  return null;
}

/** One paragraph without links or code: nothing of it is lost when only its letters are kept. */
function isPlain(item: ListItem): boolean {
  const [first, ...more] = item.content;
  if (more.length > 0 || first?.type !== 'paragraph' || itemText(item) === '') return false;
  return (first.content ?? []).every(
    (inline) =>
      inline.type !== 'footnote' && (inline.type !== 'text' || !inline.marks?.some((mark) => mark.type === 'link' || mark.type === 'code')),
  );
}

function causeOf(text: string, place: Place): { readonly text: string; readonly kind: Cause['kind'] } {
  // "Root cause analysis" names a method; what it found may be contributing factors all the same.
  const saysRoot =
    namesRoot(place.heading) &&
    !/analys|contribut|factor|facteur|faktor/iu.test(place.heading) &&
    !/contribut|factor|facteur|faktor/iu.test(place.intro);
  return { text, kind: saysRoot || namesRoot(text.slice(0, 40)) ? 'root' : 'contributing' };
}
