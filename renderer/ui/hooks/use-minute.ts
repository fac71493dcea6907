import { useEffect, useState } from 'react';
import { toInstant } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/when.ts';
import { useServices } from '../app/services.ts';

const minute = 60_000;

/** The present instant, told anew once a minute; null when the computer's clock shows none. */
export const useMinute = (): Instant | null => {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), minute);
    return () => clearInterval(timer);
  }, [now]);
  return toInstant(at);
};
