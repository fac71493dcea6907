import type { Report } from '../../report/report.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { sumsTold } from './sums-told.ts';
import { countsOverParts, countsToldTwice } from './told-counts.ts';
import { twistedNumbers } from './twisted-numbers.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const others: readonly string[][] = [
  'zwei drei vier fünf sechs sieben acht',
  'deux trois quatre cinq six sept huit',
  'dos tres cuatro cinco seis siete ocho',
].map((words) => words.split(' '));

const claim =
  /(?<!\p{L})(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|deux|trois|quatre|cinq|sept|dos|tres|cuatro|cinco|seis|siete|[2-9]|1[0-2])\s+(?!(?:more )?(?:second|minute|hour|day|week|month|year|tag|stunde|minute|woche|jour|heure|semaine|día|hora)\p{L}*(?!\p{L}))(?:\p{L}+[\s-]){0,3}?(umstände|umständen|ursachen|gründen?|faktoren|maßnahmen|schritten?|punkten?|phasen|fehlern?|probleme[n]?|möglichkeiten|optionen|wegen?|fragen|bereichen?|teilen?|problèmes|solutions|options|erreurs|questions|phases|problemas|opciones|soluciones|errores|preguntas|fases|facteurs|raisons|mesures|étapes|points|actions|factores|causas|razones|medidas|pasos|acciones|factors|causes|issues|reasons|steps|actions|measures|changes|problems|improvements|phases|ways|things|items|areas|failures|contributing factors|lessons|points|conditions|requirements|components|parts|stages|routes|paths|options|approaches|solutions|possibilities|scenarios|questions|bugs|mistakes|errors|fixes|goals|categories|findings|observations|reports|incidents|outages|events|tasks|theories|hypotheses)(?!\p{L})([^.!?]*):?\s*$/iu;

/** "Three factors:" over a list of four. */
export const countMismatch: FactRule = (report, facts) => [
  ...overLists(report),
  ...countsOverParts(report),
  ...countsToldTwice(facts),
  ...sumsTold(facts),
  ...twistedNumbers(facts),
];

const overLists = (report: Report): readonly Finding[] =>
  report.body.content.flatMap((block, at): readonly Finding[] => {
    const text = block.type === 'paragraph' && block.attrs.kind === 'p' ? blockText(block).trim() : '';
    const next = report.body.content[at + 1];
    if (next === undefined || !/[:：]$/.test(text)) return [];
    const last = text.split(/(?<=[.!?])\s/u).at(-1) ?? '';
    const match = claim.exec(last);
    const word = (match?.[1] ?? '').toLowerCase();
    const said = Math.max(numbers.indexOf(word), ...others.map((list) => (list.includes(word) ? list.indexOf(word) + 2 : -1)));
    const claimed = said > 0 ? said : Number(match?.[1]);
    const listed = itemsOf(next, report);
    if (
      match === null ||
      listed === null ||
      listed === claimed ||
      listed < 2 ||
      /^\s*,/u.test(match[3] ?? '') ||
      /^\S+ (?:of|von|des|de) /iu.test(match[0]) ||
      /\b(?:first|among|including|of which|some|darunter|unter anderem|notamment|entre otr[oa]s)\b/iu.test(last)
    )
      return [];
    const words = match[0].replace(/\s*:\s*$/u, '').trim();
    const message = `“${words}” stands over a list of ${listed}.`;
    const between = [words, `${listed} items`] as const;
    return [{ rule: 'count-mismatch', severity: 'warning', place: { kind: 'text', block: at, words }, message, between, fix: null }];
  });

const itemsOf = (block: Block, { causes, actions, steps }: Report): number | null => {
  if (block.type === 'bulletList' || block.type === 'orderedList' || block.type === 'taskList') return block.content.length;
  if (block.type !== 'structured') return null;
  switch (block.attrs.block) {
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
