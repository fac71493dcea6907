import type { DateReading } from '../../../time/dates/read-date.ts';
import { otherDayIn } from '../entries/days/field-days.ts';
import { dayTold } from '../entries/days/told-day.ts';
import type { Item } from '../entries/items.ts';
import { dateWithin, isAboutPage, isMembership } from '../lines/look-at-line.ts';
import { mentionIn } from '../lines/mention.ts';
import type { Seen } from '../lines/paste-style.ts';
import { zoneSaid, zoneSaidOf } from '../zone-said.ts';

/** "All events happened on 12 June unless otherwise noted." */
const DECLARED =
  /(?<!\p{L})(?:all (?:of the )?(?:events|entries|dates)|unless (?:otherwise |explicitly )?(?:noted|stated|specified|mentioned|indicated)(?: otherwise)?|sofern nicht anders|sauf (?:indication|mention) contraire|salvo (?:que se )?indi)(?!\p{L}{3})/iu;

/** How a sentence begins that tells the day of what happened first. */
const OPENS = /^(?:on|am|le|el|il|em|no dia|den|op)\s.{20}/iu;

/** What is written after something happened, right before its own date. */
const WRITING =
  /(?<!\p{L})\p{L}{0,20}(?:bericht|meldung|mitteilung|stellungnahme|rapport|communiqué|informe|comunicado|relatório|relazione|comunicato|report|review|statement|update|notice|letter)(?: (?:of|from|dated|on|vom|du|del|de|di))? $/iu;

/** When a report was written, told by its own word for it: "Report created 2024-06-14". */
const REPORTED =
  /^\W{0,4}(?:(?:this |the |incident |our )*(?:report|document|post-?mortem|review|page|write-?up|rca) (?:was )?(?:created|written|dated|prepared|published|issued|filed|completed|finali[sz]ed)|(?:bericht|dokument|protokoll) (?:erstellt|verfasst|veröffentlicht)|(?:rapport|document|compte rendu) (?:rédigé|établi|publié|créé)|(?:informe|documento) (?:elaborado|redactado|publicado|creado)|(?:rapporto|relazione|documento) (?:redatt[oa]|pubblicat[oa]|creat[oa])|(?:relatório|documento) (?:elaborado|redigido|publicado|criado)|(?:rapport|verslag|document) (?:opgesteld|geschreven|gepubliceerd|gemaakt))(?:\s(?:on|am|le|el|il|em|op|den|the))?\s?:?\s(?=[\p{L}\d])|^\W{0,4}(?:報告書)?(?:作成|報告|発行|掲載)日\s?[:：]/iu;

/** A date with its year as a number that grows with the days; null for one without. */
function dayNumber(date: DateReading | null): number | null {
  const [one] = date?.candidates ?? [];
  return one?.year == null ? null : (one.year * 12 + one.month) * 31 + one.day;
}

/** The second date of a title whose first is that of the writing: "Report of 14 June 2024 on the outage of 12 June 2024"; null elsewhere. */
function happened(text: string): ReturnType<typeof dateWithin> {
  const first = text.length > 160 ? null : dateWithin(text);
  const at = first === null ? -1 : text.indexOf(first.words);
  if (first === null || !WRITING.test(text.slice(0, at))) return null;
  const other = dateWithin(text.slice(at + first.words.length));
  const [writing, event] = [dayNumber(first.date), dayNumber(other?.date ?? null)];
  return writing !== null && event !== null && event < writing ? other : null;
}

/**
 * What a line that is no entry says of zones and days, for the entries below; `known` says that its date was read already, `isBelow` that
 * an entry stands above it.
 */
export function saidAside(seen: Seen, known: boolean, isBelow: boolean): readonly Item[] {
  const { line } = seen;
  const place = { from: line.from, to: line.to };
  const items: Item[] = [];
  if (isMembership(line.text)) return items;
  const mention = mentionIn(line);
  if (mention?.zone != null) items.push({ kind: 'mention', ...mention, date: null, ...place });
  const zone = zoneSaid(line.text);
  if (zone !== null) items.push({ kind: 'zone', words: zone, about: zoneSaidOf(line.text), ...place });
  const date = known ? null : (happened(line.text) ?? dateWithin(line.text));
  const told = date === null && !isBelow ? dayTold(line.text) : null;
  if (told !== null) items.push({ kind: 'told', ...told, ...place });
  if (date !== null) {
    const opens = OPENS.test(line.text) && line.text.indexOf(date.words) < 24;
    const aside = otherDayIn(line.text);
    const source = aside === 'sure' ? 'sentence' : sourceOf(seen, date.words);
    items.push({ kind: 'date', ...date, source, alone: false, opens, aside, title: line.text, ...place });
  }
  return items;
}

/** How sure a date within a line holds for what stands below. */
function sourceOf({ line, stamp, named, tail }: Seen, words: string): 'page' | 'declared' | 'heading' | 'sentence' {
  const { text, marker } = line;
  if (isAboutPage(text) || REPORTED.test(text)) return 'page';
  if (DECLARED.test(text)) return 'declared';
  // A time beside the date makes it that of a post: "Ann@2024-06-07 15:26:36:".
  const isPost = text.endsWith(':') && marker !== 'heading' && (stamp ?? named ?? tail)?.when.date != null;
  const isShort = text.length <= words.length + 40 && !/[.!?]$|^(?:on|in|at|am|le|el)\s/iu.test(text);
  return !isPost && (marker === 'heading' || isShort || text.endsWith(':')) ? 'heading' : 'sentence';
}
