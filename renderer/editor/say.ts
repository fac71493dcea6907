/** Says a sentence of the editor, made in English, in the language of the screen. */
export type Say = (english: string) => string;

/** Leaves it in English, where there is no screen. */
export const inEnglish: Say = (english) => english;
