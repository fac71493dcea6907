import type { RuleSubject, RuleTopic } from '../../core/checks/rule-book.ts';
import { said } from '../../words/words.ts';

/** How the app names what rules look at. */
export const subjectLabels: Readonly<Record<RuleSubject, string>> = said({
  times: 'Times and numbers',
  substance: 'Substance',
  publishing: 'Publishing safely',
  wording: 'Wording',
});

/** How the app names what is switched on and off together. */
export const topicLabels: Readonly<Record<RuleTopic, string>> = said({
  'clock-changes': 'Changes of clocks, times without a zone',
  ahead: 'Times of deadlines that lie in the future',
  order: 'Order of events and milestones',
  zones: 'Names of time zones',
  'text-and-timeline': 'Times in the text and in the timeline',
  durations: 'Durations and intervals',
  dates: 'Dates and weekdays',
  counts: 'Counts and percentages',
  unfinished: 'What was left unfinished',
  template: 'What the template asks for',
  silences: 'Long silences in the timeline',
  actions: 'Causes, actions and promises',
  comments: 'Comments that are open',
  'sign-off': 'Sign-offs that are missing',
  secrets: 'Keys, tokens and passwords',
  redacted: 'Redacted words that stand elsewhere, labels such as “internal”',
  private: 'Names, addresses and tickets',
  links: 'References and links',
  accessible: 'Images, headings and tables for everybody',
  blame: 'Blame',
  empty: 'Empty phrases',
  house: 'Your house’s words',
  doubled: 'Words that stand twice in a row',
  names: 'Abbreviations and names of services',
  forms: 'Forms of times and dates',
  passive: 'Sentences in which nobody acts',
  long: 'Long sentences',
});
