import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the GDPR, in Spanish. */
export const gdpr: WordsFor<'gdpr-33' | 'gdpr-34'> = {
  rules: {
    gdpr: { name: 'Reglamento (UE) 2016/679 (RGPD), artículo 33', version: 'tal como se aplica desde el 25 de mayo de 2018' },
    gdpr34: { name: 'Reglamento (UE) 2016/679 (RGPD), artículo 34', version: 'tal como se aplica desde el 25 de mayo de 2018' },
  },
  deadlines: {
    'gdpr-33-notification': {
      name: 'Notificación a la autoridad de control',
      due: 'La notificación, completa si es posible; si llega más tarde, debe ir acompañada de los motivos de la dilación. No es necesaria si es improbable un riesgo para las personas físicas.',
    },
  },
  templates: {
    'gdpr-33': {
      name: 'Notificación según el art. 33 del RGPD',
      purpose:
        'El responsable del tratamiento notifica a la autoridad de control una violación de la seguridad de los datos personales; la información que falte puede seguir de manera gradual.',
      sections: {
        nature: [
          'Naturaleza de la violación de la seguridad',
          'Confidencialidad, integridad o disponibilidad; cómo se produjo, hasta donde se sepa.',
        ],
        persons: [
          'Interesados y registros afectados',
          'Las categorías de interesados y de registros de datos personales, y su número aproximado. Diga cuándo una cifra es aproximada.',
        ],
        contact: ['Contacto', 'El delegado de protección de datos u otro punto de contacto, con su nombre y sus datos de contacto.'],
        consequences: ['Posibles consecuencias', 'Qué puede suponer para los interesados, y con qué probabilidad.'],
        measures: [
          'Medidas',
          'Las medidas adoptadas o propuestas para poner remedio a la violación de la seguridad y mitigar sus posibles efectos negativos.',
        ],
        timeline: ['Cronología', 'Cuándo empezó, cuándo y cómo se advirtió, qué siguió.'],
        delay: [
          'Motivos de la dilación',
          'Solo si se envía más de 72 horas después de tener constancia de la violación de la seguridad: por qué.',
        ],
        later: ['Información que seguirá', 'Los datos que aún faltan, y cuándo los espera.'],
        personsTold: [
          'Comunicación a los interesados',
          'Si se ha hecho, cuándo y cómo (artículo 34); o por qué es improbable un alto riesgo para ellos.',
        ],
      },
    },
    'gdpr-34': {
      name: 'Comunicación según el art. 34 del RGPD',
      purpose:
        'El responsable del tratamiento comunica a los interesados, sin dilación indebida y en un lenguaje claro y sencillo, una violación de la seguridad de sus datos que probablemente entrañe un alto riesgo para sus derechos y libertades.',
      sections: {
        what: [
          'Qué ha ocurrido',
          'La naturaleza de la violación de la seguridad, con palabras que todos entiendan: qué ocurrió, cuándo y a qué datos del lector afecta.',
        ],
        consequences: [
          'Qué puede suponer para usted',
          'Las posibles consecuencias para el lector, como un fraude o contactos no deseados, sin restarles importancia.',
        ],
        measures: [
          'Qué estamos haciendo',
          'Las medidas adoptadas o propuestas para poner remedio a la violación de la seguridad y mitigar sus posibles efectos negativos.',
        ],
        advice: [
          'Qué puede hacer usted',
          'Lo que el lector puede hacer por sí mismo: cambiar la contraseña, vigilar sus cuentas, desconfiar de los mensajes en nuestro nombre.',
        ],
        contact: ['Contacto', 'El delegado de protección de datos u otro punto de contacto, con su nombre y sus datos de contacto.'],
      },
    },
  },
};
