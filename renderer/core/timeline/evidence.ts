/** What proves an event: an address, and what a person calls it (empty where nobody named it). */
export type Evidence = { readonly label: string; readonly address: string };

/** A piece of evidence as a report keeps it, taken apart: the address is its last word, all before it the label. */
export const readEvidence = (kept: string): Evidence => {
  const words = kept.trim();
  const at = words.search(/\S+$/);
  return { label: words.slice(0, Math.max(at, 0)).trim(), address: words.slice(Math.max(at, 0)) };
};

/** A piece of evidence as a report keeps it, on one line. */
export const writeEvidence = ({ label, address }: Evidence): string => {
  const name = label.replace(/\s+/g, ' ').trim();
  return name === '' ? address : `${name} ${address}`;
};
