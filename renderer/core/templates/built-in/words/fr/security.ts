import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in French. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'Guide de la CCADB pour le signalement des incidents',
      version:
        'version 3.2 du 20 mars 2026 ; vérifiez celle en vigueur avant le dépôt. Les programmes racine peuvent demander davantage, et les délais des révocations ne sont pas calculés ici',
    },
  },
  deadlines: {
    'ccadb-preliminary': {
      name: 'Rapport préliminaire',
      due: 'Un rapport préliminaire, ou d’emblée le rapport complet : ce qui s’est passé, quelles politiques, qui l’a trouvé, jusqu’où cela va, et si cela a cessé.',
    },
    'ccadb-full': { name: 'Rapport complet', due: 'Le rapport complet, compté à partir de la première divulgation de l’incident.' },
  },
  templates: {
    'security-advisory': {
      name: 'Avis de sécurité',
      purpose: 'Une faille ou une attaque, qui est concerné et ce que les lecteurs doivent faire maintenant.',
      sections: {
        summary: ['Résumé', 'La faille, sa gravité et ce qu’il faut faire, pour que celui qui ne lit rien d’autre agisse bien.'],
        whoIsAffected: ['Qui est concerné', 'Produits, versions et réglages, y compris ceux qui ne sont pas touchés.'],
        advice: [
          'Ce que vous devez faire',
          'Les étapes dans l’ordre, la plus urgente d’abord ; puis comment vérifier qu’elles ont réussi.',
        ],
        workarounds: [
          'Solutions de contournement',
          'Pour ceux qui ne peuvent pas encore mettre à jour, avec les inconvénients de chacune ; ou dites qu’il n’y en a pas.',
        ],
        attack: [
          'Ce qu’un attaquant peut faire',
          'L’effet et ce qu’il faut pour l’obtenir. Pas plus de détails qu’il n’en faut au lecteur pour se protéger.',
        ],
        signsOfMisuse: ['Signes d’exploitation', 'Que chercher dans les journaux, et depuis quand.'],
        timeline: ['Chronologie', 'Du signalement à la correction et à la publication.'],
        thanks: ['Remerciements', 'Qui a signalé la faille, si cette personne accepte d’être nommée.'],
        contact: ['Contact', 'Où adresser les questions et d’autres signalements.'],
      },
    },
    'ca-incident': {
      name: 'Incident d’AC ou de conformité',
      purpose:
        'Un manquement à des règles promises : laquelle, ce qui a été émis ou fait contre elle, et ce qui empêche que cela se répète.',
      sections: {
        summary: [
          'Résumé',
          'Quelle exigence a été enfreinte, avec sa section et sa version, par quoi, de quand à quand, qui l’a trouvé, et l’identifiant CCADB de l’AC.',
        ],
        impact: [
          'Conséquences',
          'Combien de certificats, de clients ou d’enregistrements, combien encore valides, de quels types, et si l’émission a été arrêtée et pourquoi.',
        ],
        timeline: ['Chronologie', 'En UTC, à partir du moment où la cause est née, avec chaque décision prise en chemin.'],
        related: ['Incidents apparentés', 'Ceux d’avant de ce genre, avec un lien, la date et ce qu’ils ont en commun ; ou « N/A ».'],
        rootCause: [
          'Analyse des causes racines',
          'Ce qui y a conduit et pourquoi on ne l’a pas remarqué plus tôt, un paragraphe par cause ; et par quelle méthode vous l’avez trouvé.',
        ],
        wentWell: ['Ce qui a bien fonctionné', 'Ce qui a limité l’incident.'],
        wentBadly: ['Ce qui n’a pas bien fonctionné', 'Ce qui l’a fait durer.'],
        lucky: ['Où nous avons eu de la chance', 'Ce qui vous a sauvés par hasard.'],
        actionItems: [
          'Actions',
          'Prévenir, atténuer ou détecter ; chacune avec la cause visée, une date et la façon de juger sa réussite.',
        ],
        affected: [
          'Certificats ou enregistrements concernés',
          'Une liste complète ou un lien vers elle, sous une forme que d’autres peuvent vérifier.',
        ],
      },
    },
  },
};
