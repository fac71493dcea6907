import type { TimelineReading } from '../../../core/timeline/reading.ts';

/** How a numeric date is meant: by the locale whose habit decides between day and month. */
export type DateOrder = 'day-first' | 'month-first';

/** A locale whose habit is the order; a region is named, so that the habit counts as said and not as guessed. */
export const localeOf = (order: DateOrder): string => (order === 'month-first' ? 'en-US' : 'en-GB');

/** The order that a browser's language is used to. */
export const usualOrder = (language: string): DateOrder =>
  /^(?:en|en-US|en-PH|es-US|es-PR)$/i.test(language) ? 'month-first' : 'day-first';

const fromStart = /(?:^|[^\p{L}\d])T\s?(?:[+\-−–]\s?\d|0(?![\d.:]))/u;
const numericDate = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?![\d.:/-])/g;

/** Whether a text counts from the beginning of the incident ("T+5 min"), so that somebody must say when that was. */
export const countsFromStart = (text: string): boolean => fromStart.test(text);

/** Whether a text has dates that may be written with the day or the month first: two different numbers, both up to 12. */
export const hasOpenDates = (text: string): boolean =>
  [...text.matchAll(numericDate)].some(([, one, other]) => {
    const [a, b] = [Number(one), Number(other)];
    return a !== b && a >= 1 && b >= 1 && a <= 12 && b <= 12;
  });

/** Whether a text is no text but the bytes of some file: signs that nobody types. */
export const looksBinary = (text: string): boolean => {
  const start = text.slice(0, 20_000);
  if (start.includes('\u0000')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const odd = start.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 8 && odd > start.length / 50;
};

/** A reading in which the answers that somebody gave stand in place of what was read, by where an entry stood. */
export const answered = (reading: TimelineReading, answers: ReadonlyMap<number, Answer>): TimelineReading => ({
  ...reading,
  events: reading.events.map((event) => {
    const answer = answers.get(event.from);
    if (answer === undefined) return event;
    const { when, message } = answer;
    return { ...event, when, flags: event.flags.filter((flag) => flag.message !== message) };
  }),
});

/** The likelier time that was taken for an entry, and the doubt that this settled. */
export type Answer = { readonly when: TimelineReading['events'][number]['when']; readonly message: string };
