const longestName = 120;
// Not allowed on Windows; slashes and control characters nowhere.
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Splits a name into what comes before its ending and the ending with its dot (at most ten letters or digits; else empty). */
const split = (name: string): readonly [stem: string, ending: string] => {
  const match = /^(.+)(\.[a-z0-9]{1,10})$/i.exec(name);
  return [match?.[1] ?? name, match?.[2] ?? ''];
};

/** A name that every system accepts for a file, as near as can be to the one suggested; never empty, never a path. */
export const safeFileName = (suggested: string): string => {
  const cleaned = suggested.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  const [stem, ending] = split(cleaned);
  const short = Array.from(stem)
    .slice(0, longestName - ending.length)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (short === '') return `report${ending}`;
  return reserved.test(`${short}${ending}`) ? `_${short}${ending}` : `${short}${ending}`;
};
