import { useMemo } from 'react';
import { type FilterFacts, filterThreads, type ThreadFilter } from '../../../core/review/filter-threads.ts';
import { peopleIn } from '../../../core/review/mentions.ts';
import type { Thread } from '../../../core/review/thread.ts';
import { t } from '../../../words/words.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';

/** Chooses which comments are shown; each choice says how many that are. */
export const ThreadFilterField = (props: {
  readonly threads: readonly Thread[];
  readonly facts: FilterFacts;
  readonly filter: ThreadFilter;
  readonly onChoose: (filter: ThreadFilter) => void;
}) => {
  const { threads, facts, filter } = props;
  const options = useMemo(() => {
    const count = (one: ThreadFilter): number => filterThreads(threads, one, facts).length;
    const always = [
      { filter: { kind: 'open' }, label: t('Open ({count})', { count: count({ kind: 'open' }) }) },
      { filter: { kind: 'resolved' }, label: t('Resolved ({count})', { count: count({ kind: 'resolved' }) }) },
    ] as const;
    const some = (
      [
        ['suggestions', (n: number) => t('Suggestions ({count})', { count: n })],
        ['unread', (n: number) => t('Unread ({count})', { count: n })],
        ['mine', (n: number) => t('Mine, or to me ({count})', { count: n })],
        ['detached', (n: number) => t('Words gone ({count})', { count: n })],
      ] as const
    ).flatMap(([kind, label]) => {
      const n = count({ kind });
      return n > 0 || filter.kind === kind ? [{ filter: { kind } as ThreadFilter, label: label(n) }] : [];
    });
    const people = peopleIn(threads).map(({ id, name }) => ({
      filter: { kind: 'person', id } as ThreadFilter,
      label: t('{name} ({count})', { name, count: count({ kind: 'person', id }) }),
    }));
    return [...always, ...some, ...people].map((one) => ({ value: nameOf(one.filter), ...one }));
  }, [threads, facts, filter.kind]);
  return (
    <ChoiceField
      label={t('Comments shown')}
      value={nameOf(filter)}
      options={options}
      onChoose={(name) => {
        const chosen = options.find(({ value }) => value === name);
        if (chosen !== undefined) props.onChoose(chosen.filter);
      }}
    />
  );
};

const nameOf = (filter: ThreadFilter): string => (filter.kind === 'person' ? `person ${filter.id}` : filter.kind);
