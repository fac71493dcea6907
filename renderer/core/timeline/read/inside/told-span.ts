import { lend } from '../../../time/clocks/read-range.ts';
import { readWhenWords, type WhenWords } from '../../../time/words/read-when-words.ts';
import { isClear } from './found.ts';

const DAY_BEFORE =
  /(?<![\p{L}\d])(?:(?:on|le|el(?: día)?|am|il|no dia|(?:do )?dia|em|den|op) )?(?:\p{L}{3,12}|(?:\p{L}{3,12}\.?,? (?:den |dem )?)?(?:\d{1,2}(?:st|nd|rd|th|\.|º)? (?:de |of )?\p{L}{3,12}|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.\s?\d{1,2}\.(?:\d{4})?)(?:,?(?: de)? \d{4})?),?\s(?:(?:at|about|approximately|approx\.|around|starting|beginning|from|um|gegen|à|vers|kam es|war es|erst|nur|um ca\.) ){0,2}$/u;

/** The same time with the day named right before it: "samedi vers 13h", "on 12 June at 14:02". */
export function withDay(text: string, when: WhenWords): WhenWords {
  const before = when.date === null ? DAY_BEFORE.exec(text.slice(Math.max(0, when.from - 40), when.from)) : null;
  const whole = before === null ? null : readWhenWords(text, when.from - before[0].length);
  return whole !== null && whole.date !== null && whole.clock !== null && whole.to === when.to ? whole : when;
}

/** Words between the beginning and the end that one sentence tells: "and ended at", "und endete um", "which lasted until". */
const ENDED =
  /^(?:,? (?:and|und|et|y|ed?|but|which|that|der|die|das|qui|que|che) )(?:(?:was|were|had|lasted|lasting|continuing|wurde|war|dauerte|est|a été|a duré|s['’]est|fue|duró|se|si|è|foi|durou|did not end|not) ){0,2}(?:(?:fully |completely |only |again |finally |erst |wieder |dann |vollständig |entièrement )?(?:ended|finished|over|lasted|resolved|restored|fixed|until|till|terminated|concluded|stopped|endete|dauerte|bis|behoben|beendet|jusqu['’]à|a pris fin|prit fin|pris fin|a cessé|terminé|terminée|fini|duró|terminó|finalizó|acabó|hasta|concluso|conclusa|terminato|terminata|finì|terminou|acabou|durou|até)(?: (?:only|again|erst))?,? ?)/iu;

/** Whether a part of a sentence only tells when what stands before it ended. */
export function tellsEnd(clause: string): boolean {
  return ENDED.test(` ${clause}`);
}

/** The same time with the end that its sentence goes on to tell: "began at 14:02 and ended at 14:40". */
export function withEnd(text: string, when: WhenWords): WhenWords {
  if (when.end !== null || when.clock === null) return when;
  const between = ENDED.exec(text.slice(when.to, when.to + 80));
  const at = when.to + (between?.[0].length ?? 0);
  const end = between === null ? null : readWhenWords(text, /\s/.test(text.charAt(at)) ? at + 1 : at);
  if (
    end === null ||
    end.clock === null ||
    end.end !== null ||
    end.dayShift > 0 ||
    !(isClear(end) || end.clock.form === 'word' || end.clock.form === when.clock.form)
  )
    return when;
  const clock = lend(when.clock, end.clock);
  const zone = when.zone ?? end.zone;
  return {
    ...when,
    clock,
    zone,
    end: { date: end.date, clock: end.clock, zone: when.zone === null ? null : end.zone },
    openEnded: false,
    to: end.to,
  };
}
