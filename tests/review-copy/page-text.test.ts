import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportHtml } from '../../renderer/core/export/export-html.ts';
import { selectEdition } from '../../renderer/core/export/select-edition.ts';
import type { Report, Visibility } from '../../renderer/core/report/report.ts';
import type { Block } from '../../renderer/core/rich-text/rich-text.ts';
import { plainText, run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { pageTextOf } from '../../renderer/review-copy/page-text.ts';
import { chip } from '../core/chips/chips.ts';
import { action, cell, event, item, report, structured } from '../core/export/sample-report.ts';
import { anyBody } from '../support/any-body.ts';

const p = (text: string): Block => textBlock('p', text);
const note = (text: string) => ({ type: 'footnote', attrs: { text } }) as const;
const of = (whole: Report, edition: Visibility = 'internal') => {
  const page = new DOMParser().parseFromString(exportHtml(whole, { edition, pageSize: 'A4', zone: null }), 'text/html');
  const main = page.querySelector('main');
  if (main === null) throw new Error('The page has no main part.');
  const text = plainText(selectEdition(whole, edition).body);
  return { page, main, text, places: pageTextOf(main, text) };
};

/** What the page shows where the text has these words, as the text has them: one string a stretch. */
const shownFor = ({ text, places }: ReturnType<typeof of>, words: string): string => {
  const from = text.indexOf(words);
  return places
    .rangesOf(from, from + words.length)
    .map(String)
    .join('|');
};

it.each<readonly [name: string, blocks: readonly Block[], words: string]>([
  ['a space behind it', [p('The service was slow. ')], 'The service was slow.'],
  ['a space before it', [p('  The service was slow.')], 'The service was slow.'],
  ['a tab and a no-break space around it', [p('\t\u00a0The service was slow.\u00a0')], 'The service was slow.'],
  ['two spaces inside', [p('The service  was slow.')], 'service  was'],
  ['a no-break space inside', [p('It took 30\u00a0minutes.')], '30\u00a0minutes'],
  ['a line of spaces above', [p('   '), p('The service was slow.')], 'The service was slow.'],
  ['an empty paragraph above', [p(''), p('The service was slow.')], 'The service was slow.'],
  ['a break inside', [textBlock('p', [run('At noon '), { type: 'hardBreak' }, run(' it was over.')])], 'it was over.'],
  ['a footnote inside', [textBlock('p', [run('At noon'), note('By our clock.'), run(' it was over. ')])], 'At noon'],
  ['a footnote above', [textBlock('p', [run('At noon'), note('Late')]), p('Late in the day'), p('Late')], 'Late in the day'],
  ['a format over its last space', [textBlock('p', [{ ...run('It was over. '), marks: [{ type: 'bold' }] }])], 'It was over.'],
  ['a list around it', [{ type: 'bulletList', content: [item('The service was slow. ')] }], 'The service was slow.'],
  ['a table around it', [{ type: 'table', content: [{ type: 'tableRow', content: [cell('one '), cell(' two')] }] }], 'two'],
  ['code above it', [{ type: 'codeBlock', content: [run('if a:\n  b()\n\nend ')] }, p('It was over. ')], 'It was over.'],
  ['lines of code around it', [{ type: 'codeBlock', content: [run('if a:\n  b()\n\nend ')] }], 'b()'],
])('A passage is found in the page with %s.', (_, blocks, words) => {
  expect(shownFor(of(report({ body: blocks })), words)).toBe(words);
});

it('A passage is found in the page with a time of the data, whose spaces are others there.', () => {
  const began = event('2026-06-08 08:50 Europe/Paris', 'Late.');
  const whole = of(report({ events: [began], body: [textBlock('p', [run('It began at '), chip('event', began.id), run(' for all.')])] }));
  expect(whole.text).toContain('at 08:50 CEST for');
  expect(shownFor(whole, 'at 08:50 CEST for').replaceAll('|', '')).toBe('at 08:50\u00a0CEST for');
});

it('A note is found where the page has it, though the text has it below its line.', () => {
  const whole = of(report({ body: [textBlock('p', [run('At noon'), note('By our clock.')]), p('It was over.')] }));
  expect(shownFor(whole, 'By our clock.')).toBe('By our clock.');
  expect(shownFor(whole, 'It was over.')).toBe('It was over.');
});

it('A note of a passage that is kept for somebody is found without the words that say so.', () => {
  const kept = { ...textBlock('p', [run('At noon'), note('By our clock.')]), attrs: { kind: 'p', visibility: 'internal' } } as const;
  expect(shownFor(of(report({ body: [kept] })), 'By our clock.')).toBe('By our clock.');
});

it('Words of the data are no words of the text, even where they are the same.', () => {
  const whole = of(report({ body: [structured('timeline'), p('Customers were told.')], events: [event('09:14', 'Customers were told.')] }));
  const [range] = whole.places.rangesOf(0, 20);
  expect(range?.startContainer.parentElement?.tagName).toBe('P');
  const inData = whole.page.createRange();
  inData.selectNodeContents(whole.main.querySelector('table.timeline') ?? whole.main);
  expect(whole.places.offsetsOf(inData)).toBeNull();
});

it('A selection gives the words that it covers, and one of a space alone gives none.', () => {
  const whole = of(report({ body: [p('The service was slow. '), p('It was over.')] }));
  const [first] = whole.main.querySelectorAll('p');
  const range = whole.page.createRange();
  range.selectNodeContents(first ?? whole.main);
  expect(whole.places.offsetsOf(range)).toEqual({ from: 0, to: 21 });
  const letters = first?.firstChild;
  if (!letters) throw new Error('The paragraph is empty.');
  range.setStart(letters, 21);
  range.setEnd(letters, 22);
  expect(whole.places.offsetsOf(range)).toBeNull();
});

/** A heading over nothing has no place in a page. */
const withWordsBelow = (block: Block): readonly Block[] =>
  block.type === 'paragraph' && block.attrs?.kind !== 'p' ? [block, p('Below.')] : [block];

it('Each letter of any body has its place in the page of each edition, and the way back leads to it.', () => {
  fc.assert(
    fc.property(anyBody, fc.constantFrom<Visibility>('public', 'internal', 'authority'), (any, edition) => {
      const { text, places } = of(report({ body: any.content.flatMap(withWordsBelow), actions: [action('Do it.')] }), edition);
      let offset = 0;
      for (const line of text.split('\n')) {
        const words = line.trim();
        const from = offset + line.indexOf(words);
        const ranges = places.rangesOf(from, from + words.length);
        expect(ranges.map(String).join('')).toBe(words);
        for (const range of ranges) {
          const back = places.offsetsOf(range);
          expect(back === null ? null : text.slice(back.from, back.to)).toBe(String(range));
        }
        offset += line.length + 1;
      }
    }),
    { numRuns: 150, seed: 20_261_122 },
  );
});
