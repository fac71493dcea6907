import { useEffect, useState } from 'react';
import type { Person } from '../../core/review/thread.ts';
import { watchPerson } from '../../store/person.ts';
import { useServices } from '../app/services.ts';

/** Who writes here; null until somebody has said so. */
export const usePerson = (): Person | null => {
  const { db } = useServices();
  const [person, setPerson] = useState<Person | null>(null);
  useEffect(() => watchPerson(db, setPerson), [db]);
  return person;
};
