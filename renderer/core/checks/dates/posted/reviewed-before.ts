import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { wordsForDate } from '../../facts/words/words-for-date.ts';
import type { Finding } from '../../finding.ts';

const reviewed =
  /^[\s*_|-]*(?:(?:date|datum|fecha) (?:of|der|de la|del?) (?:the )?)?(?:retro(?:spective)?|post-?mortem|review|debrief(?:ing)?|lessons learned|wash-?up|after[- ]action review|nachbesprechung|nachbetrachtung|bilan|revue|retour d['’]expérience|revisión|retrospectiva)(?: (?:meeting|session|call|workshop|document))?(?: (?:held|date|on|took place|done|completed|conducted|approved|vom|am|du|le|del?|el))*[\s*_]*[:|][\s*_]*(?:\p{L}+,? )?$/iu;

/** "Retro held: 4 August 2021" of an incident in August 2022: nobody looks back before it happened. */
export const reviewedBefore = (facts: Facts): readonly Finding[] => {
  const { sentences, near, eventDates, labels } = facts;
  const start = labels.find(({ kind }) => kind === 'start' || kind === 'window')?.sentence.dates[0];
  const [labelled, ...more] = datesOf(start ?? null, near);
  const first = [eventDates[0], more.length === 0 ? labelled : undefined].flatMap((date) => date ?? []).toSorted()[0];
  if (first === undefined) return [];
  return sentences.flatMap((sentence): readonly Finding[] => {
    const { text, from, dates, passage } = sentence;
    const [words, ...others] = dates;
    if (words === undefined || others.length > 0 || (passage.source !== 'body' && passage.source !== 'heading')) return [];
    if (!reviewed.test(text.slice(0, words.from - from))) return [];
    const [date, ...further] = datesOf(words, near);
    // A night elsewhere may be a day apart.
    if (date === undefined || further.length > 0 || daysBetween(date, first) < 2) return [];
    const message = `“${sentence.words}” is before the incident, which began on ${showDate(first, 'en', 'medium')}.`;
    const place = passage.placeOf(words.words, words.from);
    return [
      {
        rule: 'metadata-before-last-event',
        severity: 'warning',
        place,
        message,
        between: [words.words, wordsForDate(first, facts)],
        fix: null,
      },
    ];
  });
};
