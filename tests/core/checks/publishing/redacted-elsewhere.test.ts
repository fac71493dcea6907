import { describe, expect, it } from 'vitest';
import { redactedElsewhere } from '../../../../renderer/core/checks/publishing/redacted-elsewhere.ts';
import type { Block, TextRun } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event } from '../../timeline/events.ts';
import { action, checked, report } from '../reports.ts';

const redacted = (text: string): TextRun => ({ ...run(text), marks: [{ type: 'redacted' }] });
const internal = (text: string): TextRun => ({ ...run(text), marks: [{ type: 'private', attrs: { to: 'internal' } }] });
const line = (...runs: readonly (string | TextRun)[]): Block =>
  textBlock(
    'p',
    runs.map((one) => (typeof one === 'string' ? run(one) : one)),
  );
const found = (...body: readonly Block[]) => checked(redactedElsewhere, report({ body }));

describe('redacted-elsewhere', () => {
  it.each<readonly [string, string, 'error' | 'warning']>([
    ['Bo Lee', 'Then Bo Lee dropped a table.', 'error'],
    ['Bo Lee', 'It was bo\nlee’s script.', 'error'],
    [' Bo Lee.', 'Ask Bo Lee', 'error'],
    ['Okafor', 'Okafor saw it.', 'error'],
    ['the night shift', 'Only the night shift knew.', 'error'],
    ['db-01', 'On db-01 it was full.', 'error'],
    ['bo@acme.com', 'Write to bo@acme.com.', 'error'],
    ['40017', 'Case 40017 was opened.', 'error'],
    ['database', 'The database was slow.', 'warning'],
    ['Größe', 'Die Größe stimmt.', 'error'],
  ])('finds “%s” in “%s”: %s', (words, plain, severity) => {
    expect(found(line('By ', redacted(words), ' at night.'), line(plain))).toMatchObject([
      { rule: 'redacted-elsewhere', severity, place: { kind: 'text', block: 1 } },
    ]);
  });

  it.each([
    ['Bo Lee', 'Bo Leeds and Limbo Lee-Ann saw it.'.replace('Lee-Ann', 'Leeann')],
    ['May', 'It may be so.'],
    ['2026', 'It was in 2026.'],
    ['12', 'There were 12.'],
    ['at', 'At night, at noon.'],
    ['X', 'X was it.'],
    ['…', 'And so on…'],
    ['', 'Nothing.'],
  ])('leaves “%s” in “%s”', (words, plain) => {
    expect(found(line('By ', redacted(words), ' at night.'), line(plain))).toEqual([]);
  });

  it('finds them in the same line, in events, items, details, notes, code and descriptions', () => {
    const body: readonly Block[] = [
      line('By ', redacted('Bo Lee'), ', that is Bo Lee.'),
      textBlock('p', [run('A note'), { type: 'footnote', attrs: { text: 'Bo Lee said so' } }]),
      { type: 'codeBlock', content: [run('# Bo Lee')] },
      { type: 'image', attrs: { asset: 'ab'.repeat(32), alt: 'Bo Lee at work', decorative: false, width: 100 } },
    ];
    const all = report({
      details: { title: 'Bo Lee' },
      body,
      events: [event('Bo Lee acts', '2024-06-10 16:05 UTC')],
      actions: [action('Train', { owner: 'Bo Lee' })],
    });
    const [found, ...others] = checked(redactedElsewhere, all);
    expect(others).toEqual([]);
    expect(found?.message).toBe('“Bo Lee” is redacted in one place, and the public edition shows it in 7 others.');
    expect([found?.place, ...(found?.also ?? [])]).toEqual([
      { kind: 'details', field: 'title', words: 'Bo Lee' },
      { kind: 'text', block: 0, words: 'Bo Lee', nth: 1 },
      { kind: 'text', block: 1, words: 'Bo Lee' },
      { kind: 'text', block: 2, words: 'Bo Lee' },
      { kind: 'text', block: 3, words: 'Bo Lee' },
      { kind: 'event', id: 'id-Bo Lee acts', words: 'Bo Lee' },
      { kind: 'action', id: 'id-Train', words: 'Bo Lee' },
    ]);
  });

  it('is one finding a passage, which comes back when it stands in one more place', () => {
    const twice = line('Bo Lee came, and Bo Lee went.');
    const [of] = found(line('By ', redacted('Bo Lee'), ' and ', redacted('db-01'), '.'), twice);
    expect(of).toMatchObject({
      place: { block: 1, words: 'Bo Lee' },
      also: [{ block: 1, words: 'Bo Lee', nth: 1 }],
      about: ['Bo Lee', '2'],
    });
    expect(found(line('By ', redacted('Bo Lee'), '.'), twice, twice).map(({ about }) => about)).toEqual([['Bo Lee', '4']]);
    expect(found(line('By ', redacted('Bo Lee'), ' and ', redacted('db-01'), '.'), twice, line('On db-01.'))).toHaveLength(2);
  });

  it('joins a passage whose letters have several looks', () => {
    const bold: TextRun = { ...run('Lee'), marks: [{ type: 'bold' }, { type: 'redacted' }] };
    expect(found(line('By ', redacted('Bo '), bold, ' then.'), line('Lee way. Bo Lee.'))).toMatchObject([{ place: { words: 'Bo Lee' } }]);
  });

  it('leaves what the public edition does not show either', () => {
    const quiet = { ...event('Bo Lee acts', '2024-06-10 16:05 UTC'), visibility: 'internal' } as const;
    const hiddenBlock: Block = { ...textBlock('p', 'Bo Lee again'), attrs: { kind: 'p', visibility: 'internal' } };
    const body = [
      line('By ', redacted('Bo Lee')),
      line('Again ', redacted('Bo Lee')),
      line('Or ', internal('by Bo Lee'), ' it was.'),
      hiddenBlock,
    ];
    expect(checked(redactedElsewhere, report({ body, events: [quiet] }))).toEqual([]);
    const timeline: Block = { type: 'structured', attrs: { block: 'timeline', visibility: 'internal' } };
    const open = { ...quiet, visibility: 'public' } as const;
    expect(checked(redactedElsewhere, report({ body: [...body, timeline], events: [open] }))).toEqual([]);
  });

  it('warns of a name that is kept for colleagues within a line, and leaves short lines and common words', () => {
    expect(found(line('It was ', internal('Bo Lee'), ' then.'), line('Bo Lee knew.'))).toMatchObject([{ severity: 'warning' }]);
    expect(found(line(internal('Bo knew.')), line('Bo knew.'))).toEqual([]);
    expect(found(line('It was ', internal('slow'), ' then.'), line('It was slow.'))).toEqual([]);
  });
});

