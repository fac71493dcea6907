import { checkDraft } from '../../core/checks/index.ts';
import type { Report } from '../../core/report/report.ts';
import type { CheckInputs } from './checks-desk.ts';

// The checks read the whole report; beside the page, so that nobody's key waits for them.
addEventListener('message', ({ data }: MessageEvent<CheckInputs & { readonly report: Report }>) => {
  postMessage(checkDraft(data.report, data.context, data.off));
});
