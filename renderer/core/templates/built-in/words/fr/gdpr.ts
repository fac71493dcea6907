import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the GDPR, in French. */
export const gdpr: WordsFor<'gdpr-33' | 'gdpr-34'> = {
  rules: {
    gdpr: { name: 'Règlement (UE) 2016/679 (RGPD), article 33', version: 'tel qu’applicable depuis le 25 mai 2018' },
    gdpr34: { name: 'Règlement (UE) 2016/679 (RGPD), article 34', version: 'tel qu’applicable depuis le 25 mai 2018' },
  },
  deadlines: {
    'gdpr-33-notification': {
      name: 'Notification à l’autorité de contrôle',
      due: 'La notification, si possible complète ; si elle est plus tardive, elle est accompagnée des motifs du retard. Elle n’est pas requise si un risque pour des personnes physiques est improbable.',
    },
  },
  templates: {
    'gdpr-33': {
      name: 'Notification selon l’art. 33 du RGPD',
      purpose:
        'Le responsable du traitement notifie à l’autorité de contrôle une violation de données à caractère personnel ; les informations manquantes peuvent suivre de manière échelonnée.',
      sections: {
        nature: [
          'Nature de la violation',
          'Confidentialité, intégrité ou disponibilité ; comment elle s’est produite, pour autant que vous le sachiez.',
        ],
        persons: [
          'Personnes concernées et enregistrements',
          'Les catégories de personnes concernées et d’enregistrements, et leur nombre approximatif. Dites quand un nombre est approximatif.',
        ],
        contact: ['Contact', 'Le délégué à la protection des données ou un autre point de contact, avec son nom et ses coordonnées.'],
        consequences: [
          'Conséquences probables',
          'Ce que la violation peut entraîner pour les personnes concernées, et avec quelle probabilité.',
        ],
        measures: [
          'Mesures',
          'Ce qui a été fait ou est proposé pour remédier à la violation et en atténuer les éventuelles conséquences négatives.',
        ],
        timeline: ['Chronologie', 'Quand elle a commencé, quand et comment vous l’avez constatée, ce qui a suivi.'],
        delay: ['Motifs du retard', 'Seulement si la notification part plus de 72 heures après la prise de connaissance : pourquoi.'],
        later: ['Informations à venir', 'Les informations qui manquent encore, et quand vous les attendez.'],
        personsTold: [
          'Communication aux personnes concernées',
          'Si elle a eu lieu, quand et comment (article 34) ; ou pourquoi un risque élevé pour elles est improbable.',
        ],
      },
    },
    'gdpr-34': {
      name: 'Communication selon l’art. 34 du RGPD',
      purpose:
        'Le responsable du traitement communique aux personnes concernées, dans les meilleurs délais et en des termes clairs et simples, une violation de leurs données susceptible d’engendrer un risque élevé pour leurs droits et libertés.',
      sections: {
        what: [
          'Ce qui s’est passé',
          'La nature de la violation, avec des mots que chacun comprend : ce qui s’est passé, quand, et quelles données du lecteur sont en cause.',
        ],
        consequences: [
          'Ce que cela peut signifier pour vous',
          'Les conséquences probables pour le lecteur, comme une fraude ou des sollicitations indésirables, sans les minimiser.',
        ],
        measures: [
          'Ce que nous faisons',
          'Ce qui a été fait ou est proposé pour remédier à la violation et en atténuer les éventuelles conséquences négatives.',
        ],
        advice: [
          'Ce que vous pouvez faire',
          'Ce que le lecteur peut faire lui-même : changer de mot de passe, surveiller ses comptes, se méfier des messages envoyés en notre nom.',
        ],
        contact: ['Contact', 'Le délégué à la protection des données ou un autre point de contact, avec son nom et ses coordonnées.'],
      },
    },
  },
};
