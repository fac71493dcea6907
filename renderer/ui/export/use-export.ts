import { useRef, useState, useSyncExternalStore } from 'react';
import type { Gate } from '../../core/checks/gate.ts';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { ExportOptions } from '../../core/export/export-options.ts';
import { findGaps } from '../../core/export/select-edition.ts';
import { usualEdition } from '../../core/templates/readers.ts';
import type { Draft } from '../../store/draft.ts';
import { errorWords } from '../../store/error-words.ts';
import { keepVersion } from '../../store/versions/versions.ts';
import { t } from '../../words/words.ts';
import type { Notice } from '../app/notices.tsx';
import { useServices } from '../app/services.ts';
import { checksDeskOf } from '../checks/checks-desk.ts';
import { switchedOffWords } from '../checks/switched-off.ts';
import { editionLabels } from '../parts/labels.ts';
import { useDraftTemplate } from '../templates/use-draft-template.ts';
import { keepAnswer, unanswered } from './asking/answers.ts';
import { gateNow } from './gate-now.ts';

/** What an export is written as. */
export type ExportFormat = 'html' | 'pdf';

/**
 * An export that waits for an answer, and the way to go on in spite of what was found. Without an error, `asked` is all that it waits for; `isBlank` says
 * that the edition has not one sentence.
 */
export type Stopped = {
  readonly gate: Gate;
  readonly asked: readonly KeyedFinding[];
  readonly isBlank: boolean;
  readonly goOn: () => void;
};

/** What has been answered about an export already. */
type Answered = { readonly gaps?: true; readonly findings?: true };

/** Exporting from an open draft: what is chosen, whether one is running, and the way to start one. */
export type Exporting = {
  readonly options: ExportOptions;
  readonly choose: (options: ExportOptions) => void;
  /** Whether the internal edition ends with the audit trail. */
  readonly hasAnnex: boolean;
  readonly annex: (hasAnnex: boolean) => void;
  readonly running: ExportFormat | null;
  readonly run: (format: ExportFormat) => Promise<void>;
  readonly stopped: Stopped | null;
  readonly forget: () => void;
};

/** Exports the draft as it stands, after a last look into the finished file for what this edition must not show. */
export const useExport = (draft: Draft): Exporting => {
  const { host, db, now, notify } = useServices();
  const template = useDraftTemplate(draft);
  const kind = useSyncExternalStore(draft.report.subscribe, () => draft.report.get().details.kind);
  const [chosen, choose] = useState<ExportOptions | null>(null);
  // Until somebody chooses, a report leaves for those whom its template is for.
  const options = chosen ?? { edition: usualEdition(kind, template?.family ?? null), pageSize: 'A4', zone: null };
  const [hasAnnex, annex] = useState(false);
  const [running, setRunning] = useState<ExportFormat | null>(null);

  const [stopped, setStopped] = useState<Stopped | null>(null);
  // What was said of the last try is settled by the next one, whichever way that is started.
  const putAway = useRef<() => void>(() => undefined);
  const say = (notice: Notice): void => {
    putAway.current = notify({ ...notice, about: draft.id });
  };

  const run = async (format: ExportFormat, answered: Answered = {}): Promise<void> => {
    if (running !== null) return;
    setStopped(null);
    putAway.current();
    setRunning(format);
    // A field that is still being typed into hands its words over when it loses the focus.
    if (document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea, select'))
      document.activeElement.blur();
    const again = { label: t('Try again'), run: () => void run(format, answered) };
    try {
      await draft.flush();
      const {
        exportHtml,
        emptySections,
        isBlankEdition,
        toAskAbout,
        fileNameFor,
        findPrivate,
        searchPdf,
        withAnnex,
        withClaimedState,
        vouchedOf,
        withPublication,
      } = await import('./export-parts.ts');
      const plain = draft.report.get();
      const claiming = withClaimedState(plain, options.edition, vouchedOf(draft));
      const report = hasAnnex && options.edition === 'internal' ? withAnnex(draft, claiming) : claiming;
      const gate = await gateNow(draft, plain, options.edition);
      const asked = unanswered(draft, toAskAbout(gate, options.edition));
      const isBlank = isBlankEdition(report, options);
      if (answered.findings !== true && (gate.errors.length > 0 || asked.length > 0 || isBlank)) {
        const goOn = (): void => {
          keepAnswer(draft, toAskAbout(gate, options.edition));
          void run(format, { ...answered, findings: true });
        };
        setStopped({ gate, asked, isBlank, goOn });
        return;
      }
      const gaps = answered.gaps === true ? [] : findGaps(report, options.edition);
      if (gaps.length > 0) {
        say({
          kind: 'problem',
          message: t(
            'Nothing was exported yet: the text refers to what was deleted, is not filled in, or is not for this edition. Mend it in the text, or export with these gaps:',
          ),
          details: gaps,
          action: { label: t('Export with gaps'), run: () => void run(format, { ...answered, gaps: true }) },
        });
        return;
      }
      const html = exportHtml(report, withPublication(options, plain, vouchedOf(draft)));
      const leaks = findPrivate(html, report, options.edition);
      if (leaks.length > 0) {
        say({
          kind: 'problem',
          message: leaking(),
          details: leaks,
        });
        return;
      }
      const name = fileNameFor(report, format, options.edition);
      const edition = editionLabels[options.edition];
      const search = searchPdf(report, options.edition);
      const result =
        format === 'html' ? await host.saveText(name, html) : await host.savePdf(name, html, options.pageSize, search.mayLeave);
      if (search.leaks.length > 0) {
        say({ kind: 'problem', message: leaking(), details: search.leaks });
        return;
      }
      if (result.kind === 'saved' || result.kind === 'given') {
        const kept = await keepVersion(db, draft.id, plain, { reason: `exported-${options.edition}`, name: '', by: null, at: now() });
        if (kept.kind === 'failed') notify({ kind: 'problem', message: kept.reason });
      }
      const switchedOff = switchedOffWords(checksDeskOf(draft).inputs.get());
      const left = [...leftOut(emptySections(report, options)), ...(switchedOff === null ? [] : [switchedOff])];
      switch (result.kind) {
        case 'saved':
          say({ kind: 'done', message: t('{edition}: “{name}” was saved.', { edition, name: result.name }), details: left });
          break;
        case 'given':
          say({
            kind: 'done',
            details: left,
            message: t('{edition}: “{name}” was given to the browser as a download.', { edition, name: result.name }),
          });
          break;
        case 'cancelled':
          break;
        case 'failed':
          say({ kind: 'problem', message: result.reason, action: again });
          break;
      }
    } catch (error) {
      say({
        kind: 'problem',
        message: t('Nothing was exported ({errorWords}). Your words are still here.', { errorWords: errorWords(error) }),
        action: again,
      });
    } finally {
      setRunning(null);
    }
  };
  return { options, choose, hasAnnex, annex, running, run: (format) => run(format), stopped, forget: () => setStopped(null) };
};

const leftOut = (count: number): readonly string[] =>
  count === 0 ? [] : [t('{count, plural, one {# empty section was left out.} other {# empty sections were left out.}}', { count })];

const leaking = (): string =>
  t(
    'Nothing was exported: the file would have shown what this edition must not show. Change the text or the visibility, then export again.',
  );
