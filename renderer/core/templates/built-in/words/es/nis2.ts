import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of NIS 2, in Spanish. */
export const nis2: WordsFor<'nis2-early-warning' | 'nis2-notification' | 'nis2-final'> = {
  rules: {
    nis2: {
      name: 'Directiva (UE) 2022/2555 (SRI 2, NIS 2), artículo 23',
      version: 'de 14 de diciembre de 2022; el Derecho nacional puede añadir requisitos',
    },
  },
  deadlines: {
    'nis2-early-warning': {
      name: 'Alerta temprana',
      due: 'Si cabe sospechar que el incidente significativo responde a una acción ilícita o malintencionada, y si puede tener repercusiones transfronterizas.',
    },
    'nis2-notification': {
      name: 'Notificación del incidente',
      due: 'La alerta temprana actualizada, una evaluación inicial de la gravedad y el impacto y, cuando se disponga de ellos, los indicadores de compromiso. Los prestadores de servicios de confianza tienen 24 horas para ello, desde el mismo momento.',
    },
    'nis2-final': {
      name: 'Informe final',
      due: 'La descripción detallada, el tipo de amenaza o la causa principal, las medidas paliativas y las repercusiones transfronterizas. Mientras el incidente siga en curso: un informe de situación, y el informe final en el plazo de un mes desde que se haya gestionado. Si la autoridad lo pide, antes va un informe intermedio.',
    },
  },
  templates: {
    'nis2-early-warning': {
      name: 'Alerta temprana NIS 2',
      purpose: 'La primera comunicación al CSIRT o a la autoridad competente, en 24 horas: si hay malicia, si cruza fronteras.',
      sections: {
        facts: ['Datos', 'Lo que pide el formulario de la autoridad, campo por campo; «aún no se conoce» es una respuesta.'],
        whatIsKnown: ['Qué se sabe', 'Qué ocurrió, en pocas frases; lo que aún no se sabe puede quedar abierto.'],
        malicious: ['Sospecha de acción ilícita o malintencionada', 'Sí, no o no se sabe, y qué apunta a ello.'],
        crossBorder: ['Repercusiones transfronterizas', 'Si otros países pueden verse afectados, y cuáles.'],
        helpWanted: ['Ayuda solicitada', 'Si pide a la autoridad orientaciones o apoyo.'],
        contact: ['Contacto', 'Quién está localizable a cualquier hora.'],
      },
    },
    'nis2-notification': {
      name: 'Notificación del incidente NIS 2',
      purpose: 'La evaluación en 72 horas: gravedad, impacto e indicadores de compromiso.',
      sections: {
        changes: ['Qué ha cambiado desde la alerta temprana', 'Datos nuevos y correcciones; diga con claridad qué resultó ser distinto.'],
        severity: ['Gravedad e impacto', 'Una evaluación inicial: servicios, usuarios, duración, regiones, con cifras cuando las haya.'],
        indicators: ['Indicadores de compromiso', 'Direcciones, archivos, comportamientos; omita esta parte si nada apunta a un ataque.'],
        measures: ['Medidas adoptadas hasta ahora', 'Qué se ha hecho y qué está en curso.'],
        recipientsTold: [
          'Información a los destinatarios de los servicios',
          'Qué se dijo a los usuarios del servicio, y qué pueden hacer ellos mismos.',
        ],
        timeline: ['Cronología', 'Los momentos en los que se apoya la evaluación.'],
        contact: ['Contacto', 'Quién responde a las preguntas.'],
      },
    },
    'nis2-final': {
      name: 'Informe final NIS 2',
      purpose: 'El informe completo en el plazo de un mes desde la notificación: causa, medidas, repercusiones transfronterizas.',
      sections: {
        description: ['Descripción', 'Qué ocurrió de principio a fin, con su gravedad y su impacto.'],
        cause: ['Tipo de amenaza o causa principal', 'De qué tipo de amenaza se trató, o qué causa lo desencadenó probablemente.'],
        measures: ['Medidas paliativas', 'Qué se ha hecho y qué continúa, cada cosa con su estado.'],
        crossBorder: ['Repercusiones transfronterizas', 'Qué países y qué supuso allí; o diga que no las hubo.'],
        timeline: ['Cronología', 'Todos los momentos con su zona horaria.'],
        recipientsTold: ['Información a los destinatarios de los servicios', 'Cuándo, por qué vía, y qué se aconsejó.'],
        contact: ['Contacto', 'Quién responde a las preguntas.'],
      },
    },
  },
};
