const fence = /^ {0,3}(?:`{3,}|~{3,})/u;

/** Markdown with each of its lines changed but those of fenced code. */
export function outsideCode(text: string, change: (line: string) => string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      return isCode ? line : change(line);
    })
    .join('\n');
}
