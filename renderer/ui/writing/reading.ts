import { createContext } from 'react';

/** Whether the text is shown as the public will read it: nothing that is kept for others, bars over what is redacted, and no editing. */
export const PublicReading = createContext(false);
