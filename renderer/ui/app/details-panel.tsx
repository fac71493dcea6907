import { useId, useState } from 'react';
import type { Details } from '../../core/report/report.ts';
import { typedZone } from '../../core/time/zones/read-typed-zone.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { t } from '../../words/words.ts';
import { useRefused } from '../hooks/use-refused.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { TogetherSection } from '../live/together-section.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { CommittedField } from '../parts/committed-field.tsx';
import { Guard } from '../parts/guard.tsx';
import { languageLabels, optionsOf } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import { deskOf } from '../review/desk.ts';
import { useClaim } from '../review/sign-off/claim/use-claim.ts';
import { SpellingSection } from '../spelling/spelling-section.tsx';
import { DeadlineList } from '../templates/deadline-list.tsx';
import { setLanguage } from '../templates/set-language.ts';
import { TemplatePanel } from '../templates/template-panel.tsx';
import { useDraftTemplate } from '../templates/use-draft-template.ts';
import styles from './details.module.css';
import { KeyFigureList } from './key-figure-list.tsx';
import { WhenField } from './when-field.tsx';

const languages = optionsOf(languageLabels);
const zones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
const toList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The details of the report as a form, and the key figures that follow from the timeline. */
export const DetailsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { details, events } = useWatched(draft.report);
  const claim = useClaim(draft);
  const isClosed = details.state === 'published';
  const change = (part: Partial<Details>): void => changeDetails(draft, part);
  const template = useDraftTemplate(draft);
  const hasDeadlines = template !== null && template.deadlines.length > 0;
  const clock = (
    <section key="clock" className={styles.clock} data-counts={hasDeadlines} aria-label={hasDeadlines ? t('Deadlines') : undefined}>
      {hasDeadlines && <h2 className={styles.deadlinesTitle}>{t('Deadlines')}</h2>}
      <WhenField
        label={t('Aware since')}
        detail="aware"
        keptAs="details aware"
        hint={t('When the organisation became aware of the incident')}
        value={details.aware}
        zone={details.zone}
        onCommit={(aware) => change({ aware })}
      />
      <WhenField
        label={t('Classified')}
        detail="classified"
        keptAs="details classified"
        hint={t('When it was found to be major, significant or material')}
        value={details.classified}
        zone={details.zone}
        onCommit={(classified) => change({ classified })}
      />
      {hasDeadlines && <DeadlineList draft={draft} template={template} />}
    </section>
  );
  const figures = <KeyFigureList key="figures" events={events} zone={details.zone} />;
  return (
    <div className={styles.details}>
      <Guard isClosed={isClosed}>
        {/* Where deadlines count they come first. The template is read after the fields are there: the keys let React move the figures, not the fields, so that
            neither the cursor nor what is typed is lost. */}
        {hasDeadlines ? [clock, figures] : [figures, clock]}
        <TemplatePanel draft={draft} template={template} />
        <CommittedField
          label={t('Reference')}
          detail="reference"
          value={details.reference}
          placeholder="INC-2026-014"
          onCommit={(reference) => change({ reference })}
        />
        <CommittedField
          detail="severity"
          label={t('Severity')}
          value={details.severity}
          placeholder="SEV-2"
          onCommit={(severity) => change({ severity })}
        />
      </Guard>
      <div className={parts.field}>
        <span className={parts.label}>{t('State')}</span>
        <div className={styles.stateLine}>
          {claim.words}
          <Button onPress={() => deskOf(draft).tab.set('sign-off')}>{t('State and sign-off')}</Button>
        </div>
        {claim.mending !== null && <p className={parts.hint}>{claim.mending}</p>}
      </div>
      <Guard isClosed={isClosed}>
        <CommittedField
          label={t('Services and regions')}
          detail="services"
          value={details.services.join(', ')}
          hint={t('Separated by commas')}
          onCommit={(text) => change({ services: toList(text) })}
        />
        <CommittedField
          label={t('Authors')}
          detail="authors"
          value={details.authors.join(', ')}
          hint={t('Separated by commas')}
          onCommit={(text) => change({ authors: toList(text) })}
        />
        <CommittedField
          detail="contact"
          label={t('Contact')}
          value={details.contact}
          placeholder="press@example.org"
          onCommit={(contact) => change({ contact })}
        />
        <ZoneField value={details.zone} onCommit={(zone) => change({ zone })} />
        <WhenField
          label={t('Last updated')}
          detail="lastUpdated"
          keptAs="details lastUpdated"
          value={details.lastUpdated}
          zone={details.zone}
          onCommit={(lastUpdated) => change({ lastUpdated })}
        />
        <ChoiceField
          label={t('Language of the report')}
          detail="language"
          value={languages.find((one) => one.value === details.language)?.value ?? 'en'}
          options={languages}
          onChoose={(language) => void setLanguage(draft, language)}
        />
      </Guard>
      <SpellingSection draft={draft} />
      <TogetherSection draft={draft} />
    </div>
  );
};

/** The zone for all times; what is none stays in the field with the reason, also when the panel goes away and comes back, and the zone is as it was. */
const ZoneField = ({ value, onCommit }: { readonly value: Details['zone']; readonly onCommit: (zone: Details['zone']) => void }) => {
  const id = useId();
  const [isListed, setIsListed] = useState(false);
  const [refused, refuse] = useRefused('details zone');
  const commit = (text: string): void => {
    const zone = typedZone(text);
    const isUnknown = zone === null && text.trim() !== '';
    refuse(isUnknown ? text : null);
    if (!isUnknown) onCommit(zone);
  };
  return (
    <>
      <CommittedField
        label={t('Zone that times are shown in')}
        detail="zone"
        value={refused ?? value ?? ''}
        placeholder={t('As entered')}
        list={id}
        problem={
          refused === null
            ? null
            : t('“{text}” is no zone that Debrief knows. Write one such as Europe/Paris, UTC or UTC+2; the zone was left as it was.', {
                text: refused,
              })
        }
        isRead
        isRefused={refused !== null}
        onGiveBack={() => refuse(null)}
        // Four hundred names are only needed by who writes one.
        onFocus={() => setIsListed(true)}
        onCommit={commit}
      />
      <datalist id={id}>{isListed && zones().map((zone) => <option key={zone} value={zone} />)}</datalist>
    </>
  );
};
