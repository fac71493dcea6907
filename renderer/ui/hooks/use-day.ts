import { useCallback } from 'react';
import { type DayReading, readDay } from '../../core/time/dates/read-day.ts';
import { toCalendarDate } from '../../core/time/local-time.ts';
import { useMaybeDraft } from '../app/open-draft.ts';
import { useServices } from '../app/services.ts';

/** Reads a day as typed, against this computer's clock and in the language of the draft; `isAhead` where it is usually still to come. */
export const useDay = (isAhead: boolean): ((text: string) => DayReading) => {
  const { now } = useServices();
  const draft = useMaybeDraft();
  return useCallback(
    (text) => {
      // Swedish dates are written as the report keeps them.
      const today = toCalendarDate(new Intl.DateTimeFormat('sv-SE').format(now()));
      if (today === null) return { kind: 'unread' };
      return readDay(text, { today, isAhead, language: draft?.report.get().details.language ?? 'en' });
    },
    [now, draft, isAhead],
  );
};
