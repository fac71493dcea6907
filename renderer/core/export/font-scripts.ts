/** A part of a typeface that has a file of its own. */
export type Script = 'latin' | 'latinExt' | 'vietnamese' | 'greek' | 'cyrillic';

/** What each file covers, as its makers cut it, in the syntax of CSS; a character that several cover counts for the first. */
const ranges: readonly (readonly [Script, string])[] = [
  [
    'latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ],
  [
    'latinExt',
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ],
  ['vietnamese', 'U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF1'],
  ['greek', 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'],
  ['cyrillic', 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
];

const bounds: readonly (readonly [Script, readonly (readonly [number, number])[]])[] = ranges.map(([script, range]) => [
  script,
  range.split(',').map((part) => {
    const [from = '', to = from] = part.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  }),
]);

const scriptOf = (codePoint: number): Script | null =>
  bounds.find(([, parts]) => parts.some(([from, to]) => from <= codePoint && codePoint <= to))?.[0] ?? null;

/** The `unicode-range` of a part. */
export const unicodeRange = (script: Script): string => ranges.find(([name]) => name === script)?.[1] ?? '';

/** The parts that a text needs: latin always, any other only when one of its characters occurs; characters of no part are left to the system's fonts. */
export const scriptsIn = (text: string): readonly Script[] => {
  const found = new Set([...new Set(text)].map((character) => scriptOf(character.codePointAt(0) ?? 0)));
  return ranges.map(([script]) => script).filter((script) => script === 'latin' || found.has(script));
};
