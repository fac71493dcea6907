import { msg, spokenLanguage, t } from '../../../words/words.ts';
import type { Replaced } from './replace-everywhere.ts';

/** What was replaced, where, and what stays as it is, in one or two sentences. */
export const replacedWords = ({ done, left }: Replaced): string => {
  const count = Object.values(done).reduce((sum, one) => sum + one, 0);
  const places = counted(done, donePlaces);
  const reasons = counted(left, leftReasons);
  const sentences = [
    count === 0 ? t('Nothing was replaced.') : t('{count, plural, one {# replaced} other {# replaced}}: {places}.', { count, places }),
    ...(reasons === '' ? [] : [t('Left as they are: {reasons}.', { reasons })]),
  ];
  return sentences.join(' ');
};

const counted = <Key extends string>(counts: Readonly<Record<Key, number>>, words: Readonly<Record<Key, string>>): string => {
  const parts = (Object.keys(words) as Key[]).filter((key) => counts[key] > 0).map((key) => t(words[key], { count: counts[key] }));
  return new Intl.ListFormat(spokenLanguage(), { type: 'unit', style: 'long' }).format(parts);
};

const donePlaces = {
  text: msg('{count, number} in the text'),
  event: msg('{count, number} in the timeline'),
  cause: msg('{count, number} in causes'),
  action: msg('{count, number} in actions'),
  step: msg('{count, number} in the status checklist'),
  correction: msg('{count, number} in corrections'),
  fact: msg('{count, number} in facts'),
  details: msg('{count, number} in the details'),
} as const;

const leftReasons = {
  chip: msg('{count, number} inserted with @'),
  address: msg('{count, plural, one {# in an address} other {# in addresses}}'),
  reference: msg('{count, number} in the reference'),
  category: msg('{count, plural, one {# in the name of a category} other {# in names of categories}}'),
  unseen: msg('{count, number} in lists that no block of the text shows'),
} as const;

/** Why one place is not replaced. */
export const heldWords = (hold: keyof Replaced['left']): string => t(held[hold]);

const held = {
  chip: msg('Not replaced: what @ inserted follows the data. Change it there.'),
  address: msg('Not replaced: an address stays as it is.'),
  reference: msg('Not replaced: the reference stays as it is.'),
  category: msg('Not replaced: the name of a category stays as it is.'),
  unseen: msg('Not replaced: no block of the text shows it.'),
} as const;
