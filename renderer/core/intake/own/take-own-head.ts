import { type ExportWords, exportWords } from '../../report/export-words.ts';
import type { Details } from '../../report/report.ts';
import { keptIn } from '../../rich-text/kept-in.ts';
import type { Block, ListItem } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { type Language, languages } from '../../time/shown/language.ts';
import { isHeading } from '../placing/headings.ts';
import { itemText } from '../placing/item-text.ts';
import type { SourceRow } from '../sources/source-row.ts';

/** A body without the head that Debrief writes over a report, what that head says, and in which words (null for every other text). */
export type TakenHead = {
  readonly blocks: readonly Block[];
  readonly details: Partial<Details>;
  readonly words: ExportWords | null;
  readonly language: Language | null;
};

type Fact = { readonly label: keyof ExportWords['facts']; readonly value: string };

/** Takes the head of Debrief's own exports: the line beside the title, and the facts that an export reckons anew. When it was last updated is left to be read as in any text. */
export function takeOwnHead(blocks: readonly Block[], rows: ReadonlyMap<Block, SourceRow>): TakenHead {
  const none: TakenHead = { blocks, details: {}, words: null, language: null };
  const place = blocks.slice(0, 2).findIndex((block) => block.type === 'paragraph' && block.attrs.kind === 'p');
  const line = blocks[place];
  if (line === undefined) return none;
  const [first, ...parts] = blockText(line).split(' · ');
  const language = languages.find((one) => exportWords[one].report === first || exportWords[one].notification === first);
  if (language === undefined) return none;
  const words = exportWords[language];
  const known = new Set([...Object.values(words.states), ...Object.values(words.editions)]);
  const unknown = parts.filter((part) => !known.has(part));
  let at = place + 1;
  while (at < blocks.length && at <= place + 1 && isHeading(blocks[at] ?? line)) at += 1;
  const head = at;
  if (isCorrected(blocks[at], words)) at += 1;
  const facts: Fact[] = [];
  let end = at;
  const kept: Block[] = [];
  const next = blocks[at];
  if (next?.type === 'bulletList' && keptIn(next) === null) {
    const left = next.content.filter((item) => !addFact(facts, factOf(itemText(item), ':', words)));
    if (facts.length > 0) {
      end = at + 1;
      if (left.length > 0) kept.push({ ...next, content: left as readonly ListItem[] });
    }
  } else {
    for (let row = blocks[end]; row !== undefined && rows.has(row); row = blocks[end]) {
      if (!addFact(facts, factOf(blockText(row), '|', words))) kept.push(row);
      end += 1;
    }
  }
  if (unknown.length > 1 || (parts.length === 0 && facts.length === 0)) return none;
  return {
    blocks: [...blocks.slice(0, place), ...blocks.slice(place + 1, head), ...kept, ...blocks.slice(end)],
    details: { ...detailsOf(facts), ...(unknown[0] === undefined ? {} : { reference: unknown[0] }) },
    words,
    language,
  };
}

/** The line that says that the report was corrected: the corrections themselves say when. */
function isCorrected(block: Block | undefined, { corrected }: ExportWords): boolean {
  if (block?.type !== 'paragraph' || block.attrs.kind !== 'p') return false;
  const said = blockText(block).trim();
  return [corrected.on, corrected.last, corrected.undated].some((begin) => said.startsWith(begin)) && said.endsWith(`, ${corrected.see}`);
}

function addFact(facts: Fact[], fact: Fact | null): boolean {
  if (fact !== null) facts.push(fact);
  return fact !== null;
}

function factOf(line: string, sign: ':' | '|', words: ExportWords): Fact | null {
  const at = line.indexOf(sign);
  const said = line.slice(0, Math.max(0, at)).trim();
  const found = Object.entries(words.facts).find(([, label]) => label === said);
  return found === undefined ? null : { label: found[0] as Fact['label'], value: line.slice(at + 1).trim() };
}

function detailsOf(facts: readonly Fact[]): Partial<Details> {
  const said = (label: Fact['label']): string | undefined => facts.find((fact) => fact.label === label)?.value;
  const [services, authors] = [said('services'), said('authors')];
  const [severity, contact] = [said('severity'), said('contact')];
  return {
    ...(services === undefined ? {} : { services: services.split(', ') }),
    ...(authors === undefined ? {} : { authors: authors.split(', ') }),
    ...(severity === undefined ? {} : { severity }),
    ...(contact === undefined ? {} : { contact }),
  };
}
