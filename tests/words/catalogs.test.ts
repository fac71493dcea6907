import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import de from '../../renderer/words/catalogs/de.json' with { type: 'json' };
import es from '../../renderer/words/catalogs/es.json' with { type: 'json' };
import fr from '../../renderer/words/catalogs/fr.json' with { type: 'json' };
import { allSentences } from '../support/sentences.ts';

const sentences = allSentences();
const messages = new Set(sentences.map(({ message }) => message).filter((message) => message !== ''));

/** The values that a message takes, however often and in which order. */
const valuesOf = (message: string): readonly string[] => {
  const names = new Set<string>();
  const visit = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, , cases] = token;
    names.add(String(name));
    if (typeof cases === 'object' && cases !== null)
      for (const parts of Object.values(cases)) if (Array.isArray(parts)) parts.forEach(visit);
  };
  const parts = compileMessageOrThrow(message);
  if (Array.isArray(parts)) parts.forEach(visit);
  return [...names].sort();
};

describe.each([
  ['German', de],
  ['French', fr],
  ['Spanish', es],
] as const)('%s', (_, catalog: Readonly<Record<string, string>>) => {
  const own = Object.entries(catalog);

  it('has each sentence that the app says, and no other', () => {
    expect(sentences.filter(({ message }) => message !== '' && catalog[message] === undefined)).toEqual([]);
    expect(Object.keys(catalog).filter((message) => !messages.has(message))).toEqual([]);
  });

  it('puts the same values into each sentence', () => {
    const differing = own.filter(([message, words]) => String(valuesOf(message.replace(/ ## .*$/, ''))) !== String(valuesOf(words)));
    expect(differing).toEqual([]);
  });

  it('keeps the language’s own signs', () => {
    const odd = own.filter(
      ([, words]) => words.trim() !== words || words === '' || /['"“”]/.test(catalog === de ? words.replaceAll('“', '') : words),
    );
    expect(odd).toEqual([]);
  });
});

it('French has no place where a line could end before its signs', () => {
  expect(Object.values(fr).filter((words) => /[ ][;:?!»]|« /.test(words))).toEqual([]);
});
