import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { runChecks } from '../../core/checks/index.ts';
import type { Draft } from '../../store/draft.ts';
import { FindingsPanel } from '../checks/findings-panel.tsx';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { DetailsPanel } from './details-panel.tsx';
import styles from './draft-frame.module.css';

/** The panel at the side: details with the key figures, and what the checks found. */
export const SidePanel = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const report = useWatched(draft.report);
  const findings = useMemo(() => runChecks(report), [report]);
  return (
    <aside className={styles.side} aria-label="Side panel">
      <Tabs className={styles.sideTabs ?? ''}>
        <div className={styles.sideHead}>
          <TabList className={styles.sideList ?? ''} aria-label="Side panel">
            <Tab id="details" className={styles.sideTab ?? ''}>
              Details
            </Tab>
            <Tab id="findings" className={styles.sideTab ?? ''}>
              Findings <span className={styles.count}>{findings.length}</span>
            </Tab>
          </TabList>
          <Button look="icon" aria-label="Close the side panel" onPress={onClose}>
            <X size={16} />
          </Button>
        </div>
        <TabPanel id="details" className={styles.sidePanel ?? ''}>
          <DetailsPanel draft={draft} />
        </TabPanel>
        <TabPanel id="findings" className={styles.sidePanel ?? ''}>
          <FindingsPanel draft={draft} findings={findings} />
        </TabPanel>
      </Tabs>
    </aside>
  );
};
