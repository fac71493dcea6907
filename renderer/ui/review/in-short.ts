const most = 240;

/** Words for a place with little room: the beginning and the end of a long passage. */
export const inShort = (words: string): string => {
  const letters = [...words.replace(/\s+/g, ' ')];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 60).join('')} … ${letters.slice(-50).join('')}`;
};
