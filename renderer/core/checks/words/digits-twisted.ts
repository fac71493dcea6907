const apart = (a: string, b: string): readonly number[] => [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));

/** Whether two rows of digits are alike but for two neighbours that changed places: "1398" for "1938". */
export const areDigitsTwisted = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < 2) return false;
  const [first, second, ...others] = apart(a, b);
  return (
    first !== undefined &&
    second === first + 1 &&
    others.length === 0 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
};
