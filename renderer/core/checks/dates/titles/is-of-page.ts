/** Whether a line is the key of a head that tells when the page was made or changed, not what happened: "source_published_at: …", "lastmod: …". */
export const isOfPage = (line: string): boolean => key.test(line);

const key = /^\s*[\w-]*(?:publish|fetch|creat|lastmod|modif|updat|posted|written|wrote)[\w-]*\s*[:=]\s/iu;
