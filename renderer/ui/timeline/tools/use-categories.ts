import { useEffect, useState } from 'react';
import { watchCategories } from '../../../store/categories.ts';
import { useServices } from '../../app/services.ts';

/** The house's categories for events; empty until the library has been asked. */
export const useCategories = (): readonly string[] => {
  const { db } = useServices();
  const [categories, setCategories] = useState<readonly string[]>([]);
  useEffect(() => watchCategories(db, setCategories), [db]);
  return categories;
};
