import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const longest = 43_200_000;
const [fewest, most] = [3, 60];
const lead = /(?<words>[^.;,()]{8,60}) for (?:a total of |about |around |approximately |~ ?|≈ ?)?$/iu;
const opens =
  /(?<!\p{L})(?:put|set|switch(?:ed|es)?|enter(?:ed|s)?|enabl(?:ed|es)|start(?:s|ed)?|began|begins?|into|activat(?:ed|es)|went|goes|turn(?:ed|s)? on)(?!\p{L})/iu;
const closes =
  /(?<!\p{L})(?:back|end(?:s|ed)?|out of|off|disabl(?:ed|es)|left|leav(?:es|ing)|lifted|finish(?:ed|es)|complet(?:ed|es)|remov(?:ed|es)|deactivat(?:ed|es)|over)(?!\p{L})/iu;

/** "Switched to maintenance mode for 2 minutes", where two entries tell of that mode and no more: one puts it on and the next takes it off. */
export const betweenTwoNamed = ({ prose, moments }: Facts): readonly Finding[] => {
  const own = moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (own.length < fewest || own.length > most) return [];
  return prose.flatMap((sentence): readonly Finding[] =>
    sentence.lengths.flatMap((length): readonly Finding[] => {
      if (!['exact', 'about'].includes(length.manner) || isUnsettled(besides(sentence, length)) || isElsewhere(sentence.text)) return [];
      const words = lead.exec(sentence.text.slice(0, length.from - sentence.from))?.groups?.words;
      const stems = stemsIn(words ?? '');
      const named = words === undefined ? [] : own.filter(({ event }) => shared(stems, stemsIn(event.text)) >= 2);
      const [start, end, ...others] = named;
      if (start === undefined || end === undefined || others.length > 0) return [];
      if (!opens.test(start.event.text) || !closes.test(end.event.text)) return [];
      const span = timeBetween(start.when, end.when);
      if (span === null || span <= 0 || span > longest || fits(length, span)) return [];
      const message = `“${length.words}” is not the time from ${start.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
      return [lengthMismatch(sentence.passage, length, start, end, span, message)];
    }),
  );
};

/** "Maintenance" is a plan unless it is the name of what was on. */
const besides = ({ text }: Sentence, length: LengthWords): string =>
  text.replace(/(?<!\p{L})maintenance(?= (?:mode|page)(?!\p{L}))/giu, '').slice(0, length.from);
