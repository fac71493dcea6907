/** What Windows-1252 has at 0x80 to 0x9F; its five holes keep the control character, as browsers do. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that a byte stands for in Windows-1252. */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? upperControls.charAt(byte - 0x80) : String.fromCharCode(byte);
}
