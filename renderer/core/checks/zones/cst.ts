/** What says that CST is that of the central United States: a place, an offset, or another American zone. */
const american =
  /(?:UTC|GMT)\s?-\s?0?[56]\b|(?<!\p{L})(?:US|USA|U\.S\.|United States|America\p{L}*|North America|Texas|Chicago|Dallas|Austin|Houston|Central|[EMP][SD]T|CDT|us-(?:east|central|west)\p{L}*)(?!\p{L})/u;

/** What says that it is that of China or Taiwan. */
const chinese =
  /(?<!\p{L})(?:China|Chinese|Beijing|Shanghai|Shenzhen|Hangzhou|Taiwan|Taipei|Hong Kong|Alibaba|Tencent|TAIFEX|TWSE|SSE|SZSE|WeChat)(?!\p{L})|\p{Script=Han}{2,}|(?:UTC|GMT)\s?\+\s?0?8(?!\d)|\+08:?00(?!\d)/u;

/** Which of the two zones called CST a text speaks of: by its places, offsets and script; null where it doesn't say, or says both. */
export const regionOfCst = (text: string): 'america' | 'china' | null => {
  const [isAmerican, isChinese] = [american.test(text), chinese.test(text)];
  return isAmerican === isChinese ? null : isAmerican ? 'america' : 'china';
};
