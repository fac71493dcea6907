import type { TimelineEvent } from '../../../report/report.ts';

/** An entry that says how long after the first moment it was; `at` is in the smallest unit that its form can mean. */
export type OffsetEntry = { readonly event: TimelineEvent; readonly at: number };

/** Such entries, and how many milliseconds their unit may stand for: "T+1:30" is of minutes or of hours. */
export type OffsetList = { readonly entries: readonly OffsetEntry[]; readonly units: readonly number[] };

const second = 1000;
const minute = 60 * second;
const colons = /^T?\s?([+−-]?)\s?(\d{1,3}):(\d\d)(?::(\d\d))?$/u;
const named =
  /^T?\s?([+−-]?)\s?(?=\d)(?:(\d{1,3})\s?(?:h|hrs?|hours?|std|stunden?|heures?|horas?)\.?)?\s?(?:(\d{1,4})\s?(?:m|mins?|minutes?|minuten?|minutos?|['′])\.?)?\s?(?:(\d{1,5})\s?(?:s|secs?|seconds?|sekunden?|secondes?|segundos?|["″])\.?)?$/iu;
const bare = /^T\s?([+−-])\s?(\d{1,4})$/u;

/** The entries of a timeline that counts from its first moment, all in one form: "T+0:30", "T+5m", "T+12"; null where one is told otherwise. */
export const offsetList = (events: readonly TimelineEvent[]): OffsetList | null => {
  const read = events.map(({ when: { entered, time, date } }) =>
    time === null && date === null && /^T/u.test(entered) ? readOffset(entered.trim()) : null,
  );
  const forms = new Set(read.flatMap((one) => (one === null || one.at === 0 ? [] : one.form)));
  const [form] = forms;
  if (form === undefined || forms.size > 1) return null;
  const entries = read.flatMap((one, place): readonly OffsetEntry[] => {
    const event = events[place];
    return one === null || event === undefined ? [] : [{ event, at: one.at }];
  });
  return entries.length < events.length ? null : { entries, units: unitsOf[form] };
};

type Form = 'two' | 'three' | 'named' | 'bare';

const unitsOf: Readonly<Record<Form, readonly number[]>> = {
  two: [second, minute],
  three: [second],
  named: [second],
  bare: [second, minute],
};

const readOffset = (entered: string): { readonly at: number; readonly form: Form } | null => {
  if (/^T\s?[+−-]?\s?0?$/u.test(entered)) return { at: 0, form: 'bare' };
  const [, sign, first = '', next = '', last] = colons.exec(entered) ?? [];
  if (sign !== undefined) {
    const at = last === undefined ? Number(first) * 60 + Number(next) : Number(first) * 3600 + Number(next) * 60 + Number(last);
    return { at: signed(at, sign), form: last === undefined ? 'two' : 'three' };
  }
  const [, before, count = ''] = bare.exec(entered) ?? [];
  if (before !== undefined) return { at: signed(Number(count), before), form: 'bare' };
  const [, way, hours = '0', minutes = '0', seconds = '0'] = named.exec(entered) ?? [];
  return way === undefined ? null : { at: signed(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), way), form: 'named' };
};

const signed = (at: number, sign: string): number => (/[−-]/u.test(sign) ? -at : at);
