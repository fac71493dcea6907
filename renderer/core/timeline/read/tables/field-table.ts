import { otherDay } from '../entries/days/field-days.ts';
import type { Item } from '../entries/items.ts';
import { dateWithin } from '../lines/look-at-line.ts';
import { zoneSaid } from '../zone-said.ts';
import { whole } from './cells.ts';
import type { Row } from './row.ts';

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
    const aside = otherDay(item.text.split('\n', 1)[0] ?? '');
    const source = aside === 'sure' ? 'sentence' : 'heading';
    const dated: readonly Item[] =
      date === null ? [] : [{ kind: 'date', date, words: item.entered, source, aside, alone: false, ...place }];
    const zoned: readonly Item[] = zone === null ? [] : [{ kind: 'mention', zone, date: null, words: item.entered, ...place }];
    return [{ kind: 'leftover', ...place }, ...dated, ...zoned];
  });
}

const LONGEST_NAME = 50;

/** What a table of names and values says of days and zones, where none of its columns holds times; empty for any other table. */
export function fieldsSaid(rows: readonly Row[]): readonly Item[] {
  const isField = ({ cells }: Row): boolean => cells.filter((cell) => cell !== '').length <= 2 && (cells[0] ?? '').length <= LONGEST_NAME;
  if (!rows.every(isField)) return [];
  return rows.flatMap(({ cells, from, to }): readonly Item[] => {
    const [name = '', value = ''] = cells;
    const place = { from, to };
    const found = dateWithin(value);
    const zone = zoneSaid(`${name.replace(/:$/, '')}: ${value}`);
    const aside = otherDay(name);
    const source = aside === 'sure' ? 'sentence' : 'heading';
    const dated: readonly Item[] = found === null ? [] : [{ kind: 'date', ...found, source, aside, alone: false, ...place }];
    if (zone !== null) return [{ kind: 'leftover', ...place }, ...dated, { kind: 'zone', words: zone, ...place }];
    // "2024-06-10 14:02 (EDT)": the zone of one field is likely that of the times below.
    const beside = whole(value)?.zone ?? null;
    const told: readonly Item[] = beside === null ? [] : [{ kind: 'mention', zone: beside, date: null, words: value, ...place }];
    return [{ kind: 'leftover', ...place }, ...dated, ...told];
  });
}
