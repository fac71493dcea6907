import type { Report } from '../../report/report.ts';
import type { Block } from '../../rich-text/rich-text.ts';

const chart: Block = { type: 'structured', attrs: { block: 'timeline-chart' } };

/** The sample as it was read, with the chart that no text can bring above its timeline. */
export const withChart = (report: Report): Report => {
  const content = report.body.content.flatMap((block) =>
    block.type === 'structured' && block.attrs.block === 'timeline' ? [chart, block] : [block],
  );
  return { ...report, body: { ...report.body, content } };
};
