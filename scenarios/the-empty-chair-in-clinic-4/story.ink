// The empty chair in clinic 4.
// `role` is set by the platform before the story starts:
// "school-nurse", "clinic-lead" or "gp-receptionist".
VAR role = "school-nurse"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR list = 0       // the third slot: 1 looked back and rang, -1 discharged
VAR found = 0      // the family: 1 found, -1 written down as declined
VAR trust = 0      // how far Samson can risk you
VAR slot = 0       // 1 when a Tuesday after school was found
VAR warned = 0     // 1 when Samson was told of a referral
VAR meds = 0       // the inhalers: 2 people told, 1 left to clinic, -1 taken as good news
VAR gran = 0       // 1 Adah asked and helped, -1 Samson told off
VAR pattern = 0    // 1 when cancellations were laid beside the misses
VAR warm = 0       // the fourth miss: 1 a text, -1 a referral
VAR letter = 0     // 1 rewritten, -1 a line added
VAR plan = 0       // how many things are held in common

-> third_slot

// ---------------------------------------------------------------- 1

=== third_slot
# scene: third-slot The third empty slot
# day: 1
# time: 11.50 am
On Mondays you wait a long time for the lift, because of the pushchairs.
{ role:
- "clinic-lead": On Mondays clinic 4 is yours: a sink, a couch, a fish tank and five chairs. The smallest chair is blue, with a split in the seat, and it is where the patient sits.
- "school-nurse": On Mondays you have the desk by the fish tank in clinic 4, where you teach children to breathe out slowly. The smallest chair is blue, with a split in the seat, and it is where the patient sits.
- else: Clinic 4 is straight above your desk. Every Monday you hear it fill: pushchair wheels, running, somebody being lifted up to see the fish. At ten to twelve its results come down to your screen to be coded.
}
There were twenty-two on the list this morning and one gap, at twenty past nine. *Idris Okello, 7. Asthma review.* {role == "gp-receptionist":The nurse says the small blue chair stayed empty|The blue chair stayed empty} until twenty to ten, when somebody's brother stood on it to talk to the fish.
There was the same gap in March, and in June. All three were Mondays. # piece: three-mondays
{ role:
- "clinic-lead": You have met him once, last December. He wanted to know if fish can hear, and you said you would find out. Your screen says *DNA x3. Discharge to GP?* The box is already ticked.
- "school-nurse": He goes to Quay Lane Primary, one of your seven schools. You have a boy with a very clean collar in mind, and can't be sure it's him. The school-age outcomes are yours to close. *DNA x3. Discharge to GP?* The box is already ticked.
- else: You know the surname. His gran comes in for her tablets in a green hat and calls everybody at the desk darling. *DNA x3. Discharged to GP. Accept?* The box is already ticked.
}
"Three's three," says Lynette, who does the bookings for the whole health centre and has a hundred and forty names waiting. "It does it for you. There's a little girl out at Saltersby Quay who's wanted that slot since May." # speaker: Lynette
At twenty past nine he was on the bottom stair with his coat done up. Mondays, Dad isn't back. Gran had found her hat and one glove, and she sat down next to him and asked him where it was they were going. "School," said Idris. "Is it?" said Gran. It was raining. She thought it might be Sunday. # child: Idris on the stair
The afternoon list starts at one. # decide: What do you do with the third empty slot?
// strongest: 1
* [Change it to was not brought, look back through every booking he has had this year, and ring his home.]
    # point: WN-01 # point: WN-02
    # challenge: 1 # support: 2
    # did: You wrote that he was not brought, looked back through the year, and rang.
    # because: He's seven. He can't get himself up those stairs, so the words were wrong before anyone pressed a thing. Five minutes looking back gave you a run of gaps instead of one. Ringing is what goes when the list is long.
    ~ list = 1
    There is no button for it, so you untick the box and type it in the space underneath: *Idris was not brought today. I don't yet know why.*
    Then you look back. Seen in December, wheezy, sent home with a plan. March, June, today. Further down, in dental's colours, there are five more lines: *rearranged*, *cancelled by*, and nothing after the *by*.
    You ring. It rings for a long time in a place you can't picture. You try again at half past two, and at five.
    "That's my tick gone," says Lynette, but she holds the slot a week. She rings the mother at Saltersby Quay herself, to say not yet. # speaker: Lynette
    -> boot_box
