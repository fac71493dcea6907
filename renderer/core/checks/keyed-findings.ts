import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../report/report.ts';
import { blockText } from '../rich-text/walk.ts';
import { headingLevel } from '../templates/headings.ts';
import type { Finding, Place } from './finding.ts';
import { wordsInText } from './words-in-text.ts';

/** A finding with what knows it again after the report has changed elsewhere; `inText` is where the text says words that it names, absent where its own place is there. */
export type KeyedFinding = Finding & { readonly key: string; readonly inText?: Place };

/** A longer key ends in a digest of the whole, so that two that begin alike are two. */
const longest = 300;

/** Rules whose words nobody should find again in what is kept of a decision. */
const secret: ReadonlySet<string> = new Set(['secret-left']);

/**
 * Gives each finding a key that stays the same as long as its rule, its place and the words it is about do: an event or an item by its id, words
 * of the text by the heading they stand under, so that paragraphs may come and go above them. Other words at the same place are another finding:
 * letting one stand says nothing of what is written there later.
 */
export const keyedFindings = (report: Report, findings: readonly Finding[]): readonly KeyedFinding[] => {
  const sections: string[] = [];
  let section = '';
  for (const top of report.body.content) {
    if (headingLevel(top) !== null) section = blockText(top).trim();
    sections.push(section);
  }
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const fragments = fragmentsOf(finding);
    const words = secret.has(finding.rule) ? fragments.map(digest) : fragments;
    const base = bounded([finding.rule, placeOf(finding, sections), ...words].map(plain).join(' | '));
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const key = times === 1 ? base : `${base} | ${times}`;
    const inText = wordsInText(report, finding);
    return inText === null ? { ...finding, key } : { ...finding, key, inText };
  });
};

const placeOf = ({ place }: Finding, sections: readonly string[]): string => {
  switch (place.kind) {
    case 'report':
      return 'report';
    case 'details':
      return `details ${place.field}`;
    case 'text':
      return `text ${sections[place.block] ?? ''}`;
    default:
      return `${place.kind} ${place.id}`;
  }
};

/** What is compared, else the words it is about, else what its place says; of the report as a whole its sentence, which counts what it is about. */
const fragmentsOf = ({ between, about, place, message }: Finding): readonly string[] => {
  if (between !== undefined) return between;
  if (about !== undefined) return about;
  if (place.kind === 'report') return [message];
  return place.words === undefined ? [] : [place.words];
};

const digest = (words: string): string => bytesToHex(sha256(utf8ToBytes(words))).slice(0, 32);

const bounded = (key: string): string => (key.length <= longest ? key : `${key.slice(0, longest)} | ${digest(key)}`);

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
