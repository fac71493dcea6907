import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of DORA, in Spanish. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Reglamento (UE) 2022/2554 (DORA), artículo 19, con el Reglamento Delegado (UE) 2025/301',
      version:
        'de 20 de febrero de 2025; las guías discrepan sobre desde cuándo cuentan los plazos posteriores: compruébelo y cámbielo en una copia de esta plantilla. Un fin de semana o un festivo puede desplazarlos',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Notificación inicial',
      due: 'La notificación inicial: en las 4 horas siguientes a la clasificación como grave, y como máximo 24 horas después de tener conocimiento.',
    },
    'dora-intermediate': {
      name: 'Informe intermedio',
      due: 'El informe intermedio, aunque nada haya cambiado; uno actualizado en cuanto se recuperen las actividades habituales.',
    },
    'dora-final': {
      name: 'Informe final',
      due: 'El informe final con las causas subyacentes, las fechas de resolución, los costes y las recuperaciones.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'Notificación inicial DORA',
      purpose: 'Una entidad financiera notifica en pocas horas a su autoridad un incidente grave relacionado con las TIC.',
      sections: {
        description: ['Descripción', 'Qué ocurrió, hasta donde se sabe.'],
        detection: ['Detección', 'Cuándo y cómo se detectó, y quién lo hizo: personal propio, proveedor, cliente.'],
        criteria: ['Criterios de clasificación', 'Qué criterios lo hicieron grave, y qué umbrales se alcanzaron.'],
        memberStates: ['Estados miembros afectados', 'Cuáles, o diga que aún no se sabe.'],
        origin: ['Origen y tipo', 'Qué se sabe de su procedencia: sistemas propios, un proveedor, un ataque.'],
        continuityPlan: ['Plan de continuidad de la actividad', 'Si se activó, y qué cambió con ello.'],
        otherInformation: ['Otra información', 'Qué más debería saber ahora la autoridad.'],
      },
    },
    'dora-intermediate': {
      name: 'Informe intermedio DORA',
      purpose: 'El estado de un incidente grave relacionado con las TIC a los tres días: horas, tipo, qué y quién está afectado.',
      sections: {
        occurrence: ['Inicio y recuperación', 'Cuándo empezó, y cuándo se recuperaron o se espera recuperar las actividades habituales.'],
        type: ['Tipo de incidente', 'Fallo, ataque, proceso o suceso externo; si fue un ataque, también la técnica empleada.'],
        processes: ['Procesos operativos e infraestructuras afectados', 'Qué procesos, servicios y sistemas, y cómo.'],
        impact: [
          'Impacto en los clientes',
          'Clientes, contrapartes financieras y operaciones: cifras y porcentajes, con «unos» o «unas» cuando sean estimaciones.',
        ],
        criteria: ['Criterios de clasificación', 'De nuevo los criterios, con lo que ha cambiado desde la notificación inicial.'],
        authoritiesTold: ['Notificación a otras autoridades', 'A cuáles, cuándo, y con qué referencia.'],
        measures: ['Medidas', 'Las medidas temporales y lo que está previsto.'],
        indicators: ['Indicadores de compromiso', 'Si el incidente fue un ataque.'],
        timeline: ['Cronología', 'Todos los momentos con su zona horaria.'],
      },
    },
    'dora-final': {
      name: 'Informe final DORA',
      purpose: 'El informe que cierra un incidente grave relacionado con las TIC: causas, resolución, costes y recuperaciones.',
      sections: {
        rootCauses: ['Causas subyacentes', 'Por categoría, y qué había detrás.'],
        resolution: ['Resolución', 'Cuándo y cómo se eliminó cada causa, y cuándo se cerró el incidente.'],
        timeline: ['Cronología', 'Todos los momentos con su zona horaria.'],
        impact: ['Impacto', 'Las cifras definitivas: clientes, operaciones, servicios, duración y regiones.'],
        costs: ['Costes y pérdidas', 'Costes y pérdidas brutos, directos e indirectos, por tipo; señale las estimaciones.'],
        recoveries: ['Recuperaciones financieras', 'Qué se recuperó o se recuperará, de aseguradoras o de otros; o diga que no hay nada.'],
        measures: ['Medidas para evitar que se repita', 'Qué se ha hecho y qué se hará, cada cosa con una fecha.'],
        requirements: ['Requisitos incumplidos', 'Los contratos o niveles de servicio que no se cumplieron.'],
        resolutionAuthorities: ['Información para las autoridades de resolución', 'Solo si se vieron afectadas funciones críticas.'],
      },
    },
  },
};
