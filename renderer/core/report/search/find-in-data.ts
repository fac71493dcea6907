import { findText, type Match, type ReadySearch } from '../../rich-text/find-text.ts';
import type { Report } from '../report.ts';
import { type DataScope, type DataWords, dataWordsOf } from './data-words.ts';

/** A place in the words of a field; its offsets count from the beginning of these words. */
export type FoundWords = { readonly in: DataWords; readonly match: Match };

/** The places of a report's data where a search finds something, in order. */
export const findInData = (report: Report, ready: Extract<ReadySearch, { kind: 'ready' }>, scope: DataScope): readonly FoundWords[] =>
  dataWordsOf(report, scope).flatMap((words) => findText(words.words, ready).map((match) => ({ in: words, match })));

/** Whether two places stand in the same entry of the same field. */
export const areInOneField = ({ in: a }: FoundWords, { in: b }: FoundWords): boolean =>
  a.of.kind === b.of.kind &&
  a.of.field === b.of.field &&
  a.nth === b.nth &&
  ('id' in a.of ? a.of.id : null) === ('id' in b.of ? b.of.id : null);
