import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { hideBlocks } from '../../editor/blocks/hide-blocks.ts';
import type { Draft } from '../../store/draft.ts';
import { nothingLeftOut, stageOf } from '../app/stage.ts';
import { useWatched } from '../hooks/use-watched.ts';

/** While a draft's text is shown as the public reads it, takes the headings that the public's edition leaves out from it, and has the stage name them. */
export const useLeftOut = (draft: Draft, editor: Editor | null): void => {
  const { isReading, leftOut } = stageOf(draft);
  const isShown = useWatched(isReading);
  const report = useWatched(draft.report);
  useEffect(() => {
    if (!isShown) return;
    let isOver = false;
    // How an edition is laid out is code that writing does without.
    void import('../../core/export/as-laid-out.ts').then(({ headingsLeftOut }) => {
      if (!isOver) leftOut.set(headingsLeftOut(report, { edition: 'public', pageSize: 'A4', zone: null }));
    });
    return () => {
      isOver = true;
      leftOut.set(nothingLeftOut);
    };
  }, [report, isShown, leftOut]);
  const left = useWatched(leftOut);
  useEffect(() => (editor === null || left.size === 0 ? undefined : hideBlocks(editor, left)), [editor, left]);
};
