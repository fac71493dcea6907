const code = /^[1-5]\d\d$/u;
const answers =
  /^\s(?:\p{L}+\s){0,2}(?:errors?|responses?|status\p{L}*|codes?|pages?|fehler\p{L}*|antwort\p{L}*|erreurs?|réponses?|errores|respuestas?)(?!\p{L})/iu;

/** Whether a number, with the words behind it, is what a server answered: "503 errors". */
export const isAnswer = (words: string, after: string): boolean => code.test(words) && answers.test(after);

/** Whether what looks like a length is several such answers: "404s". */
export const isAnswers = (words: string): boolean => /^[1-5]\d\ds$/u.test(words);
