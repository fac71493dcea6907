import type { Report, SentNotice } from '../report/report.ts';
import { isAhead } from '../time/is-ahead.ts';
import { later, momentIn } from '../time/later.ts';
import { between, showDuration } from '../time/lengths/duration.ts';
import type { Duration, Instant, When, Zone } from '../time/when.ts';
import { briefInstants, spanWords } from './reckoning-words.ts';
import type { Deadline, DeadlineStart, DeadlineTerm, Template } from './template.ts';

/**
 * Where a deadline stands. `reckoning` is the arithmetic in words: "aware 10 June 09:12 CEST + 72 h = 13 June 09:12 CEST". `notes` are sentences
 * on what may change it: a start that is not known yet, or why what was entered for the sending is none.
 */
export type DeadlineState = { readonly deadline: Deadline; readonly notes: readonly string[] } & (
  | { readonly kind: 'waiting'; readonly reason: string }
  | {
      readonly kind: 'running' | 'overdue';
      readonly at: Instant;
      readonly reckoning: string /** Never negative. */;
      readonly span: Duration;
    }
  /** `late` is null where it isn't known when it was due or it went out before it could be due, negative where it went out before. */
  | { readonly kind: 'sent'; readonly sent: Instant; readonly late: Duration | null; readonly reckoning: string }
);

type Start = { readonly words: string; readonly instant: Instant; readonly zone: Zone };
type Found = { readonly kind: 'start'; readonly start: Start } | { readonly kind: 'unknown'; readonly reason: string };

/** Each deadline of the template for a report, at the instant `now`: until when, how long still, and how that was counted. */
export const deadlines = (template: Template, report: Report, now: Instant): readonly DeadlineState[] =>
  template.deadlines.map((deadline) => stateOf(deadline, template, report, now));

const stateOf = (deadline: Deadline, template: Template, report: Report, now: Instant): DeadlineState => {
  const due = dueOf(deadline, template, report, now);
  const notice = sentOf(report, deadline.id);
  const gone = notice === null ? null : reached(notice.when, sentName(deadline.name), now);
  if (gone?.kind === 'instant') {
    // Before anybody knew of it nothing can have been sent: one of the two times is wrong.
    const isTooEarly = due.kind === 'due' && gone.instant < due.from;
    const late = due.kind === 'due' && !isTooEarly ? between(due.at, gone.instant) : null;
    const zone = report.details.zone ?? gone.zone;
    const [words = ''] = briefInstants([gone.instant], zone, now);
    const against = isTooEarly
      ? ', before it could be: check the times'
      : late === null
        ? ''
        : `, ${late > 0 ? `${showDuration(late)} late` : 'in time'}`;
    const reckoning = `sent ${words}${against}${due.kind === 'due' ? ` (${due.reckoning})` : ''}`;
    return { deadline, kind: 'sent', sent: gone.instant, late, reckoning, notes: due.kind === 'due' ? due.notes : [] };
  }
  // The clock goes on, and who entered a time must learn why.
  const notSent = gone === null ? [] : [gone.reason];
  if (due.kind === 'waiting') return { deadline, kind: 'waiting', reason: due.reason, notes: notSent };
  const { at, reckoning } = due;
  const left = between(now, at);
  const state = { deadline, at, reckoning, notes: [...notSent, ...due.notes] } as const;
  return { ...state, ...(left < 0 ? { kind: 'overdue', span: between(at, now) } : { kind: 'running', span: left }) };
};

type Due =
  | { readonly kind: 'due'; readonly at: Instant; readonly from: Instant; readonly reckoning: string; readonly notes: readonly string[] }
  | { readonly kind: 'waiting'; readonly reason: string };

/** The earliest end of the terms whose start is known and that have not lapsed; one whose start is not known yet is named, since it may come earlier. */
const dueOf = (deadline: Deadline, template: Template, report: Report, now: Instant): Due => {
  const counted: { readonly at: Instant; readonly reckoning: string; readonly from: Instant; readonly lapses: boolean }[] = [];
  const unknown: { readonly reason: string; readonly term: DeadlineTerm }[] = [];
  for (const term of deadline.terms) {
    const found = startOf(term.from, template, report, now);
    if (found.kind === 'unknown') unknown.push({ reason: found.reason, term });
    else {
      const { instant: from, zone } = found.start;
      counted.push({ ...count(term, found.start, report.details.zone ?? zone, now), from, lapses: term.lapses === true });
    }
  }
  const standing = counted.filter(({ lapses, at }) => !lapses || counted.every(({ from }) => from <= at));
  const first = standing.reduce<(typeof counted)[number] | null>((least, one) => (least === null || one.at < least.at ? one : least), null);
  if (first === null) return { kind: 'waiting', reason: unknown[0]?.reason ?? 'Nothing says from when this counts.' };
  const notes = unknown.flatMap(({ reason, term }) => [reason, `${spanWords(term.span)} from then may end earlier.`]);
  return { kind: 'due', at: first.at, from: first.from, reckoning: first.reckoning, notes };
};

const count = ({ span }: DeadlineTerm, { words, instant }: Start, zone: Zone, now: Instant) => {
  const { instant: at, note } = later(instant, span, zone);
  const [from = '', to = ''] = briefInstants([instant, at], zone, now);
  return { at, reckoning: `${words} ${from} + ${spanWords(span)} = ${to}${note === null ? '' : ` (${note})`}` };
};

const startOf = (from: DeadlineStart, template: Template, report: Report, now: Instant): Found => {
  switch (from.kind) {
    case 'aware':
      return found(report.details.aware, 'aware', '“Aware since”', now);
    case 'classified':
      return found(report.details.classified, 'classified', '“Classified”', now);
    case 'sent': {
      const name = template.deadlines.find(({ id }) => id === from.deadline)?.name ?? 'The earlier notification';
      return found(sentOf(report, from.deadline)?.when ?? null, `“${name}” sent`, sentName(name), now);
    }
  }
};

const sentName = (deadline: string): string => `When “${deadline}” was sent`;

const found = (when: When | null, words: string, name: string, now: Instant): Found => {
  if (when === null) return { kind: 'unknown', reason: `${name} is not known yet.` };
  const moment = reached(when, name, now);
  return moment.kind === 'unknown' ? moment : { kind: 'start', start: { words, instant: moment.instant, zone: moment.zone } };
};

/** The instant of what has happened. What is still to come has not, and neither starts nor settles anything. */
const reached = (when: When, name: string, now: Instant): ReturnType<typeof momentIn> => {
  const moment = momentIn(when, name);
  return moment.kind === 'instant' && isAhead(moment.instant, now) ? { kind: 'unknown', reason: `${name} lies in the future.` } : moment;
};

const sentOf = ({ details }: Report, deadline: string): SentNotice | null =>
  details.sent.find((notice) => notice.deadline === deadline) ?? null;
