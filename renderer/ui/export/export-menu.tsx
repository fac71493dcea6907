import { ChevronDown, FileText, Globe } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import parts from '../parts/parts.module.css';
import { ExportGate } from './export-gate.tsx';
import { OpenFindings } from './open-findings.tsx';
import type { ExportFormat, Exporting } from './use-export.ts';

/** The one filled button of the frame: exports the report as HTML or PDF. */
export const ExportMenu = ({
  draft,
  exporting,
  isOpenAtFirst,
}: {
  readonly draft: Draft;
  readonly exporting: Exporting;
  readonly isOpenAtFirst: boolean;
}) => (
  <>
    <MenuTrigger defaultOpen={isOpenAtFirst}>
      {/* Waiting and not disabled: that would take the focus away from it. */}
      <Button className={`${parts.button} ${parts.filled}`} isPending={exporting.running !== null}>
        {exporting.running === null ? t('Export') : t('Exporting…')} <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={parts.popover ?? ''} placement="bottom end">
        <Menu className={parts.menu ?? ''} aria-label={t('Export')} onAction={(key) => void exporting.run(key as ExportFormat)}>
          <MenuItem id="html" className={parts.menuItem ?? ''}>
            <Globe size={16} aria-hidden /> {t('Web page (HTML)…')}
          </MenuItem>
          <MenuItem id="pdf" className={parts.menuItem ?? ''}>
            <FileText size={16} aria-hidden /> {t('PDF…')}
          </MenuItem>
        </Menu>
        <OpenFindings draft={draft} />
      </Popover>
    </MenuTrigger>
    {exporting.stopped !== null && <ExportGate draft={draft} stopped={exporting.stopped} onClose={exporting.forget} />}
  </>
);
