import { keyFigures } from '../../metrics/key-figures.ts';
import type { FigureKind } from '../../metrics/kinds.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import type { Facts } from '../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { fits } from './fits.ts';

type Named = 'time-to-detect' | 'time-to-notify' | 'time-to-mitigate';

/** What the key figures are called in sentences. */
const names: Readonly<Record<Named, string>> = {
  'time-to-detect':
    'time to detect(?:ion)?|detection time|délai de détection|temps de détection|zeit bis zur (?:entdeckung|erkennung)|erkennungszeit|tiempo (?:de|hasta la) detección|plazo de detección',
  'time-to-notify':
    "time to (?:notify|first notice)|délai (?:de notification|d[’']information)|zeit bis zur (?:benachrichtigung|ersten meldung)|tiempo (?:de|hasta la) notificación|plazo de notificación",
  'time-to-mitigate':
    "time to mitigat(?:e|ion)|mitigation time|délai d[’']atténuation|zeit bis zur (?:eindämmung|entschärfung)|tiempo (?:de|hasta la) mitigación",
};

const ends: Readonly<Record<Named, string>> = {
  'time-to-detect': 'detected',
  'time-to-notify': 'first-notice',
  'time-to-mitigate': 'mitigated',
};

const shapes = (Object.entries(names) as readonly (readonly [Named, string])[]).map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `(?<![\\p{L}-])(?:${words})(?: (?:of|was|is|de|d[’']|est(?: de)?|a été(?: de)?|était(?: de)?|war|beträgt|betrug|von|fue(?: de)?|es(?: de)?|ha sido(?: de)?))?(?: (?:about|around|environ|etwa|rund|unos))?\\s?:?\\s*$`,
        'iu',
      ),
    ] as const,
);

/** Others' figures, and what is wished for. */
const other =
  /(?<!\p{L})(?:average|mean|median|usual|typical|target|goal|objective|previous|last|earlier|should|moyen\p{L}*|médian\p{L}*|habituel\p{L}*|objectif|précédent\p{L}*|durchschnitt\p{L}*|mittler\p{L}*|üblich\p{L}*|ziel\p{L}*|früher\p{L}*|medi[oa]|mediana|habitual|objetivo|anterior\p{L}*)(?!\p{L})/iu;

/** "A time to detect of 12 minutes" where the key figure is another; silent where the milestones give none. */
export const toldFigures = ({ report, prose }: Facts): readonly Finding[] => {
  const figures = new Map<FigureKind, ReturnType<typeof keyFigures>[number]>(keyFigures(report.events).map((one) => [one.kind, one]));
  return prose.flatMap(({ text, from, lengths, passage }): readonly Finding[] => {
    if (isUnsettled(text) || isElsewhere(text) || other.test(text)) return [];
    return lengths.flatMap((length): readonly Finding[] => {
      const before = text.slice(Math.max(0, length.from - from - 80), length.from - from);
      const kind = shapes.find(([, shape]) => shape.test(before))?.[0];
      const figure = kind === undefined ? undefined : figures.get(kind);
      if (kind === undefined || figure === undefined || figure.value === null) return [];
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
