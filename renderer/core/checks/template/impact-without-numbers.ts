import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';
import { sectionsNamed } from './section-named.ts';

const impact =
  /^(?:(?:customer |business |user |the )?impact(?: .{0,30})?|auswirkung(?:en)?(?: .{0,30})?|impacts?|incidences?(?: .{0,30})?|conséquences|impacto(?: .{0,30})?|who was affected|what was affected)$/iu;
const number =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|a third|quarter|all|none|every|zero|no (?:one|data|customers?|users?|orders?|requests?|payments?|loss|impact|effect|personal|other)|alle|keine?|sämtliche|halb|drittel|tous|toutes|aucun\p{L}*|moitié|todos|todas|ningun\p{L}*|mitad)\b/iu;
const shortest = 60;

/** A section on the impact that gives no figure, nor says "all" or "none": the first thing its readers look for. */
export const impactWithoutNumbers: FactRule = (report) =>
  sectionsNamed(report, impact).flatMap(({ block, heading, text }) => {
    if (text.length < shortest || number.test(text)) return [];
    const message = `${quoted(heading)} gives no figure: say how many, which share, or for how long, and “about” where you don’t know.`;
    return [
      { rule: 'impact-without-numbers', severity: 'note', place: { kind: 'text', block, words: heading }, message, fix: null },
    ] as const;
  });
