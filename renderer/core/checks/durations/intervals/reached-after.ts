import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { namesPart } from '../../facts/words/deeds.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';
import { repairTimes } from '../repair-time.ts';
import { isOthersFigure } from '../told/named-figure.ts';

const [fewest, most] = [3, 60];
const longest = 86_400_000;
const hedge =
  '(?:about |around |approximately |roughly |only |just |nearly |almost |over |more than |some |another |~ ?|≈ ?|etwa |rund |fast |knapp |gut |erst |ganze |environ |près de |plus de |quelque |unos |casi |más de )*';
type Shape = readonly [before: RegExp, after: RegExp];
const shape = (before: string, after = ''): Shape => [new RegExp(`${before}\\s?${hedge}$`, 'iu'), new RegExp(`^${after}`, 'iu')];
const end = '(?=\\W*$|[.,;:)])';

/** What the length before or behind it leads up to, by the words on either side of the length. */
const toDetect: readonly Shape[] = [
  shape(
    '(?<!\\p{L})(?:took|needed|required)(?: (?:us|the \\p{L}+|\\p{L}+ops|them|me))?',
    ' (?:for (?:us|anyone|\\p{L}+) )?(?:to|before|until) (?:\\p{L}+ ){0,3}?(?:detect|notic|spot|discover|realis|realiz)\\p{L}*',
  ),
  shape('(?<!\\p{L})(?:detected|noticed|spotted|discovered)(?!\\p{L})[^.;,\\d]{0,30} after', end),
  shape('(?<!\\p{L})(?:unnoticed|undetected|undiscovered)(?: for| during)?', end),
  shape('(?<!\\p{L})(?:nobody|no one|no-one) (?:noticed|detected|spotted|saw)(?: (?:it|this|that|anything|the \\p{L}+))? for', end),
  shape('^\\W*(?:the )?detection took', end),
  shape('(?<!\\p{L})time to (?:detect(?:ion)?|discover|notice)(?: was| of|:)?', end),
  shape('(?<!\\p{L})for', ' before (?:\\p{L}+ ){0,2}?(?:noticed|detected|spotted|discovered|realis|realiz)'),
  shape('(?<!\\p{L})dauerte(?: es)?', ',? bis [^.;]{0,40}?(?:bemerkt|entdeckt|erkannt|auffiel)\\p{L}*'),
  shape('(?<!\\p{L})(?:blieb(?:en)?|war(?:en)?)', ' (?:lang )?(?:unbemerkt|unentdeckt)'),
  shape('(?<!\\p{L})(?:bemerkt|entdeckt|erkannt)\\p{L}*(?: \\p{L}+){0,3} nach', end),
  shape('(?<!\\p{L})a fallu', " pour (?:détecter|remarquer|repérer|s[’']en apercevoir)"),
  shape('(?<!\\p{L})(?:inaperçue?s?)(?: pendant| durant)?', end),
  shape("(?<!\\p{L})(?:détecté|remarqué|repéré)e?s?(?: qu[’'])? ?(?:après|au bout de)", end),
  shape('(?<!\\p{L})(?:tardamos|tardó|tardaron)', ' en (?:detectar|notar|darnos cuenta|darse cuenta)'),
  shape('(?<!\\p{L})(?:desapercibid[oa]|inadvertid[oa])s? (?:durante|por)', end),
  shape('(?<!\\p{L})(?:detectó|detectamos|notamos|detectad[oa])(?: \\p{L}+){0,2} (?:tras|después de|a los|al cabo de)', end),
];
const toRestore: readonly Shape[] = [
  shape(
    '^\\W*(?:only )?after',
    ',? (?:the |our |all |it |everything |service)[^.;,\\d]{0,30}?(?:recovered|(?:was|were|came) back|(?:was|were) (?:restored|resolved|up again)|worked again)',
  ),
  shape(
    '(?<!\\p{L})(?:recovered|(?:was|were|came) back(?: up| online)?|(?:was|were) (?:restored|resolved|up again))(?: again)?(?: only)? after',
    end,
  ),
  shape('(?<!\\p{L})took(?: (?:us|the \\p{L}+|them|me))?', ' to (?:recover|restore|resolve|bring [^.;,]{2,30} back)'),
  shape('^\\W*(?:erst )?nach', ' (?:lief(?:en)?|war(?:en)?|funktionierte[n]?)(?!\\p{L})[^.;,\\d]{0,30}?(?:wieder|behoben)'),
  shape('(?<!\\p{L})dauerte(?: es)?', ',? bis [^.;\\d]{0,40}?(?:wieder \\p{L}+|behoben)'),
  shape('^\\W*(?:après|au bout de)', ',? [^.;,\\d]{0,30}?(?:rétablie?s?|revenue?s?|de retour|fonctionnait)(?!\\p{L})'),
  shape('(?<!\\p{L})(?:rétablie?s?|revenue?s?|de retour|résolue?s?) (?:après|au bout de)', end),
  shape(
    '^\\W*(?:tras|después de|al cabo de)',
    ',? [^.;,\\d]{0,30}?(?:se recuper\\p{L}+|volvi\\p{L}+|se restableci\\p{L}+|quedó resuelt[oa])',
  ),
  shape(
    '(?<!\\p{L})(?:se recuper\\p{L}+|volvi\\p{L}+|se restableci\\p{L}+|resuelt[oa]s?)(?: \\p{L}+){0,2} (?:tras|después de|a los|al cabo de)',
    end,
  ),
];