describe('a whole internal passage', () => {
  const hidden = (text: string): Block => ({ ...textBlock('p', text), attrs: { visibility: 'internal' } }) as Block;
  const tells = (kept: Block, ...open: readonly Block[]) => found(kept, ...open);

  it.each([
    ['The vendor had warned us in May.', 'As it turned out, the vendor had warned us in May.'],
    ['The vendor had warned us, in May', 'the vendor had\nwarned us in May'],
    ['Ask Marta Voss.', 'Questions? Ask Marta Voss at night.'],
  ])('“%s” is found again in “%s”, with both places', (kept, open) => {
    const places = { place: { kind: 'text', block: 1 }, also: [{ kind: 'text', block: 0 }] };
    expect(tells(hidden(kept), line(open))).toMatchObject([{ rule: 'redacted-elsewhere', severity: 'warning', ...places }]);
    expect(tells(line(internal(kept)), line(open))).toMatchObject([{ severity: 'warning', ...places }]);
  });

  it.each([
    ['The vendor had warned us in May.', 'The vendor had warned us in June.'],
    ['The vendor had warned us in May.', 'The vendor had warned us.'],
    ['All is well.', 'By noon all is well.'],
    ['Marta', 'Marta was on call.'],
  ])('“%s” is not “%s”', (kept, open) => {
    expect(tells(hidden(kept), line(open))).toEqual([]);
  });

  it('of an internal event or action is found in the text, and the gate lists it', () => {
    const words = 'The night shift had switched the alarm off';
    const body = [line(`We saw that the night shift had switched the alarm off.`)];
    const events = [{ ...event(words, '2024-06-10 16:05 UTC'), visibility: 'internal' as const }];
    const actions = [action(words, { visibility: 'internal' })];
    expect(checked(redactedElsewhere, report({ body, events }))).toMatchObject([{ place: { kind: 'text' }, also: [{ kind: 'event' }] }]);
    expect(checked(redactedElsewhere, report({ body, actions }))).toMatchObject([{ place: { kind: 'text' }, also: [{ kind: 'action' }] }]);
  });

  it('is not looked for in what is internal too', () => {
    const words = 'The vendor had warned us in May.';
    expect(tells(hidden(words), hidden(words))).toEqual([]);
  });
});
