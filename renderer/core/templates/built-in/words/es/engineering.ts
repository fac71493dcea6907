import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for engineers, in Spanish. */
export const engineering: WordsFor<'post-mortem' | 'team-report' | 'milestone-record' | 'phase-report'> = {
  rules: {
    sre: { name: 'Libro SRE de Google, ejemplo de post mortem', version: 'primera edición, 2016' },
    atlassian: { name: 'Manual de gestión de incidentes de Atlassian, post mortem', version: 'tal como se publicó en 2026' },
  },
  deadlines: {},
  templates: {
    'post-mortem': {
      name: 'Post mortem técnico',
      purpose: 'Un análisis sin buscar culpables para equipos técnicos: desencadenante, causas raíz, detección, lecciones y acciones.',
      sections: {
        summary: ['Resumen', 'Dos o tres frases que entienda un colega de otro equipo.'],
        impact: [
          'Impacto',
          'Cifras exactas: solicitudes fallidas, usuarios, minutos, dinero, presupuesto de error. Diga cómo se midieron.',
        ],
        rootCauses: ['Causas raíz', 'Qué tenía que darse para que esto ocurriera. Sistemas y decisiones, no personas.'],
        trigger: ['Desencadenante', 'El cambio o el suceso que lo puso en marcha.'],
        detection: ['Detección', 'Qué le avisó, cuánto después del inicio, y qué debería haberle avisado antes.'],
        resolution: ['Resolución', 'Qué puso fin al impacto, y qué lo reparó finalmente.'],
        actionItems: ['Acciones', 'Cada una con un tipo (prevenir, detectar, mitigar), un responsable y un tique.'],
        lessonsLearned: [
          'Lecciones aprendidas',
          'Siguen tres listas breves: deje en ellas solo lo que debería cambiar el trabajo de otros.',
        ],
        wentWell: ['Qué salió bien', 'Qué ayudó: una alarma, un procedimiento, una persona que sabía.'],
        wentWrong: ['Qué salió mal', 'Qué retrasó la respuesta o empeoró la situación.'],
        lucky: ['Dónde tuvimos suerte', 'Qué podría haber ido peor y, por casualidad, no lo hizo.'],
        timeline: ['Cronología', 'En una sola zona horaria, con un enlace a los datos que hay detrás de cada línea.'],
        supportingData: ['Datos de apoyo', 'Gráficos, consultas y registros que hacen falta para comprobar el análisis.'],
      },
    },
    'team-report': {
      name: 'Informe breve del equipo',
      purpose: 'Media página para el equipo y sus vecinos, escrita el mismo día.',
      sections: {
        whatHappened: ['Qué ocurrió', 'Cuatro frases como máximo: efecto, causa, reparación, y si puede repetirse.'],
        timeline: ['Cronología', 'Los cinco o seis momentos que importan.'],
        learned: ['Qué aprendimos', 'Una cosa que conservar y otra que cambiar.'],
        nextSteps: ['Próximos pasos', 'Quién hace qué y hasta cuándo.'],
      },
    },
    'milestone-record': {
      name: 'Registro de hitos',
      purpose: 'Los momentos de un incidente y los indicadores entre ellos, para comparar incidentes.',
      sections: {
        oneSentence: ['En una frase', 'Qué falló y para quién.'],
        milestones: [
          'Hitos',
          'Dé a cada hito un evento con hora exacta y zona horaria: a partir de ellos se calculan los indicadores de abajo.',
        ],
        keyFigures: ['Indicadores', 'Escriba solo lo que las cifras no dicen: por qué falta alguna o es inusual.'],
        sources: ['Fuentes', 'De dónde procede cada hora: alarma, registro, chat, memoria.'],
      },
    },
    'phase-report': {
      name: 'Informe por fases',
      purpose: 'El incidente fase a fase, desde los antecedentes hasta la recuperación, con lo que hay que mejorar en cada una.',
      sections: {
        summary: ['Resumen', 'Qué ocurrió, su gravedad, cuánto duró y cuántas solicitudes de asistencia llegaron.'],
        leadup: ['Antecedentes', 'Qué se cambió o decidió antes, por lejano que sea, que lo hizo posible.'],
        fault: ['Fallo', 'Qué no funcionó como debía, y cómo se manifestó.'],
        impact: ['Impacto', 'Quién notó qué, en cifras.'],
        detection: ['Detección', 'Cómo y cuándo se notó. ¿Cómo podría reducirse ese tiempo a la mitad?'],
        response: ['Respuesta', 'Quién acudió y cuándo, qué se intentó, qué se interpuso.'],
        recovery: ['Recuperación', 'Cómo volvió el servicio, y cómo se supo que había vuelto.'],
        timeline: ['Cronología', 'Todo en una sola zona horaria, con los hitos marcados.'],
        causes: ['Causas', 'Pregunte por qué hasta que la respuesta sea algo que usted pueda cambiar.'],
        before: ['Ha ocurrido antes', 'Incidentes anteriores con la misma causa, y qué fue de las acciones de entonces.'],
        correctiveActions: ['Acciones correctivas', 'Cada una con un responsable y una fecha acordada.'],
        lessons: ['Lecciones', 'Qué deberían saber otros equipos.'],
      },
    },
  },
};
