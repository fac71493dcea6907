import { expect, it } from 'vitest';
import { findInItems } from '../../../renderer/core/report/find-in-items.ts';
import { readySearch } from '../../../renderer/core/rich-text/find-text.ts';
import { action, cause, correction, event, report, step, structured } from '../export/sample-report.ts';

const of = report({
  causes: [cause('A missing Index'), cause('A queue')],
  actions: [action('Add the index', { owner: 'Platform team' })],
  steps: [step('Index built', 'done')],
  corrections: [correction('No index was lost.')],
  events: [event('2026-06-08 08:50 UTC', 'The index is gone.'), event('2026-06-08 09:00 UTC', 'Alarm', { note: 'by the platform team' })],
  body: [structured('causes'), structured('actions'), structured('status'), structured('corrections')],
});
const found = (words: string, more: object = {}, from = of): readonly string[] => {
  const ready = readySearch({ words, isCaseKept: false, isWholeWord: false, isPattern: false, ...more });
  return ready.kind === 'odd' ? ['odd'] : findInItems(from, ready).map(({ kind }) => kind);
};

it.each<[string, object, readonly string[]]>([
  ['index', {}, ['cause', 'action', 'step', 'correction', 'event']],
  ['Index', { isCaseKept: true }, ['cause', 'step']],
  ['ind', { isWholeWord: true }, []],
  ['^(?:A|No) .*ind', { isPattern: true }, ['cause', 'correction']],
  ['platform team', {}, ['action', 'event']],
  ['', {}, []],
  ['weather', {}, []],
])('“%s” %o is found in the lists and the timeline', (words, more, kinds) => {
  expect(found(words, more)).toEqual(kinds);
});

it('leaves out lists that no block shows', () => {
  expect(found('index', {}, { ...of, body: { type: 'doc', content: [structured('status')] } })).toEqual(['step', 'event']);
});
