import type { WordsFor } from '../../template-words.ts';

/** What stands over the fields of all three reports. */
const facts = ['Données', 'Ce que demande le formulaire de l’autorité, champ par champ ; « pas encore connu » est une réponse.'] as const;

/** What all three reports say of who reports. */
const entity = [
  'Entité financière',
  'Nom, code LEI et type, avec le code de référence que l’autorité a attribué à l’incident ; le cas échéant, qui soumet pour elle, les autres entités couvertes, l’entreprise mère et la monnaie des montants.',
] as const;

/** The words of the templates of DORA, in French. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Règlement (UE) 2022/2554 (DORA), article 19, avec le règlement délégué (UE) 2025/301 et le règlement d’exécution (UE) 2025/302',
      version:
        'tous deux publiés le 20 février 2025 ; la soumission se fait sur le modèle du second. Un délai qui expire un week-end ou un jour férié peut aller jusqu’à midi le jour ouvrable suivant, pour les établissements de crédit et quelques autres seulement celui du rapport final ; cela n’est pas compté ici',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Notification initiale',
      due: 'La notification initiale : dans les 4 heures suivant la classification comme majeur, et au plus tard 24 heures après la prise de connaissance. Si l’incident n’est classé comme majeur qu’ensuite, seules les 4 heures comptent.',
    },
    'dora-intermediate': {
      name: 'Rapport intermédiaire',
      due: 'Le rapport intermédiaire, même si rien n’a changé ; un rapport actualisé sans retard injustifié et, en tout cas, lorsque les activités régulières ont repris.',
    },
    'dora-final': {
      name: 'Rapport final',
      due: 'Le rapport final avec les causes originelles, les dates de résolution, les coûts, les pertes et les recouvrements. Il compte à partir du dernier rapport intermédiaire, mises à jour comprises.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'Notification initiale DORA',
      purpose: 'Une entité financière notifie en quelques heures à l’autorité compétente un incident majeur lié aux TIC.',
      sections: {
        facts,
        entity,
        description: ['Description', 'Ce qui s’est passé, pour autant qu’on le sache.'],
        detection: ['Détection', 'Quand et comment l’incident a été détecté, et par qui : personnel, prestataire, client.'],
        criteria: [
          'Critères de classification',
          'Quels critères du règlement délégué (UE) 2024/1772 le rendent majeur, et quels seuils ont été atteints.',
        ],
        memberStates: ['États membres touchés', 'Lesquels, ou dites qu’on ne le sait pas encore.'],
        origin: ['Origine et type', 'Ce que l’on sait de sa provenance : systèmes propres, prestataire, attaque.'],
        continuityPlan: ['Plan de continuité des activités', 'S’il a été activé, et ce que cela a changé.'],
        otherInformation: [
          'Autres informations',
          'Ce que l’autorité devrait encore savoir maintenant ; aussi si l’incident a été reclassé de majeur à non majeur.',
        ],
      },
    },
    'dora-intermediate': {
      name: 'Rapport intermédiaire DORA',
      purpose: 'L’état d’un incident majeur lié aux TIC après trois jours : heures, type, ce qui est touché et qui.',
      sections: {
        facts,
        entity,
        occurrence: [
          'Survenance et reprise des activités',
          'Quand il a commencé, et quand les activités régulières ont repris ou devraient reprendre.',
        ],
        type: [
          'Type d’incident',
          'Panne, attaque, processus ou événement externe ; pour une attaque, aussi les menaces et les techniques utilisées.',
        ],
        processes: [
          'Processus opérationnels et infrastructures touchés',
          'Quels domaines fonctionnels, processus opérationnels et composants d’infrastructure, et comment.',
        ],
        impact: [
          'Incidence sur les clients',
          'Clients et leurs intérêts financiers, contreparties financières et transactions : nombres et parts, avec « environ » quand ce sont des estimations.',
        ],
        criteria: ['Critères de classification', 'Les critères à nouveau, avec ce qui a changé depuis la notification initiale.'],
        authoritiesTold: [
          'Notification à d’autres autorités',
          'Auxquelles, quand, et avec quelle référence ; ou dites qu’il n’y en a pas eu.',
        ],
        measures: ['Mesures', 'Les mesures temporaires, prises et prévues, pour se rétablir.'],
        indicators: ['Indicateurs de compromis', 'Si l’incident était une attaque.'],
        timeline: ['Chronologie', 'Tous les moments avec leur fuseau horaire.'],
      },
    },
    'dora-final': {
      name: 'Rapport final DORA',
      purpose: 'Le rapport qui clôt un incident majeur lié aux TIC : causes originelles, résolution, coûts et recouvrements.',
      sections: {
        facts,
        entity,
        rootCauses: ['Causes originelles', 'Par catégorie, et ce qu’il y avait derrière.'],
        resolution: ['Résolution', 'Quand et comment chaque cause originelle a été traitée, et quand l’incident a été résolu.'],
        timeline: ['Chronologie', 'Tous les moments avec leur fuseau horaire.'],
        impact: ['Incidence', 'Les chiffres définitifs : clients, transactions, services, durée et régions.'],
        costs: ['Coûts et pertes', 'Coûts et pertes bruts, directs et indirects, par nature ; marquez les estimations.'],
        recoveries: [
          'Recouvrements financiers',
          'Ce qui a été ou sera recouvré, auprès d’assureurs ou d’autres ; ou dites qu’il n’y a rien.',
        ],
        measures: ['Mesures contre une répétition', 'Ce qui a été fait et ce qui le sera, chaque fois avec une date.'],
        recurring: ['Incidents récurrents', 'Ceux d’avant qui ont la même cause originelle apparente : lesquels, et quand.'],
        requirements: ['Exigences non respectées', 'Les exigences légales, contrats ou niveaux de service qui n’ont pas été tenus.'],
        resolutionAuthorities: ['Informations pour les autorités de résolution', 'Seulement si des fonctions critiques ont été touchées.'],
      },
    },
  },
};
