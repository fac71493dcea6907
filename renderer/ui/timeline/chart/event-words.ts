import type { TimelineEvent } from '../../../core/report/report.ts';
import { showDate } from '../../../core/time/shown/show-date.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { Zone } from '../../../core/time/when.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { milestoneLabels, visibilityLabels } from '../../parts/labels.ts';

/** What the chart says of an event: when by the axis's clock (and as entered where that is another), what happened, and what it is. */
export type EventWords = { readonly when: string; readonly text: string; readonly notes: string };

/** An event on the chart in words; `place` is where it stands among those that share a mark. */
export const eventWords = (event: TimelineEvent, zone: Zone, place: { readonly at: number; readonly of: number }): EventWords => {
  const shown = showWhen(event.when, zone, true, spokenLanguage());
  const own = showWhen(event.when, null, true, spokenLanguage());
  const clock = `${shown.time} ${shown.zone}`;
  const when = [shown.date === null ? '' : showDate(shown.date, spokenLanguage(), 'short-weekday'), clock]
    .filter((part) => part !== '')
    .join(', ');
  const notes = [
    event.milestone === null ? '' : milestoneLabels[event.milestone],
    event.category.trim(),
    event.visibility === 'public' ? '' : visibilityLabels[event.visibility],
    own.time === '' || `${own.time} ${own.zone}` === clock ? '' : t('entered as {time}', { time: `${own.time} ${own.zone}` }),
    place.of > 1 ? t('{at} of {of} here', { at: place.at + 1, of: place.of }) : '',
  ];
  return { when, text: event.text.trim() === '' ? t('No words yet') : event.text, notes: notes.filter((note) => note !== '').join(' · ') };
};

/** The same as one sentence, for those who hear it. */
export const spokenWords = ({ when, text, notes }: EventWords): string =>
  [when, text.slice(0, 300).trim(), notes]
    .filter((part) => part !== '')
    .reduce((said, part) => `${said}${/[.!?…]$/u.test(said) ? '' : '.'} ${part}`);
