import { generateNKeysBetween } from 'fractional-indexing';
import type { ExportWords } from '../../report/export-words.ts';
import type { Action, Cause, Id, Step, Visibility } from '../../report/report.ts';
import { stricter } from '../../rich-text/kept-as.ts';
import { keptAsWhole, keptIn, visibilityOf } from '../../rich-text/kept-in.ts';
import type { Block, ListItem, PrivateTo } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { readOwnNotes } from '../own/read-notes.ts';
import type { SourceRow } from '../sources/source-row.ts';
import { type ActionTable, readActionTable } from './actions/action-table.ts';
import { dayOrder } from './actions/day-order.ts';
import { type ActionWords, readAction } from './actions/read-action.ts';
import { isHeading } from './headings.ts';
import { itemText } from './item-text.ts';
import { isStruck, readStep } from './read-step.ts';
import { namesContributing, namesRoot, type SectionKind, sectionKind } from './section-kind.ts';

/** A body whose lists of causes, actions and steps have become data. */
export type PlacedLists = {
  readonly blocks: readonly Block[];
  readonly causes: readonly Cause[];
  readonly actions: readonly Action[];
  readonly steps: readonly Step[];
};

/** A list from the block `at` to before `to`, or the rows of a table of actions. */
type Place = {
  readonly at: number;
  readonly to: number;
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly ListItem[];
  readonly table: readonly ActionWords[];
};

/** How the lists of a source are read: the lines that are rows of a table, and the user's locale, which settles dates that may be two days, and the words of Debrief's own export where it is one. */
export type ListContext = {
  readonly rows: ReadonlyMap<Block, SourceRow>;
  readonly locale: string | null;
  readonly words: ExportWords | null;
};

/**
 * Takes the first plain list under each heading of causes, actions and status out of the body, for actions a table with an owner, a date
 * or a state too; lists with links, code or lists in them stay.
 */
export function placeLists(blocks: readonly Block[], { rows: tableRows, locale, words }: ListContext, newId: () => Id): PlacedLists {
  const causes = findList(blocks, 'causes');
  const actions = findList(blocks, 'actions', (at) => readActionTable(blocks, at, tableRows, locale));
  const steps = findList(blocks, 'status', () => null, isForAll);
  const kinds = new Map([
    [causes?.at, 'causes'],
    [actions?.at, 'actions'],
    [steps?.at, 'status'],
  ] as const);
  const order = dayOrder(actions?.items.map(itemText) ?? [], locale);
  const placed = ranked(causes?.items ?? [], newId, (item) => {
    const { rest, visibility, isContributing } = readOwnNotes(itemText(item), words);
    const cause = causeOf(rest, causes);
    return { ...cause, kind: isContributing ? ('contributing' as const) : cause.kind, visibility: audienceOf(item, visibility) };
  });
  const read = (actions?.items ?? []).map((item) => {
    const { rest, visibility, answers } = readOwnNotes(itemText(item), words);
    const action = readAction(rest, order);
    // An action that is struck through is done.
    const state = isStruck(item) ? ('done' as const) : action.state;
    return {
      ...action,
      state,
      visibility: audienceOf(item, visibility),
      answers: answers.flatMap((number) => placed[number - 1]?.id ?? []),
    };
  });
  const rows = (actions?.table ?? []).map((action, row) => {
    // The first row is the table's head.
    const line = blocks[(actions?.at ?? 0) + 1 + row];
    return { ...action, visibility: (line === undefined ? null : keptIn(line)) ?? ('public' as const), answers: [] };
  });
  return {
    blocks: blocks.flatMap((block, at): readonly Block[] => {
      const kind = kinds.get(at);
      if (kind !== undefined) return [{ type: 'structured', attrs: { block: kind, ...visibilityOf(keptAsWhole(block)) } }];
      return actions !== null && at > actions.at && at < actions.to ? [] : [block];
    }),
    causes: placed,
    actions: ranked([...read, ...rows], newId, (action) => action),
    steps: ranked(steps?.items ?? [], newId, readStep),
  };
}

function ranked<Item, Read extends object>(
  items: readonly Item[],
  newId: () => Id,
  read: (item: Item) => Read,
): readonly (Read & { readonly id: Id; readonly rank: string })[] {
  const ranks = generateNKeysBetween(null, null, items.length);
  return items.map((item, at) => ({ ...read(item), id: newId(), rank: ranks[at] ?? '' }));
}

/** Whom what was read of an item is for: nobody whom any of its words are kept from. */
function audienceOf(item: ListItem, said: Visibility): Visibility {
  const to = item.content.reduce<PrivateTo | null>((all, block) => stricter(all, keptIn(block)), said === 'public' ? null : said);
  return to ?? 'public';
}

/** A step has no audience of its own: a list in which one is kept for somebody stays text. */
function isForAll({ content }: ListItem): boolean {
  return content.every((block) => keptIn(block) === null);
}

function findList(
  blocks: readonly Block[],
  kind: SectionKind,
  tableAt: (at: number) => ActionTable | null = () => null,
  isTaken: (item: ListItem) => boolean = () => true,
): Place | null {
  let heading: string | null = null;
  for (const [at, block] of blocks.entries()) {
    if (isHeading(block)) {
      const text = blockText(block);
      heading = sectionKind(text) === kind ? text : null;
      continue;
    }
    if (heading === null) continue;
    const before = blocks[at - 1];
    const intro = before !== undefined && !isHeading(before) ? blockText(before) : '';
    if ((block.type === 'bulletList' || block.type === 'orderedList') && block.content.every((item) => isPlain(item) && isTaken(item)))
      return { at, to: at + 1, heading, intro, items: block.content, table: [] };
    const table = tableAt(at);
    if (table !== null) return { at, to: table.to, heading, intro, items: [], table: table.actions };
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

function causeOf(text: string, place: Place | null): Pick<Cause, 'text' | 'kind'> {
  const [heading, intro] = [place?.heading ?? '', place?.intro ?? ''];
  const start = text.slice(0, 40);
  if (namesRoot(start)) return { text, kind: 'root' };
  if ([start, heading, intro].some(namesContributing)) return { text, kind: 'contributing' };
  // "Root cause analysis" names a method; what it found may be contributing factors all the same.
  return { text, kind: namesRoot(heading) && !/an[aá]l[iy]s/iu.test(heading) ? 'root' : 'unsaid' };
}
