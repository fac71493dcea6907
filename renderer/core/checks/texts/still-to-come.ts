/**
 * What a sentence says is still to be written, at its very end, and as a label before what is missing: "Näheres wird noch ergänzt.", "Le coût est à compléter.",
 * "Por completar: el coste". What goes on says how things are: "à préciser avec la police".
 */
const sentence =
  /(?<=(?:^|[\n.!?:;|(–—])\s{0,2})([^\n.!?:;|()–—]{2,60}? )((?:(?:ist|sind) (?:hier )?noch|bleib(?:t|en) hier) (?:zu ergänzen|auszufüllen|nachzutragen|einzufügen)|(?:wird|werden) (?:hier )?noch (?:ergänzt|nachgetragen|eingefügt|ausgefüllt)|(?:est|sont) (?:encore |toujours )?à (?:compléter|préciser|renseigner|remplir)|reste(?:nt)? à (?:compléter|renseigner|remplir)|(?:(?:está|están|queda|quedan) (?:aún |todavía )?)?(?:por|pendientes? de) (?:completar|rellenar)|(?:is|are) (?:still )?to be filled in)(?=\s{0,2}(?:[.!]|$|[\n)|]))/giu;
const label =
  /(?<=(?:^|\n)[ \t(•*-]{0,4})(?:(?:noch )?zu ergänzen|(?:noch )?(?:nachzutragen|auszufüllen)|[àa] (?:compléter|préciser|renseigner)|(?:por|pendiente de) (?:completar|rellenar)|to be (?:filled in|completed|confirmed))(?=[ \u00a0\u202f]?:)/giu;

/** What is itself unfinished work, and no gap in the report: "Das Handbuch ist noch zu ergänzen." */
const work =
  /(?<!\p{L})(?:\p{L}*(?:bericht|meldung|dokument|dokumentation|handbuch|handbücher|runbook|playbook|liste|seite|plan|prozess|richtlinie|test|regel|anleitung|konzept|formular|überwachung|monitoring)(?:s|es|e|n|en|er)?|rapports?|documents?|documentation|manuels?|procédures?|listes?|pages?|plans?|formulaires?|tests?|guides?|dossiers?|déclarations?|notifications?|supervision|informes?|documentos?|documentación|manual(?:es)?|procedimientos?|listas?|páginas?|planes|formularios?|guías?|pruebas?|notificaci(?:ón|ones)|forms?|lists?)(?!\p{L})/iu;

/** The words by which a text says that something of it is still to be written. */
export const stillToCome = (text: string): readonly string[] => [
  ...Array.from(text.matchAll(label), ([words]) => words),
  ...[...text.matchAll(sentence)].flatMap(([, subject = '', words = '']) => (work.test(subject) ? [] : [words])),
];
