import { expect, it } from 'vitest';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { eachBlock, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { withFitAssets } from '../../../renderer/ui/images/take-assets.ts';
import { drawnPicture } from '../../support/canvas-picture.ts';

const image = (asset: string, alt: string): Block => ({ type: 'image', attrs: { asset, alt, decorative: false, width: 100 } });
const cell = (content: readonly Block[]) => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content }) as const;

it('the pictures of an opened report are written anew wherever they stand, and one that can’t be leaves its words', async () => {
  const good = await drawnPicture(40, 30);
  const bad = { ...good, hash: 'b'.repeat(64), bytes: new Uint8Array([1, 2, 3]) };
  const images = [image(good.hash, 'Good'), image(bad.hash, 'Bad')];
  const holders: readonly Block[] = [
    ...images,
    { type: 'bulletList', content: [{ type: 'listItem', content: [textBlock('p', ''), ...images] }] },
    { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [textBlock('p', ''), ...images] }] },
    { type: 'callout', attrs: { tone: 'note' }, content: images },
    { type: 'table', content: [{ type: 'tableRow', content: [cell(images), cell([images[1] ?? textBlock('p', '')])] }] },
  ];
  const { report, leftOut } = await withFitAssets({ ...blankReport, body: { type: 'doc', content: holders }, assets: [good, bad] });
  const blocks = [...eachBlock(report.body.content)].map(({ block }) => block);
  const shown = blocks.flatMap((block) => (block.type === 'image' ? [block.attrs] : []));
  expect(leftOut).toBe(1);
  expect(shown.map(({ alt }) => alt)).toEqual(['Good', 'Good', 'Good', 'Good', 'Good']);
  expect(shown.every(({ asset }) => asset === report.assets[0]?.hash)).toBe(true);
  expect(blocks.filter((block) => JSON.stringify(block) === JSON.stringify(textBlock('p', '[Image: Bad]')))).toHaveLength(6);
});
