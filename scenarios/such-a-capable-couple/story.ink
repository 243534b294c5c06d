// Such a capable couple. A Wednesday to a Monday in October, a conference three weeks on, a page in December.
//
// GRAPH   hv: asleep > mat | gp: last > partner | ward: bay > note
//         > SEVENTY (hub, Wed 4.50 pm; left out if the mark was left till next time)
//         > corridor (a discussion was called) or slips (it was not; 8.50 pm)
//         > discussion (called on Wednesday) or recalled (Friday morning)
//         > FRIDAY (hub, 1 pm) > four (who has her this weekend)
//         > told: ward_night, hv_monday or gp_monday (one a chair); not told: complaint
//         > the_draft > conference > yvonne (the note was mended) or pereira (it was not) > weeks, four strands
//         everything left out: as_left
// STRANDS child   intime: called on Wednesday, never left, filmed or sent alone, and the second look has an owner
//                 notyet: one of those went wrong and nobody owns the second look; late: the rest
//         parents talking: told first, Tamsin heard, her mood not used as a reason; cold: neither; polite: the rest
//         trust   asks: the note mended with Dr Pereira, or the repair; ours: reported over her; community: left
//         record  seen: three headings, and nobody unassessed had her; known: neither headings nor your own lines; report: the rest
// SERIOUS child: left till next time; own phone; sent alone. record: Imogen unassessed. parents: her mood as the reason.

VAR role = "health-visitor"
VAR acted = false     // true once anything was done
VAR clock = 0         // minutes left at a hub
VAR spoilt = 0        // 0 no; 1 left till next time, or sent alone; 2 a picture on your own phone, and nothing said
VAR called = 0        // the strategy discussion: 0 not yet; 1 on Friday; 2 on Wednesday
VAR told = 0          // both parents: 0 they found out, or will; 1 told straight; 2 told late
VAR tam = 0           // Tamsin: 0 not heard; 1 two minutes; 2 she has talked
VAR note = 0          // "known to staff": 0 stands; 1 mended with Dr Pereira; 2 reported over her
VAR lines = 0         // your four lines: 0 none of your own; 1 what was seen
VAR owner = 0         // the second look: 0 "community"; 1 a name and a day
VAR place = 0         // the weekend: 0 the ward; 1 Pennoak, assessed; 2 Imogen, unassessed
VAR page = 0          // the report: 0 as it was; 1 seen, told, not known; 2 Tamsin's mood as a reason
VAR mended = false    // told Dr Pereira plainly

{
- role == "gp":
    -> gp_last
- role == "ward-nurse":
    -> ward_bay
- else:
    -> hv_asleep
}

// ---------------------------------------------------------------- health visitor, opening

=== hv_asleep
# scene: asleep Only just gone down
# role: health-visitor
# day: 1
# time: 3.50 pm
Moira retires today. On Monday she gave you her thirty-eight families on a spreadsheet, a line each. *Ferriby. Ines, ten weeks. Lovely family, no concerns.* // meant
Seven Tern Row has a green door. Both visits in September have the same five words. *Baby asleep upstairs, not woken.*
"You've missed her by twenty minutes," says Corin. "I can talk you through her day, though. I've got it all." # speaker: Corin
There is a chart on the fridge, with a colour for feeds and one for sleep. The days are in two people's writing. The nights are all in his, in one pen, at one slant.
"She's ever so good in the day," says Tamsin. # speaker: Tamsin
From overhead comes the sea, out of a machine, the same four waves. Under it there is a snuffle, and then the small catch that comes ahead of a cry. Tamsin's forearm goes across her chest, for the milk. The cry does not come. # child: Ines, overhead
You are expected in Pennoak at five. # decide: Ines is asleep again. What do you do?
// strongest: 1,3
* (hv_wait) [Wait until she wakes, because a third wasted drive would be yours to explain.]
    # did: You waited until Ines woke, and were late for Pennoak.
    # point: PC-03 # point: PC-15
    # challenge: 1 # support: 2
    # because: Asleep again is ordinary. It is also how a baby goes two months without being seen by anybody who is paid to look. The wait cost somebody in Pennoak an hour, and they were entitled to be cross about it.
    ~ acted = true
    "Course," says Corin. "What's the why? Just so I know." # speaker: Corin
    Hips, skin, how she moves. He thinks about it and nods. You text Pennoak, and Pennoak sends back one letter, *k*. For half an hour Tamsin tells you about a garden she was building when her waters broke, with a channel in it that a child could step over.
    -> hv_mat
* (hv_chart) [Take down her day from Corin, because nobody else has times and colours.]
    # did: You let her sleep, and took down her day from the chart.
    # point: PC-15 # point: PC-03
    # challenge: -1 # support: 1
    # because: Nobody likes to wake a baby, and what parents tell us belongs in the notes. It fills a page very well. A third visit was about to be written up without her in it, and it would have read as thorough.
    ~ acted = true
    Corin tells it well. He knows which of the times you will want. You fill a page and a half, and it is a pleasure to take down, in that warm kitchen.
    The cap is back on your pen when the cry does come, a big one. Tamsin is up the stairs before the second breath. Corin looks at the chart. It is forty minutes early. For a second he seems quite lost.
    -> hv_mat
* (hv_carry) [Ask him to carry her down as she is, because she may not even stir.]
    # did: You asked for her to be brought down asleep.
    # point: PC-03 # point: PC-04
    # challenge: 2 # support: 1
    # because: This got her in front of you soonest. It also woke a baby who had been an hour going off, in front of the man who had walked her up and down. Either way of asking could be lived with.
    ~ acted = true
    "Right," says Corin, and goes up. The sea stops.
    Tamsin begins to wipe a worktop that is clean. "We weren't hiding her," she says. It takes him a while to come down. Ines is damp and furious, he has both arms round her, and a red patch is coming up on the side of his neck.
    -> hv_mat
