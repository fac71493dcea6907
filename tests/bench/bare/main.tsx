import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { proseOf, usualLength } from '../prose.mjs';

const query = new URLSearchParams(location.search);
const { json } = proseOf(Number(query.get('words') ?? usualLength));

/** What Debrief is measured against: an editor with nothing around it, nothing behind it, and its text at hand. */
const Bare = () => {
  const editor = useEditor({ extensions: [StarterKit], content: json, autofocus: 'start', shouldRerenderOnTransaction: false });
  return <EditorContent editor={editor} />;
};

/** The same behind a button, with all of its code there already. */
const Closed = () => {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <Bare />
  ) : (
    <button type="button" onClick={() => setIsOpen(true)}>
      Report to measure with
    </button>
  );
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(query.has('closed') ? <Closed /> : <Bare />);
