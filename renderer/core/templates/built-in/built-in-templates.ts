import type { Language } from '../../time/shown/language.ts';
import type { Template, TemplateFact, TemplateSection } from '../template.ts';
import { deadlines } from './shapes/deadlines.ts';
import { type FactShape, factId } from './shapes/fact.ts';
import { rules } from './shapes/rules.ts';
import type { SectionShape } from './shapes/section.ts';
import { shapes } from './shapes/shapes.ts';
import { usual } from './shapes/usual.ts';
import type { TemplateWords } from './template-words.ts';

/** The templates that come with the app, in one language. */
export type BuiltInTemplates = {
  readonly language: Language;
  /** In the order in which they are offered. */
  readonly templates: readonly Template[];
  /** A report without a template: its id, name and purpose are empty. */
  readonly usual: Template;
};

type Headings = Readonly<Record<string, readonly [heading: string, help: string] | undefined>>;

const sectionsOf = (sections: readonly SectionShape[], words: Headings): readonly TemplateSection[] =>
  sections.map(({ id, level, isRequired, blocks }) => {
    const [heading = '', help = ''] = words[id] ?? [];
    return { id, heading, level, help, isRequired, text: [], blocks };
  });

const factsOf = (
  facts: readonly FactShape[],
  words: Readonly<Record<string, readonly [string, ...string[]] | undefined>>,
): readonly TemplateFact[] =>
  facts.map(({ id, kind, unit, isRequired }) => {
    const [text = '', ...more] = words[id] ?? [];
    return {
      id: factId(id),
      text,
      kind,
      unit: unit === '' && kind === 'number' ? (more[0] ?? '') : unit,
      choices: kind === 'choice' ? more : [],
      visibility: 'public',
      isRequired,
    };
  });

/** Puts the shapes of the app's templates and the words of a language together. */
export const builtInTemplates = (language: Language, words: TemplateWords): BuiltInTemplates => ({
  language,
  templates: shapes.map(({ id, family, rule, sections, facts, details, deadlines: due, milestones }) => ({
    id,
    name: words.templates[id].name,
    purpose: words.templates[id].purpose,
    family,
    language,
    rule: rule === null ? null : { ...words.rules[rule], ...rules[rule] },
    sections: sectionsOf(sections, words.templates[id].sections),
    facts: factsOf(facts, words.facts),
    details,
    deadlines: due.map((one) => ({ id: one, name: words.deadlines[one].name, terms: deadlines[one], due: words.deadlines[one].due })),
    milestones,
  })),
  usual: {
    ...usual,
    name: '',
    purpose: '',
    language,
    sections: sectionsOf(usual.sections, Object.fromEntries(Object.entries(words.usual).map(([id, heading]) => [id, [heading, '']]))),
  },
});
