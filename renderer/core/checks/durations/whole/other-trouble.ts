import { monthNamed } from '../../../time/dates/date-names.ts';
import { daysBetween } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';

/** A review looks back on days that are no further from those of the timeline; a date of the page alone may be that of its writing. */
const [nearby, nearPage] = [2, 31];
const inMonth = /(?<!\p{L})(?:in|im|en|de|du|since|last|seit)\s+(?<month>\p{L}{3,10})\.?(?!\p{L})(?!\s?\d)/giu;
const inYear = /(?<!\p{L})(?:in|im jahr|en)\s+(?<year>(?:19|20)\d\d)(?![\d-])/giu;

/** Whether a sentence names a day, a month or a year, and none that the incident had: "the outage in March lasted 3 hours". */
const isOfOtherTime = (sentence: Sentence, { eventDates, near }: Facts): boolean => {
  const own = eventDates.length > 0 ? eventDates : near === null ? [] : [near];
  if (own.length === 0) return false;
  const most = eventDates.length > 0 ? nearby : nearPage;
  const days = sentence.dates.flatMap((date) => datesOf(date, near));
  if (days.length > 0) return !days.some((day) => own.some((one) => Math.abs(daysBetween(one, day)) <= most));
  const months = [...sentence.text.matchAll(inMonth)].flatMap(({ groups }) => monthNamed(groups?.month ?? '') ?? []);
  if (months.length > 0 && !months.some((month) => own.some((one) => isInMonth(one, month, eventDates.length > 0)))) return true;
  const years = [...sentence.text.matchAll(inYear)].map(({ groups }) => groups?.year ?? '');
  return years.length > 0 && !years.some((year) => own.some((one) => one.startsWith(year)));
};

const isInMonth = (date: CalendarDate, month: number, isExact: boolean): boolean => {
  const by = Math.abs(Number(date.slice(5, 7)) - month);
  return by === 0 || (!isExact && (by === 1 || by === 11));
};

const ofOne =
  /(?<!\p{L})(?:each|some|several|a few|part of|einige|einzelne|certaine?s|quelques|algun[oa]s|average|on average|mean|median|typical(?:ly)?|p\d\d|(?:one|an?|another|a single|the first|the last) (?:\p{L}+ )?(?:customer|user|merchant|tenant|client|shop|node|host|server|instance|region|cluster|partner|team|site|zone|pod)|longest|shortest|im schnitt|durchschnittlich|jeweils|en moyenne|chacune?|de media|en promedio|cada)(?!\p{L})/iu;
const only = /^\s*(?:only|each|on average|apiece|per \p{L}+|a (?:day|week|month|year))(?!\p{L})/iu;

/** Whether a length is of one of many, or of an average: "a customer was affected for 11 minutes". */
const isOfOne = ({ text, from }: Sentence, { from: start, to }: { readonly from: number; readonly to: number }): boolean =>
  ofOne.test(text.slice(0, start - from)) || only.test(text.slice(to - from));

/** What was so before the trouble, over a longer time, or of somebody else: "backups had failed for 3 weeks", "the provider's outage lasted 4 hours". */
const beside =
  /(?<!\p{L})(?:had (?:already )?(?:been|\p{L}+ed)|before the (?:incident|outage|deploy\p{L}*|first)|(?:last|past|previous) (?:\d+|few|two|three|six|twelve) (?:days|weeks|months|years|quarters)|(?:this|of the|in the) (?:year|quarter|month)|together with|(?:two|three|four|\d+) (?:outages|incidents)|nothing to do with|unrelated|competitors?|(?:the|our|their) (?:\p{L}+ )?(?:vendor|supplier|provider|carrier|upstream|host(?:er|ing company))(?:['’]s)?|according to|upstream (?:outage|incident)|laut|anbieters?|hosters?|fournisseur|prestataire|hébergeur|selon|proveedor|según|avait (?:déjà )?été|war (?:zuvor|bereits|schon)|había)(?!\p{L})/iu;

/** Whether a sentence tells of a time or of somebody beside the incident, unless the report's title is about them. */
const isBeside = ({ text }: Sentence, { report }: Facts): boolean => {
  const [words] = beside.exec(text) ?? [];
  const named = words === undefined ? undefined : (/\p{L}{6,}/gu.exec(words.replace(/['’]s$/u, ''))?.[0] ?? '');
  return words !== undefined && (named === '' || named === undefined || !report.details.title.toLowerCase().includes(named.toLowerCase()));
};

/** "Recovery took 9 minutes from the start of the rollback": from one step to another. */
const fromStep =
  /^,? (?:from|since|after|between|von|vom|ab|depuis|desde) (?!(?:the )?(?:very |time of (?:the )?)?(?:start|beginning|onset|first|initial|report|incident|outage)(?! of the (?:rollback|deploy\p{L}*|fix|restore|release|update|migration|investigation))|\d)(?:the |der |dem |le |la |el )?\p{L}/iu;
const toStep =
  /^\W*(?:from|between|von|vom|zwischen|de|entre|desde) (?:the |der |dem )?\p{L}[^,;]{2,60} (?:to|until|and|bis|und|à|et|hasta|y) [^,;]*$/iu;

/** Whether a length runs from one named step to another. */
const isBetweenSteps = ({ text, from }: Sentence, { from: start, to }: { readonly from: number; readonly to: number }): boolean =>
  fromStep.test(text.slice(to - from)) || toStep.test(text.slice(0, start - from));

/** Whether a sentence may give its length to this incident, rather than to another time, to one of many, or to somebody beside it. */
export const isOfIncident = (sentence: Sentence, length: LengthWords, facts: Facts): boolean =>
  !isOfOtherTime(sentence, facts) && !isOfOne(sentence, length) && !isBeside(sentence, facts);

/** Whether the length that a sentence gives may be that of the incident's trouble as a whole. */
export const isOfThis = (sentence: Sentence, length: LengthWords, facts: Facts): boolean =>
  isOfIncident(sentence, length, facts) && !isBetweenSteps(sentence, length);
