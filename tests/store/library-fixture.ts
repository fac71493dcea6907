import type { AppendResult } from '../../electron/ipc.ts';
import { blankReport } from '../../renderer/core/report/blank.ts';
import { newEvent } from '../../renderer/core/report/new-event.ts';
import type { Id, Report, TimelineEvent } from '../../renderer/core/report/report.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { toCalendarDate, toClockTime } from '../../renderer/core/time/local-time.ts';
import { toZone } from '../../renderer/core/time/zones/zone.ts';
import type { Journal } from '../../renderer/host/host.ts';
import { type Database, openDatabase } from '../../renderer/store/db.ts';

let count = 0;

/** A library of its own for one test, in the real IndexedDB of this Chromium. */
export const newLibrary = async (): Promise<Database> => {
  count += 1;
  const opened = await openDatabase(`test-${count}-${crypto.randomUUID()}`);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.db;
};

/** An event at a time on 10 June 2026 in Paris. */
export const event = (time: string, text: string, rank = 'a0'): TimelineEvent => ({
  ...newEvent(
    {
      date: toCalendarDate('2026-06-10'),
      time: toClockTime(time),
      zone: toZone('Europe/Paris'),
      precision: 'minute',
      end: null,
      openEnded: false,
      occurrence: null,
      entered: `${time} CEST`,
    },
    text,
  ),
  id: `event-${time.replace(':', '')}` as Id,
  rank,
});

/** A small report with one paragraph and the events. */
export const report = (title: string, ...events: readonly TimelineEvent[]): Report => ({
  ...blankReport,
  details: { ...blankReport.details, title },
  body: { type: 'doc', content: [textBlock('p', 'The service was slow.'), { type: 'structured', attrs: { block: 'timeline' } }] },
  events,
});

/** The journal's contract in memory: the bytes are kept, the disk is not there; `fail` makes it refuse. */
export const memoryJournal = (): Journal & { readonly files: Map<string, Uint8Array[]>; fail: string | null } => {
  const files = new Map<string, Uint8Array[]>();
  const journal = {
    files,
    fail: null as string | null,
    append: async (id: string, record: Uint8Array): Promise<AppendResult> => {
      if (journal.fail !== null) return { kind: 'failed', reason: journal.fail };
      files.set(id, [...(files.get(id) ?? []), record]);
      return { kind: 'appended' };
    },
    compact: async (id: string, state: Uint8Array): Promise<AppendResult> => {
      files.set(id, [state]);
      return { kind: 'appended' };
    },
    read: async (id: string) => ({ kind: 'read' as const, records: files.get(id) ?? [], damagedBytes: 0 }),
    list: async () => [...files.keys()],
    remove: async (id: string): Promise<AppendResult> => {
      files.delete(id);
      return { kind: 'appended' };
    },
  };
  return journal;
};
