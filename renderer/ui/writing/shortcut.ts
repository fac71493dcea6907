const onMac = navigator.platform.startsWith('Mac');

/** A shortcut as this computer writes it: "Ctrl+Shift+9", on a Mac "⌘⇧9". */
export const shortcut = (keys: string): string => (onMac ? keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : keys);
