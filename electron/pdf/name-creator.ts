const key = '/Creator (';
const creator = 'Debrief';

/**
 * Writes the app's name over what the browser's engine put as the creator of its PDF: the whole description of the writer's system, which is
 * nobody's business. In place and as long as before, since a PDF knows its parts by where they begin; a PDF without a creator stays as it is.
 */
export const nameCreator = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf);
  for (let at = bytes.indexOf(key, 0, 'latin1'); at >= 0; at = bytes.indexOf(key, at + 1, 'latin1')) {
    const from = at + key.length;
    let to = from;
    // A bracket within the words is written with a backslash before it.
    while (to < bytes.length && bytes[to] !== 0x29) to += bytes[to] === 0x5c ? 2 : 1;
    if (to < bytes.length && to - from >= creator.length) bytes.write(creator.padEnd(to - from), from, 'latin1');
  }
  return bytes;
};
