import type { Report } from '../report/report.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { chipLabels } from './chip-labels.ts';
import { lookUpChip } from './look-up-chip.ts';
import { resolveChips } from './resolve-chips.ts';

/** The body of a report as its author reads it, in words alone: chips are what they show, broken ones what they say instead. */
export const inAuthorsWords = (report: Report): RichText => {
  const { zone, language } = report.details;
  const style = { zone, language, labels: chipLabels(language) };
  return resolveChips(report.body, (chip) => lookUpChip(chip, report, style).words);
};
