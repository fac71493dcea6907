import type { WordsFor } from '../../template-words.ts';

/** What stands over the fields of all three reports. */
const facts = ['Datos', 'Lo que pide el formulario de la autoridad, campo por campo; «aún no se conoce» es una respuesta.'] as const;

/** What all three reports say of who reports. */
const entity = [
  'Entidad financiera',
  'Nombre, código LEI y tipo, con el código de referencia que la autoridad dio al incidente; en su caso, quién presenta en su nombre, las demás entidades incluidas, la empresa matriz y la moneda de los importes.',
] as const;

/** The words of the templates of DORA, in Spanish. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Reglamento (UE) 2022/2554 (DORA), artículo 19, con el Reglamento Delegado (UE) 2025/301 y el Reglamento de Ejecución (UE) 2025/302',
      version:
        'ambos publicados el 20 de febrero de 2025; se presenta con la plantilla del segundo. Un plazo que venza en fin de semana o festivo puede llegar hasta el mediodía del siguiente día hábil, para las entidades de crédito y algunas otras solo el del informe final; aquí no se tiene en cuenta',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Notificación inicial',
      due: 'La notificación inicial: en las 4 horas siguientes a la clasificación como grave, y como máximo 24 horas después de tener conocimiento. Si solo se clasifica como grave después, cuentan únicamente las 4 horas.',
    },
    'dora-intermediate': {
      name: 'Informe intermedio',
      due: 'El informe intermedio, aunque nada haya cambiado; uno actualizado sin demora indebida y, en todo caso, cuando se recuperen las actividades habituales.',
    },
    'dora-final': {
      name: 'Informe final',
      due: 'El informe final con las causas subyacentes, las fechas de resolución, los costes, las pérdidas y las recuperaciones. Cuenta desde el último informe intermedio, también si es uno actualizado.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'Notificación inicial DORA',
      purpose: 'Una entidad financiera notifica en pocas horas a la autoridad competente un incidente grave relacionado con las TIC.',
      sections: {
        facts,
        entity,
        description: ['Descripción', 'Qué ocurrió, hasta donde se sabe.'],
        detection: ['Detección', 'Cuándo y cómo se detectó, y quién lo hizo: personal propio, proveedor, cliente.'],
        criteria: [
          'Criterios de clasificación',
          'Qué criterios del Reglamento Delegado (UE) 2024/1772 lo hicieron grave, y qué umbrales se alcanzaron.',
        ],
        memberStates: ['Estados miembros afectados', 'Cuáles, o diga que aún no se sabe.'],
        origin: ['Origen y tipo', 'Qué se sabe de su procedencia: sistemas propios, un proveedor, un ataque.'],
        continuityPlan: ['Plan de continuidad de la actividad', 'Si se activó, y qué cambió con ello.'],
        otherInformation: [
          'Otra información',
          'Qué más debería saber ahora la autoridad; también si el incidente se reclasificó de grave a no grave.',
        ],
      },
    },
    'dora-intermediate': {
      name: 'Informe intermedio DORA',
      purpose: 'El estado de un incidente grave relacionado con las TIC a los tres días: horas, tipo, qué y quién está afectado.',
      sections: {
        facts,
        entity,
        occurrence: ['Inicio y recuperación', 'Cuándo empezó, y cuándo se recuperaron o se espera recuperar las actividades habituales.'],
        type: [
          'Tipo de incidente',
          'Fallo, ataque, proceso o suceso externo; si fue un ataque, también las amenazas y las técnicas utilizadas.',
        ],
        processes: [
          'Procesos operativos e infraestructuras afectados',
          'Qué áreas funcionales, procesos operativos y componentes de la infraestructura, y cómo.',
        ],
        impact: [
          'Impacto en los clientes',
          'Clientes y sus intereses financieros, contrapartes financieras y operaciones: cifras y porcentajes, con «unos» o «unas» cuando sean estimaciones.',
        ],
        criteria: ['Criterios de clasificación', 'De nuevo los criterios, con lo que ha cambiado desde la notificación inicial.'],
        authoritiesTold: ['Notificación a otras autoridades', 'A cuáles, cuándo, y con qué referencia; o diga que no la hubo.'],
        measures: ['Medidas', 'Las medidas temporales, adoptadas y previstas, para recuperarse.'],
        indicators: ['Indicadores de compromiso', 'Si el incidente fue un ataque.'],
        timeline: ['Cronología', 'Todos los momentos con su zona horaria.'],
      },
    },
    'dora-final': {
      name: 'Informe final DORA',
      purpose: 'El informe que cierra un incidente grave relacionado con las TIC: causas, resolución, costes y recuperaciones.',
      sections: {
        facts,
        entity,
        rootCauses: ['Causas subyacentes', 'Por categoría, y qué había detrás.'],
        resolution: ['Resolución', 'Cuándo y cómo se eliminó cada causa, y cuándo se resolvió el incidente.'],
        timeline: ['Cronología', 'Todos los momentos con su zona horaria.'],
        impact: ['Impacto', 'Las cifras definitivas: clientes, operaciones, servicios, duración y regiones.'],
        costs: ['Costes y pérdidas', 'Costes y pérdidas brutos, directos e indirectos, por tipo; señale las estimaciones.'],
        recoveries: ['Recuperaciones financieras', 'Qué se recuperó o se recuperará, de aseguradoras o de otros; o diga que no hay nada.'],
        measures: ['Medidas para evitar que se repita', 'Qué se ha hecho y qué se hará, cada cosa con una fecha.'],
        recurring: ['Incidentes recurrentes', 'Los anteriores con la misma causa subyacente aparente: cuáles, y cuándo.'],
        requirements: ['Requisitos incumplidos', 'Los requisitos legales, contratos o niveles de servicio que no se cumplieron.'],
        resolutionAuthorities: ['Información para las autoridades de resolución', 'Solo si se vieron afectadas funciones críticas.'],
      },
    },
  },
};
