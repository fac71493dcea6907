import { ClipboardPaste, Clock, ListFilter, Search } from 'lucide-react';
import type { RefObject } from 'react';
import type { Visibility } from '../../../core/report/report.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../timeline.module.css';
import { TimelineExportMenu } from './timeline-export-menu.tsx';
import type { TimelineFormat } from './use-timeline-export.ts';

/** What can be done with the timeline as a whole: find and filter in it, paste into it, change its times, take it out. */
export const TimelineTools = (props: {
  readonly words: string;
  readonly findBox: RefObject<HTMLInputElement | null>;
  readonly onFind: (words: string) => void;
  readonly isFiltering: boolean;
  readonly filterCount: number;
  readonly onFiltering: () => void;
  /** Null while nothing may be added. */
  readonly onPaste: (() => void) | null;
  /** Null while there is nothing to change. */
  readonly onChange: (() => void) | null;
  readonly onExport: (format: TimelineFormat, edition: Visibility) => void;
}) => (
  <div className={styles.tools}>
    <label className={styles.find}>
      <Search size={15} aria-hidden />
      <input
        ref={props.findBox}
        type="search"
        placeholder={t('Find in the timeline')}
        aria-label={t('Find in the timeline')}
        value={props.words}
        onChange={(event) => props.onFind(event.target.value)}
      />
    </label>
    <Button look="outlined" aria-expanded={props.isFiltering} onPress={props.onFiltering}>
      <ListFilter size={15} aria-hidden />{' '}
      {props.filterCount > 0 ? t('Filter ({count})', { count: props.filterCount }) : t('Filter ## the rows')}
    </Button>
    <Button look="outlined" isDisabled={props.onPaste === null} onPress={() => props.onPaste?.()}>
      <ClipboardPaste size={15} aria-hidden /> {t('Paste a timeline')}
    </Button>
    <Button look="outlined" isDisabled={props.onChange === null} onPress={() => props.onChange?.()}>
      <Clock size={15} aria-hidden /> {t('Change times')}
    </Button>
    <TimelineExportMenu onExport={props.onExport} />
  </div>
);
