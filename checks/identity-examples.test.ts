import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jwtVerify } from 'jose'

/** The examples that hosts are shown, run as they stand, each where its language and library are there. */

const folder = join(__dirname, '../web-operator/features/settings/widget/examples')
const DESK_TOKEN = 'aDeskTokenOfTheTest'
const SECRET = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
/** HMAC-SHA256 of 0123 under SECRET, made with OpenSSL. */
const SIGNATURE_OF_0123 = '90a8f7e102a96dc54f94442cbcbadac2502b50516ca6d2f6fe24deab17b13f08'
const MOST_SECONDS = 3600

interface Example {
  file: string
  /** The first of these that `probe` succeeds with is run; none of them: the language is not there. */
  programs: string[]
  probe: string[]
  /** What the text must say, where it cannot be run. */
  says: RegExp[]
}

const examples: Example[] = [
  { file: 'identity.mjs', programs: [process.execPath], probe: ['--version'], says: [/setExpirationTime\('30 minutes'\)/, /setSubject\(String\(id\)\)/, /setAudience\(deskToken\)/, /createHmac\('sha256', secret\)/] },
  { file: 'identity.php', programs: ['php'], probe: ['--version'], says: [/'exp' => time\(\) \+ 30 \* 60/, /'sub' => \$id/, /string \$id/, /'aud' => getenv\('HELPDESK_DESK_TOKEN'\)/, /hash_hmac\('sha256', \$id, getenv\('HELPDESK_DESK_SECRET'\)\)/] },
  { file: 'identity.py', programs: ['python3', '/usr/bin/python3'], probe: ['-c', 'import jwt'], says: [/"exp": int\(time\.time\(\)\) \+ 30 \* 60/, /"sub": str\(id\)/, /"aud": DESK_TOKEN/, /hmac\.new\(SECRET\.encode\(\), str\(id\)\.encode\(\), hashlib\.sha256\)\.hexdigest\(\)/] },
  { file: 'identity.rb', programs: ['ruby'], probe: ['-e', "require 'jwt'"], says: [/exp: Time\.now\.to_i \+ 30 \* 60/, /sub: id\.to_s/, /aud: DESK_TOKEN/, /OpenSSL::HMAC\.hexdigest\('SHA256', SECRET, id\.to_s\)/] },
]

/** PHP's libraries come by Composer, which is not there; this stands in for Firebase\JWT, with the one function of it that the example calls. */
const PHP_STAND_IN = `<?php
namespace Firebase\\JWT;
class JWT {
  public static function encode(array $claims, string $key, string $algorithm): string {
    $part = fn (string $bytes) => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    $signed = $part(json_encode(['typ' => 'JWT', 'alg' => $algorithm])) . '.' . $part(json_encode($claims));
    return $signed . '.' . $part(hash_hmac('sha256', $signed, $key, true));
  }
}
`

let place: string

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'identity-examples-'))
  mkdirSync(join(place, 'vendor'))
  writeFileSync(join(place, 'vendor/autoload.php'), PHP_STAND_IN)
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

function run(program: string, example: Example, id: string): { jwt: string; externalId: string; signature: string } {
  // Node finds the library beside the example, PHP its stand-in beside a copy.
  const file = join(example.file.endsWith('.php') ? place : folder, example.file)
  if (example.file.endsWith('.php')) copyFileSync(join(folder, example.file), file)
  const { status, stdout, stderr } = spawnSync(program, [file, id], { encoding: 'utf8', env: { ...process.env, HELPDESK_DESK_TOKEN: DESK_TOKEN, HELPDESK_DESK_SECRET: SECRET, LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' } })
  if (status !== 0) throw new Error(`${example.file} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

describe.each(examples)('$file', (example) => {
  const program = example.programs.find((candidate) => spawnSync(candidate, example.probe, { encoding: 'utf8' }).status === 0)
  const text = readFileSync(join(folder, example.file), 'utf8')

  if (program) {
    it.each(['0123', 'jan@example.com', 'zażółć', "o'hara & co"])('signs for %s as text', async (id) => {
      const { jwt, externalId, signature } = run(program, example, id)
      const { payload, protectedHeader } = await jwtVerify(jwt, new TextEncoder().encode(SECRET), { algorithms: ['HS256'], audience: DESK_TOKEN, requiredClaims: ['sub', 'aud', 'exp'] })
      expect(protectedHeader.alg).toBe('HS256')
      expect(payload).toMatchObject({ sub: id, aud: DESK_TOKEN, email: 'jan@example.com', name: 'Jan Kowalski' })
      const ahead = payload.exp! - Date.now() / 1000
      expect(ahead).toBeGreaterThan(60)
      expect(ahead).toBeLessThanOrEqual(MOST_SECONDS)
      expect(externalId).toBe(id)
      if (id === '0123') expect(signature).toBe(SIGNATURE_OF_0123)
    })
  } else {
    console.warn(`${example.file} was not run: ${example.programs.join(' and ')} with its library for JWTs is not there. Only its text was looked at.`)
  }

  it('says what it must: HS256, the ID as text, the desk’s token, half an hour, both secrets from the environment', () => {
    for (const pattern of [/HS256/, /HELPDESK_DESK_TOKEN/, /HELPDESK_DESK_SECRET/, ...example.says]) expect(text).toMatch(pattern)
  })

  it('holds no secret', () => {
    expect(text).not.toMatch(/[\w-]{43}/)
  })
})
