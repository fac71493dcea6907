import { keyFigures } from '../metrics/key-figures.ts';
import type { FigureKind } from '../metrics/kinds.ts';
import { metricWords } from '../metrics/words/metric-words.ts';
import { milestones, type Report } from '../report/report.ts';
import { type ChipAttrs, type ChipKind, chipDetails, newChip } from '../rich-text/chip.ts';
import { orderEvents } from '../timeline/order/order-events.ts';
import { type ChipStyle, lookUpChip } from './look-up-chip.ts';

/** Something that a chip can be chosen to stand for. */
export type ChipChoice = {
  readonly chip: ChipAttrs;
  /** What it would show, or why it shows nothing yet. */
  readonly words: string;
  /** What it stands for. */
  readonly label: string;
  /** Whether it has nothing to show yet. */
  readonly isLacking: boolean;
};

/** How the choices are called, in the language of whoever chooses. */
export type ChoiceLabels = {
  readonly milestones: Readonly<Record<(typeof milestones)[number], string>>;
  readonly details: Readonly<Record<(typeof chipDetails)[number], string>>;
  readonly figures: Readonly<Record<FigureKind, string>>;
  readonly kinds: Readonly<Record<ChipKind, string>>;
};

/** As many as can be looked through; who wants another types a word of it. */
export const mostChoices = 60;

/** What is looked for by so many letters is named even if it has nothing to show: else nobody knows why it isn't offered. */
const namedFrom = 3;

/**
 * Everything that can be shown now and has all words of the search in what it shows, stands for or is (in the language of `labels`, or the report's own), in the order milestones, key figures, details,
 * events, actions, causes, facts; a milestone, figure, detail or fact without a value where the search names it. `left` counts what did not fit behind `mostChoices`.
 */
export const chipChoices = (
  report: Report,
  search: string,
  style: ChipStyle,
  labels: ChoiceLabels,
): { readonly choices: readonly ChipChoice[]; readonly left: number } => {
  const own = metricWords(style.language);
  /** `named` is what the report's language calls it. */
  const offered = (of: ChipKind, key: string, label: string, named = ''): readonly (ChipChoice & { readonly named: string })[] => {
    const chip = newChip(of, key);
    const found = lookUpChip(chip, report, style);
    return [{ chip, words: found.words, label, isLacking: found.kind === 'broken', named }];
  };
  const all = [
    ...milestones.flatMap((one) => offered('milestone', one, labels.milestones[one], own.moments[one])),
    ...keyFigures(report.events).flatMap(({ kind }) => offered('metric', kind, labels.figures[kind], own.figures[kind])),
    ...chipDetails.flatMap((one) => offered('detail', one, labels.details[one])),
    ...orderEvents(report.events).flatMap(({ id, text }) => offered('event', id, text)),
    ...report.actions.flatMap(({ id, owner }) => offered('action', id, owner)),
    ...report.causes.flatMap(({ id }) => offered('cause', id, '')),
    ...report.facts.flatMap(({ id, text }) => offered('fact', id, text)),
  ];
  const wanted = bare(search)
    .split(' ')
    .filter((word) => word !== '');
  const isNamed = wanted.join('').length >= namedFrom;
  const found = all.filter(({ chip, words, label, isLacking, named }) => {
    if (isLacking && (!isNamed || !namable.has(chip.of))) return false;
    const said = bare(isLacking ? `${label} ${named}` : `${words} ${label} ${named} ${labels.kinds[chip.of]} ${chip.of}`);
    return wanted.every((word) => said.includes(word));
  });
  const choices = found.slice(0, mostChoices).map(({ chip, words, label, isLacking }) => ({ chip, words, label, isLacking }));
  return { choices, left: Math.max(0, found.length - mostChoices) };
};

/** What a report has in any case, filled in or not. */
const namable: ReadonlySet<ChipKind> = new Set(['milestone', 'metric', 'detail', 'fact']);

/** Small letters without accents, so that "resume" finds "résumé". */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
