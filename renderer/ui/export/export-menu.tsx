import { Check, ChevronDown, FileText, Globe, ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { forEdition, perhapsPrivate } from '../../core/checks/gate.ts';
import { inEdition } from '../../core/checks/in-edition.ts';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { checksDeskOf } from '../checks/checks-desk.ts';
import { showInPanel } from '../checks/show-in-panel.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { editionLabels, optionsOf } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import { ClaimLine } from './claim-line.tsx';
import styles from './export.module.css';
import { ExportGate } from './export-gate.tsx';
import { OpenFindings } from './open-findings.tsx';
import type { Exporting } from './use-export.ts';

const editions = optionsOf(editionLabels);

/** The one filled button of the frame: says which edition is exported, exports it as HTML or PDF, and leads to what was found before. */
export const ExportMenu = ({
  draft,
  exporting,
  isOpenAtFirst,
}: {
  readonly draft: Draft;
  readonly exporting: Exporting;
  readonly isOpenAtFirst: boolean;
}) => {
  const state = useWatched(checksDeskOf(draft).findings);
  const { options, choose } = exporting;
  const findings = useMemo(
    () =>
      state.kind === 'checked' ? forEdition(state.findings, options.edition).filter(inEdition(draft.report.get(), options.edition)) : [],
    [draft, state, options.edition],
  );
  const first = firstToSee(findings);
  return (
    <>
      <MenuTrigger defaultOpen={isOpenAtFirst}>
        {/* Waiting and not disabled: that would take the focus away from it. */}
        <Button className={`${parts.button} ${parts.filled}`} isPending={exporting.running !== null}>
          {exporting.running === null ? t('Export') : t('Exporting…')} <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className={parts.popover ?? ''} placement="bottom end">
          <Menu className={parts.menu ?? ''} aria-label={t('Export')}>
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              shouldCloseOnSelect={false}
              selectedKeys={[options.edition]}
              onSelectionChange={(keys) => {
                const chosen = editions.find(({ value }) => keys !== 'all' && keys.has(value));
                if (chosen !== undefined) choose({ ...options, edition: chosen.value });
              }}
            >
              <Header className={parts.menuHead ?? ''}>{t('Edition')}</Header>
              {editions.map(({ value, label }) => (
                <MenuItem key={value} id={value} textValue={label} className={parts.menuItem ?? ''}>
                  <span className={styles.check} aria-hidden>
                    {value === options.edition && <Check size={14} />}
                  </span>
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection className={styles.files ?? ''}>
              <Header className={parts.menuHead ?? ''}>{t('As ## which kind of file')}</Header>
              <MenuItem id="html" className={parts.menuItem ?? ''} onAction={() => void exporting.run('html')}>
                <Globe size={16} aria-hidden /> {t('Web page (HTML)…')}
              </MenuItem>
              <MenuItem id="pdf" className={parts.menuItem ?? ''} onAction={() => void exporting.run('pdf')}>
                <FileText size={16} aria-hidden /> {t('PDF…')}
              </MenuItem>
              {first !== undefined && (
                <MenuItem id="findings" className={parts.menuItem ?? ''} onAction={() => showInPanel(draft, first)}>
                  <ListChecks size={16} aria-hidden /> {t('Show the findings')}
                </MenuItem>
              )}
            </MenuSection>
          </Menu>
          <ClaimLine draft={draft} edition={options.edition} findings={findings} />
          <OpenFindings findings={findings} />
        </Popover>
      </MenuTrigger>
      {exporting.stopped !== null && <ExportGate draft={draft} stopped={exporting.stopped} onClose={exporting.forget} />}
    </>
  );
};

/** What to look at first before an export: an error, what may be private, a warning; nothing where there is none of these. */
const firstToSee = (findings: readonly KeyedFinding[]): KeyedFinding | undefined => {
  const of = (severity: KeyedFinding['severity']): KeyedFinding | undefined => findings.find((one) => one.severity === severity);
  return of('error') ?? perhapsPrivate(findings)[0] ?? of('warning');
};
