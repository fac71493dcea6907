import { bytesOfAddress } from '../../core/report/assets/data-address.ts';

/** Pasted HTML, apart from the page: nothing in it is loaded or run, and no name in it hides what a document can do. */
const parse = (html: string): HTMLTemplateElement => {
  const page = document.createElement('template');
  page.innerHTML = html;
  return page;
};

const isCarried = (image: HTMLImageElement): boolean => /^data:image\//i.test(image.getAttribute('src') ?? '');

/** Our own image, as a copy of it carries it. */
const ownFigure = (image: HTMLImageElement): Element | null => image.closest('figure[data-asset]');

/** A picture of a dot is there to count its readers, one of a box says what the list says already. */
const isIdle = (image: HTMLImageElement): boolean =>
  image.getAttribute('aria-roledescription') === 'checkbox' ||
  ['width', 'height'].some((side) => ['0', '1', '2'].includes(image.getAttribute(side)?.replace('px', '') ?? ''));

/** The letters that a picture stands for in a line of text; null for every other picture. */
const signOf = (image: HTMLImageElement): string | null =>
  image.classList.contains('emoticon') || image.hasAttribute('data-emoji-short-name')
    ? (image.getAttribute('data-emoji-fallback') ?? image.getAttribute('alt') ?? '')
    : null;

/** What is left of a picture that is not taken in: its description, and where it lies. */
const wordsFor = (image: HTMLImageElement): string => {
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const address = image.getAttribute('src') ?? '';
  const sign = signOf(image);
  if (sign !== null) return sign;
  // A sign that a page draws as a picture is a letter to its readers.
  if (alt !== '' && !/[\p{L}\p{N}]/u.test(alt)) return alt;
  // Without its scheme, or the editor would make a link of it that leads readers to where the picture counts them.
  const where = /^https?:\/\//i.test(address) && address.length <= 500 ? address.replace(/^https?:\/\//i, '') : '';
  const words = [alt, where].filter((part) => part !== '').join(', ');
  return words === '' ? '[Image]' : `[Image: ${words}]`;
};

const loose = ({ content }: HTMLTemplateElement): readonly HTMLImageElement[] =>
  [...content.querySelectorAll('img')].filter((image) => ownFigure(image) === null && !isIdle(image) && signOf(image) === null);

const seen = (page: DocumentFragment): string => {
  for (const part of page.querySelectorAll('style, script, title, template')) part.remove();
  return page.textContent ?? '';
};

/** Whether a reader would see words of pasted HTML, pictures aside. */
export const hasWords = (html: string): boolean => seen(parse(html).content).trim() !== '';

/** How many pictures of pasted HTML lie elsewhere and are therefore not taken in. */
export const countElsewhere = (html: string): number =>
  /<img/i.test(html) ? loose(parse(html)).filter((image) => !isCarried(image)).length : 0;

/** Pasted HTML with words in the place of pictures: nothing is ever fetched. Pictures of our own images go; the image itself stays. */
export const withoutPictures = (html: string): string => {
  if (!/<img/i.test(html)) return html;
  const page = parse(html);
  for (const image of page.content.querySelectorAll('img')) {
    if (ownFigure(image) !== null || isIdle(image)) image.remove();
    else image.replaceWith(document.createTextNode(wordsFor(image)));
  }
  return page.innerHTML;
};

/** Pasted HTML without the pictures that only stand for letters or boxes, or count their readers; all others stay. */
export const withoutIdlePictures = (html: string): string => {
  if (!/<img/i.test(html)) return html;
  const page = parse(html);
  for (const image of page.content.querySelectorAll('img')) {
    const sign = signOf(image);
    if (isIdle(image)) image.remove();
    else if (sign !== null) image.replaceWith(document.createTextNode(sign));
  }
  return page.innerHTML;
};

/** A picture that pasted HTML carries. */
export type CarriedPicture = {
  readonly source: Blob;
  /** Puts an image of the draft in its place. */
  readonly become: (asset: string, width: number) => void;
};

/** The pictures that pasted HTML carries and the draft does not know yet (`knows` by hash), and the HTML as it stands when they have become images. */
export const carriedPictures = (
  html: string,
  knows: (asset: string) => boolean,
): { readonly pictures: readonly CarriedPicture[]; readonly html: () => string } => {
  if (!/<img[^>]+data:image\//i.test(html)) return { pictures: [], html: () => html };
  const page = parse(html);
  const pictures = [...page.content.querySelectorAll('img')]
    .filter((image) => isCarried(image) && !isIdle(image))
    .flatMap((image): readonly CarriedPicture[] => {
      const own = ownFigure(image);
      const bytes = own !== null && knows(own.getAttribute('data-asset') ?? '') ? null : bytesOfAddress(image.getAttribute('src') ?? '');
      if (bytes === null) return [];
      const become = (asset: string, width: number): void => {
        const figure = own ?? document.createElement('figure');
        figure.setAttribute('data-asset', asset);
        if (own === null) {
          figure.setAttribute('data-alt', image.getAttribute('alt') ?? '');
          figure.setAttribute('data-width', String(width));
          image.replaceWith(figure);
        } else image.remove();
      };
      return [{ source: new Blob([new Uint8Array(bytes)]), become }];
    });
  return { pictures, html: () => page.innerHTML };
};
