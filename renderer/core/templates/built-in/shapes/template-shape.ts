import type { Template } from '../../template.ts';
import type { DeadlineId } from './deadlines.ts';
import type { FactShape } from './fact.ts';
import type { RuleId } from './rules.ts';
import type { SectionShape } from './section.ts';

/** What a template of the app is in every language: all but its words. */
export type TemplateShape = Pick<Template, 'id' | 'family' | 'details' | 'milestones'> & {
  readonly rule: RuleId | null;
  readonly sections: readonly SectionShape[];
  readonly facts: readonly FactShape[];
  readonly deadlines: readonly DeadlineId[];
};
