import type { Report } from '../../../report/report.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import { showWhen } from '../../../time/shown/show-when.ts';
import { timeToEnd } from '../../../time/shown/time-to-end.ts';
import type { When } from '../../../time/when.ts';
import { readZone } from '../../../time/zones/read-zone.ts';
import { isZoneAbbreviation } from '../../../time/zones/zone-words.ts';
import { presentWords } from '../../../timeline/entered-words.ts';
import type { Finding } from '../../finding.ts';
import { readDates } from '../../prose/read-dates.ts';

/** The report with events whose words as entered say what their times are now: who is told of a time that was moved looks for the new one. */
export const sayPresent = (report: Report): Report => {
  const events = report.events.map((event) => {
    const words = wordsNow(event.when);
    return words === event.when.entered ? event : { ...event, when: { ...event.when, entered: words } };
  });
  return events.every((event, at) => event === report.events[at]) ? report : { ...report, events };
};

/** Findings whose fixes leave the words as they were entered: they stay as what the source said. */
export const fixesAsEntered = (findings: readonly Finding[], { events }: Report): readonly Finding[] =>
  findings.map((finding) => {
    const { fix } = finding;
    if (fix?.change.kind !== 'change-event') return finding;
    const { change } = fix;
    const entered = events.find(({ id }) => id === change.id)?.when.entered ?? change.when.entered;
    return { ...finding, fix: { ...fix, change: { ...change, when: { ...change.when, entered } } } };
  });

/** The same times are looked at after each pause in typing. */
const known = new Map<string, string>();
const most = 5000;

const wordsNow = (when: When): string => {
  const key = JSON.stringify(when);
  const before = known.get(key);
  if (before !== undefined) return before;
  const words = wordsOf(when);
  if (known.size >= most) known.clear();
  known.set(key, words);
  return words;
};

const wordsOf = (when: When): string => {
  const present = presentWords(when);
  if (present !== '' || when.entered === '') return when.entered;
  const shown = showWhen(when, null);
  const clock = timeToEnd(shown, (date) => ` – ${showDate(date, 'en', 'medium')}, `);
  const isDated = shown.date !== null && (clock === '' || readDates(when.entered, 'en').length > 0);
  const date = isDated && shown.date !== null ? showDate(shown.date, 'en', 'medium') : '';
  return [date, [clock, clock === '' ? '' : (zoneSaid(when) ?? shown.zone)].filter(Boolean).join(' ')].filter(Boolean).join(', ');
};

/** The abbreviation that a time was entered with, as long as its zone is still the one that it names literally: what is odd about it still is. */
const zoneSaid = ({ date, time, zone, entered }: When): string | null => {
  const words = entered.match(/\p{L}{2,5}/gu)?.findLast(isZoneAbbreviation);
  const read = words === undefined || date === null ? null : readZone(words, { date, time }, null);
  return words !== undefined && read?.kind === 'zone' && read.zone === zone ? words.toUpperCase() : null;
};
