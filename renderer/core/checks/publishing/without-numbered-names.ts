const named =
  /(?<!\p{L})(?:flights?|gates?|rooms?|seats?|racks?|rows?|halls?|buildings?|sites?|data cent(?:er|re)s?|regions?|zones?|lines?|trains?|models?|types?|fl(?:ug|üge)|r(?:aum|äume)|zimmer|hallen?|gebäude|standorte?|rechenzentr(?:um|en)|linien?|z(?:ug|üge)|modelle?|vols?|salles?|bâtiments?|centres?|lignes?|modèles?|vuelos?|salas?|sedes?|edificios?|líneas?|tren(?:es)?|modelos?)[ \u00a0](?:\p{L}{3,10}-\d{2,6}(?:, | and | und | et | y )?)+/giu;
/** A tracker begins its numbers with 1. */
const padded = /(?<![\p{L}\d-])\p{Lu}{3,10}-0\d{0,2}(?!\d)/gu;

/** A text in which names of flights, rooms and sites ("flight LHR-12", "MUC-02") are blanked out, which have the shape of a ticket's key; as long as before. */
export const withoutNumberedNames = (text: string): string =>
  text.replace(named, (words) => ' '.repeat(words.length)).replace(padded, (words) => ' '.repeat(words.length));
