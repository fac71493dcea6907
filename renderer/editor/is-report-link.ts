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
