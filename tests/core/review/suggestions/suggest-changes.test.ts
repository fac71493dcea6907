import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { suggestChanges } from '../../../../renderer/core/review/suggestions/suggest-changes.ts';
import { plainText, run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { action, event, report, structured } from '../../export/sample-report.ts';

const p = (text: string) => textBlock('p', text);
const items = { events: [event('2026-05-14 09:14 Europe/Paris', 'Slow')], actions: [action('Add a probe')] };
const sent = report({ ...items, body: [p('It was slow. '), structured('timeline'), p('It was slow. '), p('All is well.')] });
const withBody = (...body: Parameters<typeof report>[0]['body'] & object): Report => ({ ...sent, body: { type: 'doc', content: body } });
const tell = (present: Report) => {
  const { count, suggestions } = suggestChanges(sent, present);
  const told = suggestions?.map((one) => {
    const at = one.anchor.kind === 'text' ? one.anchor.quote.position : one.anchor.kind;
    if (one.kind === 'passage') return [at, 'passage', one.words];
    return one.suggestion.kind === 'field' ? [at, one.suggestion.field, one.suggestion.replacement] : [at, one.suggestion.replacement];
  });
  return [count, told ?? null];
};
const same = sent.body.content;
const [first = p(''), block = p(''), third = p(''), last = p('')] = same;

describe('what was changed since a report was sent, as suggestions', () => {
  it.each<readonly [name: string, present: Report, told: readonly unknown[]]>([
    ['nothing', withBody(...same), [0, []]],
    ['words of the second of two equal lines', withBody(first, block, p('It was down. '), last), [1, [[14, 'It was down. ']]]],
    ['a line that went', withBody(first, block, third), [1, [[28, '']]]],
    [
      'a line that came, told at the one above it',
      withBody(first, block, p('It is over.'), third, last),
      [1, [[0, 'passage', 'It is over.']]],
    ],
    [
      'a line that came first, told of the report',
      withBody(p('Hello.'), first, block, third, last),
      [1, [['report', 'passage', 'Hello.']]],
    ],
    ['an event’s words', { ...sent, events: sent.events.map((one) => ({ ...one, text: 'Down' })) }, [1, [['event', 'text', 'Down']]]],
    ['an action’s owner', { ...sent, actions: sent.actions.map((one) => ({ ...one, owner: 'Ops' })) }, [1, [['action', 'owner', 'Ops']]]],
    [
      'a format, which can’t be suggested',
      withBody(textBlock('p', [{ ...run('It was slow. '), marks: [{ type: 'bold' }] }]), block, third, last),
      [1, null],
    ],
    ['a block of data that went', withBody(first, third, last), [1, null]],
    ['an event that came', { ...sent, events: [...sent.events, event('10:00', 'Fixed')] }, [1, null]],
    ['an action’s due date', { ...sent, actions: sent.actions.map((one) => ({ ...one, state: 'done' as const })) }, [1, null]],
    ['the title', { ...sent, details: { ...sent.details, title: 'Another' } }, [1, null]],
  ])('%s', (_, present, told) => {
    expect(tell(present)).toEqual(told);
  });

  it('quotes the words as they were sent', () => {
    const { suggestions } = suggestChanges(sent, withBody(first, block, third, p('All is fine.')));
    const [one] = suggestions ?? [];
    expect(one?.anchor).toMatchObject({ kind: 'text', quote: { exact: 'All is well.', position: plainText(sent.body).indexOf('All') } });
  });
});
