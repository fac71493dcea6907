import { afterEach, describe, expect, it } from 'vitest';
import { readySearch, type Search } from '../../renderer/core/rich-text/find-text.ts';
import { parseRichText } from '../../renderer/core/rich-text/parse-rich-text.ts';
import type { Block, Inline, Mark, RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { findIn } from '../../renderer/editor/find/find-in-text.ts';
import { addressesWith } from '../../renderer/editor/find/what-stays.ts';
import { publicTextBetween } from '../../renderer/editor/public-text.ts';
import { readBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { bodyWith, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const marked = (text: string, ...marks: readonly Mark[]): Inline => ({ type: 'text', text, marks });
const kept = (to: 'internal' | 'authority'): Mark => ({ type: 'private', attrs: { to } });
const redacted: Mark = { type: 'redacted' };
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });
const note = (text: string): Inline => ({ type: 'footnote', attrs: { text } });
const image = (alt: string, decorative = false): Block => ({
  type: 'image',
  attrs: { asset: 'a'.repeat(64), alt, decorative, width: 100 },
  content: [run('Kilo in June')],
});

const search = (words: string, more: Partial<Search> = {}) => {
  const ready = readySearch({ words, isPattern: false, isCaseKept: false, isWholeWord: false, ...more });
  if (ready.kind !== 'ready') throw new Error(ready.reason);
  return ready;
};
const looking = (body: RichText, words: string, isPublic = false, more: Partial<Search> = {}) => {
  const made = editorOnDraft(body);
  made.editor.commands.look(search(words, more), null, isPublic);
  return { ...made, body: () => parseRichText(readBody(bodyOf(made.doc))), found: () => findIn(made.editor.state).found };
};

describe('the alternative text of an image', () => {
  it('is found before its caption, and replaced', () => {
    const { editor, body, found } = looking(bodyWith(image('Kilo and kilo')), 'kilo');
    expect(found().map(({ inside }) => inside)).toEqual([{ name: 'alt', from: 0, to: 4 }, { name: 'alt', from: 9, to: 13 }, null]);
    editor.commands.replaceAllFound('Lima');
    expect(JSON.stringify(body())).toContain('"alt":"Lima and Lima"');
    expect(JSON.stringify(body())).toContain('Lima in June');
  });

  it('is not looked into where the image is decorative', () => {
    expect(looking(bodyWith(image('Kilo', true)), 'kilo').found()).toHaveLength(1);
  });
});

describe('new words', () => {
  const over = (...content: readonly Inline[]) => {
    const { editor, body } = looking(bodyWith(textBlock('p', content)), 'kilo');
    editor.commands.replaceAllFound('Lima');
    const [block] = body().content;
    return block?.type === 'paragraph' ? block.content : [];
  };

  it.each<[string, readonly Inline[], readonly Inline[]]>([
    ['are formatted as the first letter', [marked('Ki', { type: 'bold' }), run('lo is')], [marked('Lima', { type: 'bold' }), run(' is')]],
    ['are private where any part was', [run('Ki'), marked('lo', kept('internal'))], [marked('Lima', kept('internal'))]],
    [
      'are for the organisation alone where one part was',
      [marked('K', kept('authority')), marked('i', kept('internal')), marked('lo', kept('authority'))],
      [marked('Lima', kept('internal'))],
    ],
    ['are redacted where any part was', [run('Kil'), marked('o', redacted), run(' is')], [marked('Lima', redacted), run(' is')]],
    [
      'are no code where a part was private',
      [marked('Ki', { type: 'code' }), marked('lo', kept('internal'))],
      [marked('Lima', kept('internal'))],
    ],
    [
      'stay private and no wider',
      [run('The '), marked('Kilo', kept('authority')), run(' is')],
      [run('The '), marked('Lima', kept('authority')), run(' is')],
    ],
  ])('%s', (_what, before, after) => {
    expect(over(...before)).toEqual(after);
  });
});

describe('as the public will read it', () => {
  const body = bodyWith(
    textBlock('p', [run('Ki'), marked('secret', kept('internal')), run('lo fell'), note('kilo too')]),
    { type: 'paragraph', attrs: { kind: 'p', visibility: 'internal' }, content: [run('Kilo alone')] },
    textBlock('p', [run('By '), marked('kilo', redacted), run(' team'), note('kilo open')]),
    textBlock('p', [marked('kilo', kept('authority')), note('kilo hidden'), run(' end')]),
    { type: 'callout', attrs: { tone: 'note', visibility: 'authority' }, content: [textBlock('p', 'kilo inside')] },
    image('kilo'),
  );

  it('only what is shown is found', () => {
    expect(looking(body, 'kilo').found()).toHaveLength(9);
    const { editor, found } = looking(body, 'kilo', true);
    const texts = found().map(({ from, to, inside }) => (inside === null ? editor.state.doc.textBetween(from, to) : inside.name));
    expect(texts).toEqual(['Kisecretlo', 'text', 'text', 'alt', 'Kilo']);
  });

  it.each(['secret', 'alone', 'hidden', 'inside'])('“%s” is not', (words) => {
    expect(looking(body, words, true).found()).toEqual([]);
  });

  it('a bar parts the words around it', () => {
    expect(looking(body, 'by\\s+team', true, { isPattern: true }).found()).toEqual([]);
    expect(looking(body, 'By .+ team', true, { isPattern: true }).found()).toHaveLength(1);
    expect(looking(body, '█', true).found()).toEqual([]);
  });

  it('a selection has only the words that are shown', () => {
    const { editor } = looking(body, 'kilo');
    const { doc } = editor.state;
    expect(publicTextBetween(doc, { from: 0, to: doc.content.size })).toBe('Kilo fell\n\nBy  team\n\n end\nKilo in June');
    expect(publicTextBetween(doc, { from: 2, to: 11 })).toBe('ilo');
  });
});

it('a passage that is looked into stays where it is when somebody else changes the text', () => {
  const { editor, doc, found } = looking(bodyWith('Kilo one', 'Kilo two', 'Kilo three'), 'kilo');
  editor.commands.look(search('kilo'), { from: 11, to: 19 });
  expect(found()).toHaveLength(1);
  // Another window's change comes as a whole new text.
  const [first] = bodyOf(doc).toArray();
  doc.transact(
    () => (first as unknown as { get: (at: number) => { insert: (at: number, words: string) => void } }).get(0).insert(0, 'Early '),
    'other',
  );
  expect(editor.state.doc.textContent).toContain('Early Kilo one');
  expect(found()).toHaveLength(1);
  expect(editor.state.doc.textBetween(found()[0]?.from ?? 0, (found()[0]?.to ?? 0) + 4)).toBe('Kilo two');
});

it('words in an address are found, replaced one by one, and left by all; an address that its link shows is counted once', () => {
  const status = 'https://status.kilo.example';
  const { editor, found } = looking(
    bodyWith(
      textBlock('p', [run('Kilo: '), marked(status, link(status)), run(' or help@kilo.example'), note('Kilo, kilo.example')]),
      textBlock('p', 'Kilo again'),
    ),
    'kilo',
  );
  expect(found().map(({ isInAddress }) => isInAddress)).toEqual([false, true, true, false, true, false]);
  expect(addressesWith(editor.state.doc, search('kilo'), null, found())).toBe(3);
  editor.commands.replaceAllFound('Lima');
  expect(found().map(({ isInAddress }) => isInAddress)).toEqual([true, true, true]);
  expect(editor.state.doc.textContent).toBe('Lima: https://status.kilo.example or help@kilo.exampleLima again');
  expect(findIn(editor.state).current).toBe(0);
  editor.commands.replaceFound('lima');
  expect(editor.state.doc.textContent).toContain('https://status.lima.example');
});

it('links whose address has the words are counted, each once', () => {
  const to = link('https://status.kilo.example/');
  const { editor } = looking(
    bodyWith(
      textBlock('p', [marked('our ', to), marked('page', to, { type: 'bold' }), run(' and '), marked('this', to)]),
      textBlock('p', [marked('x', link('https://a.example'))]),
    ),
    'kilo',
  );
  expect(addressesWith(editor.state.doc, search('kilo'), null)).toBe(2);
  expect(addressesWith(editor.state.doc, search('kilo', { isWholeWord: true }), { from: 1, to: 9 })).toBe(1);
});
