const quoted =
  /“[^”\n]{1,600}”|«[^»\n]{1,600}»|„[^“”\n]{1,600}[“”]|(?<![\p{L}\d])"[^"\n]{2,600}"|`[^`\n]{1,400}`|\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/gu;

/** A text with what others said, code, links and addresses blanked out: the length stays, so positions keep their meaning. */
export const maskQuoted = (text: string): string => text.replace(quoted, (words) => ' '.repeat(words.length));
