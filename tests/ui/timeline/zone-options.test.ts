import { expect, it } from 'vitest';
import { zoneOptions } from '../../../renderer/ui/timeline/tools/zone-options.ts';
import { zone } from '../../core/time/values.ts';
import { event } from '../../core/timeline/events.ts';

it.each<[string | null, string | null, readonly string[], readonly string[]]>([
  [null, null, [], ['UTC']],
  ['Europe/Paris', 'Europe/Berlin', ['Asia/Tokyo'], ['report', 'UTC', 'computer', 'Asia/Tokyo']],
  // One zone stands there once, whatever it is besides.
  ['Europe/Paris', 'Europe/Paris', ['Europe/Paris'], ['report', 'UTC']],
  ['UTC', 'UTC', ['UTC'], ['report']],
  [null, 'Asia/Tokyo', ['Asia/Tokyo', 'UTC'], ['UTC', 'computer']],
])('of a report in %s, a computer in %s and events in %j', (report, computer, used, expected) => {
  const events = used.map((one, at) => event(`e${at}`, `2026-06-10 16:05 ${one}`));
  const of = (name: string | null) => (name === null ? null : zone(name));
  expect(zoneOptions(events, of(report), of(computer)).map(({ value }) => value)).toEqual(expected);
});
