import type { FactRule } from '../facts/fact-rule.ts';
import type { Passage } from '../prose/passage.ts';
import { quoted } from '../words/quoted.ts';

/** Capitals that every reader of such a report knows, or that are no abbreviation. */
const known = new Set(
  'AM PM UTC GMT CET CEST BST EST EDT CST CDT MST MDT PST PDT IST JST AEST AEDT HKT SGT WET WEST EET EEST MSK ID IDS OK FAQ PDF HTML HTTP HTTPS URL URLS API APIS IP IPV WWW SMS GPS TV PC IT UK US USA EU UN CEO CTO CFO COO CISO HR PR VPN SSL TLS DNS CPU RAM USB SQL CSS XML JSON CSV PIN PINS ATM GB MB KB TB GHZ MHZ KM KG EUR USD GBP CHF NOTE INFO WARN ERROR DEBUG FATAL TODO TBD TBA TBC XXX FIXME INC LTD LLC GMBH AG SA SE PLC RFC ISO IEC CVE AND OR NOT THE ALL NO YES NEW OLD ON OFF GET POST PUT HEAD DELETE PATCH CC II III IV VI VII VIII IX XI XII AWS GCP GDPR NATO NASA BBC COVID ASAP FYI ETA DIY'.split(
    ' ',
  ),
);
const acronym = /(?<![\p{L}\d_./:@#-])\p{Lu}{2,6}s?(?![\p{L}\d_@-]|[./:]\p{L})/gu;
const shouting = /^[^\p{Ll}]*$/u;
const most = 6;

/** An abbreviation in capitals that the report uses twice or more, and explains nowhere ("write-ahead log (WAL)"). */
export const undefinedAcronym: FactRule = (_report, { passages }) => {
  const uses = new Map<string, { readonly passage: Passage; readonly at: number; count: number }>();
  const explained = new Set<string>();
  for (const passage of passages) {
    // A line of capitals alone shouts; nothing in it is an abbreviation for certain.
    if (shouting.test(passage.text)) continue;
    for (const { 0: word, index } of passage.text.matchAll(acronym)) {
      const name = word.replace(/s$/u, '');
      if (known.has(name.toUpperCase())) continue;
      if (isExplained(passage.raw, name, index)) explained.add(name);
      const before = uses.get(name);
      if (before === undefined) uses.set(name, { passage, at: index, count: 1 });
      else before.count += 1;
    }
  }
  return [...uses]
    .filter(([name, { count }]) => count > 1 && !explained.has(name))
    .slice(0, most)
    .map(([name, { passage, at }]) => ({
      rule: 'undefined-acronym',
      severity: 'note',
      place: passage.placeOf(name, at),
      message: `${quoted(name)} is not explained: write it out where it comes first.`,
      fix: null,
    }));
};

/** "write-ahead log (WAL)", "WAL (write-ahead log)", "WAL, the write-ahead log", or words with these initials anywhere before it. */
const isExplained = (raw: string, name: string, at: number): boolean => {
  const [before, after] = [raw.slice(Math.max(0, at - 120), at), raw.slice(at + name.length, at + name.length + 40)];
  if (/\p{L}{3,}[\s-]\p{L}+[^()]{0,40}\(\s?["“]?$/u.test(before) || /\p{L}{4,} \(\s?["“]?$/u.test(before)) return true;
  if (/^s?["”]?\s?(?:\(\p{L}{2,}[^)]*\)|(?:,|–|—) (?:the|our|a|an|short for|which (?:is|stands))\s)/u.test(after)) return true;
  const initials = (raw.slice(0, at).match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
  return initials.slice(-40).includes(name);
};
