import { isStateAlone, opensUpdate } from '../lines/labels/state-labels.ts';
import { isAboutPage } from '../lines/look-at-line.ts';
import type { Line } from '../lines/split-lines.ts';

/** Who a report of a status page is by, below its title. */
const REPORT_FOR =
  /^\W{0,3}(?:incident report (?:for|on|:)|vorfallsbericht (?:für|von)|rapport d.incident (?:pour|de)|informe de(?:l)? incidente (?:de|para)|relatório de incidente (?:d[aeo]|para)|rapporto (?:di|sull.)\s?incidente (?:di|per)|incidentrapport (?:voor|van)|(?:インシデント|障害)(?:報告|レポート))/iu;

/**
 * The lines above a time that ends what it is about: all since the last entry, above the first those below its state or below the head
 * of the page, and where neither is told the last paragraph.
 */
export function takeAbove(above: readonly Line[], isLater: boolean): readonly Line[] {
  const last = above.findLastIndex((line) => line.text !== '');
  const page = above.findLastIndex(({ text }) => isAboutPage(text));
  const lines = above.slice(page + 1, Math.max(page, last) + 1);
  const state = lines.findLastIndex(({ text }) => isStateAlone(text) || (!isLater && opensUpdate(text)));
  const report = lines.findLastIndex(({ text }) => REPORT_FOR.test(text));
  const paragraph = lines.findLastIndex((line) => line.text === '') + 1;
  const from = isLater ? 0 : state >= 0 ? state : report >= 0 && report < last ? report + 1 : paragraph;
  return lines.slice(from);
}
