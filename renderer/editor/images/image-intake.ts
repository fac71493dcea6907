import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { Asset } from '../../core/report/assets/asset.ts';
import { imageWidth } from '../../core/rich-text/images.ts';
import { keepLine } from '../blocks/line-below.ts';
import { inEnglish, type Say } from '../say.ts';
import { keepCursorInSight } from '../sight/keep-in-sight.ts';
import { imagePlace } from './image-place.ts';
import { carriedPictures, countElsewhere, hasWords } from './pasted-images.ts';
import { beginWaiting, endWaiting, moveWaiting, waitingImages, waitingPlace } from './waiting-images.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    imageIntake: {
      /** Asks for an image's file and puts it in at the cursor; false while the text can't be edited. */
      openImage: () => ReturnType;
    };
  }
}

/** What came of making an image ready; `reason` is a sentence for the user. */
export type PreparedImage =
  | { readonly kind: 'asset'; readonly asset: Asset }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** What the way of images into the text needs from around the editor. */
export type ImageSurroundings = {
  /** Decodes an image and writes it anew, without what its file told beside the picture. */
  readonly prepare: (name: string, source: Blob, signal: AbortSignal) => Promise<PreparedImage>;
  /** Keeps a picture with the draft; a sentence when it can't. */
  readonly keep: (asset: Asset) => { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly reason: string };
  readonly has: (asset: string) => boolean;
  /** Asks for a file; null when none was chosen, or it could not be read (which has been said). */
  readonly open: () => Promise<ImageFile | null>;
  readonly tell: (kind: 'problem' | 'information', message: string) => void;
  /** The language of the screen; English without it. */
  readonly say?: Say;
};

/** A file that may be an image. */
export type ImageFile = { readonly name: string; readonly source: Blob };

/** The way of images into the text: from the clipboard, dropped, or out of a file. Each is one step of undo, and none is ever fetched. */
export const imageIntake = (around: ImageSurroundings): Extension =>
  Extension.create({
    name: 'imageIntake',
    priority: 1100,
    addCommands: () => ({
      openImage:
        () =>
        ({ editor, view, dispatch }) => {
          if (!editor.isEditable) return false;
          if (dispatch) void openInto(view, around);
          return true;
        },
    }),
    addProseMirrorPlugins: () => [
      waitingImages(),
      new Plugin({
        props: {
          handlePaste: (view, event) => paste(view, event, around),
          handleDrop: (view, event, _slice, moved) => !moved && drop(view, event, around),
        },
      }),
    ],
  });

const isImage = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(?:png|jpe?g|jfif|webp|gif|avif|svg|heic|heif|bmp|tiff?)$/i.test(name);

const imageFiles = (files: FileList | undefined): readonly ImageFile[] =>
  [...(files ?? [])].filter(isImage).map((file) => ({ name: file.name, source: file }));

/** Says which files a text can't take in, so that nobody believes them to be in the report; whether there were any. */
const refuseOthers = (files: FileList | undefined, around: ImageSurroundings): boolean => {
  const others = [...(files ?? [])].filter((file) => !isImage(file));
  const [first] = others;
  if (first === undefined) return false;
  const [what, where] = others.length === 1 ? [`“${first.name}” was`, 'it is'] : [`${others.length} files were`, 'they are'];
  around.tell(
    'problem',
    `${what} not added: of files, the text takes images only. Nothing was changed. Link to where ${where} kept, or open a report’s file in the library.`,
  );
  return true;
};

const openInto = async (view: EditorView, around: ImageSurroundings): Promise<void> => {
  const file = await around.open();
  if (view.isDestroyed) return;
  // The menu that asked for it has taken the keyboard.
  view.focus();
  if (file !== null) await insertImages(view, [file], view.state.selection.head, around);
};

const paste = (view: EditorView, event: ClipboardEvent, around: ImageSurroundings): boolean => {
  const html = event.clipboardData?.getData('text/html') ?? '';
  // Programs that copy cells or text put a picture of them beside: the words are what is meant.
  const isOfWords = html !== '' && hasWords(html);
  const files = isOfWords ? [] : imageFiles(event.clipboardData?.files);
  // What stands beside a file, its name for one, is pasted all the same.
  if (!isOfWords) refuseOthers(event.clipboardData?.files, around);
  if (files.length > 0) {
    // A screenshot has no name but the browser's.
    const isShot = files.length === 1 && files[0]?.name === 'image.png';
    void insertImages(view, isShot ? files.map(({ source }) => ({ name: '', source })) : files, view.state.selection.head, around);
    return true;
  }
  const elsewhere = countElsewhere(html);
  if (elsewhere > 0) {
    const [one, it] =
      elsewhere === 1 ? ['1 image was', 'its description stands'] : [`${elsewhere} images were`, 'their descriptions stand'];
    around.tell(
      'information',
      `${one} not taken in, since nothing is fetched from the web: ${it} in the text. Copy the image itself, or save it and open its file.`,
    );
  }
  const carried = carriedPictures(html, around.has);
  if (carried.pictures.length === 0) return false;
  void pasteWith(view, carried, around);
  return true;
};

