import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';

const [fewest, most] = [3, 60];
const day = 86_400_000;
const took =
  /(?<!\p{L})(?:the|our|their|its|der|die|das|le|la|el) (?<who>\p{L}{4,}(?: \p{L}{4,})?) (?:only )?(?:took|needed|brauchte|benötigte|a mis|a pris|tardó) (?:about |around |approximately |nearly |almost |over |more than |another |~ ?)?$/iu;
const deed = /^ (?:to|um [^.;,]{0,60}zu|pour|à|en) (?<verb>\p{L}{4,})(?!\p{L})/iu;

/** "The registrar took 6 days to respond": no entry that tells of the registrar's answer stands that long behind any other. */
export const tookTo = ({ prose, moments }: Facts): readonly Finding[] => {
  const own = moments.filter(({ part, when }) => part === 'start' && when.date !== null && when.time !== null);
  if (own.length < fewest || own.length > most) return [];
  return prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, lengths, clocks, passage } = sentence;
    const [length, ...others] = lengths;
    if (length === undefined || others.length + clocks.length > 0 || ['vague', 'most', 'least'].includes(length.manner)) return [];
    const who = took.exec(text.slice(0, length.from - from))?.groups?.who;
    const verb = deed.exec(text.slice(length.to - from))?.groups?.verb;
    if (who === undefined || verb === undefined || isUnsettled(text) || isElsewhere(text)) return [];
    const stems = [...stemsIn(who), ...stemsIn(verb)];
    const ends = own.filter(({ event }) => stems.every((stem) => stemsIn(event.text).has(stem)));
    if (ends.length === 0 || stems.length < 2) return [];
    // What they were asked must be an entry too.
    const subject = stemsIn(who);
    if (!own.some((one) => !ends.includes(one) && [...subject].some((stem) => stemsIn(one.event.text).has(stem)))) return [];
    const spans = ends.flatMap((end) => own.flatMap((start) => spanBetween(start, end)));
    const hedged = length.grain >= day && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    const [closest] = spans.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis));
    if (closest === undefined || spans.some(({ span }) => fits(hedged, span))) return [];
    const { start, end, span } = closest;
    return [intervalFound(passage.placeOf(length.words, length.from), length, start.words, end.words, span)];
  });
};

const spanBetween = (start: Moment, end: Moment): readonly { readonly start: Moment; readonly end: Moment; readonly span: number }[] => {
  const span = timeBetween(start.when, end.when);
  return span === null || span <= 0 ? [] : [{ start, end, span }];
};
