import type { Story } from '../story.js'

const machines = { desk: 'Support', category: 'Machines & repairs' } as const

export const machineStories: Story[] = [
  {
    ...machines,
    theme: 'lowPressure',
    openings: [
      {
        titles: ['{machine} does not build up pressure', 'Only 4 bar on the {machine} since {day}'],
        problem: 'Since {day} our {machine} only reaches 4 bar, where it used to be 9. The espresso runs through in ten seconds and tastes of nothing. The grind is the same as always.',
      },
      {
        titles: ['Pump of the {machine} has become loud', '{machine}: gauge stays low since {date}'],
        problem: 'The pump of the {machine} has become louder and the gauge stays low. I cleaned the group and changed the gasket last month, so it is not that.',
      },
      {
        titles: ['Pressure of the {machine} drops in mid-shot', '{machine}: weak shots in the afternoon'],
        problem: 'We pull about {cups} cups a day on the {machine}. This week the pressure drops in the middle of the shot, mostly in the afternoon.',
      },
    ],
    exchanges: [
      {
        question: 'Let us narrow it down. Please run the pump with the blind filter for ten seconds: what does the gauge show? And is there water in the drip tray afterwards that was not there before?',
        answer: 'With the blind filter it goes up to 6 and then slowly back. No water in the tray.',
      },
      {
        question: 'Two quick tests would help: the pressure with a blind filter, and whether the pump sounds the same with the water filter taken out.',
        answer: 'I did both. 5 to 6 bar with the blind filter, and the sound is the same without the water filter. It rattles a little at the start.',
      },
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
    theme: 'leak',
    priority: 'HIGH',
    openings: [
      {
        titles: ['Water under the {machine} since {day}', 'Puddle under the {machine} this morning'],
        problem: 'This morning there was a puddle under the {machine}, perhaps half a litre. I wiped it up and an hour later it was back. We have switched it off at the mains.',
      },
      {
        titles: ['{machine} drips while it heats up', '{machine} leaks since {date}'],
        problem: 'The {machine} drips from underneath while it heats up and stops once it is hot. It is about a glass a day. Is it safe to go on using it?',
      },
      {
        titles: ['Leak behind the panel of our {machine}', '{machine}, eight months old, leaks'],
        problem: 'There is water coming out behind the left panel of the {machine}. It is eight months old and we have never opened it.',
      },
    ],
    exchanges: [
      {
        question: 'Please leave it switched off for now. Could you open the front grille and see whether the water comes from the hose on the left or from the boiler itself?',
        answer: 'It comes from the hose on the left, where it meets the white connector. The boiler looks dry.',
      },
      {
        question: 'Please switch it off for now. Does the water keep dripping when the machine is cold but the tap is open?',
        answer: 'Yes, cold and with the tap open it drips slowly, a drop every two seconds, from a white connector on the left.',
      },
    ],
    internal: [
      'White connector again. That makes six this month, quality should look at the supplier.',
      'They need it every day, so treat it as down: offer the loan machine.',
    ],
    solution: [
      'The white connector has a hairline crack, which is a known weakness. A set of metal ones is on its way to you by express; they press in without tools. Until then please keep the tap closed overnight.',
      'Our technician has been there and changed both connectors, and the machine has been dry since. The visit is covered by the warranty.',
    ],
  },
  {
    ...machines,
    theme: 'machineError',
    openings: [
      {
        titles: ['{machine} goes off after two minutes', 'Red light on the {machine} since {day}'],
        problem: 'After switching on, the {machine} heats for two minutes, then the red light blinks three times and it goes off. It has done so since {day}.',
      },
      {
        titles: ['Error on the {machine} since {day}', '{machine} shows an error that is not in the manual'],
        problem: 'Since {day} the display of the {machine} shows an error that is not in the manual. It goes away when I unplug the machine, but it comes back after a few cups.',
      },
      {
        titles: ['{machine} will not start after descaling', 'Descaled the {machine} on {day}, now it beeps'],
        problem: 'On {day} I descaled the {machine} as the manual says, and now it will not start: red light, and it beeps.',
      },
    ],
    exchanges: [
      {
        question: 'Which firmware does it show when you hold the left button while switching on? And was the water tank taken out shortly before?',
        answer: 'It says 2.1 and 17. The tank was out for filling, yes, but it is seated properly.',
      },
      {
        question: 'Please hold the left button while you switch on and write me the two numbers on the display. They tell me which sensor complains.',
        answer: 'The numbers are 2.1 and 17.',
      },
    ],
    internal: [
      '17 is the level sensor. With firmware 2.1 it is nearly always scale on the two pins.',
      'Firmware bug again. 2.2 fixes the false alarm but is not out yet for every model.',
    ],
    solution: [
      'That is the level sensor. Two small metal pins in the bottom of the tank compartment get a film of scale; wipe them with a cloth and a drop of vinegar, dry them, and start again. That clears the error in nearly every case.',
      'The message is a false alarm of firmware 2.1. I have mailed you the file for version 2.2 and a one-page guide: a USB stick, three minutes, and the error is gone.',
    ],
  },
  {
    ...machines,
    theme: 'wornBurrs',
    openings: [
      {
        titles: ['{grinder} grinds unevenly since {date}', 'Dust and boulders from the {grinder}'],
        problem: 'The {grinder} has started to give me dust and boulders at once. Shots vary between 18 and 35 seconds with the same setting.',
      },
      {
        titles: ['New burrs for the {grinder} after {cups} doubles a day?', 'Change the burrs of the {grinder} myself?'],
        problem: 'We have had the {grinder} for two years with about {cups} doubles a day. Should the burrs be changed, and can I do that myself?',
      },
    ],
    exchanges: [
      {
        question: 'How many kilos have gone through it, roughly? And when you take the upper burr out, does its edge catch on your fingernail, or does it slide?',
        answer: 'Somewhere around 600 kilos, I would say. The nail slides, there is hardly any edge.',
      },
      {
        question: 'Could you take the upper burr off (it is hand-tight) and look at the edges? And do you know roughly how many kilos it has ground?',
        answer: 'I would guess 500 kilos, and to me the edges look round.',
      },
    ],
    internal: ['Burrs of this series are good for about 450 kg. Offer the set with the discount.'],
    solution: [
      'From what you describe the burrs have done their work. A set costs {price}, and changing them takes fifteen minutes with the screwdriver that came with the grinder. I have put one aside for you.',
      'The burrs are due, and you can change them yourself: three screws, fifteen minutes. A new set with a discount and a one-page guide are in your next parcel.',
    ],
  },
  {
    ...machines,
    theme: 'jammedGrinder',
    openings: [
      {
        titles: ['{grinder} jams with {blend}', '{grinder} hums and stops since {day}'],
        problem: 'With {blend} the {grinder} stops after a few seconds and hums. With other beans it runs. I emptied and cleaned it twice.',
      },
    ],
    exchanges: [
      {
        question: 'Which batch is on the bag? And did the grinder make a sharp noise the first time it stopped?',
        answer: 'Batch {batch}. Now that you ask: yes, there was a crack, as if something hard had been in it.',
      },
    ],
    internal: ['Stones in batch {batch} were confirmed by the roastery, so the jam may be our fault. Be generous.'],
    solution: [
      'A small stone can block the chamber. Take the upper burr out, vacuum, and turn the lower one by hand; you will find it. The burrs take no harm from that, so there is nothing to buy, and a fresh bag of {blend} is on its way.',
      'It was a stone among the beans, I am sorry. We change the burrs for free: put the grinder into its box, and the driver collects it and leaves you one of ours for the time.',
    ],
  },
  {
    ...machines,
    theme: 'yearlyService',
    business: true,
    openings: [
      {
        titles: ['Yearly service for {company}', 'Service of two machines ({machine}) in {city}'],
        problem: 'Our service contract includes a yearly visit and I believe that it is due. We have two machines ({machine}) in {city}. Which dates do you have?',
      },
      {
        titles: ['{company}: machines to be checked before {later}', 'When is our next service due? ({machine})'],
        problem: 'We would like to have both machines ({machine}) checked before {later}. Mondays are best, we are closed then.',
      },
    ],
    exchanges: [
      {
        question: 'It is due next month. Which days suit you, and is there anything the technician should look at besides the usual?',
        answer: 'The second or the third Monday would be fine, from eight. One steam wand is stiff, please bring a seal kit.',
      },
      {
        question: 'Could you send me the counter readings of both machines (menu, info, total), and the days on which you are closed? Then we bring the right parts.',
        answer: 'The counters say 41,208 and 38,975. We are closed on Mondays.',
      },
    ],
    internal: [
      'Both are around 40,000, so bring pump heads and not only gaskets.',
      'Technician has a free morning in {city} next month and could take the neighbour on the same tour.',
    ],
    solution: [
      'You are booked for a Monday at 8:00, the date is in your mail. The technician brings seals, gaskets and a new steam wand, plans ninety minutes per machine and calls half an hour before.',
      'The service is done; both reports are in your account under *Documents*. The next one is due in twelve months, and we will remind you.',
    ],
  },
]
