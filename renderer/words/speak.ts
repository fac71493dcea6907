import type { Language } from '../core/time/shown/language.ts';
import { learnPhrases } from './from-below.ts';
import { speakWith } from './words.ts';

const catalogs: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  fr: () => import('./catalogs/fr.json'),
  de: () => import('./catalogs/de.json'),
  es: () => import('./catalogs/es.json'),
};

/** Loads a language's words and speaks it from then on; English has nothing to load. False when its words can't be had: then nothing changes. */
export const speak = async (language: Language): Promise<boolean> => {
  try {
    if (language === 'en') speakWith('en', {});
    else {
      const [catalog, { allPhrases, allParts }] = await Promise.all([catalogs[language](), import('./phrases/all-phrases.ts')]);
      learnPhrases(allPhrases, allParts);
      speakWith(language, catalog.default);
    }
    document.documentElement.lang = language;
    return true;
  } catch {
    return false;
  }
};
