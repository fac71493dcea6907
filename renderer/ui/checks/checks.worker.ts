import { runChecks } from '../../core/checks/index.ts';
import type { Report } from '../../core/report/report.ts';

// The checks read the whole report; beside the page, so that nobody's key waits for them.
addEventListener('message', ({ data }: MessageEvent<Report>) => {
  postMessage(runChecks(data));
});
