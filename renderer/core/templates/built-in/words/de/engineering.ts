import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for engineers, in German. */
export const engineering: WordsFor<'post-mortem' | 'team-report' | 'milestone-record' | 'phase-report'> = {
  rules: {
    sre: { name: 'Google-SRE-Buch, Beispiel eines Postmortems', version: '1. Auflage, 2016' },
    atlassian: { name: 'Atlassian-Handbuch zum Störungsmanagement, Postmortems', version: 'Fassung von 2026' },
  },
  deadlines: {},
  templates: {
    'post-mortem': {
      name: 'Technisches Postmortem',
      purpose: 'Eine Analyse ohne Schuldzuweisung für Technik-Teams: Auslöser, Grundursachen, Erkennung, Lehren und Maßnahmen.',
      sections: {
        summary: ['Zusammenfassung', 'Zwei oder drei Sätze, die jemand aus einem anderen Team versteht.'],
        impact: [
          'Auswirkungen',
          'Genaue Zahlen: fehlgeschlagene Anfragen, Nutzer, Minuten, Geld, Fehlerbudget. Sagen Sie, wie sie gemessen wurden.',
        ],
        rootCauses: ['Grundursachen', 'Was gegeben sein musste, damit dies geschehen konnte. Systeme und Entscheidungen, nicht Personen.'],
        trigger: ['Auslöser', 'Die eine Änderung oder das eine Ereignis, mit dem es begann.'],
        detection: ['Erkennung', 'Woran Sie es bemerkt haben, wie lange nach dem Beginn, und was es früher hätte melden sollen.'],
        resolution: ['Behebung', 'Was die Auswirkung beendet und was den Fehler schließlich behoben hat.'],
        actionItems: ['Maßnahmen', 'Jeweils mit einer Art (verhindern, erkennen, eindämmen), einer zuständigen Stelle und einem Ticket.'],
        lessonsLearned: ['Lehren', 'Es folgen drei kurze Listen: Halten Sie nur fest, was die Arbeit anderer ändern sollte.'],
        wentWell: ['Was gut lief', 'Was geholfen hat: ein Alarm, ein Runbook, jemand mit dem nötigen Wissen.'],
        wentWrong: ['Was schlecht lief', 'Was Sie aufgehalten oder die Lage verschlimmert hat.'],
        lucky: ['Wo wir Glück hatten', 'Was schlimmer hätte kommen können und nur durch Zufall nicht kam.'],
        timeline: ['Zeitlicher Ablauf', 'In einer Zeitzone, mit einem Link zu den Daten hinter jeder Zeile.'],
        supportingData: ['Daten und Belege', 'Grafiken, Abfragen und Protokolle, die zum Prüfen der Analyse nötig sind.'],
      },
    },
    'team-report': {
      name: 'Kurzer Teambericht',
      purpose: 'Eine halbe Seite für das Team und seine Nachbarn, noch am selben Tag geschrieben.',
      sections: {
        whatHappened: ['Was geschehen ist', 'Höchstens vier Sätze: Auswirkung, Ursache, Behebung, und ob es wieder auftreten kann.'],
        timeline: ['Zeitlicher Ablauf', 'Die fünf oder sechs Zeitpunkte, auf die es ankommt.'],
        learned: ['Was wir gelernt haben', 'Eines, das so bleibt, und eines, das sich ändert.'],
        nextSteps: ['Nächste Schritte', 'Wer macht was bis wann.'],
      },
    },
    'milestone-record': {
      name: 'Meilensteinprotokoll',
      purpose: 'Die Zeitpunkte eines Vorfalls und die Kennzahlen dazwischen, zum Vergleich von Vorfällen.',
      sections: {
        oneSentence: ['In einem Satz', 'Was ausfiel und für wen.'],
        milestones: [
          'Meilensteine',
          'Geben Sie jedem Meilenstein ein Ereignis mit genauer Uhrzeit und Zeitzone: Daraus werden die Kennzahlen unten berechnet.',
        ],
        keyFigures: ['Kennzahlen', 'Schreiben Sie nur, was die Zahlen nicht sagen: warum eine fehlt oder ungewöhnlich ist.'],
        sources: ['Quellen', 'Woher jede Zeit stammt: Alarm, Protokoll, Chat, Erinnerung.'],
      },
    },
    'phase-report': {
      name: 'Phasenbericht',
      purpose: 'Der Vorfall Phase für Phase, von der Vorgeschichte bis zur Wiederherstellung, jeweils mit dem, was besser werden soll.',
      sections: {
        summary: ['Zusammenfassung', 'Was geschah, wie schwer, wie lange, und wie viele Supportanfragen eingingen.'],
        leadup: ['Vorgeschichte', 'Was zuvor geändert oder entschieden wurde, gleich wie lange es her ist, und dies möglich machte.'],
        fault: ['Fehler', 'Was nicht so arbeitete wie vorgesehen, und wie sich das zeigte.'],
        impact: ['Auswirkungen', 'Wer was bemerkt hat, in Zahlen.'],
        detection: ['Erkennung', 'Wie und wann es bemerkt wurde. Wie ließe sich diese Zeit halbieren?'],
        response: ['Reaktion', 'Wer wann dazukam, was versucht wurde, was im Weg stand.'],
        recovery: ['Wiederherstellung', 'Wie der Dienst zurückkam, und woran Sie das erkannt haben.'],
        timeline: ['Zeitlicher Ablauf', 'Alles in einer Zeitzone, mit den markierten Meilensteinen.'],
        causes: ['Ursachen', 'Fragen Sie nach dem Warum, bis die Antwort etwas ist, das Sie ändern können.'],
        before: ['Ist es schon einmal vorgekommen', 'Frühere Vorfälle mit derselben Ursache, und was aus den Maßnahmen von damals wurde.'],
        correctiveActions: ['Abhilfemaßnahmen', 'Jeweils mit einer zuständigen Stelle und einem vereinbarten Termin.'],
        lessons: ['Lehren', 'Was andere Teams wissen sollten.'],
      },
    },
  },
};
