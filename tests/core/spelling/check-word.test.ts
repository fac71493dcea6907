import { describe, expect, it } from 'vitest';
import { misspeltParts } from '../../../renderer/core/spelling/check-word.ts';
import { fitSuggestion } from '../../../renderer/core/spelling/fit-suggestion.ts';

/** The wrong parts as words, for somebody who knows only these. */
const wrong = (word: string, language: string, ...right: readonly string[]): readonly string[] =>
  misspeltParts(word, language, (one) => right.includes(one)).map(({ from, to }) => word.slice(from, to));

describe('the wrong parts of a word', () => {
  it.each([
    { word: 'late', language: 'en', right: ['late'], parts: [] },
    { word: 'laet', language: 'en', right: ['late'], parts: ['laet'] },
    { word: 'didn’t', language: 'en', right: ["didn't"], parts: [] },
    { word: 'Zabbix’s', language: 'en', right: ['Zabbix'], parts: [] },
    { word: 'Zabix’s', language: 'en', right: ['Zabbix'], parts: ['Zabix'] },
    { word: 'on-call', language: 'en', right: ['on', 'call'], parts: [] },
    { word: 'on-cal', language: 'en', right: ['on', 'call'], parts: ['cal'] },
    { word: 'follow‑up', language: 'en', right: ['follow-up'], parts: [] },
    { word: 'l’incident', language: 'fr', right: ['incident'], parts: [] },
    { word: 'l’inciddent', language: 'fr', right: ['incident'], parts: ['inciddent'] },
    { word: 'Qu’elle', language: 'fr', right: ['elle'], parts: [] },
    { word: 'l’arc-en-cile', language: 'fr', right: ['arc', 'en', 'ciel'], parts: ['cile'] },
    { word: "l'incident", language: 'de', right: ['incident'], parts: ["l'incident"] },
    { word: 'Cafe\u0301', language: 'fr', right: ['Café'], parts: [] },
  ])('$word ($language): $parts', ({ word, language, right, parts }) => expect(wrong(word, language, ...right)).toEqual(parts));
});

describe('a suggestion', () => {
  it.each([
    ["didn't", 'didnt', 'didn’t'],
    ["didn't", "didn't'", "didn't"],
    ['receive', 'Recieve', 'Receive'],
    ['Ärger', 'ärgr', 'Ärger'],
  ])('%s for %s is written %s', (suggestion, word, written) => expect(fitSuggestion(suggestion, word)).toBe(written));
});
