import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';

const things =
  '(?:rows|records|entries|sessions|bookings|orders|invoices|tickets|appointments|reservations|payments|slots|shifts|class(?:es)?|lessons|flights|trips|deliveries|statements|readings|transactions|items|meals|seats|zeilen|datensätze|einträge|buchungen|bestellungen|rechnungen|termine|lieferungen|lignes|enregistrements|réservations|commandes|factures|rendez-vous|filas|registros|reservas|pedidos|facturas|citas|entradas)';
const named =
  '(?:edition|issue|batch|concert|game|match|election|exam|show|snapshot|partition|payroll|newsletter|ausgabe|konzert|spiel|wahl|prüfung|édition|scrutin|edición|concierto|partido|examen)';
const joint =
  '(?:(?:that )?(?:are|were|was|is) )?(?:dated|due|valid|bearing|of|for|on|from|vom|für|am|von|du|pour|datées?|del|para|de)(?: the| le| el)?';
const before = new RegExp(`(?<!\\p{L})(?:${things}|${named})\\s+${joint}\\s*$`, 'iu');
const after = new RegExp(`^\\s*(?:\\([^)]*\\)\\s*)?(?:['’]s\\s+)?(?:\\p{L}+ )?(?:${things}|${named})(?!\\p{L})`, 'iu');
const ofThatDay = new RegExp(
  `(?<!\\p{L})${things}[^.;]{0,20} (?:for|of|on|für|an|pour|de|para) (?:the|that|this|den|diesen|diesem|ce|cette|ese|este|dicho) (?:same )?(?:day|date|tag|jour|journée|día|fecha)(?!\\p{L})`,
  'iu',
);

/** "93 sessions on 23 October", "the 23 October edition": a day that data or a thing bears, which may come after all that happened. */
export const isOfData = (words: DateWords, date: CalendarDate, { text, from }: Sentence, { passages }: Pick<Facts, 'passages'>): boolean =>
  before.test(text.slice(0, words.from - from)) ||
  after.test(text.slice(words.to - from)) ||
  ofThatDay.test(text) ||
  passages.some(({ raw }) => raw.includes(`='${date}'`) || raw.includes(`= '${date}'`));
