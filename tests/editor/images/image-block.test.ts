import { describe, expect, it } from 'vitest';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { imagePlace } from '../../../renderer/editor/images/image-place.ts';
import { cleanPastedHtml } from '../../../renderer/editor/paste/clean-pasted-html.ts';
import { readBody } from '../../../renderer/store/body.ts';
import { bodyOf } from '../../../renderer/store/doc.ts';
import { bodyWith, editorOn, editorOnDraft, list } from '../editor-fixture.ts';

const hash = 'a'.repeat(64);
const image = (caption = '', alt = 'Errors'): Block => ({
  type: 'image',
  attrs: { asset: hash, alt, decorative: false, width: 60 },
  ...(caption === '' ? {} : { content: [run(caption)] }),
});
type TestEditor = ReturnType<typeof editorOn>;
const blocksOf = (editor: TestEditor): readonly Block[] => parseRichText(editor.getJSON()).content;
/** Where the first image begins. */
const placeIn = ({ state: { doc } }: TestEditor): number => {
  let found = -1;
  doc.descendants((node, at) => {
    if (node.type.name === 'image' && found < 0) found = at;
  });
  return found;
};
const press = (editor: TestEditor, key: string, more: KeyboardEventInit = {}): void => {
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
};
const inCaption = (editor: TestEditor, offset: number): void => {
  editor.commands.setTextSelection(placeIn(editor) + 1 + offset);
};

describe('an image in the text', () => {
  it('goes through the draft and back as it is', () => {
    const body = bodyWith('Before', image('At noon'), 'After');
    const { editor, doc } = editorOnDraft(body);
    expect(parseRichText(readBody(bodyOf(doc)))).toEqual(body);
    editor.commands.changeImage(placeIn(editor), { width: 35, decorative: true, alt: '' });
    expect(parseRichText(readBody(bodyOf(doc))).content[1]).toEqual({
      type: 'image',
      attrs: { asset: hash, alt: '', decorative: true, width: 35 },
      content: [run('At noon')],
    });
  });

  it('goes through a copy as HTML and back as it is', () => {
    const editor = editorOn(bodyWith('Before', image('At noon')));
    const other = editorOn(bodyWith(''));
    other.commands.setContent(cleanPastedHtml(editor.getHTML()));
    expect(blocksOf(other)).toEqual(blocksOf(editor));
  });

  it('is left by Enter in its caption, for a new line', () => {
    const editor = editorOn(bodyWith(image('At noon'), 'After'));
    inCaption(editor, 3);
    press(editor, 'Enter');
    editor.commands.insertContent('x');
    expect(blocksOf(editor)).toEqual([image('At noon'), textBlock('p', 'x'), textBlock('p', 'After')]);
  });

  it('is selected by Backspace at the start of its caption, and taken away by the next', () => {
    const editor = editorOn(bodyWith('Before', image('At noon')));
    inCaption(editor, 0);
    press(editor, 'Backspace');
    expect(blocksOf(editor)).toHaveLength(2);
    press(editor, 'Backspace');
    expect(blocksOf(editor)).toEqual([textBlock('p', 'Before')]);
  });

  it('is not swallowed by Backspace in the line below it', () => {
    const editor = editorOn(bodyWith(image('At noon'), 'After'));
    editor.commands.setTextSelection(placeIn(editor) + editor.state.doc.child(0).nodeSize + 1);
    press(editor, 'Backspace');
    expect(blocksOf(editor)).toEqual([image('At noon'), textBlock('p', 'After')]);
  });

  it.each([
    ['a code block', (editor: TestEditor) => editor.commands.toggleCodeBlock()],
    ['a heading', (editor: TestEditor) => editor.commands.toggleTextKind('h2')],
    ['a paragraph', (editor: TestEditor) => editor.commands.setNode('paragraph')],
    ['a list', (editor: TestEditor) => editor.commands.toggleBulletList()],
  ])('never becomes %s', (_, change) => {
    const editor = editorOn(bodyWith('Before', image('At noon')));
    inCaption(editor, 2);
    change(editor);
    expect(JSON.stringify(blocksOf(editor))).toContain(hash);
  });

  it.each(['```', '- ', '# ', '> ', '1. '])('takes %j in its caption for the letters that they are', (letters) => {
    const editor = editorOn(bodyWith(image()));
    inCaption(editor, 0);
    for (const letter of letters) {
      const { from, to } = editor.state.selection;
      const isTaken = editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, letter, () => editor.state.tr));
      if (isTaken !== true) editor.view.dispatch(editor.state.tr.insertText(letter, from, to));
    }
    expect(blocksOf(editor)).toEqual([image(letters)]);
  });

  it('moves with its caption', () => {
    const editor = editorOn(bodyWith('Before', image('At noon')));
    inCaption(editor, 2);
    editor.commands.moveBlock(-1);
    expect(blocksOf(editor)).toEqual([image('At noon'), textBlock('p', 'Before')]);
  });

  it('is kept for somebody like every block', () => {
    const editor = editorOn(bodyWith('Before', image('At noon')));
    inCaption(editor, 2);
    editor.commands.keepBlocks('internal');
    expect(blocksOf(editor)[1]).toMatchObject({ type: 'image', attrs: { visibility: 'internal' } });
  });
});

