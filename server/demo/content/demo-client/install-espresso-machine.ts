import type { Script } from '../script.js'

/** The long one: a machine is planned, delivered, fitted and put right over three weeks. */
export const installEspressoMachine: Script = {
  title: 'Installing the Acme Duetto at Nowak & Daughters',
  content: `Hello,

our **Acme Duetto** is ordered (AC-18690) and should stand in the shop before we open the second counter. Before it comes I would like to be sure that we prepare everything the right way:

- water: there is a tap under the counter, 3/4 inch
- power: 230 V, one socket with 16 A
- space: 82 cm wide, 60 cm deep

Is that enough, and what else do you need from us?`,
  category: 'Machines & repairs',
  source: 'WIDGET',
  at: [15, '08:12'],
  steps: [
    { at: [15, '08:40'], by: 'Anna', takes: true },
    { at: [15, '08:52'], by: 'Anna', replies: 'Hi Marta, congratulations on the second counter!\n\nTap and space are fine. The Duetto draws up to 4.1 kW while both boilers heat, so one 16 A socket is not enough: it needs **20 A on a fuse of its own**, or three phases. Do you know which one your electrician can offer?' },
    { at: [15, '10:31'], writes: 'I asked him: three phases would be possible, he was going to lay a cable for the oven anyway. Which plug does it need?' },
    { at: [15, '11:05'], by: 'Anna', replies: 'Three phases are the best solution. A CEE socket with 16 A, red, five pins. It should sit within 1.5 m to the left of the machine, not behind it.' },
    { at: [15, '11:20'], writes: 'Great, I will pass it on. And the drain?' },
    { at: [15, '13:02'], by: 'Anna', replies: 'A normal washbasin drain of 40 mm is fine, as long as it is lower than the counter. The hose is in the box, 1.8 m long.' },
    { at: [15, '13:15'], by: 'Anna', notes: 'Second machine for this client, the first one (Piccola) has run without a fault for three years. @Samuel could you plan the installation? She wants to open on a Monday.' },
    { at: [14, '08:25'], by: 'Samuel', notes: 'I can be there on the day of delivery if it comes on a Wednesday. Needs the softener set too, the water in that part of town is at 17 dH.' },
    { at: [14, '09:10'], by: 'Samuel', moves: 'START' },
    { at: [14, '09:14'], by: 'Samuel', replies: 'Hello Marta, I am Samuel and will do the installation. One thing in advance: your water is hard. Do you have a softener, or shall I bring one? Without it the boilers would be full of scale within half a year.' },
    { at: [14, '12:47'], writes: 'Hello Samuel, there is a filter on the tap for the old machine, but I do not know how old it is. What does a new one cost?' },
    { at: [14, '13:30'], by: 'Samuel', replies: 'The set (head, cartridge, two hoses) is 189 euros. A cartridge lasts about eight months with your volume and costs 74. If the old filter has a green head, its cartridges fit and you only need a new one.' },
    { at: [14, '16:05'], writes: 'It is green! Then only the cartridge, please.' },
    { at: [14, '16:20'], by: 'Samuel', replies: 'Perfect, I have added one to AC-18690.' },
    { at: [12, '09:00'], writes: 'The electrician was here. He asks whether the machine needs a residual current device of its own.' },
    { at: [12, '09:35'], by: 'Samuel', replies: 'Yes, type A with 30 mA, shared with nothing else. The wiring plan is on page 11 of the [installation guide](https://www.example.com/guides/duetto.pdf).' },
    { at: [12, '14:10'], writes: 'Done, and the red socket is in place. When does the machine come?' },
    { at: [11, '08:45'], by: 'Anna', notes: 'Carrier confirms Wednesday between 8 and 10. Samuel, please confirm the time with her.' },
    { at: [11, '09:02'], by: 'Samuel', replies: 'It comes on Wednesday between 8 and 10, and I will be there at ten. Somebody strong would help: it weighs 78 kg.', then: 'WAIT' },
    { at: [11, '11:48'], writes: 'My brother will be here. See you on Wednesday!' },
    { at: [9, '12:31'], by: 'Samuel', moves: 'START' },
    { at: [9, '12:40'], by: 'Samuel', replies: 'It was nice to meet you both. For the record, this is how I left it:\n\n1. brew boiler 93.5 °C, steam 1.3 bar\n2. pump pressure 9.0 bar, measured at both groups\n3. hardness after the softener 5 dH\n\nPlease flush both groups for ten seconds each morning, and write to me if anything is unclear.' },
    { at: [9, '17:22'], writes: 'Thank you, Samuel! The first cappuccino was fantastic. One question: the left group starts to drip about a minute after each shot. Is that normal in the beginning?' },
    { at: [8, '08:30'], by: 'Samuel', replies: 'A few drops are normal, a dripping that goes on is not. Could you count for five minutes?' },
    { at: [8, '10:05'], writes: '22 drops in five minutes, on the left only. The right one is dry.' },
    { at: [8, '10:15'], by: 'Samuel', notes: 'Solenoid of the left group, probably a chip of scale or a shaving from the assembly. Same thing at the Fjord hotel last month: two flushes under pressure did it.' },
    { at: [8, '10:32'], by: 'Samuel', replies: 'That is a valve that does not close fully. Most of the time it is only a bit of dirt. Please try this:\n\n```\n1. blind filter into the left group\n2. pump on 10 s, off 5 s, eight times\n3. water from the left group, 30 s\n```\n\nThen count again.' },
    { at: [8, '15:40'], writes: 'Down to 9 drops. Better, but not gone.' },
    { at: [7, '08:20'], by: 'Samuel', replies: 'Good sign. Once more tonight, please, with the cleaning powder this time (a teaspoon, then rinse well).' },
    { at: [6, '07:55'], writes: 'It is dry! Nothing for ten minutes.' },
    { at: [6, '08:35'], by: 'Samuel', replies: 'Very good. Then I leave the ticket open for a few days and we look at it again after the weekend.' },
    { at: [4, '09:12'], writes: 'Something new, I am afraid: the display shows "Filter 12%" although the cartridge is two weeks old. Can I ignore that?' },
    { at: [4, '09:50'], by: 'Samuel', replies: 'You can: I forgot to set the counter back after the installation. *Menu → Water → Filter → Reset*, then enter 4,000 litres.' },
    { at: [4, '10:20'], writes: 'The menu asks for a PIN.' },
    { at: [4, '10:26'], by: 'Samuel', replies: 'The PIN on delivery is on the inside of the front door, on the white label. Please change it afterwards.' },
    { at: [4, '10:41'], writes: 'Found it. Counter is set, message is gone.' },
    { at: [2, '13:05'], writes: 'Everything has been running for a week now. Before I forget: what about the yearly service, is that part of the contract or do I book it?' },
    { at: [2, '14:20'], by: 'Anna', replies: 'The first service is included and due in eleven months; we will write to you. I am just clarifying with Samuel which spare parts you should have in the drawer until then, and come back to you.' },
    { at: [1, '09:15'], by: 'Anna', notes: 'Spare parts list for the Duetto: gaskets, shower screens, one solenoid. @Samuel please check against stock before I send it.' },
    { at: { minutesAgo: 118 }, by: 'Anna', replies: 'Hello Marta, here is what should lie in the drawer for the first year:\n\n- 4 group gaskets\n- 2 shower screens\n- 1 solenoid valve, left or right\n\nTogether 64 euros. Shall I put them into your next parcel?' },
  ],
}
