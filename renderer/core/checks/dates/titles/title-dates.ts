import { isJournal } from '../../facts/events/under-days.ts';
import type { Facts } from '../../facts/facts.ts';
import type { DateWords } from '../../prose/sentence.ts';

/** The dates of the title, but for those of a file's head that was read as a part of it ("start_time: 2012-12-22T12:15"). */
export const titleDates = ({ sentences }: Pick<Facts, 'sentences'>): readonly DateWords[] =>
  (isJournal(sentences) ? [] : sentences)
    .filter(({ passage }) => passage.source === 'title')
    .flatMap(({ dates, passage }) =>
      dates.filter(({ from, to }) => !(/[a-z_]+:\s*["']?$/u.test(passage.raw.slice(0, from)) && /^T\d/u.test(passage.raw.slice(to)))),
    );
