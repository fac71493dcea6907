import type { MetricWords, MissingPart } from './metric-words.ts';

const moments: MetricWords['moments'] = {
  'impact-began': 'Beginn der Auswirkung',
  detected: 'Erkannt',
  'response-began': 'Beginn der Reaktion',
  'first-notice': 'Erste öffentliche Mitteilung',
  mitigated: 'Eingedämmt',
  'impact-ended': 'Ende der Auswirkung',
  'report-published': 'Bericht veröffentlicht',
};

const parts: Readonly<Record<MissingPart, string>> = { date: 'Datum', time: 'Uhrzeit', zone: 'Zeitzone' };

/** Key figures and phases in German. */
export const german: MetricWords = {
  figures: {
    'time-to-detect': 'Zeit bis zur Erkennung',
    'time-to-respond': 'Zeit bis zur Reaktion',
    'time-to-notify': 'Zeit bis zur Mitteilung',
    'time-to-mitigate': 'Zeit bis zur Eindämmung',
    duration: 'Dauer der Auswirkung',
  },
  phases: {
    detection: 'Erkennung',
    response: 'Reaktion',
    notification: 'Mitteilung',
    mitigation: 'Eindämmung',
    recovery: 'Wiederherstellung',
  },
  moments,
  mark: (milestone) => `Markieren Sie ein Ereignis als „${moments[milestone]}“.`,
  lacks: (milestone, missing) => `Dem Ereignis „${moments[milestone]}“ fehlt: ${missing.map((part) => parts[part]).join(', ')}.`,
  inexact: (milestone) => `Das Ereignis „${moments[milestone]}“ hat keine eindeutige Uhrzeit.`,
  reversed: (end, start) => `Das Ende (${end}) liegt vor dem Beginn (${start}): Prüfen Sie beide Zeiten.`,
  outOf: (count, isLatest) => (isLatest ? `das letzte von ${count}` : `das erste von ${count}`),
  leftOut: (count) => `${count} ohne eindeutige Uhrzeit nicht gezählt`,
};
