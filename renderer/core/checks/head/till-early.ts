import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';

const farthest = 14;
/** An entry may go on with what was seen and thought. */
const lead = 90;
const repaired =
  /(?<!\p{L})(?:fix(?:ed|es)?|hotfix\p{L}*|roll(?:ed|ing)?[ -]?back|rollbacks?|revert\p{L}*|restor\p{L}+|recover(?:ed|y)|resolved|back up|behoben|zurückgerollt|wiederhergestellt|rétabli\p{L}*|restablec\p{L}+)(?!\p{L})/iu;

/** "Incident till: 7 January" over a timeline in which it fails on the 8th and is rolled back on the 9th. */
export const tillEarly = ({ labels, report: { events }, near }: Facts): readonly Finding[] => {
  const label = labels.find(({ kind, isKey }) => kind === 'end' && !isKey);
  const [words, ...others] = label?.sentence.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, near);
  if (label === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return [];
  if (label.sentence.clocks.length > 0) return [];
  const later = events.filter(
    ({ when, text }) =>
      when.date !== null &&
      when.date > date &&
      daysBetween(date, when.date) <= farthest &&
      !isUnsettled(text.slice(0, lead)) &&
      !isElsewhere(text.slice(0, lead)),
  );
  const failed = later.find(({ text }) => namesImpact(text) && !repaired.test(text));
  const mended = later.find(({ when, text }) => repaired.test(text) && (when.date ?? date) >= (failed?.when.date ?? date));
  const isOver = events.some(({ when, text }) => when.date === date && repaired.test(text));
  if (failed === undefined || mended?.when.date == null || isOver) return [];
  return [
    {
      rule: 'metadata-vs-timeline-date',
      severity: 'error',
      place: label.passage.placeOf(words.words, words.from),
      message: `“${label.sentence.words}” is before the failure that the timeline still tells of, and before its repair on ${showDate(mended.when.date, 'en', 'medium')}.`,
      between: [label.sentence.words, mended.when.entered || mended.when.date],
      fix: null,
    },
  ];
};
