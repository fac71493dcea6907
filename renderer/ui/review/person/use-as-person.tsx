import { type ReactNode, useState } from 'react';
import type { Person } from '../../../core/review/thread.ts';
import { useServices } from '../../app/services.ts';
import { PersonForm } from '../person-form.tsx';
import { keepOrSay } from '../signed-field.tsx';

type Act = (who: Person) => void | Promise<void>;

/** The way to do something under one's name, and the form that asks for the name; no form while nothing waits for one. */
export type AsPerson = { readonly asPerson: (act: Act) => Promise<void>; readonly form: ReactNode };

/** Does things under one's name. Where nobody has given it, what was pressed waits for it and is done when it is kept. */
export const useAsPerson = (person: Person | null | undefined): AsPerson => {
  const { db, notify } = useServices();
  const [waiting, setWaiting] = useState<Act | null>(null);
  const keep = async (who: Person, act: Act): Promise<void> => {
    if (!(await keepOrSay(db, who, notify))) return;
    setWaiting(null);
    await act(who);
  };
  return {
    asPerson: async (act) => {
      if (person) await act(person);
      else if (person === null) setWaiting(() => act);
    },
    form: waiting && <PersonForm person={null} onKeep={(who) => void keep(who, waiting)} onCancel={() => setWaiting(null)} />,
  };
};
