/** Gives code of other programs one shape: a block, its lines, and its language where they say it. */
export const shapeCode = (pasted: DocumentFragment): void => {
  for (const block of pasted.querySelectorAll('pre')) {
    for (const end of block.querySelectorAll('br')) end.replaceWith('\n');
    const code = block.querySelector('code');
    const language = languageOf(code) ?? languageOf(block) ?? languageOf(block.parentElement);
    const made = blockOf(block.textContent ?? '', language);
    const audience = block.getAttribute('data-visibility');
    if (audience !== null) made.setAttribute('data-visibility', audience);
    block.replaceWith(made);
  }
  for (const drawn of pasted.querySelectorAll('.syntaxhighlighter')) {
    const lines = [...drawn.querySelectorAll('.code .line, .container .line')].map((line) => line.textContent ?? '');
    const language = [...drawn.classList].find((name) => !/^(?:syntaxhighlighter|sh-.*|nogutter|gutter|show|ie)$/.test(name));
    if (lines.length > 0) drawn.replaceWith(blockOf(lines.join('\n'), language));
  }
  for (const code of pasted.querySelectorAll('code')) if (code.closest('pre') === null) code.removeAttribute('class');
};

const blockOf = (text: string, language: string | undefined): HTMLElement => {
  const block = document.createElement('pre');
  const code = block.appendChild(document.createElement('code'));
  code.append(text);
  if (language !== undefined) code.setAttribute('data-of', language);
  return block;
};

const languageOf = (element: Element | null): string | undefined => {
  if (element === null) return undefined;
  const said =
    element.getAttribute('data-language') ??
    /brush:\s*([\w+#.-]+)/.exec(element.getAttribute('data-syntaxhighlighter-params') ?? '')?.[1] ??
    /\b(?:lang(?:uage)?-|highlight-source-)([\w+#.-]+)/.exec(element.className)?.[1];
  return said === undefined || !/^[\w+#.-]{1,30}$/.test(said) ? undefined : said.toLowerCase();
};
