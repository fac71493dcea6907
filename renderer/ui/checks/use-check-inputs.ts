import { useEffect, useMemo, useState } from 'react';
import { noContext } from '../../core/checks/facts/check-context.ts';
import { rulesOff } from '../../core/checks/rule-book.ts';
import { publicationsOf } from '../../core/review/workflow/log.ts';
import { toCalendarDate } from '../../core/time/local-time.ts';
import { type CheckSettings, firstCheckSettings, watchCheckSettings } from '../../store/check-settings.ts';
import type { Draft } from '../../store/draft.ts';
import { watchRequired, watchSignOffs } from '../../store/review/sign-offs.ts';
import { watchLog } from '../../store/review/workflow.ts';
import { watchThreads } from '../../store/threads.ts';
import { typedWordsOf } from '../../store/typed-words.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { useDraftTemplate } from '../templates/use-draft-template.ts';
import { computerZone } from '../timeline/tools/zone-options.ts';
import type { CheckInputs } from './checks-desk.ts';

/** How the checks are set on this computer, now and after every change. */
export const useCheckSettings = (): CheckSettings => {
  const { db } = useServices();
  const [settings, setSettings] = useState(firstCheckSettings);
  useEffect(() => watchCheckSettings(db, setSettings), [db]);
  return settings;
};

/** The date by this computer's clock and zone, as YYYY-MM-DD. */
const localDate = (at: number): string => {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What the checks of a draft go by beside its report: template, comments, settings, today's date by this computer. */
export const useCheckInputs = (draft: Draft): CheckInputs => {
  const { now, db } = useServices();
  const template = useDraftTemplate(draft);
  const threads = useWatched(watchThreads(draft));
  const required = useWatched(watchRequired(draft));
  const signOffs = useWatched(watchSignOffs(draft));
  const log = useWatched(watchLog(draft));
  const unreadDues = useWatched(typedWordsOf(draft, db).dues);
  const { off, houseWords } = useCheckSettings();
  const kind = template?.id ?? '';
  const today = localDate(now());
  return useMemo(() => {
    const signing = { required, signOffs, edition: publicationsOf(log).at(-1)?.edition ?? null };
    return {
      context: { ...noContext, today: toCalendarDate(today), place: computerZone(), template, threads, signing, unreadDues, houseWords },
      off: rulesOff(off, kind),
    };
  }, [today, template, threads, required, signOffs, log, unreadDues, houseWords, off, kind]);
};
