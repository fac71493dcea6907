import { describe, expect, it } from 'vitest';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';
import { zoneOfCountry } from '../../../renderer/core/time/zones/zone-of-country.ts';

describe('the zone of a country', () => {
  it.each([
    ['Iran', 'Asia/Tehran'],
    ['iran', 'Asia/Tehran'],
    ['Perú', 'America/Lima'],
    ['Pérou', 'America/Lima'],
    ['Japon', 'Asia/Tokyo'],
    ['Giappone', 'Asia/Tokyo'],
    ['Österreich', 'Europe/Vienna'],
    ['Turquía', 'Europe/Istanbul'],
    ['South Korea', 'Asia/Seoul'],
    ['Germany', 'Europe/Berlin'],
    ['Spain', 'Europe/Madrid'],
    ['China', 'Asia/Shanghai'],
    ['India', 'Asia/Kolkata'],
    ['New Zealand', 'Pacific/Auckland'],
    ['Ukraine', 'Europe/Kyiv'],
    ['Nepal', 'Asia/Kathmandu'],
  ])('%s is %s', (name, zone) => {
    expect(zoneOfCountry(name)).toBe(zone);
    expect(toZone(zone)).toBe(zone);
  });

  it.each(['', 'Brazil', 'Rusia', 'United States', 'Canada', 'Response', 'EU', 'Europe', '__proto__', 'constructor'])(
    'is none for %j',
    (name) => {
      expect(zoneOfCountry(name)).toBeNull();
    },
  );
});
