import { describe, expect, it } from 'vitest';
import { noContext } from '../../../../renderer/core/checks/facts/check-context.ts';
import { checkDraft, findEverything } from '../../../../renderer/core/checks/index.ts';
import { secretLeft } from '../../../../renderer/core/checks/publishing/secret-left.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { expectLinearGrowth } from '../../../support/growth.ts';
import { event } from '../../timeline/events.ts';
import { action, checked, report } from '../reports.ts';

const letters = (length: number): string => 'a1B2c3D4e5F6g7H8i9J0'.repeat(20).slice(0, length);
const inText = (text: string) => checked(secretLeft, report({ body: [textBlock('p', text)] }));

describe('secret-left', () => {
  // Put together here, so that no tool takes this file for a leak.
  it.each([
    ['an AWS access key', `AK${'IA'}IOSFODNN7EXAMPLE`],
    ['a GitHub token', `gh${'p_'}${letters(36)}`],
    ['a GitHub token', `github${'_pat_'}${letters(40)}`],
    ['a GitLab token', `gl${'pat-'}${letters(20)}`],
    ['a Slack token', `xo${'xb-'}123456789012-${letters(24)}`],
    ['a Slack webhook', `https://hooks.slack${'.com/services/'}T0000/B0000/${letters(24)}`],
    ['a Stripe key', `sk${'_live_'}${letters(24)}`],
    ['a Google API key', `AI${'za'}${letters(35)}`],
    ['an npm token', `np${'m_'}${letters(36)}`],
    ['a SendGrid key', `S${'G.'}${letters(22)}.${letters(43)}`],
    ['a JSON web token', `ey${'Jhbgciojiuzi'}.ey${'Jzdwioixmjm0'}.${letters(30)}`],
    ['a private key', `-----BEGIN RSA ${'PRIVATE KEY'}-----`],
    ['a password in an address', `postgres://app:${letters(12)}@db.acme.com/x`],
    ['a bearer token', `Authorization: Bearer ${letters(30)}`],
    ['a password', `password: ${letters(14)}`],
    ['a password', `{"password": "${letters(14)}"}`],
    ['a password', `Passwort: ${letters(12)}!`],
    ['a password', `mot de passe : ${letters(12)}!`],
    ['a password', `contraseña: ${letters(12)}!`],
    ['a password', `aws_secret_access_key = ${letters(20)}/${letters(10)}`],
    ['a password', `X-Api-Key: ${letters(20)}`],
    ['a password', `Authorization: Basic ${letters(20)}==`],
    ['a key or token', `token: ${letters(32)}`],
    ['a key or token', `https://acme.com/x?token=${letters(20)}`],
    ['a key or token', `https://acme.com/x?a=1&sig=${letters(40)}`],
  ])('finds %s', (name, secret) => {
    expect(inText(`It was ${secret} then.`)).toMatchObject([
      { severity: 'error', place: { kind: 'text', block: 0 }, message: expect.stringContaining(`looks like ${name}`) },
    ]);
  });

  it.each([
    ['Passwort: Sommer2026!', 'Passwort: Som…'],
    ['password: "Winter2026snow"', 'password: "Wint…'],
    ['api_key=a1B2c3D4e5F6', 'api_key=a1B2…'],
    ['Mot de passe : Printemps2026', 'Mot de passe : Prin…'],
    [`postgres://app:${letters(12)}@db.acme.com/x`, 'postgres…'],
    ['Das Kennwort lautet Sommer2024!', 'Som…'],
  ])('shows what a secret is called and cuts the secret: “%s”', (text, shown) => {
    expect(inText(text)[0]?.message).toContain(`“${shown}” looks like`);
  });

  it.each([
    'The password was rotated; the password policy is new.',
    'password: ********',
    "TRIGGER_SECRET='L9rgVfb1k2...'",
    'password: <your-password-1>',
    'Set api_key=xxxxxxxxxxxx1 in the file.',
    'https://user:password@host.example',
    'postgres://app@db.acme.com/x',
    'Commit 3f2a9c1e5b7d9f0a1b2c3d4e5f6a7b8c9d0e1f2a',
    'The bearer of this letter was waiting for the whole afternoon.',
    'SHA-256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'Ticket SKA-1234 and disk AKIAB.',
    'Secret: nobody knew it.',
    'Separating APP_SECRET: https://github.com/acme/api/pull/2482',
    'The secret: 2026-03-03T10:05Z was the time.',
    'Das Passwort: es wurde 2024 geändert.',
    'Mot de passe : changé le 3 mars 2026.',
    'The token: 2026-03-03T10:05:30Z was its time.',
    'The token = tokenizer.next() failed.',
    'Authorization: Basic was used.',
    'https://acme.com/x?token=<your-token-of-2024>',
    'https://acme.com/x?id=1234567890abcdef1234',
    'https://acme.com/search?q=token&page=2024-03-03-morning',
  ])('leaves “%s”', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    ["The server's password is Azerty123!", 'Azerty123!'],
    ['The password for the admin account was hunter22, and nobody changed it.', 'hunter22'],
    ['password: hunter2', 'hunter2'],
    ['Log in with pw hunter2 on the host.', 'hunter2'],
    ['They came in with the password Azerty123.', 'Azerty123'],
    ['The attacker used the default credentials admin/admin123 on the console.', 'admin/admin123'],
    ['Credentials: root/root were left as they came.', 'root/root'],
    ['The door has the PIN 4711 since May.', '4711'],
    ['PIN: 0815', '0815'],
    ['The job ran with token abc123def456ghi.', 'abc123def456ghi'],
    ['The API key is 9f86d081884c7d65.', '9f86d081884c7d65'],
    ['The password is “P@ssw0rd”.', 'P@ssw0rd'],
    ['The password was 123456.', '123456'],
    ['Le mot de passe du serveur est Azerty123!, il faut le changer.', 'Azerty123!'],
    ['Le mot de passe de l’imprimante était « Soleil2019 ».', 'Soleil2019'],
    ['Connexion avec le mot de passe Soleil2019.', 'Soleil2019'],
    ['Les identifiants admin/admin123 étaient connus.', 'admin/admin123'],
    ['Le code PIN est 4711.', '4711'],
    ['Das Kennwort lautet Sommer2024!', 'Sommer2024!'],
    ['Das Passwort für den Server war „Sommer2024“.', 'Sommer2024'],
    ['Angemeldet mit dem Passwort Sommer2024.', 'Sommer2024'],
    ['Die Zugangsdaten lauten admin/admin123.', 'admin/admin123'],
    ['Die PIN lautet 4711.', '4711'],
    ['La contraseña es Verano2024!', 'Verano2024!'],
    ['La contraseña del servidor era Verano2024.', 'Verano2024'],
    ['Entraron con las credenciales admin/admin123.', 'admin/admin123'],
    ['El PIN es 4711.', '4711'],
  ])('finds what a sentence tells: “%s”', (text, secret) => {
    const found = inText(text);
    expect(found).toMatchObject([{ severity: 'error', place: { kind: 'text', block: 0, words: secret } }]);
    expect(found[0]?.message).not.toContain(secret);
  });

  it.each([
    'The password was reset at 14:25.',
    'The password is 12 characters long.',
    'The password is 12-character.',
    'The password policy is ISO27001 and the password manager is 1Password.',
    'The password for the service is rotated every 90d.',
    'The password hash is SHA256.',
    'The password is SHA-256 hashed, the token is RS256-signed.',
    'Password: 2FA is on. Password: 14h25. Password: changed.',
    'The password is wrong! The password is $DB_PASSWORD.',
    'The password of the database is in /run/secrets/db1 and in vault.yml.',
    'The password is in SEC-1234; password: SEC-1234.',
    'Ask support@acme.com: the password is known to ops2@acme.com.',
    'The credentials read/write were split; credentials AWS/GCP; login/logout.',
    'The token service gateway-eu-1 failed; token bucket-2 was full; the token is v2.',
    'The token is user-2024-europe.',
    'The pin 13 of the connector and PIN 12.',
    'The password expired 2024-03-03, the passwords are 90 days old.',
    'The password was 10 years old.',
    'Le mot de passe est trop court. Le mot de passe a été changé le 3 mars.',
    'Le gestionnaire de mot de passe est Coffre2.',
    'Le mot de passe du serveur est passé de 8 à 12 caractères.',
    'Das Passwort ist 12 Zeichen lang. Das Kennwort lautet auf den Namen des Dienstes.',
    'Das Passwort wurde um 14:25 zurückgesetzt. Passwort: 12-stellig.',
    'La contraseña es demasiado corta. La contraseña es de 12 caracteres.',
    'La política de contraseña es ISO27001.',
  ])('is silent about words that only speak of secrets: “%s”', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('looks where links lead to, and names the words that lead there', () => {
    const href = `https://hooks.slack${'.com/services/'}T0000/B0000/${letters(24)}`;
    const link = textBlock('p', [run('See '), { ...run('the channel'), marks: [{ type: 'link', attrs: { href } }] }]);
    const found = checked(
      secretLeft,
      report({ body: [link], actions: [action('Look', { link: `https://acme.com/?token=${letters(30)}` })] }),
    );
    expect(found.map(({ place }) => place)).toEqual([
      { kind: 'text', block: 0, words: 'the channel' },
      { kind: 'action', id: 'id-Look', words: `token=${letters(30)}` },
    ]);
    const other = { ...run('the channel'), marks: [{ type: 'link', attrs: { href: `${href}x` } }] } as const;
    const keys = (block: typeof link) => checkDraft(report({ body: [block] }), noContext, new Set()).map(({ key }) => key);
    expect(keys(textBlock('p', [run('See '), other]))[0]).not.toBe(keys(link)[0]);
  });

  it('never shows the whole of it in its sentence', () => {
    const secret = `gh${'p_'}${letters(36)}`;
    expect(inText(secret)[0]?.message).not.toContain(secret.slice(0, 20));
  });

  it('looks in code, in notes and evidence, and where only colleagues look', () => {
    const secret = `np${'m_'}${letters(36)}`;
    const code = { type: 'codeBlock', content: [{ type: 'text', text: `TOKEN=${secret}` }] } as const;
    const quiet = { ...event('a', '2024-06-10 16:05 UTC'), visibility: 'internal', note: secret } as const;
    const found = checked(secretLeft, report({ body: [code], events: [quiet] }));
    expect(found.map(({ place }) => place.kind)).toEqual(['text', 'event']);
  });

  it('is said once, not as private matter too', () => {
    const found = findEverything(report({ body: [textBlock('p', `Key AK${'IA'}IOSFODNN7EXAMPLE was used.`)] }));
    expect(found.filter(({ place }) => place.kind === 'text').map(({ rule }) => rule)).toEqual(['secret-left']);
  });

  it('takes linear time for hostile text', () => {
    expectLinearGrowth(20_000, (size) => {
      const text = [
        'eyJ',
        'bearer ',
        'password=',
        'a:b',
        '://',
        'xoxb-1-',
        '-',
        'token=a1',
        '?sig=a1',
        'authorization: basic ',
        'password of a ',
        'token ',
        'pw: ',
      ]
        .map((part) => part.repeat(size))
        .join(' ');
      secretLeft(report({ body: [textBlock('p', text)] }));
    });
  });
});
