import { type Observable, observable } from '../../store/observable.ts';

/** Whether the templates for a new report are shown. */
export const isChoosing: Observable<boolean> = observable(false);
