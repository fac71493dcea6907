import { describe, expect, it } from 'vitest';
import { editionDifferences } from '../../../../renderer/core/checks/editions/edition-differences.ts';
import { publicPart } from '../../../../renderer/core/checks/editions/public-part.ts';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { decisionLimits } from '../../../../renderer/core/review/parse-decisions.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event } from '../../timeline/events.ts';
import { action, cause, report } from '../reports.ts';

const p = (text: string): Block => textBlock('p', text);
const own = report({ body: [p('We refunded 412 customers.')], causes: [cause('a'), cause('b')], actions: [action('a')] });
const other = report({ body: [p('Wir erstatteten 421 Kunden.')], causes: [cause('a')], actions: [action('a')] });
const keys = (a: Report, b: Report, edition = 'other'): readonly string[] => editionDifferences(a, b, edition).map(({ key }) => key);

describe('what another edition says otherwise', () => {
  it('is known again after words were added elsewhere, and after both have changed places', () => {
    const longer = { ...own, body: { ...own.body, content: [p('First of all: we are sorry.'), ...own.body.content] } };
    const longerToo = { ...other, body: { ...other.body, content: [p('Vorweg: Es tut uns leid.'), ...other.body.content] } };
    expect(keys(longer, longerToo)).toEqual(keys(own, other));
  });

  it('is another finding in another edition, and when one of the two figures has changed', () => {
    const first = keys(own, other);
    expect(first).toHaveLength(2);
    expect(keys(own, other, 'a third').filter((key) => first.includes(key))).toEqual([]);
    const changed = { ...other, body: { ...other.body, content: [p('Wir erstatteten 431 Kunden.')] } };
    expect(keys(own, changed).filter((key) => first.includes(key))).toHaveLength(1);
  });

  it('takes the number of causes for no number of actions', () => {
    const ofActions = { ...other, causes: own.causes, actions: [] };
    const withTwo = { ...own, actions: [action('a'), action('b')] };
    const one = { ...ofActions, actions: [action('a')] };
    expect(keys(own, other).filter((key) => keys(withTwo, one).includes(key))).toHaveLength(1);
  });

  it('has a key that a decision can hold, however long the words and the file’s name are', () => {
    const long = (head: string): Report => report({ body: [textBlock('h2', 'x'.repeat(900)), p(`${head}${'9'.repeat(200)} people.`)] });
    const [key = ''] = keys(long('1'), long('2'), 'n'.repeat(900));
    expect(key).not.toBe('');
    expect(key.length).toBeLessThanOrEqual(decisionLimits.key);
  });
});

describe('a report beside a published file', () => {
  const marked = (mark: 'internal' | 'redacted'): Block =>
    textBlock('p', [
      run('We refunded 412 customers. '),
      {
        ...run('It cost 9,000 euros.'),
        marks: [mark === 'redacted' ? { type: 'redacted' } : { type: 'private', attrs: { to: 'internal' } }],
      },
    ]);
  const hidden: Block = { ...textBlock('p', 'Node 4711 failed.'), attrs: { kind: 'p', visibility: 'internal' } };
  const published = report({ body: [p('Wir erstatteten 412 Kunden.')], events: [event('a', '2026-06-08 10:00 UTC')] });
  const whole = (...body: readonly Block[]): Report =>
    report({
      body,
      events: [event('a', '2026-06-08 10:00 UTC'), { ...event('b', '2026-06-08 11:00 UTC'), visibility: 'internal' }],
      actions: [action('a', { visibility: 'authority' })],
      causes: [{ ...cause('a'), visibility: 'internal' }],
    });

  it.each(['internal', 'redacted'] as const)('leaves out what is %s', (mark) => {
    expect(editionDifferences(publicPart(whole(hidden, marked(mark))), published, 'file')).toEqual([]);
    expect(editionDifferences(whole(hidden, marked(mark)), published, 'file').length).toBeGreaterThan(3);
  });

  it('leaves out what is inside of lists and tables', () => {
    const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [hidden] }] };
    const table: Block = {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [hidden] }] }],
    };
    expect(editionDifferences(publicPart(whole(list, table, marked('internal'))), published, 'file')).toEqual([]);
  });

  it('keeps the numbers of its blocks, by which a finding leads to its place', () => {
    const wrong = report({ ...published, body: [p('Wir erstatteten 421 Kunden.')] });
    expect(editionDifferences(publicPart(whole(hidden, hidden, marked('internal'))), wrong, 'file')).toMatchObject([
      { place: { kind: 'text', block: 2, words: '412' } },
    ]);
  });
});
