import { localMillis } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { offBy } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding } from '../finding.ts';
import { readClocks } from '../prose/read-clocks.ts';
import { readDates } from '../prose/read-dates.ts';
import type { ClockWords } from '../prose/sentence.ts';

const minute = 60_000;
const hour = 60 * minute;

type Quoted = { readonly words: string; readonly by: number };

/** An entry that tells its own moment again in another zone, an hour off to an odd minute: it was converted wrongly. */
export const quotedShifts = (facts: Facts): readonly Finding[] =>
  facts.moments.flatMap((moment): readonly Finding[] => {
    const { time } = moment.when;
    if (moment.part !== 'start' || time === null || Number(time.slice(3, 5)) % 5 === 0 || moment.instants.length === 0) return [];
    const [quoted] = inWords(moment, facts).filter(({ by }) => Math.abs(Math.abs(by) - hour) < minute);
    if (quoted === undefined) return [];
    return [
      {
        rule: 'header-zone-vs-quoted-time',
        severity: 'error',
        place: { kind: 'event', id: moment.event.id },
        message: `The entry of ${moment.words} carries “${quoted.words}”, an hour apart to the minute. One of the zones is wrong.`,
        between: [quoted.words, moment.words],
        offsetMinutes: Math.round(quoted.by / minute),
        fix: null,
      },
    ];
  });

/** Times with a zone that is another than the entry's. */
const inWords = (moment: Moment, facts: Facts): readonly Quoted[] => {
  const { language } = facts.report.details;
  const { text } = moment.event;
  const clocks = text === '' ? belowStamp(moment, facts) : readClocks(text, readDates(text, language), language);
  return clocks.flatMap((clock): readonly Quoted[] => {
    const by =
      clock.zone === null || clock.approx || !isOtherZone(clock, moment) ? null : offBy({ ...clock, date: null }, moment, facts.near);
    return by === null ? [] : [{ words: clock.words, by }];
  });
};

/** The times in the line below a stamp that stands alone. */
const belowStamp = ({ event }: Moment, { sentences }: Facts): readonly ClockWords[] => {
  const at = event.id.startsWith('stamp-') ? sentences.findIndex(({ words }) => words === event.when.entered) : -1;
  return at === -1 ? [] : (sentences[at + 1]?.clocks ?? []);
};

const isOtherZone = (clock: ClockWords, { when, instants }: Moment): boolean => {
  const { date, time } = when;
  if (date === null || time === null) return false;
  const own = instants.map((instant) => (localMillis(date, time) - instant) / minute);
  return !offsetsOf(clock.zone ?? '', date, clock.time).some((offset) => own.includes(offset));
};
