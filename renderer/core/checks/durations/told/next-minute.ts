import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { deedsIn } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';

const minute = 60_000;
const next =
  /(?<!\p{L})(?:in |within |during |innerhalb |in der |dans |en |durante )?(?<words>(?:the (?:following|next|same|very next)|der (?:folgenden|nächsten|selben|gleichen)|la (?:minute|heure)(?= suivante)|el|la) (?:minute|hour|minuto|hora|stunde)(?: suivante| siguiente)?|(?:a|one) minute (?:later|after(?:wards)?)|eine minute (?:später|danach)|une minute (?:plus tard|après)|un minuto (?:después|más tarde))(?!\p{L})/iu;

/** "Issued at 11:52, detected in the following minute", where the timeline has the detection at 11:58. */
export const nextMinutes = ({ prose, moments }: Facts): readonly Finding[] =>
  prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, clocks, passage } = sentence;
    if (clocks.length === 0 || moments.length === 0) return [];
    const match = next.exec(text);
    const words = match?.groups?.words ?? '';
    if (match === null || isUnsettled(text) || isElsewhere(text)) return [];
    const at = from + match.index;
    const start = clocks.findLast(({ to }) => to <= at);
    if (start === undefined || start.approx || at - start.to > 60) return [];
    const clause = text.slice(start.to - from, match.index);
    const [deeds, stems] = [deedsIn(clause), stemsIn(clause)];
    const own = moments.filter(({ part, when, event, deeds: done }) => {
      if (part !== 'start' || when.time === null) return false;
      return shared(stems, stemsIn(event.text)) > 0 || [...deeds].some((deed) => done.has(deed));
    });
    const isHour = /hour|stunde|heure|hora/iu.test(words);
    const longest = isHour ? 120 * minute : 2 * minute;
    const spans = own.flatMap((moment) => {
      const span = moment.when.time === null ? 0 : (secondsOf(moment.when.time) - secondsOf(start.time)) * 1000;
      return span > 0 && span < 12 * 60 * minute ? [{ moment, span }] : [];
    });
    const [closest] = spans.toSorted((a, b) => a.span - b.span);
    if (closest === undefined || closest.span <= longest || own.some(({ when }) => when.time === start.time)) return [];
    // The beginning must be an entry's, so that both are told by one clock.
    if (!moments.some(({ when }) => when.time === start.time)) return [];
    return [
      {
        rule: 'interval-claim',
        severity: 'error',
        place: passage.placeOf(words, at + match[0].indexOf(words)),
        message: `From ${start.words} to ${closest.moment.words} it is ${showDuration(closest.span as Duration)}, not “${words}”.`,
        between: [words, `${start.words} – ${closest.moment.words}`],
        offsetMinutes: Math.round((longest / 2 - closest.span) / minute),
        fix: null,
      },
    ];
  });
