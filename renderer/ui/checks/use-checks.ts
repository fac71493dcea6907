import { useDeferredValue, useEffect, useRef } from 'react';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Report } from '../../core/report/report.ts';
import { toInstant } from '../../core/time/instant.ts';
import { watchIgnored } from '../../store/decisions.ts';
import type { Draft } from '../../store/draft.ts';
import { observable } from '../../store/observable.ts';
import { useServices } from '../app/services.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { askLatest } from './ask-latest.ts';
import { type CheckInputs, checksDeskOf, type Findings } from './checks-desk.ts';
import { markEvents } from './mark-events.ts';
import { useCheckInputs } from './use-check-inputs.ts';

type Question = CheckInputs & { readonly report: Report };

/** Checks the draft's report in a worker, anew after each change; while one check runs only the latest report waits for the next. */
export const useChecks = (draft: Draft): void => {
  const desk = checksDeskOf(draft);
  // The checks follow the text, they never hold it up.
  const report = useDeferredValue(useWatched(draft.report));
  const inputs = useCheckInputs(draft);
  const { now } = useServices();
  const found = useWatched(desk.findings);
  const isAnyAhead = found.kind === 'checked' && found.findings.some(({ rule }) => rule === 'time-ahead' || rule === 'published-ahead');
  // What lies ahead is reached one day, without a change to the report.
  const minute = useMinute();
  const tick = isAnyAhead ? minute : null;
  const check = useRef<(report: Report, inputs: CheckInputs) => void>(() => undefined);
  useEffect(() => {
    const all = observable<Findings>({ kind: 'checking' });
    const ignored = watchIgnored(draft);
    const show = (): void => tell(draft, all.get(), new Set(ignored.get().map(({ key }) => key)));
    const stops = [all.subscribe(show), ignored.subscribe(show)];
    const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
    const ask = askLatest<Question, readonly KeyedFinding[]>(worker, (findings) =>
      all.set(findings === null ? { kind: 'failed' } : { kind: 'checked', findings }),
    );
    // The checks read words; the pictures' bytes would be copied with every change.
    check.current = (next, by) => ask({ ...by, report: { ...next, assets: [] } });
    return () => {
      worker.terminate();
      for (const stop of stops) stop();
    };
  }, [draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies(tick): each minute is a new question while something lies ahead
  useEffect(() => {
    const asked = { ...inputs, context: { ...inputs.context, now: toInstant(now()) } };
    desk.inputs.set(asked);
    check.current(report, asked);
  }, [desk, report, inputs, now, tick]);
};

const tell = (draft: Draft, all: Findings, ignored: ReadonlySet<string>): void => {
  const desk = checksDeskOf(draft);
  const findings = all.kind === 'checked' ? all.findings.filter(({ key }) => !ignored.has(key)) : [];
  desk.findings.set(all.kind === 'checked' ? { kind: 'checked', findings } : all);
  markEvents(draft);
};
