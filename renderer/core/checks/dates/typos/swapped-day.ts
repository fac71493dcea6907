import { toCalendarDate } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { LabelKind } from '../../facts/labels.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { inOrder, strokeOrder } from '../../head/date-order.ts';
import type { Passage } from '../../prose/passage.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { tellsPast } from '../posted/tells-past.ts';

type Told = { readonly date: CalendarDate; readonly words: string; readonly passage: Passage | null };

const ofIncident: ReadonlySet<LabelKind> = new Set([
  'date',
  'start',
  'end',
  'window',
  'detected',
  'declared',
  'repaired',
  'opened',
  'closed',
]);

/** A day that is told twice is a day of the story. */
const most = 1;

/** "3 June 2018" in a report whose timeline, labelled lines, title or headings tell of 6 March: day and month changed places. */
export const swappedDays = (facts: Facts): readonly Finding[] => {
  const anchors = anchorsOf(facts);
  const order = strokeOrder(facts);
  const own = (of: (sentence: Sentence) => boolean): readonly { readonly sentence: Sentence; readonly words: DateWords }[] =>
    facts.sentences.filter(of).flatMap((sentence) => sentence.dates.map((words) => ({ sentence, words: inOrder(words, order) })));
  const told = own(({ passage: { source } }) => source !== 'item' && source !== 'event');
  // In an entry's words only a date that is written out in figures: others are told of days before.
  const ofEntries = own(({ passage: { source } }) => source === 'event').filter(({ words }) => /^\d{4}-\d\d-\d\d$/u.test(words.words));
  const times = new Map<string, number>();
  for (const { words } of told) times.set(dayOf(words), (times.get(dayOf(words)) ?? 0) + 1);
  return [...told, ...ofEntries]
    .filter(({ sentence }) => !isElsewhere(sentence.text))
    .flatMap(({ sentence, words }) => slipOf(words, sentence, anchors, times.get(dayOf(words)) ?? 0, isOfStory(sentence, facts)))
    .slice(0, 1);
};

/** Its day without a year, as it is most likely meant. */
const dayOf = ({ candidates: [date] }: DateWords): string => `${date?.month}-${date?.day}`;

/** The days that the report plainly has: of its timeline, or each told in a line that stands for the whole. */
const anchorsOf = ({ eventDates, moments, labels, sentences, near }: Facts): readonly Told[] => {
  const ofEvents = eventDates.map((date) => ({
    date,
    words: moments.find(({ when }) => when.date === date)?.words ?? date,
    passage: null,
  }));
  const lines = [
    ...labels.flatMap(({ kind, sentence }) => (ofIncident.has(kind) ? [sentence] : [])),
    ...sentences.filter(({ passage: { source } }) => source === 'title' || source === 'heading'),
  ];
  return [
    ...ofEvents,
    ...lines.flatMap(({ dates, passage }) =>
      dates.flatMap((words) =>
        datesOf(words, near).flatMap((date, _at, all) => (all.length > 1 ? [] : [{ date, words: words.words, passage }])),
      ),
    ),
  ];
};

/** Words that a day stands behind on which something is to be done, or will be so. */
const due =
  /(?<!\p{L})(?:by|due|until|till|before|deadline|no later than|next|goes live|takes place|take place|is to|are to|plan\p{L}*|promise\p{L}*|from (?=[^.]{3,20} on(?!\p{L}))|bis|spätestens|frist|fällig|ab (?:dem )?(?=\d)|soll\p{L}*|wollen|avant le|d['’]ici|au plus tard|échéance|antes del|plazo|hasta)(?!\p{L})/iu;
const followUp =
  /(?<!\p{L})(?:actions?|follow-?ups?|next steps?|to-?dos?|what (?:we|will|happens|follows|changes|comes)|prevention|improvements?|measures|remediation|maßnahmen|folgt|folgen|nächste schritte|mesures|suites|medidas|acciones)(?!\p{L})/iu;

const did = /(?<!\p{L})(?:did(?:n['’]t)?|last night|yesterday|gestern|letzte nacht|hier|la nuit dernière|ayer|anoche)(?!\p{L})/iu;

/** "In the evening of 3 June the office saw …". */
const opens =
  /^\W*(?:(?:in|during|on) the (?:early |late )?(?:\p{L}+ )?(?:of|hours of)|on|am|an diesem|in der nacht (?:auf|vom|zum)|le|el|en la (?:noche|mañana|tarde) del)(?: \p{L}+(?:day|tag),?)?(?: (?:the|dem|den))? \d{1,2}(?!\d)|^\W*on \p{Lu}\p{L}+ \d/iu;

/** Whether a sentence tells of the incident: what is to be done bears the days after it. */
const isOfStory = (sentence: Sentence, { labels }: Facts): boolean => {
  const { text, clocks, passage } = sentence;
  if (labels.some((label) => label.sentence === sentence)) return true;
  if (passage.source === 'title' || passage.source === 'heading' || clocks.length > 0) return true;
  return (
    !due.test(text) &&
    !isUnsettled(text) &&
    !followUp.test(passage.section) &&
    (tellsPast(text) || namesImpact(text) || did.test(text) || opens.test(text))
  );
};

const slipOf = (words: DateWords, { passage }: Sentence, anchors: readonly Told[], times: number, isStory: boolean): readonly Finding[] => {
  // Dots are written where the day stands first.
  const [only, ...others] = /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(words.words)
    ? words.candidates.filter(({ day }) => day === Number.parseInt(words.words, 10))
    : words.candidates;
  if (only === undefined || others.length > 0 || times > most || only.day > 12 || only.day === only.month) return [];
  const day = `${two(only.month)}-${two(only.day)}`;
  if (anchors.some((one) => one.passage !== passage && one.date.slice(5) === day)) return [];
  const twin = anchors.find(
    ({ date, passage: other }) =>
      other !== passage &&
      date.slice(5) === `${two(only.day)}-${two(only.month)}` &&
      (only.year === null || date.startsWith(`${only.year}`)),
  );
  if (twin === undefined || toCalendarDate(twin.date) === null) return [];
  // A later day is as likely that of a plan.
  if (day > twin.date.slice(5) && !isStory) return [];
  return [
    {
      rule: 'date-typo',
      severity: 'error',
      place: passage.placeOf(words.words, words.from),
      message: `“${words.words}” and “${twin.words}” are the same date with day and month swapped: one of the two is a slip.`,
      between: [words.words, twin.words],
      fix: null,
    },
  ];
};

const two = (value: number): string => String(value).padStart(2, '0');
