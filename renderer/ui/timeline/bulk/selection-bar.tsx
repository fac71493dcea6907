import { Clock, Globe, Trash2, X } from 'lucide-react';
import type { Id, Milestone, TimelineEvent, Visibility } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItems, type ItemChange } from '../../../store/edits/list-edits.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { milestoneLabels, optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { focusWhen } from '../grid/focus-cell.ts';
import { allRows, idOf } from '../rows/row-of.ts';
import { useRowRemoval } from '../rows/use-row-removal.ts';
import styles from './bulk.module.css';

type Option = { readonly value: string; readonly label: string };

const milestoneOptions = (): readonly Option[] => [{ value: 'none', label: t('No milestone') }, ...optionsOf<Milestone>(milestoneLabels)];
const visibilityOptions: readonly Option[] = optionsOf<Visibility>(visibilityLabels);

/** What can be done with the chosen rows, each as one step of undo. */
export const SelectionBar = (props: {
  readonly draft: Draft;
  readonly events: readonly TimelineEvent[];
  /** How many chosen rows a filter hides; they are left alone. */
  readonly hidden: number;
  readonly categories: readonly string[];
  readonly onChangeTimes: () => void;
  readonly onChangeZone: () => void;
  readonly onClear: () => void;
}) => {
  const { draft, events, hidden } = props;
  const remove = useRowRemoval(draft);
  const change = (part: ItemChange<'events'>): void =>
    changeItems(
      draft,
      'events',
      events.map(({ id }) => ({ id, change: part })),
    );
  const clear = (): void => {
    const chosen = new Set(events.map(({ id }) => id));
    props.onClear();
    focusWhen(() => allRows().find((row) => chosen.has(idOf(row) ?? ('' as Id))), 'pick');
  };
  return (
    <section className={styles.bar} aria-label={t('Selected events')}>
      <p className={styles.count} role="status">
        <span className={styles.chosen}>{t('{count, plural, one {# selected} other {# selected}}', { count: events.length })}</span>
        {hidden > 0 && (
          <span className={styles.hidden}>
            {t(', {hidden, plural, one {# more not shown and left alone} other {# more not shown and left alone}}', { hidden })}
          </span>
        )}
      </p>
      <Button look="outlined" tip={t('Change their times')} onPress={props.onChangeTimes}>
        <Clock size={15} aria-hidden /> <span className={styles.word}>{t('Change their times')}</span>
      </Button>
      <Button look="outlined" tip={t('Change zone')} onPress={props.onChangeZone}>
        <Globe size={15} aria-hidden /> <span className={styles.word}>{t('Change zone')}</span>
      </Button>
      <Setter
        label={t('Set milestone')}
        options={milestoneOptions()}
        onSet={(value) => change({ milestone: value === 'none' ? null : (value as Milestone) })}
      />
      <Setter label={t('Set visibility')} options={visibilityOptions} onSet={(value) => change({ visibility: value as Visibility })} />
      <Setter
        label={t('Set category')}
        options={[{ value: '', label: t('No category') }, ...props.categories.map((value) => ({ value, label: value }))]}
        onSet={(category) => change({ category })}
      />
      <Button
        look="danger"
        tip={t('Delete')}
        onPress={() => {
          remove(events.map(({ id }) => id));
          props.onClear();
        }}
      >
        <Trash2 size={15} aria-hidden /> <span className={styles.word}>{t('Delete')}</span>
      </Button>
      <Button look="icon" aria-label={t('Clear the selection')} tip={t('Clear the selection (Escape)')} onPress={clear}>
        <X size={16} />
      </Button>
    </section>
  );
};

const unset = '\u0000';

/** A choice that is an act: it shows its name again as soon as something was chosen. */
const Setter = (props: { readonly label: string; readonly options: readonly Option[]; readonly onSet: (value: string) => void }) => (
  <select
    className={styles.setter}
    aria-label={props.label}
    value={unset}
    onChange={(event) => {
      if (event.target.value !== unset) props.onSet(event.target.value);
    }}
  >
    <option value={unset} hidden>
      {props.label}…
    </option>
    {props.options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
