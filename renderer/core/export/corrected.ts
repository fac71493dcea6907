import type { Report } from '../report/report.ts';
import { showDate } from '../time/shown/show-date.ts';
import type { Sheet } from './sheet.ts';
import type { TimeStyle } from './when-words.ts';

/** What stands under the title where an edition shows corrections: that there are some, of which day the last one is, and the words that lead there. */
export const correctedOf = ({ corrections }: Report, { language, labels }: Pick<TimeStyle, 'language' | 'labels'>): Sheet['corrected'] => {
  const told = corrections.filter(({ text }) => text.trim() !== '');
  if (told.length === 0) return null;
  const { on, last, undated, see } = labels.corrected;
  const dates = [...new Set(told.flatMap(({ date }) => date ?? []))].toSorted();
  const date = dates.at(-1);
  const words = date === undefined ? undated : `${dates.length > 1 ? last : on} ${showDate(date, language, 'medium')}`;
  return { words, see };
};
