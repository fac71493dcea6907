import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../../report/report.ts';
import type { Finding } from '../finding.ts';
import { type KeyedFinding, keyedFindings } from '../keyed-findings.ts';
import { compareEditions } from './compare-editions.ts';

/** What `compareEditions` finds, each with a key of this edition (by its id or name): what is let stand against one says nothing of another. */
export const editionDifferences = (report: Report, other: Report, edition: string): readonly KeyedFinding[] => {
  const of = bytesToHex(sha256(utf8ToBytes(edition))).slice(0, 16);
  return keyedFindings(report, compareEditions(report, other).map(inOneSentence)).map((finding) => ({
    ...finding,
    key: `${finding.key} | ${of}`,
  }));
};

/** "2" and "1" alone would be the same of causes and of actions: of the report as a whole its sentence is what is known again. */
const inOneSentence = (finding: Finding): Finding => {
  if (finding.place.kind !== 'report') return finding;
  const { between: _, ...whole } = finding;
  return whole;
};
