/** What a style helper says of a passage: where (offsets into the text), why, and what could stand there instead (an empty text takes it away). */
export type StyleHint = { readonly from: number; readonly to: number; readonly message: string; readonly replacements: readonly string[] };
