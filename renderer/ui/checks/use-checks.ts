import { useDeferredValue, useEffect, useRef } from 'react';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Id, Report } from '../../core/report/report.ts';
import { watchIgnored } from '../../store/decisions.ts';
import type { Draft } from '../../store/draft.ts';
import { observable } from '../../store/observable.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { type CheckInputs, checksDeskOf, type Findings } from './checks-desk.ts';
import { useCheckInputs } from './use-check-inputs.ts';

/** Checks the draft's report in a worker, anew after each change; while one check runs only the latest report waits for the next. */
export const useChecks = (draft: Draft): void => {
  const desk = checksDeskOf(draft);
  // The checks follow the text, they never hold it up.
  const report = useDeferredValue(useWatched(draft.report));
  const inputs = useCheckInputs(draft);
  const check = useRef<(report: Report, inputs: CheckInputs) => void>(() => undefined);
  useEffect(() => {
    const all = observable<Findings>({ kind: 'checking' });
    const ignored = watchIgnored(draft);
    const show = (): void => tell(draft, all.get(), new Set(ignored.get().map(({ key }) => key)));
    const stops = [all.subscribe(show), ignored.subscribe(show)];
    const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
    let isBusy = false;
    let waiting: (CheckInputs & { readonly report: Report }) | null = null;
    const start = (next: CheckInputs & { readonly report: Report }): void => {
      isBusy = true;
      waiting = null;
      // The checks read words; the pictures' bytes would be copied with every change.
      worker.postMessage({ ...next, report: { ...next.report, assets: [] } });
    };
    const go = (): void => {
      isBusy = false;
      if (waiting !== null) start(waiting);
    };
    worker.onmessage = ({ data }: MessageEvent<readonly KeyedFinding[]>) => {
      all.set({ kind: 'checked', findings: data });
      go();
    };
    worker.onerror = () => {
      all.set({ kind: 'failed' });
      go();
    };
    check.current = (next, by) => {
      const asked = { report: next, ...by };
      if (isBusy) waiting = asked;
      else start(asked);
    };
    return () => {
      worker.terminate();
      for (const stop of stops) stop();
    };
  }, [draft]);
  useEffect(() => {
    desk.inputs.set(inputs);
    check.current(report, inputs);
  }, [desk, report, inputs]);
};

const tell = (draft: Draft, all: Findings, ignored: ReadonlySet<string>): void => {
  const desk = checksDeskOf(draft);
  const findings = all.kind === 'checked' ? all.findings.filter(({ key }) => !ignored.has(key)) : [];
  const ofEvents = new Map<Id, readonly KeyedFinding[]>();
  for (const finding of findings) {
    const ids = finding.place.kind === 'event' ? [finding.place.id] : (finding.events ?? []);
    for (const id of ids) ofEvents.set(id, [...(ofEvents.get(id) ?? []), finding]);
  }
  desk.ofEvents.set(ofEvents);
  desk.findings.set(all.kind === 'checked' ? { kind: 'checked', findings } : all);
};
