/** Words with a number in which no line ends between the number and what it counts: '15 h 39 min' breaks behind the hours alone, '23 / min' nowhere. */
export const unbroken = (words: string): string =>
  words.replace(/(?<=\p{N}) (?=[\p{L}\p{S}%‰/])|(?<=\p{N}[\s\u00a0]?\/) (?=\p{L})/gu, '\u00a0');
