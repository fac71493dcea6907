import type { Report } from '../../core/report/report.ts';
import { newId } from '../../store/new-id.ts';

/** The report of the first start, read by the same road as any pasted text, with a chart above its timeline. */
export const readSample = async (): Promise<Report> => {
  const [{ readReport }, { sampleReport, withChart }] = await Promise.all([
    import('../../core/intake/read-report.ts'),
    import('../../core/intake/sample-report.ts'),
  ]);
  const read = readReport({ text: sampleReport, name: null, format: 'text' }, { zone: null, locale: 'en', today: null, newId });
  if (read.kind === 'refused') throw new Error(`The sample report can't be read: ${read.reason}`);
  return withChart(read.report);
};
