import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { sameHeading } from '../../core/templates/headings.ts';
import { setSectionHelp } from '../../editor/section-help.ts';
import type { Draft } from '../../store/draft.ts';
import { useDraftTemplate } from './use-draft-template.ts';

/** Shows in the Write view's empty sections what the draft's template says of them. */
export const useSectionHelp = (draft: Draft, editor: Editor | null): void => {
  const template = useDraftTemplate(draft);
  useEffect(() => {
    if (editor === null || template === null) return;
    setSectionHelp(editor.view, new Map(template.sections.map(({ heading, help }) => [sameHeading(heading), help])));
    return () => {
      if (!editor.isDestroyed) setSectionHelp(editor.view, new Map());
    };
  }, [editor, template]);
};
