import type { ChangedPart } from '../../../store/exchange/copy/changed-places.ts';
import type { CoAuthorCopy, PersonChanges } from '../../../store/exchange/copy/co-author-copy.ts';
import { t } from '../../../words/words.ts';
import { summaryWords } from './summary-words.ts';

const partWords: Readonly<Record<ChangedPart, (count: number) => string>> = {
  paragraphs: (count) => t('{count, plural, one {# paragraph} other {# paragraphs}}', { count }),
  events: (count) => t('{count, plural, one {# event} other {# events}}', { count }),
  causes: (count) => t('{count, plural, one {# cause} other {# causes}}', { count }),
  actions: (count) => t('{count, plural, one {# action} other {# actions}}', { count }),
  steps: (count) => t('{count, plural, one {# step} other {# steps}}', { count }),
  corrections: (count) => t('{count, plural, one {# correction} other {# corrections}}', { count }),
  facts: (count) => t('{count, plural, one {# fact} other {# facts}}', { count }),
  details: (count) => t('{count, plural, one {# detail} other {# details}}', { count }),
  images: (count) => t('{count, plural, one {# image} other {# images}}', { count }),
  decisions: (count) => t('{count, plural, one {# decision} other {# decisions}}', { count }),
};
const order = Object.keys(partWords) as readonly ChangedPart[];

const personLine = ({ person, counts }: PersonChanges): string => {
  const parts = order.flatMap((part) => {
    const count = counts.get(part) ?? 0;
    return count === 0 ? [] : [partWords[part](count)];
  });
  const values = { name: person?.name ?? t('Somebody who gave no name'), parts: parts.join(', ') };
  return t('{name} changed {parts}', values);
};

/** What a co-author's copy brings, one line a person: “Ana Ruiz changed 3 paragraphs, 2 events”; then the comments that come along. */
export const copyWordsOf = ({ people, summary, file }: CoAuthorCopy): readonly string[] => {
  const sender = file.sender?.name ?? t('Somebody who gave no name');
  const hasComments = Object.values(summary).some((count) => count > 0);
  if (people.length === 0 && !hasComments) return [t('{name}: nothing new', { name: sender })];
  return [...people.map(personLine), ...(hasComments ? [summaryWords(sender, summary)] : [])];
};
