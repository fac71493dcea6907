import { isPlaceholder } from './placeholders.ts';

const units =
  '(?:%|percent|minutes?|mins?|hours?|hrs?|seconds?|days?|customers|users|requests|orders|people|UTC|GMT|Minuten|Stunden|Sekunden|Tagen?|Kunden|Nutzer|Prozent|Uhr|heures?|secondes?|jours?|clients|utilisateurs|minutos|horas|segundos|días|clientes|usuarios)';
/** In capitals only where the small word is an ordinary one ("todo" in Spanish). */
const words = new RegExp(
  [
    String.raw`(?<![\p{L}\d_])(?:TBD|[Tt]bd|TBA|TBC|TODO(?! [Ll]ists?)|FIXME|X{3,}|(?:XX|xx)[:.h](?:XX|xx)|[Ll]orem [Ii]psum|LOREM IPSUM)(?![\p{L}\d_])`,
    String.raw`(?<![\p{L}\d_.])(?:T\.B\.[DAC]\.|t\.b\.[dac]\.)`,
    String.raw`(?<![\p{L}\d_])(?:XX|YY|ZZ|xx|yy)(?=[ \u00a0\u202f]?${units}(?!\p{L}))`,
    // A date's form is named where a report speaks of formats.
    String.raw`(?<![\p{L}\d_]|(?:format|form|as|in|au format|im Format|formato)[ “"'(]{1,3})(?:YYYY-MM-DD|DD[./-]MM[./-]YYYY|MM/DD/YYYY|TT\.MM\.JJJJ|JJ/MM/AAAA|DD/MM/AAAA)(?![\p{L}\d_]|[”"')]{0,2} (?:format|form))`,
  ].join('|'),
  'gu',
);
/** Orders to oneself, in capitals, or before a colon at the start of a line. */
const orders =
  /(?<![\p{L}\d_])(?:DO NOT PUBLISH|NOT FOR PUBLICATION|DO NOT DISTRIBUTE|NICHT VERÖFFENTLICHEN|NE PAS PUBLIER|NO PUBLICAR|[ÀA] (?:COMPL[ÉE]TER|PR[ÉE]CISER|CONFIRMER|FAIRE)|POR (?:COMPLETAR|DEFINIR|CONFIRMAR|DETERMINAR)|PENDIENTE(?=\s?:)|BITTE (?:AUSFÜLLEN|ERGÄNZEN|PRÜFEN)|(?<=(?:^|\n)[ (]{0,2})(?:[Tt]o[- ]?[Dd]o(?=:)|(?:DRAFT|ENTWURF|BROUILLON|BORRADOR)(?=\s?(?:[-–—:]|$|\n))))(?![\p{L}\d_])/gu;
/** What is still to come, where it stands alone: "Cause: to be determined". In a sentence it may say how things are. */
const alone =
  /(?<=(?:^|[\n:(|–—-])\s{0,2})(?:to be (?:determined|confirmed|announced|defined|completed|added|filled in)|(?:is |wird )?noch (?:zu ergänzen|auszufüllen|nachzutragen|einzufügen)|wird (?:noch )?(?:ergänzt|nachgetragen|eingefügt)|folgt noch|à (?:compléter|préciser|définir|confirmer|remplir)|por (?:completar|definir|determinar|confirmar)|pendiente de (?:completar|confirmar|definir))(?=\s{0,2}(?:\.|$|[\n)|]))/giu;
const blanks = /(?<=^|[\s(:])(?:\?{3,}|_{3,})(?=$|[\s).,;:!%])/gu;
/** Beside a slash or a letter it is a command’s. */
const braces = /\$?\{\{[^{}\n]{1,60}\}\}|(?<![\p{L}\d/="'_.-])\$\{[^{}\n]{1,60}\}(?![\p{L}\d/="'_.-])/gu;
/** Behind a slash or an equals sign it is part of an address or a command. */
const brace = /(?<![\p{L}\d$\\/{=])\{([^{}\n]{2,40})\}(?![\p{L}\d/}=])/gu;
/** Followed by "(" or ":" it is a link in Markdown. */
const brackets = /\[([^[\]\n]{1,60})\](?![(:])/g;
/** Behind a slash, an equals sign or an option ("--name <name>") it is part of an address or a command, as is "<pod-name>" in small letters. */
const angles =
  /(?<![\p{L}\d<=/@:.-]|--\w[\w=-]{0,40}(?: [\w./-]{1,30}){0,4} )<(\p{L}[\p{L} ]{1,40}|[A-Z][A-Z _-]{1,40}|(?:[Ii]nsert|[Aa]dd|[Ee]nter|[Yy]our)[_-][\p{L}_-]{1,40})>/gu;
/** A key to be pressed, or an element of a page, is named in angle brackets for good. */
const named =
  /^(?:enter|tab|esc|escape|return|space|backspace|delete|del|insert|home|end|shift|ctrl|control|alt|cmd|meta|up|down|left|right|page ?(?:up|down)|(?:ctrl|alt|shift|cmd)-\p{L}+|address|article|audio|body|br|button|canvas|center|code|data|details|div|em|embed|font|footer|form|head|header|hr|html|iframe|img|input|label|li|link|main|map|meta|nav|object|ol|option|output|param|pre|script|section|select|source|span|strong|style|sub|summary|sup|svg|table|td|template|textarea|th|time|title|tr|ul|var|video|xml)$/iu;

/** Comments and changes as other programs write them into a text (CriticMarkup, Obsidian); a report prints them as they stand. */
const remarks =
  /\{>>[^\n]{0,400}?<<\}|\{--[^\n]{1,400}?--\}|\{\+\+[^\n]{1,400}?\+\+\}|\{~~[^\n]{1,400}?~>[^\n]{0,400}?~~\}|\{==[^\n]{1,400}?==\}|(?<![\p{L}\d%]|\d )%%(?=[^\n%]{0,400}\p{L})[^\n%]{1,400}%%(?![\p{L}\d%])/gu;
/** The head of a file of another program, which says of the draft what nobody outside asks. */
const heads =
  /(?<=^|\n)(?:draft: (?:true|false)|published: (?:true|false)|status: draft|layout: [\w-]{1,40}|permalink: \S{1,100}|slug: [\w-]{1,80})(?=[ \t]*(?:$|\n))/gu;

/** A line of nothing else only parts what stands above from what stands below. */
const rule = /^[ \t]*_{3,}[ \t]*$/gmu;

/** The words of a text that wait to be replaced, as they stand there, in the order of their kinds. */
export const leftoversIn = (text: string): readonly string[] => {
  const found = [words, orders, alone, remarks, heads].flatMap((pattern) => Array.from(text.matchAll(pattern), ([word]) => word));
  const asked = [brackets, brace, angles].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([whole, inside]) => {
      const isAsked = inside !== undefined && isPlaceholder(inside) && !(pattern === angles && named.test(inside));
      return isAsked ? [whole] : [];
    }),
  );
  const open = Array.from(text.replace(rule, '').matchAll(blanks), ([word]) => word);
  return [...found, ...asked, ...Array.from(text.matchAll(braces), ([whole]) => whole), ...open];
};
