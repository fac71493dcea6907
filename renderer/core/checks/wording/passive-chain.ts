import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import type { Sentence } from '../prose/sentence.ts';
import { quoted } from '../words/quoted.ts';
import { leavesOutWho, passiveIn } from './phrases/passive-in.ts';

const enough = 3;

/** Three sentences in a row in which nobody does anything: "was detected", "was escalated", "was fixed". In a language that has no pattern, none. */
export const passiveChain: FactRule = ({ details }, { prose }) => {
  const voice = passiveIn(details.language);
  if (voice === null) return [];
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
    const isPassive = leavesOutWho(sentence.text, voice);
    if (chain.length > 0 && sentence.passage !== chain[0]?.passage) close();
    if (isPassive) chain.push(sentence);
    else close();
  }
  close();
  return findings;
};
