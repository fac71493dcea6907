import { isFromField, isToField } from '../../inside/field-span.ts';
import { readHead } from '../read-head.ts';
import type { Line } from '../split-lines.ts';

/** Two lines that are the fields "From" and "To" of one span are put on one line. */
export function joinFromTo(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => isToField(text))) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (line === undefined) continue;
    const isPair = below !== undefined && line.marker === below.marker && isFromField(line.text) && isToField(below.text);
    joined.push(isPair ? { ...line, text: `${line.text} ${below.text}`, to: below.to } : line);
    if (isPair) index += 1;
  }
  return joined;
}

/** The name of a field that holds when the page was written or changed, on a line of its own. */
const PAGE =
  /^[\s*_]{0,3}(?:(?:report|page|article|post|document|notice|incident report) (?:first )?(?:published|created|written|updated|posted|generated)|(?:last|first|date) (?:updated|modified|edited|changed|reviewed|published|posted|reported)|(?:published|updated) on|zuletzt (?:aktualisiert|geändert)|letzte (?:aktualisierung|änderung)|veröffentlicht am|dernière (?:mise à jour|modification)|publié le|última (?:actualización|modificación|atualização)|publicad[oa] (?:el|em)|ultimo aggiornamento|ultima modifica|pubblicato il|laatst bijgewerkt|senast uppdaterad)\s?:?[*_]{0,2}$/iu;

/** A field that tells when the page was written and the time right below it are put on one line. */
export function joinPageFields(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => isPageField(text))) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const at = lines[index + 1]?.text === '' ? index + 2 : index + 1;
    const below = lines[at];
    if (line === undefined) continue;
    const head = below === undefined || !isPageField(line.text) ? null : readHead(below.text);
    const isPair = below !== undefined && head?.rest === '' && (head.when.clock ?? head.when.date) !== null;
    joined.push(isPair ? { ...line, text: `${line.text.replace(/[\s:*_]{1,4}$/, '')}: ${below.text}`, to: below.to } : line);
    if (isPair) index = at;
  }
  return joined;
}

function isPageField(text: string): boolean {
  return text.length <= 40 && PAGE.test(text);
}
