import type { TimelineEvent } from '../../../core/report/report.ts';
import type { Zone } from '../../../core/time/when.ts';
import { toZone } from '../../../core/time/zones/zone.ts';
import { t } from '../../../words/words.ts';

/** A zone to show times in, by the value that a choice keeps. */
export type ZoneOption = { readonly value: string; readonly label: string; readonly zone: Zone };

/** The zones that events hang in, the most used first. */
export const usedZones = (events: readonly TimelineEvent[]): readonly Zone[] => {
  const counts = new Map<Zone, number>();
  for (const { when } of events) if (when.zone !== null) counts.set(when.zone, (counts.get(when.zone) ?? 0) + 1);
  return [...counts.entries()].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
};

/** The zone of this computer's clock; null where the browser's name for it is unknown. */
export const computerZone = (): Zone | null => toZone(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** All zones that times may be shown in: the report's, UTC, this computer's, and those that the events use. */
export const zoneOptions = (events: readonly TimelineEvent[], report: Zone | null, computer: Zone | null): readonly ZoneOption[] => {
  const utc = toZone('UTC');
  const named = (value: string, words: string, zone: Zone | null): readonly ZoneOption[] =>
    zone === null ? [] : [{ value, label: words, zone }];
  const all = [
    ...named('report', t('In the report’s zone ({zone})', { zone: report ?? '' }), report),
    ...named('UTC', t('In UTC'), utc),
    ...named('computer', t('In this computer’s zone ({zone})', { zone: computer ?? '' }), computer),
    ...usedZones(events)
      .filter((zone) => zone !== utc)
      .map((zone) => ({ value: zone, label: t('In {zone}', { zone }), zone })),
  ];
  // Each once, by the first of its names.
  return all.filter(({ zone }, at) => all.findIndex((other) => other.zone === zone) === at);
};
