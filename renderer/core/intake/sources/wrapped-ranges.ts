const clock = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?: (?:UTC|GMT|[A-Z]{2,4}T))?';
const wrapped = new RegExp(
  `((?:from|between|since|von|zwischen|de|entre|desde) ${clock})[ \\t]*\\n[ \\t]*([-–—] ${clock}(?![:\\d]))`,
  'giu',
);

/** Text whose ranges of times stand on one line each: of "from 6:52" and "- 7:48" below it, which a mail or a browser wrapped, the second is no item of a list. */
export const withWholeRanges = (text: string): string => text.replace(wrapped, '$1 $2');
