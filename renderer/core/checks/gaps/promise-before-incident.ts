import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import type { DateWords } from '../prose/sentence.ts';

/** What is still to be done, as the four languages say it. German has the present for it: of weak verbs, whose past is another word. */
const promise =
  /(?<!\p{L})(?:(?:will|\p{L}+['’]ll)(?: (?:also|then|now|have|be|been)){0,3} \p{L}+|(?:are|is) going to|(?:we|they) (?:plan|intend|aim) to|wir werden|werden wir|wir (?:führen|ersetzen|bauen|richten|stellen|tauschen|erneuern|prüfen|schulen|rüsten|erweitern|verbessern|ergänzen|setzen|legen|schalten|liefern|planen|(?!studieren)\p{Ll}+ieren)|(?:führen|ersetzen|bauen|richten|stellen|tauschen|erneuern|prüfen|schulen|rüsten|erweitern) wir|nous \p{Ll}+rons|(?:sera|seront) \p{L}+|nous (?:allons|comptons|prévoyons)|\p{Ll}+(?:aremos|eremos|iremos)|(?:será|serán) \p{L}+|vamos a|tenemos previsto)(?!\p{L})/iu;

/** What leads to the day by which it is to be done. */
const deadline =
  /(?<!\p{L})(?:by(?: the(?: end of)?)?|before|no later than|(?:spätestens )?bis (?:zum|spätestens(?: zum| am)?)|spätestens (?:am|bis)|bis|avant le|d['’]ici (?:le|au)|au plus tard le|antes del|a más tardar el|para el)\s$/iu;

/** A day that belongs to a thing in the sentence, and is no deadline: keys that were made before it, people who had ordered by then. */
const ofThing =
  /(?<!\p{L})(?:who|that|which|whose|qui|dont|que|la(?:quelle|s que)|from|since|d['’]|des?|of|\p{L}{2,}(?:ed|ées?|és|ados?|adas?|idos?|idas?)|made|sold|built|sent|bought|paid|émis(?:es?)?)(?!\p{L})/iu;
/** "… bis zum 30. Oktober ausgestellten Zertifikate": what comes before a noun. */
const before = /^,? ?(?:\p{Ll}+(?:ten|enen)|gültigen?|laufenden?) \p{Lu}/u;

/** What was promised once, and is told as such. */
const told =
  /(?<!\p{L})(?:promis|announc|committ|originally|zugesagt|versproch|angekündigt|ursprünglich|annonc|initialement|prometi|anunci|inicialmente)/iu;

/** The text promises something by a day that was past before the incident began: the month or the year is a slip. */
export const promiseBeforeIncident: FactRule = (_report, { prose, eventDates }) => {
  const [first] = eventDates;
  if (first === undefined) return [];
  return prose.flatMap(({ text, from, passage, dates }): readonly Finding[] => {
    const promised = promise.exec(text);
    if (promised === null || told.test(text)) return [];
    const start = promised.index + promised[0].length;
    return dates.flatMap((date): readonly Finding[] => {
      const day = wholeDay(date);
      const lead = text.slice(start, date.from - from);
      const by = deadline.exec(lead);
      if (day === null || day >= first || by === null) return [];
      if (ofThing.test(lead.slice(0, by.index)) || before.test(text.slice(date.to - from))) return [];
      const words = `${by[0]}${date.words}`;
      return [
        {
          rule: 'promise-before-incident',
          severity: 'warning',
          place: passage.placeOf(words, date.from - by[0].length),
          message: `“${words}” is promised for a day before the incident, which began on ${showDate(first, 'en', 'medium')}: is the day right?`,
          fix: null,
        },
      ];
    });
  });
};

/** A day that is written with its year and can be taken in one way alone. */
const wholeDay = (words: DateWords): CalendarDate | null => (words.candidates.length === 1 ? (datesOf(words, null)[0] ?? null) : null);
