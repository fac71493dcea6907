import { languageOf, languages } from '../../core/time/shown/language.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { changeLanguage } from '../../store/edits/change-language.ts';
import { loadBuiltIn } from './load-built-in.ts';

/** Sets the language of a draft's report; where it follows a template of the app, headings and questions that are still the template's come along. */
export const setLanguage = async (draft: Draft, language: string): Promise<void> => {
  const all = await Promise.all(languages.map(loadBuiltIn)).catch(() => null);
  const [wanted, ...others] = [...(all ?? [])]
    .sort((a, b) => Number(b.language === languageOf(language)) - Number(a.language === languageOf(language)))
    .flatMap(({ templates, usual }) => [...templates, usual].filter(({ id }) => id === draft.report.get().details.kind));
  if (wanted === undefined) changeDetails(draft, { language });
  else changeLanguage(draft, language, wanted, others);
};
