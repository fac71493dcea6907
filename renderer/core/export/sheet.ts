import type { Inline } from '../rich-text/rich-text.ts';

/** A time to show: the words, and the instant behind them (ISO 8601) where one is known. */
export type ShownTime = { readonly text: string; readonly iso: string | null };

/** A line of the facts table. */
export type Fact = { readonly label: string; readonly value: string; readonly times: readonly ShownTime[] };

/** A row of the timeline. */
export type EventRow = {
  readonly time: ShownTime;
  readonly zone: string;
  readonly text: string;
  readonly milestone: string | null;
  /** Whom the event is meant for, in words; null in editions where all events are for everybody. */
  readonly audience: string | null;
};

/** A key figure as words. */
export type FigureRow = { readonly label: string; readonly value: string; readonly reasoning: string };

/** A phase of the incident as words. */
export type PhaseRow = { readonly label: string; readonly length: string; readonly when: string };

/** A cause, with its kind in words where it isn't the root. */
export type CauseRow = { readonly text: string; readonly note: string | null };

/** An action, its facts in words; null where nothing is known. */
export type ActionRow = { readonly text: string; readonly owner: string | null; readonly due: string | null; readonly state: string };

/** A line of the status checklist. */
export type StepRow = { readonly text: string; readonly state: 'open' | 'current' | 'done'; readonly label: string };

/** A block as it is to be written, whatever the format; nothing is left to decide but its looks. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'day'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly SheetBlock[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** `name` is the picture's among the sheet's, null when it is lost; the width is percent of the text's, the size pixels. */
  | {
      readonly kind: 'image';
      readonly name: string | null;
      readonly address: string;
      readonly alt: string;
      readonly decorative: boolean;
      readonly width: number;
      readonly size: readonly [number, number];
      readonly caption: readonly Inline[];
    }
  /** Blocks that not everybody may see, with whom they are for. */
  | { readonly kind: 'kept'; readonly audience: string; readonly blocks: readonly SheetBlock[] }
  | { readonly kind: 'events'; readonly zone: string | null; readonly rows: readonly EventRow[] }
  /** `svg` is drawn already; `summary` and the rows say in words what it shows. */
  | { readonly kind: 'chart'; readonly svg: string; readonly summary: string; readonly rows: readonly PhaseRow[] }
  | { readonly kind: 'figures'; readonly rows: readonly FigureRow[] }
  | { readonly kind: 'causes'; readonly rows: readonly CauseRow[] }
  | { readonly kind: 'actions'; readonly rows: readonly ActionRow[] }
  | { readonly kind: 'status'; readonly rows: readonly StepRow[] };

/** A report laid out for one edition: all words in their final order. HTML, Markdown and plain text are only its looks. */
export type Sheet = {
  readonly language: string;
  readonly title: string;
  readonly reference: string;
  /** Draft, in review or approved, in words; null once published. */
  readonly state: string | null;
  /** The edition in words; null for the public one. */
  readonly edition: string | null;
  /** The facts under the title on one line, in order. */
  readonly line: readonly string[];
  readonly facts: readonly Fact[];
  readonly blocks: readonly SheetBlock[];
  /** The pictures that the blocks show, each once, as addresses that carry them (data:), by name. */
  readonly pictures: ReadonlyMap<string, string>;
};
