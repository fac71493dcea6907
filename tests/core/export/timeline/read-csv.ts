/** The records of a CSV file as RFC 4180 has it; throws on a quote where none may stand. */
export const readCsv = (csv: string, mark: ',' | ';' = ','): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let at = 0;
  while (at < csv.length) {
    const fields: string[] = [];
    for (;;) {
      let field = '';
      if (csv[at] === '"') {
        const [whole, inner = ''] = /^"((?:[^"]|"")*)"/.exec(csv.slice(at)) ?? [];
        if (whole === undefined) throw new Error(`A quote is never closed, at ${at}.`);
        field = inner.replaceAll('""', '"');
        at += whole.length;
      } else {
        const [plain = ''] = (mark === ',' ? /^[^",\r\n]*/ : /^[^";\r\n]*/).exec(csv.slice(at)) ?? [];
        field = plain;
        at += plain.length;
      }
      fields.push(field);
      if (csv[at] !== mark) break;
      at += 1;
    }
    if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`A record does not end at ${at}.`);
    at += 2;
    records.push(fields);
  }
  return records;
};
