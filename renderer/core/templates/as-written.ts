import type { RichText } from '../rich-text/rich-text.ts';
import { blockText } from '../rich-text/walk.ts';
import { headingLevel, sameHeading } from './headings.ts';
import type { Template } from './template.ts';

/** The headings of a text in the form of `sameHeading`, in order. */
export const headingsOf = ({ content }: RichText): readonly string[] =>
  content.flatMap((block) => (headingLevel(block) === null ? [] : [sameHeading(blockText(block))]));

const ownHeadings = ({ sections }: Template): ReadonlySet<string> => new Set(sections.map(({ heading }) => sameHeading(heading)));

/** Whether a text may have sections of the template under their headings in another language: some of the template's are missing, and some are not its. */
export const mayBeOtherwiseWritten = (template: Template, headings: readonly string[]): boolean => {
  const own = ownHeadings(template);
  const there = new Set(headings);
  return [...own].some((heading) => !there.has(heading)) && headings.some((heading) => !own.has(heading));
};

/**
 * The template with each section under the heading that the text has it under: the template's own, else that of one of its `others`, the same
 * template in other languages. So a report that was begun in one language and set to another keeps its sections, help and required parts.
 */
export const asWritten = (template: Template, others: readonly Template[], headings: readonly string[]): Template => {
  const own = ownHeadings(template);
  const there = new Set(headings);
  const written = template.sections.map((section, at) => {
    if (there.has(sameHeading(section.heading))) return section;
    const heading = others
      .map(({ sections }) => sections[at]?.heading ?? '')
      .find((one) => there.has(sameHeading(one)) && !own.has(sameHeading(one)));
    return heading === undefined ? section : { ...section, heading };
  });
  return written.every((section, at) => section === template.sections[at]) ? template : { ...template, sections: written };
};
