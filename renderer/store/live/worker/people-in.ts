import * as v from 'valibot';
import type { LivePerson } from '../live-state.ts';
import { liveLimits } from './live-limits.ts';

const short = (most: number) =>
  v.fallback(
    v.pipe(
      v.string(),
      v.transform((words) => [...words.trim()].slice(0, most).join('')),
    ),
    '',
  );
const state = v.object({ person: v.object({ name: short(liveLimits.name), initials: short(4) }) });

/** The people whom a server's list names, without oneself, at most fifty; who says nothing readable of themselves is left out. */
export const peopleIn = (states: ReadonlyMap<number, unknown>, self: number): readonly LivePerson[] =>
  [...states]
    .flatMap(([id, value]): readonly LivePerson[] => {
      const read = v.safeParse(state, value);
      return id === self || !read.success ? [] : [{ id, ...read.output.person }];
    })
    .slice(0, liveLimits.people);
