import { MessageSquareDiff, MessageSquarePlus } from 'lucide-react';
import { flushSync } from 'react-dom';
import { msg, t } from '../../../words/words.ts';
import { focusPanel } from '../../app/focus-panel.ts';
import { deskOf, isBeside, type SideTab } from '../../review/desk.ts';
import { goToNextThread } from '../../review/filter/next-thread.ts';
import { startComment } from '../../review/start-comment.ts';
import { type Command, type CommandContext, draftCommand, textCommand } from '../command.ts';
import { findingCommands } from './finding-commands.ts';

const showTab =
  (tab: SideTab) =>
  ({ draft, stage }: CommandContext): void => {
    deskOf(draft).tab.set(tab);
    stage.isPanelOpen.set(true);
    focusPanel(draft);
  };

const goToThread =
  (by: 1 | -1) =>
  ({ draft, stage, services }: CommandContext): void => {
    stage.isPanelOpen.set(true);
    if (!goToNextThread(draft, by)) services.notify({ kind: 'information', message: t('There is no open comment.') });
  };

/** Comments, and the panel at the side. */
export const reviewCommands: readonly Command[] = [
  draftCommand({
    id: 'comment',
    name: msg('Comment'),
    group: 'Review',
    keys: 'Mod+Alt+M',
    Icon: MessageSquarePlus,
    words: msg('remark note'),
    run: ({ draft, view, stage, services }) => {
      stage.isPanelOpen.set(true);
      startComment(draft, view === 'timeline' ? 'report' : 'selection-or-report', services.notify);
    },
  }),
  draftCommand({
    id: 'suggest',
    name: msg('Suggest a change'),
    group: 'Review',
    keys: 'Mod+Alt+Shift+M',
    Icon: MessageSquareDiff,
    words: msg('suggestion replace proposal'),
    run: ({ draft, stage, services }) => {
      stage.isPanelOpen.set(true);
      startComment(draft, 'selection-or-report', services.notify, 'suggestion');
    },
  }),
  draftCommand({
    id: 'send-for-review',
    name: msg('Send for review'),
    group: 'Review',
    words: msg('reviewer copy share file'),
    run: ({ stage }) => flushSync(() => stage.overlay.set('send')),
  }),
  draftCommand({
    id: 'reviews-came-back',
    name: msg('Reviews came back'),
    group: 'Review',
    words: msg('merge open review file'),
    run: ({ stage }) => flushSync(() => stage.overlay.set('returned')),
  }),
  draftCommand({
    id: 'next-comment',
    name: msg('Next open comment'),
    group: 'Review',
    keys: 'F9',
    words: msg('thread suggestion'),
    run: goToThread(1),
  }),
  draftCommand({
    id: 'previous-comment',
    name: msg('Previous open comment'),
    group: 'Review',
    keys: 'Shift+F9',
    words: msg('thread suggestion'),
    run: goToThread(-1),
  }),
  textCommand({
    id: 'next-misspelt',
    name: msg('Next misspelt word'),
    group: 'Review',
    keys: 'F7',
    isBoundElsewhere: true,
    words: msg('spelling dictionary typo hint'),
    run: (editor) => editor.chain().focus().goToUnderlined(1).run(),
  }),
  textCommand({
    id: 'previous-misspelt',
    name: msg('Previous misspelt word'),
    group: 'Review',
    keys: 'Shift+F7',
    isBoundElsewhere: true,
    words: msg('spelling dictionary typo hint'),
    run: (editor) => editor.chain().focus().goToUnderlined(-1).run(),
  }),
  ...findingCommands,
  draftCommand({
    id: 'compare-edition',
    name: msg('Compare with another language edition…'),
    group: 'Review',
    words: msg('translation differs checks file'),
    run: ({ stage }) => flushSync(() => stage.overlay.set('edition')),
  }),
  draftCommand({
    id: 'show-details',
    name: msg('Show the details'),
    group: 'Review',
    words: msg('side panel reference severity services authors contact updated'),
    run: showTab('details'),
  }),
  draftCommand({
    id: 'show-findings',
    name: msg('Show the findings'),
    group: 'Review',
    words: msg('side panel checks problems'),
    run: showTab('findings'),
  }),
  draftCommand({
    id: 'show-comments',
    name: msg('Show the comments'),
    group: 'Review',
    words: msg('side panel threads'),
    run: showTab('comments'),
  }),
  draftCommand({
    id: 'comments-beside',
    name: msg('Comments beside the text, or in a list'),
    group: 'Review',
    words: msg('margin threads align'),
    run: ({ draft, stage }) => {
      isBeside.set(!isBeside.get());
      deskOf(draft).tab.set('comments');
      stage.isPanelOpen.set(true);
    },
  }),
  draftCommand({
    id: 'show-versions',
    name: msg('Show the versions'),
    group: 'Review',
    words: msg('side panel history restore compare'),
    run: showTab('versions'),
  }),
];
