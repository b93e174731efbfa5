import type { Story } from '../story.js'

const machines = { topic: 'machines', desk: 'Support', category: 'Machines & repairs' } as const

export const machineStories: Story[] = [
  {
    ...machines,
    titles: ['{machine} does not build up pressure', 'Only 4 bar on the {machine}', 'Weak extraction since {day}'],
    problem: [
      'Since {day} our {machine} only reaches 4 bar, where it used to be 9. The espresso runs through in ten seconds and tastes of nothing. The grind is the same as always.',
      'The pump of the {machine} has become louder and the gauge stays low. I cleaned the group and changed the gasket last month, so it is not that.',
      'We pull about {cups} cups a day on the {machine}. This week the pressure drops in the middle of the shot, mostly in the afternoon.',
    ],
    question: [
      'Let us narrow it down. Please run the pump with the blind filter for ten seconds: what does the gauge show? And is there water in the drip tray afterwards that was not there before?',
      'Two quick tests would help: the pressure with a blind filter, and whether the pump sounds the same with the water filter taken out.',
    ],
    answer: [
      'With the blind filter it goes up to 6 and then slowly back. No water in the tray. Without the water filter it sounds the same.',
      'I did both. 5 to 6 bar with the blind filter, and it rattles a little at the start. The tray stays dry.',
    ],
    internal: [
      'Sounds like the expansion valve, not the pump. Same as the two machines from batch {batch}.',
      'Warranty until next spring, I checked the serial number. Send the valve first, it takes them ten minutes.',
      'If the valve does not help, this is a pump swap: we have four left in stock.',
    ],
    solution: [
      `It is the expansion valve: it opens too early and lets the pressure go. You can set it yourself:

1. Switch the machine off and let it cool down.
2. Take off the top panel (four screws).
3. Turn the brass screw on the valve clockwise, a quarter turn at a time, until the gauge shows 9 bar with the blind filter.

If it does not hold the setting, tell me and I will send a new valve.`,
      'I have sent you a new pump with everything needed to fit it, under warranty. The guide is in the box; two screws and two hoses, about twenty minutes. Please keep the old one for the driver.',
      'Our technician is in {city} on Thursday and will change the valve on site. It is a warranty case, so there is nothing to pay.',
    ],
  },
  {
    ...machines,
    priority: 'HIGH',
    titles: ['{machine} leaks from below', 'Water under the {machine}', 'Leak at the boiler of our {machine}'],
    problem: [
      'This morning there was a puddle under the {machine}, perhaps half a litre. I wiped it up and an hour later it was back. We have switched it off at the mains.',
      'The {machine} drips from underneath while it heats up and stops once it is hot. It is about a glass a day. Is it safe to go on using it?',
      'There is water coming out behind the left panel. The machine is eight months old and we have never opened it.',
    ],
    question: [
      'Thank you for switching it off. Could you open the front grille and see whether the water comes from the hose on the left or from the boiler itself? A short video would be ideal.',
      'Please leave it off for now. Does the water keep dripping when the machine is cold but the tap is open?',
    ],
    answer: [
      'It comes from the hose on the left, where it meets the white connector. Cold and with the tap open it drips slowly.',
      'I filmed it: there is a drop at the white connector every two seconds. The boiler looks dry.',
    ],
    internal: [
      'White connector again. That makes six this month, quality should look at the supplier.',
      'They run a shop, so treat it as down: offer the loan machine.',
    ],
    solution: [
      'The white connector has a hairline crack. A set of metal ones is on its way to you by express; they press in without tools. Until then please keep the tap closed overnight.',
      'Our technician has been there and changed both connectors, and the machine has been dry for a day. The visit is covered by the warranty.',
    ],
  },
  {
    ...machines,
    titles: ['Error on the display of the {machine}', '{machine} stops with an error after start', 'What does the red light on the {machine} mean?'],
    problem: [
      'After switching on, the {machine} heats for two minutes, then the red light blinks three times and it goes off. It has done so since {day}.',
      'The display shows an error that is not in the manual. It goes away when I unplug the machine, but it comes back after a few cups.',
      'I descaled the {machine} as the manual says, and now it will not start: red light, and it beeps.',
    ],
    question: [
      'Which firmware does it show when you hold the left button while switching on? And was the water tank taken out shortly before?',
      'Please hold the left button while you switch on and write me the two numbers on the display. They tell me which sensor complains.',
    ],
    answer: [
      'It says 2.1 and 17. The tank was out for filling, yes, but it is seated properly.',
      'The numbers are 2.1 and 17. Nothing has been moved or opened.',
    ],
    internal: [
      '17 is the level sensor. With firmware 2.1 it is nearly always scale on the two pins.',
      'Linked to the firmware bug. 2.2 fixes the false alarm but is not out yet for this model.',
    ],
    solution: [
      'That is the level sensor. Two small metal pins in the bottom of the tank compartment get a film of scale; wipe them with a cloth and a drop of vinegar, dry them, and start again. That clears the error in nearly every case.',
      'The message is a false alarm of firmware 2.1. I have mailed you the file for version 2.2 and a one-page guide: a USB stick, three minutes, and the error is gone.',
    ],
  },
  {
    ...machines,
    titles: ['{grinder} grinds unevenly', 'Grinder jams with {blend}', 'New burrs for the {grinder}?'],
    problem: [
      'The {grinder} has started to give me dust and boulders at once. Shots vary between 18 and 35 seconds with the same setting.',
      'With {blend} the {grinder} stops after a few seconds and hums. With other beans it runs. I emptied and cleaned it twice.',
      'We have had the {grinder} for two years with about {cups} doubles a day. Should the burrs be changed, and can I do that myself?',
    ],
    question: [
      'How many kilos have gone through it, roughly? And when you take the upper burr out, does its edge catch on your fingernail, or does it slide?',
      'Could you take the upper burr off (it is hand-tight) and send a close photo of the edges?',
    ],
    answer: [
      'Somewhere around 600 kilos, I would say. The nail slides, there is hardly any edge.',
      'I would guess 500 kilos. Photo is attached, to me the edges look round.',
    ],
    internal: [
      'Burrs of this series are good for about 450 kg. Offer the set with the discount.',
      'Stones in batch {batch} were confirmed by the roastery, so the jam may be our fault. Be generous.',
    ],
    solution: [
      'The burrs have done their work: after so many kilos they are due. A set costs {fee}, and changing them takes fifteen minutes with the screwdriver that came with the grinder. I have put one aside for you.',
      'A small stone can block the chamber. Take the upper burr out, vacuum, and turn the lower one by hand; you will find it. The burrs themselves are fine, so there is nothing to buy.',
    ],
  },
  {
    ...machines,
    business: true,
    titles: ['Yearly service for {company}', 'Maintenance of two {machine} in {city}', 'When is our next service due?'],
    problem: [
      'Our service contract includes a yearly visit and I believe that it is due. We have two {machine} in {city}. Which dates do you have?',
      'We would like to have the machines checked before the summer. Mondays are best, we are closed then.',
    ],
    question: [
      'It is due next month. Which Mondays suit you, and is there anything the technician should look at besides the usual?',
      'Could you send me the counter readings of both machines (menu, info, total)? Then we bring the right parts.',
    ],
    answer: [
      'The second or the third Monday would be fine, from eight. One steam wand is stiff, please bring a seal kit. Counters: 41,208 and 38,975.',
      'Any Monday but the first. The counters say 41,208 and 38,975, and nothing special to report.',
    ],
    internal: [
      'Both are past 40,000, so bring pump heads and not only gaskets.',
      'Technician has a free morning in {city} that day and could take the neighbour on the same tour.',
    ],
    solution: [
      'You are booked for Monday at 8:00. The technician brings seals, gaskets and a new steam wand, plans ninety minutes per machine and calls half an hour before.',
      'The service is done; both reports are in your account under *Documents*. The next one is due in twelve months, and we will remind you.',
    ],
  },
]
