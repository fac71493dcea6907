import { ChevronDown, ClipboardPaste, Clock, Search } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '../../parts/button.tsx';
import parts from '../../parts/parts.module.css';
import styles from '../timeline.module.css';
import type { TimelineFormat } from './use-timeline-export.ts';

const formats: readonly { readonly value: TimelineFormat; readonly label: string }[] = [
  { value: 'csv', label: 'Table for a spreadsheet (CSV)…' },
  { value: 'md', label: 'Table as Markdown…' },
  { value: 'json', label: 'Data (JSON)…' },
  { value: 'ics', label: 'Calendar (iCalendar)…' },
];

/** What can be done with the timeline as a whole: find in it, paste into it, take it out. */
export const TimelineTools = (props: {
  readonly words: string;
  readonly onFind: (words: string) => void;
  readonly onPaste: () => void;
  /** Null while there is nothing to change. */
  readonly onChange: (() => void) | null;
  readonly onExport: (format: TimelineFormat) => void;
}) => (
  <div className={styles.tools}>
    <label className={styles.find}>
      <Search size={15} aria-hidden />
      <input
        type="search"
        placeholder="Find in the timeline"
        aria-label="Find in the timeline"
        value={props.words}
        onChange={(event) => props.onFind(event.target.value)}
      />
    </label>
    <Button look="outlined" onPress={props.onPaste}>
      <ClipboardPaste size={15} aria-hidden /> Paste a timeline
    </Button>
    <Button look="outlined" isDisabled={props.onChange === null} onPress={() => props.onChange?.()}>
      <Clock size={15} aria-hidden /> Change times
    </Button>
    <MenuTrigger>
      <AriaButton className={`${parts.button} ${parts.outlined}`}>
        Export the timeline <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className={parts.popover ?? ''} placement="bottom end">
        <Menu className={parts.menu ?? ''} aria-label="Export the timeline" onAction={(key) => props.onExport(key as TimelineFormat)}>
          {formats.map(({ value, label }) => (
            <MenuItem key={value} id={value} className={parts.menuItem ?? ''}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  </div>
);
