import * as v from 'valibot';
import type { Database } from '../db.ts';
import type { LiveTarget } from './live-state.ts';

/** The key under which it is kept where a draft is written together. */
export const liveKeyOf = (draftId: string): string => `live ${draftId}`;

/** Where a draft is written together, and whether it is to be connected whenever it is open. */
export type KeptTarget = LiveTarget & { readonly isOn: boolean };

const text = v.pipe(v.string(), v.maxLength(2000));
const stored = v.object({ address: text, room: text, token: text, isOn: v.boolean() });

/** Where a draft is written together, as it was last entered on this computer; null where nobody has. It is no part of the draft and goes into no file. */
export const readTarget = async (db: Database, draftId: string): Promise<KeptTarget | null> => {
  const read = v.safeParse(stored, (await db.settings.get(liveKeyOf(draftId)))?.value);
  return read.success ? read.output : null;
};

/** Keeps where a draft is written together, on this computer alone. */
export const keepTarget = async (db: Database, draftId: string, { address, room, token, isOn }: KeptTarget): Promise<void> => {
  await db.settings.put({ key: liveKeyOf(draftId), value: { address, room, token, isOn } });
};
