import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Draft } from '../../store/draft.ts';
import { showFinding, showPanel } from './show-finding.ts';

/** Opens the findings beside the text where there is room, and goes where one of them is. */
export const showInPanel = (draft: Draft, finding: KeyedFinding): void => {
  showPanel(draft);
  showFinding(draft, finding);
};
