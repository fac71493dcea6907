import { isOfWriting } from './of-writing.ts';

const parts = /(?<=(?<!\b\d{1,2})[.!?;)])\s+(?=[\p{Lu}(*_])|\s[·•|–—]\s|(?<=[;,])\s(?=(?:all|alle|toutes|todas|times|zeiten)(?!\p{L}))/giu;

/** A paragraph that tells the zone of all times, without what it says of the day on which the report was written: “Published on 6 March. All times are UTC.” */
export function zoneRemark(paragraph: string): string {
  return paragraph
    .split(parts)
    .filter((part) => !isOfWriting(part))
    .join(' ');
}
