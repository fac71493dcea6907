import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../report/report.ts';
import { canonical } from './canonical.ts';

/** SHA-256 of all that a report says, 64 hexadecimal digits; where it stands on its way to the public is no part of it. */
export const contentHash = ({ details, assets, facts, body, ...rest }: Report): string => {
  const { state: _, ...said } = details;
  // A report without facts has the hash that it had before there were any.
  const asked = facts.length === 0 ? {} : { facts };
  // Which part of a template a heading is says nothing to readers, and reports that were signed before headings knew it don't know it.
  const words: unknown = JSON.parse(JSON.stringify(body, (key, value) => (key === 'part' ? undefined : value)));
  return bytesToHex(
    sha256(utf8ToBytes(canonical({ ...rest, body: words, ...asked, details: said, assets: assets.map(({ hash }) => hash) }))),
  );
};
