import { keyFigures } from '../metrics/key-figures.ts';
import { milestones, type Report } from '../report/report.ts';
import { type ChipAttrs, type ChipKind, chipDetails, newChip } from '../rich-text/chip.ts';
import { orderEvents } from '../timeline/order-events.ts';
import { type ChipStyle, lookUpChip } from './look-up-chip.ts';

/** Something that a chip can be chosen to stand for. */
export type ChipChoice = {
  readonly chip: ChipAttrs;
  /** What it would show. */
  readonly words: string;
  /** What it stands for. */
  readonly label: string;
};

/** How the choices are called. */
export type ChoiceLabels = {
  readonly milestones: Readonly<Record<(typeof milestones)[number], string>>;
  readonly details: Readonly<Record<(typeof chipDetails)[number], string>>;
};

/** As many as can be looked through; who wants another types a word of it. */
export const mostChoices = 60;

/**
 * Everything that can be shown now and has all words of the search in what it shows, stands for or is, in the order milestones, key figures, details,
 * events, actions, causes; `left` counts what did not fit behind `mostChoices`.
 */
export const chipChoices = (
  report: Report,
  search: string,
  style: ChipStyle,
  labels: ChoiceLabels,
): { readonly choices: readonly ChipChoice[]; readonly left: number } => {
  const offered = (of: ChipKind, key: string, label: string, format?: ChipAttrs['format']): readonly ChipChoice[] => {
    const chip = { ...newChip(of, key), ...(format === undefined ? {} : { format }) };
    const found = lookUpChip(chip, report, style);
    return found.kind === 'shown' ? [{ chip, words: found.words, label }] : [];
  };
  const all = [
    ...milestones.flatMap((one) => offered('milestone', one, labels.milestones[one])),
    ...keyFigures(report.events).flatMap(({ kind, label }) => offered('metric', kind, label)),
    ...chipDetails.flatMap((one) => offered('detail', one, labels.details[one])),
    // An event whose time nobody knows may still have a date.
    ...orderEvents(report.events).flatMap(({ id, text, when }) => offered('event', id, text, when.time === null ? 'date' : undefined)),
    ...report.actions.flatMap(({ id, owner }) => offered('action', id, owner)),
    ...report.causes.flatMap(({ id }) => offered('cause', id, '')),
  ];
  const wanted = bare(search)
    .split(' ')
    .filter((word) => word !== '');
  const found = all.filter(({ chip, words, label }) => {
    const said = bare(`${words} ${label} ${chip.of}`);
    return wanted.every((word) => said.includes(word));
  });
  return { choices: found.slice(0, mostChoices), left: Math.max(0, found.length - mostChoices) };
};

/** Small letters without accents, so that "resume" finds "résumé". */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
