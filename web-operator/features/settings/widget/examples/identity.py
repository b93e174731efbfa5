# Signs for the person who is signed in on your site. On your server only: whoever has the secret can be anyone.
# pip install PyJWT
import hashlib
import hmac
import json
import os
import sys
import time

import jwt

DESK_TOKEN = os.environ["HELPDESK_DESK_TOKEN"]
SECRET = os.environ["HELPDESK_DESK_SECRET"]


def identity_jwt(id: str, email: str, name: str) -> str:
    """A JWT, good for half an hour (an hour at most). The ID is text: 0123 is not 123."""
    claims = {
        "sub": str(id),
        "aud": DESK_TOKEN,
        "exp": int(time.time()) + 30 * 60,
        "email": email,
        "name": name,
    }
    return jwt.encode(claims, SECRET, algorithm="HS256")


def identity_signature(id: str) -> str:
    """Or, without a library, a signature of the ID alone: email and name beside it are shown, and not believed."""
    return hmac.new(SECRET.encode(), str(id).encode(), hashlib.sha256).hexdigest()


# Try it: python3 identity.py 0123
if __name__ == "__main__":
    id = sys.argv[1] if len(sys.argv) > 1 else "0123"
    token = identity_jwt(id, "jan@example.com", "Jan Kowalski")
    print(json.dumps({"jwt": token, "externalId": id, "signature": identity_signature(id)}))
