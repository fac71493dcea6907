import type { Report } from '../../../report/report.ts';
import type { Block, TableRow } from '../../../rich-text/rich-text.ts';
import { blockText, partsOf } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

/** Units of time, of which no list is. */
const ofTime =
  '(?:second|minute|hour|day|week|month|year|time|tag|stunde|woche|monat|jahr|seconde|jour|heure|semaine|día|hora|semana)\\p{L}{0,2}(?!\\p{L})';

const known =
  /(?<!\p{L})(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|deux|trois|quatre|cinq|sept|dos|tres|cuatro|cinco|seis|siete|[2-9]|1[0-2])\s+(?!(?:more )?(?:second|minute|hour|day|week|month|year|tag|stunde|minute|woche|jour|heure|semaine|día|hora)\p{L}*(?!\p{L}))(?:\p{L}+[\s-]){0,3}?(umstände|umständen|ursachen|gründen?|faktoren|maßnahmen|schritten?|punkten?|phasen|fehlern?|probleme[n]?|möglichkeiten|optionen|wegen?|fragen|bereichen?|teilen?|problèmes|solutions|options|erreurs|questions|phases|problemas|opciones|soluciones|errores|preguntas|fases|facteurs|raisons|mesures|étapes|points|actions|factores|causas|razones|medidas|pasos|acciones|factors|causes|issues|reasons|steps|actions|measures|changes|problems|improvements|phases|ways|things|items|areas|failures|contributing factors|lessons|points|conditions|requirements|components|parts|stages|routes|paths|options|approaches|solutions|possibilities|scenarios|questions|bugs|mistakes|errors|fixes|goals|categories|findings|observations|reports|incidents|outages|events|tasks|theories|hypotheses)(?!\p{L})([^.!?]*):?\s*$/iu;

