import type { Action } from '../../../report/report.ts';

/** What a label says of an action. */
export type ActionField = 'owner' | 'due' | 'state';

const labels: Readonly<Record<ActionField, RegExp>> = {
  owner:
    /^(?:(?:action )?owners?|assignees?|assigned to|owned by|responsible(?: (?:person|party|team))?|dri|verantwortlich(?:e[rn]?)?|verantwortung|zuständig(?:keit|er?)?|zugewiesen an|responsables?|porteu(?:r|se)|pilote|assigné(?:e)? à|encargad[oa]s?|asignad[oa] a|a cargo de)$/iu,
  due: /^(?:due(?: date| by| on)?|deadline|by|until|target(?: date)?|eta|fällig(?:keit)?(?: am| bis| zum)?|bis(?: zum)?|frist|termin|zieldatum|[ée]ch[ée]ance|date (?:limite|d[’']échéance)|pour le|d[’']ici (?:le|au)|délai|vencimiento|vence(?: el)?|plazo|fecha (?:l[íi]mite|de vencimiento|prevista)|para el)$/iu,
  state: /^(?:status|state|progress|stand|zustand|[ée]tat|statut|avancement|estado|situación)$/iu,
};
const fields: readonly ActionField[] = ['owner', 'due', 'state'];

/** What a label, without its colon, says of an action, in English, French, German or Spanish; null for other words. */
export function actionField(label: string): ActionField | null {
  return fields.find((field) => labels[field].test(label.trim())) ?? null;
}

const states: Readonly<Record<Action['state'], RegExp>> = {
  done: /^(?:(?:all )?done|completed?|finished|closed|implemented|resolved|erledigt|abgeschlossen|fertig(?:gestellt)?|umgesetzt|fait(?:e|s|es)?|terminée?s?|achevée?s?|réalisée?s?|hech[oa]s?|completad[oa]s?|terminad[oa]s?|finalizad[oa]s?|cerrad[oa]s?)$/iu,
  'in-progress':
    /^(?:in[ -]progress|ongoing|under ?way|work in progress|wip|in (?:arbeit|bearbeitung|umsetzung)|laufend|läuft|en cours|en curso|en (?:marcha|progreso|proceso))$/iu,
  open: /^(?:open|not started|to ?do|pending|offen|ausstehend|nicht begonnen|à faire|ouverte?|non commencée?|abiert[oa]|pendientes?|por hacer)$/iu,
};
const allStates: readonly Action['state'][] = ['done', 'in-progress', 'open'];

/** The state of an action that these words name, and nothing else; null for other words. */
export function actionState(words: string): Action['state'] | null {
  const plain = words
    .trim()
    .replace(/^(?:[✓✔☑✅]\uFE0F?)\s*(?=\p{L})|[.!]$/gu, '')
    .trim();
  if (/^(?:[✓✔☑✅]\uFE0F?|x)$/iu.test(plain)) return 'done';
  return allStates.find((state) => states[state].test(plain)) ?? null;
}

/** "Completed on 6 May": done, and its day stays to be read. */
export function saysWhenDone(words: string): boolean {
  const [first = '', ...rest] = words.trim().split(/\s+/u);
  return words.length <= 60 && rest.length > 0 && rest.some((word) => /\d/.test(word)) && actionState(first) === 'done';
}

const atOnce =
  /^(?:(?:from |effective |starting )?(?:immediately|now on|at once|as of now)|with immediate effect|ongoing|continuous(?:ly)?|asap|as soon as possible|(?:ab )?sofort|unverzüglich|(?:fort)?laufend|umgehend|dès (?:maintenant|à présent|que possible)|immédiatement|en continu|(?:de|con efecto) inmediato|inmediatamente|desde ya|de forma continua)$/iu;

/** Whether words say that something is done from now on, or always: it has no day to wait for. */
export function isAtOnce(words: string): boolean {
  return atOnce.test(words.trim().replace(/\.$/u, ''));
}
