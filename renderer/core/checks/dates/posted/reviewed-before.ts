import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import { wordsForDate } from '../../facts/words/words-for-date.ts';
import type { Finding } from '../../finding.ts';
import { inOrder, strokeOrder } from '../../head/date-order.ts';
import { tellsPast } from './tells-past.ts';

const reviewed =
  /^[\s*_|-]*(?:(?:date|datum|fecha|data) (?:of|der|des|de la|del?|du|do|da) (?:the )?)?(?:retro(?:spective)?|post-? ?mortem|review|debrief(?:ing)?|lessons learned|wash-?up|after[- ]action review|nachbesprechung|nachbetrachtung|bilan|revue|retour d['’]expérience|revisión|retrospectiva)(?: (?:meeting|session|call|workshop|document))?(?: (?:held|date|on|took place|done|completed|conducted|approved|vom|am|du|le|del?|el))*[\s*_]*[:|][\s*_]*(?:\p{L}+,? )?$/iu;
/** Of a report in the lines of its head; what was issued or published may be another thing where no line beside it names the day of the incident. */
const written =
  /^[\s*_|-]*(?:(?:incident |final )?(?:report|post-? ?mortem|document) (?:date|published|issued|written|from|created)(?: on)?|(?:date )?(?:published|written|authored|drafted)(?: on| at)?|publication date|date of (?:this |the )?(?:(?:incident |final )?report|publication|writing)|(?:bericht |dokument )?(?:veröffentlicht|verfasst|erstellt|geschrieben)(?: am)?|bericht(?: vom|sdatum)|datum (?:des|der) (?:berichte?s|veröffentlichung|erstellung)|(?:rapport )?(?:publié|rédigé|écrit)e?(?: le)?|date (?:du rapport|de (?:la )?(?:publication|rédaction))|(?:informe )?(?:publicado|elaborado|redactado)(?: el)?|fecha (?:del informe|de (?:la )?(?:publicación|redacción|elaboración))|data (?:do relatório|da publicação|del rapporto))[\s*_]*[:|][\s*_]*(?:\p{L}+,? )?$/iu;
/** "The post-mortem meeting took place on 5 May", of a report that tells of the 7th. */
const wasHeld =
  /(?<!\p{L})(?:(?:post-? ?mortem|retro(?:spective)?|debrief(?:ing)?|incident review)(?: (?:meeting|session|call|workshop))? (?:took place|(?:was|were) (?:held|done|written|published)|happened)|review(?: meeting)? (?:took place|was held)|(?:nachbesprechung|retrospektive) (?:fand|war|wurde)|(?:bilan|rétrospective) (?:a eu lieu|s['’]est tenue?)|retrospectiva (?:tuvo lugar|se celebró))(?: \p{L}+)? (?:on|am|le|el) (?:\p{L}+,? )?$/iu;
const ofIncident = /incident|outage|event|breach|ausfall|störung|vorfall|panne|ca[ií]da|avería|interrup/iu;
/** From then on it is the same day as in the farthest west, but for islands. */
const morning = '09:00';

/** The first day of the incident; `isFixed` where no zone has the day before it, `isLabelled` where a line of the head tells it. */
type First = { readonly date: CalendarDate; readonly isFixed: boolean; readonly isLabelled: boolean };

/** "Retro held: 4 August 2021" of an incident in August 2022, "Report date: 6 May" below "Date of incident: 7 May": nobody looks back before it happened. */
export const reviewedBefore = (facts: Facts): readonly Finding[] => {
  const { sentences, near } = facts;
  const first = firstOf(facts);
  if (first === null) return [];
  const order = strokeOrder(facts);
  return sentences
    .flatMap((sentence): readonly Finding[] => {
      const { text, from, dates, passage } = sentence;
      const [words, ...others] = dates;
      if (words === undefined || others.length > 0 || (passage.source !== 'body' && passage.source !== 'heading')) return [];
      const lead = text.slice(0, words.from - from);
      if (!reviewed.test(lead) && !wasHeld.test(lead) && !(first.isLabelled && written.test(lead))) return [];
      const [date, ...further] = datesOf(inOrder(words, order), near);
      // A night elsewhere may be a day apart.
      if (date === undefined || further.length > 0 || daysBetween(date, first.date) < (first.isFixed ? 1 : 2)) return [];
      const message = `“${sentence.words}” is before the incident, which began on ${showDate(first.date, 'en', 'medium')}.`;
      const place = passage.placeOf(words.words, words.from);
      return [
        {
          rule: 'metadata-before-last-event',
          severity: 'warning',
          place,
          message,
          between: [words.words, wordsForDate(first.date, facts)],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

const firstOf = (facts: Facts): First | null => {
  const { eventDates, labels, moments, near } = facts;
  const order = strokeOrder(facts);
  const [entry] = eventDates;
  const time = moments.find(({ when }) => when.date === entry)?.when.time;
  const own = labels.filter(
    ({ kind, label }) => ['start', 'window', 'detected'].includes(kind) || (kind === 'date' && ofIncident.test(label)),
  );
  const told = own.length > 0 ? own : labels.filter(({ kind }) => kind === 'end');
  const ofLabels = told.flatMap(({ kind, sentence: { dates, clocks } }): readonly First[] => {
    const [[words], [clock]] = [dates, clocks];
    const [date, ...ways] = words === undefined ? [] : datesOf(inOrder(words, order), near);
    return date === undefined || ways.length > 0
      ? []
      : [{ date, isFixed: clock === undefined ? kind === 'date' : clock.time >= morning, isLabelled: true }];
  });
  const ofEntries: readonly First[] =
    entry === undefined ? [] : [{ date: entry, isFixed: time != null && time >= morning, isLabelled: ofLabels.length > 0 }];
  return (
    [...ofEntries, ...ofLabels, ...(ofEntries.length + ofLabels.length > 0 ? [] : ofText(facts))].toSorted(
      (a, b) => daysBetween(b.date, a.date) || Number(b.isFixed) - Number(a.isFixed),
    )[0] ?? null
  );
};

/** Without a timeline or such lines, the only day on which something is told to have failed. */
const ofText = ({ prose, near }: Facts): readonly First[] => {
  const told = prose.filter(
    ({ text, dates }) => dates.length === 1 && namesImpact(text) && tellsPast(text) && !isUnsettled(text) && !isElsewhere(text),
  );
  const days = [...new Set(told.flatMap(({ dates }) => datesOf(dates[0] ?? null, near)))];
  const [date, ...others] = days;
  const isTimed = told.some(({ clocks }) => clocks.length > 0);
  return date === undefined || others.length > 0 ? [] : [{ date, isFixed: !isTimed, isLabelled: false }];
};
