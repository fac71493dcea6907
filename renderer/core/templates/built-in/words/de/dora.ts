import type { WordsFor } from '../../template-words.ts';

/** What stands over the fields of all three reports. */
const facts = ['Angaben', 'Was das Formular der Behörde verlangt, Feld für Feld; „noch nicht bekannt“ ist eine Antwort.'] as const;

/** What all three reports say of who reports. */
const entity = [
  'Finanzunternehmen',
  'Name, LEI-Code und Art, dazu der Referenzcode, den die Behörde dem Vorfall gegeben hat; gegebenenfalls, wer für das Unternehmen meldet, die anderen erfassten Unternehmen, das Mutterunternehmen und die Währung der Beträge.',
] as const;

/** The words of the templates of DORA, in German. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Verordnung (EU) 2022/2554 (DORA), Artikel 19, mit der Delegierten Verordnung (EU) 2025/301 und der Durchführungsverordnung (EU) 2025/302',
      version:
        'beide veröffentlicht am 20. Februar 2025; zu melden ist mit der Vorlage der letzteren. Eine Frist, die an einem Wochenende oder Feiertag endet, darf bis zum Mittag des nächsten Arbeitstags laufen, bei Kreditinstituten und einigen anderen nur die der Abschlussmeldung; das wird hier nicht berücksichtigt',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Erstmeldung',
      due: 'Die Erstmeldung: binnen 4 Stunden nach der Einstufung als schwerwiegend, spätestens 24 Stunden nach Kenntniserlangung. Wird der Vorfall erst danach als schwerwiegend eingestuft, gelten allein die 4 Stunden.',
    },
    'dora-intermediate': {
      name: 'Zwischenmeldung',
      due: 'Die Zwischenmeldung, auch wenn sich nichts geändert hat; eine aktualisierte unverzüglich und in jedem Fall, sobald der reguläre Geschäftsbetrieb wieder läuft.',
    },
    'dora-final': {
      name: 'Abschlussmeldung',
      due: 'Die Abschlussmeldung mit Ursachen, Zeitpunkten der Behebung, Kosten, Verlusten und Wiedereinziehungen. Sie zählt ab der letzten Zwischenmeldung, auch einer aktualisierten.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'DORA-Erstmeldung',
      purpose: 'Ein Finanzunternehmen meldet der zuständigen Behörde binnen Stunden einen schwerwiegenden IKT-bezogenen Vorfall.',
      sections: {
        facts,
        entity,
        description: ['Beschreibung', 'Was geschehen ist, soweit bekannt.'],
        detection: ['Erkennung', 'Wann und wie er erkannt wurde, und von wem: eigenes Personal, Dienstleister, Kunde.'],
        criteria: [
          'Einstufungskriterien',
          'Aufgrund welcher Kriterien der Delegierten Verordnung (EU) 2024/1772 er schwerwiegend ist, und welche Schwellenwerte erreicht wurden.',
        ],
        memberStates: ['Betroffene Mitgliedstaaten', 'Welche, oder dass es noch nicht bekannt ist.'],
        origin: ['Ursprung und Art', 'Was über die Herkunft bekannt ist: eigene Systeme, ein Dienstleister, ein Angriff.'],
        continuityPlan: ['Geschäftsfortführungsplan', 'Ob er aktiviert wurde, und was das geändert hat.'],
        otherInformation: [
          'Sonstige Informationen',
          'Was die Behörde jetzt noch wissen sollte; auch, wenn der Vorfall auf „nicht schwerwiegend“ zurückgestuft wurde.',
        ],
      },
    },
    'dora-intermediate': {
      name: 'DORA-Zwischenmeldung',
      purpose: 'Der Stand eines schwerwiegenden IKT-bezogenen Vorfalls nach drei Tagen: Zeiten, Art, was und wer betroffen ist.',
      sections: {
        facts,
        entity,
        occurrence: [
          'Eintreten und Wiederaufnahme',
          'Wann er begann, und wann der reguläre Geschäftsbetrieb wieder lief oder voraussichtlich läuft.',
        ],
        type: [
          'Art des Vorfalls',
          'Ausfall, Angriff, Prozess oder externes Ereignis; bei einem Angriff auch die Bedrohungen und eingesetzten Techniken.',
        ],
        processes: [
          'Betroffene Geschäftsprozesse und Infrastruktur',
          'Welche Funktionsbereiche, Geschäftsprozesse und Infrastrukturkomponenten, und wie.',
        ],
        impact: [
          'Auswirkungen auf Kunden',
          'Kunden und ihre finanziellen Interessen, finanzielle Gegenparteien und Transaktionen: Zahlen und Anteile, mit „etwa“, wo sie geschätzt sind.',
        ],
        criteria: ['Einstufungskriterien', 'Noch einmal die Kriterien, mit dem, was sich seit der Erstmeldung geändert hat.'],
        authoritiesTold: ['Meldung an andere Behörden', 'An welche, wann, und mit welchem Aktenzeichen; oder dass es keine gab.'],
        measures: ['Maßnahmen', 'Befristete Maßnahmen, ergriffene und geplante, um sich vom Vorfall zu erholen.'],
        indicators: ['Kompromittierungsindikatoren', 'Wenn der Vorfall ein Angriff war.'],
        timeline: ['Zeitlicher Ablauf', 'Alle Zeitpunkte mit ihrer Zeitzone.'],
      },
    },
    'dora-final': {
      name: 'DORA-Abschlussmeldung',
      purpose:
        'Die abschließende Meldung zu einem schwerwiegenden IKT-bezogenen Vorfall: Ursachen, Behebung, Kosten und Wiedereinziehungen.',
      sections: {
        facts,
        entity,
        rootCauses: ['Zugrunde liegende Ursachen', 'Nach Kategorien, und was dahinterstand.'],
        resolution: ['Behebung', 'Wann und wie jede Ursache beseitigt und der Vorfall behoben wurde.'],
        timeline: ['Zeitlicher Ablauf', 'Alle Zeitpunkte mit ihrer Zeitzone.'],
        impact: ['Auswirkungen', 'Endgültige Zahlen zu Kunden, Transaktionen, Diensten, Dauer und Regionen.'],
        costs: ['Kosten und Verluste', 'Direkte und indirekte Bruttokosten und Verluste, nach Art; kennzeichnen Sie Schätzungen.'],
        recoveries: [
          'Finanzielle Wiedereinziehungen',
          'Was von Versicherern oder anderen eingezogen wurde oder wird; oder dass es nichts ist.',
        ],
        measures: ['Maßnahmen gegen eine Wiederholung', 'Was getan wurde und was folgt, jeweils mit einem Termin.'],
        recurring: ['Wiederholte Vorfälle', 'Frühere mit derselben offensichtlichen Ursache: welche, und wann.'],
        requirements: [
          'Nicht erfüllte Anforderungen',
          'Rechtliche Anforderungen, Verträge oder Dienstgütevereinbarungen, die nicht eingehalten wurden.',
        ],
        resolutionAuthorities: ['Informationen für Abwicklungsbehörden', 'Nur wenn kritische Funktionen betroffen waren.'],
      },
    },
  },
};
