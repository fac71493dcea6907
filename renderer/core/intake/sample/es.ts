/** The report shown at first start, in Spanish: the same incident with the same times and figures. */
export const es = `Retrasos en el seguimiento de paquetes el 8 de junio de 2026

Referencia: INC-2026-014
Gravedad: SEV-2
Servicios afectados: Seguimiento de paquetes, Avisos de entrega

Resumen

El 8 de junio de 2026, entre las 09:40 y las 12:05 CEST, el seguimiento de paquetes de Lindenpost mostró posiciones antiguas, y los avisos de entrega llegaron tarde o no llegaron. Los paquetes siguieron su camino y se entregaron en las rutas habituales. Unos 38 000 clientes consultaron una página de seguimiento durante ese tiempo, y 11 200 avisos se enviaron con retraso. No se perdió ningún dato personal ni lo vio nadie ajeno.

Muchos de ustedes organizan el día en torno a una entrega, y una hora equivocada es peor que ninguna. Les pedimos disculpas por las mañanas que les estropeamos.

Causas

Una limpieza rutinaria de datos de seguimiento antiguos coincidió con el pico del lunes por la mañana. Tres cosas la convirtieron en un incidente:

• Falta de un índice: La limpieza recorría una tabla que se había multiplicado por diez desde que se escribió la tarea, e impedía guardar las lecturas nuevas.
• Sin límite de tiempo: La tarea no tenía límite de duración, así que mantuvo la tabla bloqueada durante más de dos horas.
• Alerta sobre la cifra equivocada: Vigilábamos cuántas lecturas se recibían, no cuántas se guardaban, así que nuestra primera alerta llegó tarde.

Nuestros equipos técnicos detuvieron la limpieza, y las lecturas en espera se guardaron en el orden en que se habían hecho. No se perdió ninguna lectura.

Próximos pasos

Los siguientes trabajos están en curso:

• Añadir el índice que falta y probar la limpieza en una copia completa de los datos (responsable: equipo de Plataforma, vencimiento 2026-06-19)
• Limitar cada tarea de mantenimiento a cinco minutos y a las horas entre las 02:00 y las 04:00 (responsable: Operaciones, vencimiento 2026-06-26)
• Alertar de las lecturas que esperan más de diez minutos (responsable: equipo de Supervisión, vencimiento 2026-07-03)
• Mostrar una nota en las páginas de seguimiento cuando sus datos tengan más de treinta minutos

Gracias por su paciencia, y gracias a los repartidores y a las personas de atención al cliente que respondieron a las preguntas a las que nuestras páginas no podían responder.

Cronología

8 de junio de 2026:

• 09:15 CEST: La limpieza de datos de seguimiento antiguos arranca según lo previsto.
• 09:40 CEST: La degradación del servicio comienza: las lecturas nuevas dejan de guardarse.
• 09:55 CEST: Los primeros clientes informan de posiciones antiguas a atención al cliente.
• 10:05 CEST: Salta la alerta de supervisión por avisos retrasados.
• 10:10 CEST: El equipo de guardia confirma la alerta y comienza la investigación.
• 10:35 CEST: Aviso publicado en la página de estado.
• 11:20 CEST: Se descubre que la tarea de limpieza mantiene el bloqueo.
• 11:30 CEST: Limpieza detenida, corrección aplicada; se guardan las lecturas en espera.
• 12:05 CEST: Vuelta a la normalidad del seguimiento y de los avisos.
• 12:20 CEST: Fin del incidente anunciado en la página de estado.

9 de junio de 2026:

• 15:00 CEST: Revisión del incidente con los equipos implicados.

11 de junio de 2026:

• 11:00 CEST: Informe del incidente publicado en nuestro sitio web.

Estado actual

1. Restablecer el seguimiento y los avisos [hecho]
2. Comprobar que no se perdió ninguna lectura [hecho]
3. Publicar este informe [hecho]
4. Completar los trabajos de los próximos pasos [en curso]

Última actualización: 2026-06-11 11:00 CEST
`;
