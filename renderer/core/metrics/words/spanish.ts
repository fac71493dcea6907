import { asChoice } from './as-choice.ts';
import type { MetricWords, MissingPart } from './metric-words.ts';

const moments: MetricWords['moments'] = {
  'impact-began': 'inicio del impacto',
  detected: 'detección',
  'response-began': 'inicio de la respuesta',
  'first-notice': 'primer aviso público',
  mitigated: 'mitigación',
  'impact-ended': 'fin del impacto',
  'report-published': 'publicación del informe',
};

const parts: Readonly<Record<MissingPart, string>> = { date: 'fecha', time: 'hora', zone: 'huso horario' };

/** Key figures and phases in Spanish. */
export const spanish: MetricWords = {
  figures: {
    'time-to-detect': 'Tiempo hasta la detección',
    'time-to-respond': 'Tiempo hasta la respuesta',
    'time-to-notify': 'Tiempo hasta el aviso',
    'time-to-mitigate': 'Tiempo hasta la mitigación',
    duration: 'Duración del impacto',
  },
  phases: {
    detection: 'Detección',
    response: 'Respuesta',
    notification: 'Aviso',
    mitigation: 'Mitigación',
    recovery: 'Recuperación',
  },
  moments,
  mark: (milestone) => `Marque un evento como «${asChoice(moments[milestone])}».`,
  lacks: (milestone, missing) => `Al evento «${moments[milestone]}» le falta: ${missing.map((part) => parts[part]).join(', ')}.`,
  inexact: (milestone) => `El evento «${moments[milestone]}» no tiene una hora exacta.`,
  reversed: (end, start) => `El fin (${end}) es anterior al inicio (${start}): revise ambas horas.`,
  outOf: (count, isLatest) => (isLatest ? `el último de ${count}` : `el primero de ${count}`),
  leftOut: (count) => `${count} sin hora exacta no ${count === 1 ? 'contado' : 'contados'}`,
};
