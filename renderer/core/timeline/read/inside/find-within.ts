import { readWhenWords } from '../../../time/words/read-when-words.ts';
import { type Found, inCode, isClear, isDotSpoken } from './found.ts';
import { isPlanned } from './planned.ts';
import { withDay, withEnd } from './told-span.ts';

/** What stands between the beginning of what is planned and its end. */
const UNTIL = /^\s?(?:until|till?|to|through|and|bis|und|jusqu['’]\p{L}{1,3}|au|et|hasta|al?|y|até|e|fino al?)(?!\p{L})[^.;]{0,40}$/iu;

/** Finds the first time within a sentence that nothing but a time can be: "errors began at 16:05 and ..."; null where there is none. */
export function findWithin(text: string): Found | null {
  const limited = text.slice(0, 700);
  const pattern =
    /(?<=^|[\s(])(?=(?:at|around|by|since|from|between|zwischen|um|ab|seit|gegen|bis|à|vers|von|depuis|dès|desde las?|dalle|das|rond|om|vanaf|sinds|tussen|ongeveer|omstreeks|kl\.?|klockan|mellan|mellem|kello|klo|godz\.?|około|verso le|de(?= \d{1,2}[h:]\d\d)|a las?|(?:alrededor|a partir|cerca|a eso|desde|hasta) (?:de )?las?|(?:sobre|hacia|en torno a|aproximadamente a) las?|às?|por volta d(?:as?|e|o)|entre|alle|intorno alle|attorno alle|verso le|~)\s?(?:(?:about|around|approximately|approx\.|roughly|exactly|precisely|etwa|circa|ca\.|environ|ongeveer) )?(?:(?:UTC|GMT) )?\d{1,2}[:.h,]?\d{0,2}|\d{1,2}:\d{2}(?!\d)|\d{4}([-/.])\d\d\1\d\d[ T]\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{4},? (?:(?:um|at|à|alle|às|a las|ab|gegen) |[-–] )?\d|(?:at|on|since|until) \p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}[, ]|(?:at|around|by|until|gegen|um|bis|kurz (?:nach|vor)|à|vers|al?|sobre(?: la| el)?|hacia(?: la| el)?|alrededor de(?: la| el)?|verso|(?:at|in)torno a|shortly (?:before|after)|just (?:before|after)) ?(?:about |around |etwa |circa )?(?:noon|midday|midnight|mittag|mitternacht|midi|minuit|mediod[ií]a|medianoche|mezzogiorno|mezzanotte)(?!\p{L}))/giu;
  let planned = -1;
  for (const start of limited.matchAll(pattern)) {
    if (start.index < planned) continue;
    const when = readWhenWords(text, start.index);
    if (
      when === null ||
      when.clock === null ||
      !(isClear(when) || when.clock.form === 'word' || isDotSpoken(when, text)) ||
      inCode(text, start.index)
    )
      continue;
    if (isPlanned(text.slice(0, start.index)) || (planned >= 0 && UNTIL.test(text.slice(planned, start.index)))) {
      planned = when.to;
      continue;
    }
    const plain =
      isDotSpoken(when, text) ||
      when.clock.sure ||
      when.clock.form === 'colon' ||
      when.clock.form === 'letter' ||
      when.clock.form === 'hour';
    if (!plain && when.zone === null && when.clock.meridiem === null) continue;
    const bare = /^\d/.test(text.slice(when.from)) && when.zone === null && when.date === null && when.clock.meridiem === null;
    if (bare) continue;
    const whole = withEnd(text, withDay(text, when));
    return { when: whole, entered: text.slice(whole.from, whole.to).trim(), before: text, after: '' };
  }
  return null;
}
