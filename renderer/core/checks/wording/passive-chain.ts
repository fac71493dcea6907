import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import type { Sentence } from '../prose/sentence.ts';
import { quoted } from '../words/quoted.ts';

const passive =
  /\b(?:was|were|is|are|been|being|be)\s+(?:(?:not|also|then|being|first|\p{L}+ly)\s+)?(?:\p{L}{2,}ed|made|done|found|taken|given|seen|sent|shown|known|written|built|brought|held|kept|lost|put|run|set|left|cut|begun|thrown|driven|chosen)(?!\p{L})/giu;
const enough = 3;

/** Three sentences in a row in which nobody does anything: "was detected", "was escalated", "was fixed". English alone. */
export const passiveChain: FactRule = ({ details }, { prose }) => {
  if (!/^en\b/iu.test(details.language)) return [];
  const findings: Finding[] = [];
  let chain: Sentence[] = [];
  const close = (): void => {
    const [first] = chain;
    if (first !== undefined && chain.length >= enough) {
      const words = first.words;
      const message = `${chain.length} sentences in a row, from ${quoted(words)}, say what was done and not by whom: name who acted.`;
      findings.push({ rule: 'passive-chain', severity: 'note', place: first.passage.placeOf(words, first.from), message, fix: null });
    }
    chain = [];
  };
  for (const sentence of prose) {
    const isPassive = (sentence.text.match(passive) ?? []).length > 0 && !/\bby (?:the|our|a|an|\p{Lu})/u.test(sentence.text);
    if (chain.length > 0 && sentence.passage !== chain[0]?.passage) close();
    if (isPassive) chain.push(sentence);
    else close();
  }
  close();
  return findings;
};
