import { said } from '../../../words/words.ts';

/** The roles that are required where nobody has said otherwise: they are stored in English, as the file format has them. */
const usual: Readonly<Record<string, string>> = said({
  Facts: 'Facts ## what a sign-off vouches for',
  Tone: 'Tone ## what a sign-off vouches for',
});

/** A sign-off's role as the screen says it; one that a house has made up stays as it was written. */
export const roleName = (role: string): string => (Object.hasOwn(usual, role) ? (usual[role] ?? role) : role);
