import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { memo, Suspense, useEffect, useState } from 'react';
import { cleanPastedHtml } from '../../editor/clean-pasted-html.ts';
import { editorExtensions } from '../../editor/extensions.ts';
import { SectionHelp } from '../../editor/section-help.ts';
import type { Draft } from '../../store/draft.ts';
import { useServices } from '../app/services.ts';
import { late } from '../parts/late.ts';
import { useReviewedText } from '../review/use-reviewed-text.ts';
import { useSectionHelp } from '../templates/use-section-help.ts';
import { followLink } from './follow-link.ts';
import { Outline } from './outline.tsx';
import { StructuredView } from './structured-view.tsx';
import styles from './writing.module.css';

const Toolbar = late(async () => (await import('./toolbar.tsx')).Toolbar);

/** The text of the report, with the structured blocks in it. */
export const WriteView = memo(({ draft, isShown }: { readonly draft: Draft; readonly isShown: boolean }) => {
  const services = useServices();
  const editor = useEditor(
    {
      extensions: [
        ...editorExtensions({ body: draft.body, undo: draft.undo, structuredView: ReactNodeViewRenderer(StructuredView) }),
        SectionHelp,
      ],
      editorProps: {
        attributes: { 'aria-label': 'Text of the report', class: styles.prose ?? '', role: 'textbox', 'aria-multiline': 'true' },
        transformPastedHTML: cleanPastedHtml,
        handleClick: followLink(services),
      },
      shouldRerenderOnTransaction: false,
    },
    [draft],
  );
  useEffect(() => {
    if (isShown && editor !== null && document.activeElement === document.body) editor.commands.focus(undefined, { scrollIntoView: false });
  }, [isShown, editor]);
  useReviewedText(draft, editor, isShown);
  useSectionHelp(draft, editor);
  const [isOutlineOpen, setIsOutlineOpen] = useState(false);
  if (editor === null) return null;
  return (
    <div className={styles.view}>
      <Outline editor={editor} isOpen={isOutlineOpen} onJump={() => setIsOutlineOpen(false)} />
      <div className={styles.desk}>
        <Suspense fallback={<div className={styles.toolbar} />}>
          <Toolbar editor={editor} isOutlineOpen={isOutlineOpen} onOutline={() => setIsOutlineOpen(!isOutlineOpen)} />
        </Suspense>
        <div className={styles.page}>
          <EditorContent editor={editor} />
        </div>
      </div>
    </div>
  );
});
