/** A text in which no line ends between a number and its unit: "1 h", "30 min", "4 days". */
export const unitsKept = (text: string): string =>
  text.replace(
    /(?<=\d) (?=(?:h|min|s|ms|%|days?|hours?|minutes?|Tage?n?|Stunden?|Minuten?|jours?|heures?|días?|horas?|minutos?)(?!\p{L}))/gu,
    '\u00A0',
  );
