/** A date or a number as the report's words say it already: "12 October 2026 (“12 October 2026”)" is said once, as the report does. */
const twice = /(?<![\p{L}\d])([\p{L}\d][^()“”„«»]{2,60}?) \(([“„«]\s?)\1(\s?[”“»])\)/gu;

/** A sentence without the brackets that repeat what stands right before them. */
export const saidOnce = (sentence: string): string => sentence.replace(twice, '$2$1$3');
