import { writeEvidence } from '../timeline/evidence.ts';
import type { Labels } from './labels.ts';
import type { SheetBlock } from './sheet.ts';

/** A row of structured data as one line of words, for formats without tables. */
export type Line = {
  /** What stands before the words, a time or a state; empty where nothing does. */
  readonly label: string;
  readonly text: string;
  /** Whether the words are struck. */
  readonly done: boolean;
  /** Whether they are a milestone's. */
  readonly strong: boolean;
  /** What is said about them, in order. */
  readonly notes: readonly string[];
};

/** The blocks that hold rows. */
type RowsBlock = Extract<SheetBlock, { readonly rows: readonly unknown[] }>;

const known = (parts: readonly (string | null)[]): readonly string[] =>
  parts.filter((part) => part !== null && part !== '') as readonly string[];

/** The rows of a structured block as lines of words, in their order. */
export const linesOf = (block: RowsBlock, labels: Labels): readonly Line[] => {
  const plain = { label: '', done: false, strong: false, notes: [] };
  switch (block.kind) {
    case 'events':
      return block.rows.map(({ time, zone, text, milestone, audience, author, evidence }) => ({
        label: known([time.text === '–' ? '' : time.text, zone]).join(' '),
        text,
        done: false,
        strong: milestone !== null,
        notes: known([
          milestone,
          audience?.words ?? null,
          author === null ? null : `${labels.author}: ${author}`,
          ...evidence.map((one) => `${labels.evidence}: ${writeEvidence(one)}`),
        ]),
      }));
    case 'chart': {
      const phases = block.rows.map(({ label, length, when }) => ({ ...plain, label, text: length, strong: true, notes: [when] }));
      return [...phases, { ...plain, text: block.summary }];
    }
    case 'figures':
      return block.rows.map(({ label, value, reasoning }) => ({ ...plain, label, text: value, strong: true, notes: known([reasoning]) }));
    case 'causes':
      return block.rows.map(({ text, note, audience }) => ({ ...plain, text, notes: known([note, audience?.words ?? null]) }));
    case 'actions':
      return block.rows.map(({ text, owner, due, state, answers, link, audience }) => ({
        ...plain,
        text,
        notes: known([
          owner === null ? null : `${labels.owner}: ${owner}`,
          due === null ? null : `${labels.due}: ${due}`,
          state,
          answers,
          link === null ? null : `${labels.link}: ${link}`,
          audience?.words ?? null,
        ]),
      }));
    case 'status':
      return block.rows.map(({ text, state, label }) => ({ ...plain, label, text, done: state === 'done' }));
    case 'corrections':
      return block.rows.map(({ label, text }) => ({ ...plain, label, text }));
    case 'facts':
      return block.rows.map(({ label, value, audience }) => ({ ...plain, label, text: value, notes: known([audience?.words ?? null]) }));
    default:
      return unknownRows(block);
  }
};

const unknownRows = (block: never): never => {
  throw new Error(`The export knows no rows ${JSON.stringify(block)}.`);
};
