/** The report shown at first start, in French: the same incident with the same times and figures. */
export const fr = `Retards du suivi des colis le 8 juin 2026

Référence : INC-2026-014
Gravité : SEV-2
Services touchés : Suivi des colis, Notifications de livraison

Résumé

Le 8 juin 2026, entre 09:40 et 12:05 CEST, le suivi des colis de Lindenpost a affiché d’anciennes positions, et les notifications de livraison sont arrivées en retard ou pas du tout. Les colis eux-mêmes ont continué leur route et ont été livrés lors des tournées habituelles. Environ 38 000 clients ont consulté une page de suivi pendant ce temps, et 11 200 notifications ont été envoyées en retard. Aucune donnée personnelle n’a été perdue ni montrée à un tiers.

Vous êtes nombreux à organiser votre journée autour d’une livraison, et une heure fausse est pire que pas d’heure du tout. Nous vous présentons nos excuses pour les matinées que nous avons gâchées.

Causes

Un nettoyage de routine d’anciennes données de suivi s’est déroulé en même temps que le pic du lundi matin. Trois choses en ont fait un incident :

• Index manquant : le nettoyage parcourait une table devenue dix fois plus grande depuis l’écriture de la tâche, et empêchait l’enregistrement des nouvelles lectures.
• Aucune limite de temps : la durée de la tâche n’était pas limitée, si bien qu’elle a gardé la table verrouillée pendant plus de deux heures.
• Alerte sur le mauvais chiffre : nous surveillions le nombre de lectures reçues, et non de lectures enregistrées, si bien que notre première alerte est arrivée tard.

Nos équipes techniques ont arrêté le nettoyage, et les lectures en attente ont été enregistrées dans l’ordre où elles avaient été faites. Aucune lecture n’a été perdue.

Prochaines étapes

Les travaux suivants sont en cours :

• Ajouter l’index manquant et tester le nettoyage sur une copie complète des données (responsable : équipe Plateforme, échéance 2026-06-19)
• Limiter chaque tâche de maintenance à cinq minutes et aux heures entre 02:00 et 04:00 (responsable : Exploitation, échéance 2026-06-26)
• Alerter sur les lectures qui attendent plus de dix minutes (responsable : équipe Surveillance, échéance 2026-07-03)
• Afficher un avis sur les pages de suivi dès que leurs données ont plus de trente minutes

Merci de votre patience, et merci aux chauffeurs et aux personnes de notre service client qui ont répondu aux questions auxquelles nos pages ne pouvaient pas répondre.

Chronologie

8 juin 2026 :

• 09:15 CEST : Le nettoyage d’anciennes données de suivi démarre comme prévu.
• 09:40 CEST : La dégradation du service commence : les nouvelles lectures ne sont plus enregistrées.
• 09:55 CEST : Premiers signalements d’anciennes positions par des clients au service client.
• 10:05 CEST : L’alerte de surveillance sur les notifications en retard se déclenche.
• 10:10 CEST : L’astreinte prend en charge l’alerte et commence l’analyse.
• 10:35 CEST : Première information publiée sur la page de statut.
• 11:20 CEST : On constate que la tâche de nettoyage tient le verrou.
• 11:30 CEST : Nettoyage arrêté, correctif en place ; les lectures en attente sont enregistrées.
• 12:05 CEST : Retour à la normale du suivi et des notifications.
• 12:20 CEST : Fin de l’incident annoncée sur la page de statut.

9 juin 2026 :

• 15:00 CEST : Revue de l’incident avec les équipes concernées.

11 juin 2026 :

• 11:00 CEST : Rapport d’incident publié sur notre site.

État actuel

1. Rétablir le suivi et les notifications [fait]
2. Vérifier qu’aucune lecture n’a été perdue [fait]
3. Publier ce rapport [fait]
4. Achever les travaux des prochaines étapes [en cours]

Dernière mise à jour : 2026-06-11 11:00 CEST
`;
