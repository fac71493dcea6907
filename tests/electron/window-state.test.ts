import { describe, expect, it } from 'vitest';
import { type Bounds, placeWindow, readWindowState } from '../../electron/window-state.ts';

const screen: Bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const right: Bounds = { x: 1920, y: 0, width: 1920, height: 1080 };
const bounds: Bounds = { x: 100, y: 50, width: 1000, height: 700 };

describe('a kept window state', () => {
  it('is read back', () => {
    expect(readWindowState(JSON.stringify({ bounds, maximized: true }))).toEqual({ bounds, maximized: true });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":7}',
    '{"bounds":{"x":1}}',
    '{"bounds":{"x":"1","y":2,"width":3,"height":4}}',
    '{"bounds":{"x":1e99,"y":2,"width":3,"height":4}}',
  ])('that is %j counts as none', (text) => expect(readWindowState(text)).toEqual({ bounds: null, maximized: false }));
});

describe('a window', () => {
  it('opens in the middle the first time', () => {
    expect(placeWindow(null, [screen])).toEqual({ x: 320, y: 110, width: 1280, height: 860 });
  });

  it('is never larger than a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 24, width: 1024, height: 576 }])).toEqual({ x: 0, y: 24, width: 1024, height: 576 });
  });

  it.each([
    ['where it was', bounds, [screen]],
    ['on the second screen', { ...bounds, x: 2000 }, [screen, right]],
    ['partly outside, while its title can be reached', { ...bounds, x: -800 }, [screen]],
  ])('opens %s', (_where, left, screens) => expect(placeWindow(left, screens)).toEqual(left));

  it.each([
    ['the second screen is gone', { ...bounds, x: 2000 }],
    ['it is above the screen', { ...bounds, y: -40 }],
    ['it is below the screen', { ...bounds, y: 1070 }],
    ['it is left of the screen', { ...bounds, x: -950 }],
  ])('comes back to the middle when %s', (_why, left) => {
    expect(placeWindow(left, [screen])).toEqual({ x: 460, y: 190, width: 1000, height: 700 });
  });

  it('is never smaller than 720 by 480', () => {
    expect(placeWindow({ ...bounds, width: 10, height: 10 }, [screen])).toMatchObject({ width: 720, height: 480 });
  });
});
