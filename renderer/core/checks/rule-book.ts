/** What a rule looks at, as the settings group them. */
export type RuleSubject = 'times' | 'substance' | 'publishing' | 'wording';

/** Every rule by its name, under a topic that is switched off as a whole, in the order in which the settings show them. */
export const ruleBook = {
  times: {
    'clock-changes': ['time-does-not-exist', 'time-happened-twice', 'event-without-zone'],
    ahead: ['time-ahead', 'published-ahead'],
    order: ['end-before-start', 'range-end-before-start', 'out-of-order', 'am-pm-mismatch', 'milestone-order', 'milestone-twice'],
    zones: ['zone-season-mismatch', 'ambiguous-zone', 'dual-zone-conflict', 'header-zone-vs-quoted-time'],
    'text-and-timeline': [
      'prose-vs-timeline-zone',
      'prose-vs-timeline-offset',
      'prose-vs-timeline-window',
      'prose-vs-timeline-time',
      'metadata-vs-timeline',
      'prose-vs-prose-time',
    ],
    durations: ['duration-mismatch', 'interval-claim'],
    dates: [
      'weekday-mismatch',
      'date-typo',
      'date-does-not-exist',
      'date-mismatch',
      'title-vs-timeline-date',
      'title-vs-filename-date',
      'metadata-vs-timeline-date',
      'metadata-before-last-event',
    ],
    counts: ['count-mismatch', 'percentage-mismatch'],
  },
  substance: {
    unfinished: [
      'title-missing',
      'event-without-text',
      'item-without-words',
      'leftover-words',
      'heading-without-content',
      'help-text-left',
    ],
    template: ['part-missing', 'fact-unread', 'milestone-missing', 'impact-without-numbers', 'apology-missing', 'advice-missing'],
    silences: ['unexplained-gap'],
    actions: [
      'cause-without-action',
      'action-without-owner-or-date',
      'action-overdue',
      'promise-before-incident',
      'promise-without-action',
    ],
    comments: ['comments-open'],
    'sign-off': ['sign-off-missing'],
  },
  publishing: {
    secrets: ['secret-left'],
    redacted: ['redacted-elsewhere', 'internal-label'],
    private: ['private-matter', 'person-named', 'ticket-key'],
    links: ['private-reference', 'broken-reference', 'dead-link', 'unsafe-link'],
    accessible: ['image-without-alternative', 'heading-level-skipped', 'table-without-header'],
  },
  wording: {
    blame: ['blame-words'],
    empty: ['weasel-words', 'rote-apology'],
    house: ['house-words'],
    doubled: ['doubled-word'],
    names: ['undefined-acronym', 'name-variants'],
    forms: ['mixed-clock-forms', 'mixed-date-forms'],
    passive: ['passive-chain'],
    long: ['reading-level'],
  },
} as const satisfies Readonly<Record<RuleSubject, Readonly<Record<string, readonly string[]>>>>;

type Topics = { [Subject in RuleSubject]: keyof (typeof ruleBook)[Subject] };

/** What is switched on and off together. */
export type RuleTopic = Topics[RuleSubject];

/** Every topic with its rules, in order. */
export const ruleTopics: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(ruleBook).flatMap((topics) => Object.entries(topics)),
);

/** Every rule's name. */
export const ruleNames: readonly string[] = [...ruleTopics.values()].flat();

/** The topics that say nothing until somebody asks for them: what they find is a matter of taste. */
export const quietTopics: readonly RuleTopic[] = ['passive', 'long'];

/** Which topics say nothing about a kind of report (a template's id, empty for none). */
export type RuleSettings = Readonly<Record<string, readonly string[]>>;

/** The topics that are off for a kind of report; those of taste where nobody has chosen. */
export const topicsOff = (settings: RuleSettings, kind: string): readonly string[] =>
  (Object.hasOwn(settings, kind) ? settings[kind] : undefined) ?? quietTopics;

/** The rules that are off for a kind of report. */
export const rulesOff = (settings: RuleSettings, kind: string): ReadonlySet<string> =>
  new Set(topicsOff(settings, kind).flatMap((topic) => ruleTopics.get(topic) ?? []));
