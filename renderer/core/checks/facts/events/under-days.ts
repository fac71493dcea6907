import type { DateWords, Sentence } from '../../prose/sentence.ts';

/** Gives the sentences of a journal, whose lines "Friday 10 June 2022" and "Thursday 9 June 2022" stand over what happened then, the day above them. One such line alone is as likely the report's own date. */
export const underDays = (sentences: readonly Sentence[]): readonly Sentence[] => {
  if (!isJournal(sentences)) return sentences;
  let above: DateWords | null = null;
  return sentences.map((sentence) => {
    if (sentence.passage.source === 'item' || sentence.passage.source === 'event') return sentence;
    if (isDay(sentence)) above = sentence.dates[0] ?? above;
    return sentence.dateAbove === null && above !== null ? { ...sentence, dateAbove: above } : sentence;
  });
};

/** Whether several lines of a text are nothing but days, each another one. */
export const isJournal = (sentences: readonly Sentence[]): boolean => new Set(sentences.filter(isDay).map(({ words }) => words)).size > 1;

const isDay = ({ passage, words, dates, clocks }: Sentence): boolean => {
  const [date, ...others] = dates;
  if (date === undefined || others.length + clocks.length > 0 || passage.source === 'item' || passage.source === 'event') return false;
  return passage.raw.trim() === words && words.replace(date.words, '').replace(/[^\p{L}\d]/gu, '').length === 0;
};
