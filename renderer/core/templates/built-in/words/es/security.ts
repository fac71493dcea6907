import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in Spanish. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'Guía de la CCADB para informar de incidentes',
      version:
        'versión 3.2 de 20 de marzo de 2026; compruebe la vigente antes de presentarlo. Los programas raíz pueden pedir más, y los plazos de las revocaciones no se calculan aquí',
    },
  },
  deadlines: {
    'ccadb-preliminary': {
      name: 'Informe preliminar',
      due: 'Un informe preliminar, o ya el completo: qué ocurrió, qué políticas, quién lo encontró, hasta dónde llega, y si ha cesado.',
    },
    'ccadb-full': { name: 'Informe completo', due: 'El informe completo, contado desde la primera divulgación del incidente.' },
  },
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
        summary: [
          'Resumen',
          'Qué requisito se incumplió, con su sección y versión, por qué medio, desde cuándo hasta cuándo, quién lo encontró, y el identificador CCADB de la CA.',
        ],
        impact: [
          'Impacto',
          'Cuántos certificados, clientes o registros, cuántos siguen siendo válidos, de qué tipos, y si se detuvo la emisión y por qué.',
        ],
        timeline: ['Cronología', 'En UTC, desde el momento en que nació la causa, con cada decisión tomada por el camino.'],
        related: ['Incidentes relacionados', 'Los anteriores de este tipo, con un enlace, la fecha y lo que tienen en común; o «N/A».'],
        rootCause: [
          'Análisis de la causa raíz',
          'Qué llevó a ello y por qué no se notó antes, un párrafo por causa; y con qué método lo encontró.',
        ],
        wentWell: ['Qué salió bien', 'Qué limitó el incidente.'],
        wentBadly: ['Qué no salió bien', 'Qué hizo que durara.'],
        lucky: ['Dónde tuvimos suerte', 'Qué evitó algo peor por casualidad.'],
        actionItems: [
          'Acciones',
          'Prevenir, mitigar o detectar; cada una con la causa a la que responde, una fecha y el modo de juzgar su éxito.',
        ],
        affected: ['Certificados o registros afectados', 'Una lista completa o un enlace a ella, en una forma que otros puedan comprobar.'],
      },
    },
  },
};
