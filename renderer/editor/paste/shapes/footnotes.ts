const number = /^\[?(?:\d{1,4}|[ivxlc]{1,6}|[*†‡§])\]?$/;
/** What is longer is a part of the text, not a note. */
const longest = 4_000;

/** Makes notes of the numbers that lead to a text in the same paste: their texts go into them, as notes are here. */
export const shapeFootnotes = (pasted: DocumentFragment): void => {
  const links = [...pasted.querySelectorAll('a[href^="#"]')].filter(
    (link) => number.test((link.textContent ?? '').trim()) && isReference(link),
  );
  const places = links.length === 0 ? new Map<string, Element>() : placesIn(pasted);
  const taken = new Set<Element>();
  for (const link of links) {
    const target = places.get((link.getAttribute('href') ?? '').slice(1));
    const holder = target?.closest('li, [style*="mso-element:footnote"], [style*="mso-element:endnote"], p, dd, td, div');
    if (!holder || holder.contains(link)) continue;
    const text = wordsOf(holder);
    if (text === '' || text.length > longest) continue;
    taken.add(holder);
    const note = document.createElement('sup');
    note.setAttribute('data-footnote', text);
    const raised = link.closest('sup');
    (raised !== null && raised.textContent?.trim() === link.textContent?.trim() ? raised : link).replaceWith(note);
  }
  for (const holder of taken) {
    let list: Element | null = holder.parentElement;
    holder.remove();
    // The line that is drawn above notes goes with the last of them.
    while (list !== null && (list.textContent ?? '').trim() === '' && list.querySelector('[data-footnote], img') === null) {
      const around: Element | null = list.parentElement;
      if (list.previousElementSibling?.tagName === 'HR' && list.nextElementSibling === null) list.previousElementSibling.remove();
      list.remove();
      list = around;
    }
  }
  for (const list of pasted.querySelectorAll('[style*="note-list"]')) if ((list.textContent ?? '').trim() === '') list.remove();
};

const isReference = (link: Element): boolean =>
  link.closest('sup') !== null ||
  link.querySelector('sup, [style*="super"], [class*="noteReference"]') !== null ||
  /noteref|footnote/i.test(`${link.getAttribute('role')} ${link.className}`) ||
  /mso-(?:foot|end)note-id/.test(link.getAttribute('style') ?? '');

const placesIn = (pasted: DocumentFragment): Map<string, Element> => {
  const places = new Map<string, Element>();
  for (const element of pasted.querySelectorAll('[id], a[name]'))
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name !== null && name !== '' && !places.has(name)) places.set(name, element);
  return places;
};

/** The words of a note without the number that leads back. */
const wordsOf = (holder: Element): string => {
  const copy = holder.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const back of copy.querySelectorAll('a[href^="#"]')) back.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};
