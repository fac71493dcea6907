import { patternOfWords } from '../core/rich-text/pattern-of-words.ts';
import { toCalendarDate } from '../core/time/local-time.ts';
import { showDate } from '../core/time/shown/show-date.ts';
import { timeWords } from '../core/time/shown/time-words.ts';
import { saidOnce } from './said-once.ts';
import { onSpokenLanguage, spokenLanguage, t } from './words.ts';

type Slot = { readonly name: string; readonly isQuoted: boolean };
type Phrase = { readonly message: string; readonly shape: RegExp; readonly slots: readonly Slot[]; readonly weight: number };

let sentences: readonly Phrase[] = [];
let parts: readonly Phrase[] = [];
const known = new Map<string, string>();
onSpokenLanguage(() => known.clear());

/** Values that stay as they are: words of the report, folders. */
const ownWords = ['text', 'folder'];

/** Values that the checks have reckoned, in figures. */
const reckoned: ReadonlySet<string> = new Set(['percent', 'count', 'duration']);

const compile = (message: string): Phrase => {
  const pieces = message.split(/\{(\w+)\}/);
  const slots = pieces.flatMap((name, at) =>
    at % 2 === 1 ? [{ name, isQuoted: ownWords.includes(name ?? '') || pieces[at - 1]?.endsWith('“') === true }] : [],
  );
  const literal = pieces.filter((_, at) => at % 2 === 0);
  const plain = literal.map(patternOfWords);
  // A clock's time that begins a sentence must not take the one before it along.
  const shape = new RegExp(
    `^${plain.map((words, at) => `${words}${slots[at] === undefined ? '' : slots[at].name === 'time' ? '([^.]+?)' : '([\\s\\S]+?)'}`).join('')}$`,
  );
  return { message, shape, slots, weight: literal.join('').length };
};

/** Takes in the shapes of the sentences that are made below the screens, and of the pieces that stand in them. */
export const learnPhrases = (whole: readonly string[], pieces: readonly string[]): void => {
  // What says most by itself is tried first: the others would take its words for values.
  const ordered = (messages: readonly string[]) => messages.map(compile).toSorted((a, b) => b.weight - a.weight);
  sentences = ordered(whole);
  parts = ordered(pieces);
};

/** More sentences than any message has. */
const longestRun = 8;

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dates = new RegExp(`(?:(?:${weekdays.join('|')}), )?\\b(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?\\b`, 'g');
/** The abbreviation of a zone behind a clock's time: '16:05 CEST'. */
const zones = /(?<=\b\d\d:\d\d(?::\d\d)? )[A-Z]{3,4}\b/g;
const abouts = /\b(about|from) (?=\d\d:\d\d)/g;
const spans = /\b(\d+) (working day|day|month)s?\b/g;

const dateWords = (words: string, day: string, month: string, year: string | undefined): string => {
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  const date = toCalendarDate(`${year ?? '2000'}-${number}-${day.padStart(2, '0')}`);
  if (date === null) return words;
  if (year !== undefined) return showDate(date, spokenLanguage(), words.includes(',') ? 'long' : 'medium');
  return new Intl.DateTimeFormat(spokenLanguage(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(date));
};

const spanWords = (words: string, number: string, unit: string): string => {
  const count = Number(number);
  if (unit === 'day') return t('{count, plural, one {# day} other {# days}}', { count });
  return unit === 'month'
    ? t('{count, plural, one {# month} other {# months}}', { count })
    : unit === 'working day'
      ? t('{count, plural, one {# working day} other {# working days}}', { count })
      : words;
};

/** A zone by the abbreviation that the language's readers know: 'MESZ'. */
const zoneWords = (short: string): string => timeWords(spokenLanguage()).zones[short] ?? short;

/** What a zone is called where it stands alone, 'CET (UTC+1)' or 'Paris time', as the language's readers call it. */
const labelWords = (label: string): string => {
  const city = /^(\p{Lu}.*) time$/u.exec(label)?.[1];
  return city === undefined ? label.replace(/^[A-Z]+/, zoneWords) : timeWords(spokenLanguage()).timeIn(city);
};

const aboutWords = (_: string, word: string): string =>
  word === 'about' ? timeWords(spokenLanguage()).about : timeWords(spokenLanguage()).from;

/** What is missing of sign-offs, 'Facts: 1, Legal: 2': the usual roles are stored in English, those that a house has made up are its own words. */
const roleWords = (roles: string): string =>
  roles.replace(/(^|, )(Facts|Tone)(?=: \d)/g, (_, before: string, role: string) => before + t(`${role} ## what a sign-off vouches for`));

const weekdayWords = (at: number): string =>
  // 2 January 2000 was a Sunday.
  new Intl.DateTimeFormat(spokenLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, 0, 2 + at));

