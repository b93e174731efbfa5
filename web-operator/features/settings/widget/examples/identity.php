<?php
// Signs for the person who is signed in on your site. On your server only: whoever has the secret can be anyone.
// composer require firebase/php-jwt
declare(strict_types=1);

require __DIR__ . '/vendor/autoload.php';

use Firebase\JWT\JWT;

/** A JWT, good for half an hour (an hour at most). The ID is text: 0123 is not 123. */
function identity_jwt(string $id, string $email, string $name): string
{
    $claims = [
        'sub' => $id,
        'aud' => getenv('HELPDESK_DESK_TOKEN'),
        'exp' => time() + 30 * 60,
        'email' => $email,
        'name' => $name,
    ];
    return JWT::encode($claims, getenv('HELPDESK_DESK_SECRET'), 'HS256');
}

/** Or, without a library, a signature of the ID alone: email and name beside it are shown, and not believed. */
function identity_signature(string $id): string
{
    return hash_hmac('sha256', $id, getenv('HELPDESK_DESK_SECRET'));
}

// Try it: php identity.php 0123
if (PHP_SAPI === 'cli' && realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    $id = $argv[1] ?? '0123';
    $jwt = identity_jwt($id, 'jan@example.com', 'Jan Kowalski');
    echo json_encode(['jwt' => $jwt, 'externalId' => $id, 'signature' => identity_signature($id)]), "\n";
}
