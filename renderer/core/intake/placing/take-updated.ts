import type { Block } from '../../rich-text/rich-text.ts';
import { inlineText } from '../../rich-text/walk.ts';
import type { When } from '../../time/when.ts';
import { readWhen } from '../../time/words/read-when.ts';
import type { IntakeContext, IntakeNote } from '../intake.ts';
import { withoutLines } from './take-details.ts';

/** When the report says that it was last updated, the body without that line, and what is odd about it. */
export type TakenUpdate = { readonly blocks: readonly Block[]; readonly lastUpdated: When | null; readonly notes: readonly IntakeNote[] };

const line =
  /^\s*((?:last )?updated(?: on| at)?|last (?:update|modified|edited|revised)|dernière mise à jour|mis à jour le|zuletzt aktualisiert|letzte aktualisierung|aktualisiert am|stand|última actualización|actualizado el)\s*[:|]?\s+(\S.{3,80})$/iu;

/** Takes the line "Last updated: ..." wherever it stands; a line whose time can't be read stays in the text. */
export function takeUpdated(blocks: readonly Block[], context: IntakeContext): TakenUpdate {
  let lastUpdated: When | null = null;
  let notes: readonly IntakeNote[] = [];
  const kept = blocks.flatMap((block) =>
    withoutLines(block, (content) => {
      const text = inlineText(content);
      const match = text.length > 140 || lastUpdated !== null ? null : line.exec(text);
      const words = (match?.[2] ?? '').trim();
      if (match === null || words === '') return false;
      const read = readWhen(words, { zone: context.zone, date: null, previous: null });
      if (read.kind === 'unread' || read.when.date === null) return false;
      lastUpdated = { ...read.when, entered: words };
      notes = read.flags.map(({ kind, message }) => ({ kind, message: `“${text.trim()}”: ${message}`, words: text.trim() }));
      return true;
    }),
  );
  return { blocks: kept, lastUpdated, notes };
}
