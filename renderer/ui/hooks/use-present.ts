import { useCallback } from 'react';
import { whenReached } from '../../core/metrics/moment-of.ts';
import { instantOf } from '../../core/time/instant-of.ts';
import type { WhenContext } from '../../core/time/words/read-when.ts';
import { useMaybeDraft } from '../app/open-draft.ts';
import { useServices } from '../app/services.ts';
import { instantOfClock } from '../review/moment.ts';
import { computerZone } from '../timeline/tools/zone-options.ts';

/** What typed times may count from besides the event above: the present time by this computer's clock, when the draft's incident began, and where its clocks hang. */
export type AtHand = Required<Pick<WhenContext, 'now' | 't0' | 'place'>>;

/** Gives what typed times count from, at the moment of reading them; outside of a draft no incident has begun. */
export const usePresent = (): (() => AtHand) => {
  const { now } = useServices();
  const draft = useMaybeDraft();
  return useCallback(() => {
    const began = draft === null ? null : whenReached('impact-began', draft.report.get().events);
    const result = began === null ? null : instantOf(began);
    return {
      now: { instant: instantOfClock(now), zone: computerZone() },
      place: draft?.report.get().details.zone ?? computerZone(),
      t0: result?.kind === 'instant' ? result.instant : null,
    };
  }, [now, draft]);
};
