/** Small words before a time that say nothing of their own. */
export const AT =
  /(?:(?:同日|当日)\s{0,2}|(?:at|on|by|godz\.?|в|a(?=\s(?:\d{1,2}\s?[h:]\d|mediod[ií]a|medianoche|mezzogiorno|mezzanotte))|ore|alle ore|um|am|às?|kl\.?|le|à|a las|a la|den|il|el|alle|om|op|klo|o|the|maj(?: à| de)?|mise à jour(?: de)?|time:|date:|when:|wann:|zeit:|uhrzeit:|tidpunkt:|tid:|klockan:|klokken:|tijd:|tijdstip:|godzina:|kello:|heure ?:|hora:|quand ?:|cuándo:|until|till|bis|jusqu['’]à|hasta(?: las?)?|today(?:,| at)?|yesterday(?:,| at)?|heute(?: um)?|gestern(?: um)?|aujourd['’]hui(?: à)?|hier à|ayer a las?|hoy a las?)\s{1,3})/iy;
/** Words before a time that make it an estimate. */
export const ABOUT =
  /(?:[~≈∼±≃≤≥〜～]\s?|約\s?|ca?\.(?=\d{1,2}[:.h]\d\d)|(?:c\.|ca\.?|circa|approx\.?|approximately|about|around|roughly|near|nearly|almost|shortly (?:after|before)|just (?:after|before)|before|after|prior to|(?:no|not) later than|not before|(?:sometime|some time) (?:between|before|after|around)|between|irgendwann (?:zwischen|vor|nach|gegen)|spätestens|frühestens|nicht vor|au plus tard|uiterlijk|al più tardi|a más tardar|entre(?: las?| as)?|zwischen|tussen|t?ra le|fra le|nach|vor|na|voor|avant|après|antes d(?:as?|e las?|el?)|despu[eé]s d(?:e las?|el?)|depois d(?:as?|e)|prima delle|dopo le|early|gegen|etwa|ungefähr|rund|kurz (?:nach|vor)|vers|environ|autour de|por volta d(?:as?|o|e)|cerca d(?:as?|e)|intorno (?:alle|alla|a)|attorno (?:alle|alla|a)|verso (?:le|l['’])|verso(?=\smezz[oa])|peu (?:après|avant)|sobre las?|hacia las?|alrededor de las?|a eso de las?|aprox\.?|aproximadamente|en torno a(?: las?)?|verso le|circa le|ongeveer|rond|omstreeks)\s{1,3})/iuy;
/** Words before a time from which something goes on. */
export const SINCE =
  /(?:since|from|as of|as from|starting(?: at| from)?|seit|ab|von|depuis|dès|à partir de|a partir de(?: las?)?|desde(?: las?)?|de(?: las?)?|das?|dalle|vanaf|sinds)\s{1,3}/iuy;
/** What may stand between a date and its time. */
export const DATE_TO_CLOCK =
  /(?:T(?=\d)|\s?:\s{1,3}(?=\d{1,2}(?:[:.h]\d\d|\s?[ap]m(?!\p{L})))|\s?[(（](?=\d)|[-_](?=\d)|:(?=\d\d:)|(?<=[日일）)])\s?(?=[午正\d오約])|(?:\s?[rг]\.?)?,?\s{0,3}(?:[-–—@|•·/]\s{0,3}|\]\s?\[|\)\s?\()?(?:(?:(?:beginning|starting|commencing) (?:at |around |from )?(?=\d)|(?:at|um|à|a las|kl\.?|godz\.|ore|klo|в|from|von|de|ab|since|around|om|alle)\s{1,3}))?| )/iuy;
/** Words after a time that make it an estimate. */
export const ABOUT_AFTER =
  /(?:\s?-\s?ish(?!\p{L})|\s?ish(?!\p{L})|\s?\((?:approx\.?|approximately|approximate|ca\.?|circa|roughly|estimated|est\.)\)|\s?\((?:maybe|perhaps|possibly|probably) [^()\d]{1,25}\)|\s(?:approx\.?|approximately|or so|circa|environ)(?!\p{L})|頃|ごろ|ころ|경|(?:前後|前|後|過ぎ|すぎ)(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\s?\(?\?\)?(?=[\s:)\]]|$))/iuy;

/** What a sticky pattern finds exactly at a position. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How many characters a sticky pattern takes at a position; 0 where it finds nothing. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}
