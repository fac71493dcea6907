import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Draft } from '../../store/draft.ts';
import { stageOf } from '../app/stage.ts';
import { deskOf } from '../review/desk.ts';
import { showFinding } from './show-finding.ts';

/** Opens the findings beside the text, and goes where one of them is. */
export const showInPanel = (draft: Draft, finding: KeyedFinding): void => {
  deskOf(draft).tab.set('findings');
  stageOf(draft).isPanelOpen.set(true);
  showFinding(draft, finding);
};
