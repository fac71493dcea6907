import { daysBetween } from '../../time/local-time.ts';
import { dateInName } from '../dates/titles/title-vs-filename-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { twoDaysWords } from '../words/two-days.ts';

const farthest = 31;

/** "Incident from: 23 February" over "Incident till: 24 February", in a file that is named after the 24th and tells of the 23rd nowhere. */
export const startDays = (facts: Facts): readonly Finding[] => {
  const [start, end] = (['start', 'end'] as const).map((kind) => facts.labels.find((label) => label.kind === kind && !label.isKey));
  const [[words, ...more], [last, ...others]] = [start?.sentence.dates ?? [], end?.sentence.dates ?? []];
  const name = facts.context.fileName ?? '';
  const named = dateInName(name);
  if (start === undefined || words === undefined || last === undefined || named === null || more.length + others.length > 0) return [];
  if (start.sentence.clocks.length > 0 || facts.eventDates.length > 0) return [];
  const [[first, ...ways], until] = [datesOf(words, facts.near), datesOf(last, facts.near)];
  const days = first === undefined ? 0 : daysBetween(first, named);
  if (first === undefined || ways.length > 0 || days < 1 || days > farthest || !until.includes(named)) return [];
  const isTold = facts.sentences.some(
    (sentence) => sentence !== start.sentence && sentence.dates.some((own) => datesOf(own, facts.near).includes(first)),
  );
  if (
    isTold ||
    /(?<!\p{L})(?:yesterday|day before|previous (?:day|evening|night)|overnight|weekend)(?!\p{L})/iu.test(
      facts.passages
        .map(({ raw }) => raw)
        .join(' ')
        .slice(0, 20_000),
    )
  )
    return [];
  return [
    {
      rule: 'date-mismatch',
      severity: 'error',
      place: start.passage.placeOf(words.words, words.from),
      message: twoDaysWords({ date: first, words: start.sentence.words }, { date: named, words: name }),
      between: [start.sentence.words, name],
      fix: null,
    },
  ];
};
