import type { TimelineEvent } from '../../../core/report/report.ts';
import { Button } from '../../parts/button.tsx';
import { milestoneLabels, optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { absent, anyMilestone, type EventFilter } from './event-filter.ts';
import styles from './tools.module.css';

type Option = { readonly value: string; readonly label: string };

const named = (names: readonly string[], without: string): readonly Option[] => [
  ...[...new Set(names)].filter((name) => name !== '').map((value) => ({ value, label: value })),
  { value: absent, label: without },
];

/** Filters for the grid, one choice a field; all of them hold together, and with the words that are looked for. */
export const FilterBar = (props: {
  readonly events: readonly TimelineEvent[];
  readonly categories: readonly string[];
  readonly filter: EventFilter;
  readonly onFilter: (filter: EventFilter) => void;
}) => {
  const { events, filter, onFilter } = props;
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.hidden}>Show only</legend>
      <Field
        label="Milestone"
        value={filter.milestone}
        options={[{ value: anyMilestone, label: 'Any milestone' }, ...optionsOf(milestoneLabels)]}
        onChoose={(milestone) => onFilter({ ...filter, milestone })}
      />
      <Field
        label="Category"
        value={filter.category}
        options={named([...props.categories, ...events.map((event) => event.category)], 'No category')}
        onChoose={(category) => onFilter({ ...filter, category })}
      />
      <Field
        label="Visible to"
        value={filter.visibility}
        options={optionsOf(visibilityLabels)}
        onChoose={(visibility) => onFilter({ ...filter, visibility })}
      />
      <Field
        label="Author"
        value={filter.author}
        options={named(
          events.map((event) => event.author),
          'Nobody named',
        )}
        onChoose={(author) => onFilter({ ...filter, author })}
      />
      <Field
        label="Evidence"
        value={filter.evidence}
        options={[{ value: 'with', label: 'Has evidence' }]}
        onChoose={(value) => onFilter({ ...filter, evidence: value === 'with' ? 'with' : '' })}
      />
      <Field
        label="Zone"
        value={filter.zone}
        options={[{ value: 'without', label: 'Without a zone' }]}
        onChoose={(value) => onFilter({ ...filter, zone: value === 'without' ? 'without' : '' })}
      />
    </fieldset>
  );
};

const Field = (props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}) => (
  <select
    className={styles.filter}
    aria-label={`Show by ${props.label.toLowerCase()}`}
    data-set={props.value !== ''}
    value={props.value}
    onChange={(event) => props.onChoose(event.target.value)}
  >
    <option value="">{props.label}: all</option>
    {props.options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

/** How many rows the filters leave, and the one way to have all again. */
export const FilterState = (props: { readonly shown: number; readonly all: number; readonly onClear: () => void }) => (
  <div className={styles.state}>
    <p role="status">
      {props.shown.toLocaleString('en')} of {props.all.toLocaleString('en')} shown
    </p>
    <Button onPress={props.onClear}>Show all</Button>
  </div>
);
