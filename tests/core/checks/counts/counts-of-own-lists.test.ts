import { describe, expect, it } from 'vitest';
import { countsOfOwnLists } from '../../../../renderer/core/checks/counts/lists/counts-of-own-lists.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { action, cause, checked, report } from '../reports.ts';

const causes = ['a', 'b', 'c', 'd'].map(cause);
const actions = [action('e'), action('f'), action('g'), action('h', { state: 'done' })];
const shown = (block: 'causes' | 'actions'): Block => ({ type: 'structured', attrs: { block } });
const found = (text: string, parts: Parameters<typeof report>[0] = { causes, actions }, blocks = [shown('causes'), shown('actions')]) =>
  checked(countsOfOwnLists, report({ ...parts, body: [textBlock('p', text), textBlock('h2', 'More'), ...blocks] }));

describe('a count of the report’s own causes or actions', () => {
  it.each([
    ['There were three causes.', 'three causes'],
    ['Payments failed. In total there were 5 causes.', '5 causes'],
    ['We have agreed on two actions.', 'two actions'],
    ['We identified three causes.', 'three causes'],
    ['Es gab drei Ursachen.', 'drei Ursachen'],
    ['Wir haben zwei Maßnahmen vereinbart.', 'zwei Maßnahmen'],
    ['Il y avait trois causes.', 'trois causes'],
    ['Hubo tres causas.', 'tres causas'],
  ])('is held against the list: %s', (text, words) => {
    expect(found(text)).toMatchObject([
      {
        rule: 'count-mismatch',
        severity: 'warning',
        place: { kind: 'text', block: 0, words },
        message: `“${words}” stands over a list of 4.`,
      },
    ]);
  });

  it.each([
    'There were four causes.',
    // Three of the actions are still open, one is done.
    'We have three actions.',
    'There were three causes of the second outage.',
    'There were three causes, and one more that we only suspect.',
    'In such cases there are two causes at work.',
    'There may have been three causes.',
    'Two causes stand out.',
    'There were three alarms.',
  ])('is none, or right: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('has nothing to be held against where the text shows no such list', () => {
    expect(found('There were three causes.', { causes, actions }, [shown('actions')])).toEqual([]);
    expect(found('There were three causes.', { causes: causes.slice(0, 1), actions })).toEqual([]);
  });
});
