import * as v from 'valibot';
import { assetsIn } from '../rich-text/images.ts';
import { parseRichText } from '../rich-text/parse-rich-text.ts';
import { toCalendarDate, toClockTime } from '../time/local-time.ts';
import type { LocalTime, RangeEnd, When, Zone } from '../time/when.ts';
import { toZone } from '../time/zones/zone.ts';
import { parseAssets } from './assets/parse-assets.ts';
import {
  type Action,
  type Cause,
  type Correction,
  type Fact,
  factKinds,
  type Id,
  milestones,
  type Report,
  type SentNotice,
  type Step,
  type TimelineEvent,
} from './report.ts';
import { toTicketLink } from './ticket-link.ts';

/** The newest shape of stored reports that this app reads and writes. */
export const reportFormat = 1;

const text = v.fallback(v.string(), '');
const texts = v.fallback(v.array(v.string()), []);
const oneOf = <const Options extends readonly string[]>(options: Options, otherwise: Options[number]) =>
  v.fallback(v.picklist(options), otherwise);
const date = v.fallback(v.nullable(v.pipe(v.string(), v.transform(toCalendarDate))), null);
const time = v.fallback(v.nullable(v.pipe(v.string(), v.transform(toClockTime))), null);
const zone = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform((name): Zone | null => toZone(name)),
    ),
  ),
  null,
);
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.transform((value) => value as Id),
);

const occurrence = v.picklist(['first', 'second']);
/** Whoever wrote it before ends were asked about says nothing of which is meant. */
const rangeEnd = v.pipe(
  v.object({ date, time, occurrence: v.fallback(v.nullish(occurrence), null) }),
  v.transform(({ occurrence: which, ...end }): RangeEnd => (which == null ? end : { ...end, occurrence: which })),
);
const when = v.object({
  date,
  time,
  zone,
  precision: oneOf(['second', 'minute', 'approx', 'date', 'none'], 'none'),
  end: v.fallback(v.nullable(rangeEnd), null),
  openEnded: v.fallback(v.boolean(), false),
  occurrence: v.fallback(v.nullable(occurrence), null),
  entered: text,
});

/** A foreign value as a time: what of it can't be read is unknown; null for a value that is none at all. */
export const parseWhen = (value: unknown): When | null => {
  const read = v.safeParse(when, value);
  return read.success ? agreeing(read.output) : null;
};

const moment = v.fallback(v.nullable(v.pipe(when, v.transform(agreeing))), null);
const sentNotice = v.object({ deadline: v.pipe(v.string(), v.minLength(1), v.maxLength(64)), when: v.pipe(when, v.transform(agreeing)) });
/** One that cannot be read is left out alone; of several for one deadline the last counts. */
const sent = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(sentNotice), null)),
    v.transform((notices): readonly SentNotice[] => [
      ...new Map(notices.flatMap((notice) => (notice === null ? [] : [[notice.deadline, notice] as const]))).values(),
    ]),
  ),
  [],
);

const details = v.object({
  title: text,
  kind: text,
  reference: text,
  severity: text,
  state: oneOf(['draft', 'in-review', 'approved', 'published'], 'draft'),
  services: texts,
  authors: texts,
  contact: text,
  language: v.fallback(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'en'),
  zone,
  lastUpdated: moment,
  aware: moment,
  classified: moment,
  sent,
});

// What cannot be read must not become public by accident.
const visibilities = ['public', 'internal', 'authority'] as const;
/** Causes and actions were all for everybody before one could say otherwise. */
const laterVisibility = v.fallback(v.optional(v.picklist(visibilities), 'public'), 'internal');

const unknownWhen: When = {
  date: null,
  time: null,
  zone: null,
  precision: 'none',
  end: null,
  openEnded: false,
  occurrence: null,
  entered: '',
};
const event = v.object({
  id,
  when: v.fallback(v.pipe(when, v.transform(agreeing)), unknownWhen),
  text,
  milestone: v.fallback(v.nullable(v.picklist(milestones)), null),
  visibility: oneOf(visibilities, 'internal'),
  category: text,
  evidence: texts,
  note: text,
  author: text,
  rank: text,
});
const cause = v.object({ id, text, kind: oneOf(['root', 'contributing', 'unsaid'], 'unsaid'), visibility: laterVisibility, rank: text });
/** Each id once; what is none is left out. */
const ids = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(id), null)),
    v.transform((all): readonly Id[] => [...new Set(all.filter((one) => one !== null))]),
  ),
  [],
);
const action = v.object({
  id,
  text,
  owner: text,
  due: date,
  state: oneOf(['open', 'in-progress', 'done'], 'open'),
  answers: ids,
  link: v.fallback(v.pipe(v.string(), v.transform(toTicketLink)), ''),
  visibility: laterVisibility,
  rank: text,
});
const correction = v.object({ id, date, text, rank: text });
const step = v.object({ id, text, state: oneOf(['open', 'current', 'done'], 'open'), rank: text });

const fact = v.object({
  id,
  text,
  kind: oneOf(factKinds, 'text'),
  unit: text,
  choices: v.pipe(
    texts,
    v.transform((all): readonly string[] => [...new Set(all.map((one) => one.trim()).filter((one) => one !== ''))]),
  ),
  value: text,
  when: moment,
  visibility: oneOf(visibilities, 'internal'),
  rank: text,
});

/** A precision never claims more than the halves that are there. */
function agreeing(read: When): When {
  const isEmpty = (local: LocalTime | null): boolean => local === null || (local.date === null && local.time === null);
  const end = isEmpty(read.end) ? null : read.end;
  if (read.time !== null)
    return { ...read, end, precision: read.precision === 'none' || read.precision === 'date' ? 'minute' : read.precision };
  return { ...read, end, precision: read.date === null ? 'none' : 'date' };
}

const list = <Item extends { readonly rank: string; readonly id: Id }>(
  schema: v.GenericSchema<unknown, Item>,
  value: unknown,
): readonly Item[] => {
  if (!Array.isArray(value)) return [];
  const items = value.flatMap((entry): readonly Item[] => {
    const read = v.safeParse(schema, entry);
    return read.success ? [read.output] : [];
  });
  return items.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1));
};

/** What came of reading a foreign value as a report. */
export type ParsedReport = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'refused'; readonly reason: string };

/** The one gate for foreign data (a file, a row, the draft's own store): repairs what it can, refuses a newer format unread. */
export const parseReport = (value: unknown): ParsedReport => {
  if (typeof value !== 'object' || value === null) return { kind: 'refused', reason: 'This is not a report.' };
  const loose = value as { readonly [key: string]: unknown };
  const format = loose.format ?? reportFormat;
  if (typeof format !== 'number' || format > reportFormat) {
    return { kind: 'refused', reason: 'This report was written by a newer Debrief. Update Debrief to open it; nothing in it was changed.' };
  }
  const body = parseRichText(loose.body);
  return {
    kind: 'report',
    report: {
      details: v.parse(details, typeof loose.details === 'object' && loose.details !== null ? loose.details : {}),
      body,
      events: list<TimelineEvent>(event, loose.events),
      causes: list<Cause>(cause, loose.causes),
      actions: list<Action>(action, loose.actions),
      steps: list<Step>(step, loose.steps),
      corrections: list<Correction>(correction, loose.corrections),
      facts: list<Fact>(fact, loose.facts),
      assets: parseAssets(loose.assets, assetsIn(body)),
    },
  };
};
