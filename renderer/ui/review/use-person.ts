import { useEffect, useState } from 'react';
import type { Person } from '../../core/review/thread.ts';
import { watchPerson } from '../../store/person.ts';
import { useServices } from '../app/services.ts';

/** Who writes here; null until somebody has said so, undefined until the library has been asked. */
export const usePerson = (): Person | null | undefined => {
  const { db } = useServices();
  const [person, setPerson] = useState<Person | null | undefined>(undefined);
  useEffect(() => watchPerson(db, setPerson), [db]);
  return person;
};
