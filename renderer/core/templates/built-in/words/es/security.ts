import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in Spanish. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'Guía de la CCADB para informar de incidentes',
      version: 'compruebe la versión vigente antes de presentarlo; los plazos varían según el programa y no se calculan aquí',
    },
  },
  deadlines: {},
  templates: {
    'security-advisory': {
      name: 'Aviso de seguridad',
      purpose: 'Una vulnerabilidad o un ataque, a quién afecta y qué deben hacer los lectores ahora.',
      sections: {
        summary: ['Resumen', 'La vulnerabilidad, su gravedad y qué hacer, de modo que quien no lea nada más haga lo correcto.'],
        whoIsAffected: ['A quién afecta', 'Productos, versiones y configuraciones, también los que no están afectados.'],
        advice: ['Qué debe hacer usted', 'Los pasos en orden, primero el más urgente; después, cómo comprobar que han funcionado.'],
        workarounds: [
          'Soluciones provisionales',
          'Para quienes aún no pueden actualizar, con los inconvenientes de cada una; o diga que no hay ninguna.',
        ],
        attack: [
          'Qué puede hacer un atacante',
          'El efecto y lo que hace falta para lograrlo. No más detalles de los que el lector necesita para protegerse.',
        ],
        signsOfMisuse: ['Indicios de explotación', 'Qué buscar en los registros, y desde cuándo.'],
        timeline: ['Cronología', 'Desde el aviso hasta la corrección y la publicación.'],
        thanks: ['Agradecimientos', 'Quién avisó del problema, si ha aceptado que se le nombre.'],
        contact: ['Contacto', 'A dónde dirigir preguntas y otros avisos.'],
      },
    },
    'ca-incident': {
      name: 'Incidente de CA o de cumplimiento',
      purpose: 'Un incumplimiento de reglas prometidas: qué regla, qué se emitió o se hizo en contra y qué evita que se repita.',
      sections: {
        summary: ['Resumen', 'Qué requisito se incumplió, con su sección y versión, por qué medio, y si ha cesado.'],
        impact: ['Impacto', 'Cuántos certificados, clientes o registros, de qué tipos, y desde cuándo hasta cuándo.'],
        timeline: ['Cronología', 'En UTC, desde el momento en que nació la causa, con cada decisión tomada por el camino.'],
        rootCause: ['Causa raíz', 'Qué llevó a ello y por qué no se notó antes; un párrafo por causa.'],
        wentWell: ['Qué salió bien', 'Qué limitó el incidente.'],
        wentBadly: ['Qué salió mal', 'Qué hizo que durara.'],
        lucky: ['Dónde tuvimos suerte', 'Qué evitó algo peor por casualidad.'],
        actionItems: ['Acciones', 'Prevenir, mitigar o detectar; cada una con una fecha y el modo de juzgar su éxito.'],
        affected: ['Certificados o registros afectados', 'Una lista completa o un enlace a ella, en una forma que otros puedan comprobar.'],
      },
    },
  },
};
