import type { Seen } from '../lines/paste-style.ts';
import { isListed } from './decide-entry.ts';

const ADDRESS = /(?:^|\s)[<(]?[\w.+-]{2,40}(?: at |@)[\w-]{1,40}\.[\w.-]{2,40}[>)]?\s*$/iu;
const SENT = /^(?:date|sent|datum|gesendet|envoyé(?: le)?|fecha|enviad[oa](?: el)?|inviato|data)\s?:/iu;
const HEADER = /^(?:from|to|cc|reply-to|subject|von|an|betreff|de|à|objet|para|asunto|da|a|oggetto)\s?:\s?\S/iu;
/** What stands above a mail that is quoted. */
const QUOTED = /^(?:on|am|le|el|il|op)\s.{10,70}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef)\s?(?:.{0,60})?:$/iu;
const ENOUGH = 2;
/** Words that make a line with a time an event rather than a title. */
const TOLD =
  /(?<!\p{L})(?:restored|resolved|recovered|fixed|began|begins|started|starts|ended|completed|detected|identified|reported|occurred|failed|deployed|noticed|paged|behoben|begonnen|wiederhergestellt|rétabli|résolu|restablecid|resuelt|ripristinat|restaurad)/iu;

function isWhole(seen: Seen): boolean {
  const when = seen.head?.when ?? seen.tail?.when ?? null;
  return when?.clock != null && when.end === null && when.date?.candidates.some((one) => one.year !== null) === true;
}

function hasClock({ head, tail, stamp, line }: Seen): boolean {
  return head?.when.clock != null || tail !== null || stamp !== null || line.sentence;
}

/** The date of a mail below the name of who wrote it, or among the fields of its head. */
function isMailDate(all: readonly Seen[], index: number): boolean {
  const seen = all[index];
  if (seen === undefined) return false;
  const near = [-3, -2, -1, 1, 2, 3].flatMap((step) => all[index + step]?.line.text ?? []);
  if (QUOTED.test(seen.line.text)) return true;
  if (SENT.test(seen.line.text)) return near.some((text) => HEADER.test(text));
  const isStamp = seen.head?.rest === '' && isWhole(seen) && seen.head.when.clock?.second != null;
  return isStamp && [all[index - 1], all[index - 2], all[index + 1]].some((above) => above !== undefined && ADDRESS.test(above.line.text));
}

/** The first line of a page: what it is about and when, apart from the entries below. */
function isTitle(all: readonly Seen[], index: number): boolean {
  const seen = all[index];
  const { line, tail } = seen ?? { line: null, tail: null };
  if (seen === undefined || line === null || tail === null || isListed(seen) || line.chat || line.sentence || line.code) return false;
  if (line.text.length > 120 || tail.before.length < 4 || /[.!?:]$/.test(tail.before) || TOLD.test(tail.before) || !isWhole(seen))
    return false;
  // “Incident time: 14:00” tells something; a heading among others like it is an entry.
  if (/:\W*$/.test(line.text.slice(0, tail.when.from))) return false;
  if (line.marker === 'heading' && all.slice(index + 1).some((other) => other.line.marker === 'heading' && hasClock(other))) return false;
  const follower = all[index + 1];
  if (follower === undefined || (follower.line.text !== '' && line.marker !== 'heading')) return false;
  return (
    all.slice(index + 1).filter(hasClock).length >= 1 &&
    !all
      .slice(index + 1)
      .some(
        (other) =>
          other.tail !== null &&
          other.tail.when.date !== null &&
          !other.line.sentence &&
          isWhole(other) &&
          !/[\])]\W*$/.test(other.line.text),
      )
  );
}

/** Whether a stamp alone stands apart above a list of times without a date that each have their words on the same line. */
function isStampOfPage(below: readonly Seen[]): boolean {
  const timed = below.filter(({ head }) => head?.when.clock != null);
  const isApart = below[0]?.line.text === '';
  return isApart && timed.length >= ENOUGH && timed.every(({ head }) => head !== null && head.when.date === null && head.rest !== '');
}

/** A heading that is a stamp alone, over a list of times without a date: when the report was filed. */
function isFiled(all: readonly Seen[], index: number): boolean {
  const seen = all[index];
  if (seen === undefined || seen.head?.rest !== '' || !isWhole(seen)) return false;
  const below = all.slice(index + 1);
  if (seen.line.marker !== 'heading') return isStampOfPage(below);
  if (below.some(({ line, head }) => line.marker === 'heading' && (head?.when.clock ?? head?.when.date) != null)) return false;
  return below.filter((other) => isListed(other) && other.head?.when.clock != null && other.head.when.date === null).length >= ENOUGH;
}

/** What a status page lists below its title and time: the parts that were affected. */
const AFFECTED = /^\W{0,3}affected (?:services?|components?|systems?|regions?|products?)\s?:?$/iu;

/** A stamp alone near the beginning, above what was affected where an update has the same, or above sentences that tell times of that day: the page's own. */
function isOfPage(all: readonly Seen[], index: number): boolean {
  const { head, tail, line } = all[index] ?? { head: null, tail: null, line: null };
  const when = head?.rest === '' ? head.when : line !== null && !/[.!?:]$/.test(line.text) ? tail?.when : undefined;
  if (line === null || line.sentence || when?.clock == null || when.date === null || when.end !== null) return false;
  const below = all.slice(index + 1);
  const [next] = below.filter((other) => other.line.text !== '');
  if (next !== undefined && AFFECTED.test(next.line.text)) return below.some((other) => other.line.text.endsWith(line.text));
  return isAboveSentences(all, index);
}

/** Whether a whole stamp stands apart above sentences that tell times and name no other day. */
function isAboveSentences(all: readonly Seen[], index: number): boolean {
  const seen = all[index];
  const below = all.slice(index + 1);
  const told = below.filter((other) => other.line.sentence && hasClock(other));
  return (
    seen !== undefined &&
    isWhole(seen) &&
    below[0]?.line.text === '' &&
    told.length >= ENOUGH &&
    told.every(({ head }) => head?.when.date == null)
  );
}

/** The lines above a report that say when it was written rather than what happened: the date of a mail, a title with its stamp. */
export function mastheads(all: readonly Seen[]): ReadonlySet<number> {
  const found = new Set<number>();
  // In a row of mails each is an entry; one alone carries the report.
  const mails = all.flatMap((_, index) => (isMailDate(all, index) ? [index] : []));
  const isLone = mails.length === 1 && all.filter((seen, index) => index !== mails[0] && hasClock(seen)).length > 0;
  let words = 0;
  for (const [index, seen] of all.entries()) {
    if (seen.line.text === '') continue;
    words += 1;
    if (words > 8) break;
    const isFirst = words === 1 && (isTitle(all, index) || isFiled(all, index));
    if ((isLone && mails.includes(index)) || isFirst || isOfPage(all, index)) found.add(index);
  }
  return found;
}
