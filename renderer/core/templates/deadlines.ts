import type { Report, SentNotice } from '../report/report.ts';
import { between, showDuration } from '../time/duration.ts';
import { later, momentIn } from '../time/later.ts';
import type { Duration, Instant, When, Zone } from '../time/when.ts';
import { briefInstants, spanWords } from './reckoning-words.ts';
import type { Deadline, DeadlineStart, DeadlineTerm, Template } from './template.ts';

/** Where a deadline stands. `reckoning` is the arithmetic in words: "aware 10 June 09:12 CEST + 72 h = 13 June 09:12 CEST". */
export type DeadlineState = { readonly deadline: Deadline } & (
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
  const gone = notice === null ? null : momentIn(notice.when, `“${deadline.name}”`);
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
    return { deadline, kind: 'sent', sent: gone.instant, late, reckoning };
  }
  if (due.kind === 'waiting') return { deadline, kind: 'waiting', reason: due.reason };
  const { at, reckoning } = due;
  const left = between(now, at);
  return { deadline, at, reckoning, ...(left < 0 ? { kind: 'overdue', span: between(at, now) } : { kind: 'running', span: left }) };
};

type Due =
  | { readonly kind: 'due'; readonly at: Instant; readonly from: Instant; readonly reckoning: string }
  | { readonly kind: 'waiting'; readonly reason: string };

/** The earliest end of the terms whose start is known and that have not lapsed; one whose start is not known yet is named, since it may come earlier. */
const dueOf = (deadline: Deadline, template: Template, report: Report, now: Instant): Due => {
  const counted: { readonly at: Instant; readonly reckoning: string; readonly from: Instant; readonly lapses: boolean }[] = [];
  const unknown: { readonly reason: string; readonly term: DeadlineTerm }[] = [];
  for (const term of deadline.terms) {
    const found = startOf(term.from, template, report);
    if (found.kind === 'unknown') unknown.push({ reason: found.reason, term });
    else {
      const { instant: from, zone } = found.start;
      counted.push({ ...count(term, found.start, report.details.zone ?? zone, now), from, lapses: term.lapses === true });
    }
  }
  const standing = counted.filter(({ lapses, at }) => !lapses || counted.every(({ from }) => from <= at));
  const first = standing.reduce<(typeof counted)[number] | null>((least, one) => (least === null || one.at < least.at ? one : least), null);
  if (first === null) return { kind: 'waiting', reason: unknown[0]?.reason ?? 'Nothing says from when this counts.' };
  const open = unknown.map(({ reason, term }) => ` ${reason} ${spanWords(term.span)} from then may end earlier.`);
  return { kind: 'due', at: first.at, from: first.from, reckoning: `${first.reckoning}${open.length === 0 ? '' : `.${open.join('')}`}` };
};

const count = ({ span }: DeadlineTerm, { words, instant }: Start, zone: Zone, now: Instant) => {
  const { instant: at, note } = later(instant, span, zone);
  const [from = '', to = ''] = briefInstants([instant, at], zone, now);
  return { at, reckoning: `${words} ${from} + ${spanWords(span)} = ${to}${note === null ? '' : ` (${note})`}` };
};

const startOf = (from: DeadlineStart, template: Template, report: Report): Found => {
  switch (from.kind) {
    case 'aware':
      return found(report.details.aware, 'aware', '“Aware since”');
    case 'classified':
      return found(report.details.classified, 'classified', '“Classified”');
    case 'sent': {
      const name = template.deadlines.find(({ id }) => id === from.deadline)?.name ?? 'The earlier notification';
      return found(sentOf(report, from.deadline)?.when ?? null, `“${name}” sent`, `When “${name}” was sent`);
    }
  }
};

const found = (when: When | null, words: string, name: string): Found => {
  if (when === null) return { kind: 'unknown', reason: `${name} is not known yet.` };
  const moment = momentIn(when, name);
  return moment.kind === 'unknown' ? moment : { kind: 'start', start: { words, instant: moment.instant, zone: moment.zone } };
};

const sentOf = ({ details }: Report, deadline: string): SentNotice | null =>
  details.sent.find((notice) => notice.deadline === deadline) ?? null;
