import type { shapes } from './shapes/shapes.ts';
import type { usual } from './shapes/usual.ts';

type Shape = (typeof shapes)[number];
type ShapeOf<Id extends Shape['id']> = Extract<Shape, { readonly id: Id }>;
type SectionIds<One extends { readonly sections: readonly { readonly id: string }[] }> = One['sections'][number]['id'];

/** The words of some templates in one language, with those of the rules and deadlines that they have: what is missing or too much is no such type. */
export type WordsFor<Id extends Shape['id']> = {
  readonly rules: Readonly<Record<Exclude<ShapeOf<Id>['rule'], null>, { readonly name: string; readonly version: string }>>;
  readonly deadlines: Readonly<Record<ShapeOf<Id>['deadlines'][number], { readonly name: string; readonly due: string }>>;
  readonly templates: {
    readonly [One in Id]: {
      readonly name: string;
      readonly purpose: string;
      readonly sections: Readonly<Record<SectionIds<ShapeOf<One>>, readonly [heading: string, help: string]>>;
    };
  };
};

/** The ids of the facts that the app's templates ask for; one id means the same wherever it is. */
export type FactWordId = Shape['facts'][number]['id'];

/** A fact's words in one language: what is asked, then what a number counts or what can be chosen. */
export type FactTexts = Readonly<Record<FactWordId, readonly [text: string, ...more: string[]]>>;

/** All words of the app's templates in one language; `usual` are the headings of a report without a template. */
export type TemplateWords = WordsFor<Shape['id']> & {
  readonly usual: Readonly<Record<SectionIds<typeof usual>, string>>;
  readonly facts: FactTexts;
};
