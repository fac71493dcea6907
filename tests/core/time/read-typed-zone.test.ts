import { describe, expect, it } from 'vitest';
import { readTypedZone, typedZone } from '../../../renderer/core/time/zones/read-typed-zone.ts';
import { readZone } from '../../../renderer/core/time/zones/read-zone.ts';
import { zone } from './values.ts';

describe('a field for a zone', () => {
  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['berlin ', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Wien', 'Europe/Vienna'],
    ['Prag', 'Europe/Prague'],
    ['Londres', 'Europe/London'],
    ['Deutschland', 'Europe/Berlin'],
    ['Europe/Paris', 'Europe/Paris'],
    ['UTC+2', 'UTC+2'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(typedZone(text)).toBe(expected);
    expect(readTypedZone(text, null, null)).toMatchObject({ kind: 'zone', zone: expected });
  });

  it.each(['', 'Nowhere', 'Brasil', 'the database', 'x'.repeat(80)])('reads “%s” as none', (text) => {
    expect(typedZone(text)).toBeNull();
    expect(readTypedZone(text, null, null).kind).toBe('unknown');
  });

  it('keeps no abbreviation for good, which says the season too', () => {
    expect(typedZone('CEST')).toBeNull();
    expect(readTypedZone('CEST', null, zone('Europe/Berlin'))).toMatchObject({ kind: 'zone', zone: 'Europe/Berlin' });
  });

  it('alone takes a bare place for a zone: among other words it is none', () => {
    expect(readZone('Berlin', null, null).kind).toBe('unknown');
  });
});
