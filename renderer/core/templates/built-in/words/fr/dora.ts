import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of DORA, in French. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Règlement (UE) 2022/2554 (DORA), article 19, avec le règlement délégué (UE) 2025/301',
      version:
        'du 20 février 2025 ; les guides divergent sur le point de départ des délais suivants : vérifiez-le et changez-le dans une copie de ce modèle. Une fin de semaine ou un jour férié peut les déplacer',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Notification initiale',
      due: 'La notification initiale : dans les 4 heures suivant la classification comme majeur, et au plus tard 24 heures après la prise de connaissance.',
    },
    'dora-intermediate': {
      name: 'Rapport intermédiaire',
      due: 'Le rapport intermédiaire, même si rien n’a changé ; un rapport mis à jour dès que les activités régulières ont repris.',
    },
    'dora-final': {
      name: 'Rapport final',
      due: 'Le rapport final avec les causes profondes, les dates de résolution, les coûts et les recouvrements.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'Notification initiale DORA',
      purpose: 'Une entité financière notifie en quelques heures à son autorité un incident majeur lié aux TIC.',
      sections: {
        description: ['Description', 'Ce qui s’est passé, pour autant qu’on le sache.'],
        detection: ['Détection', 'Quand et comment l’incident a été détecté, et par qui : personnel, prestataire, client.'],
        criteria: ['Critères de classification', 'Quels critères le rendent majeur, et quels seuils ont été atteints.'],
        memberStates: ['États membres touchés', 'Lesquels, ou dites qu’on ne le sait pas encore.'],
        origin: ['Origine et type', 'Ce que l’on sait de sa provenance : systèmes propres, prestataire, attaque.'],
        continuityPlan: ['Plan de continuité des activités', 'S’il a été activé, et ce que cela a changé.'],
        otherInformation: ['Autres informations', 'Ce que l’autorité devrait encore savoir maintenant.'],
      },
    },
    'dora-intermediate': {
      name: 'Rapport intermédiaire DORA',
      purpose: 'L’état d’un incident majeur lié aux TIC après trois jours : heures, type, ce qui est touché et qui.',
      sections: {
        occurrence: [
          'Survenance et rétablissement',
          'Quand il a commencé, et quand les activités régulières ont repris ou devraient reprendre.',
        ],
        type: ['Type d’incident', 'Panne, attaque, processus ou événement externe ; pour une attaque, aussi la technique employée.'],
        processes: ['Processus opérationnels et infrastructures touchés', 'Quels processus, services et systèmes, et comment.'],
        impact: [
          'Incidence sur les clients',
          'Clients, contreparties financières et transactions : nombres et parts, avec « environ » quand ce sont des estimations.',
        ],
        criteria: ['Critères de classification', 'Les critères à nouveau, avec ce qui a changé depuis la notification initiale.'],
        authoritiesTold: ['Signalement à d’autres autorités', 'Lesquelles, quand, et avec quelle référence.'],
        measures: ['Mesures', 'Les mesures temporaires et ce qui est prévu.'],
        indicators: ['Indicateurs de compromission', 'Si l’incident était une attaque.'],
        timeline: ['Chronologie', 'Tous les moments avec leur fuseau horaire.'],
      },
    },
    'dora-final': {
      name: 'Rapport final DORA',
      purpose: 'Le rapport qui clôt un incident majeur lié aux TIC : causes profondes, résolution, coûts et recouvrements.',
      sections: {
        rootCauses: ['Causes profondes', 'Par catégorie, et ce qu’il y avait derrière.'],
        resolution: ['Résolution', 'Quand et comment chaque cause profonde a été éliminée, et quand l’incident a été clos.'],
        timeline: ['Chronologie', 'Tous les moments avec leur fuseau horaire.'],
        impact: ['Incidence', 'Les chiffres définitifs : clients, transactions, services, durée et régions.'],
        costs: ['Coûts et pertes', 'Coûts et pertes bruts, directs et indirects, par nature ; marquez les estimations.'],
        recoveries: [
          'Recouvrements financiers',
          'Ce qui a été ou sera recouvré, auprès d’assureurs ou d’autres ; ou dites qu’il n’y a rien.',
        ],
        measures: ['Mesures contre une répétition', 'Ce qui a été fait et ce qui le sera, chaque fois avec une date.'],
        requirements: ['Exigences non respectées', 'Les contrats ou niveaux de service qui n’ont pas été tenus.'],
        resolutionAuthorities: ['Informations pour les autorités de résolution', 'Seulement si des fonctions critiques ont été touchées.'],
      },
    },
  },
};
