/** The sample report in one language as JSON, in the shape of a stored report; its ids are `built-in-` and a number (build/scripts/sample-reports.mjs). */
declare module 'virtual:sample-en' {
  export const sample: string;
}
/** The sample report in one language as JSON, in the shape of a stored report; its ids are `built-in-` and a number (build/scripts/sample-reports.mjs). */
declare module 'virtual:sample-fr' {
  export const sample: string;
}
/** The sample report in one language as JSON, in the shape of a stored report; its ids are `built-in-` and a number (build/scripts/sample-reports.mjs). */
declare module 'virtual:sample-de' {
  export const sample: string;
}
/** The sample report in one language as JSON, in the shape of a stored report; its ids are `built-in-` and a number (build/scripts/sample-reports.mjs). */
declare module 'virtual:sample-es' {
  export const sample: string;
}
