import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const morning =
  /^ (?:(?:this|that|in the(?: early)?|yesterday|of the same|(?:on )?the (?:next|following|same)) morning|morgens|vormittags|(?:du|de la) (?:matin|mañana)|da manhã)(?!\p{L})/iu;
const later =
  /^ (?:this|that|in the(?: early| late)?|yesterday|of the same|(?:on )?the (?:next|following|same)) (?:afternoon|evening)(?!\p{L})/iu;
/** The same said before the time: "that morning at 8:30pm". */
const morningAhead =
  /(?<!\p{L})(?:(?:this|that|in the|on the (?:next|following|same)|the (?:next|following|same)) morning|am (?:nächsten |folgenden |selben |frühen )?(?:morgen|vormittag)|le (?:lendemain )?matin|por la mañana|de manhã),? (?:at|around|by|shortly after|um|gegen|à|vers|a las?|às)\s(?:about )?$/iu;
const laterAhead =
  /(?<!\p{L})(?:this|that|in the|on the (?:next|following|same)|the (?:next|following|same)) (?:afternoon|evening),? (?:at|around|by|shortly after)\s(?:about )?$/iu;
/** "Back after the failure at 10pm the next morning": the part of the day is that of something else. */
const ofOther = /(?<!\p{L})(?:after|following|since|when|from|nach|seit|von|après|depuis|tras|desde)(?!\p{L})(?! morning)/iu;

/** "12:33 p.m. this morning", "3:10 AM in the afternoon", "that morning at 8:30pm": the part of the day is named with the wrong half of it. */
export const partsOfDay = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) => sentence.clocks.flatMap((clock) => ofClock(clock, sentence)));

const ofClock = (clock: ClockWords, { text, from, passage }: Sentence): readonly Finding[] => {
  const isAfternoon = clock.meridiem === 'pm' || clock.time >= '13:00';
  if (!isAfternoon && clock.meridiem !== 'am') return [];
  const [before, after] = [
    text.slice(Math.max(0, clock.from - from - 60), clock.from - from),
    text.slice(clock.to - from, clock.to - from + 40),
  ];
  const [behind, ahead] = isAfternoon ? [morning, morningAhead] : [later, laterAhead];
  const own = behind.exec(after)?.[0];
  const isOfOther = own !== undefined && /(?:next|following|that)/iu.test(own) && ofOther.test(before);
  const named = isOfOther ? undefined : (own ?? ahead.exec(before)?.[0].replace(/,? \p{L}+\s(?:about )?$/iu, ''));
  if (named === undefined) return [];
  const part = /matin|mañana|manhã|morgen|vormittag/iu.test(named) ? 'morning' : (named.trim().split(/\s/u).at(-1) ?? '');
  return [
    {
      rule: 'am-pm-mismatch',
      severity: 'error',
      place: passage.placeOf(clock.words, clock.from),
      message: `“${clock.words}” is no time in the ${part}: am and pm are likely mixed up.`,
      between: [clock.words, named.trim()],
      fix: null,
    },
  ];
};
