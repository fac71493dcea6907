import type { Item } from '../entries/items.ts';

/** The heads of a table that lists what is known of an incident: "Item | Details", "Feld | Wert". */
const NAME =
  /^\W{0,3}(?:items?|fields?|property|properties|attributes?|key|detail|facts?|metric|feld|merkmal|angabe|champ|élément|rubrique|campo|dato|propiedad|ítem|voce|项目|項目|항목|구분)\W{0,3}$/iu;
const VALUE =
  /^\W{0,3}(?:values?|details?|descriptions?|content|information|info|data|wert|inhalt|beschreibung|valeur|contenu|valor|contenido|detalle|conteúdo|descri(?:ção|pción|zione)|valore|dettagli|值|内容|詳細|내용|값|상세)\W{0,3}$/iu;

/** Whether the heads of a table name fields and their values rather than times and events. */
export function isFieldTable(head: readonly string[]): boolean {
  const [name = '', value = ''] = head.filter((cell) => cell !== '');
  return head.filter((cell) => cell !== '').length === 2 && NAME.test(name) && VALUE.test(value);
}

/** The rows of such a table beside a timeline of its own: no entries, yet what they say of date and zone holds for the entries below. */
export function fieldsOnly(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'entry') return [item];
    const place = { from: item.from, to: item.to };
    const { date = null, zone = null } = item.when ?? {};
    const dated: readonly Item[] =
      date === null ? [] : [{ kind: 'date', date, words: item.entered, source: 'heading', alone: false, ...place }];
    const zoned: readonly Item[] = zone === null ? [] : [{ kind: 'mention', zone, date: null, words: item.entered, ...place }];
    return [{ kind: 'leftover', ...place }, ...dated, ...zoned];
  });
}
