import { type Editor, useEditorState } from '@tiptap/react';
import styles from './writing.module.css';

type Heading = { readonly text: string; readonly level: number };

const isHeading = (kind: unknown): boolean => /^h[1-4]$/.test(String(kind ?? ''));

/** The headings of the text; each jumps to its place. */
export const Outline = ({ editor, isOpen, onJump }: { readonly editor: Editor; readonly isOpen: boolean; readonly onJump: () => void }) => {
  const headings = useEditorState({
    editor,
    selector: ({ editor: { state } }): readonly Heading[] => {
      const found: Heading[] = [];
      state.doc.forEach((node) => {
        if (isHeading(node.attrs.kind)) found.push({ text: node.textContent, level: Number(String(node.attrs.kind)[1]) });
      });
      return found;
    },
    // Places are looked up when they are needed: each key moves all those below it.
    equalityFn: (a, b) => a.length === b?.length && a.every((one, at) => one.text === b[at]?.text && one.level === b[at]?.level),
  });
  const jump = (wanted: number): void => {
    let seen = -1;
    editor.state.doc.forEach((node, position) => {
      if (!isHeading(node.attrs.kind)) return;
      seen += 1;
      if (seen !== wanted) return;
      editor.commands.focus(position + 1, { scrollIntoView: false });
      const dom = editor.view.nodeDOM(position);
      if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
    });
    onJump();
  };
  return (
    <nav id="outline" className={styles.outline} aria-label="Outline" data-open={isOpen}>
      <p className={styles.outlineTitle}>Outline</p>
      {headings.length === 0 && <p className={styles.outlineEmpty}>Headings appear here.</p>}
      <ol>
        {headings.map((heading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its place in the order; it has nothing else of its own
          <li key={index} data-level={heading.level}>
            <button type="button" onClick={() => jump(index)}>
              {heading.text === '' ? 'Untitled section' : heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
