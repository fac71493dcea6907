import * as v from 'valibot';
import { factKinds, type Id, milestones } from '../report/report.ts';
import { parseRichText } from '../rich-text/parse-rich-text.ts';
import type { Block, StructuredKind } from '../rich-text/rich-text.ts';
import { sameHeading } from './headings.ts';
import { SectionIds } from './section-ids.ts';
import { plainBlocks } from './standing-text.ts';
import { requirableDetails, type Template, templateFamilies } from './template.ts';

/** The newest shape of templates that this app reads and writes. */
export const templateFormat = 1;

/** How much a template may hold; what is larger is no template. */
export const templateLimits = {
  name: 120,
  purpose: 400,
  help: 2000,
  sections: 100,
  blocks: 20,
  text: 500,
  facts: 100,
  choices: 40,
  deadlines: 20,
  terms: 5,
  file: 1024 * 1024,
} as const;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const loose = (longest: number) => v.fallback(text(longest), '');
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
const known = <const Options extends readonly string[]>(options: Options) =>
  v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(v.picklist(options)), null)),
      v.transform((all): readonly Options[number][] => [...new Set(all.filter((one) => one !== null))]),
    ),
    [],
  );

/** The body's own gate knows which blocks there are. */
const blockKind = (value: unknown): StructuredKind | null => {
  const [block] = parseRichText({ type: 'doc', content: [{ type: 'structured', attrs: { block: value } }] }).content;
  return block?.type === 'structured' ? block.attrs.block : null;
};

/** What stands in a section: the body's gate knows what is read how; pictures and structured blocks are no words. */
const standing = (value: unknown): readonly Block[] => {
  if (!Array.isArray(value) || value.length === 0 || value.length > templateLimits.text) return [];
  return parseRichText({ type: 'doc', content: value }).content.flatMap((block) => plainBlocks(block));
};

const section = v.object({
  id: loose(templateLimits.purpose),
  heading: text(templateLimits.purpose),
  level: v.fallback(v.picklist([1, 2, 3, 4]), 2),
  help: loose(templateLimits.help),
  isRequired: v.fallback(v.boolean(), false),
  text: v.fallback(v.pipe(v.unknown(), v.transform(standing)), []),
  blocks: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.maxLength(templateLimits.blocks),
      v.transform((all) => all.map(blockKind).filter((kind) => kind !== null)),
    ),
    [],
  ),
});
const start = v.variant('kind', [
  v.object({ kind: v.picklist(['aware', 'classified']) }),
  v.object({ kind: v.literal('sent'), deadline: id }),
]);
const span = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  unit: v.picklist(['hours', 'days', 'months', 'working-days']),
});
const deadline = v.object({
  id,
  name: text(templateLimits.name),
  terms: v.pipe(
    v.array(v.object({ from: start, span, lapses: v.exactOptional(v.literal(true)) })),
    v.minLength(1),
    v.maxLength(templateLimits.terms),
  ),
  due: loose(templateLimits.help),
});
const fact = v.object({
  id: v.pipe(
    id,
    v.transform((value) => value as Id),
  ),
  text: v.pipe(text(templateLimits.purpose), v.regex(/\S/)),
  kind: v.fallback(v.picklist(factKinds), 'text'),
  unit: loose(templateLimits.name),
  choices: v.fallback(v.pipe(v.array(text(templateLimits.purpose)), v.maxLength(templateLimits.choices)), []),
  // What cannot be read must not become public by accident.
  visibility: v.fallback(v.picklist(['public', 'internal', 'authority']), 'internal'),
  isRequired: v.fallback(v.boolean(), false),
});
/** One that cannot be read is left out alone; of several with one id the first counts. */
const facts = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(fact), null)),
    v.maxLength(templateLimits.facts),
    v.transform((all) => [...new Map(all.flatMap((one) => (one === null ? [] : [[one.id, one] as const])).reverse()).values()].reverse()),
  ),
  [],
);
const rule = v.object({
  name: text(templateLimits.purpose),
  version: loose(templateLimits.purpose),
  link: v.fallback(v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]{1,500}$/)), ''),
  isLaw: v.fallback(v.boolean(), false),
});

const template = v.object({
  id,
  name: v.pipe(text(templateLimits.name), v.regex(/\S/)),
  purpose: loose(templateLimits.purpose),
  family: v.fallback(v.picklist(templateFamilies), 'engineering'),
  language: v.fallback(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'en'),
  rule: v.fallback(v.nullable(rule), null),
  sections: v.pipe(
    v.array(section),
    v.minLength(1),
    v.maxLength(templateLimits.sections),
    // Templates of before had no ids: their sections are known by their headings from now on.
    v.transform((all) => {
      const ids = new SectionIds();
      return all.map((one) => ({ ...one, id: ids.next(one.id, sameHeading(one.heading)) }));
    }),
  ),
  facts,
  details: known(requirableDetails),
  // A deadline that is half read would be a wrong one: it is taken whole, or the template is refused.
  deadlines: v.optional(v.pipe(v.array(deadline), v.maxLength(templateLimits.deadlines)), []),
  milestones: known(milestones),
});

/** What came of reading a foreign value as a template. */
export type ParsedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): ParsedTemplate => ({ kind: 'refused', reason: `${reason} Nothing was changed.` });

/** The one gate for foreign templates (a file, a row): what may be left out is repaired, anything else is refused with a sentence; a newer format unread. */
export const parseTemplate = (value: unknown): ParsedTemplate => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('This is not a template.');
  const given = value as { readonly [key: string]: unknown };
  const format = Object.hasOwn(given, 'format') ? given.format : templateFormat;
  if (typeof format !== 'number' || format > templateFormat) {
    return refused('This template was written by a newer Debrief. Update Debrief to use it.');
  }
  const read = v.safeParse(template, given.template);
  return read.success ? { kind: 'template', template: read.output } : refused(reasonOf(read.issues));
};

const reasonOf = ([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string => {
  const [first, second] = issue.path ?? [];
  switch (first?.key) {
    case 'name':
      return `This template has no name, or one of more than ${templateLimits.name} characters.`;
    case 'sections':
      return second === undefined
        ? `A template has between 1 and ${templateLimits.sections} sections; this one has not.`
        : `Section ${Number(second.key) + 1} of this template can’t be read.`;
    case 'deadlines':
      return second === undefined
        ? 'The deadlines of this template can’t be read.'
        : `Deadline ${Number(second.key) + 1} of this template can’t be read, and half a deadline would be a wrong one.`;
    default:
      return 'This is not a template.';
  }
};
