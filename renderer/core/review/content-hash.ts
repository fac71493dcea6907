import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../report/report.ts';
import { canonical } from './canonical.ts';

/** SHA-256 of all that a report says, 64 hexadecimal digits; where it stands on its way to the public is no part of it. */
export const contentHash = ({ details, assets, ...rest }: Report): string => {
  const { state: _, ...said } = details;
  return bytesToHex(sha256(utf8ToBytes(canonical({ ...rest, details: said, assets: assets.map(({ hash }) => hash) }))));
};
