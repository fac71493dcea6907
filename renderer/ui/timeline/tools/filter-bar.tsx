import type { TimelineEvent } from '../../../core/report/report.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { milestoneLabels, optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { absent, anyMilestone, type EventFilter, type Presence } from './event-filter.ts';
import styles from './tools.module.css';

const presence = (value: string): Presence => (value === 'with' || value === 'without' ? value : '');

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
      <legend className={styles.hidden}>{t('Show only')}</legend>
      <Field
        what="milestone"
        label={t('Milestone')}
        value={filter.milestone}
        options={[
          { value: anyMilestone, label: t('Any milestone') },
          { value: absent, label: t('No milestone') },
          ...optionsOf(milestoneLabels),
        ]}
        onChoose={(milestone) => onFilter({ ...filter, milestone })}
      />
      <Field
        what="category"
        label={t('Category')}
        value={filter.category}
        options={named([...props.categories, ...events.map((event) => event.category)], t('No category'))}
        onChoose={(category) => onFilter({ ...filter, category })}
      />
      <Field
        what="visibility"
        label={t('Visible to')}
        value={filter.visibility}
        options={optionsOf(visibilityLabels)}
        onChoose={(visibility) => onFilter({ ...filter, visibility })}
      />
      <Field
        what="author"
        label={t('Author')}
        value={filter.author}
        options={named(
          events.map((event) => event.author),
          t('Nobody named'),
        )}
        onChoose={(author) => onFilter({ ...filter, author })}
      />
      <Field
        what="evidence"
        label={t('Evidence')}
        value={filter.evidence}
        options={[
          { value: 'with', label: t('Has evidence') },
          { value: 'without', label: t('No evidence') },
        ]}
        onChoose={(value) => onFilter({ ...filter, evidence: presence(value) })}
      />
      <Field
        what="note"
        label={t('Note ## about an event')}
        value={filter.note}
        options={[
          { value: 'with', label: t('Has a note') },
          { value: 'without', label: t('No note') },
        ]}
        onChoose={(value) => onFilter({ ...filter, note: presence(value) })}
      />
      <Field
        what="zone"
        label={t('Zone')}
        value={filter.zone}
        options={[{ value: 'without', label: t('Without a zone') }]}
        onChoose={(value) => onFilter({ ...filter, zone: value === 'without' ? 'without' : '' })}
      />
    </fieldset>
  );
};

const Field = (props: {
  readonly what: keyof EventFilter;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}) => (
  <select
    className={styles.filter}
    aria-label={t(
      'Show by {what, select, milestone {milestone} category {category} visibility {visible to} author {author} evidence {evidence} note {note} other {zone}}',
      { what: props.what },
    )}
    data-set={props.value !== ''}
    value={props.value}
    onChange={(event) => props.onChoose(event.target.value)}
  >
    <option value="">{t('{label}: all', { label: props.label })}</option>
    {props.options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

/** How many rows the filters leave, and the one way to have all again. */
export const FilterState = (props: {
  readonly shown: number;
  readonly all: number;
  /** How many of those shown are there although they are not what is looked for. */
  readonly strays: number;
  readonly onClear: () => void;
}) => (
  <div className={styles.state}>
    <p role="status">
      {t('{shown, number} of {all, number} shown', { shown: props.shown, all: props.all })}
      {props.strays > 0 &&
        `; ${t('{count, plural, one {one of them was added, changed or opened since and does not match} other {# of them were added, changed or opened since and do not match}}', { count: props.strays })}`}
    </p>
    <Button onPress={props.onClear}>{t('Show all')}</Button>
  </div>
);
