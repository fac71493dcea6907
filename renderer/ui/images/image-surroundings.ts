import { toBase64 } from '../../core/report/assets/base64.ts';
import type { ImageFile, ImageSurroundings } from '../../editor/images/image-intake.ts';
import { addAsset, assetOf } from '../../store/assets.ts';
import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import type { Services } from '../app/services.ts';

const open = async ({ host, notify }: Services): Promise<ImageFile | null> => {
  const opened = await host.openImage();
  if (opened.kind === 'failed') notify({ kind: 'problem', message: opened.reason });
  return opened.kind === 'opened' ? { name: opened.name, source: new Blob([new Uint8Array(opened.bytes)]) } : null;
};

/** What images need on their way into this draft's text. */
export const imageSurroundings = (draft: Draft, services: Services): ImageSurroundings => ({
  // Loaded with the first image: who opens a draft wants to read and write.
  prepare: async (...args) => (await import('./prepare-image.ts')).prepareImage(...args),
  keep: (asset) => addAsset(draft, asset),
  has: (asset) => assetOf(draft.doc, asset) !== null,
  open: () => open(services),
  tell: (kind, message) => services.notify({ kind, message }),
  say: fromBelow,
});

/** An address that carries a picture of the draft, for copies into other programs; null when the draft has it not. */
export const addressIn = (draft: Draft, hash: string): string | null => {
  const asset = assetOf(draft.doc, hash);
  return asset === null ? null : `data:${asset.mime};base64,${toBase64(asset.bytes)}`;
};
