import type { Language } from '../core/time/language.ts';
import { speakWith } from './words.ts';

const catalogs: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  fr: () => import('./catalogs/fr.json'),
  de: () => import('./catalogs/de.json'),
  es: () => import('./catalogs/es.json'),
};

/** Loads a language's words and speaks it from then on; English has nothing to load. False when its words can't be had: then nothing changes. */
export const speak = async (language: Language): Promise<boolean> => {
  try {
    speakWith(language, language === 'en' ? {} : (await catalogs[language]()).default);
    document.documentElement.lang = language;
    return true;
  } catch {
    return false;
  }
};
