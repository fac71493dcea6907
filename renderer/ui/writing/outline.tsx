import { type Editor, useEditorState } from '@tiptap/react';
import styles from './writing.module.css';

type Heading = { readonly text: string; readonly level: number; readonly position: number };

/** The headings of the text; each jumps to its place. */
export const Outline = ({ editor }: { readonly editor: Editor }) => {
  const headings = useEditorState({
    editor,
    selector: ({ editor: { state } }): readonly Heading[] => {
      const found: Heading[] = [];
      state.doc.forEach((node, position) => {
        const kind = String(node.attrs.kind ?? '');
        if (/^h[1-4]$/.test(kind)) found.push({ text: node.textContent, level: Number(kind[1]), position });
      });
      return found;
    },
    equalityFn: (a, b) =>
      a.length === b?.length &&
      a.every((one, at) => one.text === b[at]?.text && one.level === b[at]?.level && one.position === b[at]?.position),
  });
  const jump = (position: number): void => {
    editor.commands.focus(position + 1, { scrollIntoView: false });
    const dom = editor.view.nodeDOM(position);
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className={styles.outline} aria-label="Outline">
      <p className={styles.outlineTitle}>Outline</p>
      {headings.length === 0 && <p className={styles.outlineEmpty}>Headings appear here.</p>}
      <ol>
        {headings.map((heading) => (
          <li key={heading.position} data-level={heading.level}>
            <button type="button" onClick={() => jump(heading.position)}>
              {heading.text === '' ? 'Untitled section' : heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
