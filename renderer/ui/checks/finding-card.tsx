import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../core/checks/finding.ts';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Id } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import { unitsKept } from '../../words/units-kept.ts';
import { t } from '../../words/words.ts';
import { showDetail } from '../app/show-detail.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { applyFix } from './apply-fix.ts';
import styles from './checks.module.css';
import { checksDeskOf } from './checks-desk.ts';
import { useGoneFocus } from './keyboard/use-gone-focus.ts';
import { showEvent, showFinding } from './show-finding.ts';
import { showPlace } from './show-place.ts';

/** Lists stand in the text too. */
const showsInText: ReadonlySet<KeyedFinding['place']['kind']> = new Set(['text', 'cause', 'action', 'step', 'correction', 'fact']);

/** One finding: what is odd, the way there, a fix where one is safe, and the way to let it stand. */
export const FindingCard = (props: { readonly draft: Draft; readonly finding: KeyedFinding; readonly isCurrent: boolean }) => {
  const { draft, finding, isCurrent } = props;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { ignoring } = checksDeskOf(draft);
  const asked = useWatched(ignoring);
  useGoneFocus(card, asked?.from === 'card' && asked.finding.key === finding.key);
  const { place, also, fix, inText } = finding;
  const [event] = finding.events ?? [];
  return (
    <li
      ref={card}
      className={styles.finding}
      data-card=""
      data-finding-key={finding.key}
      data-severity={finding.severity}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <p>{unitsKept(fromBelow(finding.message))}</p>
      {place.kind === 'event' && <EventLine draft={draft} id={place.id} message={finding.message} />}
      <div className={styles.ways}>
        {also !== undefined && <ShowNext draft={draft} finding={finding} places={[place, ...also]} />}
        {also === undefined && place.kind === 'event' && (
          <Button look="outlined" onPress={() => showFinding(draft, finding)}>
            {t('Show in the timeline')}
          </Button>
        )}
        {also === undefined && showsInText.has(place.kind) && (
          <Button look="outlined" onPress={() => showFinding(draft, finding)}>
            {t('Show in the text')}
          </Button>
        )}
        {also === undefined && inText !== undefined && (
          <Button look="outlined" onPress={() => showFinding(draft, { ...finding, place: inText })}>
            {t('Show in the text')}
          </Button>
        )}
        {place.kind !== 'event' && event !== undefined && (
          <Button look="outlined" onPress={() => showEvent(draft, finding.key, event)}>
            {t('Show in the timeline')}
          </Button>
        )}
        {also === undefined && place.kind === 'details' && (
          <Button look="outlined" onPress={() => showField(draft, place)}>
            {t('Show the details')}
          </Button>
        )}
        {fix !== null && (
          <Button look="outlined" onPress={() => applyFix(draft, fix.change)}>
            {fromBelow(fix.label)}
          </Button>
        )}
        <Button onPress={() => ignoring.set({ finding, from: 'card' })}>{t('Ignore…')}</Button>
      </div>
    </li>
  );
};

/** Which event a finding is of, where its message doesn't name it. */
const EventLine = (props: { readonly draft: Draft; readonly id: Id; readonly message: string }) => {
  const { events } = useWatched(props.draft.report);
  const event = events.find(({ id }) => id === props.id);
  const words = event?.text.trim().split('\n')[0] ?? '';
  if (event === undefined || words === '' || props.message.includes(words.slice(0, 20))) return null;
  return (
    <p className={styles.of}>
      {event.when.entered === '' ? '' : `${event.when.entered} · `}
      {words}
    </p>
  );
};

/** Leads to one place of a finding after the other, round the end. */
const ShowNext = (props: { readonly draft: Draft; readonly finding: KeyedFinding; readonly places: readonly Place[] }) => {
  const { draft, finding, places } = props;
  // The panel may make way for the place, and comes back to the next one.
  const { current, nextPlaces } = checksDeskOf(draft);
  const [next, setNext] = useState(nextPlaces.get(finding.key) ?? 0);
  const at = next % places.length;
  const show = (): void => {
    const place = places[at];
    if (place === undefined) return;
    nextPlaces.set(finding.key, at + 1);
    setNext(at + 1);
    current.set(finding.key);
    if (place.kind === 'details') showField(draft, place);
    else showPlace(draft, place);
  };
  return (
    <Button look="outlined" onPress={show}>
      {t('Show {at} of {count}', { at: at + 1, count: places.length })}
    </Button>
  );
};

const showField = (draft: Draft, { field, words }: Extract<Place, { kind: 'details' }>): void => {
  checksDeskOf(draft).current.set(null);
  showDetail(draft, field, words);
};
