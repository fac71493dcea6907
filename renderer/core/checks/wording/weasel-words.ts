import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';
import { hasFigureBeside } from './phrases/figure-beside.ts';
import { weaselPhrases } from './phrases/weasel-phrases.ts';

/** Phrases that readers of incident reports take for evasion: a figure or a plain sentence serves better. Each once a passage; none beside the figure. */
export const weaselWords: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, raw, placeOf }): readonly Finding[] => {
    const found = new Map<string, number>();
    for (const {
      0: { length },
      index,
    } of text.matchAll(weaselPhrases)) {
      const words = raw.slice(index, index + length);
      if (!found.has(words) && !hasFigureBeside(text, index, index + length)) found.set(words, index);
    }
    return [...found].map(([words, index]) => ({
      rule: 'weasel-words',
      severity: 'note',
      place: placeOf(words, index),
      message: `${quoted(words)} says little: give the figure, or say it plainly.`,
      fix: null,
    }));
  });
