import { instantOf } from '../time/instant-of.ts';
import type { When, Zone } from '../time/when.ts';
import { meaningsOf } from '../time/zones/abbreviations.ts';
import { offsetAt, toZone } from '../time/zones/zone.ts';
import { abbreviationOf } from '../time/zones/zone-words.ts';
import { timeChoices } from './changes/time-choices.ts';
import type { ReadEvent, ReadingFlag } from './reading.ts';

/** A time that may be meant instead of the one that was read; `words` name it where it is one of two on the same clock. */
export type ReadingAnswer = {
  /** The doubt that it settles, by its sentence and what it is about. */
  readonly message: string;
  readonly about: string;
  readonly when: When;
  readonly words: string | null;
};

/** The times that may be meant for an entry whose doubts bring no suggestion of their own: other meanings of its zone, and both sides of a change of clocks. */
export function answersTo({ when, flags }: ReadEvent): readonly ReadingAnswer[] {
  return flags.flatMap((flag): readonly ReadingAnswer[] => {
    const of = { message: flag.message, about: flag.words };
    if (flag.suggestion !== undefined) return [];
    if (flag.kind === 'doubled-time' || flag.kind === 'nonexistent-time')
      return timeChoices(when).map((choice) => ({ ...of, when: choice.when, words: choice.words }));
    return otherZones(when, flag).map((zone) => ({ ...of, when: { ...when, zone }, words: null }));
  });
}

/** The same zone for every entry that has the same doubt about its zone, for those that two or more share. */
export type SharedAnswer = { readonly about: string; readonly zone: Zone; readonly answers: ReadonlyMap<number, ReadingAnswer> };

/** What can be answered once for several entries: their zone, where the same words for it are in doubt. Answers by where an entry stood. */
export function sharedAnswers(events: readonly ReadEvent[]): readonly SharedAnswer[] {
  const found = new Map<string, { readonly about: string; readonly zone: Zone; readonly answers: Map<number, ReadingAnswer> }>();
  for (const event of events) {
    for (const answer of [...suggestedZones(event), ...answersTo(event)]) {
      const { zone } = answer.when;
      if (zone === null || zone === event.when.zone || answer.words !== null) continue;
      const key = `${answer.about} ${zone}`;
      const shared = found.get(key) ?? { about: answer.about, zone, answers: new Map() };
      found.set(key, shared);
      shared.answers.set(event.from, answer);
    }
  }
  return [...found.values()].filter(({ answers }) => answers.size > 1);
}

function suggestedZones({ flags }: ReadEvent): readonly ReadingAnswer[] {
  return flags.flatMap(({ kind, message, words, suggestion }) =>
    suggestion === undefined || !kind.endsWith('-zone') ? [] : [{ message, about: words, when: suggestion, words: null }],
  );
}

/** An abbreviation out of season: the place whose clocks it usually names. One of several meanings: the others that were in force. */
function otherZones(when: When, { kind, words }: ReadingFlag): readonly Zone[] {
  if (kind !== 'out-of-season-zone' && kind !== 'ambiguous-zone') return [];
  const short = abbreviationOf(words)?.short ?? words.trim().toUpperCase();
  const read = instantOf(when);
  if (read.kind !== 'instant') return [];
  const usual = kind === 'out-of-season-zone' ? meaningsOf(short).slice(0, 1) : meaningsOf(short);
  const seen = new Set<number>([read.instant]);
  return usual.flatMap(({ family, minutes }) => {
    const zone = family.minor ? null : toZone(family.zones[0]);
    const meant = zone === null ? read : instantOf({ ...when, zone });
    if (zone === null || meant.kind !== 'instant' || seen.has(meant.instant)) return [];
    if (kind === 'ambiguous-zone' && offsetAt(zone, meant.instant) !== minutes) return [];
    seen.add(meant.instant);
    return [zone];
  });
}
