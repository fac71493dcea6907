import type { Sentence } from '../../prose/sentence.ts';

const total =
  /(?<!\p{L})(?:total(?:s|l?ing|l?ed)?|totale?s?|cumulative\p{L}*|combined|altogether|in all|insgesamt|gesamt\p{L}*|zusammen|cumulée?s?|acumulad[oa]s?)(?!\p{L})/iu;
const outage =
  /(?<!\p{L})(?:outages?|incidents?|disruptions?|interruptions?|downtimes?|impact|unavailab\p{L}+|periods?|ausf[aä]ll\p{L}*|störung\p{L}*|pannes?|coupures?|caídas?|interrupci\p{L}+)(?!\p{L})/iu;

/** Whether a sentence tells of all the time that a service was out. */
export const saysTotal = ({ text }: Sentence): boolean => total.test(text) && outage.test(text);
