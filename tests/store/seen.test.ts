import { expect, it } from 'vitest';
import { addDraft, deleteDraft } from '../../renderer/store/library.ts';
import { keepSeen, watchSeen } from '../../renderer/store/review/seen.ts';
import { newLibrary, report } from './library-fixture.ts';

it('what was seen of a draft’s comments is kept on this computer, draft by draft, and goes with the draft', async () => {
  const db = await newLibrary();
  const id = await addDraft(db, null, report('Outage'), 0);
  const calls: (readonly string[])[] = [];
  const stop = watchSeen(db, id, (seen) => calls.push([...seen]));
  await expect.poll(() => calls).toEqual([[]]);
  await keepSeen(db, id, new Set(['a 1', 'b 2']));
  await keepSeen(db, 'other', new Set(['c 3']));
  await expect.poll(() => calls.at(-1)).toEqual(['a 1', 'b 2']);
  await deleteDraft(db, null, id);
  await expect.poll(() => calls.at(-1)).toEqual([]);
  stop();
});
