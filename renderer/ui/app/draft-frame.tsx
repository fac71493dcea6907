import { Command as CommandIcon, Minimize2, PanelRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Report } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { said, t } from '../../words/words.ts';
import { useExport } from '../export/use-export.ts';
import { useUndoKeys } from '../hooks/use-undo-keys.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { Guard } from '../parts/guard.tsx';
import { stateLabels } from '../parts/labels.ts';
import { late, soon } from '../parts/late.tsx';
import { deskOf } from '../review/desk.ts';
import { useIdleVersions } from '../review/versions/use-idle-versions.ts';
import { WriteView } from '../writing/write-view.tsx';
import styles from './draft-frame.module.css';
import { togglePanel } from './focus-panel.ts';
import { focusView } from './focus-view.ts';
import { DraftProvider } from './open-draft.ts';
import { type DraftView, draftViews } from './route.ts';
import { SaveMark } from './save-mark.tsx';
import { isFocusing, stageOf } from './stage.ts';
import { TitleField } from './title-field.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { useAside } from './use-aside.ts';
import { useEarlyKey } from './use-early-key.ts';
import { useLeaveFocus } from './use-leave-focus.ts';

/** The export brings its fonts along: loaded when it is first looked at, so that a draft opens without them. */
const PreviewView = soon(async () => (await import('../export/preview-view.tsx')).PreviewView);

const TimelineView = soon(async () => (await import('../timeline/timeline-view.tsx')).TimelineView);

const PublishedBar = late(async () => (await import('./published-bar.tsx')).PublishedBar);
const ReviewBar = late(async () => (await import('./review-bar.tsx')).ReviewBar);
const StateButton = late(async () => (await import('../review/sign-off/claim/state-button.tsx')).StateButton);
const SidePanel = late(async () => (await import('./side-panel.tsx')).SidePanel);
const ExportMenu = late(async () => (await import('../export/export-menu.tsx')).ExportMenu);
const Checks = late(async () => (await import('../checks/checks.tsx')).Checks);
const TogetherMark = late(async () => (await import('../live/together-mark.tsx')).TogetherMark);
const CommandCenter = late(async () => (await import('../commands/command-center.tsx')).CommandCenter);

const viewLabels: Readonly<Record<DraftView, string>> = said({ write: 'Write', timeline: 'Timeline', preview: 'Preview' });

/** Whether its state says something of a report that sign-offs must bear. */
const isClaim = ({ details: { state } }: Report): boolean => state === 'approved' || state === 'published';

/** The frame of an open draft: the bar on top, the view in the middle, the side panel. */
export const DraftFrame = ({ draft, view }: { readonly draft: Draft; readonly view: DraftView }) => {
  const report = useWatched(draft.report);
  const stage = stageOf(draft);
  const isBare = useWatched(isFocusing) && view === 'write';
  const isPanelOpen = useWatched(stage.isPanelOpen) && !isBare;
  const hasComments = useWatched(deskOf(draft).tab) === 'comments' && isPanelOpen;
  const isAside = useAside(draft) && isPanelOpen;
  const exporting = useExport(draft);
  // Pressed before its menu has come: the menu opens when it is there.
  const [isExportAsked, setIsExportAsked] = useState(false);
  const showSignOff = (): void => {
    deskOf(draft).tab.set('sign-off');
    stage.isPanelOpen.set(true);
  };
  const plainState = (
    <button type="button" className={styles.stateButton} title={t('State and sign-off')} onClick={showSignOff}>
      {stateLabels[report.details.state]}
    </button>
  );
  useIdleVersions(draft);
  useUndoKeys(draft.undo);
  useLeaveFocus(isBare);
  useEarlyKey(stage);
  useEffect(() => {
    document.title = `${report.details.title === '' ? t('Untitled report') : report.details.title} – Debrief`;
  }, [report.details.title]);

  return (
    <DraftProvider value={draft}>
      <div className={styles.frame} data-panel={isPanelOpen} data-aside={isAside} data-comments={hasComments} data-bare={isBare}>
        <div className={styles.top}>
          <header className={styles.bar}>
            <a className={styles.back} href="#/">
              {t('Library')}
            </a>
            <div className={styles.name}>
              <h1 className={styles.heading}>
                <Guard isClosed={report.details.state === 'published'}>
                  <TitleField
                    value={report.details.title}
                    onCommit={(title) => changeDetails(draft, { title })}
                    onEnter={() => focusView(draft, view)}
                  />
                </Guard>
              </h1>
              {report.details.reference !== '' && <span className={styles.reference}>{report.details.reference}</span>}
              {isClaim(report) ? <StateButton draft={draft} onPress={showSignOff} meanwhile={plainState} /> : plainState}
            </div>
            <SaveMark state={draft.saveState} />
            <TogetherMark draft={draft} />
            <nav className={styles.views} aria-label={t('Views')}>
              {draftViews.map((key) => (
                <a key={key} className={styles.view} href={`#/draft/${draft.id}/${key}`} aria-current={view === key ? 'page' : undefined}>
                  {viewLabels[key]}
                </a>
              ))}
            </nav>
            <div className={styles.tools}>
              <UndoButtons undo={draft.undo} />
              <Button look="icon" aria-label={t('All commands')} tip={t('All commands')} onPress={() => stage.overlay.set('palette')}>
                <CommandIcon size={16} />
              </Button>
              <Button
                look="icon"
                aria-label={isPanelOpen ? t('Hide the side panel') : t('Show the side panel')}
                tip={t('Side panel')}
                onPress={() => togglePanel(draft)}
              >
                <PanelRight size={16} />
              </Button>
              <ExportMenu
                draft={draft}
                exporting={exporting}
                isOpenAtFirst={isExportAsked}
                meanwhile={
                  <Button look="filled" onPress={() => setIsExportAsked(true)}>
                    {t('Export')}
                  </Button>
                }
              />
            </div>
            {isBare && (
              <Button look="outlined" tip={t('Leave focus mode (Escape)')} onPress={() => isFocusing.set(false)}>
                <Minimize2 size={14} aria-hidden /> {t('Leave focus mode')}
              </Button>
            )}
          </header>
          <PublishedBar draft={draft} />
          <ReviewBar draft={draft} />
        </div>
        <main className={styles.main} data-view={view}>
          {/* The editor stays where it is while other views are shown: its place, selection and undo survive the change. */}
          <div className={styles.panel} hidden={view !== 'write'}>
            <WriteView draft={draft} isShown={view === 'write'} />
          </div>
          {view === 'timeline' && <TimelineView draft={draft} />}
          {view === 'preview' && <PreviewView draft={draft} report={report} exporting={exporting} />}
        </main>
        {isPanelOpen && (
          <SidePanel
            draft={draft}
            onClose={() => stage.isPanelOpen.set(false)}
            meanwhile={<aside className={styles.side} aria-label={t('Side panel')} />}
          />
        )}
        <Checks draft={draft} />
        <CommandCenter draft={draft} view={view} exporting={exporting} />
      </div>
    </DraftProvider>
  );
};
