/** The fields of one record of separated values, quotes removed; null where a quoted field does not end in it. */
export function splitFields(record: string, mark: string): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    let start = at;
    while (record.charAt(start) === ' ') start += 1;
    if (record.charAt(start) === '"') {
      let end = start + 1;
      for (;;) {
        end = record.indexOf('"', end);
        if (end < 0) return null;
        if (record.charAt(end + 1) !== '"') break;
        end += 2;
      }
      const next = record.indexOf(mark, end);
      const stop = next < 0 ? record.length : next;
      fields.push(record.slice(start + 1, end).replaceAll('""', '"') + record.slice(end + 1, stop));
      if (next < 0) return fields;
      at = next + 1;
    } else {
      const next = record.indexOf(mark, at);
      fields.push(record.slice(at, next < 0 ? record.length : next).trim());
      if (next < 0) return fields;
      at = next + 1;
    }
  }
}
