import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Id } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { checksDeskOf, findingsNow } from './checks-desk.ts';

/** Tells the rows of a draft's timeline what is found about them. */
export const markEvents = (draft: Draft): void => {
  const ofEvents = new Map<Id, readonly KeyedFinding[]>();
  for (const finding of findingsNow(draft)) {
    const { place, also = [], events = [] } = finding;
    const own = [place, ...also].flatMap((one) => (one.kind === 'event' ? [one.id] : []));
    const ids = new Set(own.length > 0 ? own : events);
    for (const id of ids) ofEvents.set(id, [...(ofEvents.get(id) ?? []), finding]);
  }
  checksDeskOf(draft).ofEvents.set(ofEvents);
};
