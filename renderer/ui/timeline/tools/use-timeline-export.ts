import { useState } from 'react';
import { gateOfEvents, toAskAbout } from '../../../core/checks/gate.ts';
import type { ExportOptions } from '../../../core/export/export-options.ts';
import { fileNameFor } from '../../../core/export/file-name.ts';
import { exportTimelineCsv } from '../../../core/export/timeline/export-csv.ts';
import { exportTimelineIcal } from '../../../core/export/timeline/export-ical.ts';
import { exportTimelineJson } from '../../../core/export/timeline/export-json.ts';
import { exportTimelineTable } from '../../../core/export/timeline/export-table.ts';
import type { Report, Visibility } from '../../../core/report/report.ts';
import { languageOf } from '../../../core/time/shown/language.ts';
import type { Instant } from '../../../core/time/when.ts';
import type { Draft } from '../../../store/draft.ts';
import { errorWords } from '../../../store/error-words.ts';
import { said, spokenLanguage, t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { keepAnswer, unanswered } from '../../export/asking/answers.ts';
import { gateNow } from '../../export/gate-now.ts';
import type { Stopped } from '../../export/use-export.ts';

/** What the timeline alone is written as, by the ending of the file. */
export type TimelineFormat = 'csv' | 'md' | 'json' | 'ics';

/** A timeline as a file's text, and what the user should know about it. */
const write = (
  report: Report,
  options: ExportOptions,
  format: TimelineFormat,
  now: Instant,
): { readonly text: string; readonly note: string } => {
  switch (format) {
    case 'csv':
      // Spreadsheets take a file without the mark for another encoding.
      return { text: exportTimelineCsv(report, options, true, languageOf(spokenLanguage())), note: '' };
    case 'md':
      return { text: exportTimelineTable(report, options), note: '' };
    case 'json':
      return { text: exportTimelineJson(report, options), note: '' };
    case 'ics': {
      const { text, leftOut } = exportTimelineIcal(report, options, now);
      return {
        text,
        note:
          leftOut === 0
            ? ''
            : ` ${t('{count, plural, one {One event has no date} other {# events have no date}} and could not be put into a calendar.', { count: leftOut })}`,
      };
    }
  }
};

const audiences: Readonly<Record<Visibility, string>> = said({
  public: 'the public events',
  authority: 'the public events and the authority’s',
  internal: 'all events, internal ones too',
});

/** Exporting the timeline: the way to start, and what has stopped it. */
export type TimelineExporting = {
  readonly run: (format: TimelineFormat, edition: Visibility) => void;
  readonly stopped: Stopped | null;
  readonly forget: () => void;
};

/** Exports the timeline alone, as one audience may see it, unless an error is found about an event that it would show, or somebody has to be asked about one. */
export const useTimelineExport = (draft: Draft): TimelineExporting => {
  const { host, notify, now } = useServices();
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const run = async (format: TimelineFormat, edition: Visibility, isAnswered: boolean): Promise<void> => {
    setStopped(null);
    try {
      await draft.flush();
      const report = draft.report.get();
      const gate = isAnswered ? null : gateOfEvents(await gateNow(draft, report, edition), report, edition);
      const toAsk = gate === null ? [] : toAskAbout(gate, edition);
      const asked = unanswered(draft, toAsk);
      if (gate !== null && (gate.errors.length > 0 || asked.length > 0)) {
        const goOn = (): void => {
          keepAnswer(draft, toAsk);
          void run(format, edition, true);
        };
        setStopped({ gate, asked, isBlank: false, goOn });
        return;
      }
      const { text, note } = write(report, { edition, pageSize: 'A4', zone: null }, format, now() as Instant);
      const result = await host.saveText(fileNameFor(report, format, edition), text);
      const what = audiences[edition];
      switch (result.kind) {
        case 'saved':
          notify({ kind: 'done', message: `${t('“{name}” was saved, with {what}.', { name: result.name, what })}${note}` });
          break;
        case 'given':
          notify({
            kind: 'done',
            message: `${t('“{name}” was given to the browser as a download, with {what}.', { name: result.name, what })}${note}`,
          });
          break;
        case 'cancelled':
          break;
        case 'failed':
          notify({ kind: 'problem', message: result.reason });
          break;
      }
    } catch (error) {
      notify({
        kind: 'problem',
        message: t('Nothing was exported ({errorWords}). Your words are still here.', { errorWords: errorWords(error) }),
      });
    }
  };
  return { run: (format, edition) => void run(format, edition, false), stopped, forget: () => setStopped(null) };
};