const match = (words: string, phrases: readonly Phrase[]): string | null => {
  for (const { message, shape, slots } of phrases) {
    const found = shape.exec(words);
    if (found === null) continue;
    const isOfMilestones = slots.some(({ name }) => name === 'milestone');
    const values = slots.map(({ name, isQuoted }, at) => {
      const value = found[at + 1] ?? '';
      if (isQuoted) return [name, isOfMilestones ? t(value) : value] as const;
      if (reckoned.has(name)) return [name, decimalWords(value)] as const;
      if (name === 'roles') return [name, roleWords(value)] as const;
      if (name === 'label') return [name, labelWords(value)] as const;
      return [name, name === 'milestones' ? milestoneWords(value) : valueWords(value)] as const;
    });
    return t(message, Object.fromEntries(values));
  }
  return null;
};

/** Every language of the screens but English writes "19,5". */
const decimalWords = (value: string): string => (/^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : valueWords(value));

const quoteWords = (words: string): string => t('“{words}” ## words of the report', { words });

const milestoneWords = (value: string): string => value.replace(/“([^”]*)”/g, (_, name: string) => quoteWords(t(name)));

/** A list of known pieces and of words of the report; null if anything else is in it. */
const listWords = (value: string): string | null => {
  const items = value.split(/, (?![^“]*”)/);
  const isKnown = (item: string): boolean => /^“[^“”]*”$/.test(item) || parts.some(({ message }) => message === item);
  return items.length > 1 && items.every(isKnown) ? items.map(valueWords).join(', ') : null;
};

/** What stands in a sentence: words of the report stay as they are, dates, spans and known pieces are translated. */
const valueWords = (value: string): string => {
  const [, quoted] = /^“([^“”]*)”$/.exec(value) ?? [];
  const name = parts.find(({ message, slots }) => message === value && slots.length === 0);
  if (name !== undefined) return t(name.message);
  if (quoted !== undefined) return quoteWords(quoted);
  const weekday = weekdays.indexOf(value);
  if (weekday !== -1) return weekdayWords(weekday);
  const piece = listWords(value) ?? match(value, parts) ?? match(value.charAt(0).toLowerCase() + value.slice(1), parts);
  return piece ?? value.replace(zones, zoneWords).replace(abouts, aboutWords).replace(dates, dateWords).replace(spans, spanWords);
};

/** Sentences behind one another; the longest run that is known is taken at once, since a shape may be of several. */
const translate = (words: string): string => {
  const whole = match(words, sentences);
  const all = whole === null ? words.split(/(?<=[.?!]) (?=[A-Z“]|\d)/) : [];
  const said: string[] = [];
  for (let from = 0; from < all.length; ) {
    let to = Math.min(all.length, from + longestRun);
    let run: string | null = null;
    while (run === null && to > from) {
      run = match(all.slice(from, to).join(' '), sentences);
      if (run === null) to -= 1;
    }
    said.push(run ?? all[from] ?? '');
    from = Math.max(to, from + 1);
  }
  return whole ?? said.join(' ');
};

/**
 * A sentence that core, the store or the shell made, in the interface's language. They speak English and know no screen, so their
 * sentences are known by their shape; one of no known shape stays English.
 */
export const fromBelow = (sentence: string): string => {
  if (spokenLanguage() === 'en') return saidOnce(sentence);
  const translated = known.get(sentence) ?? saidOnce(translate(sentence));
  if (known.size > 2000) known.clear();
  known.set(sentence, translated);
  return translated;
};
