import type { Finding, Rule } from '../finding.ts';
import { quoted } from '../words/quoted.ts';
import { atWords } from './at-words.ts';
import { eachText, type PlacedText } from './each-text.ts';

/** Words that a writer leaves to come back to: TBD, TODO, XXX, lorem ipsum, [company name], {{date}}. */
export const leftoverWords: Rule = (report) => [...eachText(report)].flatMap(findingsOf);

const findingsOf = ({ text, place }: PlacedText): readonly Finding[] => {
  const found = [...new Set(leftoversIn(text))];
  const [first] = found;
  if (first === undefined) return [];
  const others = found.length === 1 ? '' : found.length === 2 ? ' and 1 more placeholder' : ` and ${found.length - 1} more placeholders`;
  const message = `${quoted(first)}${others} still ${found.length === 1 ? 'stands' : 'stand'} where the final words should be.`;
  return [
    {
      rule: 'leftover-words',
      severity: 'warning',
      place: atWords(place, first),
      message,
      about: found,
      fix: null,
    },
  ];
};

/** In capitals only where the small word is an ordinary one ("todo" in Spanish). */
const words = /(?<![\p{L}\d_])(?:TBD|[Tt]bd|TBA|TBC|TODO|FIXME|X{3,}|XX[:.]XX|[Ll]orem [Ii]psum)(?![\p{L}\d_])/gu;
const braces = /\{\{[^{}\n]{1,60}\}\}/g;
/** Followed by "(" or ":" it is a link in Markdown. */
const brackets = /\[([^[\]\n]{1,60})\](?![(:])/g;

/** What templates ask for in brackets. */
const asked =
  /\b(?:insert|enter|fill in|add|your|placeholder|name|date|time|company|organi[sz]ation|product|service|team|owner|person|number|link|url|e-?mail|phone|address|description|details|reason|region|customer|tbd|todo|xx+)\b/i;
/** What stands in brackets for good, though all in capitals. */
const kept =
  /^(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|OK|FAIL|FAILED|PASS|SIC|REDACTED|UTC|GMT|[A-Z]{2,5}ST|CET|EXTERNAL|RESOLVED|UPDATE|UPDATED|CLOSED|OPEN)$/;

/** Whether the words in square brackets wait to be replaced, rather than clarify a quotation ("[the database]") or cite ("[1]"). */
const isPlaceholder = (inside: string): boolean => {
  const text = inside.trim();
  if (/^[A-Z][A-Z _/-]*[A-Z]$/.test(text)) return !kept.test(text);
  return asked.test(text) && text.split(/\s+/).length <= 5;
};

const leftoversIn = (text: string): readonly string[] => [
  ...Array.from(text.matchAll(words), ([word]) => word),
  ...[...text.matchAll(brackets)].flatMap(([whole, inside]) => (inside !== undefined && isPlaceholder(inside) ? [whole] : [])),
  ...Array.from(text.matchAll(braces), ([whole]) => whole),
];
