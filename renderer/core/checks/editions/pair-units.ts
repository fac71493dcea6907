import type { Figure } from './figure.ts';
import type { Unit } from './units-of.ts';

/** What stands in one edition where that stands in the other; `isClose` for single sentences and paragraphs, where one figure can be told to stand for another. */
export type Pair = { readonly own: readonly Figure[]; readonly theirs: readonly Figure[]; readonly isClose: boolean };

/** Lays two texts beside each other as closely as their shapes allow: sentences, else paragraphs, else sections, else the whole. */
export const pairUnits = (own: readonly Unit[], theirs: readonly Unit[]): readonly Pair[] => {
  if (own.length === theirs.length && own.every((unit, at) => unit.isHeading === theirs[at]?.isHeading))
    return own.flatMap((unit, at) => ofUnits(unit, theirs[at]));
  const [sections, others] = [sectionsOf(own), sectionsOf(theirs)];
  if (sections.length !== others.length) return [far(own, theirs)];
  return sections.flatMap((section, at) => {
    const other = others[at] ?? [];
    return section.length === other.length ? section.flatMap((unit, i) => ofUnits(unit, other[i])) : [far(section, other)];
  });
};

const ofUnits = (unit: Unit, other: Unit | undefined): readonly Pair[] => {
  const [own, theirs] = [unit.sentences, other?.sentences ?? []];
  if (own.length !== theirs.length) return [{ own: own.flat(), theirs: theirs.flat(), isClose: true }];
  return own.map((figures, at) => ({ own: figures, theirs: theirs[at] ?? [], isClose: true }));
};

const far = (own: readonly Unit[], theirs: readonly Unit[]): Pair => {
  const all = (units: readonly Unit[]): readonly Figure[] => units.flatMap(({ sentences }) => sentences.flat());
  return { own: all(own), theirs: all(theirs), isClose: false };
};

const sectionsOf = (units: readonly Unit[]): readonly (readonly Unit[])[] => {
  const sections: Unit[][] = [];
  for (const unit of units) {
    const last = sections.at(-1);
    if (last === undefined || unit.isHeading) sections.push([unit]);
    else last.push(unit);
  }
  return sections;
};
