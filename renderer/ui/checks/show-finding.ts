import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Id } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { hasRoomBelow, stageOf } from '../app/stage.ts';
import { deskOf } from '../review/desk.ts';
import { checksDeskOf, findingsNow } from './checks-desk.ts';
import { showPlace } from './show-place.ts';

/** Goes where a finding is, if it is in the text, its lists or the timeline, and marks it in the panel. */
export const showFinding = (draft: Draft, { key, place }: KeyedFinding): void => {
  checksDeskOf(draft).current.set(key);
  showPlace(draft, place);
};

/** Goes to an event that a finding is about or names, and marks the finding in the panel. */
export const showEvent = (draft: Draft, key: string, id: Id): void => {
  checksDeskOf(draft).current.set(key);
  showPlace(draft, { kind: 'event', id });
};

/** Opens the findings beside the text, where they don't cover it. */
export const showPanel = (draft: Draft): void => {
  deskOf(draft).tab.set('findings');
  if (hasRoomBelow()) stageOf(draft).isPanelOpen.set(true);
};

/** Goes to the next (1) or previous (-1) finding in the order of the panel, round the ends, and shows the panel where there is room; false when there is none. */
export const goToFinding = (draft: Draft, by: -1 | 1): boolean => {
  const findings = findingsNow(draft);
  const current = checksDeskOf(draft).current.get();
  showPanel(draft);
  const at = findings.findIndex(({ key }) => key === current);
  const next = findings[at < 0 ? (by === 1 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length];
  if (next === undefined) return false;
  showFinding(draft, next);
  return true;
};
