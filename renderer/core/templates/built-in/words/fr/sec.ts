import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the SEC, in French. */
export const sec: WordsFor<'sec-8k-105'> = {
  rules: {
    sec: {
      name: 'Formulaire 8-K de la SEC, point 1.05',
      version:
        'tel qu’en vigueur depuis le 18 décembre 2023 ; les jours fériés fédéraux, l’heure de clôture des dépôts et un report permis par l’Attorney General ne sont pas pris en compte ici',
    },
  },
  deadlines: {
    'sec-8k-filing': {
      name: 'Formulaire 8-K, point 1.05',
      due: 'Le dépôt, compté à partir du jour où l’incident a été jugé significatif ; les faits manquants suivent dans un amendement, dans les quatre jours ouvrés après qu’ils sont connus.',
    },
  },
  templates: {
    'sec-8k-105': {
      name: 'Formulaire 8-K de la SEC, point 1.05',
      purpose: 'Une société enregistrée auprès de la SEC divulgue un incident de cybersécurité qu’elle a jugé significatif.',
      sections: {
        nature: ['Nature de l’incident', 'De quel type d’incident il s’agit ; rien qui aiderait un attaquant.'],
        scope: ['Étendue', 'Quelles activités, quels systèmes et quelles données, dans les mots d’un investisseur.'],
        timing: ['Moment', 'Quand il s’est produit, quand il a été découvert, s’il dure encore.'],
        materialImpact: [
          'Impact significatif',
          'Ce qu’il a signifié ou signifiera probablement, aussi pour la situation financière et les résultats d’exploitation.',
        ],
        unknown: ['Ce que l’on ne sait pas encore', 'Ce qui n’est pas déterminé ou pas disponible et suivra dans un amendement.'],
      },
    },
  },
};
