/** A time of day as chats print it, as the inside of a regular expression. */
export const chatClock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;

/** The date that may stand before it, with the space behind. */
export const chatDay = String.raw`(?:(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}),?\s)?`;

/** Words that begin lines of logs and reports, and are nobody's name. */
export const noName =
  /^(?:error|warn(?:ing)?|info|debug|trace|fatal|critical|notice|update[ds]?|status|note|alert|alarm|action|impact|start(?:ed)?|end(?:ed)?|begin|began|stop(?:ped)?|open(?:ed)?|closed?|cause|fix(?:ed)?|summary|detected|detection|resolved|restored|recovered|recovery|monitoring|identified|investigating|mitigated|mitigation|acknowledged|reported|posted|published|created|completed|escalated|deployed|outage|incident|event|time|from|to|since|until|at|about|around|system|service|team|beginn|ende|meldung|um|ab|bis|gegen|début|fin|vers|inicio)$/iu;

/** First and last name, with what chats print behind them: "Ana Ruiz (comms)". */
const person = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?: \([^()\n]{1,30}\))?`;

const head = new RegExp(
  String.raw`^[ \t]*${person}(?:[ \t]{1,10}|,[ \t]|[ \t]?\n[ \t]*)(?:APP[ \t]{1,4})?${chatDay}${chatClock}[ \t]*$`,
  'gmu',
);

const handle = String.raw`[ \t]*(?:@?[a-z][a-z0-9._-]{1,30})[ \t]{1,10}(?:APP[ \t]{1,4})?${chatDay}${chatClock}[ \t]*`;

/** The same with a name in small letters, and words on the line below that are no other time of somebody. */
const handled = new RegExp(
  String.raw`^[ \t]*(?<name>@?[a-z][a-z0-9._-]{1,30})(?<gap>[ \t]{1,10})(?:APP[ \t]{1,4})?${chatDay}${chatClock}[ \t]*\n(?!${handle}$)(?=[^\n]*\p{L})`,
  'gmu',
);

/** The text with every kind of space as a plain one, each where it stood: web pages and Word set names and times apart by such as don't break. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** Where in a text a person stands with the time of a message, on a line of their own or on two: UTF-16 offsets, in order. */
export function chatHeads(text: string): readonly number[] {
  const plain = plainSpaces(text);
  const named = [...plain.matchAll(head)].map(({ index }) => index);
  return [...named, ...handles(plain, named.length > 0)].toSorted((one, other) => one - other);
}

/**
 * Names in small letters may be labels of fields as well: they are people where each is set off from its time by a gap, or speaks again between
 * others, and what was said stands below.
 */
function handles(text: string, isAmongNames: boolean): readonly number[] {
  const found = [...text.matchAll(handled)].flatMap(({ index, groups }) =>
    groups?.name === undefined || noName.test(groups.name) ? [] : [{ index, name: groups.name, isApart: groups.gap !== ' ' }],
  );
  const speakers = new Set(found.map(({ name }) => name)).size;
  const isTalk = speakers >= 2 && speakers < found.length;
  const areApart = found.every(({ isApart }) => isApart) && (isAmongNames || found.length >= 2);
  return isTalk || areApart ? found.map(({ index }) => index) : [];
}