* [{role == "gp-receptionist":Accept the discharge and send|Discharge him to his GP with} a kind letter, saying that the door is open and how to book when they're ready.]
    # point: WN-01 # point: WN-03
    # challenge: -1 # support: 1
    # did: You let the discharge go through, with a kind letter.
    # because: You made it a nice letter, and the girl at Saltersby Quay does need that slot. But from noon nobody in the building was expecting him. He's seven, so he can't be the one who walks back through an open door.
    ~ list = -1
    The letter writes itself and then you unwrite it. You take out *failed*. You put in *we would love to see Idris*, and a line about how hard mornings can be.
    Lynette gives the slot away while you are still typing. The little girl's mother cries on the telephone, and Lynette, who doesn't get much thanks, comes and tells you so.
    You fold it yourself. *14 Tanner's Court, Linnetfield.* It looks right, in the tray, with the others. At noon his name goes from white to grey and slides down the screen to where the finished ones are kept.
    -> boot_box
* [Put him down quietly for another Monday in October, because families are busy and one more chance costs us very little.]
    # point: WN-02 # point: WN-01
    # challenge: -1 # support: -1
    # did: You rebooked him for another Monday and said nothing.
    # because: It's generous, and I've done it, usually at ten to twelve. But he's been given the same chance three times: same morning, same letter. Nobody had asked what it was about a Monday, so you sent him the one thing you knew hadn't worked.
    You find him the fifth of October, twenty past nine. Lynette raises her eyebrows and lets it through; she has a grandson with a chest.
    The old misses drop off the screen when you save. It only shows what is coming. So there he is, one line, black on white, with an appointment like anybody else.
    You feel you have done him a good turn, and go down to get a sandwich before they close the hatch. Behind you the printer starts on the letter. It knows the address by heart.
    -> boot_box
+ [Leave this part out. # skip]
    Idris stays on the screen with the outcome left open, until somebody has time for it.
    -> boot_box

// ---------------------------------------------------------------- 2

=== boot_box
# scene: boot-box The boot box
# day: 2
# time: 9.10 am
Until about ten the health centre smells of floor polish.
{ list:
- 1: On Tuesday you try the number again, before the phones get busy. It rings eleven times and stops.
- -1: The kind letter has been on your mind since the bus. On Tuesday, before the phones get busy, you try the number on the file. It rings eleven times and stops.
- else: On Tuesday a note has come up from the chemist's, asking if clinic 4 has seen the Okello boy lately. You try the number. It rings eleven times and stops.
}
There is no voice asking you to leave a message. It sounds like a phone in another room, under a coat.
{ role:
- "clinic-lead": You go and ask Lynette what happens to post that comes back.
- "school-nurse": You have a school at ten. You go and ask Lynette what happens to post that comes back.
- else: You have four minutes, with Tracey minding your window. You go up and ask Lynette what happens to post that comes back.
}
It goes in a boot box under the booking desk. There must be two hundred envelopes in it.
"I keep meaning to," says Lynette, and she gets down on the floor with you to look, in her good trousers. # speaker: Lynette
His are easy to find. They all went to 14 Tanner's Court, and they all came back in green biro, in the same hand. On March's it says *Not at this address*. On June's, *Moved in the spring, sorry*. On this month's the writing goes right round the edge: *Nice man, little boy, old lady with a hat. Has nobody told you? Lift STILL broken.*
Idris is at school today. At dinner he takes one bite of his apple, on the left, and stops. He turns it round and looks at it. Then he swaps it for half of someone's bread roll, takes the soft part out of the middle, and eats that, on the right, slowly. # child: Idris's apple
"So that's that, then," says Lynette, sitting back on her heels. "You can't write to a biro." # speaker: Lynette # decide: How do you try to find them?
// strongest: 1
* [Ask housing and the school office for an address and a number that work, so you can offer another time.]
    # point: WN-04 # point: RC-07
    # challenge: 1 # support: 1
    # asks: damp-report # asks: eight-mondays # asks: effie-records
    # did: You asked housing, school and the health visitors where the family was now.
    # because: A phone ringing out at nine might be somebody asleep. Two short calls got you an address, a good time to ring, and eight Mondays. You said why you were asking and wrote that down. People mostly help, once they know it's about a child.
    ~ found = 1
    ~ plan += 1
    Ivor at housing has them at 9 Ropewalk since the second of March. He has them twice, in fact: there's a damp report as well, child's bedroom, on his list since May. He sounds ashamed of it. # piece: damp-report
    { role == "school-nurse":
        At Quay Lane you lean over the hatch and ask.
        "Samson? Nights, at the cold store," says Aileen. "Ring him after four." # speaker: Aileen
    - else:
        Aileen, in the office at Quay Lane, asks you to say that again slower, and rings you back through the switchboard to be certain of you.
        "Samson's on nights, at the cold store. Ring him after four." # speaker: Aileen
    }
    She turns pages. Eleven days off since Easter, and now that she looks, eight of them are Mondays. # piece: eight-mondays
    The health visitors know Idris as one line in his little sister's notes. Effie is two, and lives in Brackenholt with their mother. *Brother at Ropewalk with dad and gran.* It was there in April. # piece: effie-records
    You write down who you asked, and what for.
    -> who_brings_him
* [Send it once more to the address we hold, first class and signed for, with a new date at the top.]
    # point: WN-04 # point: RL-17
    # challenge: -1 # support: -1
    # did: You sent the letter again, signed for, to the old address.
    # because: Signed for feels like proof, and it's what the policy used to say. You'd just read the green biro, though. I think we post things when we don't know what else to do, and then the posting counts as having done it.
    You walk it to the post room yourself. The man there asks if it's valuable.
    By Wednesday dinner time the tracking says *delivered*. You click on it and there's a signature, a firm one, in what you can see even on the screen is biro. So somebody has it. You put the reference number on the file.
    Lynette has pushed the boot box back in with her foot, but not all the way. She says that she might make a start on it, a few a day, if it goes quiet at Christmas.
    -> who_brings_him
* [Record it as declined, with every call and letter dated, so the next person can see how hard we tried.]
    # point: RC-07 # point: LA-08
    # challenge: -2 # support: -1
    # did: You recorded the appointments as declined, with all the dates.
    # because: The dates were honest and somebody will be glad of them. Declined was only the nearest word on the menu. Nobody had offered that man anything yet; he'd never had the letter. Once it's on a file people read it as something he said.
    ~ found = -1
    ~ trust -= 1
    The menu has five things on it. *Attended. Cancelled. Declined. Deceased. Out of area.* You go up and down it twice.
    Then you do it well: five calls, with times; three letters, with dates; *returned to sender*, though there isn't room to say what was written on them. Anyone picking this up would see at once that people had tried.
    When you save, the system sends a message to the number on the file, as it does, to confirm. It's gone before you have read it. *Thank you for letting us know that you have declined.*
    -> who_brings_him
+ [Leave this part out. # skip]
    Lynette keeps his three envelopes out of the box, and leaves a message with his school.
    -> who_brings_him

// ---------------------------------------------------------------- 3

=== who_brings_him
# scene: who-brings-him Who brings him?
# day: 3
# time: 4.10 pm
He's on the file in capitals: OKELLO S (FATHER). Under that is a box for *best time to ring*, and it's empty.
{ role:
- "clinic-lead": It's Wednesday, and you take the call in the room where the dressings are kept, because somebody is using your office to cry in.
- "school-nurse": It's Wednesday, and you take the call in the car outside your fifth school, with the windows steaming up.
- else: It's Wednesday, and you take the call with one ear. There are nine behind him in the queue, and a man at the window holding up a bottle.
}
{ found:
- 1: You rang at ten past four and he answered on the second ring.
    "Who gave you this? OK. No, it's OK. Nobody rings me when I'm awake." # speaker: Samson
- -1: "Samson Okello. I had a message. It says thank you for declining." He has a low, careful voice, and it is shaking slightly. "When did I decline? What did I decline?" # speaker: Samson
- else: "This is Samson Okello. I have to ring somebody about a chest appointment." A kettle is coming to the boil. "{list == 0:A lady from my old flats ran after my bus about it. She is not young. She ran.|People keep telling me there are letters. A lady from my old flats ran after my bus.}" # speaker: Samson
}
{ list == -1: "And now he is discharged, is it? He's better? Who saw that he was better?" # speaker: Samson }
"I have a folder. Every letter I get, I put it in there, school, gas, everything. From you there is nothing since Christmas." # speaker: Samson
You tell him: twenty past nine, Mondays.
"I come off at seven. It's two buses. Mondays we count the stock, minus twenty-two in there, every box, so I come off at nine. So you tell me. Who brings him? My mother is seventy-eight." He waits. "I'm asking. It isn't a trick." # speaker: Samson # piece: samson-shifts
{ role:
- "clinic-lead": There are two after-school places on Tuesdays. You are supposed to keep them for the ones who wheeze in the corridor.
- "school-nurse": There are two after-school places on Tuesdays. Lynette guards them, and she owes you one, for the flu week.
- else: There are two after-school places on Tuesdays. You aren't meant to know about them, but you know everything Lynette has got.
}
Dad's breakfast and Idris's tea are at the same time, the same end of the table. Idris reads aloud, a page to every slice of toast. When Dad's on the phone he stops and keeps the place with his finger. He could go on by himself. He waits, so that Dad won't miss any. # child: Idris's page
Behind Samson an old woman's voice asks if that is the hospital, and is it about her. # decide: What do you say to Samson?
// strongest: 1
* [Say you can see why Mondays don't work, offer him a Tuesday after school, and ask what else would help. # write: Your first two sentences to Samson]
    # point: RL-07 # point: RL-10 # point: RL-06
    # challenge: 1 # support: 2
    # did: You told Samson you could see why, and found him a Tuesday after school.
    # because: He asked you a real question and you answered that one. You heard him first, then you fixed one thing he could see by Friday. It cost you a row about a slot. People come back for the next thing when the first one happened.
    ~ slot = 1
    ~ trust += 1
    "No," you say. "I can't see how anybody could. I'm sorry it's been Mondays."
    He doesn't say anything for a bit. You hear the toast go up.
    {list == -1:You'll have the discharge undone tonight. And there's|There's} quarter to four on Tuesdays, the twenty-ninth. Would that do? What would make it hard?
    "Tuesday I can do," he says. "Tuesday I'm a human being." The bus back is the hard part, with Idris tired and him due at the depot for half past eight. There is a form for fares that nobody tells people about. You tell him. # speaker: Samson
    "Put it in a text," he says. "Then I'll put the text in the folder." # speaker: Samson
    Lynette has words to say about the slot. She says all of them, and then she prints the form.
    -> two_in_nine
* [Explain, with no edge to it, what untreated asthma can do, and that clinics can't be arranged around everybody's shifts. # write: Your first two sentences to Samson]
    # point: RL-07 # point: RL-01
    # challenge: 2 # support: -1
    # did: You explained what asthma can do, and that clinic times were clinic times.
    # because: All of it was true, and you'd a child in mind when you said it. But he'd asked you who, and you told him why. He's been up at four with that chest. What he hadn't got was anyone to bring him.
    ~ trust -= 1
    You keep it plain. You have seen it go wrong in a night, and you think that a father would want to know.
    "I know what it is," says Samson. "I'm the one who sits on the bed." # speaker: Samson
    You say of course. You tell him that there are a hundred and forty families waiting, and if everyone with awkward hours had their own time there'd be no clinic left.
    "OK," he says. "Monday. I'll ask a man to do my count." {list == -1:You tell him you'll have the discharge undone.|You give him the fifth of October.} He says it back to you, the date and the time and the room. He doesn't ask you anything else. # speaker: Samson
    -> two_in_nine
* [Tell him, fairly, that one more miss may mean a referral, so he has a reason to swap shifts. # write: Your first two sentences to Samson]
    # point: RL-07 # point: RL-16
    # challenge: 2 # support: -2
    # did: You warned Samson that another miss might mean a referral.
    # because: You wanted him to hear it from you before he read it somewhere, and that's right in its place. Its place is after you've tried to help. He'd just told you what stood in the way, and you put something else there.
    ~ warned = 1
    ~ trust -= 1
    "A referral," says Samson. "To a doctor?" # speaker: Samson
    You explain to whom. You say it is about support, mostly.
    The kettle has boiled and nobody has seen to it.
    "Give me the Monday," he says. "I'll be there. I will stand outside from seven, if you want." {list == -1:You tell him that you'll have the discharge undone.|You give him the fifth of October.} # speaker: Samson
    He swaps his count with a man called Piotr, who wants paying for it, so that's forty pounds. You don't know that. He thanks you, and says your name, and asks how you spell it. You know that he'll be there, and you put a green dot beside his.
    -> two_in_nine
+ [Leave this part out. # skip]
    Between you, you settle on a date he thinks he can manage. {list == -1:The discharge is undone.|}
    -> two_in_nine

// ---------------------------------------------------------------- 4

=== two_in_nine
# scene: two-in-nine Two in nine months
# day: 4
# time: 1.20 pm
At the chemist's on the ground floor the made-up bags wait in a tall white drawer, A to Z, and most of O is Okello.
{ role:
- "clinic-lead": You have come down with the plan clinic 4 gave him in December, to see how it compares with what went out. Mr Quaye, the chemist, lifts them on to the counter.
- "school-nurse": You have come about a spare inhaler for Quay Lane. Mr Quaye, the chemist, lifts them on to the counter.
- else: You have brought the repeats across by hand, which you do when you want the walk. Mr Quaye, the chemist, lifts them on to the counter.
}
Adah's, Adah's, Samson's for his stomach, Adah's. Last is a flat one, stapled on the tenth of August. There's a brown inhaler in it.
"This little man," says Mr Quaye, "I'm always putting to the front." # speaker: Mr Quaye
Brown is the preventer, two puffs morning and night, whether he's wheezing or not. *Collected 9 January. Collected 4 May.* It is the seventeenth of September. The blue one, for when it's tight, has gone out five times. # piece: inhaler-gaps
"In May she put his bag down to find her purse, and told me about a wedding dress. I ran after her with it. With my knees." # speaker: Mr Quaye
Dr Emlyn cuts through on his way to a visit, half a sandwich in his hand.
"Fewer inhalers, nothing from A and E," he says, when you show him. "They do grow out of it, you know. I did." He's forty minutes behind, and he's a good doctor. # speaker: Dr Emlyn
{ trust < 0: You could ring Samson. You think of how the last call ended, and go on looking at the bag. | You could ring Samson, only he'll be asleep until three. }
At four this morning Idris woke and it was tight. His bed is in the middle of the room, away from the wet wall, so it's a boat. A captain sits up straight and doesn't shout. He counted until it went easy. He got to two hundred and twelve. # child: Idris's boat
"So do I leave this out," says Mr Quaye, "or put it back?" # speaker: Mr Quaye # decide: What do you make of the two inhalers?
// strongest: 1
* [Count up with Mr Quaye what he has gone without, then tell Dr Emlyn within the hour, and the school.]
    # point: WN-03 # point: IS-07
    # challenge: 2 # support: 1
    # shares: inhaler-gaps > school
    # did: You worked out what Idris had gone without, and told the surgery and the school.
    # because: An appointment's a date on a screen. Weeks without the brown one, and five of the blue, is something happening in him, and it wants a doctor that day. A child who was fine yesterday can die of asthma. You told the people who could act on it.
    ~ meds = 2
    ~ plan += 1
    Mr Quaye does the sum on the back of the bag. Puffs in the can, puffs in a day. He does it again because he doesn't like it.
    "Say twenty-five weeks," he says, "with nothing in it." # speaker: Mr Quaye
    { role == "gp-receptionist":
        You catch Dr Emlyn at his car. You're not clinical, you tell him, it's only adding up.
    - else:
        You catch Dr Emlyn at his car, with one leg in.
    }
    He reads the bag.
    "Ah," he says. "No. That's not growing out of it. Five of the blue is today." He'll see Idris at ten to six, when Samson is up. # speaker: Dr Emlyn
    You tell Samson, when he's awake, what you counted and that you'd like the school to have it.
    {trust < 0:"So tell them," he says. Then he asks for the number again. "Twenty-five?"|"Yes. Tell them." Then, when you thought he had gone, "Twenty-five?"} # speaker: Samson
    At Quay Lane, Aileen goes to look in the cupboard. They have one blue one, out of date, with another child's name on it.
    -> blue_one
* [Put it at the top of the notes for clinic, where a doctor can go through it properly with his dad.]
    # point: WN-03 # point: IS-06
    # challenge: -1 # support: 1
    # did: You put the inhaler dates at the top of the clinic notes.
    # because: You kept it for a room with a doctor in it, and Samson won't be told off over the phone. But five of the blue and two of the brown is for a doctor the same day. It was weeks to that clinic, and he wakes at four.
    ~ meds = 1
    You type it in the box that is read first, and make it red. *Preventer: two in nine months. Please discuss, sensitively.* You take out *sensitively*, and put it back.
    It's in the right place. Whoever opens those notes will see it before anything else, and there will be somebody there to explain, with the plastic lungs on the desk and a bit of time.
    Mr Quaye leaves the flat bag out, at the very front of the O, where it sticks up. He'll keep an eye open for the hat, he says. If she comes in after dinner she's usually got the purse ready.
    -> blue_one
* [Take it as good news, since fewer inhalers and nothing from A and E often mean that a chest has settled.]
    # point: WN-03 # point: PC-06
    # challenge: -2 # support: 1
    # did: You took the gap as a sign that his chest had settled.
    # because: A doctor had just said it, and you'd nobody there to say otherwise. But an inhaler nobody collected tells you about the collecting. Five of the blue ones had gone out as well, and that was the line that didn't fit.
    ~ meds = -1
    It does happen. You can think of three or four of them, great lads now, who were never out of clinic 4 at his age.
    "Put it back, then," you say.
    Mr Quaye gets out the thing for staples. He undoes the bag along the fold, so as to use it again, and the brown inhaler goes on the shelf with the others.
    You have *possibly resolving* put on his notes, with a question mark to be careful and Dr Emlyn's initials. It changes how the page looks. He might only need seeing the once. You're pleased for him, and for Samson, and go up the stairs rather than wait for the lift.
    -> blue_one
+ [Leave this part out. # skip]
    Mr Quaye rings the duty doctor about it himself, and Idris is seen that evening.
    -> blue_one

// ---------------------------------------------------------------- 5

=== blue_one
# scene: blue-one The blue one
# day: 8
# time: 1.15 pm
It is a Monday and he is at school, so that's something.
{ role:
- "clinic-lead": Once a term you go round the schools and look in their asthma cupboards. You moved Quay Lane to the top of the list.
- "school-nurse": Monday dinner time is your drop-in at Quay Lane: two chairs outside the medical room, which is also where they keep the lost coats.
- else: There is a form to be signed for the school's own inhaler. You could have posted it. It's a four-minute walk, and your dinner hour, so you have brought it.
}
The medical room has a couch with paper on it, and Idris has the couch. He's small for seven. His collar has been ironed and his tie is a proper knot. Aileen is holding a wet paper towel against his cheek.
"Came in at twenty past ten. Tooth," she says, "and then a bit puffed from running." She has given him his blue one. {meds == 2:The new one, from Friday, with his own name on it.|She found it in his bag, so that was lucky.} There's a whale on it, cut from a sticker with great care. # speaker: Aileen
"Did you do the whale?" you ask.
He nods. It took him two goes, because of the tail. He's lying quite flat, so as not to crease the tie, and he looks from you to Aileen and back, to see if anybody's cross. # child: Idris and the whale
"Gran forgets which is the blue one," says Idris. "So I did it a whale. Then she forgets what the whale's for, so I tell her." He could be telling you where the scissors are kept. "Mondays I do her tablets as well. They're the easy ones. They've got the days on." # speaker: Idris # piece: idris-words
The paper crackles. Aileen has stopped moving the towel.
"She knows everything after dinner," he says. "It's just before dinner." # speaker: Idris
{ role:
- "gp-receptionist": You've a surgery to open again at two, and you are the only grown-up here who isn't anything official.
- else: The bell will go in ten minutes. There are two more on the chairs outside.
}
He's waiting, politely, to know if he can go. # decide: What do you do with what Idris said?
// strongest: 1
* [Write down his exact words, agree a morning dose at school, and ring Samson to ask about help for Adah. # write: The note you would make]
    # point: VO-03 # point: FA-04 # point: FA-05
    # challenge: 1 # support: 2
    # asks: breakfast-place # asks: adah-unseen # asks: memory-clinic
    # shares: idris-words > school # shares: idris-words > gp
    # did: You wrote down Idris's words, set up a dose at school, and asked about help for Adah.
    # because: Two people in that house needed something and you went after both. You asked Adah herself, which is easy to skip. His job got smaller that week and nobody said he'd been doing it wrong. Another team's patient can be your phone call.
    ~ gran = 1
    ~ plan += 1
    ~ trust += 1
    You read it back to him and he corrects you. He said *what the whale's for*.
    Aileen thinks aloud: brown one here, ten past eight, at breakfast club. There's been a place free since term began. Errol does toast. # piece: breakfast-place
    At four you read the words to Samson. You hear him sit down.
    "He never said." Evenings he can do himself, before he goes. "My mother had a letter, I think. From a memory place." You ask whether you might ask her. # speaker: Samson
    "I cut wedding dresses forty years," says Adah, "and I never cut one wrong. Yes, darling. You ask them. I'd like to know myself." # speaker: Adah
    The surgery hasn't seen her for fourteen months. The memory clinic wrote twice, to Tanner's Court. *DNA. Discharged.* # piece: adah-unseen # piece: memory-clinic
    You ring and ask them to think again, and a worker called Roisin to visit. Then there are the nights. "Who does he wake?" you ask, and Samson says that he'll knock at number 7 about a bell.
    -> always_cancel
* [Ring Samson this afternoon and ask him to see that a grown-up gives the inhaler, and it isn't left to Gran. # write: Your first two sentences to Samson]
    # point: FA-04 # point: RL-01
    # challenge: 2 # support: -1
    # did: You rang Samson and asked him to make sure an adult gave the inhaler.
    # because: It does need a grown-up, and he needed to know. But he's asleep or at the cold store for most of the puffs, so what you gave him was a rule. Nobody had asked how Adah was, and Idris found out that telling gets Dad rung.
    ~ gran = -1
    ~ trust -= 1
    He picks up thick with sleep. You say it isn't a criticism.
    "She is a grown-up," says Samson. # speaker: Samson
    You say yes, but. You say what Idris told you, as near as you can remember it, and you hear the bed creak.
    "He said that to you? At school?" He is quiet. "I'll do it before I leave. And the morning I'll do from work, I'll ring the house from the bus, and I'll make him do it on the telephone." # speaker: Samson
    It's not what you meant. You thank him. Next time you see Idris, he looks to see which way the door opens, and says that everything is fine, thank you.
    -> always_cancel
* [Tell Idris what a help he is to Gran, and put a note on his record for the clinic. # write: The note you would make]
    # point: FA-03 # point: VO-03
    # challenge: -1 # support: 1
    # did: You praised Idris for helping his gran and put a note on his record.
    # because: He is a help, and you were warm, and he'll remember that. Only you thanked a boy of seven for keeping an old lady's medicines straight, so now it's his job. It went down as something that's working.
    "She's lucky to have you," you say, and he thinks about it, and nods slowly, like a man agreeing a price.
    You give him a sticker for himself. He asks if he can have one more. It's for her tablets, for the Thursday, because the T's have got worn and she mixes it up with Tuesday.
    On the record you put: *Close to gran. Supportive home. Idris aware of own inhalers.* Aileen, reading it over your shoulder, starts to say something. Then the bell goes, and there's two children on the chairs holding each other's elbows.
    -> always_cancel
+ [Leave this part out. # skip]
    Aileen rings home about the tooth, and Idris goes back to class with his towel.
    -> always_cancel

// ---------------------------------------------------------------- 6

=== always_cancel
# scene: always-cancel They always cancel
# day: 10
# time: 10.40 am
Dental has a hatch with a bell on it, and a card that says *please do not ring the bell*.
{ role:
- "clinic-lead": It's at the other end of your corridor. In six years you have been down there for milk, and once for a flood. Today you have come about Idris's tooth.
- "school-nurse": It's along the corridor from clinic 4. You have seven minutes on the meter and you have come about Idris's tooth.
- else: It's upstairs, but Tilda has rung down to your headset. The school has sent her a form about Idris's tooth, and she wants to know if it's worth her while.
}
"Okello," says Tilda. She can do it without looking. "They always cancel, that family. I'd save yourself the bother." # speaker: Tilda
She's been on since half past seven. One dentist is off with his back and the other is doing both lists, and a man has already told her this morning that she is what's wrong with the country. She keeps a drawer of toothbrushes that she buys herself, for the ones who come in without.
"You get to know who wants it," she says. # speaker: Tilda
{ list == 1: You remember them, on the Monday: five lines in dental's colours, and *cancelled by*, with nothing after it. | The form has been stamped *previous non-attender*. She says she's only to ink it and it's dry again. }
{ gran:
- 1: You have Idris's own words on a sheet of paper, with the date. There's nothing in them about the tooth. He hadn't thought to ask for that.
- -1: Samson hasn't rung since Monday. Aileen says the telephone in their hall goes at ten to eight every morning now. Idris told her.
- else: Aileen says that he's off his dinners.
}
Idris has found out how to do milk. If you keep the carton up your jumper all through register, right under your arm, it goes warm and then it doesn't hurt. He hasn't told anyone, because they would all want to. Today it leaked. He said that it was water. # child: Idris's milk
"So shall I send it back?" says Tilda. # speaker: Tilda # decide: What do you ask dental for?
// strongest: 1
* [Ask for every cancellation and rebooking, with who made each one, and lay them beside the chest clinic's list.]
    # point: WN-02 # point: WN-05
    # challenge: 2 # support: 1
    # asks: cancel-list # asks: left-unseen
    # did: You asked who had made each cancellation, and put both clinics on one list.
    # because: Always is how it feels from behind a hatch. Once you asked who had done each one, three turned out to be ours. You'd have found the same pattern if it had been his, and been fair to him either way. Nobody owned that list till then.
    ~ pattern = 1
    ~ plan += 1
    She reads them out with her finger on the screen. There are five.
    "January, cancelled. That's us, that's the back. March, us. May, that was him, he rang the night before. June, moved for a school trip. July." She stops. "Us." # speaker: Tilda # piece: cancel-list
    You put them on one sheet with the three Mondays, and then, since it's open, you ask the hospital. They have a line for 12 July, before five in the morning. *Breathless, better after blue inhaler, left before being seen. Dad said his mother was at home by herself.* # piece: left-unseen
    "I've been telling people that for a year," says Tilda. She goes down her screen for a while. "{slot == 1:He's up here anyway, on the twenty-ninth? I'll do him at half past four.|You tell me which day he's here and I'll do it the same day. I'll stop on.}" # speaker: Tilda
    -> sorry_missed
* [Ask only for the ones he missed, because cancelling is what good parents do and shouldn't count against them.]
    # point: WN-02 # point: PC-02
    # challenge: -1 # support: 1
    # did: You counted only the missed appointments and let the cancelled ones be.
    # because: You were being fair to him, and it's true that ringing to cancel is good manners. But for the tooth it's the same as not coming. And you never saw whose cancellations they were, which would have been fairer still.
    "Well, he's not got any, then," says Tilda, having looked. "Not missed. They're all the other sort." # speaker: Tilda
    So that's to his credit, and you say so. You put it on the sheet: *Dental: none missed*. It could be a different family.
    "I'm only saying what I see," says Tilda. You tell her you know that. # speaker: Tilda
    She'll keep the form. It goes on the ordinary pile, the one for nobody's fault, and the ordinary pile is running at about five months. {role == "gp-receptionist":You've eleven waiting by the time you take the headset off mute.|She finds you a toothbrush for him, a red one, and you carry it about in your pocket for the rest of the day.}
    -> sorry_missed
* [Leave it with dental, who have their own way of working, and keep to getting his chest right.]
    # point: WN-05 # point: IS-06
    # challenge: -2 # support: -1
    # did: You left the tooth with dental and kept to the chest.
    # because: You can't run two clinics, and you'd a chest to think about. Still, it's the same boy, in the same house, getting the same letters. Anyone who put the two lists together would have seen it, and you were the one standing there.
    "It's your call," you say.
    "It's always my call," says Tilda, without malice, and you hear the bulldog clip go on. # speaker: Tilda
    You are back where you ought to be by ten to eleven. Somebody's been sick by the fish tank, and a mother has brought the wrong twin. {role == "gp-receptionist":You can follow most of it through the ceiling.|You get through it.} At the end of the day the sheet on your desk has one clinic on it. It's quite a short list, three lines, and you think that you can see your way to the bottom of it.
    -> sorry_missed
+ [Leave this part out. # skip]
    Tilda keeps the form on her side of the hatch for now, to ask the dentist.
    -> sorry_missed

// ---------------------------------------------------------------- 7

=== sorry_missed
# scene: sorry-missed A quarter to four
# day: 72
# time: 4.05 pm
It's the last week of November, dark at four, and the light on the stairs is on a timer, so you go out and press it for people. Yesterday was fire training and no clinic at all. Today is two days' worth.
{
- slot == 1: They have had a better two months. He came on the twenty-ninth of September, a Tuesday, with his dad, and again in October. Samson held the coats. Idris asked if the fish could hear you, or only see you talking.
- trust < 0: They have had a better two months, all the same. He came on the fifth of October. Samson was in his work boots, straight from the cold, and wouldn't sit. Somebody moved them to Tuesdays after that, and he has come to those.
- else: They have had a better two months. He came on the fifth of October, and was listened to, and given a leaflet. After that they moved to Tuesdays, which anybody might have thought of before.
}
{meds == 2 || gran == 1:Mr Quaye has had two empty brown ones back, the right distance apart.|Mr Quaye thinks that he's seen the hat twice.} {gran == 1:Aileen ticks a square at ten past eight each morning, and Roisin has sat in the kitchen at Ropewalk and drunk a great deal of tea.|Aileen keeps the blue one in her drawer, in with the elastic bands.} {pattern == 1:The tooth is out. He brought it in an envelope to show the fish.|The tooth is on a list.} // meant
He had the quarter to four. You've gone out twice to press the light. {role == "gp-receptionist":The nurse has rung down to ask if you can see them from there.|Somebody has put their scarf on the blue chair.}
"That's four," says Lynette. She says it quite gently. The system has never forgotten the first three, and the box has come up ticked. # speaker: Lynette
Idris has finished early, so he does fish. He draws four and makes one of them plastic. Miss Ortiz asks where they live. "Up at the clinic," he says, working on a fin. "It was only us and them. We were good. We were there ages." She thinks he means the summer. She puts it up on the wall. # child: Idris's fish
You've somebody else at half past. # decide: What do you do about the fourth miss?
// strongest: 1
* [Text that you're sorry to have missed them, ask if everything is OK, and say you'll ring on Thursday. # write: The text you would send to Samson]
    # point: RL-12 # point: TH-11 # point: WN-04
    # challenge: 1 # support: 2
    # did: You texted Samson that you were sorry to have missed them, and named a day.
    # because: You asked before you decided anything, within the hour, and with a day on it, so Idris's clock was still running. If Thursday had come and gone you'd have stepped it up. It took one minute, and it read like somebody looking out for them.
    ~ warm = 1
    ~ plan += 1
    ~ trust += 1
    It's twenty-two minutes before the phone hums.
    It says, *Sorry?? my mother brought him YESTERDAY. 9.20. letter said.* And then a photograph, at a slant, on a table with a folder: your own heading, the fish logo, *Monday 23 November*. It had been sitting in the machine since before they moved to Tuesdays, and nobody had told the machine. # piece: adah-monday
    And then: *she got him there on 2 buses on her own. first time. she was so proud. nobody there. lady said no clinic today*
    You sit down on the nearest thing. You write: *She was right and we were wrong. I'm so sorry. Tell her, please. I'll ring on Thursday as I said.*
    -> the_letter
* [Ring the Front Door this afternoon, because four misses is a pattern and Idris has waited long enough for us. # write: Your first two sentences to the Front Door]
    # point: TH-11 # point: RL-12 # point: RL-16
    # challenge: 2 # support: -2
    # did: You rang the Front Door about the fourth miss.
    # because: If he'd been getting worse, or they'd shut the door on you, I'd have dialled it with you. But they'd come since September. You hadn't asked Samson, and he heard about it from a stranger at work. A text first would've cost you an hour.
    ~ warm = -1
    ~ trust -= 2
    You have the dates ready and you say them clearly. The worker, Graham, takes them down without hurrying you.
    "And what does his dad say?" # speaker: Graham
    You haven't asked him yet, you say.
    "Has anyone told him that you're ringing us?" There's a pause, while he waits and then doesn't. He'll give dad a call this evening, he says, just to get his side. # speaker: Graham
    They fetch Samson out of the cold store for it, at ten to ten, over the tannoy. He takes it in the foreman's office with his hood up. The whole of the shift has heard his name.
    -> the_letter
* [Let it go for a week, since they've come every time since September and anybody can miss one. # write: What you would put in the notes]
    # point: RL-12 # point: WN-02
    # challenge: -1 # support: 1
    # did: You let the fourth miss go for a week.
    # because: They'd earned some slack, I agree. But he doesn't know you're being kind. All he'll hear is nothing, and if something's gone wrong at home that's a week of it. Giving slack and asking after them take the same minute.
    You untick the box, and you put *reason not known, good run, review next week*. Lynette reads it upside down and nods. She's grown quite fond of them, in a distant way.
    You think about Samson asleep in the dark afternoon with an arm across his face. He'll wake up and remember, you suppose, and be cross with himself. You would.
    The half past four has twins and a spacer each, and one of them can make hers play a tune. By the time you think of the stairs again the timer has run out.
    -> the_letter
+ [Leave this part out. # skip]
    The outcome is left open until Thursday's meeting, with a line to ask at home.
    -> the_letter

// ---------------------------------------------------------------- 8

=== the_letter
# scene: the-letter What the letter says
# day: 74
# time: 12.40 pm
Somebody has put a towel over the fish tank so that the projector will show up.
{ role:
- "clinic-lead": It's the last Thursday of the month, so seven of you are in clinic 4 with your dinners on your knees, and you're in the chair. You have kept the blue one free without meaning to.
- "school-nurse": It's the last Thursday of the month, so seven of you are in clinic 4 with your dinners on your knees. Nobody has taken the blue chair.
- else: It's the last Thursday of the month, so seven of you are in clinic 4 with your dinners on your knees. You've never been asked up before. Nobody has taken the blue chair.
}
{ warm:
- 1: You have passed Samson's photograph round. It has come back with a thumbprint of hummus on it.
- -1: Samson came to the desk yesterday, straight off the bus. He didn't raise his voice. He put a letter down on the counter and turned it round, so that it could be read. *Monday 23 November, 9.20.* It had been sitting in the machine since before they moved to Tuesdays. # piece: adah-monday
- else: This morning the volunteer on the front desk asked who the old lady was, Monday, in the lovely hat. Sat an hour with a little lad. She'd a letter, *Monday 23 November, 9.20*, and of course there was no clinic. It had been sitting in the machine since before they moved to Tuesdays. # piece: adah-monday
}
The letter's up on the wall, a foot high. *Your child failed to attend. Failure to attend will result in discharge.*
"I wrote that," says Lynette, to her lap. "My second week, on a Friday. We'd nine empty slots that morning and a man shouting. It worked. It brought them down by a third." # speaker: Lynette
Nobody says anything. Tilda is folding the lid of her yoghurt into smaller and smaller squares.
"Then let's have something that works better," says Dr Emlyn. "Or just make it firmer. {warned == 1:They do come, when you spell it out. The Okello dad came.|I've ten minutes.}" # speaker: Dr Emlyn
On Monday he sat in the blue chair with his feet together. Gran had got them here, both buses, before dinner. "We are expected," she told the lady. Only there was nobody in the rooms. They watched the fish until past ten, in case. She held his hand all the way home. # child: Idris's Monday
They look at you, since you're the one who brought it. # decide: What do you want done with the letter?
// strongest: 1
* [Rewrite it with three parents, Samson first if he will, and give every desk a seven-minute briefing on why.]
    # point: LE-02 # point: LA-01 # point: RL-19
    # challenge: 1 # support: 2
    # did: You asked for the letter to be rewritten with parents, and a briefing at every desk.
    # because: A letter's the first thing we say to people, and it had been talking like that for years with nobody in the room listening. You asked those who get it. Seven minutes each is what a busy desk can spare, so it may really happen.
    ~ letter = 1
    ~ plan += 1
    "With parents," says Dr Emlyn. "What, in here?" # speaker: Dr Emlyn
    In here, you say, on a Tuesday, after school, with biscuits. And seven minutes at each desk: what happened on Monday, what we call it, who to tell when the post comes back. You'll do the first. Lynette asks could she do hers herself.
    { trust < 0:
        You ring Samson at four. You say sorry before anything else. He lets you get to the end.
        "You want me to fix your letter," he says. He sounds more tired than angry. "Ask my mother. She was there." # speaker: Samson
    - else:
        You ring Samson at four and say sorry first.
        "I'm not a writer," he says. "But I can tell you which word." In the background Adah wants to know if she is to bring the hat. # speaker: Samson
    }
    -> weeks
* [Add one line in bold, so every family knows that repeated misses can lead to a safeguarding conversation.]
    # point: LA-01 # point: RL-16
    # challenge: 2 # support: -1
    # did: You had a line in bold added about safeguarding.
    # because: You'd rather people knew, and there's honesty in that. But bold type reaches the ones who are already frightened, and this month's letter was wrong. We had a machine to put right and an old lady to say sorry to.
    ~ letter = -1
    ~ trust -= 1
    It takes four goes to get it on one line. *Repeated failure to attend may be treated as a safeguarding matter.* Somebody asks if *may* is strong enough. Somebody else says that the good parents won't mind it.
    "It's clear, at any rate," says Dr Emlyn, and gets his coat. # speaker: Dr Emlyn
    Lynette puts it in that afternoon, bold, size twelve, and reads it over once more with her glasses on. It goes to everyone who's down for the new year, to be fair to all: a hundred and sixty-four families. One is at 9 Ropewalk. By then the machine has the right address.
    -> weeks
* [Leave the letter alone and put the effort into day-before text reminders, which people do actually read.]
    # point: LE-02 # point: LA-01
    # challenge: -1 # support: 1
    # did: You left the letter alone and asked for text reminders.
    # because: Texts help, and Lynette was hurting, so you let it be. But the texts would go out from the same list, with the same mistake in it, and the same sentence stays up there saying a seven-year-old failed.
    You say it kindly, and you see Lynette's shoulders go down. It isn't the letter's fault, somebody says. Nobody reads letters.
    The texts are agreed in five minutes. *Reminder: Idris has an appointment tomorrow.* Everyone likes it. Tilda wants a tooth on theirs.
    At the end you help put the chairs back. The letter's still on the wall, because no one can find what turns it off, and in the end Lynette pulls the plug out. On the way down she says, "It did bring them down by a third." She says it as if it were you who had told her otherwise.
    -> weeks
+ [Leave this part out. # skip]
    It is put down for the January meeting, with somebody's initials next to it.
    -> weeks

// ---------------------------------------------------------------- the weeks after

=== weeks
{
// Nothing done afterwards makes good: a boy discharged, the gap in his inhalers left, Samson rung at work, the Front Door held over him.
- plan >= 3 && trust >= 0 && list != -1 && (meds == 2 || meds == 0) && warned == 0 && warm != -1 && letter != -1:
    -> half_of_mondays
- (trust <= -3 && plan <= 3) || (trust <= -2 && plan <= 1) || (trust <= -1 && plan == 0) || (meds == -1 && plan == 0 && trust <= 0):
    -> the_folder
- else:
    -> seen
}

=== half_of_mondays
# ending: good Half of the Mondays
# day: 121
In January the plan fits on one side of paper, and there are four copies.
It says brown, ten past eight, Aileen, with toast; brown, seven o'clock, Dad. It says what to do if it's tight, and in the night there's a bell by his bed that rings at number 7. Idris signed it, and put the whale in. One copy is at Quay Lane and one's with the surgery, and there's one in Samson's folder, at the front. The fourth is on the fridge at Ropewalk.
Chest and tooth are the same Tuesday now, one after the other, on the same corridor. {pattern == 1:Tilda thought of it, and tells people so.|It took a while for anyone to think of it.}
{ gran == 1: Roisin's assessment is done. Adah has her tablets from a box that clicks and somebody at the door at nine. The memory clinic came out to her. She gave them a hard time about their own handwriting. They'll tell her what they think in March, and she says that she has a fair idea. | It was Samson who asked, in the end, standing up to go, with his hand on the door. Was there anybody who'd come and see his mother? A worker called Roisin has been twice. The memory clinic will write again. This time somebody has checked where to. }
His mother has a brown one for weekends, in Brackenholt. Nobody had thought to ask her before. {found == 1:She said all anyone had to do was ring.|It came out when Idris said he left his breathing at home on Saturdays.}
{ letter:
- 1: The letter begins *We missed Idris and want to know if you're all right*. {trust >= 1:Samson crossed out two lots of *unfortunately*.|Adah crossed out two lots of *unfortunately*.} Lynette read it at her own desk, to six people, in seven minutes by the clock. The boot box has gone.
- else: The letter's still the old one. It's down for February. Lynette has taken *failed* out in the meantime and told no one.
}
Ivor has been about the wall with a meter, and written the number down, and gone away. So the bed is in the middle still.
There were eight Mondays off between Easter and September. There have been four since, and two were when Samson himself had flu.
He comes up the stairs in front of his dad, breathing through his nose to show you. He has had an idea about the fish. If you put your hand flat on the glass, and don't bang, and say it quite low, the stripy one comes. "So they can hear," says Idris. "It's just you have to go to them." # child: Idris's Tuesday
You go to move the blue chair for him, and stop. The split in the seat has been sewn up. It must have been done while you were talking: blue thread, close to, tiny stitches all one length, and at the end a knot that you would need a pin to find.
-> END

=== seen
# ending: middle Seen
# day: 120
By January he's been seen, and there is a letter to say so.
It runs to four paragraphs and they're good ones. {meds == 2:They have the twenty-five weeks in them.|They have the two inhalers in them, and the five.} It goes to the surgery, where it is scanned, and to Samson, who puts it in the folder. There isn't a line on it for the school, or for dental.
{ pattern == 1: Tilda had the tooth out in October. That's in another letter. | The tooth came out by itself over Christmas, after a bad week. Dental have him down as *waiting*. }
So everyone has some of it. {gran == 1:Aileen has the brown one at ten past eight, and ticks it off.|Aileen knows that there's a blue one, and gives it when he asks.} Mr Quaye knows how many cans. {gran == 1:Roisin knows about the mornings, and has put somebody in at nine, though not yet on Mondays.|The mornings aren't anybody's job. Adah is on a list to have her memory looked at; Samson found the number himself, on the side of a bus.} Idris knows all of it. When someone new is in the medical room, he tells them which is which, and what the whale is for.
{ letter:
- 1: The new letter is nearly finished. Two parents have been in, and taken a good deal out of it.
- -1: The bold line went to a hundred and sixty-four families. Eleven have rung to ask what they did.
- else: The texts go out at six the evening before, when Samson is just up. He always answers. *OK thank you.*
}
{ trust >= 1: He stops at the desk on his way down, with the coats. He'd like to ask about a note for work, so that he can be let off the count one Monday a month. You are looking into that. | Samson is on time, and thanks everybody. He doesn't sit down unless it's offered, and you have started to notice how seldom anyone offers. }
{ warm == -1: Graham, from the Front Door, was done in a week and said so in writing. You said sorry to Samson for how he heard. He has Graham's letter in the folder, and yours. }
No one has rung the boy's mother. She lives in Brackenholt, eleven minutes by train, and May's brown inhaler is on her window-sill, where he left it after a weekend. She thinks that he must have another.
{gran == 1:Errol has him on the sheet for four mornings. It was going to be five, and then everybody thought that somebody else had said about Mondays.|Errol, at breakfast club, doesn't have him on the sheet. Nobody has told Samson there's a place.}
On a good Monday he gets there by himself, because it's on the way. Errol cuts the toast in fingers and leaves the crust off one side for the tooth. Idris eats it standing up, with his coat on, so as to be ready. "Had your puffer, Captain?" says Errol, since no one has said it isn't his business. # child: Idris's toast
This morning you are at the photocopier with his letter face down on the glass. It wants to know how many. You think of Quay Lane, and of dental. It would only be a question of asking Samson if he minded.
He picks up on the second ring.
-> END

=== the_folder
# ending: poor The folder
# day: 121
By January he has been to A and E twice, both times before it was light.
Both times Adah rang the cold store, and knew the number, and Samson came in a taxi in his freezer coat. They were looked after. By breakfast it had eased. And both times, a young doctor who was doing her best turned the screen a little away and asked about the appointments. *DNA x4*, it says there. {found == -1:Under that, *declined*.|It doesn't say anything else.}
He's started to carry the folder with him. It comes out of a carrier bag before he sits down: bus tickets, payslips, a rota with the Mondays ringed, a photograph of each inhaler next to that day's paper. He lays them in order along the edge of the couch. No one has asked him to.
{warned == 1:"So that you don't have to refer," he says.|"So that you have it," he says.} # speaker: Samson
{ warm == -1: Graham, from the Front Door, rang once and then came round once. He wrote that it was a tidy home and a tired man, and that he could see no need to come again. Samson has Graham's letter in the folder as well, at the front. }
{ meds == -1: Somebody has taken *possibly resolving* off his notes. It can still be seen, in grey, if you click on *history*. }
{ letter:
- 1: There is a new letter. It's a good one, in plain words, and Samson has had it twice. He gives it to Adah to read, and she says that it's nicely put.
- -1: The new line came to Ropewalk in the first week of the year. Adah read it out at the table, in bold. She hasn't offered to take him anywhere since.
- else: Adah doesn't talk about the Monday with the fish. When there's post she gives it straight to Samson, and goes into the other room.
}
{ gran == 1: Roisin still gets in. She's the only one who does, and she rings first, and Samson asks her to say who she's with. | Nobody has been to see Adah. She irons the collars after dinner, when she's surest, five at a time. }
{ gran == -1: The whale has come off, since Dad can't see it from a bus. At ten to eight the phone goes in the hall. Idris stands under it with one inhaler in each hand and says, "Brown," and shakes it so that Dad can hear. Some mornings he has been standing there since seven. # child: Idris in the hall | Idris keeps the blue one in his pillowcase now. If he wakes up and it's tight he doesn't call Gran, because she puts on all the lights and then she's sad. He sits up and counts. At three hundred he's allowed to ring Dad. It's his own rule; he made it. # child: Idris's rule }
On the twelfth you get the hospital's two letters together. You read them with the door shut, and then you go back through the year, line by line, the way it could have been read in September. There is a lot of green biro in it.
{ role:
- "school-nurse": You ask Aileen if she thinks he would see you.
    "Not at the clinic," she says. She thinks some more. "He comes for the assembly on Fridays. He stands at the back. I could keep you a chair." # speaker: Aileen
- "clinic-lead": You ask Aileen, at the school, if she thinks he would see you.
    "Not up there," she says. She thinks some more. "He comes for the assembly on Fridays. He stands at the back. I could keep you a chair." # speaker: Aileen
- else: You ask Aileen, at the school, if she thinks he would see you.
    "I'd not do it over the counter," she says. She thinks some more. "He comes for the assembly on Fridays. He stands at the back. I could keep you a chair." # speaker: Aileen
}
You've put it in the diary for Friday, with nothing next to it. You are trying to think of a first sentence that has *sorry* in it and doesn't have *but*. A card came for you today from Quay Lane, with four fish. It was done in November and only now came off the wall. On the back he's written who they are.
-> END
