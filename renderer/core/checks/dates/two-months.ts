import { monthNamed } from '../../time/dates/date-names.ts';

/** A day that names two months, with its place in the text. */
export type TwoMonths = { readonly words: string; readonly from: number };

const forms = [
  /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(\p{Lu}\p{L}{2,9})\.? (\p{Lu}\p{L}{2,9})\.?,? (?:19|20)\d\d(?!\d)/gu,
  /(?<![\p{L}\d])(\p{Lu}\p{L}{2,9}) (\p{Lu}\p{L}{2,9}) \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)/gu,
];

/** Days with two months beside each other, of which one was left behind: "24 February January 2021". */
export const twoMonths = (text: string): readonly TwoMonths[] =>
  /(?:19|20)\d\d/u.test(text)
    ? forms.flatMap((form) =>
        [...text.matchAll(form)].flatMap(({ 0: words, 1: one = '', 2: other = '', index }): readonly TwoMonths[] => {
          const [month, again] = [monthNamed(one), monthNamed(other)];
          return month === null || again === null || month === again ? [] : [{ words, from: index }];
        }),
      )
    : [];
