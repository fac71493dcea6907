import { chipLabels } from '../../../renderer/core/chips/chip-labels.ts';
import type { ChipStyle } from '../../../renderer/core/chips/look-up-chip.ts';
import { type Chip, type ChipAttrs, newChip } from '../../../renderer/core/rich-text/chip.ts';

/** A chip of a line, as `@` makes it unless said otherwise. */
export const chip = (of: ChipAttrs['of'], key: string, more: Partial<ChipAttrs> = {}): Chip => ({
  type: 'chip',
  attrs: { ...newChip(of, key), ...more },
});

/** English, each time as entered unless a zone is given. */
export const style = (zone: ChipStyle['zone'] = null): ChipStyle => ({ zone, language: 'en', labels: chipLabels('en') });
