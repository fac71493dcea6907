import type { Align, PrivateTo, TextRun, Tone } from '../rich-text/rich-text.ts';
import type { Evidence } from '../timeline/evidence.ts';

/** A time to show: the words, and the instant behind them (ISO 8601) where one is known. */
export type ShownTime = { readonly text: string; readonly iso: string | null };

/** Whom a part is kept for, and the words that tell its readers so. */
export type Audience = { readonly to: PrivateTo; readonly words: string };

/** A line of the facts table, and whom it is kept for; null for everybody. */
export type Fact = { readonly label: string; readonly value: string; readonly times: readonly ShownTime[]; readonly to: PrivateTo | null };

/** A row of the timeline. */
export type EventRow = {
  readonly time: ShownTime;
  readonly zone: string;
  readonly text: string;
  readonly milestone: string | null;
  /** Whom the event is meant for; null where it is for everybody. */
  readonly audience: Audience | null;
  /** Who says so, and what proves it; for colleagues alone, else null and none. */
  readonly author: string | null;
  readonly evidence: readonly Evidence[];
};

/** A key figure as words. */
export type FigureRow = { readonly label: string; readonly value: string; readonly reasoning: string };

/** A phase of the incident as words. */
export type PhaseRow = { readonly label: string; readonly length: string; readonly when: string };

/** A cause, with its kind in words where it only contributed. */
export type CauseRow = { readonly text: string; readonly note: string | null; readonly audience: Audience | null };

/** An action, its facts in words; null where nothing is known. */
export type ActionRow = {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly state: string;
  /** Which causes it answers, by their numbers in the list of causes: 'Answers causes 1, 3'. */
  readonly answers: string | null;
  /** The https address of its ticket; in the internal edition alone. */
  readonly link: string | null;
  readonly audience: Audience | null;
};

/** A correction; before its words stands that it is one, where no heading says so, and its date where it is known; empty for neither. */
export type CorrectionRow = { readonly label: string; readonly text: string };

/** An answered question of a form, whether the answer is a number or an amount, and whom it is kept for; null for everybody. */
export type FactRow = { readonly label: string; readonly value: string; readonly isCounted: boolean; readonly audience: Audience | null };

/** A line of the status checklist. */
export type StepRow = { readonly text: string; readonly state: 'open' | 'current' | 'done'; readonly label: string };

/** What stands in a line: text, line breaks, and the numbers of notes. */
export type SheetInline = TextRun | { readonly type: 'hardBreak' } | { readonly type: 'note'; readonly number: number };

/** A line of a task list. */
export type SheetTask = { readonly isDone: boolean; readonly label: string; readonly blocks: readonly SheetBlock[] };

/** A cell of a table, with its place counted from 0. */
export type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: Align | null;
  readonly isHead: boolean;
  readonly blocks: readonly SheetBlock[];
};

/** A table, `width` columns wide, of which the first `heads` rows are heads; `widths` has each column's share in per cent, null where none was set. */
export type SheetTable = {
  readonly kind: 'table';
  readonly width: number;
  readonly heads: number;
  readonly lines: readonly (readonly SheetCell[])[];
  readonly widths: readonly number[] | null;
};

/** A block as it is to be written, whatever the format; nothing is left to decide but its looks. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly SheetInline[] }
  | { readonly kind: 'day'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly SheetInline[] }
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly SheetInline[])[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly SheetBlock[])[] }
  | { readonly kind: 'tasks'; readonly items: readonly SheetTask[] }
  | { readonly kind: 'callout'; readonly tone: Tone; readonly label: string; readonly blocks: readonly SheetBlock[] }
  | SheetTable
  | { readonly kind: 'code'; readonly text: string; readonly language: string | null }
  /** A printed page ends here. */
  | { readonly kind: 'page-break' }
  /** The footnotes; number 1 is the first. */
  | { readonly kind: 'notes'; readonly texts: readonly string[] }
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
      readonly caption: readonly SheetInline[];
    }
  /** Blocks that not everybody may see, with whom they are for. */
  | { readonly kind: 'kept'; readonly audience: Audience; readonly blocks: readonly SheetBlock[] }
  /** One day's events; pages that go on with them tell the day again. */
  | { readonly kind: 'events'; readonly day: string; readonly zone: string | null; readonly rows: readonly EventRow[] }
  /** `svg` is drawn already; `summary` and the rows say in words what it shows. */
  | { readonly kind: 'chart'; readonly svg: string; readonly summary: string; readonly rows: readonly PhaseRow[] }
  | { readonly kind: 'figures'; readonly rows: readonly FigureRow[] }
  | { readonly kind: 'causes'; readonly rows: readonly CauseRow[] }
  | { readonly kind: 'actions'; readonly rows: readonly ActionRow[] }
  | { readonly kind: 'status'; readonly rows: readonly StepRow[] }
  /** The first of them is what the line under the title leads to. */
  | { readonly kind: 'corrections'; readonly rows: readonly CorrectionRow[]; readonly isFirst: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] };

/** A report laid out for one edition: all words in their final order. HTML, Markdown and plain text are only its looks. */
export type Sheet = {
  readonly language: string;
  readonly title: string;
  readonly reference: string;
  /** Draft, in review or approved, in words; null once published. */
  readonly state: string | null;
  /** The edition in words; null for the public one. */
  readonly edition: string | null;
  /** That the report was corrected, when, and the words that lead to what was wrong; null where nothing was. */
  readonly corrected: { readonly words: string; readonly see: string } | null;
  /** The facts under the title on one line, in order. */
  readonly line: readonly string[];
  readonly facts: readonly Fact[];
  /** Which of the edition's outermost blocks, by number, are headings that were left out because nothing stands below them. */
  readonly bare: ReadonlySet<number>;
  readonly blocks: readonly SheetBlock[];
  /** The pictures that the blocks show, each once, as addresses that carry them (data:), by name. */
  readonly pictures: ReadonlyMap<string, string>;
};
