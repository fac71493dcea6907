import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { leftoversIn } from '../texts/leftovers-in.ts';
import { publicTexts } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';
import { internalLabels } from './internal-labels.ts';

/** A label that says a passage is not for the public ("[INTERNAL: …]", "Interne Notiz:") in what the public edition shows: words mark nothing. Each once a text. */
export const internalLabel: FactRule = (report) =>
  publicTexts(report).flatMap(({ written, placeOf }): readonly Finding[] => {
    const known = new Set<string>();
    return internalLabels(written).flatMap(({ words, from }): readonly Finding[] => {
      // What waits to be replaced, or orders so in capitals, is told as such.
      const isTold = leftoversIn(written.slice(Math.max(0, from - 1), from + words.length + 1)).length > 0;
      if (isTold || known.has(words)) return [];
      known.add(words);
      const message = `${quoted(words)} says that this is not for the public, and the public edition shows it: take it out, or mark it as internal.`;
      return [{ rule: 'internal-label', severity: 'warning', place: placeOf(words, from), message, fix: null }];
    });
  });
