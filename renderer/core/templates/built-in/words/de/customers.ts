import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for customers, in German. */
export const customers: WordsFor<'customer-notice'> = {
  rules: {},
  deadlines: {},
  templates: {
    'customer-notice': {
      name: 'Kundenmitteilung (PIR)',
      purpose: 'Was geschehen ist, was es für Kunden bedeutet hat und was nun getan wird; für alle lesbar.',
      sections: {
        summary: [
          'Zusammenfassung',
          'In drei Sätzen: was ausfiel, für wen und wie lange, und wie es jetzt steht. Schreiben Sie es so, wie Sie es einem Kunden am Telefon sagen würden.',
        ],
        impact: [
          'Auswirkungen',
          'Was Kunden bemerkten, mit Zahlen: wie viele, welche Regionen, welcher Anteil der Anfragen. Nennen Sie auch, was nicht betroffen war, vor allem Daten.',
        ],
        timeline: [
          'Zeitlicher Ablauf',
          'Von der ersten bis zur letzten Auswirkung, mit dem Zeitpunkt der ersten öffentlichen Mitteilung. Eine Zeile je Ereignis, in den Worten der Leser.',
        ],
        cause: ['Ursache', 'Wodurch es dazu kam und was es so weit kommen ließ, ohne Namen von Personen oder internen Systemen.'],
        actions: ['Was wir tun', 'Was bereits geändert wurde und was folgt, jeweils mit einem Termin, den Sie halten können.'],
        advice: ['Was Sie tun können', 'Schritte, die Leser unternehmen sollten, oder ein klarer Satz, dass nichts zu tun ist.'],
        status: ['Aktueller Stand', 'Was erledigt ist, was läuft, was offen ist.'],
        apology: [
          'Entschuldigung und Kontakt',
          'Eine schlichte Entschuldigung für das, was es andere gekostet hat, und wo Fragen beantwortet werden.',
        ],
      },
    },
  },
};
