/** Whether a report may link there: an absolute http, https or mailto address without a gap. */
export const isReportLink = (address: string): boolean => {
  try {
    const { protocol } = new URL(address);
    if (/\s/.test(address.trim())) return false;
    return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
  } catch {
    return false;
  }
};

/** An address as people type it, made whole: `example.org/x` means https, `ana@example.org` means mailto. */
export const completeAddress = (typed: string): string => {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return address.includes('@') && !address.includes('/') ? `mailto:${address}` : `https://${address}`;
};
