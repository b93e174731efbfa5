import type { Story } from '../story.js'

const api = { topic: 'api', desk: 'Support', category: 'Account & API', business: true } as const

export const apiStories: Story[] = [
  {
    ...api,
    titles: ['API: 401 since the key was rotated', '{company}: orders endpoint answers 401', 'New API key is refused'],
    problem: [
      `We rotated our key this morning, and since then every call fails:

\`\`\`
HTTP/1.1 401 Unauthorized
{"error": "invalid_key"}
\`\`\`

The old one still works. What are we missing?`,
      'Our ERP fetches the orders of {company} every ten minutes. Since {day} it gets a 401 on `/v2/orders`, while `/v2/products` is fine with the same key.',
    ],
    question: [
      'Could you send me the first eight characters of the key (not more, please) and the `X-Request-Id` of one failed call?',
      'Which scopes does the new key have? You can see them under *Account → API*. And please give me the request ID of one failed call.',
    ],
    answer: [
      'It starts with `acm_{ref}` and a request ID is `req-{ref}-7f2`.',
      'Request ID: `req-{ref}-7f2`. The scopes are `products:read` and `stock:read`, as far as I can see.',
    ],
    internal: [
      'The key was made with the default scopes, so there is no orders:read. The message should say that and not "invalid".',
      'Log says scope_missing, the gateway turns it into 401 instead of 403. Known, see the task.',
    ],
    solution: [
      'The new key lacks the scope `orders:read`: keys made since spring start without it. Please tick it under *Account → API*; it works at once and the key stays the same. We are about to turn the message into a clear 403.',
      'I have looked at the failed calls: a line break was sent at the end of the key. Trim it on your side and all is well. The old key was sent without one, which is why it worked.',
    ],
  },
  {
    ...api,
    titles: ['Webhook order.shipped comes twice', 'Duplicate webhooks for {order}', 'Webhooks stopped on {day}'],
    problem: [
      'For about one order in twenty we get `order.shipped` twice, a few seconds apart. Our customers then get two mails. Is that a bug?',
      'We have received no webhook since {day}. Our endpoint is up and answers a manual POST with 200.',
    ],
    question: [
      'Do the two carry the same `event_id`? And how long does your endpoint usually take to answer?',
      'What does your endpoint answer, and how fast? We try again after five seconds without a 2xx.',
    ],
    answer: [
      'The IDs are the same. Our endpoint takes up to eight seconds, because it talks to the ERP first.',
      'It can take seven or eight seconds under load. The event IDs are the same.',
    ],
    internal: [
      'Their endpoint times out after 5 s, so we send again. Works as designed, but the docs do not say it.',
      'We disabled the endpoint after 100 failures. The mail about that went to somebody who has left the company.',
    ],
    solution: [
      `That is our retry: after five seconds without an answer we send the event again, with the same \`event_id\`. Two things make it robust:

- answer \`200\` first and do the work afterwards
- remember the \`event_id\` and ignore the second one

I have added both to the [webhook guide](https://developers.example.com/webhooks).`,
      'The endpoint had been switched off after a hundred failures in a row. It is on again and I have sent the missed events once more, in order.',
    ],
  },
  {
    ...api,
    titles: ['How do we page through more than 100 orders?', 'Rate limit while importing the catalogue', 'Filtering orders by date in the API'],
    problem: [
      'We only ever get the first 100 orders. `?page=2` is ignored. How do we get the rest?',
      'When we import the catalogue we run into 429 after about a minute. Is there a bulk endpoint, or can the limit of {company} be raised?',
      'Is there a way to ask for orders that changed since a certain time? We read all of them every night, which seems a waste.',
    ],
    question: [
      'How many records is that about, and how often do you need them? Then I can say which way suits you best.',
      'Could you paste the request that you send (without the key)?',
    ],
    answer: [
      'About 4,000 orders, once an hour. The request is `GET /v2/orders?limit=100&page=2`.',
      'Roughly 4,000 records. We call `GET /v2/orders?limit=100&page=2` in a loop.',
    ],
    internal: [
      'Point them to cursors. Raising the limit would only hide it.',
      'Third question about paging this month. The docs still show the v1 example on top.',
    ],
    solution: [
      `Version 2 uses cursors instead of pages. Each answer carries \`next\`, which you pass on:

\`\`\`
GET /v2/orders?limit=100&updated_since=2026-01-01T00:00:00Z
GET /v2/orders?limit=100&cursor=<next>
\`\`\`

With \`updated_since\` you only get what has changed, and the limit will no longer be a topic.`,
      'Please have a look at `updated_since`: with it you read only the changes, a handful of calls an hour. I have raised your limit to 300 a minute for this week, so that the first import can run through.',
    ],
  },
]
