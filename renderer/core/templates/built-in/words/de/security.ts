import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in German. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'CCADB-Leitfaden zur Meldung von Vorfällen',
      version:
        'prüfen Sie vor der Einreichung die geltende Fassung; die Fristen unterscheiden sich je Programm und werden hier nicht berechnet',
    },
  },
  deadlines: {},
  templates: {
    'security-advisory': {
      name: 'Sicherheitshinweis',
      purpose: 'Eine Schwachstelle oder ein Angriff, wer betroffen ist und was Leser jetzt tun müssen.',
      sections: {
        summary: [
          'Zusammenfassung',
          'Die Schwachstelle, ihr Schweregrad und was zu tun ist, damit auch richtig handelt, wer sonst nichts liest.',
        ],
        whoIsAffected: ['Wer betroffen ist', 'Produkte, Versionen und Einstellungen, auch die nicht betroffenen.'],
        advice: [
          'Was Sie tun sollten',
          'Schritte der Reihe nach, der dringendste zuerst; dann, wie sich prüfen lässt, ob sie gewirkt haben.',
        ],
        workarounds: [
          'Behelfslösungen',
          'Für alle, die noch nicht aktualisieren können, jeweils mit den Nachteilen; oder dass es keine gibt.',
        ],
        attack: [
          'Was ein Angreifer tun kann',
          'Die Wirkung und was dafür nötig ist. Nicht mehr Einzelheiten, als Leser zu ihrem Schutz brauchen.',
        ],
        signsOfMisuse: ['Anzeichen eines Missbrauchs', 'Wonach in Protokollen zu suchen ist, und ab wann.'],
        timeline: ['Zeitlicher Ablauf', 'Von der Meldung bis zur Korrektur und zur Veröffentlichung.'],
        thanks: ['Dank', 'Wer es gemeldet hat, sofern die Person genannt werden möchte.'],
        contact: ['Kontakt', 'Wohin Fragen und weitere Meldungen gehen.'],
      },
    },
    'ca-incident': {
      name: 'CA- oder Compliance-Vorfall',
      purpose:
        'Ein Verstoß gegen zugesagte Regeln: gegen welche, was dagegen ausgestellt oder getan wurde und was eine Wiederholung verhindert.',
      sections: {
        summary: [
          'Zusammenfassung',
          'Welche Anforderung verletzt wurde, mit Abschnitt und Version, wodurch, und ob der Verstoß beendet ist.',
        ],
        impact: ['Auswirkungen', 'Wie viele Zertifikate, Kunden oder Datensätze, welche Arten, und von wann bis wann.'],
        timeline: ['Zeitlicher Ablauf', 'In UTC, von dem Zeitpunkt an, zu dem die Ursache entstand, mit jeder Entscheidung auf dem Weg.'],
        rootCause: ['Grundursache', 'Was dazu führte und warum es nicht früher bemerkt wurde; je Ursache ein Absatz.'],
        wentWell: ['Was gut lief', 'Was den Vorfall kleiner hielt, als er hätte werden können.'],
        wentBadly: ['Was schlecht lief', 'Was ihn andauern ließ.'],
        lucky: ['Wo wir Glück hatten', 'Was Sie nur durch Zufall bewahrt hat.'],
        actionItems: ['Maßnahmen', 'Verhindern, eindämmen oder erkennen; jeweils mit einem Termin und woran der Erfolg gemessen wird.'],
        affected: [
          'Betroffene Zertifikate oder Datensätze',
          'Eine vollständige Liste oder ein Link darauf, in einer Form, die andere prüfen können.',
        ],
      },
    },
  },
};
