import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { stemsIn } from '../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';
import { lengthMismatch } from './length-mismatch.ts';

const took =
  /(?:^\s*|[,;:]\s|\b(?:and|but|und|aber|et|mais|y|pero) )(?:the|this|our|der|die|das|la|le|el|l['’])\s?(\p{L}{4,}) (?:itself )?(?:took|lasted|ran for|dauerte|a duré|a pris|duró|tardó)\s+(?:a total of |about |around |approximately |roughly |just |slightly |over |under |nearly |almost |more than |less than |etwa |rund |knapp |gut |environ |près de |unos |casi )*$/iu;
const finished =
  /(?<!\p{L})(?:finish\p{L}*|complet\p{L}*|done|ends?|ended|succeed\p{L}*|abgeschlossen|beendet|fertig|terminé\p{L}*|achevé\p{L}*|finaliz\p{L}*|termin\p{L}*)(?!\p{L})/iu;

/** "The upload took 70 minutes", where the timeline says when the upload began and when it was finished. */
export const stepLengths = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ part }) => part === 'start');
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const { text, lengths, clocks } = sentence;
    const [length, ...others] = lengths;
    if (length === undefined || others.length > 0 || clocks.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    const [stem] = stemsIn(took.exec(text.slice(0, length.from - sentence.from))?.[1] ?? '');
    const own = stem === undefined ? [] : moments.filter(({ event }) => stemsIn(event.text).has(stem));
    const [begin, ...begins] = own.filter((moment) => moment.deeds.has('begin') && !finished.test(moment.event.text));
    const [end, ...ends] = own.filter((moment) => finished.test(moment.event.text));
    if (begin === undefined || end === undefined || begins.length + ends.length > 0) return [];
    const span = between(begin, end);
    const any = [...moments.map((one) => between(one, end)), ...moments.map((one) => between(begin, one))];
    if (span <= 0 || any.some((millis) => millis > 0 && fits(length, millis))) return [];
    const message = `“${length.words}” is not the time from ${begin.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(sentence.passage, length, begin, end, span, message)];
  });
};

const between = (a: Moment, b: Moment): number => timeBetween(a.when, b.when) ?? 0;
