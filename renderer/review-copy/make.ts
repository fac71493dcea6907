type Child = Node | string | null;
type Given = Readonly<Record<string, string | ((event: Event) => void)>>;

/** Makes an element with attributes (functions listen to events) and children; text is text, never markup. */
export const make = (name: string, given: Given = {}, ...children: readonly Child[]): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'string') element.setAttribute(key, value);
    else element.addEventListener(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};
