import { readContainer } from '../../../../core/review/file/container.ts';
import type { WatchedFolder } from '../../../../host/host.ts';
import type { Draft } from '../../../../store/draft.ts';
import { identityOf } from '../../../../store/review/origin.ts';

type FolderState = Awaited<ReturnType<WatchedFolder['state']>>;

/** A file of the watched folder that belongs to a draft. */
export type FolderFile = { readonly name: string; readonly hash: string };

/** Which draft each file belongs to, by its hash; null for what can't be read, or is only half there yet. */
const drafts = new Map<string, string | null>();

const draftOf = async (folder: WatchedFolder, hash: string): Promise<string | null> => {
  const known = drafts.get(hash);
  if (known !== undefined) return known;
  const opened = await folder.read(hash);
  // What can't be opened just now may be so at the next look.
  if (opened.kind !== 'opened') return null;
  const read = readContainer(opened.bytes);
  const draft = read.kind === 'container' ? read.container.draft : null;
  drafts.set(hash, draft);
  return draft;
};

/** The files in the watched folder that belong to a draft and that nobody has looked at. What belongs to another draft waits for that one. */
export const filesFor = async (draft: Draft, folder: WatchedFolder, state: FolderState): Promise<readonly FolderFile[]> => {
  if (state.kind !== 'watching') return [];
  const identity = identityOf(draft);
  const own: FolderFile[] = [];
  for (const file of state.files) if ((await draftOf(folder, file.hash)) === identity) own.push(file);
  return own;
};
