const bullet = /^(?:[-*+•‣▪◦·–—]\s+)?(?:\[[ xX]?\]\s+)?/u;
const numbered = /^\(?(\d{1,3})[.)]\s+/u;

/** Whether each line carries the next number: “3. June” alone is a date and no third item. */
const areNumbered = (lines: readonly string[]): boolean => {
  const first = Number(numbered.exec(lines[0] ?? '')?.[1] ?? Number.NaN);
  return lines.every((line, at) => Number(numbered.exec(line)?.[1] ?? Number.NaN) === first + at);
};

/** The items that pasted lines are, one for each that has words, without the signs of a list; a single line stays as it is. */
export const itemLines = (pasted: string): readonly string[] => {
  const lines = pasted.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  if (lines.length < 2) return [pasted];
  const bare = lines.map((line) => line.trim().replace(bullet, ''));
  const items = areNumbered(bare) ? bare.map((line) => line.replace(numbered, '')) : bare;
  return items.filter((item) => item !== '');
};
