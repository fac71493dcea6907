/** The half of the day that words for a part of it name: the night has both. */
export type DayPart = 'am' | 'pm' | 'night' | 'noon';

const MORNING =
  /,?\s{1,2}(?:in the (?:early |late )?morning(?! (?:meeting|shift|call|stand|session|briefing|peak|rush|hour|news))|early in the morning|du matin|de la (?:mañana|madrugada)|d[ae] (?:manhã|madrugada)|del mattino|della mattina|di mattina|(?:['’]s|in de) (?:ochtends|morgens|ochtend)|morgens|frühmorgens|vormittags|(?<=uhr )früh|in der früh|am (?:frühen |späten )?(?:morgen|vormittag))(?!\p{L})/iuy;
const AFTERNOON =
  /,?\s{1,2}(?:in the (?:early |late )?(?:afternoon|evening)(?! (?:meeting|shift|call|stand|session|briefing|peak|rush|hour|news))|de l['’]après-midi|du soir|d[ae](?: la)? tarde|del pomeriggio|(?:della|di) sera|(?:['’]s|in de) (?:middags|avonds|middag|avond)|nachmittags|abends|am (?:frühen |späten )?(?:nachmittag|abend))(?!\p{L})/iuy;
const NIGHT =
  /,?\s{1,2}(?:at night(?! (?:shift|call))|nachts|in der nacht(?!\s(?:vom|zum|auf|von))|(?:della|di) notte|de la (?:nuit|noche)|d[ae] noite|['’]s nachts)(?!\p{L})/iuy;
const NOON = /,?\s{1,2}(?:del mediodía|mittags|am mittag)(?!\p{L})/iuy;

const PARTS: readonly (readonly [RegExp, DayPart])[] = [
  [MORNING, 'am'],
  [AFTERNOON, 'pm'],
  [NIGHT, 'night'],
  [NOON, 'noon'],
];

/** Words for a part of the day right behind a time: "nachmittags", "de la tarde", "in the morning"; null where none stand there. */
export function readDayPart(text: string, at: number): { readonly part: DayPart; readonly length: number } | null {
  if (!/[\s,]/.test(text.charAt(at))) return null;
  for (const [pattern, part] of PARTS) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return { part, length };
  }
  return null;
}

/** The half of the day of an hour in a part of it: 11 at night is of the evening, 2 at night of the morning; null for an hour of a 24-hour clock. */
export function halfIn(part: DayPart, hour: number): 'am' | 'pm' | null {
  if (hour < 1 || hour > 12) return null;
  if (part === 'night') return hour >= 6 && hour < 12 ? 'pm' : 'am';
  if (part === 'noon') return hour >= 10 && hour < 12 ? 'am' : 'pm';
  return part;
}

/** Whether a part of the day and an hour can be told together: not 15 in the morning. */
export function isHourOf(part: DayPart, hour: number): boolean {
  if (hour <= 12) return true;
  return part === 'pm' || (part === 'night' && hour >= 20) || (part === 'noon' && hour <= 14);
}

const ASIAN: Readonly<Record<string, DayPart>> = { 早朝: 'am', 朝: 'am', 未明: 'am', 深夜: 'night', 夕方: 'pm', 夜: 'night', 昼: 'noon' };

/** The part of the day that a Japanese word ahead of an hour names: "夜9時"; null for other words. */
export function asianPart(word: string): DayPart | null {
  return ASIAN[word] ?? null;
}
