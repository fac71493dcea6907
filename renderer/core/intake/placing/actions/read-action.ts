import type { Action } from '../../../report/report.ts';
import { toTicketLink } from '../../../report/ticket-link.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { actionField, actionState, isAtOnce, saysWhenDone } from './action-words.ts';
import { dashedAction, isOwnerName } from './dashed-action.ts';
import { type DayOrder, dueDate } from './due-date.ts';

/** What one line says about an action. */
export type ActionWords = {
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly state: Action['state'];
  /** The https address of its ticket; empty for none. */
  readonly link: string;
};

/** What a part of a line says; `kept` are the words of it that stay in the text. */
type Said = {
  readonly owner?: string;
  readonly due?: CalendarDate;
  readonly state?: Action['state'];
  readonly link?: string;
  readonly kept?: string;
};

const box = /^(?:\[([xX✓✔ ])\]|([✓✔☑✅])\uFE0F?|([☐⬜◻]))\s+/u;
const leadingState = /^(?:[[(]([\p{L} -]{2,16})[\])]\s*[:–—-]?|([\p{L} -]{2,16})(?::|\s[–—-]))\s+(?=\S)/u;
const note = /\s*[([]([^()[\]]{3,160})[)\]]\.?$/u;
/** A comma before a year belongs to its date. */
const inNote = /\s*(?:,(?!\s*\d{4}(?!\d|[-/.]\d))|[;|·•]|\s[–—-]\s)\s*/u;
const behind = /\s+[–—-]\s+|\s*[|;·•]\s+|[,.]\s+(?=\p{L}[\p{L} ’']{1,24}:\s)/u;
const labelled = /^(\p{L}[\p{L} ’'/-]{0,30}?)\s*:\s*(\S.*)$/u;
const unlabelledOwner = /^(owner|assignee|assigned to|responsible|verantwortlich|zuständig|responsable)\s+([\p{Lu}@].{0,79})$/iu;
const leadingOwner = /^(\p{L}[\p{L} ’'/-]{0,30}?)\s*:\s*([^|–—:]{2,60}?)\s*(?:\s[–—-]\s|[|;])\s*(?=\S)/u;
/** Where a further label may begin in one breath with what stands before it: "Owner: Ana Due: 1 July 2026". */
const nextLabel = /\s+(?=(\p{Lu}[\p{L} ’']{1,24}?)\s?:\s)/gu;
const name = /^(?:@[\w.-]+|\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|de|del|der|la|van|von))*$/u;

/**
 * An action with the owner, due date and state that a line says plainly, in a bracket at its end ("(owner: Ana, due: 1 July 2026)"), behind
 * dashes, or before its words ("DONE: ..."); what isn't understood stays in the text. `order` settles dates such as 03/04/2026.
 */
export function readAction(line: string, order: DayOrder = null): ActionWords {
  const { text, state } = readLead(line);
  const dashed = dashedAction(text, order);
  if (dashed !== null) return { ...dashed, state: state ?? 'open', link: '' };
  let read: ActionWords = { text, owner: '', due: null, state: state ?? 'open', link: '' };
  let known: Said = state === null ? {} : { state };
  // A dash and a bracket may both stand at the end.
  for (let tails = 0; tails < 2; tails += 1) {
    const tail = readTail(read.text, order);
    if (tail === null || clash(known, tail.said)) break;
    known = { ...known, ...tail.said };
    read = { text: tail.text, owner: known.owner ?? '', due: known.due ?? null, state: known.state ?? 'open', link: known.link ?? '' };
  }
  const [lead = '', label = '', owner = ''] = read.owner === '' ? (leadingOwner.exec(read.text) ?? []) : [];
  return actionField(label) === 'owner' && isOwnerName(owner) ? { ...read, text: read.text.slice(lead.length), owner } : read;
}

function readLead(line: string): { readonly text: string; readonly state: Action['state'] | null } {
  const boxed = box.exec(line);
  if (boxed !== null) return { text: line.slice(boxed[0].length), state: boxed[2] !== undefined || boxed[1]?.trim() ? 'done' : null };
  const led = leadingState.exec(line);
  const state = actionState(led?.[1] ?? led?.[2] ?? '');
  // "Open: the port" begins a sentence; "To do" is left for who looks for what was not written yet.
  const isPlain = state !== null && (state !== 'open' || led?.[1] !== undefined);
  return led !== null && isPlain ? { text: line.slice(led[0].length), state } : { text: line, state: null };
}

function clash(known: Said, said: Said): boolean {
  return (['owner', 'due', 'state', 'link'] as const).some((field) => known[field] !== undefined && said[field] !== undefined);
}

function readTail(text: string, order: DayOrder): { readonly text: string; readonly said: Said } | null {
  const noted = note.exec(text);
  if (noted !== null && noted.index > 0) {
    const before = text.slice(0, noted.index);
    const words = noted[1] ?? '';
    // Where semicolons part them, a comma belongs to what it stands in.
    const parts = words.split(words.includes(';') ? /\s*;\s*/u : inNote);
    const said = namedAndDated(parts, order) ?? readParts(parts, order);
    return said === null ? null : { text: said.kept === undefined ? before : `${before} (${said.kept})`, said };
  }
  const parts = text.split(behind).flatMap(labelledParts);
  let from = parts.length;
  while (from > 1 && readPart(parts[from - 1] ?? '', order) !== null) from -= 1;
  while (from < parts.length && isKept(readPart(parts[from] ?? '', order))) from += 1;
  const said = readParts(parts.slice(from), order);
  if (said === null) return null;
  // The separator before the first part that is understood goes with it.
  const end = parts.slice(0, from).reduce((at, part) => text.indexOf(part, at) + part.length, 0);
  return { text: said.kept === undefined ? text.slice(0, end) : `${text.slice(0, end)} (${said.kept})`, said };
}

/** A part cut where known labels begin in it. */
function labelledParts(part: string): readonly string[] {
  const found = [...part.matchAll(nextLabel)].filter(({ 1: label = '' }) => actionField(label) !== null);
  // One alone may be a word of the sentence: a name or a day behind it says that it is none.
  const value = part.slice((found[0]?.index ?? 0) + 1).replace(/^[^:]*:\s*/u, '');
  const cuts = found.length !== 1 || isOwnerName(value.replace(/\.$/u, '')) || /\d/u.test(value) ? found : [];
  return [...cuts, null].map((cut, at) => {
    const before = cuts[at - 1];
    return part.slice(before === undefined ? 0 : before.index + before[0].length, cut?.index ?? part.length);
  });
}

/** "(Cy, 20 May 2025)" or "(Cy, by 20 May 2025)": a name and a day, or that it is done from now on, and nothing else. */
function namedAndDated([owner = '', day = '', ...more]: readonly string[], order: DayOrder): Said | null {
  const isName = more.length === 0 && name.test(owner.trim()) && owner.trim().split(' ').length <= 4;
  if (isName && isAtOnce(day)) return { owner: owner.trim(), kept: day };
  const due = isName ? (dueDate(day, order) ?? readPart(day, order)?.due ?? null) : null;
  return due === null || dueDate(owner, order) !== null ? null : { owner: owner.trim(), due };
}

function isKept(said: Said | null): boolean {
  return said?.kept !== undefined && said.state === undefined;
}

/** What all parts say together; null when one isn't understood or two say the same thing, and when none says anything. */
function readParts(parts: readonly string[], order: DayOrder): Said | null {
  let all: Said = {};
  const kept: string[] = [];
  let last: Said = {};
  for (const part of parts.map((one) => one.trim())) {
    const said = readPart(part, order);
    if (said === null && last.owner !== undefined && all.owner !== undefined && name.test(part)) {
      all = { ...all, owner: `${all.owner}, ${part}` };
      continue;
    }
    if (said === null || clash(all, said)) return null;
    if (said.kept !== undefined) kept.push(said.kept);
    all = { ...all, ...said };
    last = said;
  }
  if (all.owner === undefined && all.due === undefined && all.state === undefined) return null;
  const { kept: _, ...rest } = all;
  return kept.length === 0 ? rest : { ...rest, kept: kept.join(', ') };
}

/** What one part says; a label that isn't known, or whose value isn't, keeps its words. Null for a part that says nothing of this kind. */
function readPart(part: string, order: DayOrder): Said | null {
  const state = actionState(part);
  if (state !== null) return { state };
  if (saysWhenDone(part)) return { state: 'done', kept: part };
  const [, label, value] = labelled.exec(part) ?? [];
  if (label !== undefined && value !== undefined && /^ticket$/iu.test(label) && toTicketLink(value) !== '')
    return { link: toTicketLink(value) };
  if (label !== undefined && value !== undefined) return fieldSaid(label, value, order) ?? { kept: part };
  const owner = unlabelledOwner.exec(part)?.[2];
  if (owner !== undefined) return { owner };
  const words = part.split(/\s+/u);
  for (let at = Math.min(3, words.length - 1); at > 0; at -= 1) {
    if (actionField(words.slice(0, at).join(' ')) !== 'due') continue;
    const due = dueDate(words.slice(at).join(' '), order);
    if (due !== null) return { due };
  }
  return null;
}

/** What a label and its value say of an action; null where the label is not known or the value not understood. */
export function fieldSaid(label: string, value: string, order: DayOrder): Said | null {
  switch (actionField(label)) {
    case 'owner':
      return value.length <= 80 ? { owner: value.trim() } : null;
    case 'due': {
      const due = dueDate(value, order);
      return due === null ? null : { due };
    }
    case 'state': {
      const state = actionState(value);
      return state !== null ? { state } : saysWhenDone(value) ? { state: 'done', kept: value } : null;
    }
    case null:
      return null;
  }
}
