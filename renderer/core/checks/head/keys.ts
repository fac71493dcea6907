import type { LabelKind } from '../facts/labels.ts';

/** A key of a file's head that says what a label does. */
export type Key = { readonly kind: LabelKind; readonly label: string };

/** Words of keys once "started_at", "startedAt" and "started-at" are written alike. */
const kinds: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'start',
    /^(?:(?:incident|outage|impact|event|issue) )?(?:start(?:ed|s)?|beg[ai]n|occurred|happened)(?: (?:at|on|time|date|when|datetime))?$/u,
  ],
  ['detected', /^(?:(?:incident|first) )?(?:detected|discovered)(?: (?:at|on|time|date|when|datetime))?$/u],
  [
    'end',
    /^(?:(?:incident|outage|impact|event|issue) )?(?:end(?:ed|s)?|resolved|finish(?:ed)?|restored|recovered|resolution)(?: (?:at|on|time|date|when|datetime))?$/u,
  ],
  ['repaired', /^(?:incident )?(?:mitigated|fixed|repaired)(?: (?:at|on|time|date|when|datetime))?$/u],
  ['closed', /^(?:incident )?closed(?: (?:at|on|time|date|when|datetime))?$/u],
  ['date', /^(?:incident|outage|event) (?:date|day)$/u],
  ['date', /^date$/u],
  ['published', /^(?:published?|publication|posted|written|pub)(?: (?:at|on|date|when|datetime))?$/u],
  ['duration', /^(?:(?:total|incident|outage|impact) )?(?:duration|downtime)(?: (?:minutes|mins|hours|total))?$/u],
];

/** With a number in the value: "resolved: true" is no moment. */
const shape = /^\s*([a-z][A-Za-z_-]{2,30})\s?[:=] ?(?=\S)(?=[^\n]{0,40}\d)/u;

/** The key before a value, as a file's head writes it: "started_at: …", "resolvedWhen: …", "date: …"; null for other lines. */
export const keyOf = (line: string): Key | null => {
  const key = shape.exec(line)?.[1];
  if (key === undefined) return null;
  const words = spread(key);
  const kind = kinds.find(([, pattern]) => pattern.test(words))?.[0];
  return kind === undefined ? null : { kind, label: words };
};

const spread = (key: string): string =>
  key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_-]/gu, ' ')
    .toLowerCase();

/** Other keys that such heads have. */
const others =
  /^(?:title|severity|status|state|author|authors|owner|tags|category|categories|service|services|affected|resolved|impact|id|slug|draft|summary)$/u;

/** Where further keys begin in "date: 2026-05-06 severity: SEV-3 started_at: …", which Markdown makes of lines below each other; none in other texts. */
export const keyStarts = (raw: string): readonly number[] => {
  if (keyOf(raw) === null && !isOther(raw)) return [];
  const found = [...raw.slice(0, 1500).matchAll(/ (?=[a-z][A-Za-z_-]{1,30}: \S)/gu)].map(({ index }) => index);
  return found.filter((index) => keyOf(raw.slice(index + 1)) !== null || isOther(raw.slice(index + 1)));
};

const isOther = (text: string): boolean => {
  const key = /^([a-z][A-Za-z_-]{1,30}): ?\S/u.exec(text)?.[1];
  return key !== undefined && others.test(spread(key));
};
