import { daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBareDate } from '../../facts/labels.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

const farthest = 180;
/** "Retro held: 23 October", "Review meeting on 3 May": what looks back comes after. */
const looksBack =
  /^\W*(?:(?:incident |blameless )?(?:retro(?:spective)?|post-?mortem|review|debrief(?:ing)?|lessons[ -]learned)(?: meeting| call| session)?(?: was)? (?:held|date|meeting|conducted|took place|performed|call|session)|retro(?:spective)?(?: meeting)?|nachbesprechung|retrospektive|rétrospective|retrospectiva)(?: on| at| am| le| el)?\W*$/iu;
/** "Update 2 February:" at the beginning of a line. */
const update =
  /^\W*(?:update|edit|correction|follow-?up|nachtrag|aktualisierung|mise à jour|actualización)(?: #?\d{1,2})?(?:\W{0,3}|\s(?:on|of|from|vom|am|du|le|del?|el)\s)$/iu;
/** "2026-05-11: Initial version" in a report's list of editions. */
const edition =
  /^\W{1,4}(?:initial|first|erste|première|primera|published|version 1(?:\.0)?)(?: (?:version|fassung|versión|publication|public version|edition))?\W*$/iu;
const incidentDate = /^\W*(?:(?:incident|outage|event) )?date\W{0,4}:\W*$/iu;

/** A review, an update or a page that bears a day before the trouble that it tells of. */
export const toldBefore = (facts: Facts): readonly Finding[] => [...ofLooksBack(facts), ...ofPage(facts), ...ofLastYear(facts)].slice(0, 1);

const ofLooksBack = (facts: Facts): readonly Finding[] => {
  const first = firstDay(facts);
  if (first === null) return [];
  return facts.sentences.flatMap((sentence): readonly Finding[] => {
    const [words, ...others] = sentence.dates;
    if (words === undefined || others.length > 0 || sentence.passage.source === 'event' || sentence.passage.source === 'title') return [];
    const lead = sentence.text.slice(0, words.from - sentence.from);
    const isUpdate = isUpdateOf(sentence, words);
    const isEdition = /^\W*$/u.test(lead) && edition.test(sentence.text.slice(words.to - sentence.from));
    const date = isUpdate || isEdition || looksBack.test(lead) ? only(words, facts.near) : null;
    const days = date === null ? 0 : daysBetween(date, first.date);
    // A day more may be another zone's.
    if (date === null || days < 2 || days > farthest) return [];
    return [finding(sentence, words, date, first)];
  });
};

const longest = 60;

/** "UPDATE 6 Nov 2014" below "… broke down on 5 November 2015": with the year of what it updates it would be soon after it. */
const ofLastYear = ({ sentences, near }: Facts): readonly Finding[] => {
  const dated = sentences.flatMap((sentence) => {
    const [words, ...others] = sentence.dates;
    const date = words === undefined || others.length > 0 || words.candidates.some(({ year }) => year === null) ? null : only(words, near);
    return words === undefined || date === null || isElsewhere(sentence.text) ? [] : [{ sentence, words, date }];
  });
  const first = dated.find(({ sentence: { text } }) => namesImpact(text) || broke.test(text));
  const late = dated.find((one) => one !== first && isUpdateOf(one.sentence, one.words));
  if (first === undefined || late === undefined || dated.indexOf(late) < dated.indexOf(first)) return [];
  const meant = toCalendarDate(`${Number(late.date.slice(0, 4)) + 1}${late.date.slice(4)}`);
  const isAfter = meant !== null && daysBetween(first.date, meant) >= 0 && daysBetween(first.date, meant) <= longest;
  const isLone = dated.every((one) => one === late || one === first || one.date > late.date);
  return isAfter && isLone ? [finding(late.sentence, late.words, late.date, { ...first, words: first.words.words })] : [];
};

const broke = /(?<!\p{L})(?:broke|crashed|halted|went dark|fell over)(?!\p{L})/iu;

const isUpdateOf = ({ text, from }: Sentence, words: DateWords): boolean =>
  update.test(text.slice(0, words.from - from)) && /^\W{0,3}(?:[:–—-]|\)|$)/u.test(text.slice(words.to - from));

/** The day in the head of a page, which was written after what it tells of: its title, or its line of the incident's day. */
const ofPage = (facts: Facts): readonly Finding[] => {
  const { labels, sentences, near, eventDates } = facts;
  const key = labels.find((label) => label.kind === 'date' && label.isKey && isBareDate(label));
  const [words, ...others] = key?.sentence.dates ?? [];
  const date = words === undefined ? null : only(words, near);
  if (key === undefined || words === undefined || date === null || others.length > 0) return [];
  // Beside the end of the incident, a head's day is that of its beginning; and an entry of that day bears it out.
  if (labels.some(({ kind, isKey }) => isKey && kind === 'end') || eventDates.includes(date)) return [];
  const told = sentences.flatMap((sentence): readonly Day[] => {
    const [own, ...more] = sentence.dates;
    if (own === undefined || more.length > 0 || sentence === key.sentence || isUnsettled(sentence.text)) return [];
    const isTitle = sentence.passage.source === 'title' && namesImpact(sentence.text);
    const isLine = sentence.passage.source === 'body' && incidentDate.test(sentence.text.slice(0, own.from - sentence.from));
    const day = isTitle || isLine ? only(own, date) : null;
    return day === null ? [] : [{ date: day, words: own.words, sentence }];
  });
  const late = told.find((day) => daysBetween(date, day.date) >= 2 && daysBetween(date, day.date) <= farthest);
  return late === undefined ? [] : [finding(late.sentence ?? key.sentence, { ...words, words: late.words }, date, late, words.words)];
};

type Day = { readonly date: CalendarDate; readonly words: string; readonly sentence: Sentence | null };

/** The first day that the timeline, its assumed day or a line of the head gives to the trouble. */
const firstDay = ({ eventDates, assumedDate, moments, labels, near }: Facts): Day | null => {
  const date = eventDates[0] ?? assumedDate;
  if (date !== undefined && date !== null) return { date, words: moments[0]?.words ?? date, sentence: null };
  const label = labels.find(({ kind, sentence }) => (kind === 'start' || kind === 'date') && sentence.dates.length === 1);
  const [words] = label?.sentence.dates ?? [];
  const day = words === undefined ? null : only(words, near);
  return words === undefined || day === null ? null : { date: day, words: words.words, sentence: null };
};

const only = (words: DateWords, near: Facts['near']): CalendarDate | null => {
  const [date, ...others] = datesOf(words, near);
  return date === undefined || others.length > 0 ? null : date;
};

const finding = ({ passage }: Sentence, words: DateWords, date: CalendarDate, day: Day, own = words.words): Finding => ({
  rule: 'metadata-before-last-event',
  severity: 'warning',
  place: passage.placeOf(words.words, passage.raw.indexOf(words.words)),
  message: `“${own}” is ${showDate(date, 'en', 'medium')}, before what is told of ${showDate(day.date, 'en', 'medium')} (“${day.words}”).`,
  between: [own, day.words],
  fix: null,
});
