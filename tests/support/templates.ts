import { type BuiltInTemplates, builtInTemplates } from '../../renderer/core/templates/built-in/built-in-templates.ts';
import type { TemplateWords } from '../../renderer/core/templates/built-in/template-words.ts';
import { de } from '../../renderer/core/templates/built-in/words/de.ts';
import { en } from '../../renderer/core/templates/built-in/words/en.ts';
import { es } from '../../renderer/core/templates/built-in/words/es.ts';
import { fr } from '../../renderer/core/templates/built-in/words/fr.ts';
import type { Template } from '../../renderer/core/templates/template.ts';
import type { Language } from '../../renderer/core/time/shown/language.ts';

/** The words of the app's templates in each language. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = { en, fr, de, es };

/** The app's templates in each language. */
export const templatesIn: Readonly<Record<Language, BuiltInTemplates>> = {
  en: builtInTemplates('en', en),
  fr: builtInTemplates('fr', fr),
  de: builtInTemplates('de', de),
  es: builtInTemplates('es', es),
};

/** The app's templates in English. */
export const englishTemplates = templatesIn.en.templates;

/** One of the app's templates, in English unless another language is named; a test of one that is not there fails. */
export const builtInTemplate = (id: string, language: Language = 'en'): Template => {
  const found = templatesIn[language].templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no template ${id}.`);
  return found;
};
