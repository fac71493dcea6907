import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';
import { rotePhrases } from './phrases/rote-phrases.ts';

/** An apology that fits every incident, and so says that nobody looked at this one. */
export const roteApology: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, raw, placeOf }) =>
    Array.from(text.matchAll(rotePhrases), ({ 0: { length }, index }) => {
      const words = raw.slice(index, index + length);
      const message = `${quoted(words)} would fit any incident: say what this one cost your readers, and that you are sorry for that.`;
      return { rule: 'rote-apology', severity: 'note', place: placeOf(words, index), message, fix: null } as const;
    }),
  );
