import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import { parseReport } from '../../../renderer/core/report/parse-report.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { event, sampleReport } from '../export/sample-report.ts';

const read = (value: unknown): Report => {
  const parsed = parseReport(value);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed.report;
};
const whenOf = (when: unknown) => read({ events: [{ ...event('2026-05-14 09:14 UTC', 'x'), when }] }).events[0]?.when;

describe('parseReport', () => {
  it('gives a whole report back as it is', () => {
    expect(read({ ...sampleReport, format: 1 })).toEqual(sampleReport);
  });

  it('gives the blank report back as it is', () => {
    expect(read(blankReport)).toEqual(blankReport);
  });

  it('makes a blank report of an empty object', () => {
    expect(read({})).toEqual({ ...blankReport, body: { type: 'doc', content: [{ type: 'paragraph', attrs: { kind: 'p' } }] } });
  });

  it.each([[null], ['text'], [7], [undefined], [[]]])('refuses %j or reads nothing into it', (value) => {
    const parsed = parseReport(value);
    expect(parsed.kind === 'refused' || parsed.report.events.length === 0).toBe(true);
  });

  it.each([[2], [99], ['1'], [{}]])('refuses the newer or odd format %j unread', (format) => {
    expect(parseReport({ ...sampleReport, format })).toEqual({ kind: 'refused', reason: expect.stringContaining('newer Debrief') });
  });

  it('hides an event whose visibility it cannot read', () => {
    const odd = { ...event('2026-05-14 09:14 UTC', 'x'), visibility: 'everyone' };
    expect(read({ events: [odd] }).events[0]?.visibility).toBe('internal');
  });

  it('leaves out items without an id, and keeps the rest', () => {
    const whole = event('2026-05-14 09:14 UTC', 'x');
    expect(read({ events: [{ text: 'no id' }, whole, null, 'x', { ...whole, id: '' }] }).events).toEqual([whole]);
  });

  it('orders lists by rank, then id', () => {
    const causes = [
      { id: 'b', text: '2', kind: 'root', rank: 'a1' },
      { id: 'a', text: '3', kind: 'root', rank: 'a1' },
      { id: 'c', text: '1', kind: 'root', rank: 'a0' },
    ];
    expect(read({ causes }).causes.map((cause) => cause.id)).toEqual(['c', 'a', 'b']);
  });

  it('keeps what kind a cause is, and claims none where it can’t be read', () => {
    const causes = ['root', 'contributing', 'unsaid', 'grave', undefined].map((kind, at) => ({
      id: `c${at}`,
      text: 'x',
      kind,
      rank: `a${at}`,
    }));
    expect(read({ causes }).causes.map(({ kind }) => kind)).toEqual(['root', 'contributing', 'unsaid', 'unsaid', 'unsaid']);
  });

  it('gives causes and actions of before they had a visibility, answers and a link what they were: for everybody, and nothing', () => {
    const { visibility: _v, ...cause } = { id: 'c', text: 'x', kind: 'root', rank: 'a', visibility: 'public' };
    const action = { id: 'a', text: 'x', owner: '', due: null, state: 'open', rank: 'a' };
    const parsed = read({ causes: [cause], actions: [action] });
    expect(parsed.causes).toMatchObject([{ visibility: 'public' }]);
    expect(parsed.actions).toMatchObject([{ visibility: 'public', answers: [], link: '' }]);
    expect(parsed.corrections).toEqual([]);
  });

  it('hides a cause or an action whose visibility it cannot read', () => {
    const item = { id: 'c', text: 'x', rank: 'a', visibility: 7 };
    const parsed = read({ causes: [item], actions: [item] });
    expect([parsed.causes[0]?.visibility, parsed.actions[0]?.visibility]).toEqual(['internal', 'internal']);
  });

  it.each([
    ['https://tracker.example.org/browse/INC-7?x=1#y', 'https://tracker.example.org/browse/INC-7?x=1#y'],
    [' https://tracker.example.org ', 'https://tracker.example.org'],
    ['http://tracker.example.org/', ''],
    ['javascript:alert(1)', ''],
    ['https://name:word@tracker.example.org/', ''],
    ['https://tracker.example.org/a b', ''],
    ['https://', ''],
    [7, ''],
  ])('keeps of the ticket link %j %j', (link, expected) => {
    expect(read({ actions: [{ id: 'a', text: 'x', rank: 'a', link }] }).actions[0]?.link).toBe(expected);
  });

  it('keeps of answers the ids, each once', () => {
    const parsed = read({ actions: [{ id: 'a', text: 'x', rank: 'a', answers: ['c1', 7, null, 'c1', '', 'c2'] }] });
    expect(parsed.actions[0]?.answers).toEqual(['c1', 'c2']);
    expect(read({ actions: [{ id: 'a', text: 'x', rank: 'a', answers: 'c1' }] }).actions[0]?.answers).toEqual([]);
  });

  it('gives events of before there were categories, notes and evidence their empty values', () => {
    const { category: _c, evidence: _e, note: _n, author: _a, ...older } = event('2026-05-14 09:14 UTC', 'x');
    expect(read({ events: [older] }).events[0]).toMatchObject({ category: '', evidence: [], note: '', author: '' });
  });

  it.each([
    [
      { date: '2026-02-30', time: '10:00', precision: 'minute' },
      { date: null, time: '10:00', precision: 'minute' },
    ],
    [
      { date: '2026-02-28', time: '25:00', precision: 'minute' },
      { date: '2026-02-28', time: null, precision: 'date' },
    ],
    [
      { date: '2026-02-28', time: '10:00', precision: 'odd' },
      { time: '10:00', precision: 'minute' },
    ],
    [
      { date: null, time: null, precision: 'second', entered: 'soon' },
      { precision: 'none', entered: 'soon' },
    ],
    [{ date: '2026-02-28', time: '10:00', precision: 'minute', zone: 'Mars/Base' }, { zone: null }],
    [{ date: '2026-02-28', time: '10:00', precision: 'minute', end: { date: null, time: null } }, { end: null }],
    ['tomorrow', { date: null, time: null, zone: null, precision: 'none' }],
  ])('reads the time %j as %j', (given, expected) => {
    expect(whenOf(given)).toMatchObject(expected);
  });

  it('reads a draft of before there were templates as one without a template and its instants', () => {
    const { kind: _k, aware: _a, classified: _c, sent: _s, ...older } = sampleReport.details;
    expect(read({ ...sampleReport, details: older })).toEqual(sampleReport);
  });

  it('keeps the notices that it can read, the last one for a deadline', () => {
    const { when } = event('2026-05-14 09:14 UTC', 'x');
    const later = { ...when, time: '10:00' };
    const sent = [{ deadline: 'a', when }, null, { deadline: '', when }, { deadline: 'b' }, { deadline: 'a', when: later }];
    expect(read({ details: { sent } }).details.sent).toEqual([{ deadline: 'a', when: later }]);
    expect(read({ details: { sent: 'soon' } }).details.sent).toEqual([]);
  });

  it('is not polluted by prototype keys', () => {
    read(
      JSON.parse(
        '{"__proto__": {"polluted": 1}, "details": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}}',
      ),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('never throws, and reads its own result again unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (details, events, body) => {
        const parsed = parseReport({ details, events: [events], body });
        if (parsed.kind === 'report') expect(read(parsed.report)).toEqual(parsed.report);
      }),
    );
  });
});
