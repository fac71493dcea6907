import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { asciiText, isAscii, toAscii } from './ascii.ts';
import { readJson } from './read-json.ts';

/** How the name of such a file ends. */
export const debriefFileEnding = '.debrief';

/** The newest layout that this app reads and writes; docs/file-format.md describes it. */
export const fileFormat = 1;

/** What a file may hold, in bytes; more is refused before it is read. */
export const fileLimits = { file: 64 * 1024 * 1024, header: 16 * 1024, sections: 8 } as const;

/** What a `.debrief` file carries: a whole draft, or a review of one. */
export type FileKind = 'draft' | 'review';

/** A named part of a file: ASCII only. */
export type Section = { readonly name: string; readonly text: string };

/** What a file says of itself, with its sections; `draft` is the id of the draft that it belongs to. */
export type Container = { readonly kind: FileKind; readonly draft: string; readonly sections: readonly Section[] };

/** What came of reading a file; `reason` is a sentence for the user. */
export type ReadContainer =
  | { readonly kind: 'container'; readonly container: Container }
  | { readonly kind: 'refused'; readonly reason: string };

const firstWord = 'debrief-file';
const newLine = 10;
const carriageReturn = 13;
const firstLine = new RegExp(`^${firstWord} ([0-9a-f]{64})$`);
const firstLength = firstWord.length + 1 + 64;

const length = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(fileLimits.file));
const header = v.object({
  kind: v.picklist(['draft', 'review']),
  draft: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  sections: v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.maxLength(32)), bytes: length, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
    v.maxLength(fileLimits.sections),
    v.check((sections) => new Set(sections.map(({ name }) => name)).size === sections.length),
  ),
});

const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Writes a file: one line with the header's hash, one line with the header, and the sections, each followed by a line feed. Throws when a section is not ASCII. */
export const writeContainer = ({ kind, draft, sections }: Container): string => {
  const described = sections.map(({ name, text }) => {
    const bytes = utf8ToBytes(text);
    if (!isAscii(bytes)) throw new Error(`The section “${name}” is not ASCII.`);
    return { name, bytes: bytes.length, sha256: hashOf(bytes) };
  });
  const head = toAscii(JSON.stringify({ format: fileFormat, kind, draft, sections: described }));
  return [`${firstWord} ${hashOf(utf8ToBytes(head))}`, head, ...sections.map(({ text }) => text), ''].join('\n');
};

const refused = (reason: string): ReadContainer => ({ kind: 'refused', reason });
const damaged = refused(
  'This file is damaged: it is not as it was written. Nothing was changed and the file was left as it is; ask for it once more, perhaps packed as a zip file.',
);

/** True where bytes begin as such a file does, whatever comes of reading it. */
export const isContainer = (bytes: Uint8Array): boolean => firstLine.test(asciiText(bytes.subarray(0, firstLength)));

/**
 * Reads a file. Each byte of it is covered by a hash, so that a damaged one is refused; one of a newer app is refused unread. Line ends that mail
 * or version control have made CR LF are read as they were written.
 */
export const readContainer = (given: Uint8Array): ReadContainer => {
  if (given.length > fileLimits.file)
    return refused('This file is larger than 64 MB, which is more than a draft can be. Nothing was changed.');
  const bytes = asWritten(given);
  const hash = firstLine.exec(asciiText(bytes.subarray(0, firstLength)))?.[1];
  if (hash === undefined || bytes[firstLength] !== newLine) {
    return refused(
      'This is no file of Debrief, or its beginning is damaged. Nothing was changed; if it came from Debrief, ask for it once more, perhaps packed as a zip file.',
    );
  }
  const start = firstLength + 1;
  const end = bytes.indexOf(newLine, start);
  if (end === -1 || end - start > fileLimits.header || hashOf(bytes.subarray(start, end)) !== hash) return damaged;
  const head = readJson(asciiText(bytes.subarray(start, end)));
  const format = typeof head === 'object' && head !== null && 'format' in head ? head.format : null;
  if (typeof format === 'number' && format > fileFormat) {
    return refused(
      'This file was written by a newer Debrief. Update Debrief to open it; nothing was changed and the file was left as it is.',
    );
  }
  const read = v.safeParse(header, head, { abortEarly: true });
  if (format !== fileFormat || !read.success) return damaged;
  return readSections(bytes, end + 1, read.output);
};

/** A file whose first line ends in CR LF, which none is written with, without the CR of each line's end; the hashes tell whether anything else is different. */
const asWritten = (bytes: Uint8Array): Uint8Array => {
  if (bytes[firstLength] !== carriageReturn || bytes[firstLength + 1] !== newLine) return bytes;
  return bytes.filter((byte, at) => byte !== carriageReturn || bytes[at + 1] !== newLine);
};

const readSections = (bytes: Uint8Array, start: number, { kind, draft, sections }: v.InferOutput<typeof header>): ReadContainer => {
  if (start + sections.reduce((sum, section) => sum + section.bytes + 1, 0) !== bytes.length) return damaged;
  const read: Section[] = [];
  let at = start;
  for (const section of sections) {
    const part = bytes.subarray(at, at + section.bytes);
    at += section.bytes + 1;
    if (bytes[at - 1] !== newLine || !isAscii(part) || hashOf(part) !== section.sha256) return damaged;
    read.push({ name: section.name, text: asciiText(part) });
  }
  return { kind: 'container', container: { kind, draft, sections: read } };
};