+ [Leave this part out. # skip]
    The machine clicks off by itself, and a minute later Ines is awake.
    -> hv_mat

// ----

=== hv_mat
# scene: mat On the mat
# role: health-visitor
# day: 1
# time: 4.30 pm
{
- hv_asleep.hv_wait:
    She has had her feed. Tamsin lays her on the mat under the window and undresses her for you, one arm and then the other, telling her what is happening as she goes.
- hv_asleep.hv_carry:
    Corin puts her down on the mat under the window and undresses her himself. He is quick and neat, and does not look up from the poppers. By the time the vest is off she has stopped crying to see what will happen.
- else:
    Tamsin puts her down on the mat under the window. The nappy has gone through to the vest, so everything has to come off.
}
{
- hv_asleep.hv_wait:
    Ines is long, and warm from sleep. She looks for the window, loses it, finds your face and stays there. Both feet kick at once. She can't turn herself over yet. Where she is laid is where she is. # child: Ines on the mat
- hv_asleep.hv_carry:
    Ines hiccups from crying, and at each hiccup her arms fly up and come down. In between she looks at the lamp. Her feet have started to kick, both together. She can't turn over. She has to wait for people to come into view. # child: Ines on the mat
- else:
    Ines, wiped, and with nothing on, is delighted. Both feet kick at once. She gets her head round to the window, and it goes back by itself, and she gets it round again. She can't turn the rest of her over. # child: Ines on the mat
}
On the outside of her left thigh, a little above the knee, there is a small mark.
{
- hv_asleep.hv_wait:
    "Sling clip," says Corin, over Tamsin's shoulder. "I noticed last night, taking her out. At her age it takes nothing. I'd have rung someone if I'd thought twice." # speaker: Corin # piece: first-account
- hv_asleep.hv_carry:
    "Sling clip," says Corin. He is kneeling, with his palm under her head. "That's what I was going to say, when you'd finished. I noticed when I took her out of it last night." # speaker: Corin # piece: first-account
- else:
    "That's the sling," says Corin. "The clip. Last night, when I took her out." He has put it on the chart, he tells you: 7.40, a dot, in brown. He's used brown because he hadn't got a colour for it. # speaker: Corin # piece: first-account
}
Tamsin folds the vest in half, and in half again. The procedure for a mark on a baby who is not moving about is one side of paper. There is no box on it for *explanation given, sounds right*. # decide: What do you do about the mark?
// strongest: 2
* [Write the clip down in his words, and look again on Friday.]
    # did: You wrote the clip down in Corin's words, and planned to look again on Friday.
    # point: PC-16 # point: TH-05
    # challenge: -2 # support: 1
    # because: It was a sensible account, given early, by somebody who would know. Most of us would want it to be enough. It is a thing for a children's doctor to weigh against what others hold, and nobody could weigh it from a notebook.
    ~ acted = true
    You see his shoulders come down. "Thank you," he says. "You brace yourself, you know?"
    In the car you read what you have put. *Mark L outer thigh. Sling clip, per father.*
    -> hv_ignition
* [Refuse to leave Tern Row till a children's doctor is found.]
    # did: You said you would not leave until a children's doctor had been arranged.
    # point: TH-05 # point: PC-02
    # challenge: 2 # support: -1
    # because: It came out like a rule, and for a mark on a baby who cannot roll it is one. There was nothing in it to hold on to yet. A kinder sentence would have taken longer to find and been easier to argue with.
    ~ acted = true
    "You think I did it," says Corin. # speaker: Corin
    "I don't think anything. I don't do thinking, on this. I do the sheet." It is the wrong tone and you cannot get it back. Tamsin puts the folded vest down, and goes to find the red book.
    -> seventy
* [Take one picture on your own phone for somebody senior to see.]
    # did: You took a picture of Ines on your own phone.
    # point: IS-03 # point: PC-04
    # challenge: -1 # support: -2
    # because: A second pair of eyes is a good thing to want. A picture is not one. Her body is on a private phone, her parents were not asked, and people who have seen a picture feel they have seen the child.
    ~ acted = true
    The phone makes its noise. You had forgotten that it makes a noise.
    Tamsin turns round. Corin does not. There is a pale blur, where she kicked, with a darker one in it. The picture before it is your nephew's birthday cake.
    -> hv_phone
* (hv_car) [Go out to the car and ring the ward, to know what to say.]
    # did: You went out to the car to ring the ward before saying anything.
    # point: IS-05 # point: RL-16
    # challenge: 1 # support: -1
    # because: Knowing what comes next before speaking is worth something. From the kitchen it looked like a professional leaving the room to talk about them, which it was. For four minutes nobody but her parents was with Ines.
    ~ acted = true
    A Dr Pereira says to send her up and she will have a look. "Ferriby? Is that Corin's?" You can hear her typing. Through the windscreen you can see the kitchen window, and both of them in it, watching you talk.
    -> seventy
+ [Leave this part out. # skip]
    You say that it will need looking at, and Tamsin goes to find the red book.
    -> seventy

=== hv_ignition
You look at *per father* until the windscreen has misted up. # decide: You have the key in the ignition. What now?
// strongest: 3
* [Drive on to Pennoak, where they have been waiting for you.]
    # did: You drove on, and left the mark till Friday.
    # point: TH-05 # point: PC-02
    # challenge: -2 # support: -1
    # serious: child The mark was left till the next visit
    # turns: child
    # because: They were waiting, in Pennoak, and they were people who had been let down before. Friday is only two days. At ten weeks it is one part in thirty-five of a life, and marks do not keep.
    ~ spoilt = 1
    They are very pleased to see you in Pennoak. You look at everything there properly. There's a toddler with a cold, and you do her twice.
    -> slips
* [Ring the duty safeguarding nurse from the car.]
    # did: You rang the safeguarding nurse on duty, who sent you back in.
    # point: IS-05 # point: SU-05
    # challenge: 1 # support: -1
    # because: There was nothing she could say that was not on the sheet, and it is a relief to be told to do what we know. It took eight minutes, in a misted car, in view of the kitchen window.
    "Is she rolling?" says the voice. "Then what are you doing in the car?" Corin opens the door to you before you've knocked. He has been watching the windscreen.
    -> seventy
* (hv_back) [Get out and knock at number seven, feeling like a fool.]
    # did: You went back and knocked.
    # point: TH-05 # point: RL-19
    # challenge: 1 # support: 1
    # because: It is harder to knock the second time, with his thanks still warm. It undid nothing, since all that had happened was a sentence in a notebook. It may be the most useful thing anybody did on the Wednesday.
    "Forgotten something?" says Corin. He has a tea towel over his shoulder. You say that you have.
    -> seventy
+ [Leave this part out. # skip]
    Tamsin comes out to the car with the red book, which you left on the mat, and you follow her in.
    -> seventy

=== hv_phone
"Everything all right?" says Corin. # decide: What do you say to them?
// strongest: 3
* ["Fine. She's lovely. I was only looking at the time."]
    # did: You said nothing about the picture.
    # point: IS-03 # point: RL-19
    # challenge: -2 # support: -1
    # serious: child There was a picture on your own phone, so nobody hurried
    # turns: child
    # because: It was said before it was thought. From then on there was something to hide in that kitchen, and it was not the Ferribys'. Everyone who was shown it that evening felt that they had looked at her.
    ~ spoilt = 2
    "You're busy people," says Corin. By the time you are in the hall a small cloud in the corner of the screen has told you that it's been copied to everything you own.
    -> seventy
* ["I've a picture of it here. Could I send it to somebody?"]
    # did: You showed them the picture, and asked if you could send it.
    # point: IS-03 # point: TR-02
    # challenge: -1 # support: 1
    # because: It was asked, and that is something; it was asked after it was done. He said no, which nobody had allowed for, and was within his rights. It was then on a private phone, refused, and deleted, which was not for either of them to decide.
    "I would, actually," says Corin. "Mind. We don't do that, at work. You'd be out." He waits until you have shown him that it's gone, and then he asks you where else it goes. You don't know.
    -> seventy
* (hv_confess) ["I've taken a picture. I shouldn't have. I'll be telling my manager."]
    # did: You told them about the picture at once.
    # point: RL-19 # point: IS-03
    # challenge: 1 # support: 1
    # because: It was out within a minute, to the people whose baby it was. He did not like it. It stopped being a thing that could be found, and nobody that evening was going to examine a telephone.
    Corin's neck has gone red. "Well," he says. "At least you say." He would like the name of your manager. You spell it for him, while Ines kicks.
    -> seventy
+ [Leave this part out. # skip]
    You say what it was, and that you should not have, and Corin asks who your manager is.
    -> seventy

// ---------------------------------------------------------------- GP, opening

=== gp_last
# scene: last The third booking
# role: gp
# day: 1
# time: 4.05 pm
You have been at the Linnetfield practice since July, and you are still on the induction rota. Ines Ferriby's six-week check was booked for the fourteenth of September and moved, and for the twenty-eighth and moved. *Parents very pleasant about it.* Today it has held. She is ten weeks old, and you are running thirty-five minutes behind.
Corin tells you that they know what it's like. He does heart scans at Tarnbridge, and he has nine questions in a list, with room left for the answers. Tamsin is looking at your planter, which has a dead thing in it.
Ines is asleep in the car seat, under a muslin. Her mouth is still working at something that is no longer there. One hand has got out at the side and lies open on the strap, with the light coming through the ends of the fingers. # child: In the car seat
"We could do most of it through the vest," says Corin. "She's only just gone off." # speaker: Corin
Through the wall somebody's chair rolls back. # decide: How do you do the check?
// strongest: 2
* [Listen through the vest, and do her hips on Monday.]
    # did: You did what could be done through the vest, and booked the rest for Monday.
    # point: PC-03 # point: WN-02
    # challenge: -1 # support: 1
    # because: It would have been a better appointment than this one, with time in it. Two better appointments had already been moved. What was on offer today was a baby in a room, and the third polite reason not to undress her.
    ~ acted = true
    Her heart is as quick and regular as a small dog's. You are writing *Mon 2.20* on a card when there is a noise from the car seat and a smell a moment after it. It has gone up the back. "Oh, everything," says Tamsin. "Everything's got to come off."
    -> gp_partner
* (gp_undress) [Have Tamsin undress her; the waiting room can wait.]
    # did: You asked Tamsin to undress Ines, and let the clinic run later.
    # point: PC-03 # point: PC-15
    # challenge: 1 # support: 1
    # because: It is what the check is. Six people paid for it in minutes, and one of them told the desk so. The list of questions would have used the whole slot, and left a satisfied family and an unseen baby.
    ~ acted = true
    "It seems mean," you say, and move the lamp round so that it is not in her eyes.
    Tamsin does it in stages, warming each part with her hand. Ines wakes at the second sleeve. She looks at the lamp and then at her mother, and decides against crying. Corin holds the list against his chest.
    -> gp_partner
* (gp_nine) [Start with Corin's nine questions while she is still asleep.]
    # did: You answered the list first, while she slept.
    # point: PC-15 # point: VO-02
    # challenge: -1 # support: 1
    # because: They were good questions, and a parent who has written them down has earned an answer. By number six the slot was gone. It was a nappy that got her undressed, and not the doctor.
    ~ acted = true
    They are good questions. Number four is about her breathing when she dreams. You have got to six, and are drawing a small diagram, when Ines wakes, roaring. "She's soaked," says Tamsin. "Could I use your couch?"
    -> gp_partner
+ [Leave this part out. # skip]
    Ines wakes, and has to be changed on the couch.
    -> gp_partner

// ----

=== gp_partner
# scene: partner The door between
# role: gp
# day: 1
# time: 4.35 pm
{
- gp_last.gp_undress:
    Ines lies on the paper sheet, which crackles when she kicks. She has discovered this, and kicks. Both feet go together. She can't turn herself over; the paper moves, and she doesn't. # child: Ines on the couch
- gp_last.gp_nine:
    Ines roars until the last sleeve is off, and then stops, to find out what comes next. Her chin is still going. Both her feet have started up without her. She can't turn over. She looks at the lamp as at a person who came in late. # child: Ines on the couch
- else:
    Ines has been wiped, twice, and laid on clean paper. She is very pleased about it. She kicks with both feet, and the roll unwinds a little off the end of the couch. She can't turn over. She goes with the paper, a half inch, and looks surprised. # child: Ines on the couch
}
On the outside of her left thigh, a little above the knee, there is a small mark.
{
- gp_last.gp_undress:
    "Sling clip," says Corin, before you have asked. "I saw it last night, taking her out. It was going to be question ten." # speaker: Corin # piece: first-account
- else:
    "Sling clip," says Corin, before you have asked. "Last night, taking her out. I'd have rung someone if I'd thought twice." # speaker: Corin # piece: first-account
}
{gp_last.gp_undress:Tamsin's hand, which had been on Ines's stomach to warm it, comes away. You have an opinion. The procedure for a baby who isn't moving about doesn't want it. It wants her in front of somebody else.|Tamsin is folding the wet vest into a square. The mark isn't one of the nine. The procedure, for a baby who isn't moving about, is a side of paper, and it does not ask for your opinion. You have one.}
{gp_last.gp_undress:The door to the next room opens without a knock. Dr Lindqvist, who owns a third of the building, runs with Corin on Thursdays. "I thought that was you," she tells him, and then she has looked. "Oh, that's a clip. Come to me at eight tomorrow."|The door to the next room opens without a knock. "I heard a baby," says Dr Lindqvist. She owns a third of the building, and runs with Corin on Thursdays. She has come right up to the couch. "Oh, that's a clip. It's nothing, Corin. Come to me at eight tomorrow."}
She beckons you through. # decide: What do you say to Dr Lindqvist?
// strongest: 3
* ["Eight tomorrow would be kind. We'd all be fresher, and so would she."]
    # did: You agreed that Dr Lindqvist would see Ines at eight the next morning.
    # point: PC-12 # point: TH-05
    # challenge: -2 # support: 1
    # because: She is the senior doctor, she knows the man, and she offered. A night is a short time in a surgery. At ten weeks it is a long one, and by eight there were two doctors with the same opinion and no examination.
    ~ acted = true
    "Good," says Dr Lindqvist. "Poor Corin. He'd be mortified." She has gone back to her screen.
    -> gp_handle
* ["Would you ring Dr Zielinska, then? She'd come out for you."]
    # did: You asked the senior partner to ring the consultant for you.
    # point: PC-12 # point: ES-07
    # challenge: 1 # support: -1
    # because: It got a consultant's name into the evening, and that is not nothing. The call was made by a friend of the father's, in her own words, and she was good at it. What came back was advice about slings.
    ~ acted = true
    She does it at once, standing, with a hand on her hip. "A clip. No. No, charming people. He's echo." She listens. "She's in a clinic. I've had a word with the junior, and she's popping it down." The word *popping* goes on for some time in your head.
    -> seventy
* ["Go back in, Tova, and shut that. You run with him."]
    # did: You told the senior partner that she could not be part of it.
    # point: PC-12 # point: ES-07
    # challenge: 2 # support: -1
    # because: Nobody says this to a partner well. It was rude, it was in earshot, and it was needed before she said another word in front of them. The induction rota has her signature on it, and she has not forgotten.
    ~ acted = true
    Nothing in her face moves. "I'll put that down to the time of day," she says.
    The door closes. On your side of it two people have heard every word. You do not know which of them looks more relieved.
    -> seventy
* (gp_two) ["Let's look at her together, before we frighten anybody with forms."]
    # did: You asked Dr Lindqvist to examine Ines with you and settle what the mark was.
    # point: PC-02 # point: PC-16
    # challenge: -1 # support: 1
    # because: Two doctors are better than one for most things. What a mark on a baby of ten weeks means is not settled in the surgery her parents are fond of. It felt like care, and it used a quarter of an hour.
    ~ acted = true
    She turns the lamp round. The two of you agree about everything. When you straighten up, Corin and Tamsin are standing side by side against your bookcase, and they have understood that something was being decided.
    -> seventy
+ [Leave this part out. # skip]
    The door closes again by itself. You pull the paper straight.
    -> seventy

=== gp_handle
On yours you type *mark L thigh, sling clip, r/v TL a.m.* It fits on the line exactly. # decide: Your hand is on the door between. What now?
// strongest: 3
* [Tell the two of them eight o'clock, and call in the man with the knee.]
    # did: You sent the Ferribys home till the morning.
    # point: PC-12 # point: TH-05
    # challenge: -2 # support: 1
    # serious: child The mark was left till the next morning
    # turns: child
    # because: It was somebody senior's decision by then, which is a great rest. It was made on a glance, through a door, by his friend. What went home with them was a baby whom two doctors had now agreed about.
    ~ spoilt = 1
    Corin shakes your hand, then Tamsin does, and hers is cold. "See you bright and early," he says, to the wall, and the wall says, "You will."
    -> slips
* [Ring the doctor who trained you, to hear what he would make of it.]
    # did: You rang your old trainer, who told you not to wait.
    # point: IS-05 # point: SU-05
    # challenge: 1 # support: -1
    # because: It is what people do who have nobody in the building to ask. He was on a golf course and he was quite clear. It had to be borrowed, that clarity, and it cost ten minutes of an afternoon with seventy left in it.
    "How old?" he says. There's wind. "And *she* said wait? I don't care if she owns the drains." When you open the door they're both standing, and Corin has the car seat.
    -> seventy
* (gp_back) [Delete the line, and say to them that it can't after all be tomorrow.]
    # did: You went back on it, and told them that it could not wait until the morning.
    # point: ES-07 # point: TH-05
    # challenge: 2 # support: -1
    # because: A plan had been made by the person who signs off the induction, and it was unmade ninety seconds later by the person being inducted. There was no good way to say it. It was said badly, and it was said.
    "Can't?" says Corin. You hear the chair roll, next door, and stop.
    -> seventy
+ [Leave this part out. # skip]
    Tamsin says that she would sooner not wait, if it's the same to everybody.
    -> seventy

// ---------------------------------------------------------------- nurse in charge, opening

=== ward_bay
# scene: bay Bay three
# role: ward-nurse
# day: 1
# time: 4.05 pm
You have the children's unit until eight: fourteen beds, twelve children, three nurses. The family for bay three came up in the lift on their own. Linnetfield rang Dr Pereira at dinner time about *a small mark, ten weeks*, and she said to send them.
You know the father. He does the heart scans downstairs. There's a card from him over the desk, a footprint in blue ink and three names in one hand.
Tamsin stands where the doors left her, with the car seat on her arm. No one has shown her where to put it.
Ines looks up out of it at the strip lights, going over. Her eyes let go of one and find the next. She has worked a sock off, and her foot goes on looking for the edge of the blanket, and losing it. # child: Ines, arriving
"Bisi! They've still got you on this shift?" Corin has come in by the staff door. He is behind your desk, with the ward telephone in his hand, telling echo he'll be late. Over his shoulder is the whiteboard, with every surname on it. # speaker: Corin # decide: Corin is behind your desk. What do you do?
// strongest: 2
* [Let him finish the call, since somebody is waiting for him downstairs.]
    # did: You let Corin use the staff desk, as he always had.
    # point: PC-16 # point: IS-03
    # challenge: -2 # support: 1
    # because: He had a list of patients and nobody to tell them. It was an ordinary courtesy between people who share a building. From then on, for the whole ward, he was a colleague who happened to have a baby with him.
    ~ acted = true
    He is quick. He wipes the receiver on his sleeve before he puts it back. "Bay three?" he says, having read it, and leads the way, switching on lights. Tamsin follows you.
    -> ward_note
* (ward_moved) [Send Corin to the visitors' side, since you'd have to report it if he read the board.]
    # did: You sent Corin round to the visitors' side of the desk.
    # point: PC-16 # point: MA-01
    # challenge: 2 # support: -1
    # because: It was done for the wrong reason and it was still the kindest thing anyone did that day. He could not be Ines's father and one of ours at the same desk. He went red, and two people saw.
    ~ acted = true
    "Other side, please. Today you're Ines's dad." You have said it too loudly.
    He looks for the joke. When he cannot find one he puts the receiver down, very exactly, and walks all the way round by the linen cupboard, and stands next to his wife.
    -> ward_note
* (ward_bisi) [Ask Bisi to keep him company, since a scene would be hard on Tamsin.]
    # did: You asked Bisi to sit with Corin at the desk, and said nothing to him.
    # point: RL-01 # point: ES-01
    # challenge: -1 # support: 1
    # because: Thinking of Tamsin was right; hardly anybody had. But a thing that needed one sentence from the nurse in charge was handed to the lowest paid person on the shift, who likes him.
    ~ acted = true
    Bisi pulls out the good chair for him. They talk about her daughter's wedding. It is some time before anyone takes the car seat from Tamsin, whose arm has a red line across it where the handle was.
    -> ward_note
+ [Leave this part out. # skip]
    He finishes his call and follows you to bay three.
    -> ward_note

// ----

=== ward_note
# scene: note Eight minutes to two
# role: ward-nurse
# day: 1
# time: 4.35 pm
{
- ward_bay.ward_moved:
    Ines has been weighed, with Tamsin's hand under her and yours over her and neither touching. She's on the cot now, with nothing on but the nappy, and both feet are going at once. She can't turn over. She gets nowhere, at speed. # child: Ines on the cot
- ward_bay.ward_bisi:
    Ines has been weighed, by you, while Tamsin looked for somewhere to put the bag. She held her breath for it. Now she's on the cot in her nappy, and has found the mobile, which doesn't work. She kicks at it. She can't turn over. # child: Ines on the cot
- else:
    Ines has been weighed. Corin had the scale zeroed before you could reach it. She's on the cot in her nappy, with her arms up, like somebody who's been told to. She can't turn over. Both feet kick, together, whenever he speaks. # child: Ines on the cot
}
On the outside of her left thigh, a little above the knee, there is a small mark.
"Sling clip," says Corin. "Last night, taking her out. I've told Lucy Pereira all this." # speaker: Corin # piece: first-account
At the desk you find that somebody has begun a page for her. *Father well known to staff. Mark consistent with explanation. Home after review.* The time beside it is 13.52. At 13.52 they had not left Linnetfield. # piece: known-to-staff
{
- ward_bay.ward_moved:
    "I know how it looks," says Dr Pereira. It's her fourth long day. "You sent him *round*? He stayed till four, my first week of nights, so I could learn to read a trace. He'd know what it was, if anyone did. Can I not just see her for two minutes, and send them?" There's a boy with a bead up his nose, and a girl on her way in by ambulance.
- ward_bay.ward_bisi:
    "I know how it looks," says Dr Pereira. It's her fourth long day. She can see Corin from here, in the good chair, making Bisi laugh. "He's one of ours. He'd *know*." There's a boy with a bead up his nose, and a girl on her way in by ambulance. "Can I not just see her for two minutes and send them?"
- else:
    "I know how it looks," says Dr Pereira. It's her fourth long day. There is a boy with a bead up his nose and a girl on her way in by ambulance. "My first week of nights he stayed till four, so I could learn to read a trace. He's one of ours. Can I not just see her for two minutes and send them?"
}
You still have her sock. # decide: What do you say to Dr Pereira?
// strongest: 3
* ["You eat something. I'll see to them when the registrar's out."]
    # did: You sent Dr Pereira to eat, and took the Ferribys on yourself.
    # point: SU-05 # point: ES-07
    # challenge: -1 # support: 2
    # because: She needed to eat, and it took a weight off her for twenty minutes. The note stayed, with nobody's eyes on it, and the registrar was not out of theatre until seven. It answered the wrong person's need first.
    ~ acted = true
    She looks at you with real love. Then she goes, and the bead goes with her, and for a while you have the screen to yourself.
    You could look up what else it says about him. Your hand is on the mouse. You take it off.
    -> seventy
* ["Let's get them home. They can come to clinic on Friday."]
    # did: You let the Ferribys go home, to be seen in Friday's clinic.
    # point: PC-16 # point: TH-05
    # challenge: -2 # support: 1
    # because: Two beds are all there was, and a girl was coming for one of them. It was a decision about beds. On the screen it looks like a decision about Ines, made by people who had seen her.
    ~ acted = true
    They are very nice about it. Corin carries the car seat and Tamsin carries the bag.
    -> ward_liftdoor
* ["Nobody goes home on that. Ring Dr Zielinska. Don't change it."]
    # did: You told Dr Pereira to ring the consultant, and to leave her note as it was.
    # point: PC-12 # point: ES-07 # point: PC-07
    # challenge: 2 # support: -1
    # because: A tired person heard an order, from a nurse, in front of a patient's tray. It was the order that was needed. A note that has been altered is worth less than one that is wrong and says what time it was.
    ~ acted = true
    "Leave it? I'd rather bloody delete it." # speaker: Dr Pereira
    "I know. You can't. You can write another underneath." She looks about fifteen. Then she picks up the telephone, and puts it down again, because the girl has arrived.
    -> seventy
* ["If you know him so well, put his name in. See what else there is."]
    # did: You told Dr Pereira to look Corin up on the hospital system.
    # point: IS-03 # point: PC-08
    # challenge: 1 # support: -2
    # because: Asking who else holds something is right, and the place to ask it is a strategy discussion. His own record is a patient's and a colleague's, and neither of them was looking after him. The system logs who opened what.
    ~ acted = true
    She has typed four letters of it before her hands stop. "I don't think I'm allowed," says Dr Pereira. She isn't. Nor are you, and it's in the log, and she will have to tell somebody why.
    -> seventy
+ [Leave this part out. # skip]
    Dr Pereira is called away to the girl, and nobody goes home yet.
    -> seventy

=== ward_liftdoor
By the time you remember the sock they are at the lifts. # decide: The lift is coming up. What do you do?
// strongest: 1
* (ward_lift) [Put your foot in the door of Corin's lift, and leave it there.]
    # did: You stopped them at the lift.
    # point: TH-05 # point: RL-19
    # challenge: 2 # support: -1
    # because: Nobody looks authoritative with one foot in a lift and a sock in one hand. There was a porter in there, listening. It was a bad way to be told, and they were not yet in the car park, and she was still on the ward's page.
    "Is something wrong?" says Corin. The doors try to close on your shoe, and open, and try. "You just said," he says.
    -> seventy
* [Send Bisi down after them with the sock, to ask if they'd mind waiting.]
    # did: You sent Bisi after them, to ask them to wait.
    # point: ES-07 # point: SU-05
    # challenge: -1 # support: 1
    # because: They came back, since it was Bisi, whom everybody likes. She had been given a sock and no reason. What they were told in the lift they were told by her, in the only words she could think of.
    They come back up with her. "She says there's been a mix-up," says Corin. "About a sock?" Bisi doesn't look at you. She goes and does the fridge temperatures.
    -> seventy
* [Give Tamsin the sock, and hold the door for the car seat.]
    # did: You let them go down, to come back on Friday.
    # point: PC-16 # point: TH-05
    # challenge: -2 # support: 1
    # serious: child The mark was left till Friday's clinic
    # turns: child
    # because: It is what one does at a lift. By five there was a girl in bay three with a drip up, and she needed it. The bed was well used. The decision had been about a bed from beginning to end.
    ~ spoilt = 1
    "You've all been so good," says Corin. Ines is watching the numbers over the door, which go down.
    -> slips
+ [Leave this part out. # skip]
    The lift is full. They come back to bay three to wait for the next.
    -> seventy

// ---------------------------------------------------------------- first hub

=== seventy
# scene: seventy Ten to five
# day: 1
# time: 4.50 pm
# clock: 16:50
# until: 18:00 At six they will ask you where Ines is sleeping.
{
- gp_last.gp_undress:
    The Ferribys are in the treatment room, with the blind down and the door propped open; you did the propping. The desk has moved your other six to tomorrow. Tamsin has dressed her again from the top, humming. You have told the children's unit that she'll be coming. A Dr Pereira took it down; you could hear the keys.
- role == "gp":
    The Ferribys are in the treatment room, with the blind down and the door propped open; you did the propping. The desk has moved your other six to tomorrow. {gp_last.gp_nine:Corin would like you to know that you only got to six.|Corin has his list out, and would like to know which of the nine there'll be time for.} You've told the children's unit that she'll be coming. A Dr Pereira took it down; you could hear the keys.
- ward_bay.ward_moved:
    The curtain round bay three is drawn, which keeps out nothing. Corin asks you, each time, if he may come past it. Three telephones have rung at the desk since you last looked. Two are still going.
- role == "ward-nurse":
    The curtain round bay three is drawn, which keeps out nothing. Corin has answered one of the desk telephones, in passing, and taken a message. It's on your pad, in a very clear hand. Two others are still going.
- hv_asleep.hv_wait:
    You are still in the kitchen with your shoes off. Pennoak has sent you a second letter, *?*. The light is going, and nobody has got up to put one on. {hv_mat.hv_car:You have said to both of them that the children's unit will see her, and Corin has asked who it was you spoke to.|You've told the children's unit that she'll be coming. A Dr Pereira took it down; you could hear the keys.}
- hv_asleep.hv_carry:
    You are still in the kitchen. Tamsin has wiped the worktop until there isn't any more of it. {hv_mat.hv_car:You have said to both of them that the children's unit will see her, and Corin has asked who it was you spoke to.|You've told the children's unit that she'll be coming. A Dr Pereira took it down; you could hear the keys.}
- else:
    You are still in the kitchen, with a page and a half of Ines's day in Corin's order. He has filled in the last square of the chart up to now. {hv_mat.hv_car:You have said to both of them that the children's unit will see her, and Corin has asked who it was you spoke to.|You've told the children's unit that she'll be coming. A Dr Pereira took it down; you could hear the keys.}
}
{
- gp_last.gp_undress:
    Ines has been fed on the couch, lying along Tamsin's forearm with her eyes shut. One hand opens and closes on a shirt. She makes a noise at each swallow like a very small door. # child: The treatment room
- role == "gp":
    Ines has been fed on the couch, fast, by two people who don't agree about the angle. Her vest is on inside out. She has gone to sleep with her fists up, like somebody carrying a tray. # child: The treatment room
- ward_bay.ward_moved:
    Ines has been fed in the low chair, along Tamsin's forearm, with her eyes shut. One hand opens and closes on the rail of the cot. There's a paper band on her ankle now, with a number. # child: Ines in bay three
- role == "ward-nurse":
    Ines has been fed in the low chair, and is being shown to a nurse from the other side whom Corin used to share lifts with. She looks at the nurse's teeth. Her own mouth goes square, and slowly thinks better of it. # child: Ines in bay three
- hv_asleep.hv_wait:
    Ines has been fed on the sofa, on Tamsin's forearm, with her eyes shut. One hand opens and closes on a cushion. Tamsin is telling her, very low, about a channel of water. # child: Ines on the sofa
- hv_asleep.hv_carry:
    Ines has been fed, and has not been put down since. Corin has her, then Tamsin has her, then Corin. She goes from the one to the other with her eyes shut, and makes the same small complaint both ways. # child: Ines on the sofa
- else:
    Ines has been fed on the sofa. Somebody has put the sea on for her in the empty room upstairs. At the end of each fourth wave there's a click, and at the click, on Tamsin's arm, both her eyebrows go up. # child: Ines on the sofa
}
{
- hv_mat.hv_car or gp_partner.gp_two:
    Corin has not asked you anything for ten minutes. He is on the telephone to his sister, outside the door, and he is telling her about it in the past tense.
- hv_ignition.hv_back or gp_handle.gp_back or ward_liftdoor.ward_lift:
    Corin thanked you, twenty minutes ago, and he has not worked out yet whether he can have that back. He's on the telephone to his sister. "No, they changed their minds," you hear him say.
- hv_phone.hv_confess:
    Corin has written down your manager's name, and has rung his sister. "She *told* us, though," he is saying. "She needn't have."
- else:
    Corin has asked if there is time to ring his sister. "It's a clip," you hear him say. "It's procedure. No, they're being very nice."
}
~ clock = 70
- (again)
{ clock == 70: You have seventy minutes until six. | { clock } minutes until six. } # decide: What do you do with the time?
* (front_door) {clock >= 25} [Ring the Front Door, and ask for a strategy discussion tonight. # takes: 25 # detail: Police, the hospital, and whoever else holds something. # gone: It takes 25 minutes, and six was too near.]
    # did: You asked the Front Door for a strategy discussion that evening.
    # point: TH-10 # point: IS-02
    # challenge: 2 # support: 1
    # escalates: formal
    # shares: first-account > social-care
    # turns: child
    # because: It is the slowest thing on the list, with the most hold music. Everything a doctor might need to know about this family lies in somebody else's drawer, and this is the only call that opens more than one.
    ~ acted = true
    ~ called = 2
    {clock >= 30: A man called Marek takes it.|It's after half past five, and the number goes through to the out-of-hours team. By luck, or the rota, it is a man called Marek, who has been there since nine.}
    {
    - role == "gp":
        "You're a doctor," he says. "Was it a bruise?" You say that you're the wrong doctor. There's a pause, in which you can hear that he has stopped typing, and started again with more respect. He wants the form tonight, and four lines of your own to read out: who saw what, and who said what. "Quarter past six on the telephone. Don't let her go anywhere." The laptop goes to sleep twice while you type the form, on your knee, beside the couch.
    - role == "ward-nurse":
        "The ward's got her?" he says. "How did she get there?" In her parents' car, you tell him. Dr Pereira had said to send them. "And why's this the first I've heard?" Because Linnetfield thought that ringing you was telling someone, and you thought that they had told someone else. He breathes out. "Quarter past six on the telephone. I'll want your consultant, and the police, and four lines from whoever undressed her. And nobody leaves the ward." You write this on your hand, since somebody has your pen.
    - else:
        He asks what you saw, and then what you were told, and he waits between the two. He wants to know who's in the house, which you can say, and who isn't, which takes longer. "Quarter past six on the telephone. I'll get the police and the consultant. Don't let her go anywhere, and have four lines ready to read out." You type the referral in the hall, with your back against the green door.
    }
    ~ clock -= 25
    -> again
* (both) {clock >= 25} [Sit them both down, and say what happens tonight, and why. # takes: 25 # detail: Corin would have to end his call. # gone: It takes 25 minutes, and six was too near.]
    # did: You sat Tamsin and Corin down and told them what would happen that night, and why.
    # point: RL-16 # point: IS-12 # point: TR-02
    # challenge: 2 # support: 2
    # turns: parents
    # because: Telling them first costs twenty-five minutes and gives a frightened man time to be ready. It is also what they will go back to, afterwards, when they decide which of us told the truth. Neither of those shows tonight.
    ~ acted = true
    ~ told = 1
    {
    - role == "gp":
        You take the stool, which is the lowest thing in the room. A children's doctor will look at her, all of her. Before that, social care and the police will talk, and you will be on the line. It's done for every baby who can't roll, whoever they belong to. "Whoever *we* are, you mean," says Corin. You say yes. You don't know what did it, and you don't think that he does, for certain.
        Tamsin asks if you've ever had to do this before. Once, you tell her. She asks what it was, that time. "A birthmark," you say, and then you have to tell her it isn't always. They are to bring the sling, as it is.
    - role == "ward-nurse":
        You bring in a third chair and draw the curtain behind you. A consultant will examine her. Before that there'll be a telephone call without the two of them in it, and the police will be on it. It's every baby who can't roll. "I know the pathway," says Corin. "I've just never been *in* it." No one here can tell him what it was, you say; and while they can't, it won't be you who decides who sits with her, or him.
        Tamsin would like to know if she can go on feeding her. "Yes," you say. "God, yes." And the sling: could somebody bring it up, as it is?
    - else:
        You sit on the floor, so as not to be higher than they are. A children's doctor will look at all of her, tonight. Before that some people will talk, and one of them is from the police. You'd say it to anyone. "You're saying it to me, though," says Corin. You don't know what did it. You don't think he does, not for certain. How she gets there will be decided with a social worker, and you ask them not to set off till then. Tamsin asks what they should bring. Nappies, you say. The red book. The sling, as it is.
    }
    ~ clock -= 25
    -> again
* (two_minutes) {clock >= 45} [Sit by Tamsin while Corin is on the telephone. # takes: 15 # detail: He has gone out with it, to hear better. # gone: Corin came off the telephone at a quarter past five.]
    # did: You sat by Tamsin while Corin was out of the room.
    # point: PC-05 # point: DA-04
    # challenge: 1 # support: 2
    # asks: what-people-think
    # turns: parents
    # because: It is fifteen minutes with no task in it. She did not say much, and nothing that could be put on a form. What she found out was that somebody would sit down next to her and not fill the gap.
    ~ acted = true
    ~ tam = 1
    {
    - role == "gp":
        You do not sit at the desk. She is winding Ines over her knee, with two fingers under the chin, looking at the wall chart of the ear. "It's like a little harbour," she says, and then she is shy about having said it.
    - role == "ward-nurse":
        You let down the side of the cot and lean on it. She is winding Ines over her knee, with two fingers under the chin. "Everyone here knows him," she says. You say that you don't know her. She thinks about that.
    - else:
        You move a cushion. She is winding Ines over her knee, with two fingers under the chin, looking at the fridge. "It's his chart," she says. "I just do the colours I'm told."
    }
    "He worries about what people would think," says Tamsin. # speaker: Tamsin # piece: what-people-think
    {
    - role == "gp":
        You say nothing. She looks round, to see why not. You ask if she's safe at home, since you ask it of everyone, and she says yes at once, and then, more slowly, "Not like that." You write your extension on her hand, where it looks like a price.
    - role == "ward-nurse":
        You say nothing. She looks round, to see why not. You tell her which nights you're on. Ines brings up a mouthful of milk, and the three of you look at it.
    - else:
        You say nothing. She looks round, to see why not. You give her the number of the telephone that you carry and not the one that rings at a desk. Ines brings up a mouthful of milk and is surprised by it.
    }
    ~ clock -= 15
    -> again
* (hv_moira) {role == "health-visitor" and clock >= 45} [Ring Moira, and ask what her line about the Ferribys rests on. # takes: 15 # detail: Her leaving tea starts at a quarter past five. # gone: Moira's leaving tea began at a quarter past five, and her telephone is off.]
    # did: You asked Moira who had seen Ines, and who had been told about her.
    # point: PC-16 # point: RC-03
    # challenge: 1 # support: 1
    # asks: hearing-screen
    # because: She was leaving that evening with half of it in her head. It was an awkward call to make to a friend on her last day, and it added nothing about the mark. It added something nobody else had.
    ~ acted = true
    "Seen her? At twelve days. In his arms, with her hat on. Since then she's always just gone down." There is laughing behind her, and a tray. "I think what I meant was they're easy." # speaker: Moira
    You ask what it's like, then, being with them. She has to think. "Like being company," says Moira. "You mind your manners." And then, because she is fair, she tells you that the first hearing test was unclear and wanted doing again. They were going to rebook it after the move. She never chased it. # piece: hearing-screen
    "Is it about the hearing?" she says. You say that it isn't only that.
    ~ clock -= 15
    -> again
* (hv_stay) {role == "health-visitor" and clock >= 40} [Stay on the floor by Ines, and watch who goes to her. # takes: 40 # detail: Nothing else gets done in it. # gone: It takes 40 minutes, and there were not 40 left.]
    # did: You stayed beside Ines for forty minutes, and wrote down who went to her and how.
    # point: VO-01 # point: VO-02
    # challenge: 1 # support: 1
    # because: Forty minutes on a rug looks like doing nothing, and two telephone calls went unmade for it. It is also the only account of this baby's evening that did not come from somebody who lives there.
    ~ acted = true
    She cries three times. The first time both of them get up, and each waits for the other. The second time it is Tamsin, who looks at Corin before she bends down. The third time Corin has her against his shoulder before the breath is finished, and walks, and counts under his breath, in fours. Ines stops on the second four. You write down the times. You write down the counting.
    When a van door bangs outside, all three of you look round. Ines goes on looking at the lamp.
    ~ clock -= 40
    -> again
* (gp_tova) {role == "gp" and clock >= 15} [Ask Dr Lindqvist what she knows of Corin that isn't in the notes. # takes: 15 # detail: Her light is on. She has one patient left. # gone: Dr Lindqvist left by the back stairs.]
    # did: You asked the senior partner what she knew about Corin.
    # point: IS-08 # point: PC-11
    # challenge: 1 # support: -1
    # asks: tablets
    # because: What she had to tell was worth having and was in no record. She is also his friend, and she had a telephone in her hand. Asking her was right and it went badly, and both of those were likely.
    ~ acted = true
    She finishes a sentence on her screen. Then she tells you that in September she gave him something to sleep, in the car park, after a run: a week's worth, from her bag. It was the nights. She didn't write it up. # piece: tablets
    "I shall have to now, shan't I," says Dr Lindqvist. She looks at you for the first time, with no liking at all. "You're very thorough. I'd heard that you were." # speaker: Dr Lindqvist
    When you reach the stairs you can hear her through the door. She has made a call. "Corin, love," she says.
    ~ clock -= 15
    -> again
* (gp_exam) {role == "gp" and clock >= 30} [Examine Ines from head to foot, and write it up by the clock. # takes: 30 # detail: The six-week check has fourteen boxes. # gone: It takes 30 minutes, and there were not 30 left.]
    # did: You did the whole check, and wrote down what you saw and at what time.
    # point: RC-01 # point: VO-02
    # challenge: 1 # support: 1
    # because: It is what a GP can do that nobody on a telephone can. It does not say what the mark is. The half hour came out of the same seventy minutes as everything else, and the hospital did it all again.
    ~ acted = true
    Hips, heart, mouth, eyes, the soft place on the crown. She follows your face as far as the lamp and comes back for it. When Corin comes into her view she turns to him. When you ring the small bell behind her she goes on looking at the lamp.
    You try it again on the other side. You write down both, and the time, and *mark L outer thigh, see body map*, and you put nothing next to it. Your pen stays over the gap for a while. It's a good opinion, and it's no use to her.
    ~ clock -= 30
    -> again
* (ward_mend) {role == "ward-nurse" and clock >= 15} [Take Dr Pereira into the treatment room, and read her note with her. # takes: 15 # detail: The bead is out. She has a quarter of an hour. # gone: It takes 15 minutes, and six was too near.]
    # did: You read the note with Dr Pereira, and she added another with its own time.
    # point: PC-12 # point: RC-03
    # challenge: 2 # support: 2
    # asks: known-to-staff
    # turns: trust asks
    # because: A quarter of an hour, sitting down, with the door shut. It did nothing for Ines that night. It was for everyone who would open that record afterwards, and for a doctor of twenty-six.
    ~ acted = true
    ~ note = 1
    You ask her to read it to you. She gets as far as *consistent*. "I hadn't even met her," says Dr Pereira. "Shit."
    She types a second one under it, with the time. *The entry above was made before I had seen Ines, from a telephone call. I have not examined her. I know her father and have been helped by him at work.* It takes her four goes. She asks if it is going to follow her. You tell her that you don't know.
    "He really did stay till four," she says. # speaker: Dr Pereira
    ~ clock -= 15
    -> again
* (ward_lifts) {role == "ward-nurse" and clock >= 40} [Do the hourly charts in bay three yourself, slowly. # takes: 40 # detail: Four babies, and a chair by the window. # gone: It takes 40 minutes, and there were not 40 left.]
    # did: You stayed in the bay, and wrote down who went to Ines when she cried.
    # point: VO-01 # point: RC-01
    # challenge: 1 # support: 1
    # because: Nurses see what nobody else is in the room for. It only counts if it is written as seen, with a time, and without a word like *bonding*. It cost the ward forty minutes of whoever was in charge.
    ~ acted = true
    Three cries. At the first, both of them are up, and neither moves. At the second Tamsin goes, and on the way she looks at Corin, like somebody at a kerb. At the third it's Corin. He has her on his shoulder before the breath is out, and walks the length of the bay, counting in fours, so low that you have to stand still to hear. The baby in the next cot stops as well.
    You put it down as it was. *17.35, lifted by father, settled in under a minute.* You put the counting. You leave out that you had a lump in your throat.
    ~ clock -= 40
    -> again
+ [Say that you are ready for six o'clock.]
    -> at_six
+ [Leave this part out. # skip]
    -> at_six

=== at_six
{ called == 2: -> corridor }
-> slips

// ---------------------------------------------------------------- corridor, or the evening nobody called

=== corridor
# scene: corridor A metre wide
# day: 1
# time: 5.58 pm
{
- role == "gp" and told == 1:
    The corridor behind the surgery is being mopped. Corin has come out of the treatment room with Ines against his shoulder, and the car key is in his hand. He wants ten minutes outside with her, alone, before it starts. {seventy.gp_tova:Dr Lindqvist has rung him, *to say she'd support him whatever they made of it*. He hadn't known that there was anything to make.}
    "You got me to say yes," he says. "I sat on your couch and I said yes to it. You're enjoying this." He's not loud. He comes close enough for you to see the place he missed, shaving. "How long have you been a GP, twenty minutes? I tell people that their kid's heart's got a fucking hole in it. I know *exactly* what you're doing with your face."
- role == "gp":
    The corridor behind the surgery is being mopped. Corin has come out of the treatment room with Ines against his shoulder, and the car key is in his hand. Nobody has told him what the calls were. {seventy.gp_tova:Dr Lindqvist rang him at twenty to six, *to say she'd support him whatever they made of it*.|He has put it together by himself, and it's worse than it is.}
    "You're enjoying this," he says. He's not loud. He comes close enough for you to see the place he missed, shaving. "Creeping about behind a fucking blind. Tova's known me six years. You couldn't find this building in June." They are going, he says, all three of them. He knows where you take a sick child, and she isn't even sick.
- role == "ward-nurse" and told == 1:
    The corridor to the lifts has a line of tape down it. Visitors keep left. Corin is on your side of the tape, with Ines against his shoulder and the car key in his hand. He wants ten minutes outside with her, alone, before it starts.
    "You got me to say yes," he says. "Third chair. Curtain. I know how you do it, I've *watched* you do it. You're enjoying this." He's not loud. He comes close enough for you to see the place he missed, shaving. "I've held kids' hands on this corridor when there was nobody. You ask them who fucking stayed."
- role == "ward-nurse":
    The corridor to the lifts has a line of tape down it. Visitors keep left. Corin is on your side of the tape, with Ines against his shoulder and the car key in his hand. Nobody has told him what the calls were, and he has been reading the backs of people's heads.
    "You're enjoying this," he says. He's not loud. He comes close enough for you to see the place he missed, shaving. "Twelve years, and you can't look at me. You can't fucking *look* at me. I know what they say when they've drawn the curtain, I've been on the other side of it." They are going down to the car. She can feed there. You can ring when there's somebody senior.
- told == 1:
    The hall at Tern Row is a metre wide. Corin has his back to the green door. Ines is against his shoulder, and the car key is in his hand. He wants ten minutes outside with her, alone, before it starts. To the gate and back.
    "You got me to say yes," he says. "You sat on my *floor*, and I said yes to it. You said it so nicely. You're enjoying this." He's not loud. He comes close enough for you to see the place he missed, shaving. "I tell people that their kid's heart's got a hole in it. I do it properly. You've got a fucking leaflet."
- else:
    The hall at Tern Row is a metre wide. Corin has his back to the green door. Ines is against his shoulder, and the car key is in his hand. Nobody has told him what the calls were. He has put it together by himself, and it's worse than it is.
    "You're enjoying this," he says. He's not loud. He comes close enough for you to see the place he missed, shaving. "In my *house*. In your socks. Making your little calls. I tell people that their kid's heart's got a hole in it, and I tell them to their face. You've got a fucking form." They are going in, he says, all three. He works there. He knows which door it is.
}
His free hand goes flat against the wall, next to your head. Tamsin says his name. He doesn't hear it.
{
- role == "gp":
    All this time he is patting Ines, gently, in fours. She is awake, and has hold of his collar. Each time that his voice drops she draws up both her legs. Her sleepsuit has a whale on it, and the whale folds. # child: Ines on his shoulder
- role == "ward-nurse":
    All this time he is patting Ines, gently, in fours. She has the paper band in her mouth, and his collar in her fist. Each time that his voice drops she draws up both her legs. # child: Ines on his shoulder
- else:
    All this time he is patting Ines, gently, in fours. A hat has come off a hook and is over her foot. Each time that his voice drops she draws up both her legs, and the hat with them. # child: Ines on his shoulder
}
His arm is between you and everywhere else. # decide: He has Ines, and the key. What do you do?
// strongest: 3
* {told == 0} [Let them go, because he has said where and it would stop this.]
    # did: You let the parents take Ines on their own, before the discussion had said how.
    # point: TH-10 # point: ES-06
    # challenge: -2 # support: 1
    # serious: child Ines was sent alone with both of them before anyone had decided how
    # turns: child
    # because: He was going to a safe place and he was a man to be got away from. Both are true. For forty minutes nobody but the two people nobody could rule out had her, on the night everybody was trying not to guess.
    ~ acted = true
    ~ spoilt = 1
    He takes his hand off the wall. It has left a mark of damp. "Thank you," says Tamsin, going past, and you can't tell what for. Then there is the noise of a car seat being put in by somebody who is shaking. # closed: The car > Nobody who was not in that car can say what happened there.
    { role == "ward-nurse": They come back up at ten to seven. They had driven round the ring road, twice, because she sleeps in the car. Marek, when you tell him, says nothing for a moment. | Marek, when you tell him, says nothing for a moment. "All right," he says. "Which road?" }
    -> discussion
* (c_ask) [Ask what he's most afraid of, because nobody yet has asked him that.]
    # did: You asked Corin what he was most afraid of, there in the corridor.
    # point: RL-07 # point: TR-01
    # challenge: 1 # support: 1
    # because: It is a good question, and he answered it, later, to somebody else. In a corridor with his arm up and the baby on his shoulder it gave him something more to push against. It would have gone better sitting down.
    ~ acted = true
    {role == "gp":"Is that on the course?" says Corin. "Is that a *module*?" He has started to walk, as far as the wet floor and back.|{role == "ward-nurse":"Don't you *nurse* me," he says. "Don't you bloody dare." He has started to walk, along the tape and back.|"You," says Corin. "Right now? You." He has started to walk, which in that hall is three steps.}} You walk with him. In the end it's Tamsin who puts the car seat on the floor in front of his feet, and he has to stop.
    -> discussion
* (c_step) [Make him put her in her seat and step back, because you're frightened.]
    # did: You told Corin to put Ines down and step back, and that he was frightening you.
    # point: ES-06 # point: RL-01
    # challenge: 2 # support: -1
    # because: It was not said for Ines; it was said to get some air. It told a man what he looked like, in very few words, and gave him something to do with his hands. He has never quite forgiven it.
    ~ acted = true
    He looks at his own arm, as far as the hand. He takes it down.
    "Frightened," he says. "Of me." He kneels and puts Ines in her seat, and cannot do the buckle. Tamsin does not help him. {role == "gp":The cleaner says, "You do it from underneath, my love," and nobody laughs.|{role == "ward-nurse":One of the students comes and does it, and says sorry to him.|You stand where you can see all three.}} Then the telephone goes.
    -> discussion
* [Walk up and down with him, because he's gentle with her and it may wear off.]
    # did: You walked up and down with Corin until it wore off.
    # point: TR-02 # point: PC-16
    # challenge: -1 # support: 2
    # because: He was gentle with her the whole time, and it was fair to see it. Walking is kind to a frightened man. It also left a baby in the arms of somebody who could not hear his own name, for as long as he liked.
    ~ acted = true
    By the third turn he is telling you about the sling, how it fastens, the reviews. By the fifth he's crying, and cannot wipe his face, since he won't put her down. {role == "gp":The cleaner gives Tamsin a blue paper towel to do it with.|{role == "ward-nurse":Bisi comes past with a linen skip, and sees, and goes back the way she came.|Tamsin holds up a muslin, and he bends to it like a horse.}}
    -> discussion
+ [Leave this part out. # skip]
    The telephone goes. Corin puts Ines back in her seat to look for his own.
    -> discussion

// ----

=== slips
# scene: slips Ten to nine
# day: 1
# time: 8.50 pm
{
- spoilt == 1:
    It was left till next time. You have gone over it since, and each time it has been reasonable.
- told == 1:
    You told them how it would go, and at six it had not gone. You had not rung. They were to carry on with the evening, and someone would be in touch. Corin had a right to laugh, and he didn't. # closed: The day team > The Front Door's day team went home at half past five, and nobody had rung.
- else:
    At six nobody had asked anybody for anything, and they were told to go on with the evening. *Somebody will be in touch.* Corin thanked you for your time. # closed: The day team > The Front Door's day team went home at half past five, and nobody had rung.
}
{
- role == "gp":
    You have a plate in front of you and the practice laptop on the chair beside you, where you won't look at it. On it by now is a line from the hospital. {spoilt == 1:You rang them, in the end, so as to have rung somebody. }Dr Pereira typed it while you talked. *Father well known to staff. Consistent with explanation.* You were glad of it. You remember being glad, at about ten past five, on the stairs. # piece: known-to-staff
- role == "ward-nurse":
    You handed over at eight and have got no further than the staff room. {spoilt == 0:At half past six the bed was wanted, and they went home. }{note == 1:There are two entries on the screen. You gave the night nurse the first, and meant to come to the second, and somebody wanted the keys. She wrote *consistent* on her sheet, and underlined it.|On the screen it still says *consistent with explanation*. You gave it to the night nurse in those words, and she wrote them on her sheet, and underlined them, because she likes a sheet to have something underlined.}
- else:
    You have a plate in front of you, and your work telephone is under a tea towel. You turned it off at six, and at seven you turned it on. {spoilt == 1:You had rung the children's unit from Pennoak, so as to have rung somebody. }There is a message from the hospital. *Father well known to staff. Consistent with explanation.* Dr Pereira typed it while you talked. # piece: known-to-staff
}
You ring Tern Row, only to be able to stop.
"She's been sick," says Tamsin. "Twice. He says it's the milk. I can't get her to stay awake for it." # speaker: Tamsin
{
- role == "gp":
    You ask her to put the telephone next to Ines. There is a wet breath, and a gap. There's another. You have listened to some thousands of chests. You find that you have put your hand flat on the table, as you would on a back. # child: Ines, by telephone
- role == "ward-nurse":
    You ask her to lay the telephone down next to Ines, and you look at the clock on the wall of the staff room, and count. There's a wet breath, and a gap. There is another. Something drags along cloth, a heel perhaps, once. # child: Ines, by telephone
- else:
    You ask her to put the telephone down next to Ines. The four waves, and under them a wet breath, and a gap. There's another. Something drags along cloth, a heel perhaps, once. After that there are the waves. # child: Ines, by telephone
}
"Hello?" says Tamsin. "Are you still there?" # decide: What do you do?
// strongest: 2
* (s_list) [Tell her what to look out for, and ring again at ten.]
    # did: You told Tamsin what to watch for, and rang again at ten.
    # point: ES-06 # point: TH-05
    # challenge: -1 # support: 1
    # because: It was good advice, clearly given, and it is what we would say to most families with a baby who has been sick. Most families had not been shown to us that day with a mark nobody had examined.
    ~ acted = true
    She repeats it back to you, in order.
    { spoilt == 1:
        At ten she picks up on the first ring, whispering. Ines has had two ounces and kept them. "You're so kind," says Tamsin. You sleep. On Thursday no one rings, and you notice it about four, like a clock that has stopped.
        -> recalled
    }
    At ten she picks up on the first ring. "I can't get her eyes to open," she says. It was 999 then, and it was seventy minutes later than it might have been. {role == "ward-nurse":You are still in the staff room when they bring her up, pink and outraged, with a cold in the nose.|By half past eleven Ines is on the children's unit, pink and outraged, with a cold in the nose.} The crew have told the Front Door about the mark.
    ~ called = 2
    -> discussion
* [Ring 999 for Ines now, on the other telephone.]
    # did: You rang 999 for Ines, and told Tamsin that you had.
    # point: ES-06
    # challenge: -1 # support: 2
    # turns: child
    # because: A sleepy, sick baby with a mark that nobody has examined is one for the ambulance, whatever the clip did. It was done for them and over their heads, and there was not time to do it any other way.
    ~ acted = true
    ~ called = 2
    "An ambulance?" says Tamsin. You hear her say it again, to him, and you hear what he says. You stay on until there are boots on the stairs.
    {role == "gp":At half past ten you are in the relatives' room at Tarnbridge, with your plate's worth of peas still on your sleeve. Ines is through the wall, pink and outraged, sick from nothing worse than a cold.|{role == "ward-nurse":You go out by the ambulance doors and wait for them, in your fleece. Ines comes in pink and outraged, sick from nothing worse than a cold. The night nurse looks at you, and at her sheet.|You drive in behind it, as far as the bypass, where you lose it. Ines is on the children's unit by half past ten, pink and outraged, sick from nothing worse than a cold.}} The crew have told the Front Door about the mark, as they do. So, a little late, have you.
    -> discussion
* {told == 0} [Have Corin drive her in, and ring ahead.]
    # did: You had Corin drive them in, and rang ahead.
    # point: TH-10 # point: ES-06
    # challenge: -1 # support: 1
    # serious: child Ines was sent alone with both of them, with nothing said about the mark
    # turns: child
    # because: Ringing ahead was thoughtful, and it put his name in front of hers. She was seen, fast, by a tired friend, as a baby who had been sick. Nobody on the way had been told there was anything else to look at.
    ~ acted = true
    ~ spoilt = 1
    They are there in twenty minutes, and out in forty. *Viral. Feeding now. Home with advice.* {role == "ward-nurse":You see them go by, from the staff room, and Corin puts up a thumb.|"Thank you for ringing," Corin texts you. "They looked after us."} Nobody undid the left leg of her sleepsuit.
    -> recalled
* (s_ooh) [Ring the out-of-hours social work team about the mark.]
    # did: You rang the out-of-hours social work team.
    # point: IS-05 # point: TH-10
    # challenge: 1 # support: -1
    # turns: child
    # because: It was the call that should have been made at five, and it opened everything. A baby who would not wake for a feed came first, though, and the first thing they said was to hang up and dial three other digits.
    ~ acted = true
    ~ called = 2
    "Is she rousable?" says the man who answers, whose name is Marek. "Then why are you talking to me? Ambulance. Then me." You have lost six minutes. # speaker: Marek
    {role == "gp":You've never heard a social worker say *rousable*. By half past ten Ines is on the children's unit, pink and outraged, with a cold in the nose.|{role == "ward-nurse":You know all this. You teach it, on the induction. By half past ten Ines is back on your unit, pink and outraged, with a cold in the nose.|You hang up on him, which is what he wants. By half past ten Ines is on the children's unit, pink and outraged, with a cold in the nose.}} Marek is in the relatives' room with his bicycle clips on.
    -> discussion
+ [Leave this part out. # skip]
    ~ called = 2
    Tamsin rings 111 by herself. 111 send an ambulance, and tell the Front Door.
    -> discussion

// ---------------------------------------------------------------- the discussion, or Friday morning

=== discussion
# scene: discussion Whoever holds something
# day: 1
{
- slips and role == "gp":
    It's late, and five people have been got out of their evenings. You are in the relatives' room at Tarnbridge, in the wrong shoes. Farida, the health visitor, is a voice on the arm of a chair. "Two visits," she says. "Asleep for both. It's written up as settled." Someone on call for maternity has a mood score, at thirty-six weeks, that nobody went back to; and there were two moves this year, one of them from outside Eastmarch. No one can raise Dr Lindqvist. # piece: mood-score # piece: two-moves # piece: asleep-twice
- slips and role == "ward-nurse":
    It's late, and five people have been got out of their evenings. It's your own relatives' room, and you have never sat down in it; the chairs are lower than they look. Somebody has two visits by a health visitor, Ines asleep for both, and a check at the surgery moved twice. Maternity's on-call has a mood score that nobody went back to. There were two moves this year, one from outside Eastmarch. # piece: mood-score # piece: two-moves # piece: asleep-twice # piece: check-rebooked
- slips:
    It's late, and five people have been got out of their evenings. You are in the relatives' room at Tarnbridge, under a poster about hands. You give the two visits, which were Moira's, and hear yourself say *settled*. The surgery's out-of-hours line has a check moved twice. Maternity's on-call has a mood score, from thirty-six weeks, that nobody went back to. There were two moves this year, and the first was from outside Eastmarch. # piece: mood-score # piece: two-moves # piece: check-rebooked
- role == "gp":
    It is a quarter past six. Seven people are on the line, and one is on a bus. Farida, the health visitor, has two visits. "Asleep for both," she says. "It's written up as settled." Maternity has a mood score at thirty-six weeks that nobody went back to, and housing two moves. {seventy.gp_tova:Dr Lindqvist gives the tablets in one sentence, with the date. She doesn't say your name.|Dr Lindqvist has dialled in as a partner. "Nothing of note," she says, before you can. "I know them slightly."} # piece: mood-score # piece: two-moves # piece: asleep-twice
- role == "ward-nurse":
    It is a quarter past six. Seven people are on the line, and one is on a bus. You're asked what the nursing notes say; nobody has asked you that before, in one of these. Farida, the health visitor, has two visits, asleep for both. The surgery has a check moved twice. Maternity has a mood score that no one went back to, and housing two moves, one from outside Eastmarch. # piece: mood-score # piece: two-moves # piece: asleep-twice # piece: check-rebooked
- else:
    It is a quarter past six. Seven people are on the line, and one is on a bus. You give the two visits, which were Moira's, and hear yourself say *settled*, which is how they finish. Dr Lindqvist has a check moved twice. "Otherwise nothing of note. I know them slightly." Maternity has a mood score, from thirty-six weeks, that nobody went back to, and housing two moves, one from outside Eastmarch. # piece: mood-score # piece: two-moves # piece: check-rebooked
}
{
- slips:
    "So a section 47 enquiry starts tonight," says Marek. "It's still Wednesday, isn't it? Then a conference, if there is one, by the fourth of November. The police hold nothing at these addresses. He scans children, so I tell the designated officer. And a nurse in that room, whoever's in it with her." # speaker: Marek
- else:
    "So a section 47 enquiry starts tonight," says Marek. "Conference within fifteen working days, if there is one; that's the fourth of November. Police hold nothing at these addresses. He scans children, so I tell the designated officer. {role == "ward-nurse":She stays where she is, and whoever's got her there's a nurse in the room."|She comes in our car, and at the other end there's a nurse in the room with whoever's got her."} # speaker: Marek
}
{
- spoilt == 1 and slips:
    "When was the mark first seen?" says the police officer. You tell him. You can hear somebody write the two times one under the other, and draw a line.
- spoilt == 1:
    {role == "ward-nurse":Then he has to say that Ines is off the ward, in a car, somewhere on the ring road, with both of her parents.|Then he has to tell them that Ines is in a car on the bypass with both her parents.} The person on the bus says, "Christ."
- spoilt == 2:
    Then somebody says that there's a picture. You hear the whole line sit back. If there's a picture, then couldn't the examination be in the morning? Where *is* it? It is in your pocket.
- told == 1 and role == "gp":
    "Have they been told?" Both, you say: what, and why, and that it'd be tonight. "By the GP?" says Marek. He sounds as one might on finding that somebody had washed up.
- told == 1 and role == "ward-nurse":
    "Have they been told?" Both, you say, with the curtain drawn. "Not before the doctor?" says the person on the bus. Before anybody, you say. You find that you are standing up.
- told == 1:
    "Have they been told?" Both, you say, on the floor of their kitchen. There's a short silence, of people taking a thing off a list.
- role == "gp":
    "Who has told them?" says Marek. It goes round the line, and comes to you. You had thought that it was a thing social workers did.
- role == "ward-nurse":
    "Who has told them?" says Marek. The ward thought Linnetfield had. Linnetfield had thought that you'd do it better.
- else:
    "Who has told them?" says Marek. It goes round the line, and there's no one at the end of it. You had been in the room for an hour.
}
{
- slips and role == "gp":
    Through the wall Ines is on a stranger's knee. You hear her, going off, and finding that she can't, and going off. Then she stops, and you listen until you can hear a page being turned. # child: Ines, that evening
- slips and role == "ward-nurse":
    Your night nurse has Ines, behind the glass, in the crook of an arm. Ines is watching her write. When the pen gets to the end of the line, and goes back, her head goes back. # child: Ines, that evening
- slips:
    Through the glass a nurse has Ines propped on her knee. Ines has hold of the name badge, and is turning it to the light, and losing it, and being given it back. # child: Ines, that evening
- spoilt == 1 and role == "gp":
    The treatment room is empty. They took the car seat and forgot the muslin, which has a wet place on it, still warm. The paper on the couch has a small dent near the end, and lower down two smaller, where she kicked. # child: Where Ines was
- spoilt == 1 and role == "ward-nurse":
    In bay three the sheet has been kicked into a rope, at one end of the cot. Bisi goes in to strip it, and comes out without having done it. When a baby in the next bay cries she puts her head up. It isn't Ines. # child: Where Ines was
- spoilt == 1:
    You are in your own car, outside number seven, with the telephone on the dashboard. They've left a light on. There's a sock on the path, where she was carried over it in a hurry, and nobody has come back for it. # child: Where Ines was
- role == "gp":
    In the treatment room Ines is on a stranger's watch. Marek's colleague sits by the couch with a pen, filling in a time sheet. Ines is watching the pen. It goes along, and comes back, and goes along. # child: Ines and the pen
- role == "ward-nurse":
    Behind you Bisi has Ines in the crook of one arm and is doing the fluid charts with the other. Ines is watching the pen. It stops to think, and she stops. # child: Ines and the pen
- else:
    On the sofa a woman from Marek's team has Ines propped on her knee, and is writing down the time. Ines is watching the pen. Her mouth goes a little open when it comes to the end of a line. # child: Ines and the pen
}
{
- slips:
    Dr Zielinska, the consultant, hasn't sat down. "Scans, bloods, eyes, I decide what," she says. "Nobody here says what it was. I have four minutes before the radiographer. Give me four lines, whoever saw her."
- else:
    Dr Zielinska, the consultant, has said nothing for ten minutes. "What I look for, at ten weeks, I decide. Scans, bloods, eyes. And nobody here says what it was. Four lines, please, from whoever saw her."
}
Somebody has begun to read out the children's unit's own note. *Consistent with explanation.* # piece: known-to-staff # decide: What do you do with your four lines?
// strongest: 1,3,4
* [Keep them to what you saw and heard, and leave out what you think. # write: Who saw what, and when; what was said, and by whom; what is not known; what you ask for]
    # did: You wrote four lines: what was seen, what was said, and what nobody knew.
    # point: RC-03 # point: ST-09
    # challenge: 1 # support: 1
    # turns: record
    # because: It looks thin beside the others. It is the only entry that night which somebody could check against a clock. What it leaves out is worth noticing too: the note had been read aloud, and these say nothing about it.
    ~ acted = true
    ~ lines = 1
    {
    - role == "gp":
        It's harder for you than for most. *Bruise* wants to be written, and *no bruise*, and you have nine years behind each. "Thank you, Doctor," says Dr Zielinska. "A GP who does not tell me."
    - role == "ward-nurse":
        You read yours out standing up, because she's your consultant. "That I can use," says Dr Zielinska. She says it to the whole line.
    - else:
        The third is the shortest. *Not known: what made it. Who was with her last night.* "Thank you," says Dr Zielinska. "That I can use."
    }
    -> looked
* [Begin from the hospital's note, which everyone has and nobody disputes. # write: Who saw what, and when; what was said, and by whom; what is not known; what you ask for]
    # did: You built your four lines on the hospital's note.
    # point: RC-03 # point: PC-11
    # challenge: -1 # support: 1
    # because: It is tidy when a group starts from one agreed line. This one had been typed from a telephone call. It was now in two records, and by the morning would be in four, each giving one of the others as its source.
    ~ acted = true
    {role == "gp":There's a murmur of people being able to agree. You've quoted a junior doctor quoting you, and it sounds well.|{role == "ward-nurse":Dr Zielinska looks at you, over the top of somebody's head. You typed nothing; you only read it out.|There's a murmur of people being able to agree. Marek types it in. Dr Zielinska doesn't murmur, and you can hear her not doing it.}}
    -> looked
* [Give them up, and ask Dr Pereira when it was that she typed hers. # write: How you ask her]
    # did: You used your turn to ask Dr Pereira when her note was written.
    # point: PC-12 # point: ES-01
    # challenge: 2 # support: 1
    # asks: known-to-staff
    # turns: trust asks
    # because: It had to be asked before the note went any further, and asking was the only way to let her answer it herself. It was hard on her, with the boss listening. And what was seen this afternoon went unsaid until Friday.
    ~ acted = true
    ~ note = 1
    {
    - role == "gp":
        There's a long breath. "Before," says a young voice. "You rang, and I typed it while you were talking. I'd only been told." Nobody helps her, and you had been the one telling. "I'll put that. I'll put the time."
    - role == "ward-nurse":
        {seventy.ward_mend:She has her answer ready, and she reads it, both entries, with the times.|She goes white, and then red. "Before," she says.} "I'd only been told." She is looking at you and at nobody else. "It's on there. With the time."
    - else:
        There's a long breath on the line. "Before," says a young voice. "I typed it before. I'd only been told." Nobody helps her. "I'll put that," says Dr Pereira. "I'll put the time."
    }
    "Good," says Dr Zielinska. "Then that is done."
    -> looked
* {told == 0} [Put the telephone down, and go and tell the two of them yourself. # write: Your first two sentences to Tamsin and Corin]
    # did: You gave up your four lines to tell both parents what was happening.
    # point: RL-16 # point: IS-12
    # challenge: 1 # support: 2
    # turns: parents
    # because: It was late, and it was still before anybody else. Seven people had to wait, and what was seen that day went without a page of its own. He was told something that night to his face, by the person who had done it.
    ~ acted = true
    ~ told = 1
    {
    - spoilt == 1 and not slips and role == "ward-nurse":
        You wait by the lifts until the doors open on them, and say it there: who's talking, what will be looked at, that it's every baby who can't roll, that you don't know. That you should have said it at five. "You let us go, though," says Corin. Tamsin asks if she may go on feeding her. Yes; and somebody's to bring up the sling, you say, as it is.
    - spoilt == 1 and not slips:
        You drive after them, and say it in the car park at Tarnbridge, over the roof of a car: who's talking, what will be looked at, that it's every baby who can't roll, that you don't know. That you should have said it at five. "You let us go, though," says Corin. He isn't shouting. They're to keep the sling, you tell them, as it is.
    - slips and role == "health-visitor":
        You sit on the floor by their chairs, and say it: who's talking, what will be looked at, that it's every baby who can't roll, that you don't know. That you should have said it at five. Corin looks at the top of your head. "What should we have *brought*?" says Tamsin. The sling, you say. Tomorrow will do; but as it is.
    - role == "gp":
        You say it standing up, since nobody offers a chair: who's talking, what will be looked at, that it's every baby who can't roll, that you don't know. That you should have said it at five. "Yes," says Corin. He has his hand on the car seat. "Say the part about *every baby* again." They're to bring the sling, you tell them, as it is.
    - role == "ward-nurse":
        You take a chair in, and say it: who's talking, what will be looked at, that it's every baby who can't roll, that you don't know. That you should have said it at five. "I'd have known what to do with it at five," says Corin. Tamsin asks if she may go on feeding her. Yes; and she should have been told that as well. Somebody's to bring up the sling, you say, as it is.
    - else:
        You sit on the floor and say it: who's talking, what will be looked at, that it's every baby who can't roll, that you don't know. That you should have said it at five. Corin looks at the top of your head. "What do we *bring*?" says Tamsin. Nappies. The red book. The sling, as it is.
    }
    -> looked
+ [Leave this part out. # skip]
    The others give theirs.
    -> looked

=== looked
{
- spoilt == 2:
    Nobody quite decides it. By the time they have settled whose telephone that is, and who may see what's on it, the evening has gone. It's noon on Thursday when Dr Zielinska examines Ines. She doesn't know what it was. There'll be pictures, and again in a fortnight.
- slips:
    They both sign for it. She goes in with the hospital's photographer, who has a pyjama collar under his jacket. At ten to two she comes out and says that she doesn't know. The scan's now; pictures in the morning, and again in a fortnight.
    Corin is waiting for you by the lifts. He comes up so close that you can smell the milk on him. "You sat on it," he says. "All day. And then there's a fucking ambulance in my street." You step back, and there's the wall. He puts a hand on it, by your ear. It's some time before he hears that Tamsin is saying his name.
- role == "ward-nurse":
    They both sign for it. She goes in with the photographer from downstairs, and you, to hold a foot. It takes an hour. "I don't know," says Dr Zielinska, at the basin. There will be pictures in the morning, and again in a fortnight.
- else:
    {spoilt == 1:The car is there before anyone. Ines is asleep in it, and they are standing one on each side.|Ines goes in the council's car, with a worker beside her, and her parents follow in theirs.} They both sign for it. Dr Zielinska takes an hour, with the photographer and his ruler. She rings you from a corridor to say that she doesn't know. There will be pictures in the morning, and again in a fortnight.
}
-> friday

// ----

=== recalled
# scene: recalled Friday's records
# day: 3
# time: 8.40 am
~ called = 1
On Fridays Dr Zielinska reads the week's records with whoever is on. It is supposed to take an hour. This morning she got as far as F. # closed: Wednesday > The mark was two days old before anybody senior read about it.
{
- role == "gp":
    She has rung the surgery on the patients' line, and waited in the queue, and been told about the flu clinic. "I have a note of a call from you. It says *consistent*. Consistent with what? Who undressed her?" Through the wall Dr Lindqvist has stopped talking.
- role == "ward-nurse":
    She has come up to the desk with the page in her hand. She does not raise her voice. "This is my ward and these are my nurses. It says *consistent*{note == 1:, and under that it says nobody has looked}. Consistent with what? Who undressed her?" Everybody at the desk has something to look at.
- else:
    She has rung the number on your voicemail and then the one on your colleague's. You take it on the stairs. "I have a note of a call from you. It says *consistent*. Consistent with what? Who undressed her?" Somebody wants to get past you with a box of leaflets.
}
You tell her. It takes about as long as it takes to say.
By nine there has been a strategy discussion, with Marek from the Front Door and the police in it, and a section 47 enquiry begun. Maternity had a mood score, and housing had two moves. By half past Ines is on the unit. A worker sat next to her in the car. # piece: mood-score # piece: two-moves
{
- role == "gp":
    There's not much left to see on her leg. You've driven over. She lies on her back in bay three with her arms up, and when you lean over she goes through your face, from the hair downwards, and stops at the mouth. She's had six this morning. # child: Ines on Friday
- role == "ward-nurse":
    There's not much left to see on her leg. She's in the same cot, by the same window. She lies with her arms up, and there's a sock on the wrong foot. When you lean over she looks at your badge, which swings, and then at what it's hanging from. # child: Ines on Friday
- else:
    There's not much left to see on her leg. It is the first time that you have met her lying still. She has her arms up. When somebody new leans over she searches them from the hair downwards, and lets out her breath at the chin. # child: Ines on Friday
}
"They said that it was *fine*," Corin is saying, in the corridor. "You tell me who I'm supposed to fucking believe." # speaker: Corin
Dr Zielinska wants four lines from you before she examines her. # decide: What do you send her?
// strongest: 1
* [Your own times, and the six people you did not tell. # write: When you saw it; what you did; what you did not do; what is not known]
    # did: You sent your own times, with what you had not done.
    # point: RC-07 # point: RL-19
    # challenge: 2 # support: 1
    # turns: record
    # because: It will be read at a conference, by her parents, and perhaps by her. Two of the four lines were about what had not been done. That is uncomfortable to sign, and there is nothing in it for anyone to find out later.
    ~ acted = true
    ~ lines = 1
    "Good. Now I know which two days I haven't got," she says. She examines Ines for most of an hour. She does not know what made it, and she says that on Wednesday she would have known more about what she did not know. There will be pictures today, and again in a fortnight. # speaker: Dr Zielinska
    -> friday
* [Corin's account and the hospital's note: all that you had. # write: What you were told, by whom, and when]
    # did: You sent the consultant the account and the note that you had been given.
    # point: RC-03 # point: PC-11
    # challenge: -1 # support: -1
    # because: It was everything there was on paper, and it was accurate. She had it already. What she had asked was who had seen the child, and the four lines answered that nobody had by not mentioning it.
    ~ acted = true
    "Yes, I have those," she says, as one does to a person who has brought the wrong key. She examines Ines for most of an hour. She does not know what made it. There will be pictures today, and again in a fortnight. # speaker: Dr Zielinska
    -> friday
* [Nothing, until Dr Pereira is awake and can sign it as well. # write: What you say to Dr Pereira]
    # did: You rang Dr Pereira, and sent the four lines from both of you.
    # point: ES-01 # point: RC-07
    # challenge: 1 # support: 2
    # asks: known-to-staff
    # turns: trust asks
    # because: A consultant was kept waiting, with a baby undressed, for the sake of a junior's feelings. It was also two people's mistake, and it is in the record as two people's. Which of those mattered more depends on where one was standing.
    ~ acted = true
    ~ note = 1
    "Oh shit," says Dr Pereira. "Oh no. Is she all right?" You write it between you, twelve minutes late. *Typed on Wednesday, from a telephone call, before either of us had asked for her to be examined.* # speaker: Dr Pereira
    Dr Zielinska reads it standing up. She does not know what made the mark. There will be pictures today, and again in a fortnight.
    -> friday
+ [Leave this part out. # skip]
    She examines Ines for most of an hour, and does not know what made it.
    -> friday

// ---------------------------------------------------------------- second hub

=== friday
# scene: friday Friday, one o'clock
# day: 3
# time: 1 pm
# clock: 13:00
# until: 16:00 At four they decide who has Ines this weekend.
{
- role == "gp":
    {told == 1:You have swapped your Friday surgery with Dr Lindqvist, who made you ask twice. The parents' room at Tarnbridge has a plug that works and a view of the bins. No one there knows where to put you, but Corin has told them who you are.|You've swapped your Friday surgery with Dr Lindqvist, who made you ask twice, and wanted to know what for. The parents' room at Tarnbridge has a view of the bins. When you came in, the two people in it stopped talking.}
- role == "ward-nurse":
    {told == 1:You are in charge again. Thirteen beds are full and the fourteenth is Ines's. On your sheet, under *Plan*, one word has been carried over from shift to shift, in four hands: *community*. Corin, who can read upside down, has asked you who that is.|You are in charge again. Thirteen beds are full, and the fourteenth is Ines's. Someone has put a screen on the desk, so that a person on the visitors' side can't see the board. On your sheet, under *Plan*, is one word, carried over in four hands: *community*.}
- else:
    {told == 1:You are in the parents' room at Tarnbridge with your diary and your own sandwiches. Corin has offered you a plug. On the plan there's a line with no name by it. It says *community*, and you think that may be you.|You are in the parents' room at Tarnbridge, with your diary shut. They were in here first. No one has said that you can't sit down. On the plan there's a line that says *community*, with no name by it. You think that may be you.}
}
{
- told == 1:
    At noon Corin came to find you. He has the sling in a carrier bag, not washed, with the make and the batch number on a card. "You said as it is," he says. "So it's as it is." Dr Zielinska turns the clip over twice under the lamp. "It could," she says. "I can't say that it did."
- else:
    Dr Zielinska has asked for the sling. It comes up from the car warm and folded. Tamsin washed it on Thursday, at sixty, because nobody had told her not to and she couldn't sit still. "Then I can't say anything about it," says Dr Zielinska. Corin looks at his wife, and then away. # closed: The sling > Nobody had told Tamsin what it was for, and she washed it.
}
{
- called == 1:
    The pictures are being taken now. What was there on Wednesday isn't, and the photographer from downstairs, with his lens and his ruler, packed up after four minutes.
- slips.s_list:
    The pictures and the bloods have shown nothing else. There's an ambulance sheet on top of them, with 22.14 on it, and a line in your own writing with 20.50. No one has put the two side by side, so far as you know, but you.
- slips.s_ooh:
    The pictures and the bloods have shown nothing else. "You got there," says Marek. He has cycled in. He says that it's six minutes, that he's lost six minutes himself, and that he can tell you which.
- slips:
    The pictures and the bloods have shown nothing else. Tamsin has asked you what it cost, an ambulance. You said that you don't pay. She said that that was not what she'd meant.
- corridor.c_step:
    The pictures and the bloods have shown nothing else. Corin stays on the far side of any room that you're in. He does it quite exactly. When you hold a door he waits until you have let it go.
- corridor.c_ask:
    The pictures and the bloods have shown nothing else. "You asked me something, on Wednesday," says Corin, not looking at you. "I've thought what it is." Then somebody wants him to sign for the scan.
- else:
    The pictures, the scan and the bloods have shown nothing else. That isn't the same as knowing, and you have watched two people try to hear that it is.
}
{
- tam >= 1 and role == "gp":
    Tamsin has kept you the window chair. Ines is on her knee, with a nurse on the next one, and a round plaster on her heel. She pushes at the arm of the chair with that foot, and the chair, which has wheels, moves. # child: Ines on Friday
- tam >= 1 and role == "ward-nurse":
    "She knows you," says Tamsin, when you come in. Ines has a round plaster on her heel, which you put on. Her legs stop. She looks at your hands before she looks at you. # child: Ines on Friday
- tam >= 1:
    Tamsin moves up. Ines is on her knee, with a nurse on the next chair, and a round plaster on her heel. She has found that the paper sheet makes a noise if she pushes it, and that you look. # child: Ines on Friday
- role == "gp":
    Ines is on Corin's arm, and a nurse is by the arm. Her eyes go along the blind: bright, dark, bright. There's a round plaster on her heel. Whenever someone comes in she's turned round, to be looked at, and loses her place. # child: Ines on Friday
- role == "ward-nurse":
    Ines is on Corin's arm. A staff nurse is beside it, so close that the three of them look like a committee. There's a round plaster on her heel, which you put on. She curls the toes over it, one at a time. # child: Ines on Friday
- else:
    Ines is on Corin's arm, and a nurse is by the arm. There's a round plaster on her heel. She has found the nurse's watch, upside down on its pin, and follows it when it swings. # child: Ines on Friday
}
~ clock = 180
- (again)
{ clock == 180: You have three hours until the meeting. | { clock } minutes until the meeting. } # decide: What do you do before four?
* (pennoak) {clock >= 80} [Help Marek see if Tamsin's parents, in Pennoak, could have her. # takes: 80 # detail: They have been told nothing yet. Tamsin says that they may be. # gone: It takes 80 minutes, and four was too near.]
    # did: You helped Marek to see and check Tamsin's parents.
    # point: FA-01 # point: PC-08
    # challenge: 1 # support: 2
    # asks: pennoak-asked
    # because: Grandparents who have been visited, checked and told the whole of it can be asked to do something hard. It used nearly half the afternoon, and Tamsin's mother has not forgiven anyone in the room for how she heard.
    ~ acted = true
    {
    - role == "gp":
        They are patients of the Pennoak branch. With a yes from each, you read Marek what their doctor has, which is a knee and a statin; and you listen on the loudspeaker while he walks through their house, asking to see behind doors. "Is that the doctor?" you hear somebody call. "You can tell that doctor from me. One look at them, and it was *posh*. Been waiting for one like that." # piece: pennoak-asked
    - role == "ward-nurse":
        They come to you. You put them in the low chairs and have them change her, and feed her, and wind her, with Marek in the doorway, on the telephone to a colleague who has their key and is looking at where she'd sleep. Alwyn Pascoe asks which way up. Judith does not sit. "You took one look at them, and thought, *posh*," she says, over Ines's head. "You've been waiting for one like this. I was a ward sister. I know." # piece: pennoak-asked
    - else:
        You drive out behind Marek. You look at where she'd sleep, and how hot it is, and whose tablets are by the bed, and you ask about the dog. There's no dog. "You took one look at them, and thought, *posh*," says Judith Pascoe. She has not sat down in her own kitchen. "You've been waiting for one like this." You ask if the stair gate is new. # piece: pennoak-asked
    }
    Police and social care have nothing on either of them. If he turned up at night? "I'd not let him in," says Alwyn Pascoe, "and I'd ring you, and I'd cry."
    ~ clock -= 80
    -> again
* (imogen) {clock >= 80} [Help Marek see if Corin's sister could have her. # takes: 80 # detail: She has a spare room and a bag packed. # gone: It takes 80 minutes, and four was too near.]
    # did: You helped Marek to see and check Imogen, and asked her about two in the morning.
    # point: PC-08 # point: PC-02
    # challenge: 2 # support: 1
    # asks: imogen-two
    # because: She wanted it so much that checking felt like an insult. What came of it was a no, given by somebody generous, to a question nobody had liked to put. It looked like eighty wasted minutes and it was the opposite.
    ~ acted = true
    Imogen has a spare room, a clean record, and a boy of eight called Kiran, who has told his class that the baby cries all night. It all goes well, until the last question. If her brother came at two in the morning, and asked to hold her? # piece: cousin-school
    She laughs. After a time she stops. "No," she says. "I mean yes. I'd let him in. I've never said no to him in my life. You'd better not ask me." # piece: imogen-two # closed: Imogen's spare room > She was asked a plain question and gave a plain answer.
    {
    - role == "gp":
        You have her number in your own writing. You draw a line through it, and then you go back and write why, since a line doesn't say. She asks if you think she's a bad aunt. It isn't a medical question, and you take longer over it than you have over anything that day.
    - role == "ward-nurse":
        She goes in to see Ines all the same, through the glass, and waves with one finger. She has brought a lamb. You have to tell her that it can't go in the cot, at this age, and you watch her add that to the other thing.
    - else:
        It was you that asked her. Marek had closed his book. On the way out she gives you the bag she'd packed. There's a night light in it, still in the box, and six vests in the next size.
    }
    ~ clock -= 80
    -> again
* (area) {clock >= 50} [Find out who to ask in the area they lived in before. # takes: 50 # detail: Three switchboards and a web form. # gone: It takes 50 minutes, and four was too near.]
    # did: You found whom to ask in the area before, and asked about both parents.
    # point: PC-08 # point: IS-08
    # challenge: 1 # support: -1
    # asks: area-before
    # because: Nothing came of it by four, so for the meeting it was fifty minutes spent on hold. An unanswered question sits in a file for years looking like a suspicion. Somebody has to do the asking for it to turn into an answer.
    ~ acted = true
    {
    - role == "gp":
        You know how records lag. Theirs followed them from the second address and never came from the first. You get a practice manager who is eating, and who says that she couldn't possibly, under data protection, and asks for it in writing. You tell her that it allows it, for a baby who may be at risk. "That's what you people always say," she tells you. She takes it down all the same.
    - role == "ward-nurse":
        You try the maternity unit there first, since a ward will talk to a ward. A clerk says that the notes went to a store. But she knows the safeguarding midwife, who is on nights, and who'll still be up. "I remember her," says the midwife. "Let me look before I tell you what I remember."
    - else:
        There is a health visiting hub there with a recorded message, and behind it, at the third try, a woman called Precious. You give both names, both dates of birth, and why. She doesn't tell you anything. She reads it all back to you, twice, and asks how old the baby is, and you can hear her put her other work to one side.
    }
    Marek's manager will put it to their social care and police, with the reason. It'll be *about a fortnight*.
    ~ clock -= 50
    -> again
* (help) {clock >= 40} [Ask Tamsin, by herself, what she'd want for herself. # takes: 40 # detail: The nurse in the room would have Ines. # gone: It takes 40 minutes, and four was too near.]
    # did: You asked Tamsin what she wanted for herself, apart from the mark.
    # point: FA-13 # point: RL-07
    # challenge: 1 # support: 2
    # asks: self-referral # asks: group-page
    # turns: parents
    # because: Low mood after a birth is a need of its own, and it is never the reason. Forty minutes spent here did nothing for the question the meeting had to answer. She noticed that it was not for the meeting.
    ~ acted = true
    { tam == 0:
        ~ tam = 1
    }
    {
    - role == "gp":
        There's a bench by the bins, which is private. She asked the talking people, in September, at ten past four in the morning; the next day she told them that it was an error. She's your patient, too. You ask if she would see you about it, on Monday, not about this, and she says that she might. She has a leaf in her hand, and is taking it apart along its lines. # piece: self-referral
    - role == "ward-nurse":
        You use the linen room, which has a door. She looks along the shelves for a while, and tells you that somebody has folded all this very badly. She asked the talking people, in September, at ten past four in the morning; the next day she told them that it was an error. Could the mental health nurse come up? She says yes, to a sheet. # piece: self-referral
    - else:
        You walk her round the car park, twice, in the rain. She asked the talking people, in September, at ten past four in the morning. The next day she told them that it was an error. And she half filled in the form for your own Tuesday group, and it wanted one to five. "What did one mean?" says Tamsin. "I couldn't tell which end was which." # piece: self-referral # piece: group-page
    }
    "Don't tell him before I do," she says. You say that it's hers to tell. # speaker: Tamsin
    ~ clock -= 40
    -> again
* (hv_owner) {role == "health-visitor" and clock >= 30} [Fix who sees to the second pictures and the hearing test. # takes: 30 # detail: The plan says "community". # gone: It takes 30 minutes, and four was too near.]
    # did: You put your name and Dr Lindqvist's to the second pictures and the hearing test, with dates.
    # point: MA-01 # point: TH-13
    # challenge: 1 # support: 1
    # asks: hearing-screen
    # turns: child
    # because: It is a half hour of being put through. "Community" is five hundred people and none of them has it in a diary. There was a good deal that afternoon more urgent than a fortnight's time, and that is how fortnights go.
    ~ acted = true
    ~ owner = 1
    Pictures, Wednesday the twenty-eighth, ten o'clock, as Dr Zielinska has asked: you'll ring whoever has Ines the night before, and be there. Hearing, Monday the second. The first test was unclear, in August, and nobody had rebooked it. Dr Lindqvist has put it in her own diary, and you've stayed on the line and heard her do it. "I thought community was you," she says. You had thought that it was her. # piece: hearing-screen
    ~ clock -= 30
    -> again
* (gp_owner) {role == "gp" and clock >= 30} [Settle which of you sees to the second pictures and the hearing test. # takes: 30 # detail: The plan says "community". # gone: It takes 30 minutes, and four was too near.]
    # did: You put your name and Farida's to the second pictures and the hearing test, with dates.
    # point: MA-01 # point: TH-13
    # challenge: 1 # support: 1
    # asks: hearing-screen
    # turns: child
    # because: Half an hour of being put through, for two lines in a diary. "Community" is five hundred people and it was neither of these two. There was a good deal that afternoon more urgent than a fortnight's time, and that is how fortnights go.
    ~ acted = true
    ~ owner = 1
    "I thought community was you," says Farida, when you reach her. You'd thought that it was her. She has to put you on the roof of a car while she finds a pen. Pictures, Wednesday the twenty-eighth, as Dr Zielinska has asked: you, to see that they happen. Hearing, Monday the second: her. The first test was unclear, in August, and had slid off everybody's list in the move. You read it all back. A goods train goes by at her end, and you read it again. # piece: hearing-screen
    ~ clock -= 30
    -> again
* (ward_owner) {role == "ward-nurse" and clock >= 30} [Rewrite the discharge sheet where it says "community". # takes: 30 # detail: The second pictures, and whatever else is outstanding. # gone: It takes 30 minutes, and four was too near.]
    # did: You replaced "community" with two names and two dates.
    # point: MA-01 # point: TH-13
    # challenge: 1 # support: 1
    # asks: hearing-screen
    # turns: child
    # because: A discharge sheet is the last page a ward writes and the first that anybody else reads. Half an hour of a nurse in charge on a full Friday is a lot. Nothing would have shown for a fortnight if it had not been done.
    ~ acted = true
    ~ owner = 1
    You strike it through and put the time. Second pictures, as Dr Zielinska has asked, Wednesday the twenty-eighth, ten o'clock: you have rung X-ray, and it's on your own rota. Then the clerk, who reads everything, finds that a first hearing test was unclear, in August, and never done again. Monday the second. The health visitor's called Farida Rahmani, and says it slowly, so that you'll get the *h* in. # piece: hearing-screen
    ~ clock -= 30
    -> again
+ [Go in to the meeting.]
    -> four
+ [Leave this part out. # skip]
    -> four

// ---------------------------------------------------------------- the weekend

=== four
# scene: four Four o'clock
# day: 3
# time: 4 pm
{
- told == 1:
    "As you've been told," says Marek, "we don't know what made it, and it may be nothing. Until we do, neither of you has her alone. If you didn't agree I'd have to ask a court. I'd tell you first." They look at each other. "We agree," says Corin. "I'd want it, if it was somebody else's." # speaker: Marek
- else:
    "I'm sorry to be the first to say it," says Marek. "We don't know what made it, and it may be nothing. Until we do, neither of you has her alone. If you don't agree I'd have to ask a court." "Agree?" says Corin. "You've been agreeing for two days. Where were *we*?" # speaker: Marek
}
{
- friday.pennoak and friday.imogen:
    Two homes have been looked at. One of them has said no, and Marek reads out who said it and why. Corin has a notebook, ruled in columns. He writes nothing in it. "*She* said that?" The Pascoes are in the car park, with a cot that they bought on the way.
- friday.pennoak:
    The Pascoes have been seen. They're in the car park, with a cot that they bought on the way. Imogen has not; she's downstairs in the shop with a bag packed, and has texted everyone at the table, and you can watch them find it, one after another.
- friday.imogen:
    Imogen has said, herself, that she's not the one. Corin has not looked up since, and there are four columns ruled in his notebook with nothing in any of them. Nobody has been to Pennoak, and there isn't now the time. "So there's no one," says Tamsin.
- else:
    Nobody has been seen. Imogen is downstairs in the shop, with a bag packed, and has texted everyone at the table. "So what have you all been *doing*?" says Corin. He has ruled his notebook in columns, and the first is headed *Time*.
}
{
- role == "gp" and told == 1:
    You aren't used to being in the room where it's decided. In your trade you write to it. Corin has pulled out the chair beside his for you, from habit, and you have to sit in it.
- role == "gp":
    You aren't used to being in the room where it's decided. In your trade you write to it. There's a chair next to Corin, and when you move towards it he puts his bag there.
- role == "ward-nurse" and told == 1:
    You're asked if the ward could do it. It is a nurse in the room for every hour, and on Saturday you have three. You say both numbers. Corin, who knows the rota, shuts his eyes.
- role == "ward-nurse":
    You're asked if the ward could do it. It is a nurse in the room for every hour, and on Saturday you have three. You say both numbers. "She can have the room Lucy Pereira cries in," says Corin, to nobody.
- told == 1:
    You're the only one here who has been in the house. Corin knows that. Each time there's a question about it he turns to you to see whether he's got it right.
- else:
    You're the only one here who has been in the house. When there's a question about it Corin answers, to Marek, with his shoulder to you. You had been about to say the same.
}
{
- tam >= 1:
    Ines is on Tamsin's front, in a hospital shawl. Tamsin has chosen the chair beside yours. A foot comes out at the bottom, pushes at the air, and goes in again. # child: Ines, at four
- else:
    Ines is asleep in the corner in a cot on wheels. One arm is flung up. Now and then the whole arm starts, and sinks. Each time, across the room, Tamsin's does. # child: Ines, at four
}
It is Friday, and it is raining. # decide: What do you say about the weekend?
// strongest: none
* [The ward till Monday, with a nurse in the room and lights that never go off.]
    # did: You said that Ines should stay on the ward until Monday.
    # point: ST-05 # point: TH-13
    # challenge: 1 # support: -1
    # turns: record
    # because: A ward is watched, and it is nobody's home. She was with staff who were trained and changed every eight hours. Two other babies waited in a corridor on Saturday. Nobody at that table would have said it was good; it was what there was.
    ~ acted = true
    ~ place = 0
    {
    - role == "gp":
        Nobody has ever taken a decision in front of you by counting nurses. It takes them four minutes. Tamsin may sleep in the chair. Corin from ten until six. He asks which ten.
    - role == "ward-nurse":
        "Sixty hours," says the bed manager. "Of yours." You say that you can count. Tamsin asks whether she may sleep there, in the chair, with the nurse. You tell her which arm of it goes down.
    - else:
        "Sixty hours," says somebody from the ward, not to you. Tamsin asks whether she may sleep there, in the chair. Corin from ten until six. You have weekends, and you go home to yours.
    }
    -> after_four
* {friday.pennoak} [Pennoak, with a man who would cry and a woman who can't stand you.]
    # did: You said that Ines should go to her grandparents, as checked.
    # point: FA-01 # point: ST-05
    # challenge: 1 # support: 2
    # turns: record
    # because: They had been visited and checked and told all of it, and it is written down who may come and when. It also put a woman of seventy between her daughter and her son-in-law for as long as this takes.
    ~ acted = true
    ~ place = 1
    Judith Pascoe is fetched up from the car. {role == "gp":"You'll have my records out again, I suppose," she says to you. "Of course we'll have her."|{role == "ward-nurse":She strips the cot before you can get to it. "I know how it's done," she tells you. "Of course we'll have her."|"You needn't come and look under the beds again," she tells you. "Of course we'll have her."}} And when it turns out to have been a clip she'll want it in writing, from each of you. Tamsin is to sleep there, and the cot is to be in her parents' room. Corin is not.
    -> after_four
* {not friday.pennoak} [Here tonight, and one of you gives up Saturday to see Pennoak properly.]
    # did: You said that Pennoak should be seen and checked on Saturday, and Ines stay till then.
    # point: ST-05 # point: MA-01
    # challenge: 2 # support: 1
    # turns: record
    # because: It was a night more of strip lights, and somebody's child's football match. It also meant that two people of seventy heard about all this at nine on a Saturday from a man with a form. It could have been that afternoon.
    ~ acted = true
    ~ place = 1
    There's the quiet in which people remember what they are doing on Saturday. "I'll go," says Marek. {role == "gp":He'll need their doctor's records at nine; that's you, with the alarm code, in the empty building.|{role == "ward-nurse":Until he has, it's your nurse in that room. You put yourself down for it.|You say that you'll go as well. It's someone's birthday; you don't say whose.}} The Pascoes are seen at nine. Ines is in Pennoak by teatime, in her grandparents' room, with her mother across the landing.
    -> after_four
* {not friday.imogen} [Imogen, who is packed and willing and downstairs, and the checks on Monday.]
    # did: You said Ines should go to Imogen for the weekend, with the checks to follow.
    # point: PC-08 # point: ES-06
    # challenge: -1 # support: 1
    # serious: record Imogen had Ines for a weekend before anybody had assessed her
    # turns: record
    # because: She is generous and she was there, and it would have been the kindest weekend for everyone over the age of one. Liking somebody's aunt is not an assessment. There was one question that she would have answered truthfully, and nobody had put it.
    ~ acted = true
    ~ place = 2
    You can feel the room wanting it. "I'm not happy," says Marek, and looks round, and is the only one who isn't. In the end he writes down who spoke for it. "Nobody but Imogen," he tells the table. She's to fetch Ines in the morning. Imogen, when she comes up, is crying with gladness.
    -> after_four
+ [Leave this part out. # skip]
    It is decided without you. She stays on the ward.
    -> after_four

=== after_four
{
- told == 0:
    -> complaint
- role == "ward-nurse":
    -> ward_night
- role == "gp":
    -> gp_monday
- else:
    -> hv_monday
}

// ---------------------------------------------------------------- one chair each, with Tamsin

=== ward_night
# scene: night Four in the morning
# role: ward-nurse
# day: 4
# time: 4.10 am
There was nobody for the night. You went home at five, lay down until eight, and came back. {place == 0:Ines is in bay three until Monday.|Ines goes today, when the last of the bloods is back.} Bisi is on the chair in there, with a magazine. You asked Marek if it could be Bisi, and he said yes, and wrote it down.
At one you found Corin in the corridor, on the wrong side of the glass. His hours ended at six. He had not gone home. "I want to ask you something," he said. "Could you write down that I asked to be watched? When I have her. I'd sooner be watched." You wrote it down. Then you had to send him away. # piece: asked-to-be-watched
{
- tam >= 1:
    At ten past four Tamsin comes and finds you in the kitchen, in her socks, and sits on the bin with the lid. You have sat down next to her once, and she is returning it.
- else:
    At ten past four you go to the kitchen and Tamsin is in there, in the dark, with the fridge door open for the light. It has begun to make its noise. She doesn't shut it.
}
In bay three Ines has woken. There is the catch, and then the cry, a thin one. Bisi has got up. Through the glass you see her lift Ines under the arms, and the head come to rest, and the mouth find Bisi's collar bone and try it. # child: Ten past four
Tamsin has both forearms crossed over her chest, hard.
"I used to lie there and hear that," she says. "Since she was born. And I didn't go in. He did the nights." # speaker: Tamsin # piece: nights
The cry stops, and starts. She looks at you. # decide: What do you do?
// strongest: 3
* [Tell her it's the commonest thing there is, because she ought to know that.]
    # did: You told Tamsin that it was very common.
    # point: RL-07
    # challenge: -1 # support: 2
    # because: It is true and it was said with love, at four in the morning, by somebody who has seen a great many mothers. It turned what was hers into everybody's, and she went back to bed with the rest of it.
    ~ acted = true
    "Yes," says Tamsin. "I expect so." She rinses a glass and dries it. At the door of the bay she stands aside for Bisi, as you would for a doctor.
    -> the_draft
* [Offer her the doctor or her mother, because you've a ward to run as well.]
    # did: You offered her a doctor, or her mother.
    # point: RL-07 # point: TR-02
    # challenge: 1 # support: 1
    # because: A choice, and a real one, and there was a doctor awake. She had come to the one person who had not asked her anything yet. Offering somebody else, however kindly, told her where the conversation was to be had.
    ~ acted = true
    "No," says Tamsin. "No, it's all right. It's only the time of night." She asks where the clean bottles are kept, and you show her, and she says how well organised it is.
    -> the_draft
* (ward_quiet) [Say nothing and stay put, because your legs won't do any more.]
    # did: You said nothing, and stayed with her.
    # point: PC-05 # point: RL-07
    # challenge: -1 # support: -1
    # turns: parents
    # because: It was mostly tiredness. Whatever it was, it left a silence that was not being used for anything, and she had not been in one of those since August. Nothing she said in it was about the mark.
    ~ acted = true
    ~ tam = 2
    It goes on for so long that the fridge, or the clock, has time to click off. Then she tells you. It takes about a quarter of an hour, and it's about a garden, and about being good at things. "You can put that somewhere," she says. "Not with the leg."
    She goes into the bay. Bisi gives up the chair. With Bisi standing by, it is Tamsin who does the feed.
    -> the_draft
+ [Leave this part out. # skip]
    Bisi settles Ines, and Tamsin goes back to her chair.
    -> the_draft

// ----

=== hv_monday
# scene: monday The four waves
# role: health-visitor
# day: 6
# time: 10.20 am
Ines is not here. {place == 0:She is on the ward until noon, with a nurse.|{place == 2:She is in Brackenholt, with Imogen.|She is in Pennoak, with two people who have been told what to do.}} You have come to Tern Row to fetch the red book and look at where she sleeps, and Tamsin has come to let you in.
{
- tam >= 1:
    Corin offered to drive her over. She told him that it was you, and that she'd sooner come on the bus. You know this because it is the first thing she says.
- else:
    Corin drove her. He is outside in the car with the engine on. She tells you twice that he doesn't mind waiting.
}
The cot is made. The sheet is smooth except at one end, where there is a dent the size of a saucer. On the floor is a sock, on its side, still with the shape of a foot in it. Tamsin picks it up and puts it in her pocket. # child: Ines's cot
You have the chart from the fridge. You asked if you could copy it, and said that Marek would see it. On the kitchen table, in daylight, you can see that each week's nights were filled in at one go: one pen, one pressure, all the sevens with the same tail. "He does it on Sundays," says Tamsin. "He doesn't really know. He says that it's roughly right." # piece: one-pen
Then the machine by the cot comes on. It's on a timer. Four waves, and four waves.
"I lie there and I hear her over that," says Tamsin. "I don't go in. I haven't, ever. He does all the nights." # speaker: Tamsin # piece: nights
She has her hand over her pocket. # decide: What do you do?
// strongest: 1
* (hv_quiet) [Stand where you are, and let the machine run.]
    # did: You said nothing, and let the machine run.
    # point: PC-05 # point: RL-07
    # challenge: -1 # support: -1
    # turns: parents
    # because: There were twenty minutes before she had to go, and a silence, and it was tempting to help. She had never told anyone. What she needed to know was whether anything would rush at it. Nobody moved until the waves ran out.
    ~ acted = true
    ~ tam = 2
    It does twelve minutes; you learn that. At the end of it she sits down on the floor with her back to the cot and tells you, in order, like a person reading out a plan. What it was like before. Being good at things. The form for the group, one to five. She does not once say Ines's leg, and you don't either.
    "That's mine," she says. "It isn't why." You say that it has its own line. # speaker: Tamsin
    -> the_draft
* [Ask her, gently, how many nights that makes it.]
    # did: You asked her how many nights it had been.
    # point: RL-07 # point: PC-11
    # challenge: 1 # support: 1
    # because: It was asked gently, it was relevant, and the conference would want to know it. It had a number for an answer. She gave the number, and everything that had been behind it went back to where it had been.
    ~ acted = true
    "Seventy-one," she says at once. She has counted. She switches the machine off at the wall. She finds the red book, and it's in the right drawer, and she asks if you need anything else from up here.
    -> the_draft
* [Tell her that the nights are hard for everybody.]
    # did: You told Tamsin that everyone finds nights hard.
    # point: RL-07 # point: PC-05
    # challenge: -2 # support: 2
    # because: It was warm and she was owed some warmth. It also answered her before she had finished. People try one sentence, to see what becomes of it. Hers was thanked, and handed back with the others.
    ~ acted = true
    "Yes," says Tamsin. "I expect that's all it is." She smiles. It's a nice smile. You have seen it before, in the kitchen, over *ever so good in the day*.
    -> the_draft
+ [Leave this part out. # skip]
    The timer runs out, and she finds you the red book.
    -> the_draft

// ----

=== gp_monday
# scene: own-appointment Her own appointment
# role: gp
# day: 6
# time: 9.50 am
{
- tam >= 1:
    Tamsin has booked it herself, online, at 3.12 this morning. In the box for the reason she has put *you said I could*.
- else:
    It's a blood pressure, and her stitches. She has sent her apologies to the desk for taking up a doctor with it. Corin is in the car.
}
She has a cool bag with her, the kind for picnics. She keeps a hand on the strap.
There are six bottles in it, with labels. *Ines F., 4.40 am, left.* {place == 0:The ward gives her these.|{place == 2:Imogen gives her these.|Judith gives her these, when she can't.}} Ines sucks until the crease in her wrist goes deep, and lets the last of it run out of the side of her mouth. # child: Ines's bottles
Her pressure is low. You say so, and write it, and there are nine minutes left.
"He's told Marek what Tova gave him," she says. "For sleeping. I counted them, after. There were seven, and he took two. He said that they made him not hear her." She straightens a label. "And then he'd got to hear her. Because I don't. I mean that I do. I lie there and hear her, and I don't go in." # speaker: Tamsin # piece: tablets # piece: nights
Outside a car starts, and stops again. # decide: What do you do?
// strongest: 2
* [Print off the questionnaire, because it's validated and there's time.]
    # did: You went through the mood questionnaire with her.
    # point: FA-13 # point: RL-07
    # challenge: 1 # support: -1
    # because: It needed doing and it would be done, that week, with somebody who had longer. Ten questions with four answers each arrived in the one silence she had made all year. She ticked them very neatly.
    ~ acted = true
    It comes out of the printer warm. She has a pen of her own. When you look at the score it is the score she would have given to anyone who asked her nicely. *Have you been able to laugh and see the funny side of things?* "As much as I always could," Tamsin says.
    -> the_draft
* (gp_quiet) [Leave the screen and do nothing, because no doctor's words will come.]
    # did: You said nothing, and let the appointment run over.
    # point: PC-05 # point: RL-07
    # challenge: -1 # support: -1
    # turns: parents
    # because: It was not a technique. There was nothing to be said, and for once nothing was. The surgery ran forty minutes late and three people complained. She found out that it could be said in a room and the room would stay up.
    ~ acted = true
    ~ tam = 2
    After a minute or two she takes her hand off the strap. Then it is all the other things. The ones before, the garden, how she used to be good at it; September, at ten past four in the morning, and the email next day to say it was an error. You do not say that it will be all right. "It's not why," says Tamsin. You tell her that you know. It'll go on its own page, and she can read it first. # piece: self-referral
    -> the_draft
* [Tell her how many women have said that here, because she ought to know.]
    # did: You told her how many other women had said the same.
    # point: RL-07 # point: PC-05
    # challenge: -1 # support: 2
    # because: She ought to know it, and one day it would help. It was a comfort, and it closed something. There were several more sentences behind that one, and they were not the same as other women's.
    ~ acted = true
    "Really?" says Tamsin. "That's good to hear." She picks up the bag, so as not to keep you. At the door she asks how long the milk can be out.
    -> the_draft
+ [Leave this part out. # skip]
    She thanks you for the form and goes, with the bag held level.
    -> the_draft

// ---------------------------------------------------------------- or a letter

=== complaint
# scene: complaint Four pages
# day: 7
# time: 12.30 pm
{
- role == "gp":
    Corin's letter has come to the practice manager, with copies to the partnership, the hospital's chief executive and the regulator, each of them by name. She has scanned it to you with a paper clip still on it. # closed: Tern Row > Nobody told Corin what was happening, and he has stopped answering the telephone.
- role == "ward-nurse":
    Corin's letter has come to Matron, with copies to the partnership, the chief executive and the head of echo, each of them by name. It is on the trust's own paper. He must have had some at home. # closed: Tern Row > Nobody told Corin what was happening, and he has stopped answering the telephone.
- else:
    Corin's letter has come to your manager, with copies to the partnership, the practice and the hospital's chief executive, each of them by name. She has put a small tick beside some of the paragraphs, in pencil. She has not told you what a tick means. # closed: Tern Row > Nobody told Corin what was happening, and he has stopped answering the telephone.
}
The paragraphs are numbered. He was not told what any of it was for until he asked. That is so. He was treated as a suspect because he was helpful.
{
- role == "gp":
    In nine he says that two doctors were seen to {seventy:disagree|agree} in front of him about his daughter{not seventy:, and that by Friday neither did}. "I said that you were new," says Dr Lindqvist, who's been copied in. She puts her own copy down on your desk, face up, and squares it. "I've told him I agree with a good half."
- role == "ward-nurse":
    In nine he says that he was treated on his own corridor like a member of the public. In ten, that he is one. Matron has read it twice. The junior staff have read it as well. You can tell by the way that the talk stops when you come in.
- else:
    In nine he says that a health visitor {seventy:sat in his kitchen for seventy minutes, making telephone calls about him, and accepted toast|thanked him for explaining, accepted toast, and drove away, and that he had believed her}. You did accept toast. In ten he says that he'd have told you anything you asked. You think about that one for longer.
}
"He's frightened, he's clever, and he's about half right," says Yvonne, your supervisor, down the telephone. "It isn't the half he thinks. Nor's it the half you think." # speaker: Yvonne
On the last page there is one sentence about Ines. *She now startles when the curtain is drawn, which she did not do before.* You read it several times. You know that curtain. It has big rings, and a pattern of balloons. # child: Ines, in a letter
It asks for a reply within ten days. # decide: What do you do about the letter?
// strongest: 1,4
* [Go and own to both what is true, since you can't face writing it. # write: Your first two sentences to Tamsin and Corin]
    # did: You went with Marek and told both parents which parts of the letter were true.
    # point: RL-19 # point: RL-16
    # challenge: 1 # support: 2
    # turns: parents
    # because: Going was braver than it sounds, and the reason was partly cowardice about paper. It was said to both, it was said late, and saying it did not make him polite. It made him stop counting.
    ~ acted = true
    ~ told = 2
    { tam == 0:
        ~ tam = 1
    }
    Your manager agrees to it. Marek comes, and sits at the end. You say that nobody told them, and that it should have been you, on Wednesday, before the first call. "Yes," says Corin. "It bloody should." {role == "gp":He'd like to know what Tova said. You say that he had better ask her, and that a friend of his should never have been in the room, and he crosses out nine.|{role == "ward-nurse":He has the letter in front of him, and crosses out ten. "I'm not, though," he says. "A member of the public. I don't know how to do it."|He has the letter in front of him, and crosses out the toast.}} Then he goes to look for another pen, and is a long time. Tamsin tells you, quietly, that it was she who'd made him put in the curtain.
    -> the_draft
* [Leave it to the complaints team, since he has asked for something official. # write: What you send to the complaints team]
    # did: You passed the letter to the complaints team.
    # point: RL-19 # point: RL-08
    # challenge: -1 # support: -1
    # because: They are good at it, and it protects everyone, and he had asked for it in so many words. He got a reference number. What he had wanted, on page one, was for the person who had been in the room to say so.
    ~ acted = true
    They thank you for your prompt referral. *We aim to acknowledge within three working days.* On Friday there is a second letter, about the acknowledgement.
    -> the_draft
* [Ring Corin tonight and take it all back, since it must have been dreadful. # write: Your first two sentences to Corin]
    # did: You rang Corin and apologised for all of it.
    # point: RL-19 # point: LA-07
    # challenge: -2 # support: 2
    # because: It was generous and it was meant. It took back, with the half that was wrong, the half that had to stand: that she was looked at, and that she would be again. And it was to one of two parents.
    ~ acted = true
    He lets you finish. "So you accept that it should never have happened," says Corin. You hear him write. "Thank you. That's all I wanted." By the weekend *all of it* is in a solicitor's letter, in quotation marks.
    -> the_draft
* [Answer both of them line by line, since he took the trouble to number his. # write: Your answer to one paragraph that is right, and to one that is not]
    # did: You answered the letter to both parents, line by line, and said which parts stood.
    # point: RL-19 # point: RC-06
    # challenge: 2 # support: 1
    # turns: parents
    # because: It took two evenings. Six paragraphs out of fourteen began with the words *that is so*. It was slower than going, and colder, and it left him something to hold that was not going to change its mind on Thursday.
    ~ acted = true
    ~ told = 2
    Your manager and the complaints team read it, and take out an adverb. It goes to both of them, by name, although she's in his letter only as *my wife*. {role == "gp":{seventy:To nine you say that it is so; that they did disagree; that you'd do it again, with the door shut.|To nine you say that it is so; that they did agree; that they'd both been wrong to.}|{role == "ward-nurse":To nine and ten you say that it's so, and that on the corridor it has to be, and that nobody had said so kindly.|To the toast you say that it was good toast.}} Nothing comes for four days. Then Corin sends it back, with two commas corrected.
    -> the_draft
+ [Leave this part out. # skip]
    Your manager drafts something and sends it.
    -> the_draft

// ---------------------------------------------------------------- the report

=== the_draft
# scene: draft In his words
# day: 15
# time: 5.40 pm
{
- place == 2:
    On the second night of that weekend Corin went to Brackenholt at two in the morning, and Imogen let him in. He sat with Ines in the kitchen for an hour. It came out because Kiran told his teacher that there had been a party. "Nothing happened," says Imogen. No one can say, now, that it didn't. Ines has been in Pennoak since the Monday. # piece: imogen-let-in
- place == 1:
    Judith Pascoe keeps a book. It has every feed in it, and every visitor with the time at the door, and on the first Sunday: *C. came at 2 a.m. Not let in. He stood by the gate twenty min. and then went. I stood there too.* {role == "ward-nurse":She's ruled it like a ward report, and initialled each line.|{role == "gp":The practice scanned it under *Correspondence, other*.|She gave it to you at the gate, folded, without a word.}} Corin says that it's so. He'd only wanted to hear her.
- else:
    {role == "ward-nurse":You had her until the Monday. The chart has twenty-three sets of initials on it, and six of them are yours. Ines has been in Pennoak for nine days, and won't be put down on her back. Judith Pascoe, who was a ward sister, has written to ask which of the twenty-three taught her that.|{role == "gp":The ward had her until the Monday. Two people you had never heard of slept in a corridor for it. Ines has been with the Pascoes for nine days. She won't be put down on her back, and their own doctor, at the branch, has rung to ask you whose idea that was.|The ward had her until the Monday, in twenty-three pairs of hands. {friday.pennoak:The Pascoes had their new cot in the hall from the Friday.|The Pascoes were checked that morning, at leisure.} You weighed Ines there last week. She won't be put down on her back; she looks at the ceiling, and it isn't a ward's, and she yells.}}
}
The reports go in three working days before the conference, and the parents read them first.
{
- role == "gp":
    The form fills itself in from the notes. Corin has sent a page of his own, *{told == 0:to prevent further error|to save you some typing}*. Most of it has been pasted straight in by somebody at the desk. *Parents report that the mark was caused by a sling clip. Father an experienced hospital professional. Mother tired but coping well.* Of fourteen sentences, twelve are theirs. {seventy.gp_exam:You have your own sheet from that Wednesday, in your own writing, with the times. It says what she turned to, and what she didn't. There isn't an opinion on it, and there's a gap where one would go.|You look for what you saw yourself, that day, and it comes to a body map with one small cross, and the word *alert*.}
    {tam >= 1:Of Ines you have what Tamsin tells you, since she has begun to: that she's started looking at her hand, in the bath, and lost it, and cried. That's *told*. You write it all the same. # child: Ines, by eye|You can't get the colour of her eyes, though you looked into both with a light. What you have is a hand, lying open on a strap, with the day coming through the ends of the fingers. # child: Ines, by eye}
- role == "ward-nurse":
    A nursing report is a chart with verbs. Somebody on nights has begun it for you, kindly, out of a page that Corin had sent. *Parents report that the mark was caused by a sling clip. Father known to the unit, and very helpful with observations. Mother quiet.* You look for the baby, and she's under *Elimination*. {seventy.ward_lifts:You have your own sheet from that Wednesday. It says who got up, and who looked at whom before bending down, and what the counting did. It is creased in four from your pocket.|You look for what you saw yourself, that day. You were in charge. You saw a whiteboard.}
    {tam >= 1:Tamsin told you that she sings to her, under her breath, when the rings go along the rail, so that it won't be the rings she hears. It isn't on the chart. You've watched Ines's face turn up to it, like a plate. # child: Ines, by eye|You know her feet. You could pick them out. What her eyes are like you could not say, though for four days they looked at your hands, and then at you. # child: Ines, by eye}
- else:
    The form opens where Moira left off. Corin has sent a page of his own, *{told == 0:to prevent further error|to save you some typing}*. It's clear, it's modest, and you pasted it in. *Parents report that the mark was caused by a sling clip. Mother tired but coping well. Previous addresses: n/a.* {seventy.hv_stay:You have your own sheet from that Wednesday, on the back of a feeding leaflet. It has the three cries on it, and who got up, and who looked at whom before bending down. There isn't an adjective in it.|You look for what you saw with your own eyes, that day, and it comes to about a line, and the line's about toast.}
    {tam >= 1:Tamsin says she likes to be stood up, against a shoulder, so that she can see over. You've seen it yourself: she gets both fists into whoever it is, and her head goes round in jerks, like someone being shown a house. # child: Ines, by eye|You shut your eyes, to see hers, and can't get the colour. She kicks with both feet. She looks for the window, loses it, and finds whoever's nearest, and stays there. # child: Ines, by eye}
}
The cleaner says not to mind her, and reaches for the bin. # decide: What do you do with the report?
// strongest: 2
* [Send it as it stands, on time and in words they are content with. # write: The last paragraph of the report, as you'd leave it]
    # did: You sent the report as it stood.
    # point: ST-09 # point: RC-03
    # challenge: -1 # support: 1
    # because: Nothing in it was false, and being on time is a courtesy to a chair with nine to read. What nobody knew had no sentence, so it looked like nothing. One account was now in five reports and sounded like five.
    ~ acted = true
    The tick goes green at 5.52. {role == "ward-nurse":You're out on the ward in time to do the teas.|You are home while they're still eating.} Corin replies within the hour. *Very fair*, he writes. Tamsin is copied in. She doesn't write anything.
    -> conference
* [Pull Corin's page apart, into what was seen and what was told. # write: The three headings, with at least one line under each]
    # did: You rewrote the report as seen, told, and not known yet.
    # point: ST-09 # point: RC-03 # point: PC-08
    # challenge: 2 # support: 1
    # turns: record
    # because: It came out shorter, and the third heading was the longest. That looks like work somebody has not done. A gap on paper can be asked about; the same gap in the middle of a good sentence cannot.
    ~ acted = true
    ~ page = 1
    {
    - role == "gp":
        It takes until eight. *Not known* nearly goes; it looks like a missed diagnosis. The software asks you three times if you're sure. You send it to the two of them before anyone else. *I'd put some of it differently*, Corin answers, at midnight. *I can see which parts are mine.*
    - role == "ward-nurse":
        It takes until the night staff have had their tea. Under *Seen* you put {seventy.ward_lifts:the feet, and the counting, and the band|the feet, and the band}. Under *Told* you put the rest. You give it to the two of them yourself, on paper. "I'm hardly in it," says Corin. He turns it over. "No. I see."
    - else:
        It takes until eight. *Not known* nearly goes; it looks like a confession. Tamsin rings you about it, which she's never done. "You've put that she looks for the window," she says. "I thought that was only with me."
    }
    -> conference
* [Put Tamsin's mood first among the concerns, with its score and date. # write: That paragraph, as the parents will read it]
    # did: You gave Tamsin's low mood as the first reason for concern.
    # point: FA-13 # point: IS-03
    # challenge: 1 # support: -2
    # serious: parents Tamsin's low mood was written down as the reason, and her husband read it first
    # turns: parents
    # because: A chair would ask about it, and it is true that she is low. It explains nothing about a mark. Put first, it became the answer to a question nobody could answer, and it told her husband something that was hers to tell.
    ~ acted = true
    ~ page = 2
    It makes a better report; it has a shape now. Corin opens it first, since he opens everything first. You hear about that from Marek. He read it out to her, across the Pascoes' table, as a question: "*July?*" Tamsin got up and went to see to something on the stove, and it wasn't on.
    -> conference
* [Ask the chair for a week, so as to have the whole of it. # write: What you ask the chair for, and why]
    # did: You asked for a week more, to make the report whole.
    # point: ST-09 # point: RC-01
    # challenge: -1 # support: -1
    # because: Wanting it whole is a good instinct. A page that says what is not known is whole enough to meet on. The conference has its own date to keep, and it kept it, with Corin's page instead.
    ~ acted = true
    "I can't," says the chair's clerk. "It's fifteen working days, love, it's not mine to move. What have you got?" What you have is Corin's page. You send that, with a note on the top to say that there's more to come.
    -> conference
+ [Leave this part out. # skip]
    The screen locks itself, and it goes as it is.
    -> conference

// ---------------------------------------------------------------- the conference

=== conference
# scene: conference Nine chairs
# day: 21
# time: 10 am
{
- page == 1:
    Delia Marchetti, in the chair, answers to nobody here. She had forty minutes with Tamsin and Corin first. They've each brought somebody. They have read everything, and marked yours, in two colours. "I won't ask who did it. I don't know that anybody did," she says. "I'll ask if she's likely to come to harm, and what would make that less."
- page == 2:
    Delia Marchetti, in the chair, answers to nobody here. She had forty minutes with the parents first, and twenty of those with Tamsin, alone, at Tamsin's asking. "I'm not going to ask who did it," she says, and she is looking at you. "Nor why. I'll ask if she's likely to come to harm, and what would make it less."
- else:
    Delia Marchetti, in the chair, answers to nobody here. She had forty minutes first with the parents, who've each brought somebody. She has nine reports, and says that five of them have the same paragraph. "I'm not going to ask who did it. I'll ask if she's likely to come to harm, and what would make that less. I may have to ask you what you saw."
}
{
- role == "gp" and told == 1:
    You've never stayed to the end of one of these. GPs send a page. Corin asks what it is that lets people talk about him. There's an Act, says Marek, from April; the part about sharing hasn't started, so far as he knows. "A baby who may be at risk was reason enough." Corin looks at you. "You said that," he says. "{seventy.both:On the stool|Standing up}."
- role == "gp":
    You've never stayed to the end of one of these. GPs send a page. A solicitor is sitting behind Corin, with his letter in a plastic sleeve. She asks what it is that lets people talk. There's an Act, says Marek, from April; the part about sharing hasn't started, so far as he knows. "A baby who may be at risk was reason enough."
- role == "ward-nurse" and told == 1:
    You've never been asked to one. Someone is doing your drug round. Dr Pereira has moved her bag for you. Marek has a new title since September, and a badge with the old one. "Law's moving," he says to you. "April's Act comes in by bits; the sharing bit hasn't yet, that I know of. I've done what was in force." Corin has brought back the leaflets you gave him, read.
- role == "ward-nurse":
    You've never been asked to one. Someone is doing your drug round. Dr Pereira has moved her bag for you. Corin has a solicitor behind him, who wants to know under which law. "Law's moving," says Marek, whose badge has his old title on it. "April's Act comes in by bits; the sharing bit hasn't yet, that I know of. I've done what was in force."
- told == 1:
    You have been to a great many of these, and have a seat that you like. Alwyn Pascoe is in it. Marek has a new title since September, and a badge with the old one. The law is moving, he tells Corin, who has asked; April's Act comes in by bits, and the sharing part hasn't yet, that he knows of. He's done what was in force. "And if it weren't?" says Corin. "I'd have rung anyway." Corin points his pen at you. "Snap," he says.
- else:
    You have been to a great many of these, and have a seat that you like. Corin's solicitor is in it. She asks what allows it, all this talk. The law is moving, says Marek, whose badge has his old title on it; April's Act comes in by bits, and the sharing part hasn't yet, that he knows of. He's done what was in force. Corin has his letter squared in front of him.
}
{
- note == 1 and role == "gp":
    Dr Pereira reads out both her entries, the one from before she had met Ines and the one from after. In the first is your own voice, on the telephone, saying *sounds reasonable*. You'd forgotten that you said it. She doesn't leave it out.
- note == 1 and role == "ward-nurse":
    Dr Pereira reads out both her entries with their times. You can feel the chair shake, and it's your chair; she has hold of the edge of it. "Thank you," says Corin, to the table. The chair asks if other people's could be read like that. There's a rustling.
- note == 1:
    Dr Pereira reads out both her entries with their times, the one from before she had met Ines and the one from after. Her neck goes red, and she doesn't leave anything out. The chair turns to you. "Health visitor, the same, please." You find your place.
- role == "gp":
    "*Father well known to staff. Mark consistent with explanation,*" reads the chair. "*Discussed with GP.* So that's two doctors. So that's a finding?" Dr Pereira, by the wall, opens her mouth, and looks at you, and shuts it. Delia Marchetti writes it down. # closed: The note > It was never mended, and it has been read out as a finding.
- role == "ward-nurse":
    "*Father well known to staff. Mark consistent with explanation,*" reads the chair. "That's your unit, the same day. So that's a finding?" You feel Dr Pereira breathe in beside you, and not out. Delia Marchetti writes it down, and Corin watches her do it. # closed: The note > It was never mended, and it has been read out as a finding.
- else:
    "*Father well known to staff. Mark consistent with explanation,*" reads the chair. "That's the children's unit, the same day. So that's a finding?" Dr Pereira, by the wall, opens her mouth and closes it. Delia Marchetti writes it down, and Corin watches her do it. # closed: The note > It was never mended, and it has been read out as a finding.
}
{
- lines == 1 and role == "gp":
    She has your four lines, from before anybody had examined Ines. They take fifteen seconds. "That's all a doctor had to say?" says Alwyn Pascoe. "It's all that was *seen*," says Corin, and then that he'd like to hear them again.
- lines == 1 and role == "ward-nurse":
    She has your four lines, from before anybody had examined Ines, and has you read them. They take fifteen seconds. At the third Corin's pen stops. "That's the first thing," he says, "that anyone's told me twice the same."
- lines == 1:
    She has your four lines, from before anybody had examined Ines, and she reads them out. At the third, about what is not known, Corin's pen stops. He asks for it again. Tamsin hasn't looked up till now. She looks to see who wrote it.
- owner == 1:
    The second pictures were taken on the twenty-eighth. They show nothing new. It's said in six words, and Tamsin, who has known it for six days, cries, as she might at somebody else's news.
- else:
    Against the second pictures it says *community*. They were due on the twenty-eighth. The chair asks who that is, and three people look at each other with great friendliness.
}
{friday.area:The area before has answered. Nothing with the police, on either of them. Nothing with social care. A midwife there remembers Tamsin, and some dahlias. It takes two lines, and when Marek has read it Corin puts his hand over his eyes and leaves it there. # piece: area-before}
{
- owner == 1 and role == "ward-nurse":
    Ines is downstairs with Judith Pascoe and a worker. You'd gone up to her from the left, and she went on with her fist. Then you remembered yesterday's test, and walked round. She saw your hands, and her legs stopped. # child: Ines, downstairs
- owner == 1:
    Ines is downstairs with Judith Pascoe and a worker. They know since yesterday which ear it is. You said her name on that side as you passed, and nothing; and on the other, and got all of her, head first and then the rest. # child: Ines, downstairs
- role == "ward-nurse":
    Ines is downstairs with Judith Pascoe and a worker. On your way in she was over a shoulder, facing backwards. She saw your hands, and her legs stopped; and then someone let the door bang, and she didn't turn. # child: Ines, facing backwards
- else:
    Ines is downstairs with Judith Pascoe and a worker. You passed them. She was over a shoulder, facing backwards, watching the ceiling go away. When a door banged, she went on watching the ceiling. # child: Ines, facing backwards
}
"A minute each, then we make the plan." The chair points her pen at you. # decide: What do you use your minute for?
// strongest: none
* {owner == 0} [The second pictures: whose they are, and which day.]
    # did: You asked whose name was against the second pictures.
    # point: MA-01 # point: TH-13
    # challenge: 1 # support: 1
    # turns: child
    # because: It was six days late and it was still worth doing, and now it has a name. It sounded like housekeeping. Somebody else's careful minute about what the pictures were for was not said, since this one took its place.
    ~ acted = true
    ~ owner = 1
    {role == "gp":It comes to you twice. You say that you're not the hospital, and then that you're not sure who is.|{role == "ward-nurse":It goes round the table like a parcel, and stops at the unit, which is you.|It goes round the table like a parcel. Twice it's handed to you, since you are *community*.}} In the end Dr Zielinska says, "Mine. Thursday, at ten," and {role == "health-visitor":you say that you'll take|somebody takes} the hearing test, which no one had remembered at all. It was unclear in August. "She doesn't turn for a door," says Alwyn Pascoe. "I thought that was just good nerves." # piece: hearing-screen
    -> the_plan
* (conf_well) {note == 1} [Corin: what you have seen him do well, and when.]
    # did: You said what you had seen Corin do well, with its date.
    # point: ST-05 # point: RC-03
    # challenge: 1 # support: 2
    # because: It was evidence, with a date on it, and it belonged on the page with the rest. It was also a minute spent on the parent everybody had already admired. Whether it was the minute that Ines needed is a fair question.
    ~ acted = true
    You say that each time, before he lifts her, he tells whoever is in the room, and waits until they've looked. He looks at you as though you had gone through his pockets. "Who told you that?" says Corin. {role == "ward-nurse":You say that it's on the chart; that you put it there.|You say that you were there, on the Friday, and twice since.} The chair asks who taught him. Nobody had.
    -> the_plan
* {note == 0} [The hospital's note: that it was typed from a telephone call.]
    # did: You told the conference when the hospital's note was written.
    # point: ES-01 # point: RC-03
    # challenge: 2 # support: -1
    # turns: trust ours
    # because: The plan should not rest on that note, and after this it did not. It could have been said to the person who wrote it, on any of twenty days. Said here it was right for Ines, and done over a colleague's head.
    ~ acted = true
    ~ note = 2
    {role == "gp":"And what it was typed from was me," you might have added, and don't. "Is that so?" says the chair. "Yes," says Dr Pereira, in almost no voice.|{role == "ward-nurse":You say it looking straight ahead. "Is that so?" says the chair. "Yes," says the voice beside you. She has moved her seat. It's only an inch.|Every head goes round. "Is that so?" says the chair. "Yes," says Dr Pereira, in almost no voice.}} The line is struck through. Dr Zielinska looks at you, and not warmly.
    -> the_plan
* (conf_page) {page != 1} [Your own report: which lines of it you were only told.]
    # did: You went through your own report, and said which lines were seen and which were told.
    # point: ST-09 # point: RC-07
    # challenge: 1 # support: 1
    # turns: record
    # because: It is a poor use of a minute to mend a paper that was sent in on time. It is a better one than leaving it. The chair re-numbered two pages in ink, with nine people waiting, and was not grateful.
    ~ acted = true
    { page == 0:
        ~ page = 1
    }
    "Line three, told. Line four, told. Five, six and seven, told." {role == "gp":You get to ten before there's one that you saw. It's *alert*. You take out *alert*, and say what you mean: a hand, on a strap.|{role == "ward-nurse":You get to ten before there's one that you saw. It's the plaster. "You put that on," says Tamsin.|You get to ten before there's one that you saw. It's the feet. Somebody laughs, not unkindly.}} The chair writes a *T* and an *S* in the margin, all the way down.
    -> the_plan
* {told == 0} [Her parents: what they weren't told, and on which day.]
    # did: You said what the parents had not been told, and that Tamsin had not been asked.
    # point: RL-19 # point: RL-21
    # challenge: 1 # support: 2
    # turns: parents
    # because: It was three weeks late and it was in front of nine people, which is no place to hear it. It was also written down by somebody with no side. Ines's own minute went on her parents, and there was not another.
    ~ acted = true
    ~ told = 2
    { tam == 0:
        ~ tam = 1
    }
    "On the Wednesday," says Corin, when you've done. "That's what I said. Page one." He is not gracious about it. The chair asks Tamsin if she'd care to add anything, now, or by herself, later, in whatever room she likes. "Later," says Tamsin. "By myself."
    -> the_plan
* {told != 0 and tam == 0} [Tamsin: that nobody has asked her anything by herself.]
    # did: You said that nobody had asked Tamsin anything by herself.
    # point: RL-21 # point: FA-13
    # challenge: 1 # support: 2
    # turns: parents
    # because: It was said about her, in front of her husband and eight other people, which is an odd way to give somebody room. The chair made it into something. It is quite likely that Tamsin would have preferred a note.
    ~ acted = true
    ~ tam = 1
    Corin turns to look at her. She is looking at the water jug. "I have, actually," says Tamsin. "Been wanting to." The chair writes a name, and a day, and a room with a door, and says to Corin that it'll be without him. "Of course," says Corin, quite a long time after.
    -> the_plan
* (conf_corin) {told != 0 and tam != 0} [Corin, who has had his hand up for half an hour.]
    # did: You gave your minute to Corin.
    # point: RL-21 # point: FA-11
    # challenge: -1 # support: 1
    # because: He had sat through thirty minutes of himself. It was decent, and the chair would have come to him. What nobody else in that room could have said, on your behalf, was then not said by anyone.
    ~ acted = true
    He stands up to do it. He has a page, and looks at it, and folds it. "I wanted to be examined as well," says Corin. "I wanted someone to examine me, and say." He sits down. Nobody knows what to put.
    -> the_plan
+ [Leave this part out. # skip]
    ~ owner = 1
    You say that it's all in your report. The chair asks, herself, whose the second pictures are, and waits until there is a name.
    -> the_plan

=== the_plan
{
- page == 2:
    "Then I think it likely, while we can't rule it out." There'll be a child protection plan: a mark, a baby who can't roll, cause not known. Core group by the seventeenth. The chair moves Tamsin's mood, herself, with a line and an arrow, from *reasons* to a box of its own.
- place == 2:
    "Then I think it likely, while we can't rule it out. And that weekend doesn't help me." There'll be a child protection plan: a mark, a baby who can't roll, cause not known. Core group by the seventeenth. Imogen asks if she is still allowed to knit.
- else:
    "Then I think it likely, while we can't rule it out." There'll be a child protection plan, with the reason put as it is: a mark, a baby who can't roll, cause not known. Core group by the seventeenth. Tamsin's own help goes under *Tamsin*.
}
{ note == 1: -> yvonne }
-> pereira

// ---------------------------------------------------------------- supervision

=== yvonne
# scene: yvonne Yvonne's hour
# day: 23
# time: 9 am
{
- role == "gp":
    Yvonne, from the safeguarding team, gives supervision to any GP who asks. You asked, in the summer. Reception have texted twice. Dr Lindqvist looked in before you came, to say that she'd never had any, in twenty years, and look at her.
- role == "ward-nurse":
    Yvonne, from the safeguarding team, has an hour a quarter for the nurses in charge, and gets about half of them. You have come in your fleece, straight off nights. Upstairs it's thirteen beds and two nurses, and you can hear which of the two is walking.
- else:
    Yvonne, from the safeguarding team, has the health visitors one at a time. There's an owl on her wall, in felt-tip, that her son did when he was small enough to do owls. Downstairs they are two short, and there's a queue to the doors.
}
She has the whole file in front of her. "*Such a capable couple*," she reads. "That's in here four times, in four people's writing. I'm sure they are."
{
- spoilt == 2:
    The picture is in here, too: what you did, what you said about it, and what you have since told both of them that you did. "They'd like it in writing," says Yvonne. "I would."
- spoilt == 1:
    She has laid a ruler on the page, across the time in which nobody was looking. She doesn't ask you about it yet. She moves it down a line, and up.
- told == 1:
    "You told them yourself, and on the day," says Yvonne. "I'm always sent the ones where nobody did. So what was it *like*?" She puts her pen down, to hear.
- else:
    "You rang, and you didn't tell them you had," says Yvonne. "I'm not having a go. I'm asking what was in the way." She blows her nose, to give you time.
}
{
- role == "gp":
    On your cuff there's a smear that has dried white. Yesterday Judith Pascoe gave you Ines to hold while she found her bus fare. She got hold of the cuff by luck, and couldn't let go of it, and put it in her mouth. # child: Ines, on a sleeve
- role == "ward-nurse":
    There is a number on the back of your hand, in biro, in your own writing. It's the weight that she was last night. Judith Pascoe brought her up to be put on your scale, and no other, and she held you by the thumb. # child: Ines, on a hand
- else:
    On your cuff there's a smear that has dried white. You weighed her yesterday. She got hold of the cuff by luck, and couldn't let go, and each finger that you freed another went back. # child: Ines, on a sleeve
}
"So tell me," says Yvonne, "how you are. With this one." # speaker: Yvonne # decide: What do you bring to Yvonne?
// strongest: 1
* (yv_hope) [Own up to what you've hoped of Corin, because she'll get it anyway. # write: Your first sentence to Yvonne]
    # did: You told Yvonne what you had been hoping was true.
    # point: SU-01 # point: SU-04
    # challenge: 2 # support: 2
    # because: It came out crossly, and mainly to be let go. She asked about another kitchen, over a betting shop, with somebody in it who had sworn first, and after that it was hard to stop thinking of it.
    ~ acted = true
    It was the clip. You want it to have been the clip, and you want to be {role == "ward-nurse":able to look at him in the canteen|asked back}. "Say he'd sworn at you at the start, and he lived over the bookmaker's. What would you have done, and which day?"
    You think about that. "The same," you say. "Quicker. And I wouldn't have minded so much." She lets you hear it.
    -> weeks
* (yv_list) [Go through the plan line by line, because there are nine of them. # write: Your first sentence to Yvonne]
    # did: You took Yvonne through the plan, line by line.
    # point: SU-01
    # challenge: 1 # support: -1
    # because: The list was true and needed doing, and it kept the hour tidy. It kept you out of it as well. What was felt in that room is a part of what is known about Ines, and there was no line for it.
    ~ acted = true
    It takes fourteen minutes. She ticks them. "Very clear," says Yvonne. "Anything that isn't on it?" {role == "ward-nurse":There's a red line across an arm, from the handle of a car seat, and you can't see where you'd put that.|There's a vest being folded, in half and in half again, and you can't see where you'd put that.} "I think that's everything," you say. She writes down the time.
    -> weeks
* (yv_off) [Ask for next week instead, because you can hear that they are short. # write: Your first sentence to Yvonne]
    # did: You asked to move the hour.
    # point: SU-01 # point: SU-11
    # challenge: -2 # support: -1
    # because: They were short, and people were glad of the help. The hour had been moved before, and it was easy to move again. What went with it was any talk about a family that everybody had found easy.
    ~ acted = true
    "Of course," says Yvonne. "Next week's gone. The one after?" By ten you have been thanked by four people. You look properly at everyone who's put in front of you, until noon.
    -> weeks
+ [Leave this part out. # skip]
    The hour goes by, with the file open, and then there's the rest of Thursday.
    -> weeks

// ---------------------------------------------------------------- repair

=== pereira
# scene: pereira Between floors
# day: 23
# time: 1.15 pm
{
- role == "gp":
    You've come to the hospital for somebody else's meeting. Dr Pereira is sitting on the back stairs, with her shoes off and a sandwich unopened on her knee. You've only ever spoken on the telephone.
- role == "ward-nurse":
    You've worked two shifts with her since Tuesday, and she has said *please* and *thank you* all through both. Now she's on the back stairs, with her shoes off and a sandwich unopened on her knee. You showed her those stairs.
- else:
    You've come to the hospital to give back a pump. Dr Pereira is sitting on the back stairs, with her shoes off and a sandwich unopened on her knee.
}
{
- note == 2:
    {role == "gp":"You rang *me*," she says. She doesn't look up. "I wrote down what you said. And you stood up in front of Zielinska and Corin and the fucking *chair* and said it was nothing but a phone call. It was your phone call."|{role == "ward-nurse":"You see me every day," she says. She doesn't look up. "You had three weeks of every day. And you did it in front of Zielinska and Corin and the fucking *chair*, sat next to me. I'd got my mouth open."|"You had my bleep," she says. She doesn't look up. "You had three weeks, and my bleep. And you did it in front of Zielinska and Corin and the fucking *chair*. I'd got my mouth open. You took it off me."}}
- else:
    {role == "gp":"*Discussed with GP*," she says. She doesn't look up. "You said it sounded reasonable. I'd never met her. I sat there and it was a finding, and I thought, the GP's going to say. You fucking *knew*."|{role == "ward-nurse":"You saw the time on it," she says. She doesn't look up. "You're the one that showed me where the time is. And I sat there, and it was a finding, and you sat there as well. You fucking *knew*."|"It was read out as a finding," she says. She doesn't look up. "I'd never met her. I thought, somebody's going to say. You knew it was from a phone call. You fucking *knew*, and you sat there as well."}}
}
"He was the only person in this whole bloody building who ever stayed," says Dr Pereira. "That's what nobody thinks of." # speaker: Dr Pereira
"She was kicking the paper," she says after a bit. "When I did see her. I put my finger out, and she got it. I had to unpick her." She shows you which one. # child: Ines, and a finger
A bleep goes. It's hers. # decide: What do you say to Dr Pereira?
// strongest: 3
* [Tell her that nobody in that room blames her for it. # write: What you say to her]
    # did: You told Dr Pereira that nobody blamed her.
    # point: SU-05 # point: RL-01
    # challenge: -1 # support: 2
    # because: It was kind, she is young, and it is nearly so. She had not asked if she was blamed. She had asked, more or less, where you were. Comfort was a way of standing next to that without getting it on one's clothes.
    ~ acted = true
    "That's nice of you," says Dr Pereira. She puts on the one shoe. She'll be very polite to you, you see, for as long as you both work here. She has got as far as the half landing when she turns round, with the other shoe in her hand, to see if you have gone.
    -> landing
* [Tell her that in time she'll be glad to have learned it. # write: What you say to her]
    # did: You told Dr Pereira that it was something to learn from.
    # point: ES-01 # point: MA-03
    # challenge: 1 # support: -1
    # because: It may well be true, and somebody senior will say it to her in an appraisal. From the person who had read the same note on the same day and let it travel, it had a part missing.
    ~ acted = true
    "Have you?" she says. "Learned?" She looks at you with real interest. Then she goes down, in her socks, with both shoes in one hand. On the half landing she stops, to read who it is that's bleeping. She doesn't put the bleep away.
    -> landing
* [Tell her, before somebody else can, that you let it stand too. # write: What you say to her]
    # did: You told Dr Pereira that you had let her note stand.
    # point: RL-19 # point: RC-07
    # challenge: 1 # support: 1
    # repair: trust
    # turns: trust asks
    # because: It was said partly so as not to be found out. It was also the only thing in that stairwell she did not already know. It made her angrier. She was angry with somebody, now, who was on the same step.
    ~ acted = true
    ~ mended = true
    "When?" she says. The first night, you tell her. {role == "gp":You heard it read, and knew that it was you, and let it be her.|{role == "ward-nurse":You read it over her shoulder, and you knew the time, and you went to see to something.|You heard it, and you knew what it was made from, and it was useful to you.}} "Oh, you *shit*," says Dr Pereira. She says some more. Her bleep goes twice.
    Then she moves along, about the width of a person. "Show me," she says. "Show me how you'd have written it."
    -> weeks
+ [Leave this part out. # skip]
    She answers her bleep and goes down, as far as the half landing.
    -> landing

=== landing
It's about eight stairs. There is a smell of gravy. # decide: She has stopped. What do you do?
// strongest: 2
* [Call down that your door is always open to her.]
    # did: You told her that your door was always open.
    # point: SU-05 # point: RL-19
    # challenge: -1 # support: 1
    # because: It is a kind thing to say down a stairwell, and it leaves the walking to her. She had stopped, and that was her half. She was too angry, that week, to come looking for a door.
    ~ acted = true
    "Thanks," says Dr Pereira. The door on two has a slow arm on it, and it's a while before it shuts.
    -> weeks
* [Go down the eight, and own to having known it too.]
    # did: You went down to her and said that you had known too.
    # point: RL-19 # point: RC-07
    # challenge: 1 # support: 1
    # repair: trust
    # turns: trust asks
    # because: It was the second go at it, and she knew that. It could be said because she had stopped, and not because anybody had found the words. She was no less angry. There was one more of them on the landing.
    ~ acted = true
    ~ mended = true
    "Knew what?" That it was from a telephone call. That you had it in front of you, the first night, and let it go by. She looks at you for as long as the bleep lasts. "You could have fucking said that *up there*," says Dr Pereira. She holds the door with her foot.
    -> weeks
* [Let her go, since somebody up there needs a doctor.]
    # did: You let Dr Pereira go to her bleep.
    # point: ES-06 # point: SU-11
    # challenge: -1 # support: -1
    # because: It was a bleep, and there was a child at the other end of it. It would have kept for half a minute, or it would not. There was another stairwell some time, another lunch; there generally is.
    ~ acted = true
    It was the girl in bay one, for a cannula. You hear about it from somebody. She got it in first time.
    -> weeks
+ [Leave this part out. # skip]
    The bleep goes again, and she runs.
    -> weeks

// ---------------------------------------------------------------- December

=== weeks
{
- not acted:
    -> as_left
- role == "gp":
    -> last_gp
- role == "ward-nurse":
    -> last_ward
- else:
    -> last_hv
}

=== last_hv
# ending: A line each
# day: 62
{owner == 1:You have thirty-eight families on a spreadsheet. You've taken out the column that said *Summary*, and put in one that says *Whose*. It's a nuisance. About a third of it is blank.|You have thirty-eight families on a spreadsheet. You've taken out the column that said *Summary*. There was nothing to put in its place, so there's a gap, that people ask about.}
{yvonne.yv_hope:You've seen Yvonne twice. She always asks about the other kitchen, the one over the betting shop. You have begun to furnish it.|{yvonne:Yvonne's hour is in the diary for February. It has been moved by people who were very sorry.|Moira sent a postcard of a lighthouse. *How are my lovely ones?* You have not worked out which of them to answer about.}}
-> strands

=== last_gp
# ending: The next room
# day: 62
{told == 1:Dr Lindqvist has written up some tablets, with the date that they were given and the date she wrote it. She no longer comes in by the door between. There's a filing cabinet on her side of it now, and when you laugh you can hear it hum.|Dr Lindqvist has had the door between taken off and a wall put in. It was in the plans, she says, since the spring. You can hear her through it, on the telephone, being charming. You can't hear what about.}
{yvonne.yv_hope:You told Yvonne what you'd been hoping. It turned out to be to do with Dr Lindqvist, and a good deal older than Corin.|{yvonne:Yvonne has you down for February. You have told her that it depends on the flu clinics.|Your induction ends on Friday. She has to sign that too.}}
-> strands

=== last_ward
# ending: The noticeboard
# day: 62
{told == 1:Somebody has taken down the card with the footprint. There's a paler square where it was, and four drawing pins. It was Bisi. "I got tired of it looking at me," she says. It's in her locker, flat.|The card with the footprint is still over the desk. Somebody has turned it to the wall. No one will say who, and no one turns it back, and on the back there's a price.}
{yvonne.yv_hope:You eat in the canteen again. Yvonne had asked where you were eating. He was two tables off on Friday, with his back to you, and you finished your chips.|{yvonne:You have missed Yvonne's hour twice, with good reason. She has sent up a plant.|There's new tape along the floor by the staff door. People do go round.}}
-> strands

=== strands
-> child_strand -> parents_strand -> trust_strand -> record_strand -> END

// ----

=== child_strand
{ called == 2 and spoilt == 0 and owner == 1: -> child_intime }
{ owner == 0 and (called == 1 or spoilt > 0): -> child_notyet }
-> child_late

=== child_intime
# strand: child intime
Ines was looked at on the day that somebody saw the mark, and again when it was time, or near it, because there was a name by it. Nobody knows what it was. What can be known is known, and it's on a page.
{
- role == "gp":
    Her hearing's been tested. There is something on the left, small, to be watched. You showed Tamsin, with the little bell, which side to sit. She asked if she could have the bell.
- role == "ward-nurse":
    Her hearing has been tested. There is something on the left, small, to be watched. Bisi, who had told everyone so in October, has told everyone so.
- else:
    Her hearing has been tested. There's something on the left, small, to be watched. She turns for you, now, if you remember to come at her from the right.
}
She has been back at Tern Row since the first week of December, and Alwyn Pascoe has the spare room. At six she finds the window before anyone has drawn the curtain. She has discovered her hands. She brings them together, and is surprised each time that they fit. # child: Ines's mornings
What they do when Alwyn goes home is down for January.
->->

=== child_late
# strand: child late
One of the two looks was when it should have been.
{
- called == 1:
    The first was on the Friday, when there was not much left on her leg to look at.
- spoilt == 2:
    There was a picture, so nobody had hurried, and the first was at noon on the Thursday. You were asked for your telephone. It has not come back.
- spoilt == 1:
    The first was that night, after a time in which nobody but her parents was with her. That has to be put down, each time that it is written.
- else:
    The first was that night, all of her, with the right people in the room.
}
{owner == 1:The second was in its fortnight or near it, since it had a name by it.|The second was not booked by anyone. It was done in the fifth week, when a clerk noticed.} So the page has more on it under *not known* than it might. Nobody knows what it was.
{
- role == "gp":
    Ines lives in Pennoak for now, and comes to your baby clinic in a pram with a cat net. She watches the net. When you bend over it she moves her eyes to you, through a hole, and then gets all of her face round. # child: Ines's mornings
- role == "ward-nurse":
    Ines lives in Pennoak for now. Alwyn brings her up to the ward when he's at the knee clinic. She is put on the desk, in her seat, on the visitors' side, and looks at the lights: from one, to the next, to the next. # child: Ines's mornings
- else:
    Ines lives in Pennoak for now. In the mornings she is laid by the back door, where there's a view of a hen. She follows it until it goes behind the bin. Then she looks at the bin, and waits. # child: Ines's mornings
}
Her hearing {owner == 1:is to be tested again in January|has a date in January}.
->->

=== child_notyet
# strand: child notyet
What's known of Ines in October was put together afterwards, out of what people remembered. {called == 1:The first look was on the Friday|{spoilt == 2:The first look was at noon on the Thursday|The first look was that night, after a time in which only her parents had her}}. The second was *community*. By the time that it was anyone's, the doctors wrote that it was outside the weeks in which it would have told them most.
{
- role == "gp":
    She hasn't had a hearing test. Alwyn Pascoe drops spoons behind her, to see. He has begun to keep a note of it, and brings you the note.
- role == "ward-nurse":
    She hasn't had a hearing test. It turns out that the request was sent to you, at a desk on the unit that was done away with in the spring.
- else:
    She hasn't had a hearing test. You have asked for it, and been told it was asked for, and that the one that was asked for is with *community*.
}
She lives in Pennoak, for now. She's a big, warm, heavy baby, who wakes at five and doesn't cry at once. She lies and moves her mouth. When a face comes over the edge of the cot all four limbs go at the same time. # child: Ines's mornings
The review has been moved up to the eighth of January. Nobody had to be asked.
->->

// ----

=== parents_strand
{ told != 0 and tam >= 1 and page != 2: -> parents_talking }
{ (told == 0 and tam == 0) or (page == 2 and told != 1): -> parents_cold }
-> parents_polite

=== parents_talking
# strand: parents talking
{
- told == 2:
    It was late, and he says so. The letter hasn't been withdrawn; it is in a drawer, and twice he has begun a sentence with *as I said on page three*. But he answers what he's asked.
- conference.conf_well:
    Corin answers what he's asked. He still says it before he lifts her, to whoever's there. Last week he was heard to say it to Alwyn's cat.
- else:
    Corin answers what he's asked. He doesn't offer people things any more. Last month he asked one back: might it be put down that he'd been frightened too?
}
He sees somebody about sleep. He has told them at work himself, and been moved off the children's list until it's settled, and he minds.
{
- role == "gp":
    Tamsin sees you at ten to ten on Mondays, and on Tuesdays somebody from the perinatal team, who washes up while she talks. {tam == 2:She does the five o'clock feed. The first time, somebody stood and looked at the wall.|She is thinking about the five o'clock feed.}
- role == "ward-nurse":
    Tamsin rang the ward, to ask whether it was Bisi's night. It was. They talked for an hour about damsons. {tam == 2:She does the five o'clock feed. She wanted Bisi to know.|She's going to try the five o'clock feed.}
- else:
    Tamsin goes to your Tuesday group. She crossed out *one to five* on the form and wrote underneath. {tam == 2:She does the five o'clock feed, with the machine off.|She has begun to do the five o'clock feed, with her father on the landing.}
}
They don't always tell you the same thing now. They used to.
->->

=== parents_polite
# strand: parents polite
They come to everything, early. Corin brings a folder with dividers. If you ask him how he is he says that he is well, thank you, and how are you?
{
- page == 2:
    Tamsin doesn't mention the report. She mentions very little. She did say, to the nurse who comes, that she would like to know who'd chosen the order.
- tam >= 1:
    Tamsin lets you in, by herself, on the days when he's at work. She makes tea, and forgets it, and says one true thing at the door when you have your bag on your shoulder.
- else:
    Tamsin has been offered someone to talk to. She says that she'll think about it. When Marek asked her how she was sleeping, she looked at Corin first.
}
{
- role == "gp":
    He runs with somebody else on Thursdays. He told you so himself, with the person's name, in case it should be relevant.
- role == "ward-nurse":
    When he's sent up to the unit with the echo machine he waits behind the new tape until a nurse looks up, and then says his full name.
- else:
    The chart on the Pascoes' fridge is typed. There is a column for professionals.
}
They have a solicitor, which is their right, and she's sensible. He is learning to do nights with somebody else in the room.
->->

=== parents_cold
# strand: parents cold
{page == 2:It was the order that did it. Tamsin's mood came first, so it was the reason, and he'd had to read it aloud to find out that there was anything to read.|Neither of them was told, and no one had asked her. They found it out as one does, from doors.} Now everything goes through the solicitor, who's sensible, and slow.
Corin keeps a recorder on the table, with its light on. Tamsin says that she is fine, in a voice for the recorder. She came off the Tuesday list. *Sent in error*, she wrote.
{
- role == "gp":
    They've moved to the Pennoak branch. Alwyn Pascoe, who's there already, stopped by your car. She had wanted to come out and say something, he said, and had got as far as her shoes. Tuesdays, he said, Corin works. You wrote that down, and then you told Marek.
- role == "ward-nurse":
    Alwyn Pascoe came up from the knee clinic to give you back a muslin. She had ironed it. She'd wanted to bring it herself, he said, and had got as far as the lift. You wrote that down, and then you told Marek.
- else:
    Alwyn Pascoe walks you to the gate. He says that she'd wanted to come out and say something, and had got as far as her shoes. He says come on a Thursday; his son-in-law's in clinic, Thursdays. You write that down, and then you tell Marek.
}
->->

// ----

=== trust_strand
{ (note == 1 or mended) and owner == 1: -> trust_asks }
{ note == 2 and not mended: -> trust_ours }
-> trust_community

=== trust_asks
# strand: trust asks
Dr Pereira rings people. It's a thing that is said of her, on the unit. She rings before she types, and says what she has seen and what she hasn't, and asks whose the rest of it is. {mended:She has not forgotten the stairs. She said once, in front of people, that it was a shitty thing to have done and a decent thing to have told her, and that she'd put them in that order.|Under her October entry there is another with its own time. People who open that record read both, in order, and go on reading.}
{
- role == "gp":
    Last week she rang you, out of surgery hours, about a baby on someone else's list. "Will you be difficult with me?" she said. "I've got one here that everybody likes."
- role == "ward-nurse":
    Last week she came round to your side of the desk, with a line on the screen, and would not go until you'd read it. "Be difficult," she said. "I've got one here that everybody likes."
- else:
    Last week she rang the number that you carry, about a baby on Farida's list. "Will you be difficult with me?" she said. "I've got one here that everybody likes."
}
She hasn't spoken to Corin. She can't, until it's over. She thinks about that.
->->

=== trust_community
# strand: trust community
{note == 1 or mended:Nobody has fallen out. The note has a second entry under it, and the two of you are all right. It's the rest that nobody picked up: what was owed after, and whose it was.|Dr Pereira says *please* to you, and *thank you*. The note's still there, and it has been copied, and by December it's in five records, where it says *examined by paediatrics*.}
{
- role == "gp":
    You and Farida have each had a letter, the same letter, asking for an update from the other. You met on the stairs with it in your hands.
- role == "ward-nurse":
    A letter comes up to the unit most weeks, *to whom it may concern*. You have started a tray for them. The tray's full.
- else:
    You and Dr Lindqvist have each had a letter, the same letter, asking for an update from the other. "Leave it with me," she said. You could hear that it was meant.
}
On a sheet last week, for a different baby, under *Follow-up*, Dr Pereira had put *community*. You rang and asked her who that was. There was quite a long pause.
"I was hoping you'd know," she said. And then, "Hang on." You could hear her looking for a pen.
->->

=== trust_ours
# strand: trust ours
The line was struck out, so the plan doesn't rest on it. On the children's unit they tell it another way.
{
- role == "gp":
    A GP came in, they say, and did a tired doctor in front of her boss and a family. They are very correct with you. You get put through to the right extension every time, and nobody says *one sec*.
- role == "ward-nurse":
    One of ours, they say, and did a tired doctor in front of her boss and a family. Your own nurses go quiet when you come in with the rota. They bring you a drink on nights, and put it down, and go.
- else:
    A health visitor came in, they say, and did a tired doctor in front of her boss and a family. They are very correct with you. When you go up to fetch a pump it has been left at the door, with your name on.
}
Echo has had a collection for Corin. Somebody brought the envelope all the way up before they thought.
Last week a nurse you don't know rang you, from a linen room, in a whisper, about a note. She wouldn't say which. "How did you do it?" she said. You told her how you wished you had.
->->

// ----

=== record_strand
{ (page == 1 or conference.conf_page) and place != 2: -> record_seen }
{ page != 1 and lines == 0: -> record_known }
-> record_report

=== record_seen
# strand: record seen
If she asks for it, at seventeen, it'll come in a box, or whatever they have. {conference.conf_page:Two of the pages are numbered over again in ink, where somebody went back.|There are three headings.} Under *told*, there is a sling. Under *not known* there's more than anybody liked.
{
- role == "gp":
    Under *seen* there's a hand on a strap, with the light coming through it. She may think it an odd thing for a doctor to have put.
- role == "ward-nurse":
    Under *seen* there's a baby who stopped kicking when a certain nurse came in, and looked at her hands. It doesn't say why. It says the time.
- else:
    Under *seen*, there's a baby who kicks with both feet and looks for windows, and who, if there's no window, will look for you.
}
{place == 0:It says who had her that weekend, by the hour.|It says who had her that weekend, and who had been to see them first.} It says what her mother needed, on a page by itself, and it doesn't say that it was why.
There's a space where somebody meant to put what her eyes were like.
->->

=== record_report
# strand: record report
If she asks for it, at seventeen, she'll find a good deal about two people whom she knows. *Parents report.* {page == 2:It was on time, and it begins with how her mother was feeling.|It's fair, and it was on time.} {place == 2:She'll find a weekend, too, in which she was at her aunt's, and a line, in Marek's hand, about who spoke for that and what had not been asked first. Somebody came in the night. It can't be taken out.|She will find out what her father thought that it was.}
{
- lines == 1:
    There are four lines, on a separate sheet, that somebody wrote at the time about a baby's leg. They have been stapled in upside down, and are rather worn.
- else:
    There are three headings, and it's all in its right place.
}
{ role == "ward-nurse": The ward's own sheet has a weight on it every day for a week, in seven hands. | She may wonder who was looking. }
There's a name and a telephone number. The number will have changed.
->->

=== record_known
# strand: record known
If she asks for it, at seventeen, it'll begin with her father. *Well known to staff.* It says so on the first page, and on the ninth, and each time it gives the other as where it came from. {place == 2:There's a weekend in the middle that nobody has signed for.|{page == 2:Then there's her mother's mood, at some length, with a score.|Then there is her mother, *tired but coping well*.}}
She'll have to read it twice to find out what had happened, and that it had happened to her.
{
- role == "gp":
    Your letter is in there, the one that begins *Dear Colleague*. It thanks someone for seeing this delightful family. On page fourteen there's a heel, with a round plaster on it. A student put that in, who had been given the chart to file.
- role == "ward-nurse":
    On page fourteen there is a heel, with a round plaster on it. You never wrote that down. It was a student, on her second day, who'd been given the chart to file, and had seen the baby, and thought that someone ought to.
- else:
    Health visiting is in there twice, as *asleep upstairs, not woken*. On page fourteen there's a heel, with a round plaster on it. A student put that in, on her second day. She'd been given the chart to file, and had seen the baby, and thought that someone ought to.
}
->->

// ---------------------------------------------------------------- everything left out

=== as_left
# ending: left As it was left
# day: 62
The weeks went by without you. Somebody rang somebody. There was a telephone call with seven people on it, and a doctor who examined Ines and would not guess, and a weekend, and a table with a chair in the middle and her parents next to the chair.
It was all written up, by others, and you were copied in. You could open it. It's quite long.
From the bus, one morning, you saw Tamsin by the allotments, with her father. He had the pram. Ines had been propped up so as to see out, in a hat with ears. She was looking at the bus, at the windows of it, going along, and along, and along. # child: Ines, in passing
You can begin again, at any place, when you like.
-> END
