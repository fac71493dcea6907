import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

type Part = 'morning' | 'afternoon' | 'evening';

/** "On the evening of the 11th of February", "am Abend des 11. Februar", "dans la soirée du 11 février", "en la mañana del 11 de febrero". */
const parts: readonly (readonly [Part, RegExp])[] = [
  [
    'morning',
    /(?<!\p{L})(?:mornings? (?:hours )?of|am (?:frühen )?(?:morgen|vormittag) des|(?:au|le) matin du|matinée du|mañana del)\s(?:the\s)?(?:\p{L}+,?\s)?$/iu,
  ],
  ['afternoon', /(?<!\p{L})(?:afternoon (?:hours )?of|am (?:frühen |späten )?nachmittag des|après-midi du)\s(?:the\s)?(?:\p{L}+,?\s)?$/iu],
  [
    'evening',
    /(?<!\p{L})(?:evening (?:hours )?of|am (?:frühen |späten )?abend des|soirée du|(?:au|le) soir du)\s(?:the\s)?(?:\p{L}+,?\s)?$/iu,
  ],
];
/** The hours that no zone near by and no loose word makes part of it. */
const isOutside: Readonly<Record<Part, (time: string) => boolean>> = {
  morning: (time) => time >= '15:00',
  afternoon: (time) => time < '09:00' || time >= '21:30',
  evening: (time) => time >= '04:00' && time < '14:00',
};
const says = /morning|afternoon|evening|morgen|mittag|abend|matin|midi|soir|mañana/i;
const universal = /^(?:utc|gmt|z|etc\/utc)$/iu;
const fewest = 2;
const isHalf = /(?<![\d:])[1-9][:.]\d\d(?!\d|\s?[ap]\.?m)/iu;

/** "An outage on the evening of the 11th" over a timeline or updates that all lie in the morning of that day. */
export const toldDayParts = (facts: Facts): readonly Finding[] =>
  facts.prose.flatMap((sentence) => sentence.dates.flatMap((words) => ofPart(sentence, words, facts))).slice(0, 1);

const ofPart = (sentence: Sentence, words: DateWords, facts: Facts): readonly Finding[] => {
  const { text, from, passage } = sentence;
  if (!says.test(text)) return [];
  const lead = text.slice(0, words.from - from);
  const part = parts.find(([, pattern]) => pattern.test(lead))?.[0];
  if (part === undefined || !namesImpact(text) || isUnsettled(text) || isElsewhere(text)) return [];
  const [day, ...ways] = datesOf(words, facts.near);
  const told = day === undefined || ways.length > 0 ? [] : timesOn(day, facts);
  const [first] = told;
  if (first === undefined || told.length < fewest || !told.every(({ time }) => isOutside[part](time))) return [];
  const name = lead.match(partName)?.at(-1) ?? part;
  const said = text.slice(lead.lastIndexOf(name), words.to - from);
  return [
    {
      rule: 'am-pm-mismatch',
      severity: 'error',
      place: passage.placeOf(said, from + lead.lastIndexOf(name)),
      message: `The text says “${said}”, when all that is told of that day lies between ${told[0]?.time.slice(0, 5)} and ${told.at(-1)?.time.slice(0, 5)}.`,
      between: [said, first.words],
      fix: null,
    },
  ];
};

const partName =
  /(?<!\p{L})(?:mornings?|afternoon|evening|morgen|vormittag|nachmittag|abend|matin(?:ée)?|après-midi|soir(?:ée)?|mañana)(?!\p{L})/giu;

/** The times of a day, in order; none where another zone or half a day may be meant, or the story goes on on other days. */
const timesOn = (
  day: CalendarDate,
  { moments, prose, near, declaredZone, eventDates }: Facts,
): readonly { readonly time: string; readonly words: string }[] => {
  const own = moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null);
  const clocks = prose.flatMap((sentence) => sentence.clocks.filter(({ date }) => date !== null && datesOf(date, near).includes(day)));
  const zones = [declaredZone, ...own.map(({ when }) => when.zone), ...clocks.map(({ zone }) => zone)];
  if (zones.some((zone) => zone !== null && universal.test(zone)) || eventDates.some((date) => date !== day)) return [];
  if ([...own, ...clocks].some(({ words }) => isHalf.test(words))) return [];
  return [
    ...own.flatMap(({ when, words }) => (when.time === null ? [] : [{ time: when.time, words }])),
    ...clocks.map(({ time, words }) => ({ time, words })),
  ].toSorted((a, b) => a.time.localeCompare(b.time));
};
