import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const of =
  '(?:this|that|in the(?: early| late)?|yesterday|of the same|(?:on )?the (?:same|next|following)|on the(?= \\p{L}+ of(?!\\p{L})))';
/** A noun behind it, "the next morning shift", makes it another thing's name. */
const end = '(?!\\p{L})(?=\\W*$|[^\\p{L}]*[.,;:()–—-]| (?:of|when|while|after|before|and|but|as|on|with|due|because|until)(?!\\p{L}))';
const morning = new RegExp(
  `^ (?:${of} morning${end}|(?:uhr )?(?:am (?:frühen |nächsten |folgenden |selben )?(?:morgen|vormittag)|morgens|vormittags|in der früh)|du matin|de la (?:mañana|madrugada))(?!\\p{L})`,
  'iu',
);
const later = new RegExp(`^ (?:${of} (?:afternoon|evening)${end}|de la (?:tarde|noche))(?!\\p{L})`, 'iu');
const inMorning =
  /(?<!\p{L})(?:(?:this|that|in the|the (?:same|next|following)) morning|am (?:frühen |nächsten |folgenden |selben )?(?:morgen|vormittag)|(?:ce|au|le)(?: lendemain)? matin|por la mañana|esa mañana|^\W*on the morning of (?:the )?[\p{L}\d ]{2,24},?)(?= (?:at|around|um|gegen|à|vers|a las?|hacia las?) $)/iu;
/** "Back after the failure at 10pm the next morning": the part of the day is that of something else. */
const ofOther = /(?<!\p{L})(?:after|following|since|when|from|nach|seit|von|après|depuis|tras|desde)(?!\p{L})(?! morning)/iu;
/** Where it is morning in America, it is afternoon in UTC. */
const universal = /^(?:utc|gmt|z)$/iu;

/** "12:33 p.m. this morning", "7pm on the following morning", "in the morning at 7 pm", "19:30 Uhr morgens": the part of the day is named with the wrong half of it. */
export const partsOfDay = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) => sentence.clocks.flatMap((clock) => ofClock(clock, sentence)));

const ofClock = (clock: ClockWords, { text, from, passage }: Sentence): readonly Finding[] => {
  const after = text.slice(clock.to - from, clock.to - from + 40);
  if (universal.test(clock.zone ?? '') && (clock.meridiem === 'am' || clock.time < '20:00')) return [];
  const isAfternoon = clock.time >= '13:00' || (clock.meridiem === 'pm' && clock.time >= '12:00');
  const named = isAfternoon
    ? (morning.exec(after)?.[0] ?? inMorning.exec(text.slice(0, clock.from - from))?.[0])
    : clock.meridiem === 'am'
      ? later.exec(after)?.[0]
      : undefined;
  if (named === undefined) return [];
  const before = text.slice(Math.max(0, clock.from - from - 60), clock.from - from);
  if (/^ .*(?:next|following|that)/iu.test(named) && ofOther.test(before)) return [];
  return [
    {
      rule: 'am-pm-mismatch',
      severity: 'error',
      place: passage.placeOf(clock.words, clock.from),
      message: `“${clock.words}” and “${named.trim()}” don’t go together: am and pm, or the part of the day, are likely mixed up.`,
      between: [clock.words, named.trim()],
      fix: null,
    },
  ];
};
