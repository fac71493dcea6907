import { isFromField, isToField } from '../../inside/field-span.ts';
import type { Line } from '../split-lines.ts';

/** Two lines that are the fields "From" and "To" of one span are put on one line. */
export function joinFromTo(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => isToField(text))) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (line === undefined) continue;
    const isPair = below !== undefined && line.marker === below.marker && isFromField(line.text) && isToField(below.text);
    joined.push(isPair ? { ...line, text: `${line.text} ${below.text}`, to: below.to } : line);
    if (isPair) index += 1;
  }
  return joined;
}
