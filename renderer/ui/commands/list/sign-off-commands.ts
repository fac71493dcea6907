import { flushSync } from 'react-dom';
import { msg, t } from '../../../words/words.ts';
import { deskOf } from '../../review/desk.ts';
import { type Command, type CommandContext, draftCommand } from '../command.ts';

const isPublished = ({ draft }: CommandContext): boolean => draft.report.get().details.state === 'published';

/** The report's way to the public, and what stays of it. */
export const signOffCommands: readonly Command[] = [
  draftCommand({
    id: 'show-sign-off',
    name: msg('Show the sign-offs'),
    group: 'Review',
    words: msg('side panel state approve publish workflow sign'),
    run: ({ draft, stage }) => {
      deskOf(draft).tab.set('sign-off');
      stage.isPanelOpen.set(true);
    },
  }),
  draftCommand({
    id: 'correct-published',
    name: msg('Correct the published report'),
    group: 'Review',
    words: msg('correction notice erratum'),
    isAvailable: isPublished,
    run: ({ stage }) => flushSync(() => stage.overlay.set('correct')),
  }),
  draftCommand({
    id: 'back-to-draft',
    name: msg('Take the published report back to draft'),
    group: 'Review',
    words: msg('reopen edit unpublish'),
    isAvailable: isPublished,
    run: ({ stage }) => flushSync(() => stage.overlay.set('reopen')),
  }),
  draftCommand({
    id: 'save-audit-trail',
    name: msg('Save the audit trail'),
    group: 'Review',
    words: msg('export JSON log history'),
    run: ({ draft, services }) =>
      void import('../../review/sign-off/export-audit.ts')
        .then(({ exportAudit }) => exportAudit(draft, services))
        .catch(() =>
          services.notify({ kind: 'problem', message: t('The audit trail was not saved. Your draft is as it was; try again.') }),
        ),
  }),
];
