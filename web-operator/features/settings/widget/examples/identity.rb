# Signs for the person who is signed in on your site. On your server only: whoever has the secret can be anyone.
# gem install jwt
require 'json'
require 'jwt'
require 'openssl'

DESK_TOKEN = ENV.fetch('HELPDESK_DESK_TOKEN')
SECRET = ENV.fetch('HELPDESK_DESK_SECRET')

# A JWT, good for half an hour (an hour at most). The ID is text: 0123 is not 123.
def identity_jwt(id, email, name)
  claims = {
    sub: id.to_s,
    aud: DESK_TOKEN,
    exp: Time.now.to_i + 30 * 60,
    email: email,
    name: name
  }
  JWT.encode(claims, SECRET, 'HS256')
end

# Or, without a library, a signature of the ID alone: email and name beside it are shown, and not believed.
def identity_signature(id)
  OpenSSL::HMAC.hexdigest('SHA256', SECRET, id.to_s)
end

# Try it: ruby identity.rb 0123
if __FILE__ == $PROGRAM_NAME
  id = ARGV.fetch(0, '0123')
  jwt = identity_jwt(id, 'jan@example.com', 'Jan Kowalski')
  puts JSON.generate(jwt: jwt, externalId: id, signature: identity_signature(id))
end
