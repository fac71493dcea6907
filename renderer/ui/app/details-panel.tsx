import { useId, useState } from 'react';
import type { Details } from '../../core/report/report.ts';
import { readWhen } from '../../core/time/read-when.ts';
import { showWhen } from '../../core/time/show-when.ts';
import type { When } from '../../core/time/when.ts';
import { toZone } from '../../core/time/zone.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { CommittedField } from '../parts/committed-field.tsx';
import { optionsOf, stateLabels } from '../parts/labels.ts';
import styles from './draft-frame.module.css';
import { KeyFigureList } from './key-figure-list.tsx';

const languages = optionsOf({ en: 'English', fr: 'French', de: 'German', es: 'Spanish' });
const zones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
const toList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The details of the report as a form, and the key figures that follow from the timeline. */
export const DetailsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { details, events } = useWatched(draft.report);
  const change = (part: Partial<Details>): void => changeDetails(draft, part);
  return (
    <div className={styles.details}>
      <KeyFigureList events={events} />
      <CommittedField
        label="Reference"
        value={details.reference}
        placeholder="INC-2026-014"
        onCommit={(reference) => change({ reference })}
      />
      <CommittedField label="Severity" value={details.severity} placeholder="SEV-2" onCommit={(severity) => change({ severity })} />
      <ChoiceField label="State" value={details.state} options={optionsOf(stateLabels)} onChoose={(state) => change({ state })} />
      <CommittedField
        label="Services and regions"
        value={details.services.join(', ')}
        hint="Separated by commas"
        onCommit={(text) => change({ services: toList(text) })}
      />
      <CommittedField
        label="Authors"
        value={details.authors.join(', ')}
        hint="Separated by commas"
        onCommit={(text) => change({ authors: toList(text) })}
      />
      <CommittedField label="Contact" value={details.contact} placeholder="press@example.org" onCommit={(contact) => change({ contact })} />
      <ZoneField value={details.zone} onCommit={(zone) => change({ zone })} />
      <LastUpdatedField value={details.lastUpdated} zone={details.zone} onCommit={(lastUpdated) => change({ lastUpdated })} />
      <ChoiceField
        label="Language of the report"
        value={languages.find((one) => one.value === details.language)?.value ?? 'en'}
        options={languages}
        onChoose={(language) => change({ language })}
      />
    </div>
  );
};

const ZoneField = ({ value, onCommit }: { readonly value: Details['zone']; readonly onCommit: (zone: Details['zone']) => void }) => {
  const id = useId();
  const [isListed, setIsListed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = (text: string): void => {
    const zone = toZone(text.trim());
    const isUnknown = zone === null && text.trim() !== '';
    setProblem(
      isUnknown
        ? `“${text}” is no zone that Debrief knows. Write one such as Europe/Paris, UTC or UTC+2; the zone was left as it was.`
        : null,
    );
    if (!isUnknown) onCommit(zone);
  };
  return (
    <>
      <CommittedField
        label="Zone that times are shown in"
        value={value ?? ''}
        placeholder="As entered"
        list={id}
        problem={problem}
        isRead
        // Four hundred names are only needed by who writes one.
        onFocus={() => setIsListed(true)}
        onCommit={commit}
      />
      <datalist id={id}>{isListed && zones().map((zone) => <option key={zone} value={zone} />)}</datalist>
    </>
  );
};

const LastUpdatedField = (props: {
  readonly value: When | null;
  readonly zone: Details['zone'];
  readonly onCommit: (when: When | null) => void;
}) => {
  const [problem, setProblem] = useState<string | null>(null);
  const shown = props.value === null ? null : showWhen(props.value, null);
  const commit = (text: string): void => {
    if (text.trim() === '') {
      setProblem(null);
      props.onCommit(null);
      return;
    }
    const read = readWhen(text, { date: null, zone: props.zone, previous: null });
    setProblem(read.kind === 'unread' ? read.reason : (read.flags[0]?.message ?? null));
    if (read.kind === 'read') props.onCommit(read.when);
  };
  return (
    <CommittedField
      label="Last updated"
      value={shown === null ? '' : [shown.date, shown.time, shown.zone].filter(Boolean).join(' ')}
      placeholder="2026-06-12 10:30 CEST"
      problem={problem}
      isRead
      onCommit={commit}
    />
  );
};
