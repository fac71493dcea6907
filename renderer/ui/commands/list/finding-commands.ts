import { msg } from '../../../words/words.ts';
import { applyFix } from '../../checks/apply-fix.ts';
import { checksDeskOf } from '../../checks/checks-desk.ts';
import { findingAtHand } from '../../checks/keyboard/finding-at-hand.ts';
import { goToFinding } from '../../checks/show-finding.ts';
import { type Command, draftCommand } from '../command.ts';

/** What can be done about what the checks found. */
export const findingCommands: readonly Command[] = [
  draftCommand({
    id: 'next-finding',
    name: msg('Next finding'),
    group: 'Review',
    keys: 'F8',
    words: msg('checks error warning'),
    run: ({ draft }) => void goToFinding(draft, 1),
  }),
  draftCommand({
    id: 'previous-finding',
    name: msg('Previous finding'),
    group: 'Review',
    keys: 'Shift+F8',
    words: msg('checks error warning'),
    run: ({ draft }) => void goToFinding(draft, -1),
  }),
  draftCommand({
    id: 'fix-finding',
    name: msg('Fix this finding'),
    group: 'Review',
    keys: 'Mod+F8',
    words: msg('checks error warning'),
    isAvailable: (context) => (findingAtHand(context)?.fix ?? null) !== null,
    run: (context) => {
      const fix = findingAtHand(context)?.fix ?? null;
      if (fix !== null) applyFix(context.draft, fix.change);
    },
  }),
  draftCommand({
    id: 'ignore-finding',
    name: msg('Ignore this finding'),
    group: 'Review',
    keys: 'Mod+Shift+F8',
    words: msg('checks error warning'),
    isAvailable: (context) => findingAtHand(context) !== null,
    run: (context) => {
      const finding = findingAtHand(context);
      if (finding === null) return;
      const at = document.activeElement;
      const isOfCard = at?.closest('[data-finding-key]') != null;
      const from = isOfCard ? 'card' : at !== null && at === context.editor?.view.dom ? 'text' : 'elsewhere';
      checksDeskOf(context.draft).ignoring.set({ finding, from });
    },
  }),
  draftCommand({
    id: 'check-settings',
    name: msg('What is checked'),
    group: 'Review',
    words: msg('checks rules settings house words'),
    run: ({ draft }) => checksDeskOf(draft).isSettingsOpen.set(true),
  }),
];
