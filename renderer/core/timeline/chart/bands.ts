import { between, showLength } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Span } from '../event-span.ts';
import { type Axis, placeOn } from './axis.ts';

/** A phase to draw: what lies between two milestones. */
export type ChartPhase = Span & {
  readonly kind: 'detection' | 'response' | 'notification' | 'mitigation' | 'recovery';
  readonly label: string;
  /** Whether either end is an estimate, and so the length. */
  readonly isApprox: boolean;
};

/** A phase as a bar with its words above it; all in px but `length`, which is the whole phase's, also where the chart shows a part. */
export type Band = {
  readonly kind: ChartPhase['kind'];
  readonly label: string;
  readonly length: Duration;
  /** Its length in words: '5 min', or 'about 5 min' where an end is an estimate. */
  readonly lengthWords: string;
  /** 'Detection · 5 min'. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly y: number;
  readonly height: number;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'end';
};

const space = 8;

/** The phases as bars in as few rows as keep bars and words apart; phases wholly outside the axis are left out. */
export function layBands(phases: readonly ChartPhase[], axis: Axis, top: number, rowHeight: number, language: string): readonly Band[] {
  const [first, last] = [axis.stretches[0], axis.stretches.at(-1)];
  if (first === undefined || last === undefined) return [];
  const taken: { readonly row: number; readonly left: number; readonly right: number }[] = [];
  return phases
    .filter(({ from, to }) => from <= to && to >= first.from && from <= last.to)
    .map((phase, index) => ({ phase, index }))
    .sort((a, b) => a.phase.from - b.phase.from || b.phase.to - a.phase.to || a.index - b.index)
    .map(({ phase: { kind, label, from, to, isApprox } }): Band => {
      const length = between(from, to);
      const lengthWords = showLength(length, isApprox, language);
      const text = `${label} · ${lengthWords}`;
      const x = Math.min(placeOn(axis, from), last.endX - 2);
      const width = Math.max(2, placeOn(axis, to) - x);
      const words = widthOf(text);
      const isStart = x + words <= last.endX + space;
      const textX = isStart ? x : Math.max(x + width, words);
      const [left, right] = [Math.min(x, isStart ? x : textX - words), Math.max(x + width, isStart ? x + words : textX)];
      let row = 0;
      while (taken.some((other) => other.row === row && left < other.right + space && other.left < right + space)) row += 1;
      taken.push({ row, left, right });
      const y = top + row * rowHeight;
      const height = Math.max(4, rowHeight - 18);
      return {
        kind,
        label,
        length,
        lengthWords,
        text,
        x,
        width,
        row,
        y: y + rowHeight - height - 3,
        height,
        textX,
        textY: y + 11,
        anchor: isStart ? 'start' : 'end',
      };
    });
}

/** A generous guess at the width of words at 11 px: what is drawn has no measure here. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 11.5 : 6.3;
  return width;
}
