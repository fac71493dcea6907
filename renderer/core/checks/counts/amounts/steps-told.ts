import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const step =
  /(?<!\p{L})(?:(?<up>up|increas\p{L}*|add\p{L}*|grow\p{L}*|rais\p{L}*)|(?<down>down|decreas\p{L}*|reduc\p{L}*|remov\p{L}*|lower\p{L}*))(?!\p{L})[^.;:()\d]{0,40}?\sby (?<by>\d{1,3}) (?<noun>\p{L}{3,}?)s? \((?:back )?to (?<to>\d{1,3})\)/iu;
const whole = /(?<!\p{L})from \d{1,3} to (?<to>\d{1,3}) (?<noun>\p{L}{3,}?)s?(?!\p{L})/iu;

/** "From 7 to 10 nodes", then "down by 2 nodes (to 9)": a step of a list does not go from where the one above it left off. */
export const stepsTold = ({ passages }: Facts): readonly Finding[] => {
  let last: { readonly noun: string; readonly value: number; readonly words: string } | null = null;
  const found: Finding[] = [];
  for (const { source, raw, placeOf } of passages) {
    if (source !== 'event') continue;
    const { up, by = '', noun = '', to = '' } = step.exec(raw)?.groups ?? {};
    const name: string = noun.toLowerCase();
    if (to !== '') {
      const value: number = last?.noun === name ? last.value + (up === undefined ? -1 : 1) * Number(by) : Number(to);
      const words = step.exec(raw)?.[0] ?? '';
      if (last !== null && value !== Number(to) && value > 0)
        found.push(
          numberFound(`“${words}” does not go on from “${last.words}”: that would be ${value}.`, placeOf(words), words, last.words),
        );
      last = { noun: name, value: Number(to), words };
      continue;
    }
    const told = whole.exec(raw);
    // Whatever else was done with them in between is not counted here.
    if (told === null && last !== null && new RegExp(`(?<!\\p{L})${last.noun}s?(?!\\p{L})`, 'iu').test(raw)) last = null;
    if (told !== null) last = { noun: (told.groups?.noun ?? '').toLowerCase(), value: Number(told.groups?.to), words: told[0] };
  }
  return found.slice(0, 1);
};
