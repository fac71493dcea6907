const name = "\\p{Lu}\\p{Ll}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]+)?";
const particle = '(?:(?:von|van|de|der|del|da|di|le|la|el|bin|ten)\\s){0,2}';
const fullName = `${name}\\s${particle}${name}`;
const own = '(?:[Oo]ur|[Mm]y|[Tt]he|a|[Hh]is|[Hh]er|[Tt]heir|[Tt]his)';

/** A colleague who is called one, before the name. German nouns have capitals too, so there it must be a whole name, or one behind "Herr". */
const introduced = [
  new RegExp(`(?<!\\p{L})${own}\\s(?:\\p{Ll}+\\s)?colleague,?\\s(?<who>${name}(?:\\s${particle}${name})?)`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:(?:[Uu]nser|[Mm]ein|[Dd]er|[Dd]ie|[Dd]em|[Dd]en|[Ii]hr)\\p{Ll}{0,2}\\s)(?:Kolleg(?:e|in|en)|Mitarbeiter(?:in)?|Praktikant(?:in|en)?|Techniker(?:in)?),?\\s(?<who>(?:(?:Herrn?|Frau)\\s(?:Dr\\.\\s)?${name}(?:\\s${name})?|${fullName}))(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Nn]otre|[Mm]on|[Mm]a|[Ll]e|[Ll]a)\\s(?:collègue|collaborateur|collaboratrice),?\\s(?<who>${name}(?:\\s${particle}${name})?)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Nn]uestr[oa]|[Mm]i|[Ee]l|[Ll]a)\\s(?:compañer[oa]|colega|colaborador(?:a)?),?\\s(?<who>${name}(?:\\s${particle}${name})?)`,
    'gu',
  ),
];

/** Who did it, as an entry that only colleagues read tells it: "closed by Marta Lind", "Marta Lind acknowledged". */
const acting = [
  new RegExp(`(?<!\\p{L})(?:by|von|durch|par|por)\\s(?<who>${fullName})(?![\\p{L}-])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}-]\\s?)(?<who>${fullName})\\s(?:says?|said|asks?|asked|called|calls|joins?|joined|acknowledge[sd]|pages?|paged|(?:takes|took) over|sagt|fragt|ruft|übernimmt|meldet sich|(?:a )?(?:dit|appelé|prévenu|rejoint)|prend|dice|avisa|llama|llamó|avisó)(?!\\p{L})`,
    'gu',
  ),
];

/** What is called by two capitals and is no person: teams, places, products, firms. */
const ofOther =
  /(?:team|support|service|services|desk|center|centre|zentrum|stelle|dienst|amt|haus|werk|klinik|station|abteilung|bereich|gruppe|group|cloud|systems?|platform|operations|security|engineering|network|netz|bank|provider|anbieter|dienstleister|gateway|server|database|api|control|monitoring|manager|commander|officer|lead|leiter|director|équipe|centre|bureau|région|equipo|centro|oficina|red|north|south|east|west|nord|süd|ost|sud|est|ouest|norte|sur|gmbh|ag|inc|ltd|city|street|straße|apps?|access|ung|heit|keit|tion|schaft)$|^(?:the|this|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una)$/iu;
/** The small words of a name are in small letters. */
const isPerson = (who: string): boolean => !who.split(/\s/u).some((word) => /^\p{Lu}/u.test(word) && ofOther.test(word));

const namesIn = (text: string, patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ groups }) => (groups?.who === undefined ? [] : [groups.who])));

/** The names of people whom a text calls colleagues: "our colleague Ana Ruiz", "unser Kollege Jens Krämer". */
export const colleaguesIn = (text: string): readonly string[] => namesIn(text, introduced).filter(isPerson);

/** The whole names of people who do something in an entry, told in words that hardly fit anything else. */
export const peopleActing = (text: string): readonly string[] => [...namesIn(text, acting).filter(isPerson), ...colleaguesIn(text)];
