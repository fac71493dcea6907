import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of NIS 2, in German. */
export const nis2: WordsFor<'nis2-early-warning' | 'nis2-notification' | 'nis2-final'> = {
  rules: {
    nis2: { name: 'Richtlinie (EU) 2022/2555 (NIS-2), Artikel 23', version: 'vom 14. Dezember 2022; nationales Recht kann mehr verlangen' },
  },
  deadlines: {
    'nis2-early-warning': {
      name: 'Frühwarnung',
      due: 'Ob der Verdacht auf rechtswidrige oder böswillige Handlungen besteht und ob der erhebliche Sicherheitsvorfall grenzüberschreitende Auswirkungen haben könnte.',
    },
    'nis2-notification': {
      name: 'Meldung des Sicherheitsvorfalls',
      due: 'Die aktualisierte Frühwarnung, eine erste Bewertung von Schweregrad und Auswirkungen und gegebenenfalls die Kompromittierungsindikatoren. Vertrauensdiensteanbieter haben dafür 24 Stunden, vom selben Zeitpunkt an.',
    },
    'nis2-final': {
      name: 'Abschlussbericht',
      due: 'Die ausführliche Beschreibung, die Art der Bedrohung oder zugrunde liegende Ursache, die Abhilfemaßnahmen und die grenzüberschreitenden Auswirkungen. Solange der Sicherheitsvorfall andauert: ein Fortschrittsbericht, und der Abschlussbericht binnen eines Monats nach der Behandlung. Verlangt es die Behörde, geht ein Zwischenbericht voraus.',
    },
  },
  templates: {
    'nis2-early-warning': {
      name: 'NIS-2-Frühwarnung',
      purpose:
        'Die erste Nachricht an das CSIRT oder die zuständige Behörde binnen 24 Stunden: ob Böswilligkeit vermutet wird, ob Grenzen überschritten werden.',
      sections: {
        facts: ['Angaben', 'Was das Formular der Behörde verlangt, Feld für Feld; „noch nicht bekannt“ ist eine Antwort.'],
        whatIsKnown: ['Was bekannt ist', 'Was geschehen ist, in wenigen Sätzen; was noch nicht bekannt ist, darf offenbleiben.'],
        malicious: ['Verdacht auf rechtswidrige oder böswillige Handlungen', 'Ja, nein oder nicht bekannt, und was dafür spricht.'],
        crossBorder: ['Grenzüberschreitende Auswirkungen', 'Ob andere Länder betroffen sein können, und welche.'],
        helpWanted: ['Gewünschte Unterstützung', 'Ob Sie die Behörde um Orientierungshilfe oder Unterstützung bitten.'],
        contact: ['Kontakt', 'Wer jederzeit erreichbar ist.'],
      },
    },
    'nis2-notification': {
      name: 'NIS-2-Meldung des Sicherheitsvorfalls',
      purpose: 'Die Bewertung binnen 72 Stunden: Schweregrad, Auswirkungen und Kompromittierungsindikatoren.',
      sections: {
        changes: [
          'Was sich seit der Frühwarnung geändert hat',
          'Neue Angaben und Berichtigungen; sagen Sie offen, was sich anders herausgestellt hat.',
        ],
        severity: ['Schweregrad und Auswirkungen', 'Eine erste Bewertung: Dienste, Nutzer, Dauer, Regionen, mit Zahlen, soweit vorhanden.'],
        indicators: [
          'Kompromittierungsindikatoren',
          'Adressen, Dateien, Verhalten; lassen Sie dies weg, wenn nichts auf einen Angriff deutet.',
        ],
        measures: ['Bisherige Maßnahmen', 'Was getan wurde und was läuft.'],
        recipientsTold: [
          'Unterrichtung der Empfänger der Dienste',
          'Was den Nutzern des Dienstes mitgeteilt wurde, und was sie selbst tun können.',
        ],
        timeline: ['Zeitlicher Ablauf', 'Die Zeitpunkte, auf die sich die Bewertung stützt.'],
        contact: ['Kontakt', 'Wer Fragen beantwortet.'],
      },
    },
    'nis2-final': {
      name: 'NIS-2-Abschlussbericht',
      purpose: 'Der vollständige Bericht binnen eines Monats nach der Meldung: Ursache, Maßnahmen, grenzüberschreitende Auswirkungen.',
      sections: {
        description: ['Beschreibung', 'Was von Anfang bis Ende geschehen ist, mit Schweregrad und Auswirkungen.'],
        cause: [
          'Art der Bedrohung oder zugrunde liegende Ursache',
          'Welcher Art die Bedrohung war, oder welche Ursache den Vorfall wahrscheinlich ausgelöst hat.',
        ],
        measures: ['Abhilfemaßnahmen', 'Was getan wurde und was weiterläuft, jeweils mit dem Stand.'],
        crossBorder: ['Grenzüberschreitende Auswirkungen', 'Welche Länder und was es dort bedeutete; oder dass es keine gab.'],
        timeline: ['Zeitlicher Ablauf', 'Alle Zeitpunkte mit ihrer Zeitzone.'],
        recipientsTold: ['Unterrichtung der Empfänger der Dienste', 'Wann, auf welchem Weg, und was geraten wurde.'],
        contact: ['Kontakt', 'Wer Fragen beantwortet.'],
      },
    },
  },
};
