import { X } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { isOpen } from '../../core/review/filter-threads.ts';
import type { Draft } from '../../store/draft.ts';
import { watchThreads } from '../../store/threads.ts';
import { t } from '../../words/words.ts';
import { checksDeskOf } from '../checks/checks-desk.ts';
import { editionDeskOf } from '../checks/editions/edition-desk.ts';
import { FindingsPanel } from '../checks/findings-panel.tsx';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { CommentsPanel } from '../review/comments-panel.tsx';
import { deskOf, type SideTab } from '../review/desk.ts';
import { SignOffPanel } from '../review/sign-off/sign-off-panel.tsx';
import { VersionsPanel } from '../review/versions/versions-panel.tsx';
import { DetailsPanel } from './details-panel.tsx';
import styles from './draft-frame.module.css';

/** The panel at the side: details with the key figures, what the checks found, the comments, the versions and the sign-offs. */
export const SidePanel = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const findings = useWatched(checksDeskOf(draft).findings);
  const against = useWatched(editionDeskOf(draft).against);
  const differences = against.kind === 'compared' ? against.findings.length : 0;
  const { tab } = deskOf(draft);
  const openThreads = useWatched(watchThreads(draft)).filter(isOpen).length;
  return (
    <aside className={styles.side} aria-label={t('Side panel')}>
      <Tabs className={styles.sideTabs ?? ''} selectedKey={useWatched(tab)} onSelectionChange={(key) => tab.set(key as SideTab)}>
        <div className={styles.sideHead}>
          <TabList className={styles.sideList ?? ''} aria-label={t('Side panel')}>
            <Tab id="details" className={styles.sideTab ?? ''}>
              {t('Details')}
            </Tab>
            <Tab id="findings" className={styles.sideTab ?? ''}>
              {t('Findings')}{' '}
              <span className={styles.count}>{findings.kind === 'checked' ? findings.findings.length + differences : '…'}</span>
            </Tab>
            <Tab id="comments" className={styles.sideTab ?? ''}>
              {t('Comments')} <span className={styles.count}>{openThreads}</span>
            </Tab>
            <Tab id="versions" className={styles.sideTab ?? ''}>
              {t('Versions')}
            </Tab>
            <Tab id="sign-off" className={styles.sideTab ?? ''}>
              {t('Sign-off')}
            </Tab>
          </TabList>
          <Button look="icon" aria-label={t('Close the side panel')} onPress={onClose}>
            <X size={16} />
          </Button>
        </div>
        <TabPanel id="details" className={styles.sidePanel ?? ''}>
          <DetailsPanel draft={draft} />
        </TabPanel>
        <TabPanel id="findings" className={styles.sidePanel ?? ''}>
          <FindingsPanel draft={draft} />
        </TabPanel>
        <TabPanel id="comments" className={styles.sidePanel ?? ''}>
          <CommentsPanel draft={draft} />
        </TabPanel>
        <TabPanel id="versions" className={styles.sidePanel ?? ''}>
          <VersionsPanel draft={draft} />
        </TabPanel>
        <TabPanel id="sign-off" className={styles.sidePanel ?? ''}>
          <SignOffPanel draft={draft} />
        </TabPanel>
      </Tabs>
    </aside>
  );
};
