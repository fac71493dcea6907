import { keyOf } from '../head/keys.ts';
import type { Passage } from '../prose/passage.ts';
import type { Sentence, Words } from '../prose/sentence.ts';

/** What a line of the form "label: value" says of the incident as a whole. */
export type LabelKind =
  | 'start'
  | 'detected'
  | 'declared'
  | 'opened'
  | 'closed'
  | 'repaired'
  | 'end'
  | 'window'
  /** What was hit, or for how long, without a range. */
  | 'impact'
  | 'date'
  | 'published'
  | 'duration'
  | 'detection-time'
  | 'repair-time'
  | 'resolve-time';

/** Such a line, with the times, dates and lengths of its value. */
export type Label = {
  readonly kind: LabelKind;
  readonly label: string;
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** Whether it is a key of a file's head, written for machines and in UTC more often than not. */
  readonly isKey: boolean;
};

const subject = '(?:(?:incident|outage|impact|event|issue|disruption|service|degradation|downtime)s? )?';
const kinds: readonly (readonly [LabelKind, string])[] = [
  [
    'duration',
    `(?:total |overall )?${subject}(?:duration|downtime|length)(?: of (?:the )?(?:\\p{L}+ )?(?:incident|outage|impact|disruption|downtime|failure))?|(?:total |overall )(?:outage|disruption|interruption|impact)(?: time)?|outage time|(?:total )?time (?:of|to) (?:the )?(?:outage|impact)|time down|total(?: time)?|gesamtdauer|ausfalldauer|dauer(?: der störung| des ausfalls)?|durée(?: totale)?(?: de l['’]incident| de la panne)?|duración(?: total)?(?: del incidente)?|duração(?: (?:total|do (?:impacto|incidente)|da (?:falha|indisponibilidade)))?|durée (?:de l['’]|de la |d['’]|de )(?:impact|perturbation|indisponibilité|incident|panne|coupure|interruption)(?: (?:utilisateurs?|clients?|totale))?|(?:(?:user|customer|client)[ -](?:facing )?)?(?:impact|outage|downtime) duration|duration of (?:the )?(?:user|customer|client)?[ -]?(?:impact|outage)|dauer (?:des|der) (?:vorfalls|unterbrechung|beeinträchtigung)|duración (?:del impacto|de la (?:caída|interrupción))|tiempo total(?: fuera| de caída| de inactividad| sin servicio)?|tiempo de (?:impacto|caída|inactividad)(?: en \\p{L}+)?|temps total(?: d['’]arrêt| d['’]indisponibilité)?|gesamte (?:dauer|ausfallzeit)`,
  ],
  ['detection-time', 'time to detect(?:ion)?|mean time to detect|mttd|ttd|detection (?:time|delay)'],
  ['repair-time', '(?:total )?time to (?:repair|recover(?:y)?|restore|mitigate|fix)|(?:recovery|repair) time'],
  ['resolve-time', '(?:total )?time to (?:resolve|resolution)|mttr|ttr'],
  ['declared', '(?:incident )?declared(?: at)?'],
  ['opened', '(?:(?:incident|ticket|case|issue) )?(?:opened|created|raised)(?: at| on)?'],
  ['closed', '(?:(?:incident|ticket|case|issue) )?closed(?: at| on)?'],
  ['repaired', '(?:incident )?(?:repaired|mitigated|fixed)(?: declared)?(?: at)?'],
  [
    'start',
    `${subject}(?:start(?:ed)?(?: (?:time|date|date and time|date\\/time))?|began|beginning|start of (?:incident|outage|impact|disruption))(?: at)?|(?:incident|outage|impact|disruption|störung|ausfall) (?:from|since|von|ab)|(?:heure|date) (?:de|du) début|(?:hora|fecha) de inicio|(?:start|beginn) der (?:störung|beeinträchtigung)|beginnzeit|startzeit(?:punkt)?|(?:fault|failure|incident|outage) occur(?:s|red)(?: at)?|${subject}(?:time|date) (?:started|of start)|beginn(?: der störung| des ausfalls)?|début(?: de l['’]incident| de la panne)?|in[ií]cio(?: d(?:el|o) incidente)?`,
  ],
  [
    'detected',
    `(?:time (?:of )?|date )?(?:${subject}detected(?: by)?|first detected|fault detected|team aware|detection|(?:first )?discovered|first (?:seen|noticed|observed))(?: at| on)?|zuerst (?:gesehen|bemerkt)|vue? pour la première fois|vist[oa] por primera vez|primeiro visto|vist[oa] pela primeira vez|erkannt|détecté(?:e)?(?: le| à)?|détection|detectado|detección`,
  ],
  [
    'end',
    `${subject}(?:end(?:ed)?(?: (?:time|date|date and time|date\\/time))?|resolved|resolution(?: time)?|restored|restoration(?: time)?|recovered|end of (?:incident|outage|impact|disruption))(?: at| on)?|${subject}(?:time|date) (?:ended|resolved)|(?:incident|outage|impact|disruption|störung|ausfall) (?:till|until|to|bis)|(?:heure|date) de (?:la )?fin|(?:hora|fecha) de (?:fin|finalización)|ende der (?:störung|beeinträchtigung)|endzeit(?:punkt)?|ende(?: der störung| des ausfalls)?|behoben|fin(?: de l['’]incident| de la panne| del incidente)?|résolu(?:e)?|resuelto|fim(?: do incidente)?|resolvid[oa](?: em)?|resolução`,
  ],
  [
    'window',
    `${subject}(?:window|period|impact window|time ?frame|impact time|times?)|impact|outage|downtime|when|(?:date and )?time of (?:the )?(?:incident|outage|impact|event)|zeitraum|période|periodo|período`,
  ],
  [
    'date',
    `(?:incident|outage|event) date|date ?\\/ ?time|date and time|on (?:the )?dates?|(?:data|dia)(?: d[oa] (?:incidente|ocorrência|falha))?|date(?:\\(s\\))? of (?:the )?(?:incident|outage|event|impact)|date|date of (?:the )?(?:breach|discovery)(?! )|datum(?: der störung| des (?:vorfalls|ausfalls))?|date de (?:l['’]incident|la panne)|data dell['’]incidente|fecha(?: del incidente| de la (?:caída|avería|interrupción))?`,
  ],
  [
    'published',
    '(?:date |report |document )?(?:published|posted|issued|prepared|written|authored|drafted|finali[sz]ed|approved|signed(?: off)?)(?: on| at)?|publication date|(?:report|post-?mortem|document) date|date of (?:this )?(?:report|publication)|report (?:published|issued|written)|(?:veröffentlicht|verfasst|erstellt)(?: am)?|bericht(?: vom|sdatum)|(?:publié|rédigé)(?:e)? le|(?:publicado|elaborado|redactado)(?: el)?',
  ],
];
const patterns = kinds.map(([kind, words]) => [kind, new RegExp(`^(?:${words})(?:\\s*\\([^)]{1,20}\\))?$`, 'iu')] as const);
const kindNamed = (label: string): LabelKind | undefined => {
  const name = label.trim().replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return patterns.find(([, pattern]) => pattern.test(name))?.[0];
};

