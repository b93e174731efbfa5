/** What people write around the matter itself, and when they wait, thank or come back. */

export const CLIENT_GREETINGS = ['Hi,', 'Hello,', 'Hi there,', 'Hello Acme team,', '', '', '']

export const CLIENT_CLOSINGS = ['Thanks,\n{first}', 'Best regards,\n{name}', 'Kind regards\n{name}', 'Thank you!\n{first}', 'Cheers, {first}', '', '', '']

/** In a first reply. */
export const WELCOMES = ['Hi {first},', 'Hello {first},', 'Hi {first}, thanks for writing.', 'Hello {first}, thank you for telling us.']

/** In a later one. */
export const OPERATOR_GREETINGS = ['Hi {first},', 'Hello {first},', 'Hello again {first},', '']

export const OPERATOR_CLOSINGS = ['Best,\n{operator}', 'Kind regards,\n{operator}', 'Have a good day,\n{operator}', '{operator}, Acme Coffee', '']

/** Support, while something is under way. */
export const HOLDING = [
  'A quick note so that you do not think we forgot you: I am waiting for an answer from the warehouse and will write to you tomorrow at the latest.',
  'I have passed this on to the colleague who knows most about it. You will hear from one of us before the end of the day.',
  'We are still on it. It takes a little longer than I had hoped, since two teams are involved. I will keep you posted.',
  'Thank you for your patience. I am looking into it now and come back to you as soon as I know more.',
  'I can see what happened, but I want to be sure before I promise anything. Please give me until tomorrow noon.',
]

/** A client who has waited. */
export const CHASING = [
  'Is there any news on this?',
  'Hello again, I just wanted to ask whether somebody has had a look at this yet.',
  'Sorry to push, but we really need an answer this week. Could you give me a rough idea of when?',
  'Any update? I am happy to call if that is faster.',
  'I have not heard from you since, so I am writing again to be sure that my last message arrived.',
]

export const THANKING = [
  'That worked. Thank you, {operator}!',
  'Perfect, thanks for the quick help.',
  'Everything is fine now. I did not expect it to go so fast, thank you.',
  'Great, that is all I needed. Have a nice week!',
  'Thank you very much, also for explaining what went wrong.',
  'Brilliant. From our side this is settled.',
]

/** A client for whom it is not over. */
export const RETURNING = [
  'I am sorry to open this again, but nothing has changed on my side yet. Could you check once more?',
  'Two days later and I have the same trouble again. What can we do now?',
  'Thank you, but that was only half of it. Could we look at the rest as well?',
  'I thought that this was settled, and today it happened again. Do you need anything else from me?',
]

/** Support, after a thank-you. */
export const FAREWELLS = [
  'You are welcome, {first}. I am glad that it is sorted out.',
  'Happy to hear that! I am closing this one; just answer here if anything comes up.',
  'My pleasure. Enjoy your coffee!',
]

/** One operator to another, in any ticket. */
export const CONFERRING = [
  '@{colleague} have you seen this before? I would rather not guess.',
  'Called them: friendly, not in a hurry, wants it in writing.',
  'Regular client, orders every month. Let us be generous here.',
  'Second ticket about this within a week, keep an eye on it.',
  'Checked the order history: nothing unusual.',
]

export const CONCURRING = [
  'Agreed, go ahead.',
  'Yes, we did the same in a similar case last month. Worked fine.',
  'I would do the same. Please note it in the account, so that the next one knows.',
  'Fine with me. Anything above 100 needs a second name, mine is enough here.',
]
