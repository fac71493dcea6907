import type { Report } from '../report/report.ts';
import { orderEvents } from '../timeline/order/order-events.ts';
import type { Finding, Place, Severity } from './finding.ts';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const kinds: readonly Place['kind'][] = ['report', 'details', 'text', 'event', 'cause', 'action', 'step', 'correction', 'fact'];

/** The findings by severity, then by place: the report as a whole, details, text, events, causes, actions, steps, corrections, facts, each in its own order. */
export const sortFindings = (report: Report, findings: readonly Finding[]): readonly Finding[] => {
  const positions = new Map<string, number>();
  for (const list of [orderEvents(report.events), report.causes, report.actions, report.steps, report.corrections, report.facts]) {
    list.forEach((item, at) => {
      positions.set(item.id, at);
    });
  }
  const fields = Object.keys(report.details);
  const positionOf = (place: Place): number => {
    switch (place.kind) {
      case 'report':
        return 0;
      case 'details':
        return fields.indexOf(place.field);
      case 'text':
        return place.block;
      default:
        return positions.get(place.id) ?? positions.size;
    }
  };
  return findings.toSorted(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] ||
      kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind) ||
      positionOf(a.place) - positionOf(b.place),
  );
};
