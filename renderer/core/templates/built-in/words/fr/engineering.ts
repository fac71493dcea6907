import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for engineers, in French. */
export const engineering: WordsFor<'post-mortem' | 'team-report' | 'milestone-record' | 'phase-report'> = {
  rules: {
    sre: { name: 'Livre SRE de Google, exemple de post-mortem', version: 'première édition, 2016' },
    atlassian: { name: 'Manuel de gestion des incidents d’Atlassian, post-mortems', version: 'version publiée en 2026' },
  },
  deadlines: {},
  templates: {
    'post-mortem': {
      name: 'Post-mortem technique',
      purpose:
        'Une analyse sans recherche de coupable pour les équipes techniques : déclencheur, causes racines, détection, leçons et actions.',
      sections: {
        summary: ['Résumé', 'Deux ou trois phrases qu’un collègue d’une autre équipe comprend.'],
        impact: [
          'Conséquences',
          'Des chiffres exacts : requêtes en échec, utilisateurs, minutes, argent, budget d’erreur. Dites comment ils ont été mesurés.',
        ],
        rootCauses: ['Causes racines', 'Ce qui devait être réuni pour que cela arrive. Des systèmes et des décisions, pas des personnes.'],
        trigger: ['Déclencheur', 'Le changement ou l’événement qui a tout déclenché.'],
        detection: ['Détection', 'Ce qui vous a alertés, combien de temps après le début, et ce qui aurait dû vous alerter plus tôt.'],
        resolution: ['Résolution', 'Ce qui a mis fin à l’impact, et ce qui a finalement réparé la panne.'],
        actionItems: ['Actions', 'Chacune avec un type (prévenir, détecter, atténuer), un responsable et un ticket.'],
        lessonsLearned: [
          'Leçons',
          'Trois courtes listes suivent : n’y gardez que ce qui devrait changer la façon de travailler d’autres équipes.',
        ],
        wentWell: ['Ce qui a bien fonctionné', 'Ce qui a aidé : une alarme, une procédure, une personne qui savait.'],
        wentWrong: ['Ce qui a mal fonctionné', 'Ce qui vous a ralentis ou a aggravé la situation.'],
        lucky: ['Où nous avons eu de la chance', 'Ce qui aurait pu être pire et ne l’a pas été, par hasard.'],
        timeline: ['Chronologie', 'Dans un seul fuseau horaire, avec un lien vers les données derrière chaque ligne.'],
        supportingData: ['Données à l’appui', 'Les graphiques, requêtes et journaux nécessaires pour vérifier l’analyse.'],
      },
    },
    'team-report': {
      name: 'Court rapport d’équipe',
      purpose: 'Une demi-page pour l’équipe et ses voisines, écrite le jour même.',
      sections: {
        whatHappened: ['Ce qui s’est passé', 'Quatre phrases au plus : effet, cause, réparation, et si cela peut se reproduire.'],
        timeline: ['Chronologie', 'Les cinq ou six moments qui comptent.'],
        learned: ['Ce que nous avons appris', 'Une chose à garder et une à changer.'],
        nextSteps: ['Prochaines étapes', 'Qui fait quoi, et pour quand.'],
      },
    },
    'milestone-record': {
      name: 'Relevé des jalons',
      purpose: 'Les moments d’un incident et les indicateurs qui les séparent, pour comparer les incidents.',
      sections: {
        oneSentence: ['En une phrase', 'Ce qui a cessé de fonctionner, et pour qui.'],
        milestones: [
          'Jalons',
          'Donnez à chaque jalon un événement avec une heure exacte et un fuseau horaire : les indicateurs ci-dessous en sont calculés.',
        ],
        keyFigures: ['Indicateurs', 'N’écrivez que ce que les chiffres ne disent pas : pourquoi l’un d’eux manque ou surprend.'],
        sources: ['Sources', 'D’où vient chaque heure : alarme, journal, messagerie, mémoire.'],
      },
    },
    'phase-report': {
      name: 'Rapport par phases',
      purpose: 'L’incident phase par phase, des antécédents au rétablissement, avec ce qui est à améliorer dans chacune.',
      sections: {
        summary: ['Résumé', 'Ce qui s’est passé, la gravité, la durée, et combien de demandes d’assistance sont arrivées.'],
        leadup: [
          'Antécédents',
          'Ce qui avait été modifié ou décidé auparavant, même il y a longtemps, et qui a rendu l’incident possible.',
        ],
        fault: ['Défaillance', 'Ce qui n’a pas fonctionné comme prévu, et comment cela s’est vu.'],
        impact: ['Conséquences', 'Qui a constaté quoi, en chiffres.'],
        detection: ['Détection', 'Comment et quand l’incident a été remarqué. Comment réduire ce délai de moitié ?'],
        response: ['Réaction', 'Qui est intervenu et quand, ce qui a été tenté, ce qui a gêné.'],
        recovery: ['Rétablissement', 'Comment le service est revenu, et comment vous avez su qu’il l’était.'],
        timeline: ['Chronologie', 'Le tout dans un seul fuseau horaire, avec les jalons marqués.'],
        causes: ['Causes', 'Demandez pourquoi jusqu’à ce que la réponse soit une chose que vous pouvez changer.'],
        before: ['Est-ce déjà arrivé', 'Les incidents antérieurs de même cause, et ce que sont devenues les actions décidées alors.'],
        correctiveActions: ['Actions correctives', 'Chacune avec un responsable et une date convenue.'],
        lessons: ['Leçons', 'Ce que d’autres équipes devraient savoir.'],
      },
    },
  },
};
