import { withChipWords } from '../../../../core/chips/reviewed-text.ts';
import type { Report } from '../../../../core/report/report.ts';
import { compareReports } from '../../../../core/review/compare/compare-reports.ts';

// Two long texts take a while to compare; beside the page, so that it never waits.
addEventListener('message', ({ data }: MessageEvent<{ readonly before: Report; readonly after: Report }>) => {
  postMessage(compareReports(withChipWords(data.before), withChipWords(data.after)));
});
