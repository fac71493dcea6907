/** The colours by which people's comments are told apart, by name; neither red, amber nor green, which mean findings and states. */
export const personColours = ['blue', 'teal', 'indigo', 'violet', 'plum', 'brown', 'olive', 'slate'] as const;

/** One of the colours that a person can have. */
export type PersonColour = (typeof personColours)[number];

type Coloured = { readonly id: string; readonly name: string; readonly colour?: PersonColour };

/** Whether a foreign value names one of the colours. */
export const isPersonColour = (value: unknown): value is PersonColour => personColours.some((colour) => colour === value);

/** The colour that a name has everywhere until its person chooses another: the same for the same name, whatever its capitals and spaces. */
export const colourOfName = (name: string): PersonColour => {
  let sum = 0;
  for (const letter of name.normalize('NFC').toLowerCase().match(/\S+/g)?.join(' ') ?? '')
    sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  // The lowest bits of such a sum know little but the last letters.
  return personColours[(sum ^ (sum >>> 15)) % personColours.length] ?? 'blue';
};

/** The colour of what somebody wrote; who writes here (`me`) sees all of their own words in the colour that they have chosen since. */
export const colourOf = (author: Coloured, me: Coloured | null | undefined): PersonColour => {
  const { name, colour } = me?.id === author.id ? me : author;
  return colour ?? colourOfName(name);
};
