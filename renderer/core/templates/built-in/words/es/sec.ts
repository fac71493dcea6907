import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the SEC, in Spanish. */
export const sec: WordsFor<'sec-8k-105'> = {
  rules: {
    sec: {
      name: 'Formulario 8-K de la SEC, apartado 1.05',
      version:
        'tal como está en vigor desde el 18 de diciembre de 2023; los festivos federales, la hora de cierre de la presentación y un aplazamiento permitido por el Attorney General no se tienen en cuenta aquí',
    },
  },
  deadlines: {
    'sec-8k-filing': {
      name: 'Formulario 8-K, apartado 1.05',
      due: 'La presentación, contada desde el día en que se determinó que el incidente es relevante; los datos que falten siguen en una enmienda, en los cuatro días hábiles posteriores a conocerse.',
    },
  },
  templates: {
    'sec-8k-105': {
      name: 'Formulario 8-K de la SEC, apartado 1.05',
      purpose: 'Una sociedad registrada ante la SEC divulga un incidente de ciberseguridad que ha considerado relevante.',
      sections: {
        nature: ['Naturaleza del incidente', 'De qué tipo de incidente se trató; nada que ayude a un atacante.'],
        scope: ['Alcance', 'Qué operaciones, sistemas y datos, con las palabras de un inversor.'],
        timing: ['Momento', 'Cuándo ocurrió, cuándo se descubrió, si continúa.'],
        materialImpact: [
          'Impacto relevante',
          'Qué ha supuesto o es probable que suponga, también para la situación financiera y los resultados de explotación.',
        ],
        unknown: ['Qué no se sabe todavía', 'Qué no se ha determinado o no está disponible, y seguirá en una enmienda.'],
      },
    },
  },
};
