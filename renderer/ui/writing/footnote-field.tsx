import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type SelectedNote, selectedNote } from '../../editor/notes/selected-note.ts';
import { t } from '../../words/words.ts';
import styles from './rich.module.css';

/** The field for the text of the footnote that is selected; nothing when none is. */
export const FootnoteField = ({ editor }: { readonly editor: Editor }) => {
  // At once: what is typed next may be meant for the line or for the field.
  const note = useEditorState({ editor, selector: ({ editor: { state } }) => selectedNote(state) });
  // Another footnote is another field.
  return note === null ? null : <Field key={note.position} editor={editor} note={note} />;
};

const Field = ({ editor, note }: { readonly editor: Editor; readonly note: SelectedNote }) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { position } = note;
  const place = usePlaceAt(editor, position, box);
  const isNew = useRef(note.text === '');
  useEffect(() => {
    // One that was just made is there to be written; one that was only passed by the cursor keeps the keyboard in the text.
    if (isNew.current) field.current?.focus({ preventScroll: true });
    return () => {
      // One without words is none. By a later turn: the editor may just be drawing.
      setTimeout(() => dropEmpty(editor, position));
    };
  }, [editor, position]);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      field.current?.focus({ preventScroll: true });
    };
    const { dom } = editor.view;
    dom.addEventListener('keydown', onKeyDown, true);
    return () => dom.removeEventListener('keydown', onKeyDown, true);
  }, [editor]);
  const leave = (): void => {
    editor.commands.setTextSelection(position + 1);
    // At once: the next key belongs to the text.
    editor.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <div ref={box} className={styles.note} style={place}>
      <label htmlFor={id}>{t('Note {number}', { number: note.number })}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        value={note.text}
        placeholder={t('What the note says; a web address becomes a link')}
        onChange={({ target: { value } }) => editor.commands.writeFootnote(position, value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
};

const dropEmpty = (editor: Editor, position: number): void => {
  if (editor.isDestroyed || selectedNote(editor.state)?.position === position) return;
  const node = editor.state.doc.nodeAt(position);
  if (node?.type.name !== 'footnote' || String(node.attrs.text).trim() !== '') return;
  editor.view.dispatch(editor.state.tr.delete(position, position + node.nodeSize));
};

type Spot = { readonly top: number; readonly left: number };

/**
 * Where a box stands that belongs to a footnote, within the page that it scrolls with: below its number, above it where the window ends before the box
 * would. It follows when the page gets another size, and is kept in sight while somebody writes in it.
 */
const usePlaceAt = (editor: Editor, position: number, box: RefObject<HTMLElement | null>): Spot => {
  const [spot, setSpot] = useState<Spot>({ top: 0, left: 0 });
  useLayoutEffect(() => {
    // What it is placed in, whatever else stands around it.
    const page = box.current?.offsetParent;
    if (!(page instanceof HTMLElement)) return;
    const put = (): void => {
      // By its sign, which is drawn by now: while a change is under way its place in the line is another's.
      const sign = editor.isDestroyed ? null : editor.view.nodeDOM(position);
      if (!(sign instanceof HTMLElement) || box.current === null) return;
      const next = spotFor(sign.getBoundingClientRect(), page, box.current);
      setSpot((now) => (now.top === next.top && now.left === next.left ? now : next));
    };
    put();
    const sizes = new ResizeObserver(put);
    for (const element of [page, editor.view.dom]) sizes.observe(element);
    return () => sizes.disconnect();
  }, [editor, position, box]);
  useEffect(() => {
    if (spot.top > 0 && box.current?.contains(document.activeElement) === true) box.current.scrollIntoView({ block: 'nearest' });
  }, [spot, box]);
  return spot;
};

const gap = 6;

const spotFor = (sign: DOMRect, page: HTMLElement, { offsetWidth, offsetHeight }: HTMLElement): Spot => {
  const around = page.getBoundingClientRect();
  const end = Math.min(around.bottom, window.innerHeight);
  const hasRoomBelow = sign.bottom + gap + offsetHeight <= end || sign.top - gap - offsetHeight < around.top;
  const top = hasRoomBelow ? sign.bottom + gap : sign.top - gap - offsetHeight;
  return {
    top: top - around.top + page.scrollTop,
    left: Math.max(0, Math.min(sign.left - around.left - 24, page.clientWidth - offsetWidth)),
  };
};
