import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding, Place } from '../finding.ts';
import { atWords } from '../texts/at-words.ts';
import { eachText } from '../texts/each-text.ts';
import { quoted } from '../words/quoted.ts';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['an e-mail address', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@(?!example\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['a telephone number', /(?<![\d.])\+\d{1,3}[ ./-]?(?:\(\d{1,4}\)[ ./-]?)?\d{2,4}(?:[ ./-]?\d{2,4}){2,4}(?!\d)/gu],
  [
    'an address in a private network',
    /(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.])/gu,
  ],
  [
    'an internal host',
    /(?<![\p{L}\d.@-])[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:internal|local|intranet|corp|lan|localdomain)(?![\p{L}\d])/gu,
  ],
  [
    'a link into a chat or tracker',
    /https?:\/\/[\w.-]*(?:slack\.com\/archives|atlassian\.net|pagerduty\.com|teams\.microsoft\.com|docs\.google\.com)[^\s)]*/gu,
  ],
  [
    'a key or token',
    /(?<![\p{L}\d])(?:AKIA[A-Z\d]{16}|gh[pousr]_[A-Za-z\d]{30,}|xox[abpr]-[A-Za-z\d-]{10,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}|-----BEGIN [A-Z ]*PRIVATE KEY-----)/gu,
  ],
];

/** Each is a finding of its own, so that one may stand and the next is asked about; where there are more of a kind in one place, the last are one. */
const most = 8;

/** Words that a public edition should hardly carry: addresses, telephone numbers, internal hosts, keys. What only colleagues see is left alone. */
export const privateMatter: FactRule = (report) => {
  const hidden = new Set<string>(report.events.flatMap(({ id, visibility }) => (visibility === 'public' ? [] : [id])));
  return [...eachText(report)].flatMap(({ text, place }): readonly Finding[] => {
    if ((place.kind === 'event' && hidden.has(place.id)) || (place.kind === 'details' && place.field === 'contact')) return [];
    return kinds.flatMap(([what, pattern]) => {
      const found = [...new Set(Array.from(text.matchAll(pattern), ([words]) => words))];
      const alone = found.length > most ? found.slice(0, most - 1) : found;
      const [first, ...rest] = found.slice(alone.length);
      const together = first === undefined ? [] : [noteOf(what, place, first, rest)];
      return [...alone.map((words) => noteOf(what, place, words, [])), ...together];
    });
  });
};

const noteOf = (what: string, place: Place, words: string, rest: readonly string[]): Finding => ({
  rule: 'private-matter',
  severity: 'note',
  place: atWords(place, words),
  message: `${quoted(words)}${rest.length > 0 ? ` and ${rest.length} more` : ''} looks like ${what}: is it meant for the public?`,
  about: [words, ...rest],
  fix: null,
});
