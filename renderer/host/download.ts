const types: Readonly<Record<string, string>> = { html: 'text/html', md: 'text/markdown', txt: 'text/plain', json: 'application/json' };

// The browser reads the blob some time after the click.
const keepForMs = 60_000;

/** Hands a text to the browser as a download; where it lands is the browser's business. */
export const download = (name: string, text: string): void => {
  const type = types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepForMs);
};
