import { useEffect, useState } from 'react';
import type { Report } from '../../../../core/report/report.ts';
import type { Comparison } from '../../../../core/review/compare/compare-reports.ts';
import { t } from '../../../../words/words.ts';

/** How far a comparison is; `reason` is a sentence for the user. */
export type Comparing =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly reason: string };

/** Pictures are compared by their hashes; their bytes need not be copied to the worker. */
const withoutBytes = (report: Report): Report => ({
  ...report,
  assets: report.assets.map((asset) => ({ ...asset, bytes: new Uint8Array() })),
});

/** Compares two reports in a worker; null as long as one of them is not there. A comparison that is no longer wanted is ended. */
export const useComparison = (before: Report | null, after: Report | null): Comparing => {
  const [comparing, setComparing] = useState<Comparing>({ kind: 'comparing' });
  useEffect(() => {
    setComparing({ kind: 'comparing' });
    if (before === null || after === null) return;
    const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Comparison>) => setComparing({ kind: 'compared', comparison: data });
    worker.onerror = ({ message }) =>
      setComparing({
        kind: 'failed',
        reason: t('These could not be compared ({reason}). Nothing was changed; close this and try again.', {
          reason: message || t('the reader stopped'),
        }),
      });
    worker.postMessage({ before: withoutBytes(before), after: withoutBytes(after) });
    return () => worker.terminate();
  }, [before, after]);
  return comparing;
};
