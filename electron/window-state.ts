/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How a window was left; `bounds` is its place when not maximized, null when it never had one. */
export type WindowState = { readonly bounds: Bounds | null; readonly maximized: boolean };

/** The smallest window in which everything can be reached. */
export const smallestWindow = { width: 720, height: 480 } as const;

const firstSize = { width: 1280, height: 860 } as const;
// Enough of the title bar to see it and to take hold of it.
const leastVisible = { width: 120, height: 40 } as const;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 100_000;

const readBounds = (value: unknown): Bounds | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (!('x' in value && 'y' in value && 'width' in value && 'height' in value)) return null;
  const { x, y, width, height } = value;
  if (!(isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height))) return null;
  const [left, top, wide, high] = [x, y, width, height].map(Math.round);
  return { x: left ?? 0, y: top ?? 0, width: wide ?? 0, height: high ?? 0 };
};

/** Reads a kept state; anything that isn't one counts as none. */
export const readWindowState = (text: string): WindowState => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { bounds: null, maximized: false };
    return { bounds: 'bounds' in value ? readBounds(value.bounds) : null, maximized: 'maximized' in value && value.maximized === true };
  } catch {
    return { bounds: null, maximized: false };
  }
};

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

const isReachable = (bounds: Bounds, screen: Bounds): boolean =>
  overlap(bounds.x, bounds.width, screen.x, screen.width) >= leastVisible.width &&
  bounds.y >= screen.y - 1 &&
  overlap(bounds.y, bounds.height, screen.y, screen.height) >= leastVisible.height;

const centred = (size: { readonly width: number; readonly height: number }, screen: Bounds): Bounds => {
  const width = Math.min(size.width, screen.width);
  const height = Math.min(size.height, screen.height);
  return { x: Math.round(screen.x + (screen.width - width) / 2), y: Math.round(screen.y + (screen.height - height) / 2), width, height };
};

/** Where a window opens: as it was left if its title bar can be reached on one of the screens, else in the middle of the first one. */
export const placeWindow = (left: Bounds | null, screens: readonly Bounds[]): Bounds => {
  const first = screens[0] ?? { x: 0, y: 0, ...firstSize };
  if (left === null) return centred(firstSize, first);
  const size = { width: Math.max(left.width, smallestWindow.width), height: Math.max(left.height, smallestWindow.height) };
  const wanted = { ...left, ...size };
  return screens.some((screen) => isReachable(wanted, screen)) ? wanted : centred(size, first);
};
