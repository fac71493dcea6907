import { outsideCode } from './outside-code.ts';

const signed = /^([ \t]*)[•◦▪▫●○‣⁃][ \t]+(?=\S)/u;

/**
 * Lines that begin with a bullet's sign ("• 13:25 first alarm"), as word processors write them into text, as items of a Markdown list, which they would
 * be lines of a paragraph for. How deep an item lies follows from its indent among those of its list.
 */
export function withSignBullets(text: string): string {
  if (!/^[ \t]*[•◦▪▫●○‣⁃][ \t]+\S/mu.test(text)) return text;
  let indents: readonly number[] = [];
  return outsideCode(text, (line) => {
    const found = signed.exec(line);
    if (found === null) {
      if (line.trim() !== '' && !/^[ \t]/u.test(line)) indents = [];
      return line;
    }
    const indent = (found[1] ?? '').replaceAll('\t', '    ').length;
    indents = [...indents.filter((one) => one < indent), indent];
    return `${'  '.repeat(indents.length - 1)}- ${line.slice(found[0].length)}`;
  });
}
