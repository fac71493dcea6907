/** A day that a sentence names from that of the writing; days of the week run from Monday 1 to Sunday 7. */
export type ToldDay = { readonly day: 'yesterday' | number; readonly words: string };

const YESTERDAY =
  /(?<!\p{L})(?:yesterday(?!['’]s)|yesterday['’]s (?:\p{L}+ ){0,2}(?:outage|incident|disruption|failure|interruption|downtime|problems?|issues?)|gestern|gestrigen?|hier(?= (?:matin|soir|après|à|vers|nous|une|un|la|le|notre|des))|d['’]hier|(?<=depuis )hier|ayer|ieri|ontem)(?!\p{L})/iu;
const WEEKDAYS = [
  'monday|montag|lundi|lunes|lunedì|segunda-feira',
  'tuesday|dienstag|mardi|martes|martedì|terça-feira',
  'wednesday|mittwoch|mercredi|miércoles|mercoledì|quarta-feira',
  'thursday|donnerstag|jeudi|jueves|giovedì|quinta-feira',
  'friday|freitag|vendredi|viernes|venerdì|sexta-feira',
  'saturday|samstag|samedi|sábado|sabato',
  'sunday|sonntag|dimanche|domingo|domenica',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu'));
/** What is still to come when a sentence is written. */
const TO_COME =
  /(?<!\p{L})(?:will|shall|next|tomorrow|planned|scheduled|every|each|wird|werden|nächste[nrs]?|morgen|jeden|sera|seront|prochaine?|demain|chaque|será|próximo|mañana|cada|sarà|prossimo|domani)(?!\p{L})/iu;
const LONGEST = 1200;

/** The day before that of the writing, or a day of the week, where a sentence of what happened names exactly one; null elsewhere. */
export function dayTold(text: string): ToldDay | null {
  if (text.length > LONGEST || TO_COME.test(text)) return null;
  const yesterday = YESTERDAY.exec(text);
  if (yesterday !== null) return { day: 'yesterday', words: yesterday[0] };
  const named = WEEKDAYS.flatMap((pattern, index) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ day: index + 1, words: found[0] }];
  });
  return named.length === 1 && text.length > (named[0]?.words.length ?? 0) + 12 ? (named[0] ?? null) : null;
}
