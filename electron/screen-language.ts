import type { ScreenLanguage } from './ipc.ts';

// Written out as keys, so that the types see to it that none is missing.
const known: Readonly<Record<ScreenLanguage, true>> = { en: true, fr: true, de: true, es: true };

/** Whether a value is one of the languages of the screens. */
export const isScreenLanguage = (value: unknown): value is ScreenLanguage => typeof value === 'string' && Object.hasOwn(known, value);

/** The language of the screens for a computer's locale (BCP 47): English where there are no words in its own. */
export const screenLanguageFor = (locale: string): ScreenLanguage => {
  const primary = locale.split('-')[0]?.toLowerCase();
  return isScreenLanguage(primary) ? primary : 'en';
};
