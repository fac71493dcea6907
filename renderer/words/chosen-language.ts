import { type Language, languages } from '../core/time/language.ts';

const key = 'debrief.language';

/** The language that somebody chose for the screens on this computer; null to follow the system. */
export const chosenLanguage = (): Language | null => {
  try {
    const kept = localStorage.getItem(key);
    return languages.find((one) => one === kept) ?? null;
  } catch {
    // A browser that keeps nothing for pages: the system's language then.
    return null;
  }
};

/** Keeps the choice for the next time the page is loaded; false where the browser keeps nothing. */
export const chooseLanguage = (language: Language | null): boolean => {
  try {
    if (language === null) localStorage.removeItem(key);
    else localStorage.setItem(key, language);
    return true;
  } catch {
    return false;
  }
};