describe('an image goes in', () => {
  const placed = (body: ReturnType<typeof bodyWith>, words: string, offset: number): readonly string[] => {
    const editor = editorOn(body);
    let at = 0;
    editor.state.doc.descendants((node, position) => {
      if (node.isTextblock && node.textContent === words) at = position + 1 + offset;
    });
    const type = editor.schema.nodes.image;
    if (type === undefined) throw new Error('There is no image.');
    const { from, to } = imagePlace(editor.state.doc, at, type);
    editor.view.dispatch(editor.state.tr.replaceWith(from, to, type.create({ asset: hash })));
    const outline = (blocks: readonly Block[]): readonly string[] =>
      blocks.map((block) => {
        if (block.type === 'image') return 'image';
        if (block.type === 'bulletList') return `[${block.content.map((item) => outline(item.content).join('+')).join(', ')}]`;
        return block.type === 'paragraph'
          ? (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
          : block.type;
      });
    return outline(blocksOf(editor));
  };

  it.each([
    ['behind the line with the cursor', bodyWith('one', 'two'), 'one', 2, ['one', 'image', 'two']],
    ['behind a line with the cursor at its end', bodyWith('one', 'two'), 'one', 3, ['one', 'image', 'two']],
    ['in front of a line with the cursor at its start', bodyWith('one', 'two'), 'two', 0, ['one', 'image', 'two']],
    ['in place of an empty line', bodyWith('one', '', 'two'), '', 0, ['one', 'image', 'two']],
    ['into an item of a list', bodyWith(list('one', 'two')), 'one', 1, ['[one+image, two]']],
    ['behind an empty item, which must begin with a line', bodyWith(list('', 'two')), '', 0, ['[+image, two]']],
    ['behind another image', bodyWith(image('cap'), 'two'), 'cap', 1, ['image', 'image', 'two']],
    ['behind code', bodyWith({ type: 'codeBlock', content: [run('x = 1')] }, 'two'), 'x = 1', 2, ['codeBlock', 'image', 'two']],
  ] as const)('%s', (_, body, words, offset, expected) => {
    expect(placed(body, words, offset)).toEqual(expected);
  });
});

describe('pictures of pasted HTML', () => {
  it.each([
    ['<p>a <img src="https://x.example/a.png" alt="Errors"> b</p>', '<p>a [Image: Errors, x.example/a.png] b</p>'],
    ['<p><img src="https://x.example/a.png"></p>', '<p>[Image: x.example/a.png]</p>'],
    ['<p><img src="cid:part1" alt="Logo"></p>', '<p>[Image: Logo]</p>'],
    ['<p><img src="file:///C:/Users/ana/a.png"></p>', '<p>[Image]</p>'],
    ['<p>Done <img src="https://x.example/1f389.png" alt="🎉"></p>', '<p>Done 🎉</p>'],
    ['<p>a<img src="https://track.example/p.gif" width="1" height="1"></p>', '<p>a</p>'],
    ['<p><img src="data:image/svg+xml,%3Csvg%3E" alt="Drawing"></p>', '<p>[Image: Drawing]</p>'],
    ['<p><img src=x onerror="alert(1)" alt="<script>alert(1)</script>"></p>', '<p>[Image: &lt;script&gt;alert(1)&lt;/script&gt;]</p>'],
  ])('%s leave their words', (html, words) => {
    expect(cleanPastedHtml(html)).toBe(words);
  });
});
