import type { Fact, Report } from '../report/report.ts';
import { blockText } from '../rich-text/walk.ts';
import { headingLevel, sameHeading } from './headings.ts';
import type { Template, TemplateFact } from './template.ts';

/** New words for a heading, by its number among the body's top-level blocks, and those that it had. */
export type NewHeading = { readonly block: number; readonly was: string; readonly words: string };

/** What a fact is called and chosen from in another language. */
export type NewQuestion = Pick<Fact, 'id' | 'text' | 'unit' | 'choices' | 'value'>;

/**
 * The headings and questions of a report that are still the template's own words, in the words of `wanted`; `others` is the same template in the other
 * languages. What its writer named otherwise, or gave a format or a note, stays.
 */
export const inLanguage = (
  { details, body, facts }: Report,
  wanted: Template,
  others: readonly Template[],
): { readonly headings: readonly NewHeading[]; readonly questions: readonly NewQuestion[] } => {
  const headings = body.content.flatMap((block, at): readonly NewHeading[] => {
    if (block.type !== 'paragraph' || headingLevel(block) === null || !isPlain(block.content)) return [];
    const words = sameHeading(blockText(block));
    // A heading that was made for no section may still be one of the template that the report follows.
    const isIts = (template: Template, section: number): boolean =>
      sameHeading(template.sections[section]?.heading ?? '') === words &&
      (block.attrs.part === undefined ? details.kind !== '' : block.attrs.part === template.sections[section]?.id);
    const section = wanted.sections.findIndex((_, one) => others.some((template) => isIts(template, one)));
    const heading = wanted.sections[section]?.heading ?? '';
    return heading === '' || sameHeading(heading) === words ? [] : [{ block: at, was: blockText(block), words: heading }];
  });
  const questions = facts.flatMap((fact): readonly NewQuestion[] => {
    const to = wanted.facts.find(({ id }) => id === fact.id);
    const from = others.flatMap((template) => template.facts.filter(({ id, text }) => id === fact.id && text === fact.text))[0];
    return to === undefined || from === undefined ? [] : [questionIn(fact, from, to)];
  });
  return { headings, questions };
};

const isPlain = (content: readonly { readonly type: string; readonly marks?: readonly unknown[] }[] = []): boolean =>
  content.every(({ type, marks = [] }) => type === 'text' && marks.length === 0);

/** A choice that was made is the same one in the other language. */
const questionIn = ({ id, value, unit, choices }: Fact, from: TemplateFact, to: TemplateFact): NewQuestion => {
  const isAsGiven = choices.length === to.choices.length && choices.every((choice, at) => choice === from.choices[at]);
  const chosen = isAsGiven ? to.choices[choices.indexOf(value)] : undefined;
  return {
    id,
    text: to.text,
    unit: unit === from.unit ? to.unit : unit,
    choices: isAsGiven ? to.choices : choices,
    value: chosen ?? value,
  };
};
