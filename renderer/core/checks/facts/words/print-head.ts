import type { Passage } from '../../prose/passage.ts';

const day =
  /^\W*(?:(?:as of|stand|au|a fecha de) )?(?:\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? \p{L}{3,10}\.?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)[\s–—|:-]+(?<state>\P{N}{8,80})$/iu;
const state =
  /^(?:all (?:services?|systems?) (?:are )?(?:available|operational|normal|up|running|ok)|(?:\p{L}+ ){1,4}reporting (?:issues|problems)|alle (?:dienste|systeme) (?:sind )?(?:verfügbar|in betrieb|erreichbar)|tous les (?:services|systèmes) (?:sont )?(?:disponibles|opérationnels|fonctionnels)|todos los (?:servicios|sistemas) (?:están )?(?:disponibles|operativos|en funcionamiento))\W*$/iu;

/** "July 02, 2019  All services available": the banner of a status page, whose day is the one on which the page was saved, and nothing of the story. */
export const isPrintHead = ({ raw, source }: Pick<Passage, 'raw' | 'source'>): boolean =>
  source !== 'event' && source !== 'item' && state.test(day.exec(raw)?.groups?.state?.trim() ?? '');
