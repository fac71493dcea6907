import { type Language, languageOf, languages } from '../core/time/shown/language.ts';

const key = 'debrief.language';

const chosen = (): Language | null => {
  try {
    const kept = localStorage.getItem(key);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
};

/** The language of the screens: the chosen one, else the computer's if there are words in it, else English. */
export const screenLanguage = (): Language => chosen() ?? languageOf(navigator.language);

/** Keeps the language of the screens, for this computer; the app speaks it from the next loading on. False when nothing can be kept. */
export const keepScreenLanguage = (language: Language): boolean => {
  try {
    localStorage.setItem(key, language);
    return true;
  } catch {
    return false;
  }
};
