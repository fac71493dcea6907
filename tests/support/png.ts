import { crc32, deflateSync } from 'node:zlib';

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A whole PNG of a size, in bands of colour that begin with this one, with further chunks (name and data) behind its head. */
export const pngOf = (
  width: number,
  height: number,
  colour: readonly [number, number, number] = [40, 90, 140],
  more: readonly (readonly [string, Uint8Array])[] = [],
): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = (band: number): Buffer =>
    Buffer.from([
      0,
      ...Array.from({ length: width }, (_, at) =>
        colour.map((part) => (part + 40 * band + 10 * Math.floor((at * 8) / width)) & 255),
      ).flat(),
    ]);
  const bands = Array.from({ length: 5 }, (_, band) => row(band));
  const rows = Buffer.concat(Array.from({ length: height }, (_, at) => bands[Math.floor((at * 5) / height)] ?? row(0)));
  const parts = [
    chunk('IHDR', head),
    ...more.map(([name, data]) => chunk(name, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]));
};
