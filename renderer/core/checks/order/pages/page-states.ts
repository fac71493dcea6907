/** The states of an incident in the order in which they come; what only says that it is an update has no place in it. */
const states: readonly RegExp[] = [
  /^\W*(?:investigating|untersuchung|wird untersucht|en cours d['’]analyse|en cours d['’]investigation|investigando|in analisi)(?!\p{L})/iu,
  /^\W*(?:identified|identifiziert|identifiée?|identificad[oa]|identificato)(?!\p{L})/iu,
  /^\W*(?:monitoring|beobachtung|überwachung|surveillance|supervisando|monitoreando|monitoraggio|monitorando)(?!\p{L})/iu,
  /^\W*(?:resolved|behoben|gelöst|résolue?|resuelt[oa]|risolto|resolvido)(?!\p{L})/iu,
];

const update =
  /^\W*(?:m[àa]j\s?\/\s?)?(?:update|edit|aktualisierung|nachtrag|mise à jour|màj|actualización|atualização|aggiornamento)(?:\s?#?\d{1,2}(?![\d:.h]))?(?!\p{L})/iu;

/** The place of the state that a line begins with among those of an incident, 0 for the first; -1 where it names none. */
export const stateOf = (line: string): number => states.findIndex((state) => state.test(line));

/** The state that says that all is over. */
export const resolved = states.length - 1;

/** Whether a line begins by saying that it is an update. */
export const isUpdateWord = (line: string): boolean => update.test(line);
