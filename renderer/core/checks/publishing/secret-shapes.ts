/** What a secret is called, and the shape that its maker gave it. */
export type SecretShape = readonly [name: string, pattern: RegExp];

/**
 * Shapes of keys and tokens that their makers have made recognisable, and that hardly anything else has. After the makers' own descriptions and
 * the public rule sets of secretlint (secretlint-rule-preset-recommend) and gitleaks.
 */
export const secretShapes: readonly SecretShape[] = [
  ['an AWS access key', /(?<![A-Z\d])(?:A3T[A-Z\d]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z\d])/gu],
  ['a GitHub token', /(?<![A-Za-z\d_])(?:gh[pousr]_[A-Za-z\d]{36,255}|github_pat_\w{22,255})(?![A-Za-z\d_])/gu],
  ['a GitLab token', /(?<![A-Za-z\d_])gl(?:pat|ptt|dt|rt|cbt|soat)-[\w-]{20,64}(?![\w-])/gu],
  [
    'a Slack token',
    /(?<![A-Za-z\d])xox[abeoprs]-(?:\d{1,20}-){0,3}[A-Za-z\d-]{10,200}(?![A-Za-z\d])|(?<![A-Za-z\d])xapp-\d-[A-Z\d]{5,30}-\d{5,30}-[a-z\d]{10,100}/gu,
  ],
  ['a Slack webhook', /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z\d+/]{20,200}/gu],
  ['a Stripe key', /(?<![A-Za-z\d])(?:sk|rk)_(?:live|test|prod)_[A-Za-z\d]{10,99}(?![A-Za-z\d])/gu],
  ['an OpenAI key', /(?<![A-Za-z\d-])sk-(?:proj|svcacct|admin)-[\w-]{20,250}|(?<![A-Za-z\d-])sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}/gu],
  ['an Anthropic key', /(?<![A-Za-z\d-])sk-ant-(?:api|admin)\d\d-[\w-]{80,200}/gu],
  ['a Google API key', /(?<![A-Za-z\d_-])AIza[\w-]{35}(?![\w-])/gu],
  ['a Google OAuth secret', /(?<![A-Za-z\d_-])GOCSPX-[\w-]{28}(?![\w-])/gu],
  ['an npm token', /(?<![A-Za-z\d_])npm_[A-Za-z\d]{36}(?![A-Za-z\d])/gu],
  ['a PyPI token', /(?<![A-Za-z\d])pypi-AgE[\w-]{50,300}/gu],
  ['a SendGrid key', /(?<![A-Za-z\d])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/gu],
  ['a Twilio key', /(?<![A-Za-z\d])SK[a-f\d]{32}(?![A-Za-z\d])/gu],
  ['a Shopify token', /(?<![A-Za-z\d])shp(?:at|ca|pa|ss)_[a-fA-F\d]{32}(?![A-Za-z\d])/gu],
  ['a DigitalOcean token', /(?<![A-Za-z\d])do[opr]_v1_[a-f\d]{64}(?![A-Za-z\d])/gu],
  ['a Hugging Face token', /(?<![A-Za-z\d])hf_[A-Za-z]{34}(?![A-Za-z\d])/gu],
  ['a Linear key', /(?<![A-Za-z\d])lin_api_[A-Za-z\d]{40}(?![A-Za-z\d])/gu],
  ['a Vault token', /(?<![A-Za-z\d])hv[sb]\.[\w-]{24,200}/gu],
  ['a 1Password token', /(?<![A-Za-z\d])ops_eyJ[A-Za-z\d+/]{200,2000}={0,2}/gu],
  ['a JSON web token', /(?<![A-Za-z\d_-])eyJ[\w-]{10,400}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/gu],
  ['a private key', /-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu],
  [
    'a password in an address',
    /(?<![A-Za-z\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@<>"'“”]{1,64}:(?![^\s@]{0,128}(?:[*<>[\]{}…]|password|passwd|xxx))[^\s/:@<>"'“”]{3,128}@[^\s/@]{1,100}/giu,
  ],
  ['a bearer token', /(?<![A-Za-z])bearer\s{1,3}(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{24,400}={0,2}/giu],
  [
    'a password',
    /(?<![A-Za-z\d])(?:password|passwd|pwd|passphrase|secret|(?:secret|private)[_-]?(?:access[_-]?)?key|api[_-]?key|(?:access|auth)[_-]?token|client[_-]?secret|passwort|kennwort|mot de passe|contraseña)["'”]?\s?[:=]\s?["'“]?(?![a-z]{2,8}:\/\/|\d{4}-\d\d-\d\d|\d{1,3}-\p{L})(?=[^\s"'”]{0,60}\d)(?=[^\s"'”]{0,60}[A-Za-z])(?![^\s"'”]{0,60}(?:[*…<>[\]{}]|xxx|\.{3}))[^\s"'”,;]{10,128}/giu,
  ],
  ['a password', /(?<![A-Za-z])authorization["'”]?\s?:\s?["'“]?basic\s{1,3}[A-Za-z\d+/]{8,400}={0,2}/giu],
  [
    'a key or token',
    /(?<![A-Za-z\d])(?:token|session[_-]?id)["'”]?\s?[:=]\s?["'“]?(?=[^\s"'”]{0,80}\d[^\s"'”]{0,80}\d)(?=[^\s"'”]{0,80}[A-Za-z])(?![^\s"'”]{0,80}(?:[*…<>[\]{}]|xxx|\.{3}))[\w.~+/=-]{20,400}/giu,
  ],
  [
    'a key or token',
    /(?<=[?&])(?:(?:access_|auth_)?token|api_?key|(?:x-amz-)?signature|sig|secret|password|passwd|pwd)=(?=[^\s&#]{0,80}\d)(?=[^\s&#]{0,80}[A-Za-z])(?![^\s&#]{0,80}(?:[*…<>[\]{}]|xxx|\.{3}))[\w.~%+/-]{16,400}/giu,
  ],
];
