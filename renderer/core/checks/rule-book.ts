/** What a rule looks at, as the settings group them. */
export type RuleSubject = 'times' | 'substance' | 'publishing' | 'wording';

/** Every rule by its name, in the order in which the settings show them. */
export const ruleBook = {
  times: [
    'time-does-not-exist',
    'time-happened-twice',
    'event-without-zone',
    'end-before-start',
    'range-end-before-start',
    'out-of-order',
    'am-pm-mismatch',
    'milestone-order',
    'milestone-twice',
    'zone-season-mismatch',
    'ambiguous-zone',
    'dual-zone-conflict',
    'header-zone-vs-quoted-time',
    'prose-vs-timeline-zone',
    'prose-vs-timeline-offset',
    'prose-vs-timeline-window',
    'prose-vs-timeline-time',
    'metadata-vs-timeline',
    'prose-vs-prose-time',
    'duration-mismatch',
    'interval-claim',
    'weekday-mismatch',
    'date-typo',
    'date-does-not-exist',
    'date-mismatch',
    'title-vs-timeline-date',
    'title-vs-filename-date',
    'metadata-vs-timeline-date',
    'metadata-before-last-event',
    'count-mismatch',
    'percentage-mismatch',
  ],
  substance: [
    'title-missing',
    'event-without-text',
    'leftover-words',
    'heading-without-content',
    'part-missing',
    'help-text-left',
    'milestone-missing',
    'unexplained-gap',
    'impact-without-numbers',
    'apology-missing',
    'advice-missing',
    'cause-without-action',
    'action-without-owner-or-date',
    'action-overdue',
    'promise-without-action',
    'comments-open',
  ],
  publishing: [
    'secret-left',
    'private-matter',
    'person-named',
    'ticket-key',
    'private-reference',
    'broken-reference',
    'dead-link',
    'unsafe-link',
    'image-without-alternative',
    'heading-level-skipped',
    'table-without-header',
  ],
  wording: [
    'blame-words',
    'weasel-words',
    'rote-apology',
    'house-words',
    'undefined-acronym',
    'name-variants',
    'mixed-clock-forms',
    'mixed-date-forms',
    'passive-chain',
    'reading-level',
  ],
} as const satisfies Readonly<Record<RuleSubject, readonly string[]>>;

/** The name of a rule. */
export type RuleName = (typeof ruleBook)[RuleSubject][number];

/** Every rule's name. */
export const ruleNames: readonly RuleName[] = Object.values(ruleBook).flat();

/** The rules that say nothing until somebody asks for them: what they find is a matter of taste. */
export const quietRules: readonly RuleName[] = ['passive-chain', 'reading-level'];

/** Which rules say nothing about a kind of report (a template's id, empty for none). */
export type RuleSettings = Readonly<Record<string, readonly string[]>>;

/** The rules that are off for a kind of report; those of taste where nobody has chosen. */
export const rulesOff = (settings: RuleSettings, kind: string): ReadonlySet<string> =>
  new Set(Object.hasOwn(settings, kind) ? settings[kind] : quietRules);
