/** The dictionaries that ship with the app. */
export type DictionaryName = 'en-US' | 'en-GB' | 'fr' | 'de' | 'es';

const american = /^en-(US|PH|PR)$/i;

/**
 * The dictionaries for the language (BCP 47) that a report is written in; none when there is none. What one of them knows is right: English
 * that doesn't say where it is from may be British or American, with a country it is one of them.
 */
export const dictionariesFor = (language: string): readonly DictionaryName[] => {
  const [base = ''] = language.split('-');
  switch (base.toLowerCase()) {
    case 'en':
      if (base === language) return ['en-US', 'en-GB'];
      return american.test(language) ? ['en-US'] : ['en-GB'];
    case 'fr':
      return ['fr'];
    case 'de':
      return ['de'];
    case 'es':
      return ['es'];
    default:
      return [];
  }
};
