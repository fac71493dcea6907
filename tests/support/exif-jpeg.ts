/** The bytes of ASCII letters. */
const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const word = (value: number): readonly number[] => [value >> 8, value & 255];
const long = (value: number): readonly number[] => [...word(value >>> 16), ...word(value & 0xffff)];
const entry = (tag: number, type: number, count: number, value: readonly number[]): readonly number[] => [
  ...word(tag),
  ...word(type),
  ...long(count),
  ...value,
];

/** A camera's Exif segment: how it was held (1 to 8), who made it, and where: 48°51′ north. */
export const exifSegment = (orientation: number): readonly number[] => {
  const maker = letters('SecretCam\0');
  const directory = [
    ...word(3),
    ...entry(0x010f, 2, maker.length, long(50)),
    ...entry(0x0112, 3, 1, [...word(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, long(60)),
    ...long(0),
  ];
  const place = [...word(2), ...entry(1, 2, 2, [...letters('N\0'), 0, 0]), ...entry(2, 5, 3, long(90)), ...long(0)];
  const degrees = [48, 1, 51, 1, 0, 1].flatMap(long);
  const tiff = [...letters('MM'), 0, 42, ...long(8), ...directory, ...maker, ...place, ...degrees, ...letters('GPSPLACE')];
  const body = [...letters('Exif'), 0, 0, ...tiff];
  return [0xff, 0xe1, ...word(body.length + 2), ...body];
};

/** A JPEG as a camera writes it: the Exif segment, a comment behind the start of a plain one, and a film behind its end. */
export const asFromCamera = (jpeg: Uint8Array, orientation: number): Uint8Array =>
  Uint8Array.from([
    ...jpeg.subarray(0, 2),
    ...exifSegment(orientation),
    0xff,
    0xfe,
    ...word(9 + 2),
    ...letters('A comment'),
    ...jpeg.subarray(2),
    ...letters('MotionPhotoFilm'),
  ]);

/** Whether these letters stand anywhere in the bytes. */
export const holds = (bytes: Uint8Array, text: string): boolean => {
  const sought = letters(text);
  return bytes.some((_, at) => sought.every((letter, offset) => bytes[at + offset] === letter));
};
