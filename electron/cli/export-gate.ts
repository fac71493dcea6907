import { forEdition } from '../../renderer/core/checks/gate.ts';
import { inEdition } from '../../renderer/core/checks/in-edition.ts';
import { ruleBook } from '../../renderer/core/checks/rule-book.ts';
import { count } from '../../renderer/core/checks/words/count.ts';
import type { Visibility } from '../../renderer/core/report/report.ts';
import type { CalendarDate } from '../../renderer/core/time/when.ts';
import { findingsIn } from './findings-in.ts';
import type { ReadInput } from './report-input.ts';

/** What an export is asked to do about what the checks find: `override` is why it goes out all the same. */
type Wish = {
  readonly edition: Visibility;
  readonly isStrict: boolean;
  readonly override: string | null;
  readonly today: CalendarDate | null;
};

/** Whether an edition may be written, with the remarks to make beside it, or the sentence that says why not. */
export type ExportGate =
  | { readonly kind: 'open'; readonly remarks: readonly string[] }
  | { readonly kind: 'shut'; readonly reason: string };

/** Once a key or a customer's name is out, nobody gets it back: errors of these rules stop what everybody may read. */
const neverPublic: ReadonlySet<string> = new Set([
  ...ruleBook.publishing.secrets,
  ...ruleBook.publishing.redacted,
  ...ruleBook.publishing.private,
  'private-reference',
]);

const listed = (messages: readonly string[]): string => messages.map((message) => `\n  ${message.replace(/\s*\n\s*/g, ' / ')}`).join('');

/** What the checks say to an export: secrets and private matter in what it holds stop a public edition, and each error where the export is strict; all else is told. */
export const exportGate = (read: ReadInput, { edition, isStrict, override, today }: Wish): ExportGate => {
  const found = forEdition(findingsIn(read, today, 'all'), edition);
  const isHeld = inEdition(read.report, edition);
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const messages = errors.map(({ message }) => message);
  if (isStrict && errors.length > 0)
    return { kind: 'shut', reason: `Nothing was written, because of --strict and what the checks found:${listed(messages)}` };
  const stopping = edition === 'public' ? errors.filter((one) => neverPublic.has(one.rule) && isHeld(one)) : [];
  if (stopping.length > 0 && override === null) {
    const these = listed(stopping.map(({ message }) => message));
    const reason = `Nothing was written: this is not for the public.${these}\nTake it out, or say why it goes out all the same: --override "REASON".`;
    return { kind: 'shut', reason };
  }
  const told = [errors.length > 0 ? count(errors.length, 'error') : [], warnings > 0 ? count(warnings, 'warning') : []].flat();
  const file = read.name ?? 'FILE';
  return {
    kind: 'open',
    remarks: [
      ...(told.length === 0
        ? []
        : [`Note: the checks found ${told.join(' and ')} in this report; “debrief check ${file} --all” lists them.`]),
      ...(stopping.length > 0
        ? [`Note: it goes out in spite of what follows, because: ${override}${listed(stopping.map(({ message }) => message))}`]
        : []),
    ],
  };
};
