import type { TimelineEvent } from '../../report/report.ts';
import { momentWords } from './moment-words.ts';
import { quoted } from './quoted.ts';

/** What a message calls an event: its words, else its time, else 'an event'. */
export const nameEvent = ({ text, when }: TimelineEvent): string => {
  if (text.trim() !== '') return quoted(text);
  const moment = momentWords(when);
  return moment === '' ? 'an event' : `the event of ${moment}`;
};
