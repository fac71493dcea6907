import { useDeferredValue, useEffect, useRef } from 'react';
import type { KeyedFinding } from '../../../core/checks/keyed-findings.ts';
import type { Report } from '../../../core/report/report.ts';
import { watchIgnored } from '../../../store/decisions.ts';
import type { Draft } from '../../../store/draft.ts';
import { observable } from '../../../store/observable.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { askLatest } from '../ask-latest.ts';
import { markEvents } from '../mark-events.ts';
import { type Against, editionDeskOf } from './edition-desk.ts';
import type { EditionQuestion } from './edition-question.ts';
import { type Other, useOther } from './use-other.ts';

/** Compares a draft in a worker with the edition that it is compared with, if there is one, anew after each change of either. */
export const useEdition = (draft: Draft): void => {
  const other = useOther(draft);
  // The comparison follows the text, it never holds it up.
  const report = useDeferredValue(useWatched(draft.report));
  const compare = useRef<(report: Report, other: Other) => void>(() => undefined);
  const isCompared = other.kind === 'read';
  useEffect(() => {
    const all = observable<Against>({ kind: 'none' });
    const ignored = watchIgnored(draft);
    const show = (): void => tell(draft, all.get(), new Set(ignored.get().map(({ key }) => key)));
    const stops = [all.subscribe(show), ignored.subscribe(show)];
    const worker = isCompared ? new Worker(new URL('./editions.worker.ts', import.meta.url), { type: 'module' }) : null;
    let key: string | null = null;
    const hear = (findings: readonly KeyedFinding[] | null, { edition, key: asked }: EditionQuestion): void => {
      // Another edition may have been chosen meanwhile.
      if (asked !== key) return;
      const found: Against = findings === null ? { kind: 'stopped', edition } : { kind: 'compared', edition, findings };
      // Most changes change nothing here; then the text needn't be underlined once more.
      if (JSON.stringify(found) !== JSON.stringify(all.get())) all.set(found);
    };
    const ask = worker === null ? null : askLatest(worker, hear);
    compare.current = (next, against) => {
      if (against.kind !== 'read') {
        all.set(against);
        return;
      }
      const { edition } = against;
      // What was found before stays while it is looked again, but not what was found against another.
      if (against.key !== key) all.set({ kind: 'comparing', edition });
      key = against.key;
      const isPublished = edition.source === 'published-file';
      ask?.({ report: { ...next, assets: [] }, other: against.report, key, isPublished, edition });
    };
    return () => {
      worker?.terminate();
      for (const stop of stops) stop();
    };
  }, [draft, isCompared]);
  useEffect(() => compare.current(report, other), [report, other]);
  useEffect(() => () => tell(draft, { kind: 'none' }, new Set()), [draft]);
};

const tell = (draft: Draft, against: Against, ignored: ReadonlySet<string>): void => {
  const desk = editionDeskOf(draft);
  if (against.kind === 'none' && desk.against.get().kind === 'none') return;
  const findings = against.kind === 'compared' ? against.findings.filter(({ key }) => !ignored.has(key)) : [];
  desk.against.set(against.kind === 'compared' ? { ...against, findings } : against);
  markEvents(draft);
};
