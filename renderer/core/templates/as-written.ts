import type { RichText } from '../rich-text/rich-text.ts';
import { blockText } from '../rich-text/walk.ts';
import { headingLevel, sameHeading } from './headings.ts';
import type { Template } from './template.ts';

/** A heading of a text: its words, and the section of the report's template that it was made for (empty for none). */
export type WrittenHeading = { readonly words: string; readonly part: string };

/** The headings of a text, in order. */
export const headingsOf = ({ content }: RichText): readonly WrittenHeading[] =>
  content.flatMap((block) =>
    block.type !== 'paragraph' || headingLevel(block) === null ? [] : [{ words: oneLine(blockText(block)), part: block.attrs.part ?? '' }],
  );

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');

const ownHeadings = ({ sections }: Template): ReadonlySet<string> => new Set(sections.map(({ heading }) => sameHeading(heading)));

/**
 * Whether a text may have sections of the template under their headings in another language: some of the template's are missing, and some are not its.
 * Those that headings were made for are where these are.
 */
export const mayBeOtherwiseWritten = (template: Template, headings: readonly WrittenHeading[]): boolean => {
  const own = ownHeadings(template);
  const there = new Set(headings.map(({ words }) => sameHeading(words)));
  const tied = new Set(headings.map(({ part }) => part));
  return (
    template.sections.some(({ id, heading }) => !tied.has(id) && !there.has(sameHeading(heading))) &&
    headings.some(({ words, part }) => part === '' && !own.has(sameHeading(words)))
  );
};

/**
 * The template with each section under the heading that the text has it under: the one that was made for it, whatever it is called by now; else the
 * template's own, else that of one of its `others`, the same template in other languages. So a report whose headings were renamed, or that was begun in
 * one language and set to another, keeps its sections, help and required parts.
 */
export const asWritten = (template: Template, others: readonly Template[], headings: readonly WrittenHeading[]): Template => {
  const own = ownHeadings(template);
  const there = new Set(headings.map(({ words }) => sameHeading(words)));
  const written = template.sections.map((section, at) => {
    const made = headings.filter(({ part }) => part === section.id);
    const [tied] = made;
    if (tied !== undefined)
      return made.some(({ words }) => sameHeading(words) === sameHeading(section.heading)) ? section : { ...section, heading: tied.words };
    if (there.has(sameHeading(section.heading))) return section;
    const heading = others
      .map(({ sections }) => sections[at]?.heading ?? '')
      .find((one) => there.has(sameHeading(one)) && !own.has(sameHeading(one)));
    return heading === undefined ? section : { ...section, heading };
  });
  return written.every((section, at) => section === template.sections[at]) ? template : { ...template, sections: written };
};
