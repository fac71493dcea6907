const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
const lone = /^\s*\\{1,4}\s*$/u;

/** Lines of nothing but backslashes, which some sites take for a break, as empty ones: the paragraphs beside them are two. */
export function withoutLoneBreaks(text: string): string {
  if (!/^\s*\\{1,4}\s*$/mu.test(text)) return text;
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      return !isCode && lone.test(line) ? '' : line;
    })
    .join('\n');
}
