import { FolderOpen } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { canonical } from '../../../core/review/canonical.ts';
import type { SignOff } from '../../../core/review/sign-off/sign-off.ts';
import type { Thread } from '../../../core/review/thread.ts';
import type { WatchedFolder } from '../../../host/host.ts';
import { readDebriefFile } from '../../../host/read-file.ts';
import type { Draft } from '../../../store/draft.ts';
import { watchSignOffs } from '../../../store/review/sign-offs.ts';
import { watchThreads } from '../../../store/threads.ts';
import { keepVersion } from '../../../store/versions/versions.ts';
import { t } from '../../../words/words.ts';
import { goTo } from '../../app/route.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { deskOf } from '../desk.ts';
import { usePerson } from '../use-person.ts';
import { bringAllIn } from './bring-in.ts';
import styles from './exchange.module.css';
import { filesFor } from './folder/files-for.ts';
import { FolderPart } from './folder/folder-part.tsx';
import { type FoundFile, lookAtFile, refusedFile } from './found-file.ts';
import { FoundItem } from './found-item.tsx';
import { takeHandedOver } from './handed-over.ts';

/** Shows what came: the comments, or the sign-offs where these are all; either way of the edition that was signed last. */
const showNews = (draft: Draft, before: { readonly signOffs: readonly SignOff[]; readonly threads: readonly Thread[] }): void => {
  const { signing, tab } = deskOf(draft);
  const signed = watchSignOffs(draft)
    .get()
    .filter((one) => !before.signOffs.some(({ id }) => id === one.id));
  const last = signed.at(-1);
  if (last !== undefined) signing.set(last.edition);
  const hasComments = canonical(watchThreads(draft).get()) !== canonical(before.threads);
  tab.set(last === undefined || hasComments ? 'comments' : 'sign-off');
};

const keyOf = ({ name, lines }: FoundFile): string => [name, ...lines].join(' ');

/**
 * Brings in what came back, reviews and co-authors' whole copies: each file is shown with what it holds before anything is merged, and a version is
 * kept first.
 */
export const ReturnedDialog = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const { db, host, now, notify } = useServices();
  const person = usePerson();
  const [found, setFound] = useState<readonly FoundFile[]>([]);
  const fitting = found.filter((one) => one.kind === 'review' || one.kind === 'copy');
  type Opened = Awaited<ReturnType<typeof host.openDebrief>>;
  const look = async (opened: Opened): Promise<readonly FoundFile[]> => {
    if (opened.kind === 'cancelled') return [];
    return [opened.kind === 'failed' ? refusedFile('', opened.reason) : await lookAtFile(draft, opened.name, opened.bytes)];
  };
  const show = useCallback((looked: readonly FoundFile[]): void => {
    // The same file once more is no second one.
    const keys = new Set(looked.map(keyOf));
    setFound((all) => [...all.filter((one) => !keys.has(keyOf(one))), ...looked]);
  }, []);
  const take = async (opened: readonly Opened[]): Promise<void> => show((await Promise.all(opened.map(look))).flat());
  useEffect(() => {
    const handed = takeHandedOver(draft.id);
    if (handed !== undefined) void lookAtFile(draft, handed.name, handed.bytes).then((looked) => show([looked]));
  }, [draft, show]);
  const folder = host.watchedFolder;
  const showFolder = useCallback(
    async (state: Awaited<ReturnType<WatchedFolder['state']>>): Promise<void> => {
      if (folder === null) return;
      const files = await filesFor(draft, folder, state);
      for (const { hash } of files) {
        const opened = await folder.read(hash);
        if (opened.kind === 'opened') show([await lookAtFile(draft, opened.name, opened.bytes)]);
      }
      // They were shown; whoever needs one again opens it by hand.
      if (files.length > 0) await folder.saw(files.map(({ hash }) => hash));
    },
    [draft, folder, show],
  );
  const bringIn = async (): Promise<void> => {
    await draft.flush();
    const reason = fitting.some(({ kind }) => kind === 'copy') ? 'before-copy' : 'before-review';
    const whose = fitting.flatMap((one) => (one.kind === 'review' ? one.review.person.name : (one.copy.file.sender?.name ?? [])));
    const kept = await keepVersion(db, draft.id, draft.report.get(), {
      reason,
      name: '',
      by: person ?? null,
      at: now(),
      whose: [...new Set(whose)],
    });
    if (kept.kind === 'failed') {
      setFound((all) => [...all, refusedFile('', kept.reason)]);
      return;
    }
    const before = { signOffs: watchSignOffs(draft).get(), threads: watchThreads(draft).get() };
    const { brought, refused } = await bringAllIn(draft, fitting, now);
    if (brought.length > 0) notify({ kind: 'done', message: t('What came back is in.'), details: brought, about: draft.id });
    if (refused.length > 0) {
      setFound(refused);
      return;
    }
    showNews(draft, before);
    onClose();
  };
  const openAsOwn = async (bytes: Uint8Array): Promise<void> => {
    const { takeDraft } = await import('../../../store/exchange/take-draft.ts');
    const own = await takeDraft(db, host.journal, bytes, now());
    if (own.kind === 'failed') setFound((all) => [...all, refusedFile('', own.reason)]);
    else {
      onClose();
      goTo({ kind: 'draft', id: own.id, view: 'write' });
    }
  };
  return (
    <Dialog
      title={t('Reviews came back')}
      isWide={found.some(({ kind }) => kind === 'copy')}
      isHeld={false}
      isDismissable={false}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the button in it does the same. */}
      <div
        className={styles.drop}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes('Files')) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          void Promise.all([...event.dataTransfer.files].map(readDebriefFile)).then(take);
        }}
      >
        <p>
          {t(
            'Drop the files here that your reviewers and co-authors sent back. Any order, any number: what was brought in before is not brought in twice.',
          )}
        </p>
        <Button look="outlined" onPress={async () => take([await host.openDebrief()])}>
          <FolderOpen size={16} aria-hidden /> {t('Open a review…')}
        </Button>
      </div>
      {folder !== null && <FolderPart folder={folder} onState={showFolder} />}
      {found.length > 0 && (
        <ul className={styles.found} aria-label={t('Reviews')} aria-live="polite">
          {found.map((one) => (
            <FoundItem key={keyOf(one)} found={one} onOpenAsOwn={openAsOwn} />
          ))}
        </ul>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look="filled" isDisabled={fitting.length === 0} onPress={bringIn}>
          {t('Bring in')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
