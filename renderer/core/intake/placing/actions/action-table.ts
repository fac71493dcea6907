import { toTicketLink } from '../../../report/ticket-link.ts';
import type { Block, Inline, TableCell } from '../../../rich-text/rich-text.ts';
import { blockText } from '../../../rich-text/walk.ts';
import type { SourceRow } from '../../sources/source-row.ts';
import { type ActionField, actionField } from './action-words.ts';
import { dayOrder } from './day-order.ts';
import type { DayOrder } from './due-date.ts';
import { type ActionWords, fieldSaid } from './read-action.ts';

/** The rows of a table of actions, from the first block to before `to`. */
export type ActionTable = { readonly to: number; readonly actions: readonly ActionWords[] };

type Column = { readonly label: string; readonly kind: ActionField | 'text' | 'number' | 'other' };
type Cell = { readonly text: string; readonly links: readonly string[] };

const textColumn =
  /^(?:(?:\p{L}+[ -])?actions?(?: items?)?|what|tasks?|measures?|follow[ -]?ups?|descriptions?|maßnahmen?|aufgaben?|was|beschreibung|mesures?|tâches?|quoi|acci(?:ó|o)n(?:es)?|tareas?|medidas?|descripción|qué)$/iu;
const numberColumn = /^(?:#|no\.?|nr\.?|n[°º]|num\.?)$/iu;
const shortLabels: readonly (readonly [RegExp, ActionField])[] = [
  [/^(?:who|wer|qui|quién)$/iu, 'owner'],
  [/^(?:when|date|wann|datum|quand|cuándo|fecha)$/iu, 'due'],
  [/^(?:done\??|erledigt\??|fait ?\??|hecho\??)$/iu, 'state'],
];

/** The actions in the rows of the table that begins at a block; null where no table of actions begins, or one that holds more than words (lists, code, several links). */
export function readActionTable(
  blocks: readonly Block[],
  at: number,
  rows: ReadonlyMap<Block, SourceRow>,
  locale: string | null,
): ActionTable | null {
  const rowAt = (place: number): SourceRow | undefined => {
    const block = blocks[place];
    return block === undefined ? undefined : rows.get(block);
  };
  const head = rowAt(at);
  const columns = head === undefined ? null : columnsOf(head);
  if (head === undefined || columns === null) return null;
  const found: (readonly Cell[])[] = [];
  let to = at + 1;
  for (let row = rowAt(to); row !== undefined && row.table === head.table; row = rowAt(to)) {
    const cells = row.cells.map(cellOf);
    if (cells.length > columns.length || cells.some((cell) => cell === null)) return null;
    found.push(cells.flatMap((cell) => cell ?? []));
    to += 1;
  }
  const order = dayOrder(
    [columns.map(({ label }) => label).join(' '), ...found.map((cells) => cells.map(({ text }) => text).join(' '))],
    locale,
  );
  const actions = found.map((cells, row) => actionOf(columns, cells, row + 1, order));
  if (actions.length === 0 || actions.some((action) => action === null)) return null;
  return { to, actions: actions.flatMap((action) => action ?? []) };
}

/** The columns of a head that names an action and what is known of it; null for other heads. */
function columnsOf({ cells }: SourceRow): readonly Column[] | null {
  const labels = cells.map((cell) => cellOf(cell)?.text.replace(/\s*:$/u, '') ?? '');
  if (cells.length < 2) return null;
  const columns = labels.map((label): Column => ({ label, kind: kindOf(label) }));
  const texts = columns.filter(({ kind }) => kind === 'text');
  const fields = columns.map(({ kind }) => kind).filter((kind) => kind === 'owner' || kind === 'due' || kind === 'state');
  if (fields.length === 0 || new Set(fields).size < fields.length) return null;
  if (texts.length > 0) {
    // "Action" is the action where a "Description" stands beside it.
    let isTaken = false;
    return columns.map((column) => {
      if (column.kind !== 'text') return column;
      const kind = isTaken ? 'other' : 'text';
      isTaken = true;
      return { ...column, kind };
    });
  }
  const first = columns.findIndex(({ kind }) => kind === 'other');
  return first === -1 || fields.length < 2 ? null : columns.map((column, at) => (at === first ? { ...column, kind: 'text' } : column));
}

function kindOf(label: string): Column['kind'] {
  if (numberColumn.test(label)) return 'number';
  if (textColumn.test(label)) return 'text';
  return actionField(label) ?? shortLabels.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
}

/** A cell of one paragraph without notes or code; null for others. */
function cellOf(cell: TableCell): Cell | null {
  const [only, ...more] = cell.content;
  const { colspan, rowspan } = cell.attrs;
  if (more.length > 0 || only?.type !== 'paragraph' || colspan > 1 || rowspan > 1) return null;
  const content: readonly Inline[] = only.content ?? [];
  const marks = content.flatMap((inline) => (inline.type === 'text' ? (inline.marks ?? []) : []));
  if (content.some(({ type }) => type === 'footnote') || marks.some(({ type }) => type === 'code')) return null;
  return {
    text: blockText(only).replace(/\s+/gu, ' ').trim(),
    links: [...new Set(marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])))],
  };
}

function actionOf(columns: readonly Column[], cells: readonly Cell[], number: number, order: DayOrder): ActionWords | null {
  let text = '';
  let said: ReturnType<typeof fieldSaid> = {};
  let link = '';
  const rest: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    const [address, ...more] = cell.links;
    if (column === undefined) return null;
    if (address !== undefined) {
      if (column.kind === 'text' || more.length > 0 || link !== '' || toTicketLink(address) === '') return null;
      link = toTicketLink(address);
    }
    if (!/[\p{L}\p{N}]/u.test(cell.text) && !/[✓✔☑✅]/u.test(cell.text)) continue;
    if (column.kind === 'text') text = cell.text;
    else if (column.kind === 'number' && cell.text.replace(/\.$/u, '') === String(number)) continue;
    else {
      const known = column.kind === 'other' || column.kind === 'number' ? null : fieldSaid(words[column.kind], cell.text, order);
      if (known !== null) said = { ...said, ...known };
      if (known === null || known.kept !== undefined) if (cell.text !== address) rest.push(`${column.label}: ${cell.text}`);
    }
  }
  if (text === '') return null;
  const whole = rest.length === 0 ? text : `${text} (${rest.join(', ')})`;
  return { text: whole, owner: said?.owner ?? '', due: said?.due ?? null, state: said?.state ?? 'open', link };
}

/** The label by which a column of a kind is read. */
const words: Readonly<Record<ActionField, string>> = { owner: 'owner', due: 'due', state: 'state' };
