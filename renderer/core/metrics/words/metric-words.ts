import type { Milestone } from '../../report/report.ts';
import { type Language, languageOf } from '../../time/shown/language.ts';
import type { FigureKind, PhaseKind } from '../kinds.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/** What may be missing from an event's time. */
export type MissingPart = 'date' | 'time' | 'zone';

/** What key figures and phases are called in one language, and how their reasoning is worded. */
export type MetricWords = {
  readonly figures: Readonly<Record<FigureKind, string>>;
  readonly phases: Readonly<Record<PhaseKind, string>>;
  /** Milestones as parts of 'detected 16:10 CEST'. */
  readonly moments: Readonly<Record<Milestone, string>>;
  /** What to do where no event is marked so. */
  readonly mark: (milestone: Milestone) => string;
  readonly lacks: (milestone: Milestone, missing: readonly MissingPart[]) => string;
  /** That its local time was skipped, or came twice, when the clocks were changed; `why` says so in English. */
  readonly inexact: (milestone: Milestone, why: string) => string;
  readonly reversed: (end: string, start: string) => string;
  readonly outOf: (count: number, isLatest: boolean) => string;
  readonly leftOut: (count: number) => string;
};

const words: Readonly<Record<Language, MetricWords>> = { en: english, fr: french, de: german, es: spanish };

/** The words for key figures and phases for a BCP 47 tag. */
export const metricWords = (tag: string): MetricWords => words[languageOf(tag)];
