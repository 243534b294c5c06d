// Every call on its own page.
// `role` is set by the platform before the story starts:
// "social-worker", "health-visitor" or "police-officer".
VAR role = "social-worker"

// Your manager's first name, for the lines that are the same in every role.
VAR boss = "Owen"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR rang = 0       // Colette: 1 rung back, -1 filed as a quarrel
VAR page = 0       // the contacts: 2 one page, 1 three paragraphs, -1 the last outcome
VAR counted = 0    // 1 when Marsha was told that three people had rung
VAR trust = 0      // how far Dee can risk you
VAR alone = 0      // 1 when Dee was offered a time of her own
VAR leaflet = 0    // 1 when the leaflet was left in the kitchen
VAR history = 0    // 2 both adults, 1 Dee only, -1 neither
VAR photo = 0      // 2 people told at once, 1 clinic booked, -1 logged
VAR first = 0      // 2 the discussion came first, 1 the medical did, -1 both put off
VAR words = 0      // 1 Kit's words on paper, -1 Kit questioned
VAR told = 0       // how Dee heard: 1 straight, -1 as a threat, -2 vaguely
VAR together = 0   // how many things can be laid side by side
VAR heard = 0      // 1 when the discussion came first and had something to lay down

-> third_call

// ---------------------------------------------------------------- 1

=== third_call
{ role == "health-visitor":
    ~ boss = "Farida"
}
{ role == "police-officer":
    ~ boss = "Halina"
}
# scene: third-call The third call
# day: 1
# time: 8.40 am
Monday, raining, and the phone gets to you before your coat is off.
{ role:
- "social-worker": Duty today is you and Owen, who is reading the weekend's contacts standing up. There are fourteen. Somebody has put tape across the phone cable: DO NOT UNPLUG.
- "health-visitor": You have had this patch as well as your own since Bev retired. Nine transferred records are waiting under the baby scales. The caller found your number on the back of a red book.
- else: Four weeks on the public protection desk and you still reach for a radio. The call has come from 101 with three words beside it: aunt, child, again. Halina, on the other line, holds up two fingers, meaning minutes.
}
"It's about Kit Varley. He's three, he's my sister's. You've had people ring about him before. I know you have, because Dee cried about it." # speaker: Colette
"She'll say I'm jealous, Marsha will. That's Dee's girlfriend. I made the cake when they moved in together." # speaker: Colette
An indicator is ticking behind her. She drives the number nine, and at half past seven it passes Linnet Court, and Kit is always up at the window. She flashes her lights. He waves both arms, like a man bringing in a plane.
"Only he's stopped. He's there. He just stands there." The indicator goes on. "That's not a thing you ring up about, is it?" # speaker: Colette # piece: aunt-call
He is on the chair he is allowed on. From here you can see the number on the roof of the bus, which is a secret from people on the ground. The lights flash twice. Kit keeps his arms by his sides. In the next room somebody is asleep and has to stay asleep. # child: Kit's window
You put his name in. *Earlier contacts: 2. Both closed.* # decide: What do you do with Colette's call?
* [Open the two earlier contacts before anything else, then ring Colette back on her break and ask what else she has seen.]
    # point: PC-09 # point: PC-10
    # challenge: 1 # support: 2
    # asks: aunt-more # asks: neighbour-call # asks: nursery-flinch
    # did: You opened the two earlier contacts and rang Colette back on her break.
    # because: You only see a pattern once you've read the other two, and ringing back is why she'd ring again. It cost ten minutes you didn't have. Relatives knew things nobody went and asked them for; the review is plain about that.
    ~ rang = 1
    ~ together += 1
    "You rang back," says Colette, and then says it again. There is a tea urn going behind her. # speaker: Colette
    It comes out in no order. He has his tea at hers on Sundays, and before he'll eat he asks what time it is, and he can't tell the time. Dee used to ring of a Friday. Now it's texts, with full stops in. "Dee's never used a full stop in her life." # speaker: Colette # piece: aunt-more
    "She's a good mum. She's just gone somewhere I can't get her on the phone." # speaker: Colette
    You tell her what you will do and which parts you won't be able to tell her. She gives you her breaks.
    -> two_pages
* [Write the call up carefully in her own words, and wait to see whether nursery or anyone else rings this week.]
    # point: RC-03 # point: PC-09
    # challenge: -1 # support: -1
    # did: You wrote Colette's call up in her own words and waited for more.
    # because: It's a fair note, and she'd know herself in it. Waiting feels like good sense with fourteen others in the tray. But two people had already waited on Kit, and nobody had told either of them about the other.
    You take trouble over it. The lights, both arms, the standing there. You read it back and you can see the window.
    The system wants a category before it will let you save. You scroll past the ones that are wrong and settle on *information received*, which is true.
    She had asked whether somebody would ring her. You said that somebody would. You write her number at the bottom, with a reminder for Thursday, and by the time the rain has stopped there have been four other calls, one of them with a baby screaming in it, and the reminder has slid off the bottom of the screen.
    -> two_pages
* [Log it as a disagreement between two sisters, nothing seen or heard, and thank her for keeping an eye on him.]
    # point: LA-08 # point: PC-10
    # challenge: -2 # support: 1
    # did: You logged the call as a disagreement between sisters and thanked Colette.
    # because: She said jealous before you could, so it was lying there ready to pick up. Sisters do fall out. Weigh that once you've heard what she saw; put it first and you've told the next person they needn't listen.
    ~ rang = -1
    You mean the thank you, and you say it warmly. You tell her families are hard. You tell her that he is lucky to have an auntie who looks up.
    "Right," says Colette. # speaker: Colette
    There is a pause in which you can hear passengers getting on: the beep of each card, a pushchair being folded, somebody asking if this one goes to the hospital.
    "Well, I've said it now," she says, and a door sighs shut. # speaker: Colette
    The list has *family dispute* third from the top, so it takes no typing. The box turns green.
    -> two_pages