/** Any other things, where nothing stands between them and the colon: "over three distinct time periods:", "Two modes:". */
const any = new RegExp(
  `(?<before>(?:\\p{L}+\\s)?)(?<![\\p{L}\\d.,:-])(?<count>${numberWord})\\s+(?!(?:more |other |new )?(?:second|minute|hour|day|week|month|year|tag|stunde|woche|jour|heure|semaine|día|hora|percent|line)\\p{L}*(?!\\p{L})|times(?!\\p{L}))(?:(?<apart>distinct|separate|different|main|major|key|independent|possible|following|verschiedene|getrennte|folgende|différente?s|distinct[oa]s|diferentes|siguientes)\\s)?(?:\\p{L}+[\\s-]){0,2}?(?!follows)\\p{L}+[^sui\\P{L}]s\\s*[:：]$`,
  'iu',
);
const ofOther = /^(?:for|on|from|between|to|at|of|all|these|those|the|auf|von|sur|de|first|last|next|at least|only)\s$/iu;
/** "At least two things:" leaves the rest open. */
const atLeast =
  /(?<!\p{L})(?:at (?:least|most)|more than|up to|mindestens|mehr als|bis zu|au moins|plus de|jusqu['’]à|al menos|más de|hasta)\s*$/iu;
/** "Two left and three done:" counts twice. */
const again = new RegExp(`(?<!\\p{L})(?:and|und|et|y) ${numberWord}(?!\\p{L})`, 'iu');
const farthest = 2;

/** "Three factors:" over a list of four, wherever in the body the two stand one below the other. */
export const countsOverLists = (report: Report): readonly Finding[] =>
  report.body.content.flatMap((block, at) => [
    ...over(block, below(report.body.content, at), at, report, report.body.content.slice(at + 1)),
    ...inside(block).flatMap(([line, next]) => over(line, next, at, report)),
  ]);

/** The next block; a list of times that became the timeline stands under a heading of its own. */
const below = (blocks: readonly Block[], at: number): Block | undefined => {
  const [next, after] = blocks.slice(at + 1, at + 3);
  const isTimeline = after?.type === 'structured' && after.attrs.block === 'timeline';
  return next?.type === 'paragraph' && next.attrs.kind !== 'p' && isTimeline ? after : next;
};

/** Each block inside another with the one below it. */
const inside = (block: Block): readonly (readonly [Block, Block | undefined])[] =>
  block.type === 'table'
    ? []
    : partsOf(block).flatMap((blocks) => blocks.flatMap((one, at) => [[one, blocks[at + 1]] as const, ...inside(one)]));

const over = (block: Block, next: Block | undefined, at: number, report: Report, rest: readonly Block[] = []): readonly Finding[] => {
  const isHeading = block.type === 'paragraph' && block.attrs.kind !== 'p';
  const own = block.type === 'paragraph' ? blockText(block).trim() : '';
  // "Root cause (5 Whys)" and "Four lessons" as a heading say what the list below it has.
  const counted = isHeading ? (headed.exec(own)?.groups?.words ?? headed.exec(own)?.groups?.alone) : own;
  const text = isHeading ? (counted === undefined ? '' : `${counted}:`) : followed.test(own) ? own.replace(/\.$/u, ':') : own;
  const label = labelled.exec(own)?.groups;
  if (label?.noun !== undefined && next !== undefined) return underLabel(own, Number(label.count), next, at, rest, report);
  if (next === undefined || !/[:：]$/.test(text)) return [];
  const sentences = withoutAsides(text).split(/(?<=[.!?])\s/u);
  const last = beforeNoun(sentences) ?? sentences.at(-1) ?? '';
  const told = claimIn(last);
  const listed = itemsOf(next, report, last) ?? (told?.isOfAny === true ? definitionsIn(rest) : null);
  if (told === null || listed === null || (told.isOfList && next.type === 'table') || (whys.test(last) && listed > told.count)) return [];
  if (listed === told.count || listed < 2 || again.test(last) || (times.test(told.words) && !ofPeriods.test(last))) return [];
  if (told.isOfAny && Math.abs(listed - told.count) > farthest) return [];
  if (atLeast.test(last.slice(0, last.indexOf(told.words)))) return [];
  if (/\b(?:first|among|including|of which|some|darunter|unter anderem|notamment|entre otr[oa]s)\b/iu.test(last)) return [];
  return [stands(told.words, listed, at)];
};

const stands = (words: string, listed: number, block: number): Finding =>
  numberFound(`“${words}” stands over a list of ${listed}.`, { kind: 'text', block, words }, words, `${listed} items`);

const underLabel = (own: string, count: number, next: Block, at: number, rest: readonly Block[], report: Report): readonly Finding[] => {
  const listed = next.type === 'structured' ? null : itemsOf(next, report, own);
  const after = rest[1];
  const isAll = after === undefined || (after.type === 'paragraph' && after.attrs.kind !== 'p');
  if (listed === null || listed < 2 || listed === count || Math.abs(listed - count) > farthest || !isAll) return [];
  return [stands(own.replace(/\s?[:：]$/u, ''), listed, at)];
};

/** "There were the following four stores.", with a full stop for the colon. */
const followed = new RegExp(
  `(?<!\\p{L})(?:(?:following|folgenden?|siguientes) ${numberWord}|${numberWord} (?:following|folgenden?|siguientes)|${numberWord} \\p{L}+ (?:suivante?s|siguientes))(?!\\p{L})[^.:!?]{0,60}\\.$`,
  'iu',
);

/** "/src : the code", a paragraph each: a list of terms and what they are; null where there are fewer than two. */
const definitionsIn = (blocks: readonly Block[]): number | null => {
  const end = blocks.findIndex((block) => block.type !== 'paragraph' || block.attrs.kind !== 'p' || !defined.test(blockText(block)));
  const count = end === -1 ? blocks.length : end;
  return count < 2 ? null : count;
};
const defined = /^\s*[^\s:.;,]{1,30}(?: [^\s:.;,]{1,30}){0,2}\s?(?::| – | — | - )\s?\S[^\n]*$/u;

/** "Five Whys" is the name of a method, which asks until there is an answer. */
const whys = /(?<!\p{L})(?:5|five) whys(?!\p{L})/iu;

/** What a line says of what is below it; some lines lead to lists alone, and tables may tell of more. */
type Claim = { readonly words: string; readonly count: number; readonly isOfAny: boolean; readonly isOfList: boolean };

const claimIn = (last: string): Claim | null => {
  const led = isFollowed(last);
  if (led !== null) return led;
  const match = known.exec(last);
  const words = (match?.[0] ?? '').replace(/\s*:\s*$/u, '').trim();
  const count = numberNamed(match?.[1] ?? '');
  if (match !== null)
    return count === null || /^\s*,/u.test(match[3] ?? '') || /^\S+ (?:of|von|des|de) /iu.test(match[0])
      ? null
      : { words, count, isOfAny: false, isOfList: false };
  const { before = '', count: said = '', apart } = any.exec(last)?.groups ?? {};
  const other = numberNamed(said);
  if (other === null) return saidOf(last);
  if (apart === undefined && ofOther.test(before)) return null;
  const told = (any.exec(last)?.[0] ?? '').slice(before.length);
  return { words: told.replace(/\s*[:：]$/u, ''), count: other, isOfAny: true, isOfList: false };
};

/** "Two separate mitigations were put in place:", with a verb behind the noun. */
const deed = new RegExp(
  `^(?:\\p{Lu}[\\p{L} ]{2,30}: )?(?:(?:in total|overall|so|then|to (?:that|this) end|there(?:fore)?|here|for this|as a result|insgesamt|au total|en total),? )?(?:(?:we|the team|they|there|i|it|wir|nous|on|se|es|hay|hubo|il) (?:have |has |had |also |then )*(?:were |are |is |took |made |see |saw |put |found |identified |implemented |applied |tried |did |took |agreed on |decided on |need |avons |hemos |gab |y a |y a eu |a eu )?)?(?<words>(?<count>${numberWord}) (?!of |von |des? |the )(?:\\p{L}[\\p{L}-]* ){0,2}?(?!(?:second|minute|hour|day|week|month|year|time|line|percent|tag|stunde|woche|jour|heure|semaine|día|hora)\\p{L}*(?!\\p{L}))\\p{L}{3,}[^sui\\P{L}](?:s|en))(?<rest>(?: [\\p{L}'’.-]+){1,12}) ?(?:, \\p{L}+)?[:：]$`,
  'iu',
);
/** The rest may go on to what the list is of. */
const ofRest = /(?<!\p{L})(?:of|and|or|with|than|including|such as|like|among|some|one|each|both|von|und|oder|de|et|ou|y|o)(?!\p{L})/iu;

/** "Folgende drei Systeme waren betroffen:" and "Les trois services suivants :": that a list follows is said beside the number. */
const following = new RegExp(
  `(?<!\\p{L})(?<!(?:of|von|de|der) (?:the |den |les |los |las )?)(?<words>(?:following|folgenden?|siguientes) (?<count>${numberWord}) (?!${ofTime})(?:\\p{L}[\\p{L}-]* ){0,2}?\\p{L}{3,}|(?<first>${numberWord}) (?:following|folgenden?|siguientes) (?!${ofTime})\\p{L}{3,}|(?<last>${numberWord}) (?!${ofTime})(?:\\p{L}[\\p{L}-]* ){1,2}?(?:suivante?s|siguientes|ci-dessous))(?!\\p{L})[^:;\\d]*[:：]$`,
  'iu',
);

/** "Zwei Systeme waren betroffen:", whose plural has another ending. */
const german = new RegExp(
  `^(?:\\p{L}{4,20}: )?(?:(?:insgesamt|es (?:waren|sind|gab|gibt)|betroffen (?:waren|sind)|wir (?:haben|hatten|fanden|sahen)|gefunden wurden|(?:das|daraus|dabei|dafür) (?:waren|sind|gab es|folgten)) )?(?<words>(?<count>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?!(?:der|von|des|${ofTime}) )(?:\\p{L}+ ){0,2}?(?!${ofTime})\\p{L}{3,}(?:e|en|er|n|s))(?! und )(?: [\\p{L}-]+){0,8}\\s?[:：]$`,
  'iu',
);

const isFollowed = (last: string): Claim | null => {
  const { words, count, first, last: end } = following.exec(last)?.groups ?? german.exec(last.trim())?.groups ?? {};
  const said = numberNamed(count ?? first ?? end ?? '');
  return words === undefined || said === null ? null : { words, count: said, isOfAny: true, isOfList: false };
};

/** A line without its remarks in brackets, the numbers of its notes and a blank before its colon. */
const withoutAsides = (text: string): string =>
  text.replace(/\s?(?:\[[^\]\n]{1,12}\]|\([^()\n]{1,80}\))/gu, '').replace(/\s+([:：])$/u, '$1');

const saidOf = (last: string): Claim | null => {
  const { words, count = '', rest = '' } = (deed.exec(last.trim()) ?? made.exec(last.trim()) ?? bare.exec(last.trim()))?.groups ?? {};
  const said = numberNamed(count);
  return words === undefined || said === null || ofRest.test(rest)
    ? soleIn(last.trim())
    : { words, count: said, isOfAny: true, isOfList: false };
};

/** A number of several things, wherever it stands in the line. */
const several = new RegExp(
  `(?<before>(?:[\\p{L}’']+[\\s-])?)(?<![\\p{L}\\d.,:/#×<>≤≥-]|[×x<>≤≥] )(?<words>(?<count>${numberWord})\\s+(?!(?:more |other |new |consecutive )?(?:second|minute|hour|day|week|month|year|time|percent|line|sec|min|hr|ms|sekunde|tag|stunde|woche|seconde|jour|heure|semaine|segundo|minuto|día|hora)\\p{L}{0,2}(?!\\p{L}))(?:(?!(?:of|or|and|to|in) )[\\p{L}’'-]+\\s){0,3}?(?!(?:was|has|does|means|is|follows|às)(?!\\p{L}))[\\p{L}’'-]*\\p{L}[^sui\\P{L}]s)(?!\\p{L})`,
  'giu',
);
/** Things that the text has told of already, or some of them. */
const definite =
  /^(?:the|these|those|all|both|other|our|its|their|his|of|than|least|most|first|last|next|past|only|every|each|another|within|step|phase|version|level|option|part|die|diese|alle|den|les|ces|los|las|estos|estas|und|and|or|to)[\s-]$/iu;
const longest = 16;

/**
 * "The first session chased two red herrings before it found this:": the only number of a line that leads to a list. Where more is said behind it,
 * the number must begin the line.
 */
const soleIn = (line: string): Claim | null => {
  const all = [...line.matchAll(several)];
  const [only, ...more] = all;
  const { before = '', words = '', count = '' } = only?.groups ?? {};
  const said = numberNamed(count);
  if (only === undefined || more.length > 0 || said === null || definite.test(before)) return null;
  const from = only.index + before.length;
  const rest = line.slice(from + words.length);
  if (/^\s(?:and|or|plus|und|oder|et|ou|y|o)\s/iu.test(rest)) return null;
  if (from > 0 && (/[,;–—]|\d/u.test(rest) || rest.split(/\s+/u).length > longest)) return null;
  return { words, count: said, isOfAny: true, isOfList: true };
};

/** "The store is composed of three services working together:". */
const made = new RegExp(
  `(?<!\\p{L})(?:composed|made up|comprised|consists?|consisted|built) of (?<words>(?<count>${numberWord}) (?!of |the )(?:\\p{L}[\\p{L}-]* ){0,2}?\\p{L}{3,}[^sui\\P{L}]s)(?<rest>(?: [\\p{L}'’-]+){0,4}) ?[:：]$`,
  'iu',
);
/** "Of all the shops, two were hit by the fault:", where the noun stands before. */
const bare = new RegExp(
  `^(?:out of|of) [^:;]{4,80}, (?<words>(?<count>${numberWord}) (?:were|are|have been|had been|had|have))(?<rest>(?: [\\p{L}'’-]+){1,8}) ?[:：]$`,
  'iu',
);

/** "… fall under three types. Types:" over a list: the noun before the colon is the one that was counted. */
const beforeNoun = (sentences: readonly string[]): string | null => {
  const [counted = '', named = ''] = sentences.slice(-2);
  const noun = /^(?:the |these |die |les |los |las )?(?<noun>\p{L}{4,})\s*[:：]$/iu.exec(named.trim())?.groups?.noun;
  if (noun === undefined || sentences.length < 2) return null;
  const claim = new RegExp(`(?<![\\p{L}\\d.,:-])${numberWord} (?:\\p{L}+ )?${noun}(?!\\p{L})`, 'iu').exec(counted)?.[0];
  return claim === undefined ? null : `${claim}:`;
};

/** "Affected services (3):", where nothing but the list stands below. */
const labelled =
  /^(?:\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}?\s)?(?<noun>\p{L}{3,}(?:[^sui\P{L}]s|en|e)) \((?<count>[2-9]|1[0-2])\)\s?[:：]?$/iu;

