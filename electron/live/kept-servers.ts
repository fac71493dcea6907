import { isLiveServer } from '../check-live-address.ts';

/** The servers that a file of them holds; what is none is left out, and what is no such file holds none. */
export const readServers = (text: string): readonly string[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && isLiveServer(one)) : [];
  } catch {
    return [];
  }
};
