import { exportWords } from '../../report/export-words.ts';
import type { Report, Visibility } from '../../report/report.ts';
import { keptAs, stricter } from '../../rich-text/kept-as.ts';
import type { Block, PrivateTo } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { languages } from '../../time/shown/language.ts';

/** So many blocks at the top of a text may say which edition it is. */
const top = 8;
const between = /\s*(?:[·|•,;:()[\]\n]|\s[–—-]\s)\s*/u;

/** The edition that a text says it is, at its top or in one of its titles, in any language that reports are exported in; null where it says none, or that it is for everybody. */
export function editionNamed(blocks: readonly Block[], titles: readonly (string | null)[]): PrivateTo | null {
  const lines = [...titles.map((title) => title ?? ''), ...blocks.slice(0, top).map(blockText)].filter((line) => line.length <= 300);
  const parts = new Set(lines.flatMap((line) => line.split(between)).map((part) => part.trim().toLowerCase()));
  const names = (to: PrivateTo): boolean => languages.some((language) => parts.has(exportWords[language].editions[to].toLowerCase()));
  return names('internal') ? 'internal' : names('authority') ? 'authority' : null;
}

/** The report with everything kept for whom its edition was: its text, events, causes and actions. What was stricter stays so. */
export function keepWhole(report: Report, to: PrivateTo): Report {
  const keep = <Item extends { readonly visibility: Visibility }>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, visibility: stricter(to, item.visibility === 'public' ? null : item.visibility) ?? to }));
  // The contact has no audience of its own, as little as the steps: their blocks have.
  const contact: readonly Block[] = report.details.contact === '' ? [] : [{ type: 'structured', attrs: { block: 'contact' } }];
  const content = keptAs({ visibility: to }, [...report.body.content, ...contact]);
  return {
    ...report,
    body: { ...report.body, content },
    events: keep(report.events),
    causes: keep(report.causes),
    actions: keep(report.actions),
  };
}
