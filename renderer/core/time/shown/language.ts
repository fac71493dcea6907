/** The languages that reports and screens have words in. */
export const languages = ['en', 'fr', 'de', 'es'] as const;

/** One of the languages that reports and screens have words in. */
export type Language = (typeof languages)[number];

/** The language whose words serve for a BCP 47 tag ('de-AT' -> 'de'); English for all that none were written for. */
export function languageOf(tag: string): Language {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return languages.find((language) => language === primary) ?? 'en';
}