const drop = (view: EditorView, event: DragEvent, around: ImageSurroundings): boolean => {
  const files = imageFiles(event.dataTransfer?.files);
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!view.editable) return false;
  const areOthers = refuseOthers(event.dataTransfer?.files, around);
  // Handled too where there is no image: the words of a dropped file, its path for one, are nobody's text.
  if (files.length === 0) return areOthers;
  void insertImages(view, files, place?.pos ?? view.state.doc.content.size, around);
  return true;
};

let last = 0;

/** Takes images one after the other while their place is kept in the text; what is called off or refused is passed over, and said. */
const takeAll = async <File extends ImageFile>(
  view: EditorView,
  files: readonly File[],
  position: number,
  around: ImageSurroundings,
  take: (asset: Asset, file: File, id: number) => void,
): Promise<number> => {
  last += 1;
  const id = last;
  const called = new AbortController();
  const [first] = files;
  const { say = inEnglish } = around;
  const name = first === undefined || first.name === '' ? 'the image' : `“${first.name}”`;
  const words = say(files.length === 1 ? `Preparing ${name}…` : `Preparing ${files.length} images…`);
  beginWaiting(view, { id, position, words, stop: say('Cancel'), cancel: () => called.abort() });
  for (const file of files) {
    if (called.signal.aborted || view.isDestroyed) break;
    const prepared = await around.prepare(file.name, file.source, called.signal);
    if (called.signal.aborted || view.isDestroyed || prepared.kind === 'cancelled') break;
    const kept = prepared.kind === 'asset' ? around.keep(prepared.asset) : prepared;
    if (kept.kind === 'refused') around.tell('problem', kept.reason);
    else if (prepared.kind === 'asset') take(prepared.asset, file, id);
  }
  return id;
};

/** How wide an image is at first: as large as it is on its screen, no wider than the text. */
const firstWidth = ({ width }: Asset): number => imageWidth((width * 100) / 660);

/** Puts images in at a position, one below the other; the cursor goes on below them if it was there, and nobody has written on meanwhile. */
export const insertImages = async (
  view: EditorView,
  files: readonly ImageFile[],
  position: number,
  around: ImageSurroundings,
): Promise<void> => {
  const { selection } = view.state;
  let still: EditorState | null = selection.empty && selection.from === position ? view.state : null;
  const id = await takeAll(view, files, position, around, (asset, file, waiting) => {
    const place = waitingPlace(view.state, waiting);
    if (place === null) return;
    const isStill = still !== null && still.doc === view.state.doc && still.selection.eq(view.state.selection);
    moveWaiting(view, waiting, insert(view, asset, place, isStill && file === files.at(-1)));
    still = isStill ? view.state : null;
  });
  endWaiting(view, id);
};

/** Puts an image in and gives back the position behind it. */
const insert = (view: EditorView, asset: Asset, position: number, isCursorTaken: boolean): number => {
  const { image } = view.state.schema.nodes;
  if (image === undefined) return position;
  const { state } = view;
  const place = imagePlace(state.doc, position, image);
  const node = image.create({ asset: asset.hash, width: firstWidth(asset) });
  const tr = state.tr.replaceWith(place.from, place.to, node);
  const behind = place.from + node.nodeSize;
  keepLine(tr, behind);
  if (isCursorTaken) tr.setSelection(TextSelection.near(tr.doc.resolve(behind))).scrollIntoView();
  asOneStep(view, () => view.dispatch(tr));
  // The picture has its height when it is drawn.
  if (isCursorTaken) keepCursorInSight(view);
  return behind;
};

/** Pastes HTML when the pictures that it carries have become images; who has written on meanwhile keeps the cursor. */
const pasteWith = async (view: EditorView, carried: ReturnType<typeof carriedPictures>, around: ImageSurroundings): Promise<void> => {
  const files = carried.pictures.map((picture) => ({ ...picture, name: '' }));
  const before = view.state;
  const id = await takeAll(view, files, before.selection.to, around, (asset, file) => file.become(asset.hash, firstWidth(asset)));
  const place = waitingPlace(view.state, id);
  endWaiting(view, id);
  if (view.isDestroyed || place === null) return;
  const { doc, selection } = view.state;
  const isStill = doc === before.doc && selection.eq(before.selection);
  asOneStep(view, () => {
    if (!isStill) view.dispatch(view.state.tr.setSelection(TextSelection.near(doc.resolve(place), -1)));
    view.pasteHTML(carried.html());
    if (isStill) return;
    const moved = selection.from < place ? 0 : view.state.doc.content.size - doc.content.size;
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(selection.from + moved))));
  });
};

/** An image is a step of undo of its own: it must not go together with what was typed just before or after. */
const asOneStep = (view: EditorView, change: () => void): void => {
  const undo = yUndoPluginKey.getState(view.state)?.undoManager;
  undo?.stopCapturing();
  change();
  undo?.stopCapturing();
};
