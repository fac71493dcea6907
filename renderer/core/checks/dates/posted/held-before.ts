import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';

const held =
  /^[\s*_-]*(?:the )?(?:(?:incident )?(?:retro(?:spective)?|post-?mortem|review|debrief(?:ing)?|nachbesprechung|rétrospective|bilan|retrospectiva)(?: (?:meeting|call))?)[\s*_]*(?:was |is |fand )?(?:held|date|took place|on|am|le|el|tenue?|celebrada|statt)?[\s*_]*(?:on|am|le|el)?[\s*_]*:?[\s*_]*$/iu;

/** "Retro held: 4 October" over an incident of 3 November: nobody looks back on what is still to come. */
export const heldBefore = ({ sentences, labels, eventDates, near }: Facts): readonly Finding[] => {
  const began = labels.find(({ kind }) => kind === 'start' || kind === 'date')?.sentence;
  const first = eventDates[0] ?? datesOf(began?.dates[0] ?? null, near)[0];
  if (first === undefined) return [];
  for (const { passage, text, from, dates } of sentences) {
    const [words, ...others] = dates;
    const [date, ...ways] = datesOf(words ?? null, near);
    if (words === undefined || date === undefined || others.length + ways.length > 0) continue;
    if ((passage.source !== 'body' && passage.source !== 'heading') || !held.test(text.slice(0, words.from - from))) continue;
    const days = daysBetween(date, first);
    if (days <= 0) continue;
    const message = `“${text.trim()}” is ${days} ${days === 1 ? 'day' : 'days'} before the incident, which began ${showDate(first, 'en', 'medium')}.`;
    return [
      {
        rule: 'metadata-before-last-event',
        severity: 'warning',
        place: passage.placeOf(words.words, words.from),
        message,
        between: [words.words, began?.words ?? first],
        fix: null,
      },
    ];
  }
  return [];
};
