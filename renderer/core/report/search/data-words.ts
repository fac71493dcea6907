import type { StructuredKind, TimelineFilter } from '../../rich-text/rich-text.ts';
import { eachBlock } from '../../rich-text/walk.ts';
import { passesFilter } from '../passes-filter.ts';
import type { Action, Fact, Id, Report, TimelineEvent } from '../report.ts';

/** A field of the data that a search looks into. */
export type DataField =
  | { readonly kind: 'details'; readonly field: 'title' | 'reference' | 'severity' | 'services' | 'authors' | 'contact' }
  | { readonly kind: 'cause' | 'step' | 'correction'; readonly id: Id; readonly field: 'text' }
  | { readonly kind: 'action'; readonly id: Id; readonly field: 'text' | 'owner' | 'link' }
  | { readonly kind: 'fact'; readonly id: Id; readonly field: 'text' | 'value' }
  | { readonly kind: 'event'; readonly id: Id; readonly field: 'text' | 'note' | 'author' | 'category' | 'evidence' };

/** Whether found words may be replaced, or why they stay: they are an address, a reference or a category's name, or stand in a list that no block shows. */
export type Hold = 'none' | 'address' | 'reference' | 'category' | 'unseen';

/** Words of one field of the data. */
export type DataWords = {
  readonly of: DataField;
  /** Which entry of a field that holds several; 0 for others. */
  readonly nth: number;
  /** All that the field, or this entry of it, holds; the words begin at `offset`. */
  readonly whole: string;
  readonly offset: number;
  readonly words: string;
  readonly hold: Hold;
};

/** A structured block of the text, with the filter of a timeline. */
export type ShownBlock = { readonly block: StructuredKind } & TimelineFilter;

/** What is looked into: all of the draft, what some blocks of the text show, or what the public reads of a report of its edition. */
export type DataScope =
  | { readonly kind: 'draft' }
  | { readonly kind: 'blocks'; readonly blocks: readonly ShownBlock[] }
  | { readonly kind: 'public' };

/** The words of a report's lists, then of its events in the order given, then of its details; times, zones, choices and ids are none. */
export const dataWordsOf = (report: Report, scope: DataScope): readonly DataWords[] => {
  const isDraft = scope.kind === 'draft';
  const blocks = scope.kind === 'blocks' ? scope.blocks : blocksOf(report);
  const list = (shownBy: StructuredKind, words: readonly DataWords[]): readonly DataWords[] => {
    if (blocks.some(({ block }) => block === shownBy)) return words;
    return isDraft ? words.map((one) => ({ ...one, hold: 'unseen' as const })) : [];
  };
  const timelines = blocks.filter(({ block }) => block === 'timeline');
  const events = isDraft ? report.events : report.events.filter((event) => timelines.some((filter) => passesFilter(event, filter)));
  const hasContact = blocks.some(({ block }) => block === 'contact');
  return [
    ...list(
      'causes',
      report.causes.flatMap(({ id, text }) => words({ kind: 'cause', id, field: 'text' }, text)),
    ),
    ...list(
      'actions',
      report.actions.flatMap((action) => actionWords(action, scope.kind !== 'public')),
    ),
    ...list(
      'status',
      report.steps.flatMap(({ id, text }) => words({ kind: 'step', id, field: 'text' }, text)),
    ),
    ...list(
      'corrections',
      report.corrections.flatMap(({ id, text }) => words({ kind: 'correction', id, field: 'text' }, text)),
    ),
    ...list('facts', report.facts.flatMap(factWords)),
    ...events.flatMap((event) => eventWords(event, isDraft)),
    ...detailWords(report).filter(({ of }) => scope.kind !== 'blocks' || (hasContact && of.field === 'contact')),
  ];
};

const blocksOf = ({ body }: Report): readonly ShownBlock[] =>
  [...eachBlock(body.content)].flatMap(({ block }) => (block.type === 'structured' ? [block.attrs] : []));

const words = (of: DataField, whole: string, hold: Hold = 'none', nth = 0): readonly DataWords[] =>
  whole === '' ? [] : [{ of, nth, whole, offset: 0, words: whole, hold }];

const actionWords = ({ id, text, owner, link }: Action, hasLink: boolean): readonly DataWords[] => [
  ...words({ kind: 'action', id, field: 'text' }, text),
  ...words({ kind: 'action', id, field: 'owner' }, owner),
  ...(hasLink ? words({ kind: 'action', id, field: 'link' }, link, 'address') : []),
];

/** Numbers, times and choices are no words. */
const factWords = ({ id, text, kind, value }: Fact): readonly DataWords[] => [
  ...words({ kind: 'fact', id, field: 'text' }, text),
  ...(kind === 'text' ? words({ kind: 'fact', id, field: 'value' }, value) : []),
];

/** Only the text stands where others read it. */
const eventWords = ({ id, text, note, author, category, evidence }: TimelineEvent, hasRest: boolean): readonly DataWords[] => [
  ...words({ kind: 'event', id, field: 'text' }, text),
  ...(hasRest
    ? [
        ...words({ kind: 'event', id, field: 'note' }, note),
        ...words({ kind: 'event', id, field: 'author' }, author),
        ...words({ kind: 'event', id, field: 'category' }, category, 'category'),
        ...evidence.flatMap((one, nth) => evidenceWords({ kind: 'event', id, field: 'evidence' }, one, nth)),
      ]
    : []),
];

/** The address is the last word, what it is called stands before. */
const evidenceWords = (of: DataField, whole: string, nth: number): readonly DataWords[] => inParts(of, whole, nth, /\S+\s*$/gu);

/** What letters or calls go to is an address too: an export leads there. */
const contactWords = (of: DataField, whole: string): readonly DataWords[] => inParts(of, whole, 0, /\S*(?:@|:\/\/)\S*/gu);

/** The words of a field and, apart from them, the addresses in it. */
const inParts = (of: DataField, whole: string, nth: number, address: RegExp): readonly DataWords[] => {
  const part = (from: number, to: number, hold: Hold): readonly DataWords[] =>
    from === to ? [] : [{ of, nth, whole, offset: from, words: whole.slice(from, to), hold }];
  let at = 0;
  const parts = [...whole.matchAll(address)].flatMap(({ 0: { length }, index }) => {
    const before = part(at, index, 'none');
    at = index + length;
    return [...before, ...part(index, at, 'address')];
  });
  return [...parts, ...part(at, whole.length, 'none')];
};

const detailWords = ({ details }: Report): readonly DataWords[] => [
  ...words({ kind: 'details', field: 'title' }, details.title),
  ...words({ kind: 'details', field: 'reference' }, details.reference, 'reference'),
  ...words({ kind: 'details', field: 'severity' }, details.severity),
  ...details.services.flatMap((one, nth) => words({ kind: 'details', field: 'services' }, one, 'none', nth)),
  ...details.authors.flatMap((one, nth) => words({ kind: 'details', field: 'authors' }, one, 'none', nth)),
  ...contactWords({ kind: 'details', field: 'contact' }, details.contact),
];
