import { useEffect, useState } from 'react';
import { assetOf, watchAssets } from '../../store/assets.ts';
import { useOpenDraft } from '../app/open-draft.ts';
import { useWatched } from '../hooks/use-watched.ts';

/** A picture of the open draft: the address to show it by (null for a moment), its size in pixels; or that it is lost. */
export type Picture =
  | { readonly kind: 'there'; readonly address: string | null; readonly width: number; readonly height: number }
  | { readonly kind: 'lost' };

/** The draft's picture with this hash, also when it comes later. */
export const usePicture = (hash: string): Picture => {
  const draft = useOpenDraft();
  useWatched(watchAssets(draft));
  const asset = assetOf(draft.doc, hash);
  const [address, setAddress] = useState<string | null>(null);
  const bytes = asset?.bytes;
  const mime = asset?.mime;
  useEffect(() => {
    if (bytes === undefined || mime === undefined) return;
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mime]);
  return asset === null ? { kind: 'lost' } : { kind: 'there', address, width: asset.width, height: asset.height };
};
