import { useDeferredValue, useMemo, useState } from 'react';
import { withChipWords } from '../../../core/chips/reviewed-text.ts';
import type { ReportState, Visibility } from '../../../core/report/report.ts';
import { type Comparison, compareReports } from '../../../core/review/compare/compare-reports.ts';
import { contentHash } from '../../../core/review/content-hash.ts';
import type { SignOff } from '../../../core/review/sign-off/sign-off.ts';
import { standingOf } from '../../../core/review/sign-off/standing.ts';
import type { Draft } from '../../../store/draft.ts';
import { keepRequired, watchRequired, watchSignOffs, withdrawSignOff } from '../../../store/review/sign-offs.ts';
import { watchLog } from '../../../store/review/workflow.ts';
import { readVersion, versionByHash } from '../../../store/versions/versions.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { stageOf } from '../../app/stage.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { deskOf } from '../desk.ts';
import { SendBack } from '../exchange/send-back.tsx';
import { instantOfClock, showMoment } from '../moment.ts';
import { useAsPerson } from '../person/use-as-person.tsx';
import { usePerson } from '../use-person.ts';
import { ComparisonDialog } from '../versions/compare/comparison-dialog.tsx';
import { exportAudit } from './export-audit.ts';
import { History } from './history.tsx';
import { OtherEditions } from './other-editions.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { RequiredFields } from './required-fields.tsx';
import { RoleCard } from './role-card.tsx';
import styles from './sign-off.module.css';
import { goOn, signNow, type Taken } from './take-step.ts';
import { Way } from './way.tsx';

/** Where the report stands, who has signed this very version of it, and what was done on its way. */
export const SignOffPanel = ({ draft }: { readonly draft: Draft }) => {
  const services = useServices();
  const { db, now, notify } = services;
  const report = useDeferredValue(useWatched(draft.report));
  const required = useWatched(watchRequired(draft));
  const signOffs = useWatched(watchSignOffs(draft));
  const log = useWatched(watchLog(draft));
  const person = usePerson();
  const { signing } = deskOf(draft);
  const edition = useWatched(signing);
  const { asPerson, form } = useAsPerson(person);
  const [compared, setCompared] = useState<{ readonly title: string; readonly comparison: Comparison } | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const hash = useMemo(() => contentHash(report), [report]);
  const standing = standingOf(required, signOffs, { hash, edition });

  const say = async (taking: Promise<Taken>): Promise<void> => {
    const taken = await taking;
    if (taken.kind === 'refused') notify({ kind: 'problem', message: fromBelow(taken.reason) });
  };
  const step = async (to: ReportState): Promise<void> => {
    if (report.details.state === 'published') stageOf(draft).overlay.set('reopen');
    else if (to === 'published') setIsAsked(true);
    else await asPerson((by) => say(goOn(draft, services, by, { to, edition })));
  };
  const compare = async (one: SignOff): Promise<void> => {
    await draft.flush();
    const row = await versionByHash(db, draft.id, one.hash);
    const version = row === null ? null : await readVersion(db, row.id);
    if (version?.kind === 'version') {
      const present = draft.report.get();
      // Where the report stands is no part of what was signed.
      const signed = { ...version.report, details: { ...version.report.details, state: present.details.state } };
      const comparison = compareReports(withChipWords(signed, version.chipWords), withChipWords(present));
      setCompared({ title: showMoment(one.at), comparison });
    } else {
      notify({
        kind: 'information',
        message:
          version?.reason === undefined
            ? t('The version that {name} signed isn’t on this computer, so it can’t be compared.', { name: one.person.name })
            : fromBelow(version.reason),
      });
    }
  };
  return (
    <div className={styles.panel}>
      <Way
        state={report.details.state}
        standing={standing}
        edition={edition}
        onStep={step}
        onCorrect={() => stageOf(draft).overlay.set('correct')}
      />
      {form}
      <ChoiceField<Visibility>
        label={t('Signed for the edition')}
        value={edition}
        options={optionsOf(visibilityLabels)}
        onChoose={(next) => signing.set(next)}
      />
      <OtherEditions required={required} signOffs={signOffs} hash={hash} shown={edition} onShow={(next) => signing.set(next)} />
      {standing.map((role) => (
        <RoleCard
          key={role.role}
          standing={role}
          person={person ?? null}
          onSign={() => asPerson((by) => say(signNow(draft, services, by, role.role, edition)))}
          onTakeBack={(one) => person && withdrawSignOff(draft, one.id, { author: person, at: instantOfClock(now) })}
          onCompare={compare}
        />
      ))}
      <SendBack draft={draft} person={person} />
      <p className={styles.quiet}>
        {t(
          'A sign-off is for exactly these words: any edit revokes it, and undoing the edit gives it back. Names are claimed, not proven.',
        )}
      </p>
      <RequiredFields required={required} isClosed={report.details.state === 'published'} onChange={(all) => keepRequired(draft, all)} />
      <History log={log} />
      <div className={styles.ways}>
        <Button look="outlined" onPress={() => exportAudit(draft, services)}>
          {t('Save the audit trail…')}
        </Button>
      </div>
      {isAsked && (
        <PublishDialog
          draft={draft}
          edition={edition}
          onPublish={() => {
            setIsAsked(false);
            void asPerson((by) => say(goOn(draft, services, by, { to: 'published', edition })));
          }}
          onClose={() => setIsAsked(false)}
        />
      )}
      {compared !== null && <ComparisonDialog title={compared.title} comparison={compared.comparison} onClose={() => setCompared(null)} />}
    </div>
  );
};
