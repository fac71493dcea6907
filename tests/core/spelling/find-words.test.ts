import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../renderer/core/spelling/find-words.ts';

const wordsIn = (text: string): readonly string[] => findWords(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The alert came late.', ['The', 'alert', 'came', 'late']],
    ['“Quoted”, (bracketed) – and so on…', ['Quoted', 'bracketed', 'and', 'so', 'on']],
    ["It didn’t work; it didn't, really.", ['It', 'didn’t', 'work', 'it', "didn't", 'really']],
    ['L’incident d’hier, aujourd’hui', ['L’incident', 'd’hier', 'aujourd’hui']],
    ['Der Speicherausfall und die Netz- und Speicherkarten', ['Der', 'Speicherausfall', 'und', 'die', 'Netz', 'und', 'Speicherkarten']],
    ['¿Qué pasó? La migración falló.', ['Qué', 'pasó', 'La', 'migración', 'falló']],
    ['on-call follow‑up', ['on-call', 'follow‑up']],
    ['and/or und/oder', ['and', 'or', 'und', 'oder']],
    ['It failed.The rest held', ['It', 'failed', 'The', 'rest', 'held']],
    ['Über Straße naïve coöperate', ['Über', 'Straße', 'naïve', 'coöperate']],
    ['a soft\u00adhyphen', ['softhyphen']],
    ['', []],
  ])('%s', (text, words) => expect(wordsIn(text)).toEqual(words));

  it.each([
    'https://example.org/a/recieve?x=1',
    'www.exampel.org',
    '(https://exampel.org)',
    'anna.exampel@example.org',
    'api.exampel.org',
    'config.yaml',
    '/var/log/exampel',
    'src/lib/exampel',
    '~/exampel',
    'C:\\Exampel\\logs',
    '@exampel',
    '#exampel-chanel',
    '$EXAMPEL',
    '--dry-rnu',
    'max_conections',
    'retries=exampel',
    '<exampel>',
    'GitHub',
    'getUserNmae',
    'OOMKilled',
    'v2.14.1',
    'ipv6',
    '10th',
    'e.g. i.e.',
    'z.B. d.h.',
    'x y z',
    'Привет 你好',
  ])('has no word to ask about in %s', (text) => expect(wordsIn(text)).toEqual([]));

  it.each<readonly [string, readonly string[]]>([
    ['l’API', []],
    ['24-hour', ['hour']],
    ['SLA’s', []],
    ['the API-Schnittstelle', ['the', 'Schnittstelle']],
    ['GitHub’s', []],
    ['AWS-hosted', ['hosted']],
    ['THe', ['THe']],
  ])('looks at %s without the name in it', (text, words) => {
    const found = findWords(text).filter(({ isCapitals }) => !isCapitals);
    expect(found.map(({ word }) => word)).toEqual(words);
  });

  it.each([
    ['URGENT', true],
    ['APIs', true],
    ['Urgent', false],
    ['I’m', false],
  ])('knows whether %s is in capitals', (text, isCapitals) => expect(findWords(text)).toMatchObject([{ isCapitals }]));

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { word, from, to } of findWords(text)) expect(text.slice(from, to).replaceAll('\u00ad', '')).toBe(word);
      }),
    );
  });
});
