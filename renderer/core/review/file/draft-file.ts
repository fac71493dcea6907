import * as v from 'valibot';
import { fromBase64, toBase64 } from '../../report/assets/base64.ts';
import { parseReport, reportFormat } from '../../report/parse-report.ts';
import type { Report } from '../../report/report.ts';
import { personGate } from '../parse-threads.ts';
import type { Person } from '../thread.ts';
import { toAscii } from './ascii.ts';
import { readContainer, writeContainer } from './container.ts';
import { readJson } from './read-json.ts';

/** A whole draft as it travels: its document's state, and the report that it shows, for whoever can't read the state. Pictures are in the state alone. */
export type DraftFile = {
  readonly draft: string;
  readonly state: Uint8Array;
  readonly report: Report;
  /** Who sends it, claimed and not proven; null where nobody has said so. */
  readonly sender: Person | null;
};

/** What came of reading a draft's file; `reason` is a sentence for the user. */
export type ReadDraft = { readonly kind: 'draft'; readonly file: DraftFile } | { readonly kind: 'refused'; readonly reason: string };

/** The most letters that the report may take. */
const largest = 24 * 1024 * 1024;

/** The text of a draft's file. */
export const draftToFile = ({ draft, state, report, sender }: Omit<DraftFile, 'sender'> & { readonly sender?: Person | null }): string =>
  writeContainer({
    kind: 'draft',
    draft,
    sections: [
      { name: 'report', text: toAscii(JSON.stringify({ ...report, assets: [], format: reportFormat })) },
      { name: 'state', text: toBase64(state) },
      ...(sender ? [{ name: 'sender', text: toAscii(JSON.stringify(sender)) }] : []),
    ],
  });

const refused = (reason: string): ReadDraft => ({ kind: 'refused', reason: `${reason} Nothing was changed.` });

/** Reads a draft's file; what is damaged, of a newer app or no draft is refused. The state is bytes still: whoever applies it must expect anything. */
export const draftFromFile = (bytes: Uint8Array): ReadDraft => {
  const read = readContainer(bytes);
  if (read.kind === 'refused') return read;
  const { kind, draft, sections } = read.container;
  const textOf = (wanted: string): string | undefined => sections.find(({ name }) => name === wanted)?.text;
  const [json, base64] = [textOf('report'), textOf('state')];
  if (kind !== 'draft' || json === undefined || base64 === undefined)
    return refused('This file is a review, not a draft. Open the draft that it is about.');
  if (json.length > largest) return refused('The report in this file is larger than 24 MB, which is more than a report can be.');
  const state = fromBase64(base64);
  const value = readJson(json);
  if (state === null || typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('The draft in this file can’t be read.');
  const report = parseReport(value);
  if (report.kind === 'refused') return refused(report.reason);
  const sender = v.safeParse(personGate, readJson(textOf('sender') ?? 'null'));
  return { kind: 'draft', file: { draft, state, report: report.report, sender: sender.success ? sender.output : null } };
};
