import { crc32 } from 'node:zlib';

const magicWord = 'DBRFJNL';
const version = 1;
const prefixBytes = 8;

/** What every journal begins with: seven letters and the version of the format. */
export const journalMagic: Uint8Array = Uint8Array.from([...Buffer.from(magicWord), version]);

/** The largest payload of one record, in bytes; a longer one in a file is damage. */
export const largestRecord = 32 * 1024 * 1024;

/**
 * What was found in a journal's bytes: the whole records, how many bytes from the start can stay as they are (0: all must be
 * written anew), and how many make no sense. `newer` is a journal whose format this version doesn't know.
 */
export type JournalScan =
  | { readonly kind: 'records'; readonly records: readonly Uint8Array[]; readonly wholeBytes: number; readonly damagedBytes: number }
  | { readonly kind: 'newer' };

/** The checksum covers the length and the format too: neither a flipped length nor another format may pass other bytes off as a record. */
const checksum = (length: Uint8Array, payload: Uint8Array): number => crc32(payload, crc32(length, version));

/** Frames a payload: length and CRC-32 as 32-bit little-endian numbers, then the bytes. */
export const encodeRecord = (payload: Uint8Array): Uint8Array => {
  const record = Buffer.allocUnsafe(prefixBytes + payload.length);
  record.writeUInt32LE(payload.length, 0);
  record.writeUInt32LE(checksum(record.subarray(0, 4), payload), 4);
  record.set(payload, prefixBytes);
  return record;
};

/** A whole journal of the given payloads. */
export const encodeJournal = (payloads: readonly Uint8Array[]): Uint8Array => Buffer.concat([journalMagic, ...payloads.map(encodeRecord)]);

const payloadAt = (bytes: Buffer, at: number): Buffer | null => {
  if (at + prefixBytes > bytes.length) return null;
  const length = bytes.readUInt32LE(at);
  const from = at + prefixBytes;
  if (length > largestRecord || from + length > bytes.length) return null;
  const payload = bytes.subarray(from, from + length);
  return bytes.readUInt32LE(at + 4) === checksum(bytes.subarray(at, at + 4), payload) ? payload : null;
};

const nothing = (damagedBytes: number): JournalScan => ({ kind: 'records', records: [], wholeBytes: 0, damagedBytes });

/** Reads a journal up to its first bad record; accepts no byte that its checksum doesn't vouch for. */
export const scanJournal = (file: Uint8Array): JournalScan => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const magic = bytes.subarray(0, journalMagic.length);
  // A crash between making the file and writing its first bytes.
  if (bytes.length < journalMagic.length && magic.equals(journalMagic.subarray(0, bytes.length))) return nothing(0);
  const records: Uint8Array[] = [];
  let end = journalMagic.length;
  for (let payload = payloadAt(bytes, end); payload !== null; payload = payloadAt(bytes, end)) {
    records.push(new Uint8Array(payload));
    end += prefixBytes + payload.length;
  }
  if (magic.equals(journalMagic)) return { kind: 'records', records, wholeBytes: end, damagedBytes: bytes.length - end };
  // A first record whose checksum is right proves that only the first bytes are damaged.
  if (records.length > 0) return { kind: 'records', records, wholeBytes: 0, damagedBytes: journalMagic.length + bytes.length - end };
  const isOurs = magic.subarray(0, magicWord.length).equals(Buffer.from(magicWord));
  return isOurs && (magic[magicWord.length] ?? 0) > version ? { kind: 'newer' } : nothing(bytes.length);
};
