import type { ReviewSummary } from '../../../core/review/merge-review.ts';
import { t } from '../../../words/words.ts';

/** What a review brings, in words: “Ana Ruiz: 3 comments, 2 suggestions, 1 reply”. */
export const summaryWords = (name: string, summary: ReviewSummary): string => {
  const { comments, suggestions, replies, changes, signOffs } = summary;
  const parts = [
    comments > 0 ? t('{comments, plural, one {# comment} other {# comments}}', { comments }) : '',
    suggestions > 0 ? t('{suggestions, plural, one {# suggestion} other {# suggestions}}', { suggestions }) : '',
    replies > 0 ? t('{replies, plural, one {# reply} other {# replies}}', { replies }) : '',
    changes > 0 ? t('{changes, plural, one {# change} other {# changes}}', { changes }) : '',
    signOffs > 0 ? t('{signOffs, plural, one {# sign-off} other {# sign-offs}}', { signOffs }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('{name}: nothing new', { name }) : t('{name}: {parts}', { name, parts: parts.join(', ') });
};
