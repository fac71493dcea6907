import { type Messages, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languageOf, languages } from '../core/time/language.ts';
import { chosenLanguage } from './chosen-language.ts';

/** Catalogs by language; English is the key itself and needs none. */
const catalogs: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Messages }>>> = {
  fr: () => import('./catalogs/fr.json'),
  de: () => import('./catalogs/de.json'),
  es: () => import('./catalogs/es.json'),
};

/** The language that the screens are in until the page is loaded anew: the chosen one, else the first of the system's that has words. */
export const screenLanguage: Language =
  chosenLanguage() ?? languageOf(navigator.languages.find((tag) => languages.some((one) => tag.toLowerCase().startsWith(one))) ?? 'en');

/** A catalog that can't be had leaves the screens in English. */
const messages =
  screenLanguage === 'en'
    ? {}
    : await catalogs[screenLanguage]().then(
        ({ default: all }) => all,
        () => ({}),
      );

const i18n = setupI18n();
i18n.setMessagesCompiler(compileMessage);
i18n.loadAndActivate({ locale: screenLanguage, messages });

/**
 * A text of the screens in the user's language. `english` is the text itself, in ICU's message format: "{name}" and
 * "{count, plural, one {# event} other {# events}}" stand for `values`. What a catalog lacks is shown in English.
 */
export const t = (english: string, values?: Readonly<Record<string, string | number>>): string => i18n._(english, values);
