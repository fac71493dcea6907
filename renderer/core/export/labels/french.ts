import { chipLabels } from '../../chips/chip-labels.ts';
import { exportWords } from '../../report/export-words.ts';
import { colonOf } from '../../time/shown/colon.ts';
import type { Labels } from '../labels.ts';

/** What an export adds to the author's own words, in French. */
export const french: Labels = {
  ...exportWords.fr,
  untitled: 'Rapport sans titre',
  facts: { ...exportWords.fr.facts, lastUpdated: 'Dernière mise à jour' },
  from: 'à partir du',
  sections: {
    timeline: 'Chronologie',
    causes: 'Causes',
    actions: 'Actions',
    status: 'État d’avancement',
    corrections: 'Rectificatifs',
    facts: 'Données',
    notes: 'Notes',
  },
  correction: 'Rectificatif',
  table: 'Tableau',
  callouts: { note: 'Remarque', warning: 'Avertissement', advice: 'Conseil aux clients' },
  notes: { note: 'Note', back: 'Retour au texte, note' },
  columns: {
    time: 'Heure',
    zone: 'Fuseau',
    event: 'Ce qui s’est passé',
    figure: 'Indicateur',
    value: 'Valeur',
    reasoning: 'Mode de calcul',
    phase: 'Phase',
    length: 'Durée',
    when: 'Du – au',
  },
  chart: { title: 'Graphique de la chronologie' },
  image: { name: 'Image', missing: 'Il manque cette image.' },
  noDate: 'Date inconnue',
  actionStates: { open: 'À faire', 'in-progress': 'En cours', done: 'Fait' },
  stepStates: { open: 'À faire', current: 'En cours', done: 'Fait' },
  owner: 'Responsable',
  due: 'Échéance',
  link: 'Ticket',
  colon: colonOf('fr'),
  chips: chipLabels('fr'),
  page: { before: 'Page ', between: ' sur ', after: '' },
};
