import { describe, expect, it } from 'vitest';
import { selectEdition } from '../../../renderer/core/export/select-edition.ts';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { stillHidden } from '../../../renderer/core/review/still-hidden.ts';
import type { Block, Mark } from '../../../renderer/core/rich-text/rich-text.ts';
import { plainText, run, textBlock } from '../../../renderer/core/rich-text/walk.ts';

const report = (...content: readonly Block[]): Report => ({ ...blankReport, body: { type: 'doc', content } });
const line = (text: string, visibility?: 'internal' | 'authority'): Block => {
  const block = textBlock('p', text);
  return visibility === undefined ? block : { ...block, attrs: { kind: 'p', visibility } };
};
const list = (...texts: readonly string[]): Block => ({
  type: 'bulletList',
  content: texts.map((text) => ({ type: 'listItem', content: [textBlock('p', text)] })),
});
const marked = (before: string, words: string, after: string, mark: Mark): Block =>
  textBlock('p', [run(before), { ...run(words), marks: [mark] }, run(after)]);
const seen = (kept: Report, edition: 'public' | 'authority' = 'public'): string => plainText(selectEdition(kept, edition).body);

const secret = 'The vendor Kilo slept until noon.';

describe('what was internal before a merge', () => {
  it.each<readonly [string, Block, Block, readonly string[], string]>([
    ['is still so in a line of its own', line(secret, 'internal'), line('Kilo slept until noon.'), ['Kilo slept until noon.'], ''],
    ['is still so as an item of a list', line(secret, 'internal'), list('All is well.', 'until noon'), ['until noon'], 'All is well.'],
    [
      'is still so behind other words',
      line(secret, 'internal'),
      line('We hear the vendor Kilo slept.'),
      ['We hear the vendor Kilo slept.'],
      '',
    ],
    [
      'is still so where only its format went',
      marked('It failed. ', secret, '', { type: 'private', attrs: { to: 'internal' } }),
      line(`It failed. ${secret}`),
      [`It failed. ${secret}`],
      '',
    ],
    [
      'is still so where a bar stood',
      marked('It failed: ', secret, '', { type: 'redacted' }),
      line(`It failed: ${secret}`),
      [`It failed: ${secret}`],
      '',
    ],
    ['may stay where it was', line(secret, 'internal'), line(secret, 'internal'), [], ''],
    [
      'does not hide what shares small words with it',
      line(secret, 'internal'),
      line('The vendor of bread slept.'),
      [],
      'The vendor of bread slept.',
    ],
    [
      'does not hide what shares a turn of phrase with it',
      line('At the same time Kilo slept.', 'internal'),
      line('At the same time all was well.'),
      [],
      'At the same time all was well.',
    ],
    ['does not hide what is new', line(secret, 'internal'), line('All is well.'), [], 'All is well.'],
  ])('%s', (_what, before, after, passages, open) => {
    const kept = stillHidden(report(before), report(after));
    expect([kept.passages, seen(kept.report)]).toEqual([passages, open]);
  });

  it('is shown where everybody could read the same words before', () => {
    const before = report(line(secret, 'internal'), line(secret));
    expect(stillHidden(before, report(line(`${secret} Yes.`)))).toMatchObject({ passages: [] });
  });

  it('is not shown to the authority either, and what was the authority’s stays so', () => {
    const before = report(line(secret, 'internal'), line('The fine is four thousand.', 'authority'));
    const { report: after } = stillHidden(before, report(line(secret, 'authority'), line('The fine is four thousand.')));
    expect([seen(after), seen(after, 'authority')]).toEqual(['', expect.stringContaining('The fine is four thousand.')]);
    expect(seen(after, 'authority')).not.toContain('Kilo');
  });

  it('keeps a hidden timeline hidden', () => {
    const timeline = (visibility?: 'internal'): Block => ({
      type: 'structured',
      attrs: { block: 'timeline', ...(visibility && { visibility }) },
    });
    expect(stillHidden(report(timeline('internal')), report(timeline())).report.body.content).toEqual([timeline('internal')]);
    expect(stillHidden(report(timeline()), report(timeline())).report.body.content).toEqual([timeline()]);
  });
});
