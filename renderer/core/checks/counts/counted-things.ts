/** The numbers that words and digits name, 2 to 12; null for others. */
export const numberNamed = (words: string): number | null => {
  const word = words.toLowerCase();
  const found = lists.find((list) => list.includes(word));
  if (found !== undefined) return found.indexOf(word) + 2;
  const value = Number(word);
  return Number.isInteger(value) && value >= 2 && value <= 12 ? value : null;
};

const lists: readonly string[][] = [
  'two three four five six seven eight nine ten eleven twelve',
  'zwei drei vier fünf sechs sieben acht neun zehn',
  'deux trois quatre cinq six sept huit neuf dix',
  'dos tres cuatro cinco seis siete ocho nueve diez',
].map((words) => words.split(' '));

/** The words of those numbers, for a pattern. */
export const numberWord = `(?:${lists.flat().join('|')}|[2-9]|1[0-2])`;
