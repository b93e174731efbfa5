import type { Story } from '../story.js'

const api = { desk: 'Support', category: 'Account & API', business: true } as const

export const apiStories: Story[] = [
  {
    ...api,
    theme: 'apiKey',
    openings: [
      {
        titles: ['API key acm_{ref} is refused', '{company}: 401 since we rotated our key'],
        problem: `We rotated our key this morning, and since then every call fails:

\`\`\`
HTTP/1.1 401 Unauthorized
{"error": "invalid_key"}
\`\`\`

The old one still works. What are we missing?`,
      },
    ],
    exchanges: [
      {
        question: 'Could you send me the first eight characters of the key (not more, please) and the `X-Request-Id` of one failed call?',
        answer: 'It starts with `acm_{ref}` and a request ID is `req-{ref}-7f2`.',
      },
    ],
    internal: ['The header in the log ends with %0A, so a line break is sent along with the key. We could trim that on our side.'],
    solution: ['I have looked at the failed calls: a line break was sent at the end of the key. Trim it on your side and all is well. The old key was sent without one, which is why it worked.'],
  },
  {
    ...api,
    theme: 'apiScope',
    openings: [
      {
        titles: ['{company}: orders endpoint answers 401', '401 on /v2/orders since {day}'],
        problem: 'Our ERP fetches the orders of {company} every ten minutes. Since {day}, when we got a new key, it has been getting a 401 on `/v2/orders`, while `/v2/products` is fine with the same key.',
      },
      {
        titles: ['New key cannot read orders (acm_{ref})', 'Which scope do we need for orders? ({company})'],
        problem: 'We made a second key for our warehouse. It reads products, but for orders we get `invalid_key`. The first key can do both. Where is the difference?',
      },
    ],
    exchanges: [
      {
        question: 'Which scopes does the new key have? You can see them under *Account → API*. And please give me the request ID of one failed call.',
        answer: 'The scopes are `products:read` and `stock:read`, as far as I can see. Request ID: `req-{ref}-7f2`.',
      },
    ],
    internal: [
      'The key was made with the default scopes, so there is no orders:read. The message should say that and not "invalid".',
      'Log says scope_missing, the gateway turns it into 401 instead of 403. Known, there is a task.',
    ],
    solution: [
      'The new key lacks the scope `orders:read`: keys made since spring start without it. Please tick it under *Account → API*; it works at once and the key stays the same. We are about to turn the message into a clear 403.',
      'It is a missing scope, in spite of what the message says. I have marked `orders:read` for you to confirm under *Account → API*. One click, and the key stays as it is.',
    ],
  },
  {
    ...api,
    theme: 'doubleWebhooks',
    openings: [
      {
        titles: ['Webhook order.shipped comes twice', 'Duplicate webhooks for {order}'],
        problem: 'For about one order in twenty, {order} for example, we get `order.shipped` twice, a few seconds apart. Our clients then get two mails. Is that a bug?',
      },
    ],
    exchanges: [
      {
        question: 'Do the two carry the same `event_id`? And how long does your endpoint usually take to answer?',
        answer: 'The IDs are the same. Our endpoint takes up to eight seconds, because it talks to the ERP first.',
      },
    ],
    internal: ['Their endpoint takes longer than 5 s, so we send again. Works as designed, but the guide does not say it.'],
    solution: [
      `That is our retry: after five seconds without an answer we send the event again, with the same \`event_id\`. Two things make it robust:

- answer \`200\` first and do the work afterwards
- remember the \`event_id\` and ignore the second one

I have added both to the [webhook guide](https://developers.example.com/webhooks).`,
    ],
  },
  {
    ...api,
    theme: 'missingWebhooks',
    priority: 'HIGH',
    openings: [
      {
        titles: ['Webhooks stopped on {day}', '{company}: no webhook since {date}'],
        problem: 'We have received no webhook since {day}. Our endpoint is up and answers a manual POST with 200.',
      },
    ],
    exchanges: [
      {
        question: 'Was it down for a while before that, a weekend perhaps? After a hundred failures in a row we switch an endpoint off.',
        answer: 'Yes, we moved to a new server the night before. It was down for about three hours.',
      },
    ],
    internal: ['We disabled the endpoint after 100 failures. The mail about that went to somebody who has left the company.'],
    solution: ['The endpoint had been switched off after a hundred failures in a row. It is on again and I have sent the missed events once more, in order.'],
  },
  {
    ...api,
    theme: 'apiPaging',
    openings: [
      {
        titles: ['{company}: only the first 100 orders arrive', 'How do we page through the orders of {date}?'],
        problem: 'We only ever get the first 100 orders. `?page=2` is ignored. How do we get the rest?',
      },
      {
        titles: ['API: all orders that changed since {date}?', '{company}: read only what has changed'],
        problem: 'Is there a way to ask for orders that changed since a certain time? We read all of them every night in pages of 100, which seems a waste.',
      },
    ],
    exchanges: [
      {
        question: 'How many records is that about, and could you paste the request that you send (without the key)?',
        answer: 'About 4,000 orders. We call `GET /v2/orders?limit=100&page=2` and so on, in a loop.',
      },
    ],
    internal: ['Third question about paging this month. The guide still shows the v1 example on top.'],
    solution: [
      `Version 2 uses cursors instead of pages. Each answer carries \`next\`, which you pass on:

\`\`\`
GET /v2/orders?limit=100&updated_since=2026-01-01T00:00:00Z
GET /v2/orders?limit=100&cursor=<next>
\`\`\`

With \`updated_since\` you only get what has changed.`,
      'Please use the `cursor` of each answer for the next call; `page` was version 1 and does nothing any more. With `updated_since` in the first call you get only what has changed, which for you is a handful of calls a night.',
    ],
  },
  {
    ...api,
    theme: 'apiLimit',
    openings: [
      {
        titles: ['Rate limit (429) while importing on {day}', '{company}: can the API limit be raised?'],
        problem: 'When we import the catalogue we run into 429 after about a minute. Is there a bulk endpoint, or can the limit of {company} be raised?',
      },
    ],
    exchanges: [
      {
        question: 'How many records is that about, and how often do you need them?',
        answer: 'Roughly 4,000 products, once a night. The first time we have to read all of them.',
      },
    ],
    internal: ['Point them to updated_since. Raising the limit for ever would only hide it.'],
    solution: ['Please have a look at `updated_since`: with it you read only the changes, a handful of calls a night. I have raised your limit to 300 a minute for this week, so that the first import can run through.'],
  },
]
