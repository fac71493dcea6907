import de from '../../renderer/words/catalogs/de.json' with { type: 'json' };
import es from '../../renderer/words/catalogs/es.json' with { type: 'json' };
import fr from '../../renderer/words/catalogs/fr.json' with { type: 'json' };
import { learnPhrases } from '../../renderer/words/from-below.ts';
import { allParts, allPhrases } from '../../renderer/words/phrases/all-phrases.ts';
import { speakWith } from '../../renderer/words/words.ts';

/** Speaks a language from its own catalog, sentences from below included, as the app does once it is chosen. */
export const speak = (language: 'de' | 'fr' | 'es'): void => {
  learnPhrases(allPhrases, allParts);
  speakWith(language, { de, fr, es }[language]);
};
