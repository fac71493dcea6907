import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

/** A heading and the first line of its section, of which one has a length and the other its ends. */
export const headingLengths = (facts: Facts): readonly Finding[] => [...inHeadings(facts), ...belowHeadings(facts)];

/** "Diagnosis (02:30-03:30 UTC)" as a heading, against the only line below it that begins with a length: "1.5 hours of looking". */
const belowHeadings = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((heading, at): readonly Finding[] => {
    const [window, ...windows] = heading.windows;
    if (heading.passage.source !== 'heading' || window === undefined || windows.length + heading.lengths.length > 0) return [];
    const below = sentences.slice(at + 1, at + 1 + mostBelow);
    const end = below.findIndex(({ passage }) => passage.source !== 'body');
    const own = below.slice(0, end === -1 ? undefined : end);
    const told = own.flatMap((sentence) => sentence.lengths.map((length) => ({ sentence, length })));
    const [first, ...others] = told.filter(({ sentence, length }) => isAtHead(sentence, length));
    if (first === undefined || others.length > 0 || own.some(({ windows: inner }) => inner.length > 0)) return [];
    const { sentence, length } = first;
    if (sentence.clocks.length > 0 || sentence.lengths.length > 1 || isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
    return compare(sentence, length, window, window.start.approx || window.end.approx, near);
  });

const mostBelow = 12;

const isAtHead = ({ text, from }: Sentence, { to, from: first, manner, millis }: LengthWords): boolean =>
  !['vague', 'most', 'least'].includes(manner) &&
  millis >= 300_000 &&
  /^\W*(?:(?:total |overall )?(?:duration|time|length)|dauer|durée|duración|lasted|took|spent)?\W*(?:about |around |approximately |approx\. |roughly |nearly |almost |etwa |rund |environ |unos |ca\. )?$/iu.test(
    text.slice(0, first - from),
  ) &&
  /^\s*$|^\W*(?:of|to|in|long|for|total|d['’]|de|lang|für|pour|para|(?:outage|downtime|investigat|diagnos|debug|analy|troubleshoot|search|wait|work|repair|outage|ausfall|suche|arbeit|fehlersuche|recherche|attente|panne|coupure|búsqueda|espera|caída)\p{L}*)(?!\p{L})/iu.test(
    text.slice(to - from),
  );

/** "October 2, 11:20 UTC (lasting 38 minutes)" as a heading, against the first range below it. */
const inHeadings = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((heading, at): readonly Finding[] => {
    const [length, ...others] = heading.lengths;
    if (heading.passage.source !== 'heading' || length === undefined || others.length > 0 || heading.windows.length > 0) return [];
    if (!/(?:last\p{L}*|duration|\()\s*:?\s*(?:for |about |~ ?)?$/iu.test(heading.text.slice(0, length.from - heading.from))) return [];
    const below = sentences.slice(at + 1);
    const end = below.findIndex(({ passage }) => passage.source !== 'body');
    const first = below.slice(0, end === -1 ? undefined : end).find(({ windows }) => windows.length > 0);
    const [window, ...more] = first?.windows ?? [];
    if (first === undefined || window === undefined || more.length > 0 || isUnsettled(first.text) || isElsewhere(first.text)) return [];
    return compare(heading, length, window, false, near);
  });

const compare = (
  { passage }: Sentence,
  length: LengthWords,
  window: WindowWords,
  isAbout: boolean,
  near: Facts['near'],
): readonly Finding[] => {
  const { lengths } = spanOf(window, near);
  const [span] = lengths;
  const hedged = isAbout && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
  if (span === undefined || span < 0 || lengths.some((actual) => fits(hedged, actual))) return [];
  const message = `“${length.words}” is not the time from ${window.start.words} to ${window.end.words}: that is ${showDuration(span as Duration)}.`;
  return [lengthMismatch(passage, length, window.start, window.end, span, message)];
};
