import { monthNamed, weekdayNamed } from '../../../time/dates/date-names.ts';
import type { DateCandidate } from '../../../time/dates/read-date.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** "Saturday 2/18", "Fri, 16/11" and "Montag, 12.3.": a weekday beside a day and a month in digits, which alone may be a fraction. */
const shape =
  /(?<![\p{L}\d])(\p{L}{3,10})\.?,? (?:(?:the|den|dem|le|el) )?(\d{1,2})([/.])(\d{1,2})\.?(?![\d\p{L}]|[/.:-]\d|%| of(?!\p{L}))/gu;

/** A day of the week beside a day of the year that bears no year; positions are those of the passage. */
export type WeekdayWords = {
  readonly sentence: Sentence;
  readonly words: string;
  readonly from: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** The month and the day in every order that they can have. */
  readonly candidates: readonly DateCandidate[];
};

/** Such words in the sentences of a report, where no whole date was read. */
export const slashWeekdays = ({ sentences }: Pick<Facts, 'sentences'>): readonly WeekdayWords[] =>
  sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(shape)].flatMap((found): readonly WeekdayWords[] => {
      const [words, name = '', one = '', mark = '', other = ''] = found;
      const from = sentence.from + found.index;
      const weekday = weekdayNamed(name);
      // "Sun 4/4" are all of four.
      if (weekday === null || monthNamed(name) !== null || one === other) return [];
      if (sentence.dates.some((date) => date.from < from + words.length && date.to > from)) return [];
      const ways: readonly DateCandidate[] = [
        { order: 'dmy', year: null, month: Number(other), day: Number(one) },
        { order: 'mdy', year: null, month: Number(one), day: Number(other) },
      ];
      const candidates = ways.filter(
        ({ order, month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31 && !(mark === '.' && order === 'mdy'),
      );
      return candidates.length === 0 ? [] : [{ sentence, words: words.trim(), from, weekday, candidates }];
    }),
  );