const day = 86_400_000;

/** Entries that tell that somebody or something noticed. */
const noticed =
  /(?<!\p{L})(?:alert\p{L}*|alarm\p{L}*|pag(?:e[sd]?|ing)|fir(?:e[sd]|ing)|notic\p{L}+|detect\p{L}*|spot(?:s|ted)|discover\p{L}*|report\p{L}*|complain\p{L}*|ticket\p{L}*|monitor\p{L}*|on-?call|warn\p{L}*|sees?|saw|observ\p{L}+|realis\p{L}+|realiz\p{L}+|acknowledg\p{L}+|investigat\p{L}+|gemeldet|meld\p{L}+|bemerk\p{L}*|entdeck\p{L}*|erk[aä]nn\p{L}*|warn\p{L}*|signal\p{L}*|alerte\p{L}*|détect\p{L}*|remarqu\p{L}*|constat\p{L}*|alerta\p{L}*|detect\p{L}*|avis\p{L}*|report\p{L}*|notific\p{L}*)(?!\p{L})/iu;

/** "It went unnoticed for 25 minutes" and "after 90 minutes it was back": no entry that tells of that end stands so long behind any that may have been the beginning. */
export const reachedAfter = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ when }) => when.time !== null);
  const own = moments.filter(({ part }) => part === 'start');
  // Of a timeline that somebody marked the key figures are held against it.
  if (own.length < fewest || own.length > most || moments.some(({ begins }) => begins !== null)) return [];
  // A line that fits no two entries at all is another look's.
  const known = new Set(repairTimes(facts).map(({ between }) => between?.[0]));
  const lines = facts.labels.filter(({ kind }) => kind === 'detection-time' || kind === 'detected').map(({ sentence }) => sentence);
  return [...new Set([...lines, ...facts.prose])].flatMap((sentence): readonly Finding[] => {
    const { text, from, lengths, clocks } = sentence;
    const [length, ...others] = lengths;
    if (length === undefined || others.length + clocks.length > 0 || length.millis > longest || length.millis < 120_000) return [];
    if (['vague', 'most', 'least'].includes(length.manner)) return [];
    // Days are counted by the calendar: what was found the next morning went unnoticed for one.
    if (length.grain >= day) return [];
    const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
    const isOf = (shapes: readonly Shape[]): boolean => shapes.some(([ahead, behind]) => ahead.test(before) && behind.test(after));
    const isLine = lines.includes(sentence);
    if (isLine && known.has(length.words)) return [];
    const isDetect = isLine || isOf(toDetect);
    if (!isDetect && !isOf(toRestore)) return [];
    if (isUnsettled(text) || isElsewhere(text) || isSupposed(text) || namesPart(text) || isOthersFigure(text)) return [];
    return isDetect
      ? against(sentence, length, noticedIn(own), moments, facts)
      : against(sentence, length, restoredIn(own), moments, facts);
  });
};

/** Hours that were counted to the minute begin between two entries, a little before or behind one. */
const isAsLong = (length: LengthWords, span: number): boolean =>
  fits(length, span) || Math.abs(span - length.millis) <= length.millis * 0.03;

const noticedIn = (own: readonly Moment[]): readonly Moment[] => own.filter(({ event }) => noticed.test(event.text));

const restoredIn = (own: readonly Moment[]): readonly Moment[] =>
  own.filter(({ deeds }) => deeds.has('restore') || deeds.has('resolve') || deeds.has('fix'));

const against = (
  { passage }: Sentence,
  length: LengthWords,
  ends: readonly Moment[],
  all: readonly Moment[],
  { sentences, near, moments }: Facts,
): readonly Finding[] => {
  const [first] = ends;
  const begin = moments[0];
  if (first === undefined || begin === undefined || first.event === begin.event) return [];
  const spans = ends.flatMap((to) => all.flatMap((from) => timeBetween(from.when, to.when) ?? []));
  // Whatever words tell of it, the entry that is meant may be any that stands so long behind the first.
  const fromFirst = all.flatMap((to) => timeBetween(begin.when, to.when) ?? []);
  if ([...spans, ...fromFirst].some((span) => span > 0 && isAsLong(length, span))) return [];
  // What began or was noticed at a time that only the text tells.
  const clocks = sentences.flatMap((sentence) => sentence.clocks);
  const told = clocks.flatMap((clock) => all.flatMap((moment) => offBy(clock, moment, near) ?? []));
  if (told.some((by) => fits(length, Math.abs(by)) && Math.abs(by) > 60_000)) return [];
  const between = timeBetween(begin.when, first.when);
  if (between === null || between <= 0 || between > longest || length.millis > between * 12 || between > length.millis * 12) return [];
  return [intervalFound(passage.placeOf(length.words, length.from), length, begin.words, first.words, between)];
};
