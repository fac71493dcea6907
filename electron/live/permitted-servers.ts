let servers: ReadonlySet<string> = new Set();

/** The servers (scheme, name, port) on which the user has chosen to write together; only to these does anything connect. */
export const permittedServers = (): ReadonlySet<string> => servers;

/** Adds servers to those that may be connected to. */
export const permitServers = (more: readonly string[]): void => {
  servers = new Set([...servers, ...more]);
};
