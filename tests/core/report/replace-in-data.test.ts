import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Details } from '../../../renderer/core/report/report.ts';
import { findInData } from '../../../renderer/core/report/search/find-in-data.ts';
import { type DataChanges, replaceInData } from '../../../renderer/core/report/search/replace-in-data.ts';
import { readySearch } from '../../../renderer/core/rich-text/find-text.ts';
import { action, cause, correction, event, fact, report, step, structured } from '../export/sample-report.ts';

const [queue, index] = [cause('The Kilo queue filled: Kilo had no limit'), cause('An index')];
const limit = action('Limit the kilo queue', { owner: 'Kilo team', link: 'https://tracker.example/kilo/7' });
const began = event('2026-06-08 08:50 UTC', 'Kilo stops.', {
  note: 'kilo',
  author: 'Kilo desk',
  category: 'Kilo',
  evidence: ['https://graphs.example/kilo', 'Kilo graph of Kilo https://graphs.example/kilo'],
});
const [built, mended] = [step('Kilo restarted', 'done'), correction('Kilo was not lost.')];
const [asked, counted] = [fact('Kilo customers', 'text', 'All of Kilo'), fact('Persons', 'number', '12')];
const of = report({
  causes: [queue, index],
  actions: [limit],
  steps: [built],
  corrections: [mended],
  facts: [asked, counted],
  events: [began],
  details: {
    title: 'Kilo outage',
    reference: 'KILO-7',
    severity: 'Kilo 1',
    services: ['Kilo', 'Search', 'Kilo EU'],
    authors: ['Kim Kilo'],
    contact: 'Kilo desk, press@kilo.example',
  },
  body: [structured('causes'), structured('actions'), structured('status'), structured('corrections'), structured('facts')],
});

const replaced = (words: string, by: string, more: object = {}): DataChanges => {
  const ready = readySearch({ words, isCaseKept: false, isWholeWord: false, isPattern: false, ...more });
  if (ready.kind === 'odd') throw new Error(ready.reason);
  return replaceInData(of, findInData(of, ready, { kind: 'draft' }), ready.search, by);
};
const none = { causes: [], actions: [], steps: [], corrections: [], facts: [], events: [], details: {} };

it('replaces words in every list, in events and in details, and no address, reference or category', () => {
  expect(replaced('kilo', 'Lima')).toEqual({
    causes: [{ id: queue.id, change: { text: 'The Lima queue filled: Lima had no limit' } }],
    actions: [
      { id: limit.id, change: { text: 'Limit the Lima queue' } },
      { id: limit.id, change: { owner: 'Lima team' } },
    ],
    steps: [{ id: built.id, change: { text: 'Lima restarted' } }],
    corrections: [{ id: mended.id, change: { text: 'Lima was not lost.' } }],
    facts: [
      { id: asked.id, change: { text: 'Lima customers' } },
      { id: asked.id, change: { value: 'All of Lima' } },
    ],
    events: [
      { id: began.id, change: { text: 'Lima stops.' } },
      { id: began.id, change: { note: 'Lima' } },
      { id: began.id, change: { author: 'Lima desk' } },
      { id: began.id, change: { evidence: ['https://graphs.example/kilo', 'Lima graph of Lima https://graphs.example/kilo'] } },
    ],
    details: {
      title: 'Lima outage',
      severity: 'Lima 1',
      services: ['Lima', 'Search', 'Lima EU'],
      authors: ['Kim Lima'],
      contact: 'Lima desk, press@kilo.example',
    },
  });
});

it.each<[string, string, object, Partial<Details>]>([
  ['Kilo (o\\w+|\\d)', '$1 of Lima', { isPattern: true }, { title: 'outage of Lima', severity: '1 of Lima' }],
  ['(Out)age', '$1-$2-$$-$&', { isPattern: true, isCaseKept: true }, {}],
  ['(out)age', '$1-$2-$$-$&', { isPattern: true }, { title: 'Kilo out-$2-$-outage' }],
  ['outage', '$1', {}, { title: 'Kilo $1' }],
  ['out', 'x', { isWholeWord: true }, {}],
  ['search', '', {}, { services: ['Kilo', 'Kilo EU'] }],
  ['search', 'Find, Look ', {}, { services: ['Kilo', 'Find', 'Look', 'Kilo EU'] }],
  ['lo eu', 'LO EU', {}, { services: ['Kilo', 'Search', 'KiLO EU'] }],
  ['lo eu', 'LO EU', { isCaseKept: true }, {}],
  ['press', 'news', {}, {}],
])('“%s” becomes “%s” (%o) in the details', (words, by, more, details) => {
  expect(replaced(words, by, more).details).toEqual(details);
});

it('changes nothing where nothing is found', () => {
  expect(replaced('weather', 'x')).toEqual(none);
});

it('words that go away and come back leave every text as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Kilo', 'kilo ', 'x', ' ', '$1', 'é', '\n'), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const one = cause(text);
      const there = report({ causes: [one], body: [structured('causes')] });
      const change = (from: typeof there, words: string, by: string): string => {
        const ready = readySearch({ words, isCaseKept: true, isWholeWord: false, isPattern: false });
        if (ready.kind === 'odd') throw new Error(ready.reason);
        const changes = replaceInData(from, findInData(from, ready, { kind: 'draft' }), ready.search, by);
        return changes.causes[0]?.change.text ?? from.causes[0]?.text ?? '';
      };
      const away = change(there, 'Kilo', '§');
      expect(away).toBe(text.replaceAll('Kilo', '§'));
      expect(change({ ...there, causes: [{ ...one, text: away }] }, '§', 'Kilo')).toBe(text);
    }),
  );
});
