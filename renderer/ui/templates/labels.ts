import type { DeadlineStart, RequirableDetail, TemplateFamily } from '../../core/templates/template.ts';
import type { TimeSpan } from '../../core/time/later.ts';
import { said, spokenLanguage, t } from '../../words/words.ts';
import { languageLabels, optionsOf } from '../parts/labels.ts';

/** How the app names the families of templates. */
export const familyLabels: Readonly<Record<TemplateFamily, string>> = said({
  customers: 'For customers',
  engineering: 'For engineers',
  security: 'Security and compliance',
  authorities: 'For authorities',
});

/** How the app names the details that a template can require; the same words as their fields. */
export const detailLabels: Readonly<Record<RequirableDetail, string>> = said({
  title: 'Title',
  reference: 'Reference',
  severity: 'Severity',
  services: 'Services and regions',
  authors: 'Authors',
  contact: 'Contact',
  zone: 'Zone that times are shown in',
  lastUpdated: 'Last updated',
  aware: 'Aware since',
  classified: 'Classified',
});

/** What a deadline counts from, in words; `names` gives the deadlines' names by their ids. */
export const startLabel = (start: DeadlineStart, names: ReadonlyMap<string, string>): string => {
  switch (start.kind) {
    case 'aware':
      return t('becoming aware');
    case 'classified':
      return t('the classification');
    case 'sent':
      return t('sending “{name}”', { name: names.get(start.deadline) ?? t('an earlier notification') });
  }
};

/** How long a deadline is, in words: '72 h', '1 month', '4 working days'. */
export const termWords = ({ count, unit }: TimeSpan): string => {
  switch (unit) {
    case 'hours':
      return t('{count} h', { count });
    case 'days':
      return t('{count, plural, one {# day} other {# days}}', { count });
    case 'months':
      return t('{count, plural, one {# month} other {# months}}', { count });
    case 'working-days':
      return t('{count, plural, one {# working day} other {# working days}}', { count });
  }
};

/** A language as an option among those that reports can be in; one that is not among them (an imported template's) by its name, else its tag. */
export const languageOptions = (language: string): readonly { readonly value: string; readonly label: string }[] => {
  const known = optionsOf(languageLabels);
  if (known.some(({ value }) => value === language)) return known;
  const name = new Intl.DisplayNames(spokenLanguage(), { type: 'language' }).of(language);
  return [...known, { value: language, label: name ?? language }];
};
