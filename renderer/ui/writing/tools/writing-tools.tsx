import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { BlockHandle } from './block-handle.tsx';
import { SelectionTools } from './selection-tools.tsx';
import { SlashMenu } from './slash-menu.tsx';
import styles from './tools.module.css';

/** What stands at the text itself: the tools at a selection, the handle beside a block, the list behind a slash. */
export const WritingTools = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  return (
    <>
      <div ref={setLayer} className={styles.layer} />
      {layer !== null && (
        <>
          <SlashMenu draft={draft} editor={editor} layer={layer} />
          <SelectionTools draft={draft} editor={editor} layer={layer} />
          <BlockHandle draft={draft} editor={editor} layer={layer} />
        </>
      )}
    </>
  );
};
