import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** What is put into a sentence. */
type Values = Readonly<Record<string, string | number>>;

/** Sentences without values, once they have been looked up. */
const plain = new Map<string, string>();
const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const compiled = new Map<string, ReturnType<typeof compileMessage>>();
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message) ?? compileMessage(message);
  compiled.set(message, known);
  return known;
});

// The library reads `\x41` as a letter, in what the user wrote too: the sign is away while it looks.
const backslash = /\\/g;
const standIn = '\u{F8FF}';
/** Signs that turn the direction of the text around them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;
const isolates = /[\u2066-\u2069]/g;

/** What follows is said to translators only: it tells two meanings of one English word apart. */
const note = / ## .*$/;

/**
 * A sentence of the screen in the interface's language; its English form is its key. `{name}` is a value, counts are ICU plurals, and
 * ` ## ` begins a note that tells meanings apart and isn't shown. A sentence that has no translation is English. To be called when
 * something is drawn or said, not while a file is loaded: the words may not be there yet.
 */
export const t = (message: string, values?: Values): string => {
  const known = plain.get(message);
  if (known !== undefined) return known;
  const english = message.replace(note, '');
  const words = i18n.messages[message] ?? english;
  // Most sentences have nothing in them: they need no reading.
  if (typeof words === 'string' && !words.includes('{')) {
    plain.set(message, words);
    return words;
  }
  const safe = Object.entries(values ?? {}).map(
    ([name, value]) => [name, typeof value === 'string' ? isolated(value.replace(backslash, standIn)) : value] as const,
  );
  return i18n._(message, Object.fromEntries(safe), { message: english }).replaceAll(standIn, '\\');
};

/** A value whose own signs turn nothing but itself. */
const isolated = (value: string): string => (turning.test(value) ? `\u2068${value.replace(isolates, '')}\u2069` : value);

/** Marks a sentence that is handed to `t` later, for instance in a list that is made while a file is loaded. */
export const msg = <Message extends string>(message: Message): Message => message;

/** A table of words that are in the interface's language whenever they are read; safe while a file is loaded. */
export const said = <Key extends string>(table: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> => {
  const spoken: Record<string, string> = {};
  for (const [name, message] of Object.entries<string>(table)) {
    Object.defineProperty(spoken, name, { enumerable: true, get: () => t(message) });
  }
  return spoken as Record<Key, string>;
};

/** The language that `t` speaks, as a BCP 47 tag: for dates and numbers that belong to the screen. */
export const spokenLanguage = (): string => i18n.locale;

/** Calls back whenever `t` begins to speak another language, until the returned function is called. */
export const onSpokenLanguage = (listener: () => void): (() => void) => i18n.on('change', listener);

/** Lets `t` speak a language with its words. */
export const speakWith = (language: string, words: Readonly<Record<string, string>>): void => {
  plain.clear();
  i18n.loadAndActivate({ locale: language, messages: { ...words } });
};
