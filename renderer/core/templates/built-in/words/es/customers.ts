import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for customers, in Spanish. */
export const customers: WordsFor<'customer-notice'> = {
  rules: {},
  deadlines: {},
  templates: {
    'customer-notice': {
      name: 'Aviso a los clientes (PIR)',
      purpose: 'Qué ocurrió, qué supuso para los clientes y qué se está haciendo; para que lo lea cualquiera.',
      sections: {
        summary: [
          'Resumen',
          'En tres frases: qué falló, para quién y durante cuánto tiempo, y cómo está todo ahora. Escríbalo como se lo diría a un cliente por teléfono.',
        ],
        impact: [
          'Impacto',
          'Qué notaron los clientes, con cifras: cuántos, en qué regiones, qué parte de las solicitudes. Diga también qué no se vio afectado, sobre todo los datos.',
        ],
        timeline: [
          'Cronología',
          'Desde el primer efecto hasta el último, con el momento del primer aviso público. Una línea por evento, con las palabras del lector.',
        ],
        cause: ['Causa', 'Qué lo provocó y qué dejó que llegara tan lejos, sin nombres de personas ni de sistemas internos.'],
        actions: ['Qué estamos haciendo', 'Qué se ha cambiado ya y qué se hará después, cada cosa con una fecha que pueda cumplir.'],
        advice: ['Qué puede hacer usted', 'Los pasos que debería dar el lector, o una frase clara de que no tiene que hacer nada.'],
        status: ['Estado actual', 'Qué está hecho, qué está en curso, qué queda pendiente.'],
        apology: ['Disculpas y contacto', 'Unas disculpas sencillas por lo que ha costado, y dónde se responden las preguntas.'],
      },
    },
  },
};
