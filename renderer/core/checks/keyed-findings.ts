import type { Report } from '../report/report.ts';
import { blockText } from '../rich-text/walk.ts';
import { headingLevel } from '../templates/headings.ts';
import type { Finding } from './finding.ts';

/** A finding with what knows it again after the report has changed elsewhere. */
export type KeyedFinding = Finding & { readonly key: string };

const longest = 300;

/**
 * Gives each finding a key that stays the same as long as its rule, its place and the words it is about do: an event or an item by its id, words
 * of the text by the heading they stand under, so that paragraphs may come and go above them. What is said differently is another finding.
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
    const base = [finding.rule, placeOf(finding, sections), ...fragmentsOf(finding)].map(plain).join(' | ').slice(0, longest);
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { ...finding, key: times === 1 ? base : `${base} | ${times}` };
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

/** What is compared, else the words it is about; of the report as a whole its sentence, which counts what it is about. */
const fragmentsOf = ({ between, place, message }: Finding): readonly string[] => {
  if (between !== undefined) return between;
  if (place.kind === 'text') return [place.words];
  return place.kind === 'report' ? [message] : [];
};

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
