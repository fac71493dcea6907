import type MarkdownIt from 'markdown-it';

type Notes = Map<string, string>;

const definition = /^\[\^([^\]\s^]{1,60})\]:[ \t]*(.*)$/;
const reference = /^\[\^([^\]\s^]{1,60})\]/;

/** Teaches Markdown footnotes: "[^1]" becomes `<span data-footnote>` with the words of its "[^1]: ..." line; one without such a line stays as it is. */
export function footnotes(markdown: InstanceType<typeof MarkdownIt>): void {
  const words = (text: string): string =>
    markdown
      .renderInline(text.replace(/(?<!!)\[([^\]\n]+)\]\(<?(https?:[^)>\s]+)>?\)/g, '$1 ($2)'))
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  markdown.block.ruler.before(
    'reference',
    'footnote',
    (state, from, to, isSilent) => {
      const lineAt = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
      const found = (state.sCount[from] ?? 0) - state.blkIndent >= 4 ? null : definition.exec(lineAt(from));
      if (found === null) return false;
      if (isSilent) return true;
      const lines = [found[2] ?? ''];
      let next = from + 1;
      // Lines that are indented, or that simply go on, belong to the note.
      while (next < to && !state.isEmpty(next) && (state.sCount[next] ?? 0) >= 2) {
        lines.push(lineAt(next));
        next += 1;
      }
      notesOf(state.env).set(found[1] ?? '', lines.join(' '));
      state.line = next;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  markdown.inline.ruler.before('link', 'footnote', (state, isSilent) => {
    const found = reference.exec(state.src.slice(state.pos, state.pos + 70));
    const text = found === null ? undefined : notesOf(state.env).get(found[1] ?? '');
    if (found === null || text === undefined) return false;
    if (!isSilent) {
      const token = state.push('html_inline', '', 0);
      // What `words` gives is escaped already, quotation marks included.
      token.content = `<span data-footnote="${words(text)}"></span>`;
    }
    state.pos += found[0].length;
    return true;
  });
}

/** The notes of each text that is being rendered. */
const notesByText = new WeakMap<object, Notes>();

function notesOf(env: object): Notes {
  const notes = notesByText.get(env) ?? new Map<string, string>();
  notesByText.set(env, notes);
  return notes;
}
