import { createContext, useContext } from 'react';
import type { Host } from '../../host/host.ts';
import type { Database } from '../../store/db.ts';
import type { ReadAhead } from '../../store/read-ahead.ts';
import type { FirstDraft } from '../../store/start-library.ts';
import type { Notify } from './notices.tsx';

/** What every screen may use: the outside, the library, the clock, and the one place where problems are shown. */
export type Services = {
  readonly host: Host;
  readonly db: Database;
  /** The draft that was opened at the start; for the first screen that shows it. */
  readonly first: FirstDraft | null;
  readonly ahead: ReadAhead;
  readonly now: () => number;
  readonly notify: Notify;
};

const ServicesContext = createContext<Services | null>(null);

/** Hands the services to everything inside. */
export const ServicesProvider = ServicesContext.Provider;

/** The services; only inside `ServicesProvider`. */
export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices is called outside ServicesProvider');
  return services;
};
