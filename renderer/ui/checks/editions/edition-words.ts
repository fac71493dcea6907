import { t } from '../../../words/words.ts';
import { languageName } from '../../parts/language-name.ts';
import type { Against, Edition } from './edition-desk.ts';

const primary = (language: string): string => language.split('-')[0] ?? language;

/** What a draft in `language` is compared with: the other edition by its language, where that is another one, and its title. */
export const headingOf = (against: Exclude<Against, { kind: 'none' }>, language: string): string => {
  const { title, language: other } = 'edition' in against ? against.edition : { title: against.title, language };
  const name = title === '' ? t('Untitled report') : title;
  return primary(other) === primary(language)
    ? t('Against another edition: {title}', { title: name })
    : t('Against the {language} edition: {title}', { language: languageName(other), title: name });
};

/** What is to be known about where the other edition is; null where it is a draft like any other. */
export const sourceNote = (source: Edition['source']): string | null => {
  switch (source) {
    case 'library':
      return null;
    case 'trash':
      return t('That draft is in the trash; it is compared as long as it is there.');
    case 'file':
      return t('A file is compared until this draft is closed.');
    case 'published-file':
      return t('A file is compared until this draft is closed. What is kept from the public here is left out.');
  }
};
