import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of DORA, in German. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Verordnung (EU) 2022/2554 (DORA), Artikel 19, mit der Delegierten Verordnung (EU) 2025/301',
      version:
        'vom 20. Februar 2025; Leitfäden sind uneins, ab wann die späteren Fristen zählen: Prüfen Sie es und ändern Sie es in einer Kopie dieser Vorlage. Ein Wochenende oder Feiertag kann sie verschieben',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Erstmeldung',
      due: 'Die Erstmeldung: binnen 4 Stunden nach der Einstufung als schwerwiegend, spätestens 24 Stunden nach Kenntnisnahme.',
    },
    'dora-intermediate': {
      name: 'Zwischenmeldung',
      due: 'Die Zwischenmeldung, auch wenn sich nichts geändert hat; eine aktualisierte, sobald der reguläre Geschäftsbetrieb wieder läuft.',
    },
    'dora-final': {
      name: 'Abschlussmeldung',
      due: 'Die Abschlussmeldung mit Ursachen, Zeitpunkten der Behebung, Kosten und Wiedereinziehungen.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'DORA-Erstmeldung',
      purpose: 'Ein Finanzunternehmen meldet seiner Behörde binnen Stunden einen schwerwiegenden IKT-bezogenen Vorfall.',
      sections: {
        description: ['Beschreibung', 'Was geschehen ist, soweit bekannt.'],
        detection: ['Erkennung', 'Wann und wie er erkannt wurde, und von wem: eigenes Personal, Dienstleister, Kunde.'],
        criteria: ['Kriterien der Einstufung', 'Aufgrund welcher Kriterien er schwerwiegend ist, und welche Schwellen erreicht wurden.'],
        memberStates: ['Betroffene Mitgliedstaaten', 'Welche, oder dass es noch nicht bekannt ist.'],
        origin: ['Ursprung und Art', 'Was über die Herkunft bekannt ist: eigene Systeme, ein Dienstleister, ein Angriff.'],
        continuityPlan: ['Geschäftsfortführungsplan', 'Ob er aktiviert wurde, und was das geändert hat.'],
        otherInformation: ['Sonstige Informationen', 'Was die Behörde jetzt noch wissen sollte.'],
      },
    },
    'dora-intermediate': {
      name: 'DORA-Zwischenmeldung',
      purpose: 'Der Stand eines schwerwiegenden IKT-bezogenen Vorfalls nach drei Tagen: Zeiten, Art, was und wer betroffen ist.',
      sections: {
        occurrence: [
          'Eintreten und Wiederaufnahme',
          'Wann er begann, und wann der reguläre Geschäftsbetrieb wieder lief oder voraussichtlich läuft.',
        ],
        type: ['Art des Vorfalls', 'Ausfall, Angriff, Prozess oder externes Ereignis; bei einem Angriff auch die eingesetzte Technik.'],
        processes: ['Betroffene Geschäftsprozesse und Infrastruktur', 'Welche Geschäftsprozesse, Dienste und Systeme, und wie.'],
        impact: [
          'Auswirkungen auf Kunden',
          'Kunden, Gegenparteien und Transaktionen: Zahlen und Anteile, mit „etwa“, wo sie geschätzt sind.',
        ],
        criteria: ['Kriterien der Einstufung', 'Noch einmal die Kriterien, mit dem, was sich seit der Erstmeldung geändert hat.'],
        authoritiesTold: ['Meldung an andere Behörden', 'An welche, wann, und mit welchem Aktenzeichen.'],
        measures: ['Maßnahmen', 'Befristete Maßnahmen und was geplant ist.'],
        indicators: ['Kompromittierungsindikatoren', 'Wenn der Vorfall ein Angriff war.'],
        timeline: ['Zeitlicher Ablauf', 'Alle Zeitpunkte mit ihrer Zeitzone.'],
      },
    },
    'dora-final': {
      name: 'DORA-Abschlussmeldung',
      purpose:
        'Die abschließende Meldung zu einem schwerwiegenden IKT-bezogenen Vorfall: Ursachen, Behebung, Kosten und Wiedereinziehungen.',
      sections: {
        rootCauses: ['Zugrunde liegende Ursachen', 'Nach Kategorien, und was dahinterstand.'],
        resolution: ['Behebung', 'Wann und wie jede Ursache beseitigt und der Vorfall geschlossen wurde.'],
        timeline: ['Zeitlicher Ablauf', 'Alle Zeitpunkte mit ihrer Zeitzone.'],
        impact: ['Auswirkungen', 'Endgültige Zahlen zu Kunden, Transaktionen, Diensten, Dauer und Regionen.'],
        costs: ['Kosten und Verluste', 'Direkte und indirekte Bruttokosten und Verluste, nach Art; kennzeichnen Sie Schätzungen.'],
        recoveries: [
          'Finanzielle Wiedereinziehungen',
          'Was von Versicherern oder anderen eingezogen wurde oder wird; oder dass es nichts ist.',
        ],
        measures: ['Maßnahmen gegen eine Wiederholung', 'Was getan wurde und was folgt, jeweils mit einem Termin.'],
        requirements: ['Nicht erfüllte Anforderungen', 'Verträge oder Dienstgütevereinbarungen, die nicht eingehalten wurden.'],
        resolutionAuthorities: ['Informationen für Abwicklungsbehörden', 'Nur wenn kritische Funktionen betroffen waren.'],
      },
    },
  },
};
