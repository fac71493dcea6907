import { keyFigures } from '../../metrics/key-figures.ts';
import type { FigureKind } from '../../metrics/kinds.ts';
import type { Milestone } from '../../report/report.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import type { Facts } from '../facts/facts.ts';
import type { LabelKind } from '../facts/labels.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { fits } from './fits.ts';
import { isOthersFigure, type NamedFigure, namedFigure } from './told/named-figure.ts';

const minute = 60_000;
const ends: Readonly<Record<NamedFigure, readonly [Milestone, Milestone]>> = {
  'time-to-detect': ['impact-began', 'detected'],
  'time-to-respond': ['detected', 'response-began'],
  'time-to-notify': ['impact-began', 'first-notice'],
  'time-to-mitigate': ['impact-began', 'mitigated'],
  duration: ['impact-began', 'impact-ended'],
};

/** Labelled lines that name a key figure: "Time to mitigate: 31 minutes". */
const figureLabels: ReadonlySet<LabelKind> = new Set(['detection-time', 'repair-time', 'resolve-time']);

/** "A time to detect of 12 minutes" where the key figure is another; silent where the milestones give none. */
export const toldFigures = ({ report, prose, labels }: Facts): readonly Finding[] => {
  const named = labels.flatMap(({ kind, sentence }) => (figureLabels.has(kind) ? [sentence] : []));
  const figures = new Map<FigureKind, ReturnType<typeof keyFigures>[number]>(keyFigures(report.events).map((one) => [one.kind, one]));
  return [...prose, ...named].flatMap(({ text, from, lengths, passage }): readonly Finding[] => {
    if (isUnsettled(text) || isElsewhere(text) || isOthersFigure(text)) return [];
    return lengths.flatMap((length): readonly Finding[] => {
      const before = text.slice(Math.max(0, length.from - from - 80), length.from - from);
      const kind = namedFigure(before);
      const figure = kind === null ? undefined : figures.get(kind);
      if (kind === null || figure === undefined || figure.value === null) return [];
      const told = figure.isApprox ? { ...length, manner: 'about' as const } : length;
      // Beside a key figure of a few minutes another number is another figure.
      const isExact = told.manner === 'exact' && told.grain === minute && figure.value < 10 * minute;
      if (isExact ? Math.abs(told.millis - figure.value) <= minute : fits(told, figure.value)) return [];
      const wordsOf = (milestone: Milestone): string => report.events.find((event) => event.milestone === milestone)?.when.entered ?? '';
      const [start, end] = ends[kind].map(wordsOf);
      return [
        {
          rule: 'duration-mismatch',
          severity: 'error',
          place: passage.placeOf(length.words, length.from),
          message: `“${length.words}” is not the time from ${start} to ${end}: that is ${showDuration(figure.value)}.`,
          between: [length.words, `${start} – ${end}`],
          offsetMinutes: Math.round((length.millis - figure.value) / 60_000),
          fix: null,
        },
      ];
    });
  });
};
