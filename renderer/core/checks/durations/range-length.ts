import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { stemsIn } from '../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { endOf } from '../times/end-of.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';
import { lengthMismatch } from './length-mismatch.ts';

const dead =
  /(?<!\p{L})(?:remained|stayed|sat|lay|was|were)(?!\p{L}) (?:dead|down|stuck|offline|unavailable|unreachable|frozen|blocked|idle)(?: for)?\s*(?:about |around |approximately |~|≈|\s)*$/iu;
const lead =
  /(?<!\p{L})(?:remained|stayed|stuck|kept|was|were|blieb(?:en)?|war(?:en)?|est restée?|sont restée?s|permaneció|estuvo)(?!\p{L})[^,;]{0,60}(?<!\p{L})(?:for|während|pendant|durante)\s*(?:about |around |approximately |roughly |nearly |over |more than |rund |etwa |environ |unos |~|≈|\s)*$/iu;

/** "The index remained in a crash loop for ~6.5 hours", where the one entry that tells of the crash loop as a range lasts 4 h 36 min, and no two moments are as far apart. */
export const rangeLengths = (facts: Facts): readonly Finding[] => {
  const ranges = facts.report.events.flatMap(({ when, text }) => {
    const end = endOf(when);
    const span = end === null ? null : timeBetween({ ...when, end: null }, end);
    return span === null || span <= 0 ? [] : [{ span, stems: stemsIn(text), words: when.entered }];
  });
  if (ranges.length === 0) return [];
  const own = facts.moments.filter(({ part }) => part !== 'mentioned');
  return facts.prose
    .flatMap((sentence): readonly Finding[] => {
      const { text, words, from, lengths, clocks, passage } = sentence;
      const [length, ...others] = lengths;
      if (length === undefined || others.length + clocks.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
      if (
        ['vague', 'most', 'least'].includes(length.manner) ||
        !(lead.test(text.slice(0, length.from - from)) || dead.test(text.slice(0, length.from - from)))
      )
        return [];
      // The names of services are often written as code, which the text leaves out.
      const stems = stemsIn(words);
      const [range, ...more] = ranges.filter((one) => [...one.stems].filter((stem) => stems.has(stem)).length >= 2);
      if (range === undefined || more.length > 0 || length.millis > range.span * 10 || range.span > length.millis * 10) return [];
      const isAny = own.some((a) => own.some((b) => fits(length, timeBetween(a.when, b.when) ?? -1)));
      if (fits(length, range.span) || isAny) return [];
      const [start = '', end = ''] = range.words.split(/\s(?:[-–—→]|to|until)\s/u);
      const message = `“${length.words}” is not the time from ${start} to ${end}: that is ${showDuration(range.span as Duration)}.`;
      return end === '' ? [] : [lengthMismatch(passage, length, { words: start }, { words: end }, range.span, message)];
    })
    .slice(0, 1);
};
