import { withDayTails } from '../entries/days/day-tails.ts';
import { withLead } from '../entries/lead-sentence.ts';
import { mastheads } from '../entries/mastheads.ts';
import { withoutMidSentence } from '../entries/mid-sentence.ts';
import { withoutPlanned } from '../entries/planned-fields.ts';
import { reportPost } from '../entries/report-posts.ts';
import { momentsAgain } from '../entries/same-moment.ts';
import { withoutOtherParts } from '../entries/sections.ts';
import { withoutUpdateFields } from '../entries/update-fields.ts';
import { joinChatNames } from '../lines/chats/chat-lines.ts';
import { withMessages } from '../lines/chats/chat-messages.ts';
import { joinWrapped } from '../lines/join-wrapped.ts';
import { joinFromTo, joinPageFields } from '../lines/labels/field-lines.ts';
import { joinRecords } from '../lines/labels/records.ts';
import { joinStateLabels } from '../lines/labels/state-labels.ts';
import { lookAtLine } from '../lines/look-at-line.ts';
import { withOpeners } from '../lines/openers.ts';
import { pasteStyle, type Seen } from '../lines/paste-style.ts';
import type { Line } from '../lines/split-lines.ts';
import { withUpdateStamps } from '../lines/update-stamps.ts';
import { isCodeEvidence } from './code-evidence.ts';
import { withoutLoneDots } from './lone-dots.ts';

/** The lines of a text with the times that may make entries of them. */
export type Looked = {
  readonly all: readonly Seen[];
  /** The same before anything but code was set aside. */
  readonly shown: readonly Seen[];
  /** Where a line says when the page was written. */
  readonly heads: ReadonlySet<number>;
  /** Where a line tells the moment of the one above on another clock. */
  readonly again: ReadonlySet<number>;
  /** Where a line says when the account above it was posted; null where none does. */
  readonly post: number | null;
  /** Whether times stand outside of code, so that code is a part of entries. */
  readonly outside: boolean;
};

const NOTHING = { head: null, unread: null, named: null, stamp: null, tail: null } as const;

/** Joins lines that belong together, and takes the times away that make no entry: of the page, of fields, of what is planned; `isBelow` says that a table of times stands above. */
export function lookAtLines(lines: readonly Line[], isBelow: boolean): Looked {
  const joined = withMessages(joinChatNames(joinStateLabels(joinWrapped(joinPageFields(joinFromTo(joinRecords(lines)))))));
  const looked = withoutOtherParts(withOpeners(withUpdateStamps(withoutMidSentence(withoutLoneDots(joined.map(lookAtLine))))));
  const outside = isCodeEvidence(looked);
  // Where all times stand in a code block, the block is the timeline; elsewhere it is a part of an entry.
  const shown = outside ? looked.map((seen) => (seen.line.code ? { ...NOTHING, line: seen.line } : seen)) : looked;
  const heads = mastheads(shown);
  const bare = shown.map((seen, index) => (heads.has(index) ? { ...NOTHING, line: seen.line } : seen));
  const again = momentsAgain(bare);
  const plain = again.size === 0 ? bare : bare.map((seen, index) => (again.has(index) ? { ...NOTHING, line: seen.line } : seen));
  const post = reportPost(plain, isBelow);
  const told = post === null ? plain : plain.map((seen, index) => (index === post ? { ...NOTHING, line: seen.line } : seen));
  const all = withDayTails(withLead(withoutUpdateFields(withoutPlanned(told), pasteStyle(told).below, post ?? 0)));
  return { all, shown, heads, again, post, outside };
}
