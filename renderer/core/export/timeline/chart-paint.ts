import type { Band } from '../../timeline/chart/bands.ts';

/** The colours of a chart, each the page's own where it has one. */
export type ChartPaint = {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly edge: (kind: Band['kind']) => string;
  /** What the n-th category is filled with. */
  readonly category: (index: number) => string;
};

/** What a kind of phase is filled with. */
export type PatternOf = (kind: Band['kind']) => string;

/** Hues far apart in lightness too; each kind has a pattern besides, for prints in grey and for eyes that see no colours. */
const hues: Readonly<Record<Band['kind'], string>> = {
  detection: 'var(--chart-detection, var(--danger, #a8261c))',
  response: 'var(--chart-response, var(--warning, #805200))',
  notification: 'var(--chart-notification, var(--internal, #6a3fa0))',
  mitigation: 'var(--chart-mitigation, var(--accent, #1f506e))',
  recovery: 'var(--chart-recovery, var(--success, #276239))',
};

/** Neither red, amber nor green, which mean findings and states; each differs in shape besides. */
const categoryHues: readonly string[] = [
  'var(--chart-category-a, #1c6a78)',
  'var(--chart-category-b, #8c3a78)',
  'var(--chart-category-c, #4650b4)',
  'var(--chart-category-d, #7a5230)',
  'var(--chart-category-e, #45607a)',
  'var(--chart-category-f, #6b6a1e)',
];

const shared = {
  paper: 'var(--chart-paper, var(--page, var(--paper, #ffffff)))',
  ink: 'var(--chart-ink, var(--text, var(--ink, #1d1b18)))',
  quiet: 'var(--chart-quiet, var(--text-quiet, var(--quiet, #5d584f)))',
  line: 'var(--chart-line, var(--line-strong, #8b847a))',
  accent: 'var(--chart-accent, var(--accent, #1f506e))',
};

const tiles: Readonly<Record<Band['kind'], { readonly size: number; readonly turned: number; readonly draw: (hue: string) => string }>> = {
  detection: { size: 8, turned: 0, draw: (hue) => `<rect width="8" height="8" fill="${hue}"/>` },
  response: { size: 6, turned: 45, draw: (hue) => `<rect width="3" height="6" fill="${hue}"/>` },
  notification: { size: 5, turned: 0, draw: (hue) => `<circle cx="2.5" cy="2.5" r="1.4" fill="${hue}"/>` },
  mitigation: { size: 6, turned: 0, draw: (hue) => `<rect width="3" height="6" fill="${hue}"/>` },
  recovery: { size: 8, turned: 0, draw: () => '' },
};

/** The paint of one chart: patterns under ids that begin with a prefix, and how to refer to them. */
export const chartPaint = (
  prefix: string,
): { readonly paint: ChartPaint; readonly patterns: string; readonly patternOf: PatternOf; readonly hatch: string } => {
  const pattern = (name: string, size: number, turned: number, drawn: string): string =>
    `<pattern id="${prefix}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turned})">` +
    `<rect width="${size}" height="${size}" fill="${shared.paper}"/>${drawn}</pattern>`;
  const kinds = Object.keys(tiles) as readonly Band['kind'][];
  const patterns = kinds.map((kind) => pattern(kind, tiles[kind].size, tiles[kind].turned, tiles[kind].draw(hues[kind])));
  const hatch = pattern('hatch', 5, -45, `<rect width="1.2" height="5" fill="${shared.line}"/>`);
  return {
    paint: { ...shared, edge: (kind) => hues[kind], category: (index) => categoryHues[index] ?? shared.ink },
    patterns: `<defs>${[...patterns, hatch].join('')}</defs>`,
    patternOf: (kind) => `url(#${prefix}-${kind})`,
    hatch: `url(#${prefix}-hatch)`,
  };
};
