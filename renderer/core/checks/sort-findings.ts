import type { Report } from '../report/report.ts';
import { blockText, eachBlock } from '../rich-text/walk.ts';
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
      positionOf(a.place) - positionOf(b.place) ||
      withinBlock(report, a.place) - withinBlock(report, b.place),
  );
};

/** Where in its block a place of the text is, in UTF-16 units; 0 for its beginning, and where its words are not to be found. */
const withinBlock = ({ body }: Report, place: Place): number => {
  const top = place.kind === 'text' ? body.content[place.block] : undefined;
  if (place.kind !== 'text' || top === undefined || place.words === '') return 0;
  const text = [...eachBlock([top])].map(({ block }) => blockText(block)).join('\n');
  let at = text.indexOf(place.words);
  for (let before = place.nth ?? 0; before > 0 && at !== -1; before -= 1) at = text.indexOf(place.words, at + 1);
  return Math.max(0, at);
};