const headed = new RegExp(
  `^(?:.{0,60}\\((?<words>(?:the )?${numberWord} \\p{L}{3,})\\)|(?:the |our )?(?<alone>${numberWord} (?:\\p{L}+ ){0,2}?\\p{L}{3,}))$`,
  'iu',
);

/** "… and all the rest" counts nothing. */
const andSoOn = /^(?:\.{2,}|…|etc\.?|usw\.?|and |und |et |y |plus )/iu;

/** What came more than once is no name of the things that are listed. */
const times = /^\S+ (?:\p{L}+ )?(?:occurrences?|ocurrencias?|vorkommen|recurrences?|repeats?)(?!\p{L})/iu;

const ofPeriods = /(?<!\p{L})(?:periods|windows|outages|incidents|waves|occasions|occurrences|zeiträume|périodes|períodos)\s*[:：]$/iu;

const itemsOf = (block: Block, { causes, actions, steps, events }: Report, line: string): number | null => {
  if (block.type === 'bulletList' || block.type === 'orderedList' || block.type === 'taskList') {
    const last = block.content.at(-1)?.content.map(blockText).join(' ').trim() ?? '';
    return andSoOn.test(last) ? null : block.content.length;
  }
  if (block.type === 'table') return rowsOf(block.content);
  if (block.type !== 'structured') return null;
  switch (block.attrs.block) {
    case 'timeline':
      return ofPeriods.test(line) ? events.length : null;
    case 'causes':
      return causes.length;
    case 'actions':
      return actions.length;
    case 'status':
      return steps.length;
    default:
      return null;
  }
};

/** The rows below the head of a table, each of which has words in its first cell; null where one has none, since it goes on with the row above. */
const rowsOf = (rows: readonly TableRow[]): number | null => {
  const below = rows.filter(({ content }) => content.some(({ type }) => type !== 'tableHeader'));
  const names = below.map(({ content: [first] }) => (first?.content ?? []).map(blockText).join(' ').trim());
  return rows.length === below.length || names.some((name) => name === '') || new Set(names).size < names.length ? null : below.length;
};
