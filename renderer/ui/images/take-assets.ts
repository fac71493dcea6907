import type { Asset } from '../../core/report/assets/asset.ts';
import type { Report } from '../../core/report/report.ts';
import type { Block } from '../../core/rich-text/rich-text.ts';
import { textBlock } from '../../core/rich-text/walk.ts';
import { prepareImage } from './prepare-image.ts';

/** A report whose pictures are fit for a draft, and how many were left out. */
export type FitReport = { readonly report: Report; readonly leftOut: number };

/** The report of an opened file with its pictures decoded and written anew, as any picture is; one that can't be leaves its alternative text. */
export const withFitAssets = async (report: Report): Promise<FitReport> => {
  if (report.assets.length === 0) return { report, leftOut: 0 };
  const fit = new Map<string, Asset>();
  for (const { hash, mime, bytes } of report.assets) {
    const prepared = await prepareImage('', new Blob([new Uint8Array(bytes)], { type: mime }), new AbortController().signal);
    if (prepared.kind === 'asset') fit.set(hash, prepared.asset);
  }
  const content = report.body.content.flatMap((block) => withAssets(block, fit));
  const assets = new Map([...fit.values()].map((asset) => [asset.hash, asset]));
  return {
    report: { ...report, body: { ...report.body, content }, assets: [...assets.values()] },
    leftOut: report.assets.length - fit.size,
  };
};

/** What holds blocks, with fit pictures in them; it never becomes empty. */
const inside = <Holder extends { readonly content: readonly Block[] }>(holder: Holder, fit: ReadonlyMap<string, Asset>): Holder => {
  const content = holder.content.flatMap((block) => withAssets(block, fit));
  return { ...holder, content };
};

const withAssets = (block: Block, fit: ReadonlyMap<string, Asset>): readonly Block[] => {
  switch (block.type) {
    case 'image': {
      const asset = fit.get(block.attrs.asset);
      if (asset !== undefined) return [{ ...block, attrs: { ...block.attrs, asset: asset.hash } }];
      const words = [
        textBlock('p', block.attrs.alt === '' ? '[Image]' : `[Image: ${block.attrs.alt}]`),
        textBlock('p', block.content ?? []),
      ];
      return words.filter(({ content }) => content !== undefined);
    }
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return [{ ...block, content: block.content.map((item) => inside(item, fit)) } as Block];
    case 'callout':
      return [inside(block, fit)];
    case 'table':
      return [{ ...block, content: block.content.map((row) => ({ ...row, content: row.content.map((cell) => inside(cell, fit)) })) }];
    default:
      return [block];
  }
};
