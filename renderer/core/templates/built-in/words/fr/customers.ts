import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for customers, in French. */
export const customers: WordsFor<'customer-notice'> = {
  rules: {},
  deadlines: {},
  templates: {
    'customer-notice': {
      name: 'Avis aux clients (PIR)',
      purpose: 'Ce qui s’est passé, ce que cela a changé pour les clients et ce qui est fait ; lisible par tous.',
      sections: {
        summary: [
          'Résumé',
          'En trois phrases : ce qui a cessé de fonctionner, pour qui et combien de temps, et où nous en sommes. Écrivez-le comme vous le diriez à un client au téléphone.',
        ],
        impact: [
          'Conséquences',
          'Ce que les clients ont constaté, avec des chiffres : combien, dans quelles régions, quelle part des requêtes. Dites aussi ce qui n’a pas été touché, surtout les données.',
        ],
        timeline: [
          'Chronologie',
          'Du premier effet au dernier, avec le moment de la première information du public. Une ligne par événement, dans les mots du lecteur.',
        ],
        cause: ['Cause', 'Ce qui a provoqué l’incident et ce qui l’a laissé aller si loin, sans nom de personne ni de système interne.'],
        actions: ['Ce que nous faisons', 'Ce qui a déjà été modifié et ce qui suivra, chaque fois avec une date que vous pouvez tenir.'],
        advice: [
          'Ce que vous pouvez faire',
          'Les démarches que le lecteur devrait entreprendre, ou une phrase claire disant qu’il n’a rien à faire.',
        ],
        status: ['État actuel', 'Ce qui est fait, ce qui est en cours, ce qui reste ouvert.'],
        apology: ['Excuses et contact', 'Des excuses simples pour ce que l’incident a coûté, et où poser des questions.'],
      },
    },
  },
};
