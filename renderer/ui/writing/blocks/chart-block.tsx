import { useContext, useMemo, useRef } from 'react';
import { layOutReportChart } from '../../../core/export/timeline/chart-block.ts';
import { chartLabels } from '../../../core/export/timeline/chart-labels.ts';
import { chartSvg, chartWords } from '../../../core/export/timeline/chart-svg.ts';
import type { Report } from '../../../core/report/report.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { useWidth } from '../../timeline/chart/use-width.ts';
import { PublicReading } from '../reading.ts';
import styles from './structured.module.css';

const labels = () => chartLabels('write-chart', t('Chart of the timeline'), spokenLanguage());

/** How many events a public chart leaves out, in a sentence; empty for none. */
const withoutPublic = (count: number): string => {
  if (count === 0) return '';
  return t(
    '{count, plural, one {One event is not public: the public edition draws its chart without it.} other {# events are not public: the public edition draws its chart without them.}}',
    { count },
  );
};

/** The timeline's chart as the report will show it, with all its events. */
export const ChartBlock = ({ report }: { readonly report: Report }) => {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { details } = report;
  const isReading = useContext(PublicReading);
  const events = useMemo(
    () => (isReading ? report.events.filter(({ visibility }) => visibility === 'public') : report.events),
    [report.events, isReading],
  );
  const layout = useMemo(
    () => (width === 0 ? null : layOutReportChart(events, details.zone, details.language, width)),
    [events, details.zone, details.language, width],
  );
  const svg = useMemo(() => (layout === null ? '' : chartSvg(layout, labels())), [layout]);
  const hidden = withoutPublic(events.filter(({ visibility }) => visibility !== 'public').length);
  return (
    <div ref={box} className={styles.chart}>
      {layout === null && width > 0 && (
        <p className={styles.quiet}>
          {t('No chart yet: it needs an event with a date, a time and a zone. Until then the report leaves it out.')}
        </p>
      )}
      {layout !== null && (
        <>
          {/* Our own drawing, every text in it escaped. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
          <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: svg }} />
          <p className={styles.caption}>{chartWords({ ...layout, bands: [] }, labels())}</p>
          {hidden !== '' && <p className={styles.caption}>{hidden}</p>}
        </>
      )}
    </div>
  );
};
