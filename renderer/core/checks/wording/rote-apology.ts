import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

const rote =
  /(?<!\p{L})(?:(?:we )?(?:sincerely |deeply )?(?:apologi[sz]e|are sorry|regret) for any (?:inconvenience|trouble|disruption|frustration)(?: (?:this|it|that))?(?: (?:may|might|could) (?:have )?caused?)?|sorry for the inconvenience|thank you for your (?:patience|understanding)(?: and (?:patience|understanding))?|wir bitten (?:etwaige|eventuelle|mögliche) unannehmlichkeiten|nous nous excusons pour (?:la gêne occasionnée|tout désagrément)|lamentamos (?:las molestias|los inconvenientes) (?:que (?:esto )?(?:haya|pueda haber) (?:podido )?(?:causar|ocasionar|ocasionado|causado)))(?!\p{L})/giu;

/** An apology that fits every incident, and so says that nobody looked at this one. */
export const roteApology: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, raw, placeOf }) =>
    Array.from(text.matchAll(rote), ({ 0: { length }, index }) => {
      const words = raw.slice(index, index + length);
      const message = `${quoted(words)} would fit any incident: say what this one cost your readers, and that you are sorry for that.`;
      return { rule: 'rote-apology', severity: 'note', place: placeOf(words, index), message, fix: null } as const;
    }),
  );
