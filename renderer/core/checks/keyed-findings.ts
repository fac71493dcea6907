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
 * letting one stand says nothing of what is written there later. Of several with the same words in one section each is known by its sentence: a reason
 * given for one never passes to another, though one that was alone is asked about again once a second one comes.
 */
export const keyedFindings = (report: Report, findings: readonly Finding[]): readonly KeyedFinding[] => {
  const sections: string[] = [];
  let section = '';
  for (const top of report.body.content) {
    if (headingLevel(top) !== null) section = blockText(top).trim();
    sections.push(section);
  }
  const bases = findings.map((finding) => {
    const fragments = fragmentsOf(finding);
    const words = secret.has(finding.rule) ? fragments.map(digest) : fragments;
    return bounded([finding.rule, placeOf(finding, sections), ...words].map(plain).join(' | '));
  });
  const counts = new Map<string, number>();
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.map((finding, at) => {
    const base = bases[at] ?? '';
    const own = (counts.get(base) ?? 0) > 1 ? `${base}${around(report, finding)}` : base;
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const key = times === 1 ? own : `${own} | ${times}`;
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

/** The sentence that words of the text stand in, where several findings are about the same words; it is kept as a digest, since it may hold what is secret. */
const around = ({ body }: Report, { place }: Finding): string => {
  if (place.kind !== 'text') return '';
  const top = body.content[place.block];
  const [text, words] = [top === undefined ? '' : blockText(top), place.words];
  let at = words === '' ? -1 : text.indexOf(words);
  for (let left = place.nth ?? 0; left > 0 && at >= 0; left -= 1) at = text.indexOf(words, at + words.length);
  if (at < 0) return ` | ${digest(plain(text))}`;
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, at - 1) + 1));
  const to = /[.!?](?=\s|$)|\n/u.exec(text.slice(at + words.length));
  return ` | ${digest(plain(text.slice(from, to === null ? undefined : at + words.length + to.index)))}`;
};

const digest = (words: string): string => bytesToHex(sha256(utf8ToBytes(words))).slice(0, 32);

const bounded = (key: string): string => (key.length <= longest ? key : `${key.slice(0, longest)} | ${digest(key)}`);

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
