import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import type { Report } from '../../core/report/report.ts';

/** What the checks found in the report as it stood a moment ago; `failed` when they could not run. */
export type Findings =
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed' };

/** Checks the report in a worker, anew after each change; while one check runs only the latest report waits for the next. */
export const useFindings = (report: Report): Findings => {
  const [findings, setFindings] = useState<Findings>({ kind: 'checking' });
  const check = useRef<(report: Report) => void>(() => undefined);
  useEffect(() => {
    const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
    let isBusy = false;
    let waiting: Report | null = null;
    const start = (next: Report): void => {
      isBusy = true;
      waiting = null;
      // The checks read words; the pictures' bytes would be copied with every change.
      worker.postMessage({ ...next, assets: [] });
    };
    const go = (): void => {
      isBusy = false;
      if (waiting !== null) start(waiting);
    };
    worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
      setFindings({ kind: 'checked', findings: data });
      go();
    };
    worker.onerror = () => {
      setFindings({ kind: 'failed' });
      go();
    };
    check.current = (next) => {
      if (isBusy) waiting = next;
      else start(next);
    };
    return () => worker.terminate();
  }, []);
  useEffect(() => check.current(report), [report]);
  return findings;
};
