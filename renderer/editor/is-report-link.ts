/** Whether a report may link there: an absolute http, https or mailto address. */
export const isReportLink = (address: string): boolean => {
  try {
    const { protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
  } catch {
    return false;
  }
};
