import { remembered } from './remembered.ts';

const conditions = [
  // English: what may be, must be or would have been, and what is set.
  'if|unless|in case|whenever|only when|as long as|until then',
  "would|wouldn['’]t|should|shall|might|must|(?:could|can|may) (?:also |even |easily |then )?(?:have|be|last|take|mean|cause|lead)|(?<!\\d )may (?!\\d)(?:not )?\\p{L}+",
  'had (?:we|it|they|this|that|the \\p{L}+|no one|nobody) (?:\\p{L}+ )?(?:not|never)',
  'suppos(?:e|ing)|hypothetical\\p{L}*|worst[- ]case|at worst|in the worst|possible|acceptable|tolerat\\p{L}+|at most|or (?:more|longer|less)',
  'allow(?:s|ed|ance)? (?:for|of|up|an?)|promis\\p{L}+|guarantee\\p{L}*|contract\\p{L}*|budget|goals?|targets?|objectives?|thresholds?|slas?|slos?|rto|rpo|aims? (?:to|for)',
  '(?:alerts?|pages?|alarms?|notifications?|e?mails?|incidents?) (?:are|is) (?:only |not )?(?:sent|raised|fired|triggered|opened|created)',
  '(?:costs?|cost us|is worth)|drills?|game ?days?|rehears\\p{L}+|test environment|staging|sandbox',
  '(?:is|are|being|gets?|goes) (?:now |then |only |considered |marked )?(?:(?:as )?(?:down|unavailable|unreachable|offline|inaccessible|interrupted|stopped)) for',
  'takes|mean(?:s|t) (?:an?|up to)',
  // What somebody took it for.
  'claim(?:s|ed)|believ\\p{L}+|thought|assum\\p{L}+|guess\\p{L}*|first (?:said|told|wrote|post)|(?:was|were|is) wrong|estimat\\p{L}+|feared|expect\\p{L}*|(?:wrote|asked|told us)',
  // German, French, Spanish.
  'falls|sofern|sobald|wenn|ohne|könn(?:en|te|ten)|hätten?|würden?|wäre|dürfen|dürfte|darf|soll(?:en|te|ten)?|muss|müsse?n?|höchstens|im schlimmsten|laut (?:vertrag|plan)|glaubt\\p{L}*|dachten?|vermut\\p{L}+|ziel',
  'si|sans|dès que|(?:au|s|p)?aurai(?:t|ent)|serai(?:t|ent)|pourrai(?:t|ent)|devrai(?:t|ent)|doi(?:t|vent)|autoris\\p{L}+|au pire|contrat|objectif|croyai\\p{L}+|pensai\\p{L}+',
  'sin|en caso de que|habrían?|hubiera[ns]?|podrían?|debe[nr]?|debería[ns]?|permite[ns]?|como máximo|contrato|objetivo|creí\\p{L}+|pensá\\p{L}+',
];
const supposed = new RegExp(`(?<!\\p{L})(?:${conditions.join('|')})(?!\\p{L})|場合|もし|でしょう|べき|はず`, 'iu');

/** Whether a sentence tells of what may be, must be or was only believed: a limit, a wish, a rule, another's words. No timeline knows its lengths. */
export const isSupposed = remembered((sentence) => supposed.test(sentence));