+ [Leave this part out. # skip]
    Colette's call is written up and goes into the tray with the others.
    -> two_pages

// ---------------------------------------------------------------- 2

=== two_pages
# scene: two-pages The two before
# day: 1
# time: 11 am
By eleven {rang == 1:you have read the two earlier contacts twice|the form has made you open the two earlier contacts}.
{ role:
- "social-worker": They are three clicks down the children's record. Different names closed them. One of the names brings in cake on birthdays.
- "health-visitor": They came with the transfer, marked *for information*, and nobody had opened either. Above them, your own service's last line: two reviews rearranged since July, both by the partner. Kit not seen. # piece: rearranged-reviews
- else: They are in the folder the Front Door copies to the police. Beside each, somebody has typed *Nothing held*. It was Kit they had searched for, and he is three.
}
{ rang == -1: On top is this morning's. *Family dispute* is the first thing anyone will read. }
In August Mr Lisle, from the flat below, rang about shouting, most Fridays, and a child crying. He had taken to sleeping with the radio on. He also said it wasn't right, two of them up there with a lad. *Caller hostile to couple. Closed.* He has moved, and nobody rang him back. # piece: neighbour-call
In October a tray of bricks slid off a shelf at nursery, and Jo, Kit's key worker, put a hand out fast to catch it. Kit was on the floor with his arms round his head. Then he said sorry, and picked up the bricks. *Nursery to monitor. Closed.* # piece: nursery-flinch
{ role:
- "social-worker": "Closed, closed, and now the sister," says Owen, who still hasn't sat down. "No boyfriend in it, at least." # speaker: Owen
- "health-visitor": "Closed, closed, and now the sister," says Farida, one shoe off, half a sandwich. "No boyfriend in it, at least." # speaker: Farida
- else: "Closed, closed, and now the sister," says Halina, scrolling with one finger. "No boyfriend in it, at least." # speaker: Halina
}
His peg has a snail on it. He hangs up his coat, then his bag, then his hat over both, so that they make one thing. When he carries the dinosaurs to the carpet he bends his knees, and gets the box down without any sound. # child: Kit's peg
Nobody has told any of the three callers about the other two. # piece: no-call-backs # decide: What do you do with the three contacts?
* [Put all three on one sheet by date, with what nobody asked beside each, and walk it over to {boss}.]
    # point: PC-09 # point: RC-04
    # challenge: 2 # support: 1
    # asks: stay-and-play
    # escalates: manager
    # did: You put all three on one dated page, gaps included, and took it to your manager.
    # because: One page by date let a tired manager see it in a minute, gaps and all. It asks more of people than three tidy entries. The review found every referral dealt with as its own event, and one page is about the cheapest thing we can do about that.
    ~ page = 2
    ~ together += 1
    It takes fifteen minutes and one sheet. By the look of it Kit began in August, out of nowhere. So you ring the family hub at the Quay, where they lived before, and get Kemi, who remembers them. Two stay-and-plays in June. "Dee knew all the verses. She did the harmony." Then they stopped coming, and Kemi put it down to the move, though it was only four stops. # piece: stay-and-play
    {boss} reads it twice.
    { role:
    - "social-worker": "August's mine," says Owen. "I signed that." He looks at it a bit longer. "Knock tomorrow." # speaker: Owen
    - "health-visitor": "And he's due a review. So you've got a reason to knock," says Farida. "Copy this to the Front Door. Don't post it. Read it to them." # speaker: Farida
    - else: "Ring the Front Door. Read it to them, don't send it," says Halina. They have nobody until Thursday. Could an officer knock? "Yes," says Halina, before you have covered the phone. # speaker: Halina
    }
    -> the_door
* [Summarise each contact fairly in a paragraph of its own and attach all three, so that whoever visits has everything.]
    # point: RC-04 # point: PC-09
    # challenge: -1 # support: 1
    # did: You summarised each contact in its own paragraph and attached all three.
    # because: You left nothing out and were fair to everybody, Mr Lisle included. The trouble is the shape. Three paragraphs read as three small things that each came to an end, and whoever visits has to do the joining up in the car.
    ~ page = 1
    You are good at this. Three paragraphs, eight lines each, and in the first you are careful to keep what Mr Lisle heard apart from what he thought about it.
    "Thorough," says {boss}, and means it, and scrolls to the end to see how long it is.
    { role:
    - "social-worker": A visit goes on the board for tomorrow, late. It is on the board because Owen likes a third contact to have somebody's eyes on it. You draw the short straw, there being one. Before you go you print all three to read in the car, and at the lights you get as far as the end of the first.
    - "health-visitor": It goes to the Front Door as an attachment. What comes back is a reference number. Kit's review is months overdue, so you put yourself down to knock tomorrow, after clinic. You print all three to read in the car, and at the lights you get as far as the end of the first.
    - else: It goes to the Front Door as an attachment. At four they ring: nobody free until Thursday, could an officer call round? Halina looks at you. You print all three to read in the car. At the lights you get as far as the end of the first.
    }
    -> the_door
* [Go by the last outcome, since nursery sees Kit four days a week and would ring if things had got worse.]
    # point: PC-09 # point: PC-06
    # challenge: -2 # support: -1
    # did: You went by the last outcome and left nursery to keep watching.
    # because: Jo does see him, and that counts for a lot. But nobody had told her she was the plan, and the last outcome was written by someone who had one page in front of them. You borrowed their certainty.
    ~ page = -1
    It is a sensible thought and it takes the weight off at once. He is seen. Four mornings a week somebody who likes him takes his coat.
    You write: *nursery remain best placed*. You don't ring to tell them so. Jo, you find out later, had taken *closed* to mean that somebody else was now doing something.
    { role:
    - "social-worker": Owen still wants somebody's eyes on a third contact. "Ten minutes on the doorstep," he says. "Tomorrow, on your way home. And then let's put it to bed." He ticks something, and the tick is a comfort to both of you. # speaker: Owen
    - "health-visitor": Still, Kit's review is months overdue, and overdue reviews are counted. You put yourself down to knock tomorrow, on your way home. Farida says not to make a production of it.
    - else: At four the Front Door rings. They would like eyes on a third contact and have nobody until Thursday; could an officer knock? Halina says ten minutes, on your way home.
    }
    -> the_door
+ [Leave this part out. # skip]
    The three contacts stay on the record, and a visit is put down for Tuesday afternoon.
    -> the_door

// ---------------------------------------------------------------- 3

=== the_door
# scene: the-door Two women at a door
# day: 2
# time: 4.10 pm
The second floor of Linnet Court smells of onions and somebody's washing.
{ role:
- "social-worker": You rang ahead at two. It was Dee's number, and Marsha who answered.
- "health-visitor": You rang ahead about the review. It was Dee's number, and Marsha who answered.
- else: You are out of uniform, to help. You rang ahead. It was Dee's number, and Marsha who answered.
}
The door opens before you knock. "Quick, before the cat gets out," says Marsha, with a tea towel. "We haven't got a cat. Come in, you look perished." Dee is behind her in a fleece too big for her, smiling half a second late. # speaker: Marsha
You tell them why you have come: somebody has been worried about Kit.
"Shall I say it, so you don't have to?" says Marsha. "It's because we're two women." She tells you about Pennoak, dog mess through the letter box every Friday for a year, and the officer who asked had she thought of moving. Dee does the receptionist who wanted to know which was the real mum. They are funny about it. You can hear that it happened. # speaker: Marsha
"So when I see a lanyard I think, that's it, that's her packing." The tea towel is going round and round her hand. # speaker: Marsha
He is behind Dee's knee with a dinosaur up each sleeve, so that only the tails show. When Marsha laughs he looks up at Dee's face. When Dee laughs he does one too, small and polite. By the door his shoes are side by side, toes to the wall. # child: Kit in the hall
They wait for you to say something kind. # decide: What do you say to the two of them?
* [Tell Marsha you believe her, then ask what you ask every couple, and say you see parents one at a time. # write: What you would say to Marsha and Dee in the hall]
    # point: PC-14 # point: DA-02 # point: RL-01
    # challenge: 2 # support: 2
    # did: You said you believed Marsha, then asked the questions you ask every couple.
    # because: She told you something true and you let it stay true. Then you asked anyway, as you'd ask anyone. Dropping either half is easier. Anyone can be hurt by the person they live with, and anyone can be the one doing it.
    ~ trust += 1
    "Every Friday," you say. "I'm sorry. And I'm going to ask you what I ask everyone."
    Marsha looks at you properly. "Everyone?" # speaker: Marsha
    Every couple, you tell her, together and then apart. Who gets up in the night? Who looks after the money? Is anybody frightened of anybody?
    "Spiders," says Marsha. "Her, not me." # speaker: Marsha
    Dee laughs. Then it is her turn to answer, and she looks at the carpet for it. "I get up," she says. "For Kit. I don't mind it. It's quiet." # speaker: Dee
    Marsha has stopped winding the towel. "You'd better come through," she says. In the passage she walks behind Dee with one hand on her back. # speaker: Marsha
    -> the_kitchen
* [Say sorry for how this must feel, keep to Kit's food and sleep and nursery, and leave the couple questions today. # write: What you would say to Marsha and Dee in the hall]
    # point: PC-14 # point: DA-02
    # challenge: -2 # support: 2
    # did: You apologised and kept to Kit's food, sleep and nursery.
    # because: You didn't want to be one more person at that door, and that's decent of you. But going gently round them as a couple left the questions unasked, and it was Dee who needed them asking. Dee, and the one behind her knee.
    You say you're sorry, and Marsha touches your arm and says it isn't you, love, it's the system. The hall warms up.
    You ask what Kit likes to eat. Beans, and not near the egg. You ask about bedtime, and Marsha does all the voices from the book he has, and she is really very good. Dee says, "He goes straight off," and Marsha says, "He does, he goes straight off." You write down *goes straight off*.
    It could be any nice flat at ten past four, with a cup of tea coming. You have been in it for some time before you notice that you like them both.
    -> the_kitchen
* [Say it is nothing to do with that, three people have been worried about Kit, and you do need some answers. # write: What you would say to Marsha and Dee in the hall]
    # point: PC-12 # point: IS-09 # point: PC-14
    # challenge: 2 # support: -2
    # did: You said it was nothing to do with that, and that three people had rung.
    # because: You kept hold of the worry, and some of us would have dropped it. But you waved away a year of her life to do it, and when you said three you sent her off to work out who.
    ~ trust -= 1
    ~ counted = 1
    "Three," says Marsha. # speaker: Marsha
    She says it lightly. Then you watch her count: her eyes go down, towards the flat where Mr Lisle used to be, and across, to the snail-shaped reply slip from nursery pinned up by the meter. They stop at a photograph on the wall, two sisters squinting on a beach.
    Dee puts her hand flat on the top of Kit's head, the way you would steady a lid.
    "Well, you'd best come through then, hadn't you," says Marsha. She is still smiling. She stands back to let you go first, so that it is Dee who has to squeeze past her. # speaker: Marsha
    -> the_kitchen
+ [Leave this part out. # skip]
    After a few minutes in the hall, Marsha asks you through to the kitchen.
    -> the_kitchen

// ---------------------------------------------------------------- 4

=== the_kitchen
# scene: the-kitchen Whose phone it is
# day: 2
# time: 4.30 pm
The kitchen is small, very clean and getting dark.
{ counted == 1: Marsha has taken the chair between you and Dee. | Marsha gives you the chair by the radiator and puts a mug in your hands. }
"How have you been sleeping, Dee?" you ask.
"Like a log, her," says Marsha. # speaker: Marsha
"Are you still on the flower stall?"
"She's having a rest from it. They were taking the mick." Marsha's own work is a breakfast van on the front at Saltersby Quay, and the van is off the road. She tells you twice what the gearbox will cost. # speaker: Marsha
A phone buzzes beside her saucer. It has daisies on the case. She reads it and lays it face down. "Your Colette," she says to Dee. "I'll say you'll ring her." On the hook by the door, on a cork fish, there is one key. # speaker: Marsha
Dee goes to find Kit's red book, and Marsha watches the doorway until she is back in it. "I don't know what I'd do," she says, low, to you, and wipes the clean table. # speaker: Marsha
{ role:
- "social-worker": It is twenty to five, and you are on a yellow line.
- "health-visitor": It is twenty to five, and a ten-day-old is waiting in Brackenholt.
- else: It is twenty to five. Halina has sent a text: *still on your way home?*
}
Kit eats his beans one at a time, and looks up before each. One comes off the fork on to the table. He puts his hand over it, and goes on eating with the other, quite neatly. The hand stays where it is until the plates are cleared. # child: Kit's tea
Dee has not said one whole sentence. # decide: How do you make some room for Dee?
* [Offer Dee half past nine tomorrow at the clinic for Kit's overdue review, one parent at a time, as for everybody.]
    # point: DA-04 # point: DA-01
    # challenge: 1 # support: 2
    # asks: dee-alone
    # did: You gave Dee a clinic time of her own, as part of Kit's overdue review.
    # because: A dull reason is a safe one: half nine, Kit's review, parents one at a time. Dee has cover and Marsha keeps her face. You won't know tonight whether she'll come, and you have to be able to bear that.
    ~ alone = 1
    ~ trust += 1
    ~ together += 1
    "I'll run her over," says Marsha. # speaker: Marsha
    "You're at ten, if you can do ten," you say. "{role == "health-visitor":I|They} see everyone on their own. Dads hate it."
    { role == "health-visitor":
        That gets a laugh. It is also true; you do it with all of them.
    - else:
        Farida, who runs the clinic, will lend you a room. She does it with all of them, you say, and it is true.
    }
    Marsha thinks it over, smiling, and while she thinks nobody moves. Ten is when the man comes about the gearbox. She says so.
    "Half nine," says Dee, to hear it. She writes it in the red book, and the book doesn't go back on the shelf. It goes in Kit's bag. # speaker: Dee
    -> whose_history
* [Ask Dee now, gently, whether she feels safe at home, because you may not get another chance with her this week.]
    # point: DA-04 # point: PC-04
    # challenge: 2 # support: -1
    # did: You asked Dee in front of Marsha whether she felt safe at home.
    # because: You asked, and plenty of us never do. But she had to answer with Marsha listening, and whatever she said she'd be living with it by bath time. It was the right question, and it wanted a door that shuts.
    ~ trust -= 1
    You say it as well as you have ever said it. You are not hurrying, and you say why you ask.
    Dee looks at Marsha before you have got to the end.
    "Course I do," she says. # speaker: Dee
    "You can tell them, you know," says Marsha. "Tell them about my snoring." She reaches over and tucks the label of the fleece in at the back of Dee's neck. # speaker: Marsha
    "I do. I'm fine. We're fine." # speaker: Dee
    Kit has stopped chewing. He has a bean in his cheek and he is keeping it there. You write down what she said. From the landing you hear the bolt go across, and somebody laughing.
    -> whose_history
* [Leave the support leaflet with the helpline number on the worktop, where either of them can pick it up later.]
    # point: DA-04 # point: DA-01
    # challenge: -1 # support: -1
    # did: You left a support leaflet on the worktop.
    # because: It was getting dark, and you'd have said a leaflet is better than nothing. Only it has to be Dee who finds it. This way she'd have had to reach past Marsha, and you got to go home feeling you had given her something.
    ~ leaflet = 1
    You put it down by the kettle without making anything of it. You have three more in the car.
    Marsha picks it up. She reads all of it, both sides, with her head on one side. "That's good, that is," she says. "People need that." She finds a magnet and puts it on the fridge under the takeaway menu, so that what shows is the bottom edge and the printer's name. # speaker: Marsha
    "Have you got one in large print?" she says. "For me mam?" And Dee smiles at the right time, and you go down through the onions to the car.
    -> whose_history
+ [Leave this part out. # skip]
    You finish the tea, thank them both and say goodbye to Kit, who shows you one tail.
    -> whose_history

// ---------------------------------------------------------------- 5

=== whose_history
# scene: whose-history Whose history
# day: 3
# time: 8.50 am
Six bacon rolls have been left for you at the front desk, in foil, still warm.
{ counted == 1: Someone has written on the foil in marker: *No hard feelings.* The front desk says she was a scream. | Someone has written on the foil in marker: *For whoever had the cold hands.* The front desk says she was a scream. }
{ role:
- "social-worker": On your screen is the form for checks. It has a box for each adult in the home. In the second you have *Marsha Pell, partner*, and an age you guessed. Owen has to say yes to it.
- "health-visitor": On your screen is the form for checks. In the second box you have *Marsha Pell, partner*. She has never been your patient, and it's the Front Door that would ask the police. Farida wants to hear why first.
- else: On your screen is her name, *Marsha Pell*, and a cursor. It would take nine seconds, every one of them audited. Health would be asked through the Front Door. Halina wants your reason first.
}
{ role:
- "social-worker": "Dee, yes, she's his mum," says Owen, who is half way down one. "The partner, I'm less sure. She's agreed to nothing. The last person to complain about them was a bigot. I don't want us to be the next thing through that letter box." # speaker: Owen
- "health-visitor": "Dee's notes, yes," says Farida, who is half way down one. "The partner's agreed to nothing, and she'll have had a lifetime of being looked up. I'm not saying no. I don't want us to be the next thing through that letter box." # speaker: Farida
- else: "You don't go through a woman's past because her neighbour was a bigot," says Halina, who has to enter hers in the gifts register. "Some years it was us, through that letter box. So what's it for? Say it as if I were a barrister." # speaker: Halina
}
{ page == 2: Your page is on the desk between you, with a ring on it from somebody's tea. }
{
- counted == 1: You keep seeing Dee's hand go down on the top of his head.
- trust < 0: You keep seeing how Dee looked across before she answered.
- else: You keep thinking about the one key.
}
It is water play. The others are down to their vests. Jo holds out a hand for Kit's jumper, eyebrows up: shall we? He considers it. He goes to the tray and puts both arms in, sleeves and all, and pours very carefully from the big jug to the small. # child: Kit's sleeves
They are very good rolls. You have nineteen minutes before the next thing. # decide: Whose history do you ask for?
* [Request police and health checks on both adults, write your reason in two lines, and tell them when it is safe.]
    # point: PC-08 # point: IS-02 # point: IS-04 # point: IS-08 # point: DA-05
    # challenge: 2 # support: 1
    # asks: call-out # asks: former-partner # asks: sleepless # asks: rearranged-reviews # asks: booking-notes
    # did: You asked for checks on both adults and wrote down why.
    # because: All you knew about Marsha was that she's good company. For a child who may be at risk you can ask without permission, as long as the reason is written and you tell them when that's safe. It felt rude. It usually does.
    ~ history = 2
    ~ together += 1
    You write: *three separate worries about one child; one adult unknown to any of us.* {boss} signs it.
    An officer was at the flat on 3 November. *Verbal, no offences, child asleep, not seen.* Filed under Marsha; no search for Kit would find it. # piece: call-out
    In another county, two winters ago, a woman who lived with Marsha rang for help twice and took it back. *She has my phone.* Nobody was charged. # piece: former-partner
    { role == "health-visitor":
        The midwife's notes, from before Marsha. Safe at home? *Mother-in-law present, not asked.* # piece: booking-notes
    - else:
        Health visiting: two reviews rearranged, both by the partner. # piece: rearranged-reviews
    }
    The surgery: Dee in September, not sleeping. The same week Kit, an ear, the locum. # piece: sleepless
    "No boyfriend in it," says {boss}. "I said that, didn't I."
    -> the_photograph
* [Check Dee now, as Kit's mother, and ask for Marsha's agreement at the next visit before anybody looks her up.]
    # point: PC-08 # point: IS-02
    # challenge: -1 # support: 1
    # asks: sleepless
    # did: You checked Dee, and left Marsha's history until she could be asked.
    # because: It feels fair to ask first, and with most people I'd think well of you for it. Only it left you with a clean sheet on his mother and nothing about the other adult, and a clean sheet is very comforting.
    ~ history = 1
    Dee's comes back inside the hour. A caution, over a bus fare, when she was seventeen. The surgery adds that she came in September because she wasn't sleeping, and went away with a sheet about screens and coffee. The same week Kit was in with his ear and saw the locum. # piece: sleepless
    "Well, that's all right," says {boss}, and you feel it too, a small unclenching.
    Beside Marsha's name you type *to be discussed with partner*. You go over how you'll put it to her. She'll say something funny, about the tax man or her knees, and you'll laugh, and then she'll say yes or she won't.
    -> the_photograph
* [Check neither of them until they agree, because you have nothing firm and a search could close that door for good.]
    # point: IS-02 # point: IS-04 # point: PC-08
    # challenge: -2 # support: 1
    # did: You checked neither adult, because nobody had agreed to it.
    # because: You were looking after the one good thing you had, which was the door. But consent isn't what this rests on; a child who may be at risk is. And a no wants its reasons writing down as carefully as a yes.
    ~ history = -1
    You write *no consent to checks at this stage*, and {boss} initials it, and it is a relief to have written something that nobody could be cross about.
    You think about how it would have gone: Marsha finding out, as people do, and turning to Dee with the tea towel round her hand. *See?* And the door, after that, with nobody behind it who would talk to you.
    So you still have the door. You put a visit in for next Tuesday, and a note to raise it then. Then the kettle boils, and the phone rings, and for an hour it is other people's children.
    -> the_photograph
+ [Leave this part out. # skip]
    The form goes on with its second box half filled, and somebody will come back to it.
    -> the_photograph

// ---------------------------------------------------------------- 6

=== the_photograph
# scene: the-photograph A photograph
# day: 3
# time: 11.05 am
It has come in through the police portal, the one for dashcams and stolen bikes.
{ role:
- "police-officer": You open it because it is next. Under *Who else have you told?* Colette has typed your name.
- else: Halina, the sergeant on the public protection desk, rings to say so. Under *Who else have you told?* Colette has typed your name.
}
{ alone == 1 && role == "police-officer": Farida has already rung, pleased. Dee came at half past nine, no coat, and had eleven minutes. She didn't say that she was frightened. She said, "I used to be on the rent book," and then, "I ask before I buy bread." # piece: dee-alone }
{ alone == 1 && role != "police-officer": Dee had come at half past nine, no coat, and had eleven minutes. She didn't say that she was frightened. She said, "I used to be on the rent book," and then, "I ask before I buy bread." # piece: dee-alone }
You look at it once. A bathroom, a yellow towel, a sleeve pushed up. A mark on the upper arm. *Taken Sunday, at mine, bath.* # piece: photo
{ rang:
- 1: You ring. She is in a lay-by. "I had it on Sunday," says Colette. "I didn't want it to be what you thought of when you thought of him." # speaker: Colette
- -1: There is a voicemail, from Monday night, under nine others. "Colette Varley. I know how I sounded. I'd a picture from Sunday and I didn't say, because I didn't want it to be what you thought of when you thought of him." # speaker: Colette
- else: There is a voicemail, from Monday night, under nine others. "It's Colette Varley again. Nobody's rung, so I don't know. I've a picture from Sunday. I didn't want it to be what you thought of when you thought of him." # speaker: Colette
}
{ counted == 1 && rang == 1: There is something else. "She got on my bus last night. Marsha. She sat right behind me to the end of the line and never said a word." # speaker: Colette }
{ counted == 1 && rang != 1: The one after it is from last night, with the engine off. "She got on my bus. Marsha. She sat right behind me to the end of the line and never said a word." # speaker: Colette }
{ leaflet == 1: You think of the fridge door, and the printer's name. }
It is quiet time. Round him the others have gone down like dropped coats. He lies on top of his blanket, shoes on, facing the room. A quarter of an hour goes by before his hand comes open and the small dinosaur rolls out. Jo puts it back in the hand. # child: Kit's quiet time
He is at nursery until three. # decide: What do you do with the photograph?
* [{role == "social-worker":Take it to Owen now with all the dates, ring police and health yourself, and ask for a strategy discussion today.|Ring the Front Door now with the photograph and all the dates you have, and ask for a strategy discussion today.}]
    # point: IS-06 # point: TH-10 # point: MA-05
    # challenge: 2 # support: 1
    # shares: photo > social-care # shares: photo > health-visiting
    # escalates: now
    # did: You told people at once, dates and all, and asked for a strategy discussion that day.
    # because: Three calls and now this. You rang instead of sending, you gave dates, and you asked for people in one conversation today. The hard part is being the one who stops everybody's morning. Nobody else was going to know it was theirs.
    ~ photo = 2
    ~ together += 1
    You say it in date order, out loud, from August to the bathroom.
    { role == "social-worker":
        Owen has the last of the bacon rolls half way to his mouth. He puts it down at October.
    - else:
        It is a manager called Owen Pryce who picked up. At October you hear him stop typing.
    }
    "Which of that is on paper?" he asks. # speaker: Owen
    { page == 2:
        One page, you tell him, and he can have it in a minute. "Right. Police, health, us. I'll find an hour." There is no hour. You hear him begin to make one. # speaker: Owen
    - else:
        All of it, you tell him, in three places. He breathes out through his nose. "Right. Police, health, us. I'll find an hour." There is no hour. You hear him begin to make one. # speaker: Owen
    }
    { rang == 1:
        You ring Colette again and tell her it has got where it needed to go. She says, "OK." She says it three times. # speaker: Colette
    - else:
        Then you ring Colette. You start with sorry, since she rang on Monday and it is Wednesday. "You've rung now," she says. # speaker: Colette
    }
    -> one_or_two
* [Book Kit the first slot at the community clinic, tomorrow at nine, so that a doctor can say what the mark is.]
    # point: TH-10 # point: IS-06
    # challenge: 1 # support: -1
    # did: You booked Kit a clinic slot for the next morning.
    # because: You wanted someone who knows about arms to look at this one, and soon. Fair enough. But what reached the clinic was an arm with no autumn attached, and nobody else had so much as heard that there was a clinic.
    ~ photo = 1
    The woman on the clinic desk is kind and quick. She finds you nine o'clock before you have finished asking.
    "And what'll I put for the reason?"
    "A mark on the upper arm."
    You hear her type it. "Anything else the doctor should know?"
    You look at what there is: a bus, some bricks, a man who didn't like the look of them. It would take a quarter of an hour to say, and there is somebody on your other line. "No, that's the main thing," you say.
    Tomorrow, nine. You write it on your hand and then in the diary. It feels like something done.
    -> one_or_two
* [Log it against the contact with Sunday's date, and take it to tomorrow's allocation meeting, when everyone will be there.]
    # point: IS-06 # point: MA-05
    # challenge: -2 # support: -1
    # did: You logged the photograph for the next day's allocation meeting.
    # because: It's on the file, dated, findable, and tomorrow isn't far off. I can see it. But at three o'clock he goes home, and the only person who knew that it mattered which day it was, was you.
    ~ photo = -1
    You name the file properly: surname, date taken, source. You have known people to leave them as a string of numbers, and nobody can ever find them again.
    The meeting is at half past nine. There are five things on the agenda and now there are six. You type *photo, ? mark to arm, aunt*, and then go back and take out the question mark, and then put it in again.
    It will be a proper discussion. Everyone will have had a chance to look. You eat your lunch at the desk, early, and find you are not hungry.
    -> one_or_two
+ [Leave this part out. # skip]
    The photograph is passed on to the Front Door by the desk that received it.
    -> one_or_two

// ---------------------------------------------------------------- 7

=== one_or_two
# scene: one-or-two One o'clock or two
# day: 3
# time: 11.50 am
Ten to twelve, and on the pad in front of you there are two times with a box round each.
{ role:
- "social-worker": Owen is sitting on the edge of your desk with the phone on speaker.
- "health-visitor": You are on the clinic's one quiet phone, in with the vaccine fridge, and Owen, from the Front Door, is on the other end.
- else: You are in the corridor, because somebody is crying in the good room, and Owen, from the Front Door, is in your ear.
}
{ photo:
- 2: One o'clock: Halina, from her car, and Farida, between clinics. They have twenty minutes. Owen has rung round.
- 1: One o'clock: the clinic passed your booking up the line, so Owen has it now, and Farida, and Halina, who hadn't heard about any clinic. They all have twenty minutes.
- -1: One o'clock: Halina came on your log. "I wasn't going to sit on that till tomorrow," she tells you, fairly kindly. So Owen heard it from her. They have twenty minutes.
- else: One o'clock: Owen has the photograph. He and Halina and Farida all have twenty minutes.
}
Two o'clock: the paediatrician, Dr Imrie, has had a cancellation. "After that it's Monday," she says. She is walking fast. "I'll tell you what I see. With an arm, and a three-year-old, that often isn't much. So what's the story?" # speaker: Dr Imrie
"Take the two," says Owen. "Mum brings him, the doctor says what it is, and then we know what we're meeting about. I've a dozen others on the board. I can't run one at a gallop with half the papers." He has been on since seven, and it is a perfectly good argument. # speaker: Owen
{ page == 2: Your one sheet is under the pad. | What you have is on four screens and the back of your hand. }
{ history == 2: Apart from {boss}, nobody has read what the woman in the other county said. }
Somebody has rung nursery to say keep him ready, without saying what for. Jo takes his coat down off the snail and then, not knowing what to tell him, hangs it up again. Kit saw. He fetches the coat himself and sits with it on the bench. # child: Kit's coat
"So?" says Owen. # speaker: Owen # decide: What happens first?
* [Hold it at one, twenty minutes, Dr Imrie on the line and housing asked as well, then the examination at two.]
    # point: TH-10 # point: MA-05 # point: ES-01
    # challenge: 2 # support: 1
    # asks: tenancy
    # shares: aunt-call > hospital # shares: nursery-flinch > hospital
    # escalates: talk
    # did: You asked for twenty minutes at one, before the doctor saw Kit at two.
    # because: Twenty scrappy minutes beforehand beat a tidy meeting after. A doctor who has heard the rest looks at the same arm and asks different things. The review named it: meetings that came after the medical, or never. There's never time.
    ~ first = 2
    "Twenty minutes on what?" says Owen. # speaker: Owen
    { page == 2:
        "On one page. I'll read it out." He says nothing, and then you hear him move something to later. "Go on, then." # speaker: Owen
    - else:
        "On what she'd want to know before she looks at his arm." You say it badly and then you say it again. "Go on, then," says Owen. # speaker: Owen
    }
    You ring housing, because somebody has to hold the lease. Tomasz reads it off the screen: third tenancy in a year, a noise complaint, and in September Dee Varley taken off as joint tenant. "So she could be put out tomorrow," you say. "Technically," says Tomasz, not liking it. # piece: tenancy
    Nobody rings the phone with the daisies. Farida will knock for Dee, with the scales under her arm, and walk round with her.
    -> the_carpet
* [Take the two o'clock while it's there, let Dee bring Kit and explain, and all meet once there is a finding.]
    # point: TH-10 # point: MA-05
    # challenge: 1 # support: -1
    # did: You took the two o'clock, with Dee's account, and left the talking until after.
    # because: A slot at two is hard to let go of, and it felt like moving. But you'd asked one doctor and one arm to settle it, and could be play is an honest answer to the only question she was given.
    ~ first = 1
    "Good," says Owen, and there is so much relief in it that you feel it as well. # speaker: Owen
    You ring Dee's number about the appointment, and Marsha answers. She isn't put out at all. "Course we will. Poor little chap, is it that arm? He came off the slide, Saturday. I'll bring them in the neighbour's car." She asks which entrance is best for parking. # speaker: Marsha
    You give Dr Imrie's secretary what fits on the booking: his age, which arm, mother attending. She reads it back to you and it is correct. The meeting goes in for Monday, the first time everyone can do.
    -> the_carpet
* [Move both to tomorrow morning, when everyone will have read the papers and Dee can be prepared for it properly.]
    # point: TH-10 # point: PC-13
    # challenge: -2 # support: 1
    # did: You moved the discussion and the examination to the next morning.
    # because: It was kind to everyone in the building, and the papers would have been lovely. It's Kit who pays for the extra night. If you're moving something for the grown-ups' sake, say who has him until then.
    ~ first = -1
    Nobody argues. You can hear the shoulders come down, one after another, along the line.
    "I'll lose the cancellation," says Dr Imrie. "I'll see what I can squeeze tomorrow. No promises." # speaker: Dr Imrie
    You set about doing it well: a list of who needs to read what, a note for Dee in plain words, a room with a box of tissues in it and some toys. It's going to be a good meeting.
    At five past twelve you remember that he goes home at three. You ring nursery to ask who collects him on a Wednesday. "Marsha," says Jo. "Always Marsha, now." # speaker: Jo
    -> the_carpet
+ [Leave this part out. # skip]
    Owen decides: the examination at two, and a meeting on Monday.
    -> the_carpet

// ---------------------------------------------------------------- 8

=== the_carpet
# scene: the-carpet The big one
# day: 3
# time: 12.20 pm
The nursery is six minutes away and smells of mince and wet mittens.
{ first:
- 2: You have come to ask Jo what she would say, if she were asked, at one.
- 1: You have come with the appointment for Jo to hand over, because you didn't want to do that by telephone.
- -1: You have come to talk to Jo about three o'clock.
- else: You have come because in three days of talking about Kit you have spent half an hour in the same flat.
}
{ role:
- "social-worker": Jo shows you to a chair meant for a four-year-old. You've put your lanyard in your pocket.
- "health-visitor": Jo shows you to a chair meant for a four-year-old. She has seen you about another child, and is glad that it's you.
- else: Jo shows you to a chair meant for a four-year-old. She looks past you, the once, to see if there's a car with markings.
}
{ page == -1: "I thought one of your lot was already going in," she says. "It said closed. I thought closed meant somebody'd got him." # speaker: Jo | "I did ring in October," she says. "I rang twice, actually. The first time I put the phone down." # speaker: Jo }
Kit is on the carpet with the dinosaurs. He looks at your shoes, and then at your face.
"Have you got a bus?" # speaker: Kit
You say you haven't. He nods, sorry for you, and goes back to work.
They are in a row along the join in the lino, nose to tail, in order of size, with the largest by the door.
The smallest is yellow and somebody has chewed it. He turns it round so that it faces the skirting board. "The big one says quiet," says Kit. He isn't telling anyone. He moves the small one a bit closer to the wall. # speaker: Kit # child: Kit's row # piece: big-one
Jo is on her knees beside him with a triceratops in her hand. She doesn't ask him anything. You can see how much she doesn't. Then she looks up, to find out what you are going to do. # decide: What do you do with what Kit said?
* [Write down his words as he said them, with the time, and let Jo go on playing beside him. # write: The note you would make]
    # point: VO-02 # point: VO-03
    # challenge: 1 # support: 2
    # asks: class-book
    # did: You wrote down Kit's exact words, and Jo went on playing beside him.
    # because: His words, the time, who was there, nothing added. It feels like doing nothing while you're doing it. Jo staying down on that carpet was what told him that saying it hadn't broken anything.
    ~ words = 1
    ~ together += 1
    Jo sees you get out a pen and stay where you are, and she breathes. She walks the triceratops along the join in the lino and parks it at the end, next to the small one, facing the same way.
    Kit considers it. "That one can stop there," he says. # speaker: Kit
    At the sink you ask Jo if she'd be his person this week, whatever else happens. Then you ask what she has kept. She dries her hands and fetches the class book. Since half-term he has drawn the same thing six times: a large shape, a small shape, and a line between, gone over until the paper tore. # piece: class-book
    -> what_next
* [Get down beside him and ask, softly, who the big one is, and what happens when somebody isn't quiet. # write: Your first words to Kit]
    # point: VO-02 # point: VO-03
    # challenge: 2 # support: -2
    # did: You got down beside Kit and asked him who the big one was.
    # because: You'd have to be made of wood not to want to ask. But he'd said it near the person he chose, and a stranger's questions teach him that talking brings strangers. They can spoil his words for whoever's trained to hear them.
    ~ words = -1
    You are good with children; people say so. You get right down, and keep your voice small.
    Kit listens to all of it. Then he picks up the big one, and puts it in the box. Then the next. He puts them all away in order, without a click, and last of all the small one, and fits the lid.
    "Sorry," he says. # speaker: Kit
    "You've nothing to be sorry for, sweetheart," says Jo. He knows the answer to that as well. He goes and sits on the bench by the coats, where the big children wait, and crosses his legs, and puts a finger on his lips. # speaker: Jo
    -> what_next
* [Leave him be, since Jo heard it as well, and talk it over with her at pick-up when the room is quieter. # write: What you would say to Jo at pick-up]
    # point: VO-03 # point: VO-01
    # challenge: -1 # support: -1
    # did: You left Kit to his game, to talk it over with Jo at pick-up.
    # because: There were two of you who'd heard it, so it felt safe to leave. Each of you thought the other had it. By pick-up it's something about dinosaurs, and the one sentence he's given anybody this autumn has been rounded off.
    You smile at Jo, to show that it's all right, and she smiles back, unsure what has been agreed.
    There is a smell of custard. Somebody is crying about a hat. Kit brings the row back from the wall, one at a time, and gives them their dinner, which is a bead each.
    In the car you try to get it back. Was it *the big one says be quiet*? Or *the big one's quiet*? You are nearly sure. At pick-up Jo has a queue of wet parents and a mitten in her teeth, and what you say is, "He was playing nicely."
    -> what_next
+ [Leave this part out. # skip]
    Jo plays on beside Kit until it is time for lunch.
    -> what_next

// ---------------------------------------------------------------- 9

=== what_next
{ first == 2 && together >= 2:
    ~ heard = 1
}
# scene: what-next What happens next
# day: 3
# time: 4.40 pm
It is dark again, and in the nursery office Dee has Kit's bag on her knees.
{ heard == 1: At one you read it out from start to finish, and nobody interrupted. {words == 1:You read his sentence twice, because Dr Imrie asked. |}At two she took her time. She doesn't think that he did it playing, and says she could not have said so from the mark. Dee came with Farida, and without a phone. }
{ first == 2 && heard == 0: At one there were five of you on the line and not much to put down. At two Dr Imrie did what she could with it. *Consistent with more than one explanation.* }
{ first == 2 && history < 2: It is in Halina's capitals on your pad, from a call-out: CHILD ASLEEP, NOT SEEN. # piece: call-out }
{ first == 2 && history < 2: And from Marsha's old partner, in another county: SHE HAS MY PHONE. # piece: former-partner }
{ first == -1: The examination is tomorrow, if Dr Imrie can find a gap. At three Dee signed for him, with Marsha's thumb on the form to show her where. She has brought him back for his hat, and has ten minutes. }
{ first == 0 || first == 1: Dr Imrie's note has four lines. *Mark to upper arm. Mother says slide, Saturday. Could be play.* She rang afterwards to ask was that really all there was. Marsha is outside in the neighbour's car, with the engine on. }
{ role:
- "social-worker": This part is yours. Owen is at the end of a phone, and has told you what you can promise.
- "health-visitor": Owen's worker is stuck on the ring road. He is on the phone, for the parts that are his to promise, but it's you Dee knows.
- else: Where Kit sleeps isn't yours to decide; Owen is on the phone for that. But Dee asked could it be you, since you'd told her your first name.
}
She has the sleeves of the fleece down over her hands. "Are you taking him?" she says. # speaker: Dee
{ trust >= 1: And when you don't rush in: "She's lovely, you know. Most days. I just couldn't tell you which days it's going to be." # speaker: Dee | "Because we're fine," she says, before you can answer. "Marsha's lovely. You've met her." # speaker: Dee }
Through the glass he is at the little table with Jo. He has taken off his shoes, though nobody asked, and put them side by side, with their toes to the wall. He holds up a bit of toast to show his mother. He checks who else is looking before he takes a bite. # child: Kit's shoes
Dee lifts her hand to him and keeps it up a little too long. # decide: What do you tell Dee?
* [Tell her the plan plainly, what is hers to choose, who will stand with her, and that Kit comes first. # write: Your first two sentences to Dee]
    # point: RL-16 # point: TR-02 # point: DA-03
    # challenge: 2 # support: 2
    # did: You told Dee the plan, her choices, who would stand with her, and that Kit came first.
    # because: You told her the truth and then stayed in the chair. She's been harmed as well; that doesn't make Kit's safety something to bargain over, and she could hear both from you. She'd have known if you had only brought the one.
    ~ told = 1
    ~ trust += 1
    It takes four minutes, and you say *harm*, and you say it about both of them.
    { heard == 1:
        Tonight he sleeps at Colette's, if Dee will agree, and what everyone has promised is written on one side of paper. She can be there for bath and bed. She can say no, and you tell her what would follow.
    - else:
        You tell her what worries you, and who you have asked to meet {first == -1:tomorrow|on Monday}. Tonight could be Colette's, the two of them, no reason needed. She can say no to that.
    }
    "What about Marsha?" she says. "Who's she got?" And later: "I had somebody to talk to once. Upstairs at the library, the winter after he was born. I was good at it." # speaker: Dee # piece: old-counselling
    You ask would she like somebody again, who is only hers. She takes the card, and puts it in Kit's shoe.
    -> weeks
* [Tell her that if Kit is hurt again and she has stayed, she could lose him, so she must decide tonight. # write: Your first two sentences to Dee]
    # point: RL-16 # point: TR-02
    # challenge: 2 # support: -2
    # did: You told Dee that she could lose Kit if she stayed, and must decide.
    # because: It may turn out true, and you'd been frightened for him since eleven. But it looks as though somebody at home already settles things by frightening her. Put like that, all she can do is choose which of you to be more scared of.
    ~ told = -1
    ~ trust -= 1
    You don't raise your voice. You have seen people hint at this for months, and you think she deserves to hear it.
    Dee goes quite smooth. You have seen that face on her before, in the hall, half a second late.
    "No, I understand," she says. "Thank you for telling me." She asks if she needs to sign something. # speaker: Dee
    When Kit comes in she has his coat ready. He looks from her to you, and becomes very easy to dress, one arm, and then the other. "What do we say?" says Dee. "Sorry," says Kit. "No. Thank you," she says. "We say thank you." # speaker: Dee
    -> weeks
* [Tell her that nothing is decided yet, there will be a meeting, and somebody will ring to explain the rest. # write: Your first two sentences to Dee]
    # point: RL-16 # point: TR-02
    # challenge: -2 # support: 1
    # did: You told Dee nothing was decided and that somebody would ring.
    # because: You didn't want to promise what you couldn't give her, and she looked done in. But she'll fill that gap herself tonight, or Marsha will for her. Say what you know, then what you don't, and when you'll ring.
    ~ told = -2
    Her face loosens, and you're glad. She has had enough for one day; anybody could see it.
    "Who'll ring?" # speaker: Dee
    "One of us."
    "Only it's Marsha's got the phone," says Dee. She could be telling you who has the car. "So if they could not say who they are?" # speaker: Dee
    You tell her you'll make a note of that. You do make a note of it. She thanks you. She knocks the soles of his shoes together over the bin, very gently, so as not to leave any playground on the floor.
    -> weeks
+ [Leave this part out. # skip]
    Dee is told what comes next, and somebody goes down with her and Kit to the door.
    -> weeks

// ---------------------------------------------------------------- the weeks after

=== weeks
{
- first == 2 && together >= 2 && not (told == -1 && trust < 1):
    -> half_past_seven
- first != 2 && (first == -1 || photo == -1) && together <= 1 && not (told == 1 && trust >= 1):
    -> january
- else:
    -> room_four
}

=== half_past_seven
# ending: good The half past seven
# day: 17
Two weeks later there is a sheet of paper on Colette's fridge.
It has six lines and five names, and the last of the names is Kit's, in crayon, a K and a sort of gate. It says where he sleeps. It says that Dee comes at four, does tea and bath and bed, and can stay. It says who rings whom if it stops working, and it has a date at the bottom when everyone has to look at it again.
{ told:
- 1: Dee kept the card in Kit's shoe until the Friday, and rang from the bus garage, on the drivers' phone. Meera is only hers. They talk on Tuesdays, upstairs at the library.
- -1: It took Dee nine days to ring the number, and she didn't ring it because of you. Farida went on turning up, until one day Dee asked her what an advocate did. Her name is Meera. Dee would sooner that you weren't in the room.
- else: Nobody rang Dee that week as clearly as they might have, so it was Farida who sat down with her and said it. She has an advocate now, Meera, who is only hers. They talk on Tuesdays, upstairs at the library.
}
Dr Imrie's letter runs to a page and a half. She had asked about bricks, and sleeves, and a bus. She wrote that from the mark alone she could have said very little.
{ words == 1: The sentence about the big one is in it, exactly as he said it, in quotation marks. Somebody trained is getting to know him, slowly, with a box of animals of her own. | Somebody trained is getting to know Kit, slowly, with a box of animals of her own. So far he has told her about buses. }
{ counted == 1: Colette has changed the side she parks on. She doesn't say why and she has written down the date. }
Marsha has been interviewed, and has cried, and has mended the van. She parks where Dee will see it, and then, one Sunday, she doesn't. A man at the police station gave her a number as well, and it is not known if she has rung it. The flat is still in her name. Dee says she doesn't know. She says it most days, and nobody has told her yet to hurry up.
At half past seven the two of them are on the number nine, going the long way round to nursery because Colette is driving.
He has the seat behind her, and Dee has the one by the aisle. At Linnet Court he gets as tall as the belt will let him. There's nobody up at the window. He waves anyway, both arms. "It's green," he tells the whole bus, at the top of his voice, and it is, so they go. # child: Kit's bus
On your desk there is a paper bag from nursery. It's the yellow dinosaur, in crayon, dated on the back in Jo's writing. He did two, she says. This one is for the person who hasn't got a bus.
-> END

=== room_four
# ending: middle Monday, Room Four
# day: 8
On Monday there are nine people in Room Four and one plug for the heater.
{ first:
- 2: {heard == 1:You did meet at one on Wednesday, and the doctor heard it all. Dee signed the plan. She'd have signed anything. On Friday she took him home from Colette's, since nobody had asked what she thought she was agreeing to.|You did meet at one on Wednesday. Everybody had a piece and hardly anybody had brought it, and the doctor did what she could with the rest.} So you are all here again, three working days on.
- -1: Thursday's gap closed before Kit could be put in it, and the meeting moved as well. Dr Imrie saw him on Friday, late, with Marsha holding the toys. *Fading. Could be play.* And so you are here, three working days on.
- else: Dr Imrie had four lines to go on, and wrote four. *Could be play.* It was a fair answer to what she was asked. And so you are here, three working days on, to ask something else.
}
It goes round the table. The bus. The bricks. Mr Lisle, who Halina has found in Brackenholt, and who wept. {history == 2:The woman from another county. |}{words == 1:One sentence, read from your note, at its proper length. |}Tomasz, from housing, who almost didn't come, says whose name is on the lease. Somebody asks about Kit's father, and it turns out that nobody ever has.
{ page == 2:
    They use your sheet. It goes round with the tea ring on it and comes back fuller. "Well," says Owen. "That's been there since August." # speaker: Owen
- else:
    "Well," says Owen, when it is all on one sheet in his own writing. "That's been there since August." # speaker: Owen
}
So it begins, properly, that afternoon, with the right people in it. It would have been easier on Wednesday. Kit has been home for {heard == 1:three|five} nights. The mark has gone and everybody's account of it has got shorter.
{ told:
- 1: Dee has a bag packed, behind the washing machine. She told you so in the corridor, fast, because on Wednesday you had been straight with her. She hasn't picked it up yet. She wanted somebody to know where it was.
- -1: Dee answers everything now with thank you. It takes Farida three Thursdays to hear a different word.
- -2: Dee had waited in for the call. When it came she was standing next to Marsha, and said yes to everything.
- else: Dee was told on Wednesday, once, on her way to the door. When somebody rang to go over it she was standing next to Marsha, and said yes to everything.
}
{ counted == 1: Colette comes to the meeting in her uniform, by a different route, and sits where she can see the door. | Colette comes to the meeting in her uniform, on her break, and is asked to speak second, after nursery. It is a while before she takes her eyes off the biscuits. }
Some mornings he's at the window. The bus flashes, and he puts one hand flat on the glass, low down, where you would need to be driving a bus to see it. Then he climbs off the chair backwards and pushes it in, and lifts it for the last bit. # child: Kit's window
Nobody can say yet where he will be living by Christmas. Marsha has sent bacon rolls for the meeting, enough for everybody, with a joke on the foil. They are in the middle of the table. For some time no one knows what to do about them.
Farida has blocked out half past nine every Thursday and written nothing in it but a D. The first week nobody came. She had brought two cups, and she sat with them until ten, with the door open, where anyone who was passing could see her.
-> END

=== january
# ending: poor The second Monday in January
# day: 50
Seven weeks on, you come across the name while you are looking for another.
{ first:
- -1: The Thursday examination became a Friday, and on the Friday Marsha rang, full of apologies, with a temperature in the house. By the time a doctor saw his arm there was nothing on it to see.
- else: It says *could be play*, and under that, *no further health role*. The meeting that was going to be on Monday got shorter each time someone sent apologies, until it was an email.
}
It was closed on 11 December, in the clear-out before Christmas, by someone who had the last page in front of them. *Couple have engaged well. Aunt's relationship with couple strained. Nursery to monitor.* You read it twice and could defend each line of it. It hasn't got a window in it.
{ leaflet == 1: The file says *information on support left with family*. That's true as well. }
{ told:
- 1: Dee rang once, the week after, on somebody else's phone, and asked for you by name. You were on a course. The message says *will try again*.
- -1: Dee has sent a card, to the team. *Thank you for all your help.* It has a full stop after it.
- else: Nobody ever did ring to explain the rest. Two people each thought that the other had.
}
Colette doesn't ring now. She put in for the Pennoak run, and got it; it goes out by the coast road and doesn't pass anything. {counted == 1:She'd had company on the nine, some nights. |}Every December she makes Dee a cake. She iced it and boxed it and drove over, and sat outside in the car for a while, and in the end she posted the cake.
He is very good at nursery. Visitors say so. The coat, the bag and the hat go up, and he sits where he has been asked to sit.
Since about the second week of December he hasn't said anything. He'll point, or he will take your finger and point with that. The dinosaurs still go in a row by the wall. There isn't a small one in it now, because he keeps that in his mouth. # child: Kit's morning
Every day when he comes in, Jo is on the bench under the snail. She says, "Morning, Kit. I'm here till three," and waits, in case. She hasn't missed one. # speaker: Jo
And she dates everything. There are fourteen pages now in the class book. On Friday she photocopied them, in her lunch hour, and this morning she put them in order on the office floor and asked the manager who you would ring, if you had rung before.
Your phone has been going while you read. It's a nursery number. You know it by heart, it turns out.
-> END
