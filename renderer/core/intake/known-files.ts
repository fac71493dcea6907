type KnownFile = { readonly magic: readonly number[]; readonly reason: string };

const word = 'This is a Word file. Open it in Word, copy all, and paste it here.';
const picture = 'This is a picture. Debrief reads text: paste the words of the report here instead.';
const archive = 'This is a compressed archive. Unpack it and open the report that is in it.';

const known: readonly KnownFile[] = [
  { magic: [0x89, 0x50, 0x4e, 0x47], reason: picture },
  { magic: [0xff, 0xd8, 0xff], reason: picture },
  { magic: [0x47, 0x49, 0x46, 0x38], reason: picture },
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    reason: 'This is a PDF file. Open it in a PDF reader, select all, copy, and paste it here.',
  },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], reason: 'This is an older Office file. Open it in its program, copy all, and paste it here.' },
  {
    magic: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    reason: 'This is a rich text file (RTF). Open it in Word or a text editor, copy all, and paste it here.',
  },
  { magic: [0x1f, 0x8b], reason: archive },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], reason: archive },
  { magic: [0x52, 0x61, 0x72, 0x21], reason: archive },
  { magic: [0x7f, 0x45, 0x4c, 0x46], reason: 'This is a program. Open the file that holds the report.' },
  { magic: [0x4d, 0x5a, 0x90], reason: 'This is a program. Open the file that holds the report.' },
];

/** Folders inside a zip file that tell which office program wrote it. */
const zipKinds: readonly { readonly inside: string; readonly reason: string }[] = [
  { inside: 'word/', reason: word },
  { inside: 'xl/', reason: 'This is an Excel file. Open it in Excel, copy the cells, and paste them here.' },
  { inside: 'ppt/', reason: 'This is a PowerPoint file. Open it in PowerPoint, copy the text, and paste it here.' },
  { inside: 'opendocument', reason: 'This is an OpenDocument file. Open it in LibreOffice, copy all, and paste it here.' },
];

const zipMagic = [0x50, 0x4b, 0x03, 0x04];

/** Why bytes that look like a known kind of file can't be read as text; null when they look like none. */
export function refuseKnownFile(bytes: Uint8Array): string | null {
  if (startsWith(bytes, zipMagic)) {
    // The names of the first entries stand near the start; further in there is only compressed noise.
    const names = String.fromCharCode(...bytes.subarray(0, 8192));
    return zipKinds.find((kind) => names.includes(kind.inside))?.reason ?? archive;
  }
  return known.find((file) => startsWith(bytes, file.magic))?.reason ?? null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
