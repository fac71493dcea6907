import type { Asset } from '../report/assets/asset.ts';
import { toBase64 } from '../report/assets/base64.ts';
import type { ImageBlock } from '../rich-text/rich-text.ts';
import type { SheetBlock, SheetInline } from './sheet.ts';

/** Bytes never change, and a report is exported again and again. */
const addresses = new WeakMap<Uint8Array, string>();

const addressOf = ({ mime, bytes }: Asset): string => {
  const address = addresses.get(bytes) ?? `data:${mime};base64,${toBase64(bytes)}`;
  addresses.set(bytes, address);
  return address;
};

/** The name of a picture by its address; one that is new to `pictures` is added to them. */
const nameOf = (address: string, pictures: Map<string, string>): string => {
  for (const [name, known] of pictures) if (known === address) return name;
  const name = `image-${pictures.size + 1}`;
  pictures.set(name, address);
  return name;
};

/** An image with its picture, which is added to `pictures`, and its caption laid out; one whose picture is lost has none. */
export const imageBlock = (
  { attrs }: ImageBlock,
  caption: readonly SheetInline[],
  assets: readonly Asset[],
  pictures: Map<string, string>,
): SheetBlock => {
  const { alt, decorative, width } = attrs;
  const asset = assets.find(({ hash }) => hash === attrs.asset);
  const words = { alt: decorative ? '' : alt.trim(), decorative, width, caption };
  if (asset === undefined) return { kind: 'image', name: null, address: '', size: [0, 0], ...words };
  const address = addressOf(asset);
  return { kind: 'image', name: nameOf(address, pictures), address, size: [asset.width, asset.height], ...words };
};
