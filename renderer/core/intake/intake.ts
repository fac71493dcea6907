import type { Id, Report } from '../report/report.ts';
import type { CalendarDate, Zone } from '../time/when.ts';
import type { Doubts } from '../timeline/doubts/doubts.ts';

/** A report as it was pasted or opened, before anything is known about it. */
export type IntakeInput = {
  readonly text: string;
  /** The file's name; null when the text was pasted. */
  readonly name: string | null;
  readonly format: 'text' | 'markdown' | 'html' | 'guess';
};

/** What the reader needs from outside; null where nothing is known. */
export type IntakeContext = {
  /** The zone of times that name none. */
  readonly zone: Zone | null;
  /** BCP 47 tag; decides day/month order where the text doesn't. */
  readonly locale: string | null;
  readonly today: CalendarDate | null;
  /** Whether updates of a status page that name no year get the last one up to `today`, each with a doubt; without it they stay as they are written. */
  readonly assumesYear?: boolean;
  /** Makes an id that was never used before. */
  readonly newId: () => Id;
};

/** Something that the user should know after an import. */
export type IntakeNote = {
  readonly kind: string;
  /** A sentence for the user. */
  readonly message: string;
  /** The words of the input that it is about; empty when it is about the whole. */
  readonly words: string;
};

/** A report with what is to be looked at in the times of its events, by id, and notes about how it was read; or the reason why it wasn't. */
export type IntakeResult =
  | { readonly kind: 'report'; readonly report: Report; readonly doubts: ReadonlyMap<Id, Doubts>; readonly notes: readonly IntakeNote[] }
  | { readonly kind: 'refused'; readonly reason: string };
