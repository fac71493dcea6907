import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { hideBlocks } from '../../editor/blocks/hide-blocks.ts';
import type { Draft } from '../../store/draft.ts';
import { nothingLeftOut, stageOf } from '../app/stage.ts';
import { useWatched } from '../hooks/use-watched.ts';

/**
 * Takes the headings that the public's edition leaves out from a draft's text, and has the stage name them, as long as it is there: while the text is
 * shown as the public reads it. A part of its own, so that writing draws nothing anew when the report changes.
 */
export const LeftOut = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  const { leftOut } = stageOf(draft);
  const report = useWatched(draft.report);
  useEffect(() => {
    let isOver = false;
    // How an edition is laid out is code that writing does without.
    void import('../../core/export/as-laid-out.ts').then(({ headingsLeftOut }) => {
      if (!isOver) leftOut.set(headingsLeftOut(report, { edition: 'public', pageSize: 'A4', zone: null }));
    });
    return () => {
      isOver = true;
      leftOut.set(nothingLeftOut);
    };
  }, [report, leftOut]);
  const left = useWatched(leftOut);
  useEffect(() => (left.size === 0 ? undefined : hideBlocks(editor, left)), [editor, left]);
  return null;
};
