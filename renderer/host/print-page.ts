// Longer than any print dialog stays open; for a browser that never says that printing ended.
const forgetAfterMs = 600_000;

/**
 * Opens the browser's print dialog for an HTML document, which runs no script. Resolves when the browser begins to print: how the
 * dialog ends it doesn't tell, and not every browser tells when.
 */
export const printPage = (html: string): Promise<void> =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    // Off the screen, but laid out: a frame that isn't displayed prints as an empty page.
    frame.style.cssText = 'position:fixed;inset-inline-start:-10000px;top:0;width:800px;height:600px;border:0';
    const end = (): void => {
      clearTimeout(timer);
      frame.remove();
      resolve();
    };
    const timer = setTimeout(end, forgetAfterMs);
    frame.addEventListener(
      'load',
      () => {
        const page = frame.contentWindow;
        if (page === null) return end();
        page.addEventListener('beforeprint', () => resolve(), { once: true });
        page.addEventListener('afterprint', end, { once: true });
        page.focus();
        page.print();
      },
      { once: true },
    );
    frame.srcdoc = html;
    document.body.append(frame);
  });
