import { useEffect } from 'react';

/** A file that is dropped where nothing takes it does nothing; a browser would open it in place of the app. */
export const useNoFileDrops = (): void => {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    const events = ['dragover', 'drop'] as const;
    for (const event of events) addEventListener(event, refuse);
    return () => {
      for (const event of events) removeEventListener(event, refuse);
    };
  }, []);
};
