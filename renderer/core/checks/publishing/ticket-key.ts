import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { showsPublicly } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';
import { withoutNumberedNames } from './without-numbered-names.ts';

const key = /(?<![\p{L}\d_./:@#-])(?:(\p{Lu}{3,10})-\d{2,6}|(?:INC|CHG|PRB|RITM|REQ|SCTASK)\d{7})(?![\p{L}\d_-]|\.\d)/gu;
/** Names of standards, formats and public numbers that have the same shape. */
const standard =
  /^(?:CVE|CWE|UTF|SHA|MD|AES|RSA|ISO|IEC|IEEE|RFC|TLS|SSL|HTTP|PCI|SOC|NIST|EN|DIN|BS|AS|COVID|IPV|HTML|ECMA|ES|USB|DDR|GPT|UTC|GMT|EC|AZ|DC|ID|PR|MR|VERSION|RHSA|DSA|USN|GHSA|MS|KB|Q|H|FY|SEV|P|PIR|RCA|RFO)$/u;

/** The key of a ticket ("PLAT-1234") in what the public reads: it means nothing to them and tells how work is kept. The report's own, in its reference or title, is meant to be there. */
export const ticketKey: FactRule = (report, { passages }) => {
  const { details } = report;
  const isShown = showsPublicly(report);
  const seen = new Set<string>();
  return passages.flatMap(({ text, placeOf }): readonly Finding[] =>
    Array.from(withoutNumberedNames(text).matchAll(key)).flatMap(({ 0: words, 1: project = '', index }) => {
      const place = placeOf(words, index);
      if (standard.test(project) || details.reference.includes(words) || details.title.includes(words) || seen.has(words)) return [];
      if (!isShown(place, words)) return [];
      seen.add(words);
      const message = `${quoted(words)} looks like the key of an internal ticket: readers outside can do nothing with it.`;
      return [{ rule: 'ticket-key', severity: 'note', place, message, fix: null }];
    }),
  );
};
