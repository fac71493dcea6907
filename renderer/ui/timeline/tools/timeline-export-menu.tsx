import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Visibility } from '../../../core/report/report.ts';
import { said, t } from '../../../words/words.ts';
import { optionsOf } from '../../parts/labels.ts';
import parts from '../../parts/parts.module.css';
import styles from './tools.module.css';
import type { TimelineFormat } from './use-timeline-export.ts';

const formats = optionsOf<TimelineFormat>(
  said({
    csv: 'Table for a spreadsheet (CSV)…',
    md: 'Table as Markdown…',
    json: 'Data (JSON)…',
    ics: 'Calendar (iCalendar)…',
  }),
);

const editions = optionsOf<Visibility>(
  said({
    public: 'Everybody: public events only',
    authority: 'The authority: public and its own',
    internal: 'Colleagues: all events',
  }),
);

/** Exports the timeline alone; the edition is chosen in the menu, and is the public one each time the menu opens. */
export const TimelineExportMenu = (props: { readonly onExport: (format: TimelineFormat, edition: Visibility) => void }) => {
  const [edition, setEdition] = useState<Visibility>('public');
  return (
    // What was once exported for colleagues must not be exported for everybody by habit.
    <MenuTrigger onOpenChange={(isOpen) => isOpen && setEdition('public')}>
      <AriaButton className={`${parts.button} ${parts.outlined}`}>
        {t('Export the timeline')} <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className={parts.popover ?? ''} placement="bottom end">
        <Menu className={parts.menu ?? ''} aria-label={t('Export the timeline')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            shouldCloseOnSelect={false}
            selectedKeys={[edition]}
            onSelectionChange={(keys) => {
              const chosen = editions.find(({ value }) => keys !== 'all' && keys.has(value));
              if (chosen !== undefined) setEdition(chosen.value);
            }}
          >
            <Header className={styles.heading ?? ''}>{t('For ## whom an export is for')}</Header>
            {editions.map(({ value, label }) => (
              <MenuItem key={value} id={value} textValue={label} className={parts.menuItem ?? ''}>
                <span className={styles.check} aria-hidden>
                  {value === edition && <Check size={14} />}
                </span>
                {label}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className={styles.heading ?? ''}>{t('As ## which kind of file')}</Header>
            {formats.map(({ value, label }) => (
              <MenuItem key={value} id={value} className={parts.menuItem ?? ''} onAction={() => props.onExport(value, edition)}>
                {label}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
