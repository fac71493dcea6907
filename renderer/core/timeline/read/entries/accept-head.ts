import type { ReadingFlag } from '../../reading.ts';
import type { PasteStyle, Seen } from '../lines/paste-style.ts';
import type { Head } from '../lines/read-head.ts';

const COUNTED =
  /^(?:errors?|requests?|users?|customers?|people|items?|records?|rows|messages?|servers?|hosts?|nodes?|connections?|tickets?|times|percent|%|ms|gb|mb|kb|tb|euros?|dollars?|usd|eur|reports?|calls?|jobs?|pods?|was|is|has|had)\b/i;

/** Words after "10h" that make it a length of time. */
const LENGTH =
  /^(?:later|after|ago|of|long|into|outage|downtime|plus tard|de (?:coupure|panne|retard|travail)|d['’]|später|lang|más tarde|and|et|und|\d)(?!\p{L})/iu;

const DAY_SPOKEN =
  /^(?:today|yesterday|earlier|this (?:morning|afternoon|evening)|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem)(?!\p{L})/iu;

/** What is only announced for a span: "webmail will not be accessible". */
const WILL_BE = /^(?:\p{L}+ ){1,5}(?:will|won['’]t|shall) (?:not )?be(?!\p{L})/iu;

/** Whether a line that begins with something like a time is an entry: yes with flags, or no. */
export function acceptHead(head: Head, seen: Seen, style: PasteStyle): { readonly flags: readonly ReadingFlag[] } | null {
  const { when, entered, rest, separated, strong } = head;
  const { clock, relative } = when;
  const listed = seen.line.marker === 'bullet' || seen.line.marker === 'number';
  if (clock === null) {
    if (relative === null) return null;
    if (relative.unitless && relative.from === 'previous' && /^(?:\p{L}{1,20}(?<![siu])s|more|new|extra)(?!\p{L})|^%/iu.test(rest))
      return null;
    return separated || listed || entered.endsWith('後') || relative.from === 'start' || style.relatives >= 2 ? { flags: [] } : null;
  }
  const beside = when.zone !== null || when.date !== null || when.end !== null || when.elsewhere.length > 0;
  const told = beside || clock.sure;
  const spoken = /^\p{L}/u.test(entered) && clock.form !== 'word' && !/^T\d/.test(entered);
  // Beside a list of entries, a sentence that begins with a time is a summary.
  if (spoken && seen.line.marker === 'none' && !separated && style.listedHeads >= 2) return null;
  if (
    spoken &&
    when.date === null &&
    seen.line.marker === 'none' &&
    !separated &&
    style.heads > 3 &&
    style.spoken * 2 < style.heads &&
    rest.length > 200
  )
    return null;
  if (spoken && when.end !== null && seen.line.marker === 'none' && WILL_BE.test(rest)) return null;
  // Where the stamps of updates end their lines, a sentence with its time is part of what one of them says.
  if (DAY_SPOKEN.test(entered) && seen.line.marker === 'none' && !strong && style.tailLines && style.tails >= 2) return null;
  switch (clock.form) {
    case 'colon':
      return { flags: [] };
    case 'word':
      return separated || when.date !== null || /\s/.test(entered) ? { flags: [] } : null;
    case 'hour':
      return { flags: [] };
    case 'letter':
      if (separated || beside || clock.minute > 0) return { flags: [] };
      return (spoken || listed || style.heads >= 2) && !LENGTH.test(rest) ? { flags: [] } : null;
    case 'dot': {
      if (told || style.dots >= 2) return { flags: [] };
      const among = style.heads >= 3 && /^\d\d\.\d\d$/.test(entered) && !COUNTED.test(rest) && /^\p{L}/u.test(rest);
      if (!separated && !among && !spoken) return null;
      const message = `“${entered}” was read as a time of day; it could also be a number or a version.`;
      return { flags: [{ kind: 'maybe-time', message, words: entered }] };
    }
    case 'digits': {
      const yearLike = clock.hour === 19 || clock.hour === 20;
      if (when.zone !== null || clock.sure) return { flags: [] };
      if (when.date !== null) return { flags: [] };
      if (COUNTED.test(rest) && !(strong && style.digits >= 2)) return null;
      if (!separated && style.digits < 2) return null;
      if (yearLike && style.clearDigits < 1 && when.end === null) return null;
      if (style.digits >= 2 || when.end !== null) return { flags: [] };
      const message = `“${entered}” was read as a time of day; it could also be a number.`;
      return { flags: [{ kind: 'maybe-time', message, words: entered }] };
    }
  }
}
