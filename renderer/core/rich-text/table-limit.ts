/** The largest table of a text: more is slow to write in, and nobody reads it in a report. */
export const tableLimit = { rows: 2_000, cells: 20_000 } as const;

const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** A sentence for the user when a table is larger than a text may hold, with what to do; null when it may. `kept` says what was left as it was. */
export const tableTooLarge = (rows: number, cells: number, kept: string): string | null =>
  rows <= tableLimit.rows && cells <= tableLimit.cells
    ? null
    : `This holds a table of ${count(rows)} rows and ${count(cells)} cells; Debrief takes tables of up to ${count(tableLimit.rows)} rows and ${count(tableLimit.cells)} cells. ${kept} Take over the rows that readers need, and link to the whole table.`;
