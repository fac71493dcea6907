import type { Id } from '../../../core/report/report.ts';
import { t } from '../../../words/words.ts';

/** What a timeline holds at one time: its events, and those whose time asks something. */
export type Held = { readonly events: ReadonlySet<Id>; readonly asking: ReadonlySet<Id> };

/** By which way it came to be so; null for everything but undo and redo. */
export type Step = 'undo' | 'redo' | null;

const countOf = (these: ReadonlySet<Id>, those: ReadonlySet<Id>): number => {
  let count = 0;
  for (const id of these) if (!those.has(id)) count += 1;
  return count;
};

/** What has happened to a timeline, in sentences to be said aloud; empty where nothing is worth it. */
export const newsWords = (before: Held, after: Held, step: Step): string => {
  const added = countOf(after.events, before.events);
  const gone = countOf(before.events, after.events);
  const asking = countOf(after.asking, before.asking);
  return [
    ...(step === 'undo' ? [t('The last change was taken back.')] : step === 'redo' ? [t('The change was made again.')] : []),
    ...(added > 0 ? [t('{count, plural, one {One event was} other {# events were}} added.', { count: added })] : []),
    // What several rows were deleted by says so in a notice.
    ...(gone === 1 || (gone > 1 && step !== null)
      ? [t('{count, plural, one {One event was} other {# events were}} deleted.', { count: gone })]
      : []),
    ...(asking > 0
      ? [
          t('{count, plural, one {One time asks} other {# times ask}} a question in {count, plural, one {its row} other {their rows}}.', {
            count: asking,
          }),
        ]
      : []),
  ].join(' ');
};
