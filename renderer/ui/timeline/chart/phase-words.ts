import { spanWords } from '../../../core/export/timeline/chart-block.ts';
import type { Phase } from '../../../core/metrics/phases.ts';
import { between, showLength } from '../../../core/time/lengths/duration.ts';
import { unbroken } from '../../../core/time/shown/unbroken.ts';
import type { ChartLayout } from '../../../core/timeline/chart-layout.ts';
import type { EventWords } from './event-words.ts';

/** What the chart says of a phase: its name, how long it lasted, and from when to when by the axis's clock. */
export const phaseWords = (
  { label, from, to, isApprox }: Phase,
  { zone, language }: Pick<ChartLayout, 'zone' | 'language'>,
): EventWords => ({
  when: label,
  text: unbroken(showLength(between(from, to), isApprox, language)),
  notes: spanWords(from, to, zone, language),
});
