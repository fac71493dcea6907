import { type ChipLabels, chipLabels } from '../chips/chip-labels.ts';
import { type ExportWords, exportWords } from '../report/export-words.ts';
import type { Action, Step } from '../report/report.ts';
import type { Tone } from '../rich-text/rich-text.ts';
import { colonOf } from '../time/shown/colon.ts';
import { type Language, languageOf } from '../time/shown/language.ts';
import { french } from './labels/french.ts';
import { german } from './labels/german.ts';
import { spanish } from './labels/spanish.ts';

/** Every word that an export adds to the author's own. */
export type Labels = ExportWords & {
  readonly untitled: string;
  readonly facts: ExportWords['facts'] & { readonly lastUpdated: string };
  readonly from: string;
  readonly sections: Readonly<Record<'timeline' | 'causes' | 'actions' | 'status' | 'corrections' | 'facts' | 'notes', string>>;
  /** What a correction is called before its words, where no heading says so. */
  readonly correction: string;
  /** What a screen reader calls a table that can be scrolled. */
  readonly table: string;
  readonly callouts: Readonly<Record<Tone, string>>;
  /** What a screen reader says of a note's number and of the way back from a note; the number follows. */
  readonly notes: Readonly<Record<'note' | 'back', string>>;
  readonly columns: Readonly<Record<'time' | 'zone' | 'event' | 'figure' | 'value' | 'reasoning' | 'phase' | 'length' | 'when', string>>;
  readonly chart: Readonly<Record<'title', string>>;
  readonly image: Readonly<Record<'name' | 'missing', string>>;
  readonly noDate: string;
  readonly actionStates: Readonly<Record<Action['state'], string>>;
  readonly stepStates: Readonly<Record<Step['state'], string>>;
  readonly owner: string;
  readonly due: string;
  readonly link: string;
  /** What stands between a label and its words. */
  readonly colon: string;
  readonly chips: ChipLabels;
  /** The page footer's words around the two numbers: "Page 2 of 7". */
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
};

const english: Labels = {
  ...exportWords.en,
  untitled: 'Untitled report',
  facts: { ...exportWords.en.facts, lastUpdated: 'Last updated' },
  from: 'from',
  sections: {
    timeline: 'Timeline',
    causes: 'Causes',
    actions: 'Actions',
    status: 'Status',
    corrections: 'Corrections',
    facts: 'Facts',
    notes: 'Notes',
  },
  correction: 'Correction',
  table: 'Table',
  callouts: { note: 'Note', warning: 'Warning', advice: 'Advice for customers' },
  notes: { note: 'Note', back: 'Back to the text at note' },
  columns: {
    time: 'Time',
    zone: 'Zone',
    event: 'What happened',
    figure: 'Figure',
    value: 'Value',
    reasoning: 'How it is counted',
    phase: 'Phase',
    length: 'Length',
    when: 'From – to',
  },
  chart: { title: 'Chart of the timeline' },
  image: { name: 'Image', missing: 'This image is missing.' },
  noDate: 'Date not known',
  actionStates: { open: 'Open', 'in-progress': 'In progress', done: 'Done' },
  stepStates: { open: 'To do', current: 'In progress', done: 'Done' },
  owner: 'Owner',
  due: 'Due',
  link: 'Ticket',
  colon: colonOf('en'),
  chips: chipLabels('en'),
  page: { before: 'Page ', between: ' of ', after: '' },
};

const byLanguage: Readonly<Record<Language, Labels>> = { en: english, fr: french, de: german, es: spanish };

/** The words for a report in this language (a BCP 47 tag); English where none were written yet. */
export const labelsFor = (language: string): Labels => byLanguage[languageOf(language)];
