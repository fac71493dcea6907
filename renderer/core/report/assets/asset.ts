/** The kinds of picture that a report may carry. */
export const assetMimes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const;

/** The kind of a picture. */
export type AssetMime = (typeof assetMimes)[number];

/** A picture of the report, kept by what it is made of; `width` and `height` in pixels. */
export type Asset = {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly hash: string;
  readonly mime: AssetMime;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** The most bytes that one picture of a report may have. */
export const largestAsset = 12 * 1024 * 1024;

/** The most bytes that all pictures of a report may have together: the draft must stay one record of the journal. */
export const mostAssetBytes = 24 * 1024 * 1024;
