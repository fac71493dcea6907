import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the GDPR, in German. */
export const gdpr: WordsFor<'gdpr-33' | 'gdpr-34'> = {
  rules: {
    gdpr: { name: 'Verordnung (EU) 2016/679 (DSGVO), Artikel 33', version: 'in der seit dem 25. Mai 2018 geltenden Fassung' },
    gdpr34: { name: 'Verordnung (EU) 2016/679 (DSGVO), Artikel 34', version: 'in der seit dem 25. Mai 2018 geltenden Fassung' },
  },
  deadlines: {
    'gdpr-33-notification': {
      name: 'Meldung an die Aufsichtsbehörde',
      due: 'Die Meldung, möglichst vollständig; erfolgt sie später, ist ihr eine Begründung für die Verzögerung beizufügen. Sie entfällt, wenn voraussichtlich kein Risiko für natürliche Personen besteht.',
    },
  },
  templates: {
    'gdpr-33': {
      name: 'Meldung nach Art. 33 DSGVO',
      purpose:
        'Der Verantwortliche meldet der Aufsichtsbehörde eine Verletzung des Schutzes personenbezogener Daten; fehlende Angaben können schrittweise folgen.',
      sections: {
        nature: ['Art der Verletzung', 'Vertraulichkeit, Integrität oder Verfügbarkeit; wie es dazu kam, soweit bekannt.'],
        persons: [
          'Betroffene Personen und Datensätze',
          'Kategorien der betroffenen Personen und der Datensätze, jeweils mit der ungefähren Zahl. Kennzeichnen Sie Schätzungen als solche.',
        ],
        contact: ['Kontakt', 'Die oder der Datenschutzbeauftragte oder eine sonstige Anlaufstelle für Fragen, mit Namen und Kontaktdaten.'],
        consequences: ['Wahrscheinliche Folgen', 'Was es für die betroffenen Personen bedeuten kann und wie wahrscheinlich das ist.'],
        measures: [
          'Maßnahmen',
          'Was ergriffen oder vorgeschlagen wurde, um die Verletzung zu beheben und mögliche nachteilige Auswirkungen abzumildern.',
        ],
        timeline: ['Zeitlicher Ablauf', 'Wann es begann, wann und wie Sie es bemerkt haben, was folgte.'],
        delay: [
          'Gründe für die Verzögerung',
          'Nur wenn die Meldung später als 72 Stunden nach dem Bekanntwerden erfolgt: die Begründung dafür.',
        ],
        later: ['Was nachgereicht wird', 'Die Angaben, die noch fehlen, und wann Sie sie erwarten.'],
        personsTold: [
          'Benachrichtigung der betroffenen Personen',
          'Ob, wann und wie (Artikel 34); oder warum voraussichtlich kein hohes Risiko für sie besteht.',
        ],
      },
    },
    'gdpr-34': {
      name: 'Benachrichtigung nach Art. 34 DSGVO',
      purpose:
        'Der Verantwortliche benachrichtigt die betroffenen Personen unverzüglich und in klarer und einfacher Sprache, wenn eine Verletzung des Schutzes ihrer Daten voraussichtlich ein hohes Risiko für ihre Rechte und Freiheiten zur Folge hat.',
      sections: {
        what: [
          'Was geschehen ist',
          'Die Art der Verletzung, in allgemein verständlichen Worten: was wann geschah und um welche Ihrer Daten es geht.',
        ],
        consequences: [
          'Was das für Sie bedeuten kann',
          'Die wahrscheinlichen Folgen für die Angeschriebenen, etwa Betrug oder unerwünschte Kontakte, ohne sie kleinzureden.',
        ],
        measures: [
          'Was wir tun',
          'Was ergriffen oder vorgeschlagen wurde, um die Verletzung zu beheben und mögliche nachteilige Auswirkungen abzumildern.',
        ],
        advice: [
          'Was Sie tun können',
          'Was die Angeschriebenen selbst tun können: Passwort ändern, Konten im Blick behalten, bei Nachrichten in unserem Namen vorsichtig sein.',
        ],
        contact: ['Kontakt', 'Die oder der Datenschutzbeauftragte oder eine sonstige Anlaufstelle für Fragen, mit Namen und Kontaktdaten.'],
      },
    },
  },
};
