import { spokenLanguage } from '../../words/words.ts';

/** A language (BCP 47, its region left out) by its name in the language of the screens; the tag itself where nobody knows it. */
export const languageName = (tag: string): string => {
  const primary = tag.split('-')[0] ?? tag;
  try {
    return new Intl.DisplayNames(spokenLanguage(), { type: 'language' }).of(primary) ?? tag;
  } catch {
    return tag;
  }
};
