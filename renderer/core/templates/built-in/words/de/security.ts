import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in German. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'CCADB-Leitfaden zur Meldung von Vorfällen',
      version:
        'Version 3.2 vom 20. März 2026; prüfen Sie vor der Einreichung die geltende Fassung. Root-Programme können mehr verlangen, und die Fristen für Sperrungen werden hier nicht berechnet',
    },
  },
  deadlines: {
    'ccadb-preliminary': {
      name: 'Vorläufiger Bericht',
      due: 'Ein vorläufiger Bericht oder gleich der vollständige: was geschehen ist, welche Richtlinien, wer es gefunden hat, wie weit es reicht und ob es beendet ist.',
    },
    'ccadb-full': { name: 'Vollständiger Bericht', due: 'Der vollständige Bericht, gezählt ab der ersten Offenlegung des Vorfalls.' },
  },
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
          'Welche Anforderung verletzt wurde, mit Abschnitt und Version, wodurch, von wann bis wann, wer es gefunden hat, und die CCADB-ID der CA.',
        ],
        impact: [
          'Auswirkungen',
          'Wie viele Zertifikate, Kunden oder Datensätze, wie viele davon noch gültig, welche Arten, und ob die Ausstellung gestoppt wurde und warum.',
        ],
        timeline: ['Zeitlicher Ablauf', 'In UTC, von dem Zeitpunkt an, zu dem die Ursache entstand, mit jeder Entscheidung auf dem Weg.'],
        related: ['Verwandte Vorfälle', 'Frühere dieser Art, mit Link, Datum und dem, was sie gemeinsam haben; oder „N/A“.'],
        rootCause: [
          'Ursachenanalyse',
          'Was dazu führte und warum es nicht früher bemerkt wurde, je Ursache ein Absatz; und mit welcher Methode Sie es fanden.',
        ],
        wentWell: ['Was gut lief', 'Was den Vorfall kleiner hielt, als er hätte werden können.'],
        wentBadly: ['Was nicht gut lief', 'Was ihn andauern ließ.'],
        lucky: ['Wo wir Glück hatten', 'Was Sie nur durch Zufall bewahrt hat.'],
        actionItems: [
          'Maßnahmen',
          'Verhindern, eindämmen oder erkennen; jeweils mit der Ursache, einem Termin und woran der Erfolg gemessen wird.',
        ],
        affected: [
          'Betroffene Zertifikate oder Datensätze',
          'Eine vollständige Liste oder ein Link darauf, in einer Form, die andere prüfen können.',
        ],
      },
    },
  },
};
