import { type Figure, isSameFigure } from './figure.ts';
import type { Pair } from './pair-units.ts';

/** A figure of this edition and what the other one has in its place; null where one of them has none. */
export type Difference = readonly [own: Figure, theirs: Figure | null] | readonly [own: null, theirs: Figure];

/**
 * The figures that two editions do not share. In the same sentence one figure stands for another; a figure that one edition merely says once more than the
 * other is none, and a small number that only one has neither.
 */
export const differingFigures = (pairs: readonly Pair[]): readonly Difference[] => {
  const [all, others] = [pairs.flatMap(({ own }) => own), pairs.flatMap(({ theirs }) => theirs)];
  const left = pairs.map(({ own, theirs, isClose }) => {
    const [here, there] = [without(own, theirs), without(theirs, own)];
    return { here, there, isClose, isBare: here.length === own.length && there.length === theirs.length };
  });
  const swaps = left.flatMap(({ here, there, isClose, isBare }) =>
    isClose ? kinds.flatMap((kind) => inPlaceOf(ofKind(here, kind), ofKind(there, kind), isBare)) : [],
  );
  const kept = swaps.filter((swap) => !isMoved(swap, swaps));
  const told = new Set(swaps.flatMap(({ own, theirs }) => [own, theirs]));
  const alone = (figures: readonly Figure[], elsewhere: readonly Figure[]): readonly Figure[] =>
    figures.filter((figure) => !figure.isSoft && !told.has(figure) && !elsewhere.some((one) => isSameFigure(figure, one)));
  const once = (figures: readonly Figure[]): readonly Figure[] =>
    figures.filter((figure, at) => figures.findIndex((one) => isSameFigure(one, figure)) === at);
  return [
    ...kept.map(({ own, theirs }) => [own, theirs] as const),
    ...once(left.flatMap(({ here }) => alone(here, others))).map((own) => [own, null] as const),
    ...once(left.flatMap(({ there }) => alone(there, all))).map((theirs) => [null, theirs] as const),
  ];
};

const kinds = ['time', 'date', 'share', 'number'] as const;

const ofKind = (figures: readonly Figure[], kind: Figure['kind']): readonly Figure[] => figures.filter((figure) => figure.kind === kind);

const without = (figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] =>
  figures.filter((figure) => !others.some((one) => isSameFigure(figure, one)));

type Swap = { readonly own: Figure; readonly theirs: Figure; readonly isBare: boolean };

/** One for one only where there are as many: else nobody can say which stands for which. */
const inPlaceOf = (here: readonly Figure[], there: readonly Figure[], isBare: boolean): readonly Swap[] =>
  here.length !== there.length
    ? []
    : here.flatMap((own, at) => {
        const theirs = there[at];
        return theirs === undefined ? [] : [{ own, theirs, isBare }];
      });

/** Two sentences with nothing in common that changed places were translated in another order. */
const isMoved = ({ own, theirs, isBare }: Swap, swaps: readonly Swap[]): boolean =>
  isBare && swaps.some((one) => one.isBare && isSameFigure(one.own, theirs) && isSameFigure(one.theirs, own));
