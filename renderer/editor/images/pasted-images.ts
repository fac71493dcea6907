import { bytesOfAddress } from '../../core/report/assets/data-address.ts';

/** Pasted HTML as a document of its own: nothing in it is loaded or run. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const isCarried = (image: HTMLImageElement): boolean => /^data:image\//i.test(image.getAttribute('src') ?? '');

/** Our own image, as a copy of it carries it. */
const ownFigure = (image: HTMLImageElement): Element | null => image.closest('figure[data-asset]');

/** A picture of a dot is there to count its readers. */
const isDot = (image: HTMLImageElement): boolean =>
  ['width', 'height'].some((side) => ['0', '1', '2'].includes(image.getAttribute(side)?.replace('px', '') ?? ''));

/** What is left of a picture that is not taken in: its description, and where it lies. */
const wordsFor = (image: HTMLImageElement): string => {
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const address = image.getAttribute('src') ?? '';
  // A sign that a page draws as a picture is a letter to its readers.
  if (alt !== '' && !/[\p{L}\p{N}]/u.test(alt)) return alt;
  // Without its scheme, or the editor would make a link of it that leads readers to where the picture counts them.
  const where = /^https?:\/\//i.test(address) && address.length <= 500 ? address.replace(/^https?:\/\//i, '') : '';
  const words = [alt, where].filter((part) => part !== '').join(', ');
  return words === '' ? '[Image]' : `[Image: ${words}]`;
};

const loose = (page: Document): readonly HTMLImageElement[] =>
  [...page.querySelectorAll('img')].filter((image) => ownFigure(image) === null && !isDot(image));

/** Whether a reader would see words of pasted HTML, pictures aside. */
export const hasWords = (html: string): boolean => (parse(html).body.textContent ?? '').trim() !== '';

/** How many pictures of pasted HTML lie elsewhere and are therefore not taken in. */
export const countElsewhere = (html: string): number =>
  /<img/i.test(html) ? loose(parse(html)).filter((image) => !isCarried(image)).length : 0;

/** Pasted HTML with words in the place of pictures: nothing is ever fetched. Pictures of our own images go; the image itself stays. */
export const withoutPictures = (html: string): string => {
  if (!/<img/i.test(html)) return html;
  const page = parse(html);
  for (const image of page.querySelectorAll('img')) {
    if (ownFigure(image) !== null || isDot(image)) image.remove();
    else image.replaceWith(page.createTextNode(wordsFor(image)));
  }
  return page.body.innerHTML;
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
  const pictures = [...page.querySelectorAll('img')].filter(isCarried).flatMap((image): readonly CarriedPicture[] => {
    const own = ownFigure(image);
    const bytes = own !== null && knows(own.getAttribute('data-asset') ?? '') ? null : bytesOfAddress(image.getAttribute('src') ?? '');
    if (bytes === null) return [];
    const become = (asset: string, width: number): void => {
      const figure = own ?? page.createElement('figure');
      figure.setAttribute('data-asset', asset);
      if (own === null) {
        figure.setAttribute('data-alt', image.getAttribute('alt') ?? '');
        figure.setAttribute('data-width', String(width));
        image.replaceWith(figure);
      } else image.remove();
    };
    return [{ source: new Blob([new Uint8Array(bytes)]), become }];
  });
  return { pictures, html: () => page.body.innerHTML };
};
