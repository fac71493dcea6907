import { chipLabels } from '../../chips/chip-labels.ts';
import { exportWords } from '../../report/export-words.ts';
import { colonOf } from '../../time/shown/colon.ts';
import type { Labels } from '../labels.ts';

/** What an export adds to the author's own words, in Spanish. */
export const spanish: Labels = {
  ...exportWords.es,
  untitled: 'Informe sin título',
  facts: { ...exportWords.es.facts, lastUpdated: 'Última actualización' },
  from: 'desde el',
  sections: {
    timeline: 'Cronología',
    causes: 'Causas',
    actions: 'Acciones',
    status: 'Estado',
    corrections: 'Correcciones',
    facts: 'Datos',
    notes: 'Notas',
  },
  correction: 'Corrección',
  table: 'Tabla',
  callouts: { note: 'Nota', warning: 'Advertencia', advice: 'Consejo para clientes' },
  notes: { note: 'Nota', back: 'Volver al texto, nota' },
  columns: {
    time: 'Hora',
    zone: 'Huso',
    event: 'Qué ocurrió',
    figure: 'Indicador',
    value: 'Valor',
    reasoning: 'Cómo se calcula',
    phase: 'Fase',
    length: 'Duración',
    when: 'De – a',
  },
  chart: { title: 'Gráfico de la cronología' },
  image: { name: 'Imagen', missing: 'Falta esta imagen.' },
  noDate: 'Fecha desconocida',
  actionStates: { open: 'Pendiente', 'in-progress': 'En curso', done: 'Hecho' },
  stepStates: { open: 'Pendiente', current: 'En curso', done: 'Hecho' },
  owner: 'Responsable',
  due: 'Plazo',
  link: 'Ticket',
  colon: colonOf('es'),
  chips: chipLabels('es'),
  page: { before: 'Página ', between: ' de ', after: '' },
};
