import { describe, expect, it } from 'vitest';
import { encodeJournal, encodeRecord, journalMagic, scanJournal } from '../../../electron/journal/records.ts';

const payloads = Array.from({ length: 12 }, (_, index) => Uint8Array.from({ length: index * 37 }, (_, at) => (at * 31 + index) % 256));
const journal = encodeJournal(payloads);
const ends = payloads.map((_, index) => encodeJournal(payloads.slice(0, index + 1)).length);

/** How many payloads lie whole before this byte. */
const wholeBefore = (byte: number): number => ends.filter((end) => end <= byte).length;

const recordsOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const scan = scanJournal(bytes);
  return scan.kind === 'records' ? scan.records : [];
};

/** Compared as one run of bytes: 20,000 deep comparisons would take half a minute. */
const areTheFirst = (count: number, records: readonly Uint8Array[]): boolean =>
  Buffer.from(encodeJournal(records)).equals(encodeJournal(payloads.slice(0, count)));

describe('a journal', () => {
  it('gives back what was put in, an empty record too', () => {
    expect(scanJournal(journal)).toEqual({ kind: 'records', records: payloads, wholeBytes: journal.length, damagedBytes: 0 });
  });

  it('cut off at any byte keeps every record that is whole, and no other', () => {
    for (let length = 0; length <= journal.length; length += 1) {
      expect(areTheFirst(wholeBefore(length), recordsOf(journal.subarray(0, length)))).toBe(true);
    }
  });

  it('with one flipped bit gives every record before it, and never a wrong byte (all of them)', () => {
    for (let bit = 0; bit < journal.length * 8; bit += 1) {
      const byte = bit >> 3;
      const damaged = Uint8Array.from(journal);
      damaged[byte] = (damaged[byte] ?? 0) ^ (1 << (bit & 7));
      const scan = scanJournal(damaged);
      if (scan.kind === 'newer') throw new Error(`bit ${bit} made it look newer`);
      const expected = byte < journalMagic.length ? payloads.length : wholeBefore(byte);
      expect([bit, areTheFirst(expected, scan.records), scan.damagedBytes > 0]).toEqual([bit, true, true]);
    }
  });

  it('does not take zeros, which a crash may leave at the end, for empty records', () => {
    const scan = scanJournal(Buffer.concat([journal, new Uint8Array(4096)]));
    expect(scan).toMatchObject({ records: payloads, wholeBytes: journal.length, damagedBytes: 4096 });
  });

  it('reads no further than a length that no record may have', () => {
    const huge = Buffer.from(encodeRecord(Uint8Array.of(1)));
    huge.writeUInt32LE(0xffffffff, 0);
    expect(scanJournal(Buffer.concat([journal, huge, encodeRecord(Uint8Array.of(2))]))).toMatchObject({ wholeBytes: journal.length });
  });

  it('of a later format is not read at all', () => {
    const later = Buffer.concat([journal.subarray(0, 7), Uint8Array.of(2), Buffer.from('something else entirely')]);
    expect(scanJournal(later)).toEqual({ kind: 'newer' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['half of the first eight bytes', journal.subarray(0, 4)],
    ['the first eight bytes alone', journal.subarray(0, 8)],
  ])('that holds %s is empty and undamaged', (_what, bytes) => {
    expect(scanJournal(bytes)).toMatchObject({ records: [], damagedBytes: 0 });
  });

  it('that is another kind of file is all damage', () => {
    const other = Buffer.from('%PDF-1.7 and so on, which is no journal');
    expect(scanJournal(other)).toEqual({ kind: 'records', records: [], wholeBytes: 0, damagedBytes: other.length });
  });
});
