import type { Report } from '../../report/report.ts';
import type { AuditEntry } from '../../review/workflow/audit.ts';
import type { Block, TableCell, TableRow } from '../../rich-text/rich-text.ts';
import { textBlock } from '../../rich-text/walk.ts';
import { isoInstant, showInstant } from '../../time/shown/show-instant.ts';
import { toZone } from '../../time/zones/zone.ts';
import { labelsFor } from '../labels.ts';
import { type AnnexWords, annexWords } from './annex-words.ts';

/** As many letters of a version's hash as are shown: enough to tell versions apart by eye. */
const shownHash = 12;

/**
 * The report with its audit trail as a last section, kept for the internal edition: who took it where, who signed which version, what was decided.
 * Comments are counted, their words stay out. Times are in the report's zone.
 */
export const withAuditAnnex = (report: Report, entries: readonly AuditEntry[]): Report => {
  const { language, zone } = report.details;
  const words = annexWords(language);
  const rows = entries.flatMap((entry): readonly TableRow[] => {
    const what = deedWords(entry, language, words);
    if (what === null) return [];
    const where = zone ?? utc;
    const when = where === null ? isoInstant(entry.at) : showInstant(entry.at, where, language);
    return [rowOf('tableCell', [when, entry.by.role === '' ? entry.by.name : `${entry.by.name}, ${entry.by.role}`, what])];
  });
  const said = entries.filter(({ deed }) => deed.kind === 'commented' || deed.kind === 'suggested' || deed.kind === 'replied').length;
  const table: Block = { type: 'table', attrs: { visibility: 'internal' }, content: [rowOf('tableHeader', words.columns), ...rows] };
  const annex: readonly Block[] = [
    internal('h2', words.title),
    ...(rows.length === 0 ? [] : [table]),
    internal('p', `${words.comments(said)} ${words.claimed}`),
  ];
  return { ...report, body: { ...report.body, content: [...report.body.content, ...annex] } };
};

const utc = toZone('UTC');

const internal = (kind: 'h2' | 'p', text: string): Block => ({ ...textBlock(kind, text), attrs: { kind, visibility: 'internal' } });

const rowOf = (type: TableCell['type'], texts: readonly string[]): TableRow => ({
  type: 'tableRow',
  content: texts.map((text) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [textBlock('p', text)] })),
});

const stateWords = (
  { from, to }: Extract<AuditEntry['deed'], { kind: 'state' }>,
  edition: string | null,
  states: ReturnType<typeof labelsFor>['states'],
  words: AnnexWords,
): string => (from === 'published' && to === 'published' ? words.corrected(edition) : words.state(states[from], states[to], edition));

const deedWords = ({ deed }: AuditEntry, language: string, words: AnnexWords): string | null => {
  const { states, editions } = labelsFor(language);
  switch (deed.kind) {
    case 'state':
      return `${stateWords(deed, deed.edition === null ? null : editions[deed.edition], states, words)}${deed.note === '' ? '' : `: ${deed.note}`}`;
    case 'signed':
      return words.signed(deed.role, editions[deed.edition], deed.hash.slice(0, shownHash));
    case 'withdrawn':
      return words.withdrawn(deed.role);
    case 'accepted':
    case 'rejected':
      return words[deed.kind];
    case 'ignored':
      return `${words.ignored(deed.rule)}: ${deed.reason}`;
    case 'overridden':
      return `${words.overridden(deed.findings.length)}: ${deed.reason}`;
    case 'commented':
    case 'suggested':
    case 'replied':
      return null;
  }
};
