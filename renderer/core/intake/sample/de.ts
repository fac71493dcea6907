/** The report shown at first start, in German: the same incident with the same times and figures. */
export const de = `Verzögerte Paketverfolgung am 8. Juni 2026

Referenz: INC-2026-014
Schweregrad: SEV-2
Betroffene Dienste: Paketverfolgung, Zustellbenachrichtigungen

Zusammenfassung

Am 8. Juni 2026 zeigte die Paketverfolgung von Lindenpost zwischen 09:40 und 12:05 CEST veraltete Positionen, und Zustellbenachrichtigungen kamen zu spät oder gar nicht an. Die Pakete selbst waren weiter unterwegs und wurden auf den üblichen Touren zugestellt. Etwa 38.000 Kundinnen und Kunden riefen in dieser Zeit eine Seite der Paketverfolgung auf, und 11.200 Benachrichtigungen wurden verspätet versandt. Es gingen keine personenbezogenen Daten verloren, und niemand Unbefugtes bekam welche zu sehen.

Viele von Ihnen richten ihren Tag nach einer Zustellung, und eine falsche Zeit ist schlimmer als gar keine. Wir entschuldigen uns für die Vormittage, die wir Ihnen verdorben haben.

Ursachen

Ein regelmäßiges Aufräumen alter Paketdaten lief zur gleichen Zeit wie die Spitze am Montagmorgen. Drei Dinge machten daraus einen Vorfall:

• Fehlender Index: Das Aufräumen durchsuchte eine Tabelle, die seit dem Schreiben des Auftrags auf das Zehnfache gewachsen war, und verhinderte das Speichern neuer Erfassungen.
• Keine Zeitgrenze: Der Auftrag hatte keine Grenze für seine Laufzeit und hielt die Tabelle deshalb mehr als zwei Stunden lang gesperrt.
• Alarm auf der falschen Zahl: Wir haben überwacht, wie viele Erfassungen eingingen, nicht wie viele gespeichert wurden, deshalb kam unser erster Alarm spät.

Unser Technik-Team hat das Aufräumen gestoppt, und die wartenden Erfassungen wurden in der Reihenfolge gespeichert, in der sie entstanden waren. Keine Erfassung ging verloren.

Nächste Schritte

Daran wird gearbeitet:

• Den fehlenden Index anlegen und das Aufräumen an einer vollständigen Kopie der Daten testen (verantwortlich: Team Plattform, fällig 2026-06-19)
• Jeden Wartungsauftrag auf fünf Minuten und auf die Stunden zwischen 02:00 und 04:00 begrenzen (verantwortlich: Betrieb, fällig 2026-06-26)
• Bei Erfassungen alarmieren, die länger als zehn Minuten warten (verantwortlich: Team Überwachung, fällig 2026-07-03)
• Auf den Seiten der Paketverfolgung einen Hinweis zeigen, sobald ihre Daten älter als dreißig Minuten sind

Danke für Ihre Geduld, und danke an die Fahrerinnen und Fahrer und an alle im Kundendienst, die Fragen beantwortet haben, die unsere Seiten nicht beantworten konnten.

Zeitlicher Ablauf

8. Juni 2026:

• 09:15 CEST: Das Aufräumen alter Paketdaten beginnt wie geplant.
• 09:40 CEST: Die Beeinträchtigung des Dienstes beginnt: Neue Erfassungen werden nicht mehr gespeichert.
• 09:55 CEST: Erste Kunden melden dem Kundendienst veraltete Positionen.
• 10:05 CEST: Der Alarm für verspätete Benachrichtigungen wird ausgelöst.
• 10:10 CEST: Die Bereitschaft bestätigt den Alarm und beginnt mit der Untersuchung.
• 10:35 CEST: Mitteilung auf der Statusseite veröffentlicht.
• 11:20 CEST: Das Aufräumen wird als Ursache der Sperre erkannt.
• 11:30 CEST: Aufräumen gestoppt, Korrektur eingespielt; wartende Erfassungen werden gespeichert.
• 12:05 CEST: Paketverfolgung und Benachrichtigungen laufen wieder im Normalbetrieb.
• 12:20 CEST: Ende des Vorfalls auf der Statusseite bekannt gegeben.

9. Juni 2026:

• 15:00 CEST: Besprechung des Vorfalls mit den beteiligten Teams.

11. Juni 2026:

• 11:00 CEST: Bericht zum Vorfall auf unserer Website veröffentlicht.

Aktueller Stand

1. Paketverfolgung und Benachrichtigungen wiederherstellen [erledigt]
2. Prüfen, dass keine Erfassung verloren ging [erledigt]
3. Diesen Bericht veröffentlichen [erledigt]
4. Die Arbeiten unter den nächsten Schritten abschließen [in Arbeit]

Letzte Aktualisierung: 2026-06-11 11:00 CEST
`;
