import type { BuiltInTemplates } from '../../core/templates/built-in/built-in-templates.ts';
import type { TemplateWords } from '../../core/templates/built-in/template-words.ts';
import type { Language } from '../../core/time/shown/language.ts';

const words: Readonly<Record<Language, () => Promise<TemplateWords>>> = {
  en: async () => (await import('../../core/templates/built-in/words/en.ts')).en,
  fr: async () => (await import('../../core/templates/built-in/words/fr.ts')).fr,
  de: async () => (await import('../../core/templates/built-in/words/de.ts')).de,
  es: async () => (await import('../../core/templates/built-in/words/es.ts')).es,
};

const loaded = new Map<Language, BuiltInTemplates>();

/** The templates that come with the app in a language, of which only the words asked for are loaded; the same ones each time. */
export const loadBuiltIn = async (language: Language): Promise<BuiltInTemplates> => {
  const [{ builtInTemplates }, spoken] = await Promise.all([
    import('../../core/templates/built-in/built-in-templates.ts'),
    words[language](),
  ]);
  const known = loaded.get(language) ?? builtInTemplates(language, spoken);
  loaded.set(language, known);
  return known;
};
