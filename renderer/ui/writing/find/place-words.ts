import type { Id, Report } from '../../../core/report/report.ts';
import type { DataField } from '../../../core/report/search/data-words.ts';
import { showDate } from '../../../core/time/shown/show-date.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import { msg, said, spokenLanguage, t } from '../../../words/words.ts';

/** What a found place of the data is called: the number of its item as its block counts, the time of its event, the name of its detail. */
export const placeWords = (of: DataField, report: Report): string => {
  switch (of.kind) {
    case 'cause':
      return t('Cause {number}', { number: numberIn(report.causes, of.id) });
    case 'action':
      return t(actions[of.field], { number: numberIn(report.actions, of.id) });
    case 'step':
      return t('Step {number}', { number: numberIn(report.steps, of.id) });
    case 'correction':
      return t('Correction {number}', { number: numberIn(report.corrections, of.id) });
    case 'fact':
      return t(facts[of.field], { number: numberIn(report.facts, of.id) });
    case 'event':
      return t(events[of.field], { when: timeOf(report, of.id) });
    case 'details':
      return details[of.field];
  }
};

const actions = {
  text: msg('Action {number}'),
  owner: msg('Owner of action {number}'),
  link: msg('Link of action {number}'),
} as const;

const facts = {
  text: msg('Fact {number}'),
  value: msg('Answer to fact {number}'),
} as const;

const events = {
  text: msg('Timeline, {when}'),
  note: msg('Note in the timeline, {when}'),
  author: msg('Author in the timeline, {when}'),
  category: msg('Category in the timeline, {when}'),
  evidence: msg('Evidence in the timeline, {when}'),
} as const;

const details = said({
  title: 'Title',
  reference: 'Reference',
  severity: 'Severity',
  services: 'Services and regions',
  authors: 'Authors',
  contact: 'Contact',
});

const numberIn = (items: readonly { readonly id: Id }[], id: Id): number => items.findIndex((item) => item.id === id) + 1;

const timeOf = ({ events, details: { zone } }: Report, id: Id): string => {
  const event = events.find((one) => one.id === id);
  if (event === undefined) return '';
  const { date, time, zone: name } = showWhen(event.when, zone, true, spokenLanguage());
  const parts = [date === null ? '' : showDate(date, spokenLanguage(), 'medium'), time, time === '' ? '' : name];
  return parts.filter((part) => part !== '').join(' ') || t('no time');
};
