import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { namedMoments } from '../../facts/moments/named-moments.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';
import { isFromRange } from './from-range.ts';

const [fewest, most] = [4, 60];
const halfDay = 43_200_000;
const cut = /[,;:()–—.!?]|(?<!\p{L})(?:and|but|while|which|und|aber|et|mais|y|pero)(?!\p{L})/iu;
/** Verbs that part what a German or an inverted sentence counts from from what came then. */
const came =
  /\s(?:kam|kamen|ging|gingen|meldete|meldeten|bemerkte|bemerkten|bestätigte|begann|begannen|war|waren|wurde|wurden|hat|hatte|hatten|stand|erschien|came|did)\s/iu;

type Asked = { readonly from: string; readonly to: string };

/** What a length is counted from and to, in the words around it; null where they don't say. */
const askedBy = (length: LengthWords, { text, from }: Sentence): Asked | null => {
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  const lead = before.split(cut).at(-1) ?? '';
  const ends =
    /^\s*(?:passed |went by |elapsed )?(?:from|between|zwischen|vom?|entre|desde|de) (?<a>[^,;.()]{3,60}?) (?:to|until|till|and|bis (?:zum?|zur)|und|à|au|jusqu['’](?:à|au)|hasta|al?|y) (?<b>[^,;.()]{3,60})/iu.exec(
      after,
    )?.groups;
  if (ends !== undefined) return { from: ends.a ?? '', to: (ends.b ?? '').split(cut)[0] ?? '' };
  const german =
    /(?:vom?|zwischen) (?<a>[^,;.()]{3,50}?) (?:bis (?:zum?|zur)|und) (?<b>[^,;.()]{3,50}?) (?:vergingen|verging|dauerte es|lagen|verstrichen)\s*(?:nur |rund |etwa |gut |knapp )*$/iu.exec(
      before,
    )?.groups;
  if (german !== undefined) return { from: german.a ?? '', to: german.b ?? '' };
  const anchored = /^\s*(?:after|following|nach|après|después de|tras)\s+(?<rest>.+)/isu.exec(after)?.groups?.rest;
  const headed = /^\s*(?:before|vor|avant|antes de)\s+(?<rest>.+)/isu.exec(after)?.groups?.rest;
  const rest = anchored ?? headed;
  if (rest === undefined) return null;
  const [anchor = '', ...others] = rest.split(cut);
  const isFirst = !/\p{L}{3}/u.test(
    lead.replace(
      /(?<!\p{L})(?:just|only|about|around|some|almost|nearly|rund|etwa|erst|nur|schon|bereits|environ|seulement|unos|apenas|solo)(?!\p{L})/giu,
      '',
    ),
  );
  const parted = came.exec(anchor);
  const other = !isFirst ? lead : parted !== null ? anchor.slice(parted.index) : (others[0] ?? '');
  const named = isFirst && parted !== null ? anchor.slice(0, parted.index) : anchor;
  return anchored === undefined ? { from: other, to: named } : { from: named, to: other };
};

/** "We stopped it only 40 minutes after the first error", "six minutes from the first failures to the alert": both are entries of the timeline, and are not that far apart. */
export const betweenNamed = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (moments.length < fewest || moments.length > most) return [];
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const { text, passage } = sentence;
    if (sentence.windows.length > 0 || isUnsettled(text) || isElsewhere(text) || isSupposed(text)) return [];
    return sentence.lengths.flatMap((length) => {
      if (['vague', 'most', 'least'].includes(length.manner) || length.millis > halfDay) return [];
      const asked = askedBy(length, sentence);
      if (asked === null || sentence.clocks.length > 0) return [];
      const [from, to] = [namedMoments(asked.from, moments), namedMoments(asked.to, moments)];
      if (from === null || to === null) return [];
      const spans = (starts: readonly Moment[], ends: readonly Moment[]) =>
        starts.flatMap((start) =>
          ends.flatMap((end) => {
            const span = start === end ? null : timeBetween(start.when, end.when);
            return span === null || span <= 0 || span > halfDay ? [] : [{ start, end, span }];
          }),
        );
      const others = [...spans(from.possible, to.likely), ...spans(from.likely, to.possible)];
      const meant = spans(from.likely, to.likely);
      const [pair, ...rivals] = meant;
      if (pair === undefined || rivals.length > 1) return [];
      if ([...meant, ...others].some((one) => fits(length, one.span)) || isFromRange(length, to.likely, facts)) return [];
      const { start, end, span } = pair;
      return [intervalFound(passage.placeOf(length.words, length.from), length, start.words, end.words, span)];
    });
  });
};
