import type { MarkLook } from '../../timeline/chart/legend.ts';
import type { ChartPaint } from './chart-paint.ts';

/** Coordinates to a tenth of a px: enough for the eye, and the same letters in every engine. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The shapes of the categories around a middle, each unlike the others without its colour. */
const shapes: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${px(x - 4)} ${px(y)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
  (x, y) => `M${px(x)} ${px(y - 5)}l5 9h-10z`,
  (x, y) => `M${px(x - 2)} ${px(y - 6)}h4v12h-4z`,
  (x, y) => `M${px(x)} ${px(y + 5)}l5 -9h-10z`,
  (x, y) => `M${px(x - 1.5)} ${px(y - 5)}h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z`,
  (x, y) => `M${px(x - 2.5)} ${px(y - 4.5)}h5l2.5 4.5l-2.5 4.5h-5l-2.5 -4.5z`,
];

/** The shape of a mark in the colour of its category; a milestone of a category keeps that colour. */
export const glyphSvg = (look: MarkLook, x: number, y: number, paint: ChartPaint, hue: string | null = null): string => {
  const { ink, paper, accent } = paint;
  switch (look) {
    case 'milestone':
      return `<path d="M${px(x)} ${px(y - 5)}l5 5l-5 5l-5 -5z" fill="${hue ?? accent}" stroke="${paper}"/>`;
    case 'several':
      return `<rect x="${px(x - 4)}" y="${px(y - 4)}" width="8" height="8" fill="${ink}" stroke="${paper}"/>`;
    case 'none':
      return `<circle cx="${px(x)}" cy="${px(y)}" r="3.5" fill="${paper}" stroke="${ink}" stroke-width="1.5"/>`;
    case 'other':
      return `<path d="M${px(x - 4)} ${px(y - 4)}l8 8m0 -8l-8 8" fill="none" stroke="${ink}" stroke-width="2"/>`;
    default:
      return `<path d="${shapes[look]?.(x, y) ?? ''}" fill="${paint.category(look)}" stroke="${paper}"/>`;
  }
};
