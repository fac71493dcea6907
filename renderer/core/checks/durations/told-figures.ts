import { keyFigures } from '../../metrics/key-figures.ts';
import type { FigureKind } from '../../metrics/kinds.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import type { Facts } from '../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { fits } from './fits.ts';
import { isOthersFigure, type NamedFigure, namedFigure } from './told/named-figure.ts';

const ends: Readonly<Record<NamedFigure, string>> = {
  'time-to-detect': 'detected',
  'time-to-notify': 'first-notice',
  'time-to-mitigate': 'mitigated',
};

/** "A time to detect of 12 minutes" where the key figure is another; silent where the milestones give none. */
export const toldFigures = ({ report, prose }: Facts): readonly Finding[] => {
  const figures = new Map<FigureKind, ReturnType<typeof keyFigures>[number]>(keyFigures(report.events).map((one) => [one.kind, one]));
  return prose.flatMap(({ text, from, lengths, passage }): readonly Finding[] => {
    if (isUnsettled(text) || isElsewhere(text) || isOthersFigure(text)) return [];
    return lengths.flatMap((length): readonly Finding[] => {
      const before = text.slice(Math.max(0, length.from - from - 80), length.from - from);
      const kind = namedFigure(before);
      const figure = kind === null ? undefined : figures.get(kind);
      if (kind === null || figure === undefined || figure.value === null) return [];
      const told = figure.isApprox ? { ...length, manner: 'about' as const } : length;
      if (fits(told, figure.value)) return [];
      const wordsOf = (milestone: string): string => report.events.find((event) => event.milestone === milestone)?.when.entered ?? '';
      const [start, end] = [wordsOf('impact-began'), wordsOf(ends[kind])];
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
