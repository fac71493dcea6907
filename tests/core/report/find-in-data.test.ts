import { expect, it } from 'vitest';
import type { Report } from '../../../renderer/core/report/report.ts';
import type { DataScope } from '../../../renderer/core/report/search/data-words.ts';
import { findInData } from '../../../renderer/core/report/search/find-in-data.ts';
import { readySearch } from '../../../renderer/core/rich-text/find-text.ts';
import { action, cause, correction, event, fact, report, step, structured } from '../export/sample-report.ts';

const draft: DataScope = { kind: 'draft' };
const of = report({
  causes: [cause('A missing Index'), cause('A queue')],
  actions: [action('Add the index', { owner: 'Platform team', link: 'https://tracker.example/platform/7' })],
  steps: [step('Index built', 'done')],
  corrections: [correction('No index was lost.')],
  facts: [fact('Customers concerned', 'text', 'All banks'), fact('Banks concerned', 'number', '12')],
  events: [
    event('2026-06-08 08:50 UTC', 'The index is gone.', { category: 'Index', evidence: ['Index graph https://graphs.example/index'] }),
    event('2026-06-08 09:00 UTC', 'Alarm', { note: 'by the platform team', author: 'Kim' }),
  ],
  details: { title: 'Search', reference: 'INC-7', services: ['Search', 'Platform'], contact: 'Press desk press@platform.example, or call' },
  body: [structured('causes'), structured('actions'), structured('status'), structured('corrections'), structured('facts')],
});
const found = (words: string, more: object = {}, from: Report = of, scope: DataScope = draft): readonly string[] => {
  const ready = readySearch({ words, isCaseKept: false, isWholeWord: false, isPattern: false, ...more });
  if (ready.kind === 'odd') return ['odd'];
  return findInData(from, ready, scope).map(({ in: { of, hold } }) => `${of.kind} ${of.field}${hold === 'none' ? '' : `: ${hold}`}`);
};
const everywhere = ['cause text', 'action text', 'step text', 'correction text', 'event text', 'event category: category'];

it.each<[string, object, readonly string[]]>([
  ['index', {}, [...everywhere, 'event evidence', 'event evidence: address']],
  ['Index', { isCaseKept: true }, ['cause text', 'step text', 'event category: category', 'event evidence']],
  ['ind', { isWholeWord: true }, []],
  ['^(?:A|No) .*ind', { isPattern: true }, ['cause text', 'correction text']],
  ['platform', {}, ['action owner', 'action link: address', 'event note', 'details services', 'details contact: address']],
  ['press desk', {}, ['details contact']],
  ['call', {}, ['details contact']],
  ['inc-7', {}, ['details reference: reference']],
  ['kim', {}, ['event author']],
  ['banks', {}, ['fact value', 'fact text']],
  ['12', {}, []],
  ['', {}, []],
  ['weather', {}, []],
  ['2026', {}, []],
  ['open', {}, []],
  ['(', { isPattern: true }, ['odd']],
])('“%s” %o is found in the data', (words, more, places) => {
  expect(found(words, more)).toEqual(places);
});

it('says of lists that no block shows that they are not seen', () => {
  expect(found('index', { isCaseKept: true }, { ...of, body: { type: 'doc', content: [structured('status')] } }).slice(0, 2)).toEqual([
    'action text: unseen',
    'correction text: unseen',
  ]);
});

it.each<[string, DataScope, readonly string[]]>([
  ['no block', { kind: 'blocks', blocks: [] }, []],
  ['causes', { kind: 'blocks', blocks: [{ block: 'causes' }] }, ['cause text']],
  ['a timeline', { kind: 'blocks', blocks: [{ block: 'timeline' }] }, ['event text']],
  ['a timeline of milestones alone', { kind: 'blocks', blocks: [{ block: 'timeline', milestones: true }] }, []],
  ['a chart and key figures', { kind: 'blocks', blocks: [{ block: 'timeline-chart' }, { block: 'key-figures' }] }, []],
])('in a selection of %s only what it shows is found', (_what, scope, places) => {
  expect(found('index', {}, of, scope)).toEqual(places);
});

it('a selected contact is looked into, and no other detail', () => {
  expect(found('e', {}, of, { kind: 'blocks', blocks: [{ block: 'contact' }] })).not.toContain('details title');
  expect(found('press', {}, of, { kind: 'blocks', blocks: [{ block: 'contact' }] })).toEqual([
    'details contact',
    'details contact: address',
  ]);
});

it('what the public reads has no notes, authors, evidence, links or categories, and events only where a timeline stands', () => {
  expect(found('index', {}, of, { kind: 'public' })).toEqual(everywhere.slice(0, 4));
  const shown = { ...of, body: { ...of.body, content: [structured('timeline')] } };
  expect(found('index', {}, shown, { kind: 'public' })).toEqual(['event text']);
  expect(found('platform', {}, shown, { kind: 'public' })).toEqual(['details services', 'details contact: address']);
});