/** What a labelled line says of the incident, or of one of several; undefined where it is no such line. */
export const kindOfLine = ({ text, words }: Sentence): LabelKind | undefined =>
  words.length > 160 ? undefined : kindNamed(shape.exec(text)?.[1] ?? '');

const shape =
  /^\s*(?:[-*•]\s*)?([\p{L}][\p{L} /()'’-]{1,40}?)(?:\s*[:|]\s*(?=\S)|\s+(?=\d{1,4}[-:./]\d|\d+\s?(?:h|hrs?|hours?|m|min|minutes)\b))/u;

/** "resolved: true" says whether, not when. */
const answer = /[:=]\s*(?:true|false|yes|no)\s*(?:#.*)?$/iu;

const planned =
  /(?<!\p{L})(?:scheduled|planned|geplant\p{L}*|angesetzt|prévue?s?|planifiée?s?|programad[oa]s?|previst[oa]s?)(?!\p{L})[^.:]{0,40}:\s*$/iu;

/** The labelled lines among the sentences of a body; each label's first line of a kind counts, since later ones are of parts. */
export const readLabels = (sentences: readonly Sentence[]): readonly Label[] => {
  const labels = new Map<LabelKind, Label>();
  const isMail = sentences.some(({ text }) => isSubject(text));
  let isPlan = false;
  for (const [at, sentence] of sentences.entries()) {
    // Below "was scheduled for:" a start and an end are those of a plan.
    isPlan = sentence.passage.source !== 'heading' && (planned.test(sentence.text) || (isPlan && shape.test(sentence.text)));
    if (isPlan || sentence.words.length > 160 || answer.test(sentence.text)) continue;
    const key = keyOf(sentence.text);
    const label = key?.label ?? shape.exec(sentence.text)?.[1] ?? nameInPair(sentences, at) ?? nameAbove(sentences[at - 1], sentence);
    const found = key?.kind ?? (label === undefined || isHeadRow(sentence) ? undefined : kindNamed(label));
    // The date over a letter is the letter's.
    const isBare = found === 'window' && sentence.windows.length === 0;
    const kind = isMail && found === 'date' && label?.trim().length === 4 ? 'published' : isBare ? 'impact' : found;
    if (kind !== undefined && label !== undefined && !labels.has(kind))
      labels.set(kind, { kind, label, sentence, passage: sentence.passage, isKey: key !== null });
  }
  const introduced = labels.has('start') ? undefined : sentences.find(({ text, clocks }) => clocks.length === 1 && isIntroduced.test(text));
  if (introduced !== undefined)
    labels.set('start', { kind: 'start', label: 'Introduced', sentence: introduced, passage: introduced.passage, isKey: false });
  if (labels.has('start') && labels.has('end') && !labels.has('duration')) {
    const [lone, ...others] = sentences.filter(isLoneLength);
    if (lone !== undefined && others.length === 0)
      labels.set('duration', { kind: 'duration', label: '', sentence: lone, passage: lone.passage, isKey: false });
  }
  for (const label of inColumns(sentences)) if (!labels.has(label.kind)) labels.set(label.kind, label);
  return [...labels.values()];
};

/** "Introduced: 18:16", where nothing else is called the beginning. */
const isIntroduced = /^\s*(?:[-*•]\s*)?(?:introduced|eingeführt|introduite?|introducid[oa])(?: (?:at|on|am|le|el))?\s*[:|]\s*\S/iu;

/** "Start | End": the heads of two columns, neither of which is the other's value. */
const isHeadRow = ({ words }: Sentence): boolean => {
  const names = words.includes(' | ') ? words.split(' | ') : [];
  return names.length > 1 && names.every((name) => kindNamed(name) !== undefined);
};

/** "2 hours and 50 minutes" and no more: what is left of a line whose label was lost. */
const isLoneLength = ({ passage, words, lengths: [length, ...others] }: Sentence): boolean =>
  length !== undefined && others.length === 0 && passage.raw.trim() === words && words === length.words;

/** Of the cells of a table that has one row: "Customers | Start | Duration" over "All | 9:14 | 15 min". */
const inColumns = (sentences: readonly Sentence[]): readonly Label[] =>
  sentences.flatMap((head, at): readonly Label[] => {
    const [row, after] = [sentences[at + 1], sentences[at + 2]];
    const names = cellsOf(head);
    if (names.length < 2 || row === undefined || /\d/u.test(head.passage.raw)) return [];
    const cells = cellsOf(row);
    if (cells.length !== names.length || (after !== undefined && cellsOf(after).length === names.length)) return [];
    return cells.flatMap((cell, column): readonly Label[] => {
      const label = names[column]?.words ?? '';
      const kind = label === '' ? undefined : kindNamed(label);
      return kind === undefined ? [] : [{ kind, label, sentence: cell, passage: row.passage, isKey: false }];
    });
  });

/** The cells of a row of a table as sentences of their own; none where the sentence is no such row. */
const cellsOf = (sentence: Sentence): readonly Sentence[] => {
  const { passage, words } = sentence;
  if (passage.source !== 'body' || passage.raw.trim() !== words || !passage.raw.includes(' | ')) return [];
  let next = 0;
  return passage.raw.split(' | ').map((cell) => {
    const [from, to] = [next, next + cell.length];
    next = to + 3;
    const inside = <W extends Words>(all: readonly W[]): readonly W[] => all.filter((one) => one.from >= from && one.to <= to);
    const { clocks, windows, dates, lengths } = sentence;
    return {
      ...sentence,
      from,
      to,
      words: cell.trim(),
      text: passage.text.slice(from, to),
      clocks: inside(clocks),
      windows: inside(windows),
      dates: inside(dates),
      lengths: inside(lengths),
      same: [],
    };
  });
};

const value = /^\s*(?:~|ca\.?|about|approx\w*)?\s*(?:\d|\p{L}{3,9}\.? \d)/iu;

/** "DURATION" or "Impact time" on a line of its own, over its value. */
const nameAbove = (above: Sentence | undefined, { words, text, passage }: Sentence): string | undefined => {
  if (above === undefined || above.passage === passage || above.passage.raw.trim() !== above.words || words.length > 80) return undefined;
  const name = above.words.replace(/:$/u, '').trim();
  return value.test(text) && /^\p{Lu}[\p{L} ]{2,30}$/u.test(name) && passage.raw.trim() === words ? name : undefined;
};

const paired = /^(?:start|begin|beginn|début|inicio)(?:\p{L}*)(?: (?:time|date|heure|hora))?$/iu;

/** The heads of a table whose rows were lost: "Start Time" and "End Time" on lines of their own, then both values. */
const nameInPair = (sentences: readonly Sentence[], at: number): string | undefined => {
  for (const first of [at - 2, at - 3]) {
    const [start, end, one, other] = sentences.slice(first, first + 4);
    if (first < 0 || start === undefined || end === undefined || one === undefined || other === undefined) continue;
    if (!paired.test(start.words.replace(/:$/u, '')) || ![one, other].every(({ text, words }) => value.test(text) && words.length < 60))
      continue;
    const name = end.words.replace(/:$/u, '').trim();
    if (patterns.find(([, pattern]) => pattern.test(name))?.[0] === 'end') return at - first === 2 ? start.words : name;
  }
  return undefined;
};

/** Whether a label says “Date” and no more, not of what. */
export const isBareDate = ({ label }: Pick<Label, 'label'>): boolean =>
  /^(?:date|datum|fecha|data|dia)(?: \([^)]*\))?$/iu.test(label.trim());

/** Whether a line is the subject of a letter. */
export const isSubject = (line: string): boolean => /^\s*(?:subject|betreff|objet|asunto)\s*:\s*\S/iu.test(line);
