import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Candidate, orderCandidates } from '../../../core/checks/editions/order-candidates.ts';
import type { Host } from '../../../host/host.ts';
import type { Draft } from '../../../store/draft.ts';
import { forgetEdition, keepEdition } from '../../../store/editions/kept-edition.ts';
import { type FullRow, listDrafts } from '../../../store/editions/list-drafts.ts';
import { describeDraft } from '../../../store/library.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { stageOf } from '../../app/stage.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { deskOf } from '../../review/desk.ts';
import { CandidateList } from './candidate-list.tsx';
import { editionDeskOf } from './edition-desk.ts';
import styles from './editions.module.css';
import { readEditionFile } from './read-edition-file.ts';

type Opened = Awaited<ReturnType<Host['openReport']>>;

/** Asks with which other edition a draft is to be compared: a draft of the library, the likeliest first, or a file. */
export const EditionDialog = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const services = useServices();
  const { db, host } = services;
  const [problem, setProblem] = useState<string | null>(null);
  const candidates = useCandidates(draft, setProblem);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = wanted ?? candidates?.[0]?.draft.id ?? null;

  const show = (): void => {
    deskOf(draft).tab.set('findings');
    stageOf(draft).isPanelOpen.set(true);
    onClose();
  };
  const take = async (id: string | null): Promise<void> => {
    const found = candidates?.find((one) => one.draft.id === id);
    if (found === undefined) return;
    try {
      await keepEdition(db, draft.id, found.draft);
    } catch {
      setProblem(t('The library did not take your choice, so nothing is compared yet. Nothing was changed; try again.'));
      return;
    }
    editionDeskOf(draft).file.set(null);
    show();
  };
  const takeFile = async (opened: Opened): Promise<void> => {
    if (opened.kind === 'cancelled') return;
    const read = opened.kind === 'failed' ? opened : await readEditionFile(services, opened);
    if (read.kind !== 'read') {
      setProblem(fromBelow(read.reason));
      return;
    }
    editionDeskOf(draft).file.set(read.file);
    // One at a time. What stays behind where the library doesn't answer is compared again when the draft is next opened, and can be taken away there.
    forgetEdition(db, draft.id).catch(() => undefined);
    show();
  };

  return (
    <Dialog title={t('Compare with another language edition')} isDismissable={false} onClose={onClose}>
      <p className={styles.lead}>
        {t(
          'Times, dates, numbers and actions should be the same in every language. Where the other edition says otherwise, it stands among the findings; neither report is changed.',
        )}
      </p>
      {candidates === null && problem === null && (
        <p className={styles.quiet} role="status">
          {t('Looking through the library…')}
        </p>
      )}
      {candidates?.length === 0 && (
        <p className={styles.quiet}>{t('There is no other draft in the library. Open a file with the other edition instead.')}</p>
      )}
      {candidates?.[0]?.isLikely === false && (
        <p className={styles.quiet}>{t('No draft of the library is plainly this report in another language; the likeliest come first.')}</p>
      )}
      {candidates !== null && chosen !== null && (
        <CandidateList candidates={candidates} chosen={chosen} onChoose={setWanted} onTake={(id) => void take(id)} />
      )}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogButtons>
        <span className={styles.files}>
          <Button look="outlined" onPress={async () => takeFile(await host.openReport())}>
            <FolderOpen size={16} aria-hidden /> {t('Open a file…')}
          </Button>
          <Button look="outlined" onPress={async () => takeFile(await host.openDebrief())}>
            {t('Open a Debrief file…')}
          </Button>
        </span>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look="filled" isDisabled={chosen === null} onPress={() => take(chosen)}>
          {t('Compare')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};

/** In the order of the moment when they were read: a list that changes under the hand is no list to choose from. */
const useCandidates = (draft: Draft, onProblem: (problem: string) => void): readonly Candidate<FullRow>[] | null => {
  const { db, host } = useServices();
  const [candidates, setCandidates] = useState<readonly Candidate<FullRow>[] | null>(null);
  useEffect(() => {
    let isGone = false;
    listDrafts(db, host.journal, draft.id).then(
      (rows) => isGone || setCandidates(orderCandidates(describeDraft(draft.report.get()), rows)),
      () => isGone || onProblem(t('The library could not be read. Nothing was changed; open a file instead, or try again.')),
    );
    return () => {
      isGone = true;
    };
  }, [db, host, draft, onProblem]);
  return candidates;
};
