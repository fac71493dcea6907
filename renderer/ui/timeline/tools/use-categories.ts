import { useEffect, useState } from 'react';
import { watchCategories } from '../../../store/categories.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';

/** What a house starts with, until it makes the list its own. */
const first = (): readonly string[] => [
  t('Symptom ## a category of events'),
  t('Investigation ## a category of events'),
  t('Decision ## a category of events'),
  t('Fix ## a category of events'),
  t('Communication ## a category of events'),
];

/** The house's categories for events; empty until the library has been asked. */
export const useCategories = (): readonly string[] => {
  const { db } = useServices();
  const [categories, setCategories] = useState<readonly string[]>([]);
  useEffect(() => watchCategories(db, (own) => setCategories(own ?? first())), [db]);
  return categories;
};
