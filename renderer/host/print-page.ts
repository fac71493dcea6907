// A browser that never says that printing ended, and whose user does nothing more: the page is let go of all the same.
const forgetAfterMs = 600_000;

/** As long as a browser that comes back at once may take to begin. */
const beginsWithinMs = 500;

/** What somebody does in the app's own window, which no open print dialog lets through. */
const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Opens the browser's print dialog for an HTML document, which runs no script. Resolves when the dialog is gone, or at once where the browser does
 * not wait for it: how it ended, printed or cancelled, no browser tells. The keyboard stays where it was.
 */
export const printPage = (html: string): Promise<void> =>
  new Promise((resolve) => {
    const before = document.activeElement;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    // Off the screen, but laid out: a frame that isn't displayed prints as an empty page.
    frame.style.cssText = 'position:fixed;inset-inline-start:-10000px;top:0;width:800px;height:600px;border:0';
    const over = new AbortController();
    const end = (): void => {
      if (over.signal.aborted) return;
      over.abort();
      clearTimeout(timer);
      const isLost = document.activeElement === frame || document.activeElement === document.body;
      frame.remove();
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      resolve();
    };
    const timer = setTimeout(end, forgetAfterMs);
    /**
     * Most browsers wait in `print` until their dialog is closed, others come back while it is open. The page stays until it is known to be printed:
     * by the event, which goes to the frame's window or to the app's or, where the frame runs no script, to none, or by what its user does next.
     */
    const print = (): void => {
      const page = frame.contentWindow;
      if (page === null) {
        end();
        return;
      }
      for (const target of [page, window]) target.addEventListener('afterprint', end, { signal: over.signal });
      try {
        page.print();
      } catch {
        end();
        return;
      }
      resolve();
      setTimeout(() => {
        for (const sign of signs) window.addEventListener(sign, end, { signal: over.signal, capture: true, passive: true });
      }, beginsWithinMs);
    };
    // A page that is still loading is printed later, without a word: not within its own event.
    frame.addEventListener('load', () => setTimeout(print), { once: true });
    frame.srcdoc = html;
    document.body.append(frame);
  });
