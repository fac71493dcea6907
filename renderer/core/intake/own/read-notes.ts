import type { ExportWords } from '../../report/export-words.ts';
import { type Milestone, milestones, type Visibility } from '../../report/report.ts';

/** What Debrief writes in brackets behind an event, a cause or an action; `rest` are the words before it. */
export type OwnNotes = {
  readonly rest: string;
  readonly milestone: Milestone | null;
  readonly visibility: Visibility;
  readonly isContributing: boolean;
  /** Who says so, and what proves it, as an event keeps it; empty and none where the bracket tells nothing of it. */
  readonly author: string;
  readonly evidence: readonly string[];
  /** The numbers of the causes that it answers, from 1. */
  readonly answers: readonly number[];
};

/** Reads the bracket at the end of a line of an own export; one that holds anything else stays, but for what is known in it. */
export function readOwnNotes(line: string, words: ExportWords | null): OwnNotes {
  const none: OwnNotes = {
    rest: line,
    milestone: null,
    visibility: 'public',
    isContributing: false,
    author: '',
    evidence: [],
    answers: [],
  };
  const open = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
  if (words === null || open <= 0) return none;
  let notes = none;
  const left: string[] = [];
  for (const part of line.slice(open + 2, -1).split('; ')) {
    const milestone = milestones.find((one) => words.milestones[one] === part);
    const numbers = [words.answers.one, words.answers.several]
      .map((label) => (part.startsWith(`${label} `) ? part.slice(label.length + 1) : ''))
      .find((said) => /^\d+(?:, \d+)*$/u.test(said));
    if (milestone !== undefined) notes = { ...notes, milestone };
    else if (part === words.visibilities.internal) notes = { ...notes, visibility: 'internal' };
    else if (part === words.visibilities.authority) notes = { ...notes, visibility: 'authority' };
    else if (part.startsWith(`${words.author}: `)) notes = { ...notes, author: part.slice(words.author.length + 2) };
    else if (part.startsWith(`${words.evidence}: `))
      notes = { ...notes, evidence: [...notes.evidence, part.slice(words.evidence.length + 2)] };
    else if (part === words.causes.contributing) notes = { ...notes, isContributing: true };
    else if (numbers !== undefined) notes = { ...notes, answers: numbers.split(', ').map(Number) };
    else left.push(part);
  }
  const before = line.slice(0, open);
  return { ...notes, rest: left.length === 0 ? before : `${before} (${left.join('; ')})` };
}
