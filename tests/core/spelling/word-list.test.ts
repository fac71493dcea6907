import { describe, expect, it } from 'vitest';
import { dictionariesFor } from '../../../renderer/core/spelling/dictionaries-for.ts';
import { isListed, mostWords, readWordList } from '../../../renderer/core/spelling/word-list.ts';

describe('reading a word list', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Zabbix\nGrafana\r\nZabbix\n\n  failback  ', ['failback', 'Grafana', 'Zabbix']],
    ['\ufeff# our words\nfailover # a word\nprobe/S', ['failover', 'probe']],
    ['two words\n12\n', []],
    [`${'x'.repeat(61)}\nl’ami`, ["l'ami"]],
  ])('%j', (text, words) => expect(readWordList(text)).toEqual(words));

  it('stops at as many words as a list may hold', () => {
    const text = Array.from({ length: mostWords + 5 }, (_, at) => `word${at}`).join('\n');
    expect(readWordList(text)).toHaveLength(mostWords);
  });
});

describe('a word of the list', () => {
  const list = new Set(readWordList('failback\nGrafana\nl’ami'));
  it.each([
    ['failback', true],
    ['Failback', true],
    ['FAILBACK', true],
    ['failback’s', true],
    ['Grafana', true],
    ['GRAFANA', true],
    ['Grafana’s', true],
    ['grafana', false],
    ['l’ami', true],
    ["l'ami", true],
    ['failbacks', false],
  ])('%s: %s', (word, isOne) => expect(isListed(word, list)).toBe(isOne));
});

it.each([
  ['en', ['en-US', 'en-GB']],
  ['en-US', ['en-US']],
  ['en-AU', ['en-GB']],
  ['fr-CH', ['fr']],
  ['de', ['de']],
  ['es-MX', ['es']],
  ['it', []],
])('a report in %s is checked with %j', (language, names) => expect(dictionariesFor(language)).toEqual(names));
