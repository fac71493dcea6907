import type { Report } from '../report/report.ts';
import type { ChipAttrs } from '../rich-text/chip.ts';
import { plainText } from '../rich-text/walk.ts';
import { chipLabels } from './chip-labels.ts';
import { type ChipData, lookUpChip } from './look-up-chip.ts';
import { resolveChips } from './resolve-chips.ts';

/** The words that a chip has where somebody writes: those of the whole report, in its own zone and language. */
export const chipWords = (data: ChipData): ((chip: ChipAttrs) => string) => {
  const { zone, language } = data.details;
  const style = { zone, language, labels: chipLabels(language) };
  return (chip) => lookUpChip(chip, data, style).words;
};

/** The plain text that comments quote: the body's, with the words of its chips in it. */
export const reviewedText = (report: Report): string => plainText(withChipWords(report).body);

/** The report with words in the place of its chips, as its author sees them. */
export const withChipWords = (report: Report): Report => ({ ...report, body: resolveChips(report.body, chipWords(report)) });
