import { chipLabels } from '../../../chips/chip-labels.ts';
import { lookUpChip, lookUpInEdition, type ShownChip } from '../../../chips/look-up-chip.ts';
import { chipsOf, type PlacedChip, resolveChips } from '../../../chips/resolve-chips.ts';
import type { Report } from '../../../report/report.ts';

/** A chip of the body with what it shows, to its authors and to the public. */
export type LookedUp = PlacedChip & { readonly shown: ShownChip; readonly toPublic: ShownChip };

/** A report with words in the place of its chips, so that every rule reads what a reader would; and the chips. */
export const inWords = (report: Report): { readonly report: Report; readonly chips: readonly LookedUp[] } => {
  const placed = chipsOf(report.body);
  if (placed.length === 0) return { report, chips: [] };
  const { zone, language } = report.details;
  const style = { zone, language, labels: chipLabels(language) };
  const ofPublic = <Item extends { readonly visibility: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ visibility }) => visibility === 'public');
  const open = { ...report, events: ofPublic(report.events), causes: ofPublic(report.causes), actions: ofPublic(report.actions) };
  const body = resolveChips(report.body, (chip) => {
    const shown = lookUpChip(chip, report, style);
    return shown.kind === 'shown' ? shown.words : '';
  });
  return {
    report: { ...report, body },
    chips: placed.map((one) => ({
      ...one,
      shown: lookUpChip(one.chip, report, style),
      toPublic: lookUpInEdition(one.chip, open, report, style),
    })),
  };
};
