import { useEffect } from 'react';
import type { WatchedFolder } from '../../../../host/host.ts';
import type { Draft } from '../../../../store/draft.ts';
import { t } from '../../../../words/words.ts';
import { useServices } from '../../../app/services.ts';
import { stageOf } from '../../../app/stage.ts';
import { type FolderFile, filesFor } from './files-for.ts';

/** What was offered since the start, by hash: a notice that was put away does not come back. */
const offered = new Set<string>();

/** Says when files for the open draft came back in the watched folder, once each; nothing is taken. */
export const useFolderNotice = (draft: Draft): void => {
  const { host, notify } = useServices();
  const { watchedFolder: folder } = host;
  useEffect(() => {
    if (folder === null) return;
    let isGone = false;
    let takeAway: (() => void) | null = null;
    const hear = async (state: Awaited<ReturnType<WatchedFolder['state']>>): Promise<void> => {
      const files = await filesFor(draft, folder, state);
      const fresh = files.filter(({ hash }) => !offered.has(hash));
      if (isGone || state.kind !== 'watching' || fresh.length === 0) return;
      for (const { hash } of fresh) offered.add(hash);
      // One notice for all that waits.
      takeAway?.();
      takeAway = notify({
        kind: 'information',
        message: foundWords(files, state.name),
        details: files.map(({ name }) => name),
        stays: true,
        action: { label: t('Look at them'), run: () => stageOf(draft).overlay.set('returned') },
      });
    };
    const stop = folder.onChange((state) => void hear(state));
    void folder.state().then(hear);
    return () => {
      isGone = true;
      stop();
      takeAway?.();
    };
  }, [draft, folder, notify]);
};

const foundWords = ({ length }: readonly FolderFile[], folder: string): string =>
  t('{count, plural, one {# file came back} other {# files came back}} in “{folder}”.', { count: length, folder });
