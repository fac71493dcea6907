import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { createRoot } from 'react-dom/client';
import { proseOf, usualLength } from '../prose.mjs';

const { json } = proseOf(Number(new URLSearchParams(location.search).get('words') ?? usualLength));

/** What Debrief is measured against: an editor with nothing around it, nothing behind it, and its text at hand. */
const Bare = () => {
  const editor = useEditor({ extensions: [StarterKit], content: json, autofocus: 'start', shouldRerenderOnTransaction: false });
  return <EditorContent editor={editor} />;
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Bare />);
