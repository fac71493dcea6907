import { daysBetween } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { twoDaysWords } from '../words/two-days.ts';

const farthest = 45;
const detected =
  /^\W*(?:date (?:of )?(?:detection|discovery|detected|discovered)|(?:detection|discovery|detected|discovered)(?: date| on)?|date de (?:la )?(?:détection|découverte)|détecté(?:e)? le|datum der (?:entdeckung|erkennung)|entdeckt am|erkannt am|fecha de (?:la )?detección|detectado el)\W*:\W*$/iu;
const opens = /^\W*(?:on|am|le|el)\s+(?:the\s|dem\s)?(?:\p{L}+,?\s+)?$/iu;

/** "Date of detection: 27 June" over a text in which it happens on the 28th, and nothing before: nobody detects what is still to come. */
export const detectedBefore = ({ sentences, near, eventDates, assumedDate }: Facts): readonly Finding[] => {
  const label = sentences.find(
    ({ passage, text, from, dates: [words] }) =>
      passage.source === 'body' && words !== undefined && detected.test(text.slice(0, words.from - from)),
  );
  const [words, ...others] = label?.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, near);
  if (label === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return [];
  if (assumedDate === null && eventDates.some((day) => day <= date)) return [];
  const told = sentences
    .filter((sentence) => sentence !== label && sentence.passage.source !== 'event')
    .flatMap((sentence) => sentence.dates.flatMap((own) => datesOf(own, near).map((day) => ({ sentence, own, day }))));
  if (told.some(({ day }) => day <= date)) return [];
  const first = told.find(
    ({ sentence: { text, from }, own }) =>
      !isUnsettled(text) && !isElsewhere(text) && (namesImpact(text) || opens.test(text.slice(0, own.from - from))),
  );
  if (first === undefined || daysBetween(date, first.day) > farthest) return [];
  return [
    {
      rule: 'date-mismatch',
      severity: 'error',
      place: label.passage.placeOf(words.words, words.from),
      message: twoDaysWords({ date: date, words: label.words }, { date: first.day, words: first.own.words }),
      between: [label.words, first.own.words],
      fix: null,
    },
  ];
};
