import * as v from 'valibot';
import { parseThreads, personGate, threadLimits } from '../parse-threads.ts';
import { parseSignOffs } from '../sign-off/parse-sign-offs.ts';
import type { SignOff } from '../sign-off/sign-off.ts';
import type { Person, Thread } from '../thread.ts';
import { toAscii } from './ascii.ts';
import { readContainer, writeContainer } from './container.ts';
import { readJson } from './read-json.ts';

/** What one reviewer sends back. */
export type Review = {
  /** The id of the draft that was reviewed. */
  readonly draft: string;
  /** What it was called then, to name it where it does not belong. */
  readonly title: string;
  /** The `contentHash` of the version that was reviewed. */
  readonly base: string;
  readonly person: Person;
  readonly threads: readonly Thread[];
  readonly signOffs: readonly SignOff[];
};

/** What came of reading a review's file; `reason` is a sentence for the user. */
export type ReadReview = { readonly kind: 'review'; readonly review: Review } | { readonly kind: 'refused'; readonly reason: string };

/** The most letters that a review may take. */
const largest = 16 * 1024 * 1024;

const about = v.object({
  title: v.pipe(v.string(), v.maxLength(threadLimits.text)),
  base: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  person: personGate,
});

/** The text of a review's file. */
export const reviewToFile = ({ draft, ...review }: Review): string =>
  writeContainer({ kind: 'review', draft, sections: [{ name: 'review', text: toAscii(JSON.stringify(review)) }] });

const refused = (reason: string): ReadReview => ({ kind: 'refused', reason: `${reason} Nothing was changed.` });

/** Reads a review's file; what is damaged, of a newer app, no review, or holds anything odd is refused as a whole. */
export const reviewFromFile = (bytes: Uint8Array): ReadReview => {
  const read = readContainer(bytes);
  if (read.kind === 'refused') return read;
  const { kind, draft, sections } = read.container;
  const section = sections.find(({ name }) => name === 'review');
  if (kind !== 'review' || section === undefined) return refused('This file is a draft, not a review of one. Open it from the library.');
  if (section.text.length > largest) return refused('This review is larger than 16 MB, which is more than people write.');
  const value = readJson(section.text);
  const read2 = v.safeParse(about, value, { abortEarly: true });
  if (!read2.success || typeof value !== 'object' || value === null)
    return refused('This review can’t be read: it says not who wrote it, or on what.');
  const threads = parseThreads('threads' in value ? value.threads : null);
  if (threads.kind === 'refused') return refused(threads.reason);
  const signOffs = parseSignOffs('signOffs' in value ? value.signOffs : []);
  if (signOffs === null) return refused('This review holds a sign-off that can’t be read.');
  return { kind: 'review', review: { ...read2.output, draft, threads: threads.threads, signOffs } };
};
