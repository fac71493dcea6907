import { expect, it } from 'vitest';
import { exportHtml } from '../../renderer/core/export/export-html.ts';
import { itemAt } from '../../renderer/review-copy/item-at.ts';
import { action, cause, event, report } from '../core/export/sample-report.ts';

const whole = report({
  events: [
    event('2026-06-10 10:00 UTC', 'Search is slow', { milestone: 'detected' }),
    event('2026-06-10 10:10 UTC', 'Call'),
    event('2026-06-10 10:20 UTC', 'Call'),
    event('2026-06-10 10:30 UTC', 'Search is slow again'),
  ],
  causes: [cause('A full queue')],
  actions: [action('Watch the queue', { owner: 'Ben' })],
});
const abouts = [
  ...whole.events.map(({ id, text }) => ({ anchor: { kind: 'event', id }, words: '', text }) as const),
  ...whole.causes.map(({ id, text }) => ({ anchor: { kind: 'cause', id }, words: '', text }) as const),
  ...whole.actions.map(({ id, text }) => ({ anchor: { kind: 'action', id }, words: '', text }) as const),
];
const page = new DOMParser().parseFromString(exportHtml(whole, { edition: 'internal', pageSize: 'A4', zone: null }), 'text/html');
const places = (selector: string): readonly Element[] => [...page.querySelectorAll(selector)];
const at = (element: Element | undefined) => (element === undefined ? undefined : itemAt(element.firstChild ?? element, abouts));

it('knows an event by any place in its row, an action and a cause by their words', () => {
  const [first, , , last] = whole.events;
  expect(at(places('.timeline .time')[0])).toEqual({ kind: 'event', id: first?.id });
  expect(at(places('.timeline .event')[0])).toEqual({ kind: 'event', id: first?.id });
  expect(at(places('.timeline .event')[3])).toEqual({ kind: 'event', id: last?.id });
  expect(at(places('ol.causes > li')[0])).toEqual({ kind: 'cause', id: whole.causes[0]?.id });
  expect(at(places('ol.actions .meta')[0])).toEqual({ kind: 'action', id: whole.actions[0]?.id });
});

it('does not guess between two events of the same words, and knows none in the title', () => {
  expect(at(places('.timeline .event')[1])).toBeNull();
  expect(at(places('h1')[0])).toBeNull();
});
