import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { memo, Suspense, useEffect, useState } from 'react';
import { cleanPastedHtml } from '../../editor/clean-pasted-html.ts';
import { editorExtensions } from '../../editor/extensions.ts';
import { imageIntake } from '../../editor/images/image-intake.ts';
import { SectionHelp } from '../../editor/section-help.ts';
import type { Draft } from '../../store/draft.ts';
import { useServices } from '../app/services.ts';
import { addressIn, imageSurroundings } from '../images/image-surroundings.ts';
import { ImageView, leavesToImage } from '../images/image-view.tsx';
import images from '../images/images.module.css';
import { Button } from '../parts/button.tsx';
import { late } from '../parts/late.ts';
import { useReviewedText } from '../review/use-reviewed-text.ts';
import { useSectionHelp } from '../templates/use-section-help.ts';
import { FindBar } from './find-bar.tsx';
import { followLink } from './follow-link.ts';
import kept from './kept.module.css';
import { Outline } from './outline.tsx';
import { PublicReading } from './reading.ts';
import { StructuredView } from './structured-view.tsx';
import { useFindKeys } from './use-find-keys.ts';
import styles from './writing.module.css';

const Toolbar = late(async () => (await import('./toolbar.tsx')).Toolbar);

/** The keyboard goes on where the button that was pressed has made room. */
const focusWithin = (element: HTMLElement | null): void => element?.querySelector('button')?.focus();

/** The text of the report, with the structured blocks in it. */
export const WriteView = memo(({ draft, isShown }: { readonly draft: Draft; readonly isShown: boolean }) => {
  const services = useServices();
  const editor = useEditor(
    {
      extensions: [
        ...editorExtensions({
          body: draft.body,
          undo: draft.undo,
          structuredView: ReactNodeViewRenderer(StructuredView),
          images: {
            view: ReactNodeViewRenderer(ImageView, { stopEvent: leavesToImage }),
            addressOf: (asset) => addressIn(draft, asset),
          },
        }),
        SectionHelp,
        imageIntake(imageSurroundings(draft, services)),
      ],
      editorProps: {
        attributes: {
          'aria-label': 'Text of the report',
          class: `${styles.prose} ${kept.kept} ${images.waits}`,
          role: 'textbox',
          'aria-multiline': 'true',
        },
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
  const [isReading, setIsReading] = useState(false);
  const [isFinding, setIsFinding] = useState(false);
  useFindKeys(isShown, () => setIsFinding(true));
  const read = (asPublic: boolean): void => {
    editor?.setEditable(!asPublic);
    setIsReading(asPublic);
    if (!asPublic) editor?.commands.focus(undefined, { scrollIntoView: false });
  };
  if (editor === null) return null;
  return (
    <div className={styles.view}>
      <Outline editor={editor} isOpen={isOutlineOpen} onJump={() => setIsOutlineOpen(false)} />
      <div className={styles.desk}>
        {isReading ? (
          <div className={kept.note} ref={focusWithin}>
            <span role="status">As the public will read it. Nothing can be edited here.</span>
            <Button look="outlined" onPress={() => read(false)}>
              Back to writing
            </Button>
          </div>
        ) : (
          <Suspense fallback={<div className={styles.toolbar} />}>
            <Toolbar
              editor={editor}
              isOutlineOpen={isOutlineOpen}
              onOutline={() => setIsOutlineOpen(!isOutlineOpen)}
              onRead={() => read(true)}
            />
          </Suspense>
        )}
        {isFinding && <FindBar editor={editor} onClose={() => setIsFinding(false)} />}
        <div className={isReading ? `${styles.page} ${kept.reading}` : styles.page}>
          <PublicReading value={isReading}>
            <EditorContent editor={editor} />
          </PublicReading>
        </div>
      </div>
    </div>
  );
});
