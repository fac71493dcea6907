import type { Id, Report } from '../../report/report.ts';
import type { When } from '../../time/when.ts';
import { readWhen } from '../../time/words/read-when.ts';
import { carriedWords } from '../../time/zones/carried-words.ts';
import type { Suggestion, Thread } from '../thread.ts';
import { fieldWords, listOfKind, type SuggestedKind } from './field-words.ts';

/** What accepting a suggestion about a field would change, or a sentence on why it can't be accepted. */
export type FieldChange =
  | {
      readonly kind: 'change';
      readonly list: (typeof listOfKind)[SuggestedKind];
      readonly id: Id;
      readonly change: { readonly [field: string]: string | When };
    }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): FieldChange => ({ kind: 'refused', reason });

/** The change that a suggestion about a field asks for, as long as the field still says what it said then. */
export const fieldChange = (report: Report, { anchor }: Thread, suggestion: Extract<Suggestion, { kind: 'field' }>): FieldChange => {
  const now = fieldWords(report, anchor, suggestion.field);
  if (now === null || anchor.kind === 'report' || anchor.kind === 'text' || anchor.kind === 'block') {
    return refused('What this suggestion is about is no longer in the report. Nothing was changed.');
  }
  if (now !== suggestion.was) {
    const words = suggestion.was === '' ? 'was empty' : `said “${suggestion.was}”`;
    return refused(`This has changed since the suggestion was made: it ${words} then. Nothing was changed; decide by hand.`);
  }
  const list = listOfKind[anchor.kind];
  if (suggestion.field !== 'when') {
    return { kind: 'change', list, id: anchor.id, change: { [suggestion.field]: suggestion.replacement } };
  }
  const before = report.events.find(({ id }) => id === anchor.id)?.when;
  const read = readWhen(suggestion.replacement, {
    date: before?.date ?? null,
    zone: before?.zone ?? report.details.zone,
    zoneWords: before === undefined ? null : carriedWords(before),
    previous: null,
    keepsDate: true,
    locale: report.details.language,
  });
  if (read.kind === 'unread') return refused(`“${suggestion.replacement}” can’t be read as a time. Enter it in the timeline by hand.`);
  const [flag] = read.flags;
  if (flag !== undefined) return refused(`“${suggestion.replacement}” is no clear time. ${flag.message} Enter it in the timeline by hand.`);
  return { kind: 'change', list, id: anchor.id, change: { when: read.when } };
};
