import type { Details, Id, Report } from '../../report/report.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { When } from '../../time/when.ts';
import { canonical } from '../canonical.ts';
import { type DiffPart, diffWords } from '../suggestions/diff-words.ts';
import { compareBodies, type LineDifference } from './compare-bodies.ts';

/** The lists of a report whose items are compared by id. */
export const comparedLists = ['events', 'causes', 'actions', 'steps', 'corrections', 'facts'] as const;

/** One of the lists whose items are compared. */
export type ComparedList = (typeof comparedLists)[number];

/** A field that says something else, both values in words. */
export type FieldDifference = { readonly field: string; readonly parts: readonly DiffPart[] };

/** An item that came, went, or was changed; `text` names it. */
export type ItemDifference = {
  readonly kind: 'gone' | 'new' | 'changed';
  readonly list: ComparedList;
  readonly id: Id;
  readonly text: string;
  readonly fields: readonly FieldDifference[];
};

/** How one version of a report became another. */
export type Comparison = {
  readonly details: readonly FieldDifference[];
  readonly items: readonly ItemDifference[];
  readonly lines: readonly LineDifference[];
  /** How many pictures came or went. */
  readonly pictures: number;
};

/** How one version of a report became another: details, items of the lists, and the text by line and word. Chips must be words in both. */
export const compareReports = (before: Report, after: Report): Comparison => ({
  details: differingFields(before.details, after.details, detailFields),
  items: comparedLists.flatMap((list) => compareItems(list, before[list], after[list])),
  lines: compareBodies(before.body, after.body),
  pictures: lone(before, after) + lone(after, before),
});

/** Whether two versions say the same throughout. */
export const isSameReport = ({ details, items, lines, pictures }: Comparison): boolean =>
  details.length === 0 && items.length === 0 && pictures === 0 && lines.every(({ kind }) => kind === 'same');

const lone = ({ assets }: Report, other: Report): number =>
  assets.filter(({ hash }) => !other.assets.some((asset) => asset.hash === hash)).length;

const detailFields: readonly (keyof Details)[] = [
  'title',
  'kind',
  'reference',
  'severity',
  'state',
  'services',
  'authors',
  'contact',
  'language',
  'zone',
  'lastUpdated',
  'aware',
  'classified',
  'sent',
];

/** Any item of any list, as far as a comparison looks at it. */
type Item = { readonly id: Id; readonly text: string; readonly rank: string };

const compareItems = (list: ComparedList, before: readonly Item[], after: readonly Item[]): readonly ItemDifference[] => {
  const [olds, news] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  const gone = before.filter(({ id }) => !news.has(id)).map((item) => itemOf('gone', list, item, []));
  const others = after.flatMap((item): readonly ItemDifference[] => {
    const old = olds.get(item.id);
    if (old === undefined) return [itemOf('new', list, item, [])];
    const names = [...new Set([...Object.keys(old), ...Object.keys(item)])].filter((name) => name !== 'id') as (keyof Item)[];
    const fields = differingFields(old, item, names);
    return fields.length === 0 ? [] : [itemOf('changed', list, item, fields)];
  });
  return [...gone, ...others];
};

const itemOf = (
  kind: ItemDifference['kind'],
  list: ComparedList,
  { id, text }: { readonly id: Id; readonly text: string },
  fields: readonly FieldDifference[],
): ItemDifference => ({ kind, list, id, text, fields });

const differingFields = <Whole extends object>(before: Whole, after: Whole, names: readonly (keyof Whole)[]): readonly FieldDifference[] =>
  names
    .filter((name) => canonical(before[name] ?? null) !== canonical(after[name] ?? null))
    .map((name) => ({ field: String(name), parts: diffWords(inWords(before[name]), inWords(after[name])) }));

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (isWhen(value)) {
    const { date, time, zone, endDate } = showWhen(value, null);
    const words = [date, time, zone, endDate].filter((part) => part !== null && part !== '').join(' ');
    return words === '' ? value.entered : words;
  }
  if (typeof value === 'object' && 'deadline' in value && 'when' in value) return `${inWords(value.deadline)} ${inWords(value.when)}`;
  return String(value);
};

const isWhen = (value: unknown): value is When => typeof value === 'object' && value !== null && 'precision' in value && 'entered' in value;
