import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';

const farthest = 45;

/** "Outage of 19 September" as the title of what was last updated on the 16th; a day more may be another zone's. */
export const titledAfter = ({ report: { details }, sentences, near, eventDates }: Facts): readonly Finding[] => {
  const updated = details.lastUpdated?.date ?? null;
  const head = sentences.find(({ passage: { source }, dates }) => (source === 'title' || source === 'heading') && dates.length > 0);
  const [words, ...others] = head?.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, near);
  if (updated === null || head === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return [];
  const days = daysBetween(updated, date);
  if (days < 2 || days > farthest || !namesImpact(head.text) || isUnsettled(head.text) || eventDates.includes(date)) return [];
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: head.passage.placeOf(words.words, words.from),
      message: `The report bears the date ${showDate(updated, 'en', 'medium')}, but tells of ${showDate(date, 'en', 'medium')} (“${words.words}”) as past.`,
      between: [details.lastUpdated?.entered ?? updated, words.words],
      fix: null,
    },
  ];
};
