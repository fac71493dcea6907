import type { Head } from './read-head.ts';

const SPOKEN =
  /^(?:as of|at|by|around|about|approximately|between|from|since|starting|beginning|on|today|yesterday|earlier|um|gegen|ab|seit|zwischen|von|bis|am|à|vers|de|entre|depuis|le|a las?|desde|alle|dalle|tra|às|das|kl)(?!\p{L})/iu;

/** Whether a line begins as a sentence does that tells a time: "As of 8:30 this morning, all is well", not "14:02 – alarm". */
export function isSpoken({ entered, rest, strong }: Head): boolean {
  return rest.length > 8 && !strong && SPOKEN.test(entered);
}
