/** A time of day as chats print it, as the inside of a regular expression. */
export const chatClock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;

/** The date that may stand before it, with the space behind. */
export const chatDay = String.raw`(?:(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}),?\s)?`;

/** First and last name, with what chats print behind them: "Ana Ruiz (comms)". */
const person = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?: \([^()\n]{1,30}\))?`;

const head = new RegExp(
  String.raw`^[ \t]*${person}(?:[ \t]{1,10}|,[ \t]|[ \t]?\n[ \t]*)(?:APP[ \t]{1,4})?${chatDay}${chatClock}[ \t]*$`,
  'gmu',
);

/** Where in a text a person stands with the time of a message, on a line of their own or on two: UTF-16 offsets. */
export function chatHeads(text: string): readonly number[] {
  return [...text.matchAll(head)].map(({ index }) => index);
}
