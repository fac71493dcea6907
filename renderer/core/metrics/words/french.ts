import { asChoice } from './as-choice.ts';
import type { MetricWords, MissingPart } from './metric-words.ts';

const moments: MetricWords['moments'] = {
  'impact-began': 'début de l’impact',
  detected: 'détection',
  'response-began': 'début de la réaction',
  'first-notice': 'première information du public',
  mitigated: 'atténuation',
  'impact-ended': 'fin de l’impact',
  'report-published': 'publication du rapport',
};

const parts: Readonly<Record<MissingPart, string>> = { date: 'date', time: 'heure', zone: 'fuseau horaire' };

/** Key figures and phases in French. */
export const french: MetricWords = {
  figures: {
    'time-to-detect': 'Délai de détection',
    'time-to-respond': 'Délai de réaction',
    'time-to-notify': 'Délai d’information',
    'time-to-mitigate': 'Délai d’atténuation',
    duration: 'Durée de l’impact',
  },
  phases: {
    detection: 'Détection',
    response: 'Réaction',
    notification: 'Information',
    mitigation: 'Atténuation',
    recovery: 'Rétablissement',
  },
  moments,
  mark: (milestone) => `Marquez un événement comme « ${asChoice(moments[milestone])} ».`,
  lacks: (milestone, missing) => `Il manque à l’événement « ${moments[milestone]} » : ${missing.map((part) => parts[part]).join(', ')}.`,
  inexact: (milestone) => `L’événement « ${moments[milestone]} » n’a pas d’heure exacte.`,
  reversed: (end, start) => `La fin (${end}) précède le début (${start}) : vérifiez les deux heures.`,
  outOf: (count, isLatest) => (isLatest ? `le dernier de ${count}` : `le premier de ${count}`),
  leftOut: (count) => (count === 1 ? '1 sans heure exacte non compté' : `${count} sans heure exacte non comptés`),
};
