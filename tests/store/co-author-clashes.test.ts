import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { selectEdition } from '../../renderer/core/export/select-edition.ts';
import { plainText, run } from '../../renderer/core/rich-text/walk.ts';
import type { Draft } from '../../renderer/store/draft.ts';
import { changeItem } from '../../renderer/store/edits/list-edits.ts';
import { lookAtCopy, takeCopy } from '../../renderer/store/exchange/copy/co-author-copy.ts';
import { bringBack, closeAll, coAuthor, edit, fileOf, fits, lineAt, newDraft, textNow, type, withLines } from './co-author-fixture.ts';

afterEach(closeAll);

describe('what two people wrote in one place', () => {
  const change = (draft: Draft, from: number, length: number, words: string): void =>
    edit(draft, (body) => {
      lineAt(body, 0).delete(from, length);
      lineAt(body, 0).insert(from, words);
    });

  it('leaves a line as it is here where both changed the same words, and gives back both wordings', async () => {
    const draft = await newDraft(withLines('About 40 % of requests failed.', 'Customers were told.'));
    const [ben1, cleo] = [await coAuthor(draft), await coAuthor(draft)];
    // As the editor writes it: the letters that stay are kept.
    change(draft, 0, 8, 'Some 35');
    change(ben1, 6, 2, '41');
    type(ben1, 1, ' At noon.');
    change(cleo, 0, 5, 'Around');
    const first = fits(lookAtCopy(draft, await fileOf(ben1)));
    const clash = { mine: 'Some 35 % of requests failed.', theirs: 'About 41 % of requests failed.' };
    expect([first.clashes, plainText(first.after.body)]).toEqual([[clash], 'Some 35 % of requests failed.\nCustomers were told. At noon.']);
    const second = fits(lookAtCopy(draft, await fileOf(cleo)));
    expect(takeCopy(draft, first)).toMatchObject({ kind: 'taken', clashes: [clash] });
    // Both were looked at before either was brought in.
    expect(takeCopy(draft, second)).toMatchObject({ kind: 'taken', clashes: [{ ...clash, theirs: 'Around 40 % of requests failed.' }] });
    expect(await textNow(draft)).toBe('Some 35 % of requests failed.\nCustomers were told. At noon.');
    // What came in once is known.
    expect(fits(lookAtCopy(draft, await fileOf(ben1)))).toMatchObject({ clashes: [], lost: [] });
  });

  const secret = { type: 'private', attrs: { to: 'internal' } } as const;
  const publicText = async (draft: Draft): Promise<string> => {
    await draft.flush();
    const { body, events } = selectEdition(draft.report.get(), 'public');
    return [plainText(body), ...events.map(({ text }) => text)].join('\n');
  };

  it('never makes public what was made internal meanwhile, be it that the copy splits it', async () => {
    const blame = 'This paragraph blames the vendor and names Kilo again.';
    const draft = await newDraft(withLines('The service was slow.', blame));
    const copy = await coAuthor(draft);
    edit(draft, (body) => (body.get(1) as Y.XmlElement).setAttribute('visibility', 'internal'));
    edit(copy, (body) => {
      lineAt(body, 1).delete(33, blame.length - 33);
      const split = new Y.XmlElement('paragraph');
      split.setAttribute('kind', 'p');
      split.insert(0, [new Y.XmlText(blame.slice(33))]);
      body.insert(2, [split]);
    });
    const looked = await bringBack(draft, copy);
    expect(looked.hidden).toEqual(['and names Kilo again.']);
    expect(await publicText(draft)).not.toMatch(/Kilo|vendor/);
    expect(await textNow(draft)).toContain('and names Kilo again.');
  });

  it('never makes public what was kept from the public within a line, and keeps their wording of it for colleagues', async () => {
    const draft = await newDraft(withLines('Mail failed because Kilo slept that day.'));
    const copy = await coAuthor(draft);
    edit(draft, (body) => lineAt(body, 0).format(11, 19, { private: { to: 'internal' } }));
    edit(copy, (body) => {
      lineAt(body, 0).delete(20, 10);
      lineAt(body, 0).insert(20, 'our engineer Kilo fell asleep');
    });
    const looked = await bringBack(draft, copy);
    expect(looked.clashes).toMatchObject([{ theirs: 'Mail failed because our engineer Kilo fell asleep that day.' }]);
    expect(await publicText(draft)).toMatch(/^Mail failed that day\.\n/);
  });

  it('leaves it to the draft who may see what is internal there', async () => {
    const whole = withLines('The service was slow.', 'Nobody told Kilo of it.');
    const [line, inner] = whole.body.content;
    if (line === undefined || inner?.type !== 'paragraph') throw new Error('no lines');
    const kept = { ...inner, content: [{ ...run('Nobody told Kilo of it.'), marks: [secret] }] };
    const [slow, well] = whole.events;
    if (slow === undefined || well === undefined) throw new Error('no events');
    const draft = await newDraft({
      ...whole,
      events: [{ ...slow, text: 'Lima was called', visibility: 'internal' }, well],
      body: { ...whole.body, content: [line, kept] },
    });
    const copy = await coAuthor(draft);
    edit(copy, (body) => lineAt(body, 1).format(0, lineAt(body, 1).length, { private: null }));
    changeItem(copy, 'events', slow.id, { visibility: 'public' });
    changeItem(copy, 'events', well.id, { visibility: 'internal' });
    const looked = await bringBack(draft, copy);
    expect([...looked.hidden].sort()).toEqual(['Lima was called', 'Nobody told Kilo of it.']);
    expect(await publicText(draft)).toBe('The service was slow.');
  });

  it.each<readonly [string, (draft: Draft) => void, (copy: Draft) => void, string]>([
    ['two sentences behind one', (one) => type(one, 0, ' From here.'), (other) => type(other, 0, ' From there.'), ''],
    ['two words of one line', (one) => change(one, 0, 3, 'That'), (other) => change(other, 16, 4, 'late'), 'That service was late.'],
    ['the same words once', (one) => change(one, 16, 4, 'late'), () => undefined, 'The service was late.'],
  ])('merges %s without asking', async (_what, here, there, expected) => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    here(draft);
    there(copy);
    const { clashes, after } = fits(lookAtCopy(draft, await fileOf(copy)));
    expect(clashes).toEqual([]);
    const [line = ''] = plainText(after.body).split('\n');
    if (expected === '') expect([...line.matchAll(/From t?here\./g)]).toHaveLength(2);
    else expect(line).toBe(expected);
  });
});
