import { hasLetters } from '../../report/assets/image-sizes.ts';
import { joinBytes } from './join-bytes.ts';

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** How a camera was held (1 to 8), by an Exif segment that begins at `at`; 1 when it doesn't say. */
const orientationIn = (bytes: Uint8Array, at: number, end: number): number => {
  const start = at + 10;
  const isLittle = hasLetters(bytes, start, 'II');
  const short = (place: number): number =>
    isLittle ? word(Uint8Array.of(bytes[place + 1] ?? 0, bytes[place] ?? 0), 0) : word(bytes, place);
  const [high, low] = isLittle ? [start + 6, start + 4] : [start + 4, start + 6];
  const directory = start + short(high) * 0x10000 + short(low);
  const count = short(directory);
  for (let entry = 0; entry < Math.min(count, 200); entry += 1) {
    const place = directory + 2 + entry * 12;
    if (place + 12 > end) return 1;
    if (short(place) === 0x0112) {
      const value = short(place + 8);
      return value >= 1 && value <= 8 ? value : 1;
    }
  }
  return 1;
};

/** An Exif segment that says how the camera was held, and nothing else. */
const heldAs = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** Whether a segment is needed to show the picture as it is: its tables and frames, its colour profile, how its colours are stored. */
const isNeeded = (bytes: Uint8Array, at: number, marker: number): boolean => {
  if (marker === 0xe0) return hasLetters(bytes, at + 4, 'JFIF');
  if (marker === 0xe2) return hasLetters(bytes, at + 4, 'ICC_PROFILE');
  return marker === 0xee || (marker < 0xe0 && marker !== 0xfe) || (marker > 0xef && marker !== 0xfe);
};

/** Where the picture's own bytes, from `at` on, are followed by a marker. */
const markerBehind = (bytes: Uint8Array, at: number): number => {
  let place = at;
  while (place + 1 < bytes.length) {
    const next = bytes[place + 1] ?? 0;
    if (bytes[place] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return place;
    place += 1;
  }
  return bytes.length;
};

/** A JPEG without what it tells beside its picture (place, time, camera, previews, comments, whatever hangs behind its end); how the camera was held stays. */
export const stripJpeg = (bytes: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    let end = Math.min(bytes.length, isAlone ? at + 2 : at + 2 + Math.max(2, word(bytes, at + 2)));
    if (marker === 0xe1 && orientation === 1 && hasLetters(bytes, at + 4, 'Exif')) orientation = orientationIn(bytes, at, end);
    if (marker === 0xda) end = markerBehind(bytes, end);
    if (isNeeded(bytes, at, marker)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  const held = orientation === 1 ? [] : [heldAs(orientation)];
  return joinBytes([bytes.subarray(0, 2), ...held, ...parts, Uint8Array.of(0xff, 0xd9)]);
};
