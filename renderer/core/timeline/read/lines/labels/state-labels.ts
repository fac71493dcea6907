import { readHead } from '../read-head.ts';
import type { Line } from '../split-lines.ts';
import { isSpoken } from '../spoken-time.ts';

/** The states that an update of a status page begins with. */
const UPDATES =
  'resolved|monitoring|identified|investigating|mitigated|recovering|recovered|verifying|in progress|completed|scheduled|(?:(?:final|first|initial|latest|new|further) )?update|postmortem|post-mortem|degraded performance|(?:partial|major) outage|operational|résolu|en cours|surveillance|identifié|mise à jour|behoben|gelöst|beobachtung|identifiziert|untersuchung|aktualisierung|resuelto|supervisando|identificado|investigando|actualización|wird untersucht|überwachung|wird überwacht|nachbetrachtung|in bearbeitung|abgeschlossen|geplant|résolue?|enquête(?: en cours)?|(?:en cours d.)?investigation|en surveillance|identifiée?|terminée?|planifiée?|post-?mortem|monitoreando|monitorizando|en (?:seguimiento|observación|curso)|completado|programado|risolto|monitoraggio(?: in corso)?|identificato|indagine(?: in corso)?|in indagine|aggiornamento|mitigazione|completato|pianificato|resolvido|monitorando|em (?:monitoramento|investigação|andamento|curso)|atualização|concluído|agendado|opgelost|monitoren|in onderzoek|onderzoek(?:en)?|geïdentificeerd|gepland|voltooid|in uitvoering|原因特定|特定済み|特定|調査中|監視中|経過観察(?:中)?|解決済み|解決|復旧|対応中|完了|続報';
/** The fields that hold when something began and ended. */
const FIELDS =
  '(?:障害)?(?:発生|復旧|検知|開始|終了)(?:日時|時刻|時間)|(?:障害|発生|停止|影響)?(?:日時|期間|時間帯)|(?:start|end|began|started|ended|beginn|ende|début|fin|inicio)(?: time| date| of (?:incident|outage))?';

/** The states that updates of status pages speak of, as the inside of a regular expression. */
export const STATES = `${UPDATES}|${FIELDS}`;

const ALONE = new RegExp(
  `^[[(*_]{0,3}\\s?((?:${STATES})(?: (?:#|no\\.? ?|nr\\.? ?)?\\d{1,2})?)\\s?[\\])*_]{0,3}\\s?[:–—-]?[*_]{0,2}$`,
  'iu',
);

/** Whether a line says nothing but what state an incident is in: "Resolved", "[Monitoring]". */
export function isStateAlone(text: string): boolean {
  return text.length <= 40 && ALONE.test(text);
}

const OPENS = new RegExp(`^[[(*_]{0,3}(?:${UPDATES})[\\])*_]{0,3}(?:\\s?[:：–—-](?:\\s|$)|\\s?$|(?<=[\\]】]))`, 'iu');

/** Whether a line begins an update with its state: "Resolved – All is well", "[Monitoring]". */
export function opensUpdate(text: string): boolean {
  return OPENS.test(text);
}

/** States that are as often the fields of a page that say when it was written. */
const WRITTEN = /^[[(*_]{0,3}(?:created|updated|published|posted|opened|reported)[\])*_]{0,3}\s?:?[*_]{0,2}$/iu;

/** Whether a time alone has its words right below it, past an empty line. */
function hasWords(lines: readonly Line[], time: number): boolean {
  const words = lines[nextText(lines, time)];
  return words !== undefined && dated(words) === null && words.text.length > 20 && !isStateAlone(words.text) && !WRITTEN.test(words.text);
}

type Dated = { readonly alone: boolean };

/** Whether a line begins with a time of day, and whether it says nothing else. */
function dated(line: Line): Dated | null {
  const head = /\d/.test(line.text) ? readHead(line.text) : null;
  if (head === null || head.when.clock === null || isSpoken(head)) return null;
  return { alone: head.rest === '' };
}

function nextText(lines: readonly Line[], index: number): number {
  for (let at = index + 1; at <= index + 2 && at < lines.length; at += 1) if (lines[at]?.text !== '') return at;
  return -1;
}

/** The lines with a state above a time, each with the line of that time; none where states stand below their times. */
function labelsAbove(lines: readonly Line[]): ReadonlyMap<number, number> {
  const labels = new Map<number, number>();
  let sure = 0;
  let written = 0;
  for (const [index, line] of lines.entries()) {
    const isWritten = WRITTEN.test(line.text);
    if (line.text === '' || !(isWritten || isStateAlone(line.text))) continue;
    const [above, below] = [lines[index - 1], nextText(lines, index)];
    const next = lines[below];
    if (isWritten && (next === undefined || dated(next)?.alone !== true || !hasWords(lines, below))) continue;
    if (isWritten) written += 1;
    const isBelow = above !== undefined && dated(above)?.alone === true;
    const isAbove = next !== undefined && dated(next) !== null;
    if (isBelow && !isAbove) return new Map();
    if (isAbove) labels.set(index, below);
    if (isAbove && !isBelow) sure += 1;
  }
  // A page alone says once when it was written.
  return sure > 0 && !(written > 0 && labels.size < 2) ? labels : new Map();
}

/** Status pages are copied with the state of an update ("Resolved") on a line of its own above its time: it is put on one line with it. */
export function joinStateLabels(lines: readonly Line[]): readonly Line[] {
  const labels = labelsAbove(lines);
  if (labels.size === 0) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const below = labels.get(index);
    const time = below === undefined ? undefined : lines[below];
    if (line === undefined) continue;
    if (below === undefined || time === undefined) {
      joined.push(line);
      continue;
    }
    const label = ALONE.exec(line.text)?.[1] ?? line.text.replace(/^[[(*_]{1,3}|[\])*_:\s]{1,6}$/g, '');
    const alone = dated(time)?.alone === true;
    joined.push({ ...line, text: alone ? `${label}  ${time.text}` : `${label}: ${time.text}`, chat: alone, to: time.to });
    index = below;
  }
  return joined;
}
