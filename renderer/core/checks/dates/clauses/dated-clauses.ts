import type { DateWords, Sentence } from '../../prose/sentence.ts';

/** A day with the part of its sentence that tells of it; positions are those of the passage. */
export type DatedClause = { readonly words: DateWords; readonly from: number; readonly to: number };

/** Between the two ends of a range stands no more than a word. */
const joint = /^\W*(?:\p{L}{1,5}\W*)?$/u;

/** What a sentence tells of each of its days: "the lack of disk space on 27 December and the crash on 8 January". A range is of no day. */
export const datedClauses = ({ dates, from, to, passage: { text } }: Sentence): readonly DatedClause[] => {
  const [only, ...others] = dates;
  if (only === undefined) return [];
  if (others.length === 0) return [{ words: only, from, to }];
  // Where the first day opens the sentence, what is told of a day stands behind it.
  const isAhead = (text.slice(from, only.from).match(/\p{L}{3,}/gu) ?? []).length < 2;
  return dates.flatMap((words, at): readonly DatedClause[] => {
    const [before, after] = [dates[at - 1], dates[at + 1]];
    const isRange =
      (before !== undefined && joint.test(text.slice(before.to, words.from))) ||
      (after !== undefined && joint.test(text.slice(words.to, after.from)));
    if (isRange) return [];
    return [
      isAhead
        ? { words, from: words.from, to: after?.from ?? to }
        : { words, from: before?.to ?? from, to: after === undefined ? to : words.to },
    ];
  });
};
