import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding, Place } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { quoted } from '../../words/quoted.ts';

/** Somewhere it is tomorrow already, and who writes late at night dates it so. */
const leeway = 1;

/** Said as done; what "will be published" has no verb at the beginning of its clause. */
const published =
  /(?:^|[,;(.|]\s*)[\s*_–—-]*(?:(?:this|the) )?(?:(?:incident |final |public )?(?:report|document|post-?mortem|review|statement|notice) )?(?:was |is |has been )?(?:first |originally )?(?:published|issued|posted|released|(?:date of (?:this |the )?)?(?:publication|report)(?: date)?|date published|veröffentlicht|erstellt|publiée?|rédigée?|publicad[oa]|elaborad[oa])(?: on| am| le| el)?\s*[:|]?\s*(?:\p{L}{2,10}\.?,?\s)?$/iu;
const updated =
  /(?:^|[,;(.|]\s*)[\s*_–—-]*(?:and )?(?:(?:this|the) (?:page|report|document) )?(?:was |is )?(?:last |most recently )?(?:updated?|modified|revised|zuletzt (?:aktualisiert|geändert)|aktualisiert|dernière mise à jour|mise? à jour|última actualización|actualizad[oa](?: por última vez)?)(?: on| am| le| el)?\s*[:|]?\s*(?:\p{L}{2,10}\.?,?\s)?$/iu;
const planned =
  /(?<!\p{L})(?:will|shall|going to|planned|scheduled|expected|next|draft|wird|werden|soll|geplant|voraussichtlich|nächste[rns]?|sera|prévue?|prochaine?|será|previst[oa]|próxim[oa])(?!\p{L})/iu;

type Told = { readonly date: CalendarDate; readonly words: DateWords; readonly passage: Passage; readonly name: string };

const toldBy = (lead: RegExp, { passage, text, from, dates }: Sentence): readonly Told[] => {
  if (passage.source === 'title' || passage.source === 'event' || passage.source === 'item' || planned.test(text)) return [];
  return dates.flatMap((words) => {
    const before = text.slice(0, words.from - from);
    const [date, ...others] = datesOf(words, null);
    if (date === undefined || others.length > 0 || !lead.test(before)) return [];
    const name = `${(lead.exec(before)?.[0] ?? '').replace(/^[^\p{L}]+/u, '')}${words.words}`;
    return [{ date, words, passage, name }];
  });
};

/** "Published on 4 July 2027", "Last updated: …" or the details' last update, on a day that is still to come: a warning, and an error once the report is published. */
export const publishedAhead: FactRule = ({ details }, { sentences, context: { today } }) => {
  if (today === null) return [];
  const severity = details.state === 'published' ? 'error' : 'warning';
  const find = (date: CalendarDate, name: string, place: Place): readonly Finding[] => {
    if (daysBetween(today, date) <= leeway) return [];
    const shown = showDate(date, 'en', 'medium');
    const message = `${name} lies in the future (${shown}): check the date.`;
    return [{ rule: 'published-ahead', severity, place, message, about: [name, shown], between: [shown, today], fix: null }];
  };
  const { lastUpdated } = details;
  const ofDetails = lastUpdated?.date == null ? [] : find(lastUpdated.date, '“Last updated”', { kind: 'details', field: 'lastUpdated' });
  const told = sentences.flatMap((sentence) => [...toldBy(published, sentence), ...toldBy(updated, sentence)]);
  return [
    ...ofDetails,
    ...told.flatMap(({ date, words, passage, name }) => find(date, quoted(name), passage.placeOf(words.words, words.from))),
  ];
};

/** "Published on 12 July, last updated on 10 July": nothing is updated before it is published. */
export const updatedBeforePublished = (sentences: readonly Sentence[]): readonly Finding[] => {
  const [first, ...otherFirst] = sentences.flatMap((sentence) => toldBy(published, sentence));
  const [last, ...otherLast] = sentences.flatMap((sentence) => toldBy(updated, sentence));
  if (first === undefined || last === undefined || otherFirst.length + otherLast.length > 0 || last.date >= first.date) return [];
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: last.passage.placeOf(last.words.words, last.words.from),
      message: `${quoted(last.name)} is before ${quoted(first.name)}: one of the two dates is wrong.`,
      between: [last.words.words, first.words.words],
      offsetMinutes: -daysBetween(last.date, first.date) * 1440,
      fix: null,
    },
  ];
};
