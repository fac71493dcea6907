import { SlidersHorizontal } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { TimelineEvent } from '../../../core/report/report.ts';
import type { TimelineFilter } from '../../../core/rich-text/rich-text.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { optionsOf, visibilityLabels } from '../../parts/labels.ts';
import parts from '../../parts/parts.module.css';
import { useCategories } from '../../timeline/tools/use-categories.ts';
import styles from './structured.module.css';

const whose = () => [{ value: '', label: t('Anyone') } as const, ...optionsOf(visibilityLabels)];

/** What a timeline block shows: all events, or those of one kind. */
export const TimelineFilterButton = (props: {
  readonly events: readonly TimelineEvent[];
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onAddBelow: () => void;
}) => {
  const { filter, onFilter } = props;
  const house = useCategories();
  const categories = [...new Set([...house, ...props.events.map(({ category }) => category), filter.category ?? ''])].filter(
    (name) => name !== '',
  );
  const without = (part: keyof TimelineFilter): TimelineFilter => {
    const { [part]: _, ...rest } = filter;
    return rest;
  };
  return (
    <DialogTrigger>
      <AriaButton className={`${parts.button} ${parts.outlined}`}>
        <SlidersHorizontal size={14} aria-hidden /> {t('Show…')}
      </AriaButton>
      <Popover className={`${parts.popover} ${styles.filter}`}>
        <Dialog className={styles.filterFields ?? ''} aria-label={t('What this timeline shows')}>
          {({ close }) => (
            <>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={filter.milestones === true}
                  onChange={(event) => onFilter(event.target.checked ? { ...filter, milestones: true } : without('milestones'))}
                />
                {t('Milestones only')}
              </label>
              <ChoiceField
                label={t('Category')}
                value={filter.category ?? ''}
                options={[{ value: '', label: t('Any category') }, ...categories.map((name) => ({ value: name, label: name }))]}
                onChoose={(category) => onFilter(category === '' ? without('category') : { ...filter, category })}
              />
              <ChoiceField
                label={t('Events visible to')}
                value={filter.whose ?? ''}
                options={whose()}
                onChoose={(value) => onFilter(value === '' ? without('whose') : { ...filter, whose: value })}
              />
              <Button
                look="outlined"
                onPress={() => {
                  close();
                  props.onAddBelow();
                }}
              >
                {t('Another timeline below')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
