import { chipLabels } from '../../chips/chip-labels.ts';
import { exportWords } from '../../report/export-words.ts';
import { colonOf } from '../../time/shown/colon.ts';
import type { Labels } from '../labels.ts';

/** What an export adds to the author's own words, in German. */
export const german: Labels = {
  ...exportWords.de,
  untitled: 'Bericht ohne Titel',
  facts: { ...exportWords.de.facts, lastUpdated: 'Letzte Aktualisierung' },
  from: 'ab',
  sections: {
    timeline: 'Zeitlicher Ablauf',
    causes: 'Ursachen',
    actions: 'Maßnahmen',
    status: 'Stand',
    corrections: 'Berichtigungen',
    facts: 'Angaben',
    notes: 'Anmerkungen',
  },
  correction: 'Berichtigung',
  table: 'Tabelle',
  callouts: { note: 'Hinweis', warning: 'Warnung', advice: 'Hinweis für Kunden' },
  notes: { note: 'Anmerkung', back: 'Zurück zum Text, Anmerkung' },
  columns: {
    time: 'Uhrzeit',
    zone: 'Zone',
    event: 'Was geschah',
    figure: 'Kennzahl',
    value: 'Wert',
    reasoning: 'Wie gerechnet wurde',
    phase: 'Phase',
    length: 'Dauer',
    when: 'Von – bis',
  },
  chart: { title: 'Diagramm des zeitlichen Ablaufs' },
  image: { name: 'Bild', missing: 'Dieses Bild fehlt.' },
  noDate: 'Datum nicht bekannt',
  actionStates: { open: 'Offen', 'in-progress': 'In Arbeit', done: 'Erledigt' },
  stepStates: { open: 'Offen', current: 'In Arbeit', done: 'Erledigt' },
  owner: 'Zuständig',
  due: 'Fällig',
  link: 'Ticket',
  colon: colonOf('de'),
  chips: chipLabels('de'),
  page: { before: 'Seite ', between: ' von ', after: '' },
};
