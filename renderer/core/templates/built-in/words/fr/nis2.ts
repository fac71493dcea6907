import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of NIS 2, in French. */
export const nis2: WordsFor<'nis2-early-warning' | 'nis2-notification' | 'nis2-final'> = {
  rules: {
    nis2: { name: 'Directive (UE) 2022/2555 (NIS 2), article 23', version: 'du 14 décembre 2022 ; le droit national peut y ajouter' },
  },
  deadlines: {
    'nis2-early-warning': {
      name: 'Alerte précoce',
      due: 'Si l’on suspecte que l’incident important a été causé par des actes illicites ou malveillants, et s’il pourrait avoir un impact transfrontière.',
    },
    'nis2-notification': {
      name: 'Notification d’incident',
      due: 'La mise à jour de l’alerte précoce, une évaluation initiale de la gravité et de l’impact et, le cas échéant, les indicateurs de compromission. Les prestataires de services de confiance ont 24 heures pour cela, à partir du même moment.',
    },
    'nis2-final': {
      name: 'Rapport final',
      due: 'La description détaillée, le type de menace ou la cause profonde, les mesures d’atténuation et l’impact transfrontière. Tant que l’incident est en cours : un rapport d’avancement, puis le rapport final dans le mois qui suit son traitement. Si l’autorité le demande, un rapport intermédiaire vient avant.',
    },
  },
  templates: {
    'nis2-early-warning': {
      name: 'Alerte précoce NIS 2',
      purpose:
        'La première information au CSIRT ou à l’autorité compétente, dans les 24 heures : acte malveillant ou non, impact transfrontière ou non.',
      sections: {
        facts: ['Données', 'Ce que demande le formulaire de l’autorité, champ par champ ; « pas encore connu » est une réponse.'],
        whatIsKnown: ['Ce que l’on sait', 'Ce qui s’est passé, en quelques phrases ; ce que l’on ne sait pas encore peut rester ouvert.'],
        malicious: ['Actes illicites ou malveillants suspectés', 'Oui, non ou inconnu, et ce qui le laisse penser.'],
        crossBorder: ['Impact transfrontière', 'Si d’autres pays peuvent être touchés, et lesquels.'],
        helpWanted: ['Aide souhaitée', 'Si vous demandez à l’autorité des orientations ou un soutien.'],
        contact: ['Contact', 'Qui est joignable à toute heure.'],
      },
    },
    'nis2-notification': {
      name: 'Notification d’incident NIS 2',
      purpose: 'L’évaluation dans les 72 heures : gravité, impact et indicateurs de compromission.',
      sections: {
        changes: [
          'Ce qui a changé depuis l’alerte précoce',
          'Les faits nouveaux et les corrections ; dites franchement ce qui s’est révélé différent.',
        ],
        severity: [
          'Gravité et impact',
          'Une évaluation initiale : services, utilisateurs, durée, régions, avec des chiffres quand vous en avez.',
        ],
        indicators: [
          'Indicateurs de compromission',
          'Adresses, fichiers, comportements ; omettez cette partie si rien n’indique une attaque.',
        ],
        measures: ['Mesures prises jusqu’ici', 'Ce qui a été fait et ce qui est en cours.'],
        recipientsTold: [
          'Information des destinataires des services',
          'Ce qui a été dit aux utilisateurs du service, et ce qu’ils peuvent faire eux-mêmes.',
        ],
        timeline: ['Chronologie', 'Les moments sur lesquels repose l’évaluation.'],
        contact: ['Contact', 'Qui répond aux questions.'],
      },
    },
    'nis2-final': {
      name: 'Rapport final NIS 2',
      purpose: 'Le rapport complet dans le mois qui suit la notification : cause, mesures, impact transfrontière.',
      sections: {
        description: ['Description', 'Ce qui s’est passé du début à la fin, avec la gravité et l’impact.'],
        cause: [
          'Type de menace ou cause profonde',
          'De quel type de menace il s’agissait, ou quelle cause a probablement déclenché l’incident.',
        ],
        measures: ['Mesures d’atténuation', 'Ce qui a été fait et ce qui continue, chaque fois avec l’état d’avancement.'],
        crossBorder: ['Impact transfrontière', 'Quels pays, et ce que cela y a signifié ; ou dites qu’il n’y en a pas eu.'],
        timeline: ['Chronologie', 'Tous les moments avec leur fuseau horaire.'],
        recipientsTold: ['Information des destinataires des services', 'Quand, par quelle voie, et ce qui a été conseillé.'],
        contact: ['Contact', 'Qui répond aux questions.'],
      },
    },
  },
};
