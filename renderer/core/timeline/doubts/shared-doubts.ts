import type { Id, TimelineEvent } from '../../report/report.ts';
import type { When } from '../../time/when.ts';
import type { WhenFlag } from '../../time/words/read-flag.ts';
import { carryDoubts, type Doubts, doubtsAbout } from './doubts.ts';

/** What becomes of one event's time and its doubts once a doubt about it is answered. */
export type DoubtAnswer = { readonly id: Id; readonly when: When; readonly flags: readonly WhenFlag[] };

/** A doubt that several events share; `first` is what is said of the first of them. */
export type SharedDoubt = {
  readonly key: string;
  readonly first: WhenFlag;
  /** What is suggested for each; null where nothing is for one of them. */
  readonly taken: readonly DoubtAnswer[] | null;
  /** Each as it stands, the doubt answered. */
  readonly right: readonly DoubtAnswer[];
};

/** Doubts whose sentences name the words of each time, and whose answer is yet the same for all, or for those of one zone. */
const alike = /^(?:date-order|year-assumed)$/;
const alikeInZone = /^(?:out-of-season-zone|ambiguous-zone|zone-(?:carried|contradicts|from-place|assumed))$/;
/** The row asks about these by itself, with its own answers. */
const ofOneRow = /^(?:nonexistent|doubled)-time$/;

/** The doubts that can be answered once for two events or more, in the order of the events; none about a date that nobody has told. */
export function sharedDoubts(events: readonly TimelineEvent[], doubts: ReadonlyMap<Id, Doubts>): readonly SharedDoubt[] {
  const found = new Map<
    string,
    { readonly id: Id; readonly when: When; readonly flag: WhenFlag; readonly others: readonly WhenFlag[] }[]
  >();
  for (const { id, when } of events) {
    const flags = doubtsAbout(when, doubts.get(id));
    for (const flag of when.date === null ? [] : flags) {
      if (ofOneRow.test(flag.kind)) continue;
      const key = `${flag.kind} ${alike.test(flag.kind) ? '' : alikeInZone.test(flag.kind) ? zonesOf(flag, when) : flag.message}`;
      const same = found.get(key) ?? [];
      found.set(key, same);
      same.push({ id, when, flag, others: flags.filter((other) => other !== flag) });
    }
  }
  return [...found].flatMap(([key, asked]): readonly SharedDoubt[] => {
    const [one, other] = asked;
    if (one === undefined || other === undefined) return [];
    const taken = asked.flatMap(({ id, when, flag: { suggestion }, others }): readonly DoubtAnswer[] =>
      suggestion === undefined ? [] : [{ id, when: suggestion, flags: carryDoubts(others, when, suggestion, []) }],
    );
    const right = asked.map(({ id, when, others }) => ({ id, when, flags: others }));
    return [{ key, first: one.flag, taken: taken.length === asked.length ? taken : null, right }];
  });
}

/** The zone that was read and the one that is suggested: times in others are asked about apart. */
function zonesOf({ suggestion }: WhenFlag, { zone }: When): string {
  return `${zone} ${suggestion?.zone ?? zone}`;
}
