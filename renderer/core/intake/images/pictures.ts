import { type Asset, mostAssetBytes } from '../../report/assets/asset.ts';
import { assetOf } from '../../report/assets/asset-of.ts';
import { bytesOfAddress, isDataAddress } from '../../report/assets/data-address.ts';
import { lookAtImage } from './look-at-image.ts';
import { stripMetadata } from './strip-metadata.ts';

/** The pictures that a source carries in its own text, as data addresses. */
export type Pictures = {
  /** The picture behind an address of the text; null when it carries none, or none that can be taken in. */
  readonly take: (address: string) => Asset | null;
  /** A text of the source with the addresses in it as they were. */
  readonly restore: (text: string) => string;
  /** Everything that was taken so far. */
  readonly taken: () => readonly Asset[];
};

const start = 'data:image/';
const isDigit = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 47 && code <= 57) || code === 43 || code === 61 || code === 37;
const isGap = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Where a data address ends that begins at `from`; base64 in quotes may be wrapped. */
const endOf = (text: string, from: number): number => {
  const quote = text[from - 1];
  const isQuoted = quote === '"' || quote === "'";
  let at = text.indexOf(',', from) + 1;
  while (at < text.length && (isDigit(text.charCodeAt(at)) || (isQuoted && isGap(text.charCodeAt(at))))) at += 1;
  return at;
};

/** Puts the pictures of a text aside, so that a text of megabytes is read as the short one that it is: `text` has a mark in the place of each. */
export const setPicturesAside = (source: string): { readonly text: string; readonly pictures: Pictures } => {
  const addresses: string[] = [];
  const parts: string[] = [];
  let at = 0;
  for (let found = source.indexOf(start); found !== -1; found = source.indexOf(start, at)) {
    if (!isDataAddress(source.slice(found, found + 200))) {
      parts.push(source.slice(at, found + start.length));
      at = found + start.length;
      continue;
    }
    const end = endOf(source, found);
    parts.push(source.slice(at, found), `${start}x;aside=${addresses.length};`);
    addresses.push(source.slice(found, end));
    at = end;
  }
  parts.push(source.slice(at));
  const mark = /data:image\/x;aside=(\d{1,6});/g;
  const taken = new Map<string, Asset>();
  let bytes = 0;
  const take = (address: string): Asset | null => {
    const number = /^data:image\/x;aside=(\d{1,6});$/.exec(address.trim())?.[1];
    const asset = number === undefined ? null : pictureIn(addresses[Number(number)] ?? '');
    if (asset === null || taken.has(asset.hash)) return asset;
    if (bytes + asset.bytes.length > mostAssetBytes) return null;
    bytes += asset.bytes.length;
    taken.set(asset.hash, asset);
    return asset;
  };
  return {
    text: parts.join(''),
    pictures: {
      take,
      restore: (text) => (text.includes(start) ? text.replace(mark, (whole, number: string) => addresses[Number(number)] ?? whole) : text),
      taken: () => [...taken.values()],
    },
  };
};

const pictureIn = (address: string): Asset | null => {
  const bytes = bytesOfAddress(address);
  const looked = bytes === null ? null : lookAtImage('', bytes);
  if (bytes === null || looked === null || looked.kind === 'refused') return null;
  const stripped = stripMetadata(looked.mime, bytes);
  const read = stripped === null ? null : assetOf(stripped);
  return read?.kind === 'asset' ? read.asset : null;
};

/** No pictures at all. */
export const noPictures: Pictures = { take: () => null, restore: (text) => text, taken: () => [] };
