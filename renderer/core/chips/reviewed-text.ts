import type { Report } from '../report/report.ts';
import type { ChipAttrs } from '../rich-text/chip.ts';
import { plainText } from '../rich-text/walk.ts';
import { chipLabels } from './chip-labels.ts';
import { type ChipData, lookUpChip } from './look-up-chip.ts';
import { chipsOf, resolveChips } from './resolve-chips.ts';

/** The words that a chip has where somebody writes: those of the whole report, in its own zone and language. */
export const chipWords = (data: ChipData): ((chip: ChipAttrs) => string) => {
  const { zone, language } = data.details;
  const style = { zone, language, labels: chipLabels(language) };
  return (chip) => lookUpChip(chip, data, style).words;
};

/** The plain text that comments quote: the body's, with the words of its chips in it. */
export const reviewedText = (report: Report): string => plainText(withChipWords(report).body);

/** What the report's chips show to its author, in reading order. */
export const shownByChips = (report: Report): readonly string[] => {
  const words = chipWords(report);
  return chipsOf(report.body).map(({ chip }) => words(chip));
};

/**
 * The report with words in the place of its chips, as its author sees them; `frozen` are those that they showed when it was kept, in reading order
 * (where they are as many). Where a report stands on its way is no part of what was kept: a chip for it is never frozen.
 */
export const withChipWords = (report: Report, frozen: readonly string[] | null = null): Report => {
  const live = chipWords(report);
  const left = frozen?.length === chipsOf(report.body).length ? [...frozen] : [];
  const words = (chip: ChipAttrs): string => {
    const kept = left.shift();
    return kept === undefined || (chip.of === 'detail' && chip.key === 'state') ? live(chip) : kept;
  };
  return { ...report, body: resolveChips(report.body, words) };
};
