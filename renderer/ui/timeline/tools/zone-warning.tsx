import type { TimelineEvent } from '../../../core/report/report.ts';
import type { Zone } from '../../../core/time/when.ts';
import { carriedWords } from '../../../core/time/zones/carried-words.ts';
import { toZone } from '../../../core/time/zones/zone.ts';
import type { Draft } from '../../../store/draft.ts';
import { setWhens } from '../../../store/edits/doubt-edits.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { focusWhen } from '../grid/focus-cell.ts';
import { allRows, idOf, rowOf } from '../rows/row-of.ts';
import styles from '../timeline.module.css';
import { computerZone, usedZones } from './zone-options.ts';

/** As many zones as are offered by a press; the rest are in the dialog for many times. */
const most = 4;

/** Says how many events have no zone, for as long as there are any, and gives all of them one by a press. */
export const ZoneWarning = (props: {
  readonly draft: Draft;
  readonly events: readonly TimelineEvent[];
  /** Those of them without a zone. */
  readonly without: readonly TimelineEvent[];
  readonly reportZone: Zone | null;
}) => {
  const { draft, events, without, reportZone } = props;
  // A zone that is asked about in one event is no answer for others.
  const settled = events.filter(({ when }) => when.date === null || carriedWords(when) === null);
  const known = [reportZone, computerZone(), ...usedZones(settled)].filter((zone) => zone !== null);
  const zones = [...new Set(known)].filter((zone) => zone !== 'UTC');
  const offered = [...zones.slice(0, most - 1), toZone('UTC')].filter((zone) => zone !== null);
  const give = (zone: Zone): void => {
    const given = new Set(without.map(({ id }) => id));
    setWhens(
      draft,
      without.map(({ id, when }) => ({ id, before: when, after: { ...when, zone } })),
      ['zone'],
    );
    // The question goes with its buttons; the cursor goes to its first answer.
    const id =
      allRows()
        .map(idOf)
        .find((one) => one !== null && given.has(one)) ?? null;
    if (id !== null) rowOf(id)?.scrollIntoView({ block: 'nearest' });
    focusWhen(() => (id === null ? allRows().at(-1) : rowOf(id)), id === null ? 'time' : 'zone');
  };
  return (
    <div className={styles.warning} role="status">
      <p>
        {t(
          '{count, plural, one {One event has no zone. Until somebody says which, it is shown without one and can’t be compared.} other {# events have no zone. Until somebody says which, they are shown without one and can’t be compared.}}',
          { count: without.length },
        )}
      </p>
      <div className={styles.answers}>
        <span>{t('{count, plural, one {Its zone is} other {They are all}}', { count: without.length })}</span>
        {offered.map((zone) => (
          <Button
            key={zone}
            look="outlined"
            aria-label={t('{count, plural, one {Its zone is {zone}} other {They are all {zone}}}', {
              count: without.length,
              zone,
            })}
            onPress={() => give(zone)}
          >
            {zone}
          </Button>
        ))}
      </div>
    </div>
  );
};
