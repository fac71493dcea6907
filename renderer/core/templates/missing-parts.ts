import { readFact } from '../report/facts/read-fact.ts';
import { isEmptyBlock } from '../report/is-empty-block.ts';
import type { Report } from '../report/report.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { blockText, structuredIn } from '../rich-text/walk.ts';
import { headingLevel, sameHeading } from './headings.ts';
import type { RequirableDetail, Template, TemplateFact } from './template.ts';

/** A part that a report's template requires and that isn't there. `block` is the index of the heading among the body's top-level blocks. */
export type MissingPart =
  | { readonly kind: 'section-missing'; readonly heading: string }
  | { readonly kind: 'section-empty'; readonly heading: string; readonly block: number }
  /** A fact without an answer, or one that is not among the report's facts any more. */
  | { readonly kind: 'fact-missing'; readonly fact: TemplateFact; readonly isThere: boolean }
  | { readonly kind: 'detail-missing'; readonly detail: RequirableDetail };

/**
 * What the template requires and the report lacks, sections in the template's order, then facts, then details. A report that has no facts at all was begun
 * without them and is not asked for any. A section is known by its heading's words;
 * it ends at the next heading of its own rank or a higher one, and is empty when nothing in it would be seen. Of two sections with the same
 * heading one that is filled is enough.
 */
export const missingParts = (report: Report, template: Template): readonly MissingPart[] => [
  ...template.sections
    .filter(({ isRequired, heading }) => isRequired && heading.trim() !== '')
    .flatMap(({ heading }) => lacking(report, heading)),
  ...lackingFacts(report, template),
  ...template.details
    .filter((detail) => isEmptyDetail(report.details[detail]))
    .map((detail): MissingPart => ({ kind: 'detail-missing', detail })),
];

const lackingFacts = ({ facts, body }: Report, template: Template): readonly MissingPart[] => {
  if (facts.length === 0 && !structuredIn(body).has('facts')) return [];
  return template.facts.flatMap((fact): readonly MissingPart[] => {
    const own = facts.find(({ id }) => id === fact.id);
    if (!fact.isRequired || (own !== undefined && readFact(own).kind !== 'empty')) return [];
    return [{ kind: 'fact-missing', fact, isThere: own !== undefined }];
  });
};

const lacking = (report: Report, heading: string): readonly MissingPart[] => {
  const { content } = report.body;
  const wanted = sameHeading(heading);
  const places = content.flatMap((block, at) => (headingLevel(block) !== null && sameHeading(blockText(block)) === wanted ? [at] : []));
  const [first] = places;
  if (first === undefined) return [{ kind: 'section-missing', heading }];
  const isFilled = places.some((at) =>
    sectionAt(content, at).some((block) => headingLevel(block) === null && !isEmptyBlock(block, report)),
  );
  return isFilled ? [] : [{ kind: 'section-empty', heading, block: first }];
};

/** The blocks under the heading at a place. */
const sectionAt = (content: readonly Block[], heading: number): readonly Block[] => {
  const own = headingLevelAt(content, heading);
  const end = content.findIndex((block, at) => at > heading && (headingLevel(block) ?? 9) <= own);
  return content.slice(heading + 1, end < 0 ? undefined : end);
};

const headingLevelAt = (content: readonly Block[], at: number): number => {
  const block = content[at];
  return block === undefined ? 0 : (headingLevel(block) ?? 0);
};

const isEmptyDetail = (value: Report['details'][RequirableDetail]): boolean => {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every((one: string) => one.trim() === '');
};
