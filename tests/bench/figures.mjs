/** The value below which the share `part` (0 to 1) of the values lies; NaN of none. */
export const quantile = (values, part) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

/** The value in the middle. */
export const median = (values) => quantile(values, 0.5);

/** A measure from its rounds, [Debrief's, bare one's] each: medians, their ratio, and how far the ratios of single rounds lie apart. */
export const compare = (measure, unit, rounds, target = null) => {
  const [ours, bare] = [0, 1].map((side) => median(rounds.map((round) => round[side])));
  const ratios = rounds.map(([one, other]) => one / other);
  return { measure, unit, ours, bare, ratio: ours / bare, from: quantile(ratios, 0.25), to: quantile(ratios, 0.75), target };
};

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** The measures as a Markdown table; those without a target are there to be read beside the others. */
export const table = (measures) => {
  const rows = measures.map(({ measure, unit, ours, bare, ratio, from, to, target }) => [
    measure,
    `${number(ours)} ${unit}`,
    `${number(bare)} ${unit}`,
    ratio.toFixed(2),
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    target === null ? '' : `≤ ${target}`,
    target === null ? '' : ratio <= target ? 'met' : 'NOT MET',
  ]);
  const all = [['measure', 'Debrief', 'bare', 'ratio', 'middle half of rounds', 'target', ''], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(all[0]), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
};
