import { threadLimits } from '../../core/review/parse-threads.ts';
import type { Anchor } from '../../core/review/thread.ts';
import { quoteOfSelection } from '../../editor/quote-in-text.ts';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import type { Notify } from '../app/notices.tsx';
import { type Composing, deskOf } from './desk.ts';

/** Shows the comments with the field for a new one, or for a change that is suggested. A comment that is being written already keeps its words. */
export const startComment = (
  draft: Draft,
  about: 'selection-or-report' | 'report',
  notify: Notify,
  kind: Composing['kind'] = 'comment',
): void => {
  const desk = deskOf(draft);
  const editor = desk.editor.get();
  const page = desk.page.get();
  const quote = about === 'report' ? null : page !== null ? page.quote() : editor === null ? null : quoteOfSelection(editor.view);
  if (quote === null && page?.isSelected.get() === true && about !== 'report') {
    notify({
      kind: 'information',
      message: t('These words don’t stand like this in the text. Select words of one passage, or comment on the report.'),
    });
    return;
  }
  if (quote !== null && quote.exact.length > threadLimits.text) {
    notify({ kind: 'information', message: t('These are too many words to quote. Select a shorter passage, or comment on the report.') });
    return;
  }
  const begun = about === 'report' ? null : desk.composing.get();
  const anchor: Anchor = quote === null ? (begun?.anchor ?? { kind: 'report' }) : { kind: 'text', quote };
  desk.tab.set('comments');
  desk.composing.set({ anchor, kind, field: begun?.field ?? 'text', request: {} });
};
