import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the SEC, in German. */
export const sec: WordsFor<'sec-8k-105'> = {
  rules: {
    sec: {
      name: 'SEC-Formular 8-K, Punkt 1.05',
      version:
        'in der seit dem 18. Dezember 2023 geltenden Fassung; US-Bundesfeiertage, die Uhrzeit, zu der die Annahme schließt, und ein vom Attorney General erlaubter Aufschub werden hier nicht berücksichtigt',
    },
  },
  deadlines: {
    'sec-8k-filing': {
      name: 'Formular 8-K, Punkt 1.05',
      due: 'Die Einreichung, gezählt ab dem Tag, an dem der Vorfall als wesentlich festgestellt wurde; fehlende Angaben folgen in einer Ergänzung, binnen vier Geschäftstagen, nachdem sie bekannt sind.',
    },
  },
  templates: {
    'sec-8k-105': {
      name: 'SEC-Formular 8-K, Punkt 1.05',
      purpose:
        'Ein bei der SEC registriertes Unternehmen legt einen Cybersicherheitsvorfall offen, den es als wesentlich festgestellt hat.',
      sections: {
        nature: ['Art des Vorfalls', 'Um welche Art von Vorfall es sich handelte; nichts, was einem Angreifer helfen würde.'],
        scope: ['Umfang', 'Welche Geschäftsbereiche, Systeme und Daten, in den Worten von Anlegern.'],
        timing: ['Zeitpunkt', 'Wann es geschah, wann es bemerkt wurde, ob es andauert.'],
        materialImpact: [
          'Wesentliche Auswirkungen',
          'Was es bedeutet hat oder voraussichtlich bedeutet, auch für die Finanz- und Ertragslage.',
        ],
        unknown: ['Was noch nicht bekannt ist', 'Was nicht festgestellt oder nicht verfügbar ist und in einer Ergänzung folgt.'],
      },
    },
  },
};
