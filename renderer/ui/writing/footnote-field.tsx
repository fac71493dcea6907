import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
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
  const field = useRef<HTMLTextAreaElement>(null);
  const { position } = note;
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
    <div className={styles.note} style={placeUnder(editor, position)}>
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

/** Below the footnote's number, within the page that it scrolls with. */
const placeUnder = (editor: Editor, position: number): { readonly top: number; readonly left: number } => {
  const page = editor.view.dom.parentElement?.parentElement;
  if (page === null || page === undefined) return { top: 0, left: 0 };
  const around = page.getBoundingClientRect();
  const { bottom, left } = editor.view.coordsAtPos(position);
  const width = Math.min(320, around.width);
  return { top: bottom - around.top + page.scrollTop + 6, left: Math.max(0, Math.min(left - around.left - 24, around.width - width)) };
};
