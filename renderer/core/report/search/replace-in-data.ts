import { replacementOf, type Search } from '../../rich-text/find-text.ts';
import type { Action, Cause, Correction, Details, Fact, Id, Report, Step, TimelineEvent } from '../report.ts';
import type { DataField } from './data-words.ts';
import type { FoundWords } from './find-in-data.ts';

type Changed<Item> = readonly { readonly id: Id; readonly change: Partial<Omit<Item, 'id' | 'rank'>> }[];

/** What other words make of the data: the fields that change, by where they stand. */
export type DataChanges = {
  readonly details: Partial<Details>;
  readonly causes: Changed<Cause>;
  readonly actions: Changed<Action>;
  readonly steps: Changed<Step>;
  readonly corrections: Changed<Correction>;
  readonly facts: Changed<Fact>;
  readonly events: Changed<TimelineEvent>;
};

/** One field's new values, by the number of their entry. */
type NewValues = { readonly of: DataField; readonly values: Map<number, string> };

/** What a report's data becomes with other words at found places; places that are held stay as they are. */
export const replaceInData = (report: Report, found: readonly FoundWords[], search: Search, by: string): DataChanges => {
  const fields = newValues(found, search, by);
  const of = <Kind extends DataField['kind']>(kind: Kind) =>
    fields.filter((field): field is { of: Extract<DataField, { kind: Kind }>; values: Map<number, string> } => field.of.kind === kind);
  const texts = (kind: 'cause' | 'step' | 'correction') =>
    of(kind).map(({ of: { id }, values }) => ({ id, change: { text: first(values) } }));
  return {
    details: Object.assign({}, ...of('details').map(({ of: { field }, values }) => ({ [field]: detail(report.details, field, values) }))),
    causes: texts('cause'),
    actions: of('action').map(({ of: { id, field }, values }) => ({ id, change: { [field]: first(values) } })),
    steps: texts('step'),
    corrections: texts('correction'),
    facts: of('fact').map(({ of: { id, field }, values }) => ({ id, change: { [field]: first(values) } })),
    events: of('event').map(({ of: { id, field }, values }) => ({
      id,
      change: { [field]: field === 'evidence' ? evidenceOf(report, id, values) : first(values) },
    })),
  };
};

/** The new words of each field and entry, the last place first, so that those before still stand where they stood. */
const newValues = (found: readonly FoundWords[], search: Search, by: string): readonly NewValues[] => {
  const fields = new Map<string, NewValues>();
  for (const { in: words, match } of found.toReversed()) {
    if (words.hold !== 'none') continue;
    const key = JSON.stringify(words.of);
    const field = fields.get(key) ?? { of: words.of, values: new Map() };
    fields.set(key, field);
    const value = field.values.get(words.nth) ?? words.whole;
    const [from, to] = [words.offset + match.from, words.offset + match.to];
    field.values.set(words.nth, value.slice(0, from) + replacementOf(search, match, by) + value.slice(to));
  }
  return [...fields.values()].reverse();
};

const first = (values: ReadonlyMap<number, string>): string => values.get(0) ?? '';

const detail = (
  details: Details,
  field: Extract<DataField, { kind: 'details' }>['field'],
  values: ReadonlyMap<number, string>,
): string | readonly string[] =>
  field === 'services' || field === 'authors'
    ? // As in their field, where a comma parts one from the next.
      details[field].flatMap((one, nth) => (values.has(nth) ? parted(values.get(nth) ?? '') : [one]))
    : first(values);

const parted = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const evidenceOf = ({ events }: Report, id: Id, values: ReadonlyMap<number, string>): readonly string[] =>
  (events.find((event) => event.id === id)?.evidence ?? []).map((one, nth) => (values.get(nth) ?? one).trim());
