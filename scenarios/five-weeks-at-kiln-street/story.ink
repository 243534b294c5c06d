// Five weeks at Kiln Street.
// `role` is set by the platform before the story starts:
// "youth-worker", "form-tutor" or "housing-officer".
VAR role = "youth-worker"

// Your manager's first name, for the lines that are the same in every role.
VAR boss = "Gethin"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR line = 0       // the note: 1 rewritten, -1 under the form's heading
VAR days = 0       // 1 when the Front Door was told of the arrangement, -1 a line from Hirut, -2 waiting
VAR said = 0       // to Selam: 1 honest limits, -1 promised, -2 questioned
VAR hirut = 0      // 2 told straight, 1 given the night, -2 copied behind her back
VAR tonight = 0    // 1 the out-of-hours team was rung that night, -1 it was left until the morning
VAR sent = 0       // 2 what was needed, 1 the whole folder, -1 next to nothing
VAR mapped = 0     // 1 the map, -1 her bag searched, -2 kept away from the others
VAR runner = 0     // 1 the word was challenged, -1 let go, -2 you left the room
VAR missed = 0     // 1 text, -1 letter, -2 taken off the list
VAR plan = 0       // 2 who watches what, 1 the curfew, -1 the move
VAR trust = 0      // how far Selam can risk you
VAR places = 0     // how much of this is about the place and the adults

-> the_note

// ---------------------------------------------------------------- 1

=== the_note
{ role == "form-tutor":
    ~ boss = "Ilona"
}
{ role == "housing-officer":
    ~ boss = "Sunil"
}
# scene: the-note Two girls on a form
# day: 1
# time: 8.15 am
Once a month a sheet of names goes to Tarnbridge, to a meeting of people who might between them know something. This month's goes at nine.
{ role:
- "youth-worker": The Foundry doesn't open until four. It's you and Gethin in the office with your coats on, and the heater ticking.
- "form-tutor": You have twenty-five minutes before registration. Ilona, who is head of year and the safeguarding lead, has brought her toast in with her.
- else: On Tuesdays your desk is in the community laundry on Kiln Street, between the powder machine and a box of toys. Sunil has come out from head office to sign things.
}
Two of the names are yours. Last month an officer spoke to two girls by the kiosk at Brackenholt station, at ten to eleven on a Thursday night. They were sharing a bag of chips.
The form says, *Dani Hewitt, 14. Vulnerable, easily led. Needs keeping from negative influences.*
The next row says, *Selam Tesfaye, 14. Streetwise. Presents as older. Choosing to stay out.*
Dani is white, and nine weeks the elder. Selam is Black.
"That's me, that one," says {boss}. "Selam's. I meant it nicely. I'd trust her to run this place. Fourteen going on twenty-five."
At the ticket window Selam asks for a child to Linnetfield, and as she asks she is holding up her phone. The glass is cracked across. Behind the crack is a photograph of her birth certificate. The man always looks up when she says child, so she has it ready. # child: Selam's fare
The last column is blank, for you. Whatever is in her row on the nineteenth will be read aloud by someone who has not met her. # decide: What goes in Selam's row?
// strongest: 1
* [Cross the line out, and write her age, what was seen, and that adults may be harming her. # write: Your two sentences about Selam]
    # point: CX-09 # point: CX-02 # point: LA-07 # point: PC-14
    # challenge: 2 # support: 1
    # did: You crossed out the line and wrote that Selam was fourteen and adults might be harming her.
    # because: You'd have written the other line about somebody you admired, and so would I. Then you look at Dani's row. Put her age in, and put the grown-ups in, and whoever reads it has to ask who they are.
    ~ line = 1
    You write: *Selam is fourteen. She was out at ten to eleven on a school night, and we do not know who was looking after her or who she was waiting for. Adults may be exploiting her.* You mend Dani's row as well, since you can't be easily led without somebody to lead you.
    {boss} reads it standing up. "It's a bit strong." Then, a while later, "Where does she go, after chips?"
    Neither of you knows. You put that in too, and the sheet goes off at three minutes to nine with a good deal of crossing out on it.
    -> counting
* [Leave the line, since {boss} has known her for two years, and add the date and place underneath it. # write: What you add underneath]
    # point: CX-09 # point: LA-07
    # challenge: -1 # support: 1
    # did: You left the line as it was and added the date and the place.
    # because: It's hard to correct someone who likes her. But Black girls get called old for their age so often that there's a word for it, adultification, and mostly it sounds like praise. Nobody in Tarnbridge would hear the tone of voice.
    You add the Thursday and the kiosk. It is accurate, and {boss} thanks you for catching the time, which had been put down as ten to ten.
    At the bottom there is a small box that says *Age-appropriate care in place? Y / N / not known.* In Dani's row it's an N. In Selam's nobody has marked anything.
    You hold the pen over it. It isn't your column. Then somebody knocks to be let in, and by the time you have dealt with that {boss} has sent the sheet.
    -> counting
* [Use the form's own heading, "lifestyle and risk-taking", which is milder than streetwise and will get her seen sooner. # write: Your two sentences about Selam]
    # point: CX-02 # point: LA-07 # point: CX-09
    # challenge: -2 # support: -1
    # did: You moved Selam under the form's heading, lifestyle and risk-taking.
    # because: You were trying to get her up the list, and it did. But the heading's a sentence with one person in it. If it's all her lifestyle, nobody's got to go and look for the adult who was standing next to the kiosk.
    ~ line = -1
    The row turns amber as soon as you pick it, and amber is taken first. {boss} says that it's fairer than what was there.
    It asks for a sub-heading, and gives you three. You choose *late nights and peers*, which is the one that does least harm.
    Then it offers you Dani's row, to save time. Hers is under *vulnerability*, and stays green. Green goes to somebody who rings the parents and asks how everyone is. You look for that under amber, and it isn't one of the choices.
    You send it at eight fifty-one.
    -> counting
+ [Leave this part out. # skip]
    The sheet goes off to Tarnbridge at nine.
    -> counting

// ---------------------------------------------------------------- 2

=== counting
# scene: counting-nights Dani's cousin
# day: 1
# time: 4.05 pm
By four it is getting dark.
{ role:
- "youth-worker": Selam is first through the door of the Foundry and goes to the radiator. On Tuesdays she does bikes with Noor, who is her mentor, and afterwards she sweeps. Last week she asked Noor if she could leave a toothbrush here. # piece: toothbrush
- "form-tutor": Selam is putting up the chairs in your form room, although it isn't her week. Her marks have slid in five subjects since half-term. Two girls you don't teach wait for her at the gate, and one of them has a car key. # piece: not-on-roll
- else: Selam has the end machine, with one shirt in it and one towel. She sits on the lid while it runs. You gave her the token. You know the flats across the road as well: at 9b there have been four short lets since June. # piece: four-lets
}
"How's your mum?" you say.
"Away. She's got her old lady till the twenty-second." Hirut lives in, as a carer, two hours up the coast. "I was at Roza's, but Roza had to have her hip. So I'm at Dani's cousin's, over there. It's fine. It's warm." # speaker: Selam
"Since when?"
Selam gets out her planner and turns back a page at a time. In the corner of every day there's a very small square, inked in. She counts them with the wrong end of the pen.
"Thirty-seven." # speaker: Selam # piece: squares
She does each one in the morning, when the night is over. If the bus is moving she waits for it to stop, so as to get the corners. There is no word beside it. This is the first time that anyone has asked her a question they were the answer to. # child: Selam's squares
"And what's the cousin like?"
"Leigh? All right. On nights at the bread factory." She zips up the planner. "I've got my own key. Everyone's got a key." # speaker: Selam
{boss} isn't troubled. "It's a mum sorting out her childcare. My sister does it every half-term." # decide: What do you do about thirty-seven nights?
// strongest: 1
* [Ring the Front Door today about the arrangement, tell Selam why, and ask Hirut when the two of you could talk.]
    # point: CX-05 # point: CX-03 # point: IS-05 # point: IS-06
    # challenge: 1 # support: 2
    # asks: closed-working
    # did: You told the Front Door about the thirty-seven nights, and left a message for Hirut.
    # because: Twenty-eight nights with somebody who isn't close family and the council has to be told. Everyone supposed somebody had. It sounds heavy over a spare bed. You made it light by going to her mother as the one person who'd want to know.
    ~ days = 1
    ~ places += 1
    "When someone's under sixteen and stays four weeks with anybody but close family, the council has to know," you tell her. "So they can see you're all right. A cousin's not close enough."
    "She's not even *my* cousin." # speaker: Selam
    At the Front Door you get Mei-Lin Chow, who writes it down as you say it. Private fostering: 37 nights. She looks back.
    "September. School rang, she'd no dinner money. *Mother working away, mature for her age, arrangements in place.* Closed." You hear her scroll. "It doesn't say what arrangements. Who's in with her at night? Find out, and ring me. There's somebody on this number at any hour." # speaker: Mei-Lin # piece: closed-working
    For Hirut you leave your name, and the word *help*, and that nobody is cross.
    -> promise
* [Treat it as Hirut's own arrangement with another family, and ask her to send a line to say that she agrees.]
    # point: CX-05 # point: IS-06
    # challenge: -1 # support: 1
    # did: You asked Hirut for a line in writing to say that she agreed.
    # because: You didn't want to come down on a mum for working. Fair. But her yes tells you what she hopes Leigh is like. Past four weeks somebody has to go and look, whether she agrees or not, and nobody had told her that.
    ~ days = -1
    It comes within the hour. *I agree for Selam to stay with Leigh Hewitt who is good person. Thank you for your care of my daughter. Hirut Bekele.*
    You read it twice because of the last sentence. Then you notice the surname, and wonder, and look it up, and find that it's you who has the form wrong: Selam has her father's first name after her own, as most people do where her parents grew up.
    You put the message on file with the date. {boss} says that's us covered.
    -> promise
* [Wait until the twenty-second, when Hirut is back, so that she hears any of this first and to her face.]
    # point: CX-05 # point: CX-03
    # challenge: -2 # support: -1
    # did: You decided to wait until Hirut was home on the twenty-second.
    # because: It was good manners, and I'd want it too, in her place. Twelve days is nothing in your diary. It's twelve more nights at a door with everyone's key to it, and her mother is a grown woman with a phone.
    ~ days = -2
    "We'll have a chat when your mum's home," you say.
    "OK." Selam opens the planner again and goes on from today with the end of the pen, not marking anything. "It'll be forty-nine, then." # speaker: Selam
    You say you expect it'll fly by. She looks at you to see if that's a joke, and decides that it is, and smiles to help you out.
    In your diary you put *Hirut, home?* on the twenty-second, and find that it's a Sunday, and move it to the twenty-third. {boss} says that's sensible, let the woman get her bag in through the door.
    -> promise
+ [Leave this part out. # skip]
    Selam says she'd better go, it gets dark, and you tell her to mind how she goes.
    -> promise

// ---------------------------------------------------------------- 3

=== promise
# scene: the-promise What she asks you first
# day: 3
# time: 4.45 pm
Thursday, and everyone else has gone for the bus.
{ role:
- "youth-worker": The bike store smells of rubber and oranges. Noor is out in the yard with the locks. Selam has come in behind you and pulled the door to.
- "form-tutor": Selam shuts your classroom door and stands beside the map of the rivers, with one finger on an estuary.
- else: The last machine has stopped. Selam turns round the sign on the laundry door, so that it says OPEN to the two of you.
}
She has her coat on. It's yellow, with a hood. You try to think when you last saw her without it.
{ days == 1: "It's not about that lady you rang," she says. "She left me a message, she's all right. It's another thing." # speaker: Selam }
{ days == -2: "It's thirty-nine now," she says. "In case you're doing the sum." # speaker: Selam }
"Leigh's not there, nights. I said that. So it's me. And then people come for the keys." She moves a pencil so that it lies straight with the edge of the table. "They're all right. They don't do anything. They just come in." # speaker: Selam # piece: leigh-nights
A tap is running somewhere. She looks to see what your face is doing.
"If I tell you the other bit, promise you won't say." # speaker: Selam
On the way here she practised it. She had decided on *promise* for the start, and she had decided that if a phone rang, or anybody said *sweetheart*, she would ask about the trip instead. In her inside pocket are a charger, a planner and a key. She has chosen the place nearest the door. # child: Selam's practice
You've been hoping since Tuesday that she would say something. Along the building someone is putting out the lights, one by one, and will get to yours. # decide: She wants a promise. What do you say?
// strongest: 1
* [Say what you can keep and what you would have to tell, then stop and leave the choosing to her. # write: Your first two sentences to Selam]
    # point: IS-01 # point: RL-07 # point: TR-02
    # challenge: 1 # support: 2
    # asks: coat
    # did: You told Selam what you could keep and what you'd have to tell, and let her choose.
    # because: You nearly lost her over it, and for eleven minutes you had. But she heard the terms before she spoke, so nothing you did next was a trick. If you're told in a promise you start off by breaking one.
    ~ said = 1
    ~ trust += 2
    "If it's that you aren't safe, there are people I'd have to take it to, and you would know before they did. Anything else can stay here."
    "That's what everyone says." She goes, and the door goes after her. # speaker: Selam
    You put out a second chair, and wait. It's eleven minutes. She comes in with rain on her hood, and doesn't sit down.
    "I don't use the bed. I sleep in my coat. And some nights I have to be on a train. I'm not saying that bit." # speaker: Selam # piece: coat
    You don't ask for that bit. The rest you write down while she watches, in her words, and turn the page round. Her mum first, you tell her, and then the people who have to know, tonight. Would she stop here while you ring? She looks at the clock. She's meant to be somewhere, and she goes.
    -> nine_o_clock
* [Promise, because she may never ask you again, and work out with {boss} afterwards what has to be done about it. # write: Your first two sentences to Selam]
    # point: IS-01 # point: RL-07
    # challenge: -2 # support: 2
    # asks: coat
    # did: You promised Selam that you wouldn't tell.
    # because: She was going to walk, and you wanted her to stay. Everyone who's good at this has wanted to. It's only that you knew, while you said it, you'd have to tell somebody that night. She'd picked you because she thought you wouldn't.
    ~ said = -1
    ~ trust += 1
    "I promise," you say, and she sits down as though somebody had cut a string.
    It takes four minutes. She doesn't use the bed; she sleeps in her coat. Some nights she has to be on a train. You ask what for, and she says that it's just being on it. "I take a bag, and then I come back." She has never seen what's in it. # piece: coat
    "You promised, though," she says at the end, lightly, and knocks her elbow against your arm. # speaker: Selam
    It's the first time she has ever touched you. You walk to your bus with it, and it's some way before you think of tonight.
    -> nine_o_clock
* [Ask her straight out whether someone is hurting her, who they are, and if it happens at the flat. # write: Your first question to Selam]
    # point: RL-07 # point: TR-02 # point: IS-01
    # challenge: 2 # support: -2
    # did: You asked Selam straight out who was hurting her and where.
    # because: You asked what everyone was thinking. I don't blame you, it's late and you're frightened for her. But she'd come with one question and got three, and the quickest answer to all of them is no. She learned what it would cost her to tell you.
    ~ said = -2
    ~ trust -= 1
    "No," says Selam. "Nobody. No." # speaker: Selam
    She answers in the order you asked. She's polite about it. Then she says it was only that Dani is being weird, and what's the date for the trip?
    You tell her. You tell her, too, that she can always talk to you, and she nods as people do at the safety talk on a plane.
    "Can I go?" she says. "I'm meant to be somewhere." You have heard children say that they are going, and that they're late. You stand at the window afterwards with the word *meant*. She crosses without looking, in the direction of the station. # speaker: Selam
    -> nine_o_clock
+ [Leave this part out. # skip]
    Selam asks about the trip instead, and you find her the date.
    -> nine_o_clock

// ---------------------------------------------------------------- 4

=== nine_o_clock
# scene: nine-o-clock Hirut rings
# day: 3
# time: 9.25 pm
Hirut can't use the phone until her lady is asleep. You have left her two messages since five. When she rings you back she is whispering, with a boiler going behind her.
{ role:
- "youth-worker": You are cashing up the tuck shop, with the chairs on the tables.
- "form-tutor": You have the school mobile on the kitchen table, and twenty-eight books on rivers.
- else: It's the out-of-hours phone, and you are at home with a plate on your knees.
}
"Is she eating?" says Hirut. "You see her. Is she thin?" # speaker: Hirut
{ days == -1: "I wrote to you that I agree. You got it?" # speaker: Hirut }
{ days == 1: "You said to my phone, *help*," she says. "Help is who? You or me?" # speaker: Hirut }
You say what is worrying you: the thirty-seven nights, which are thirty-nine now; that Leigh goes out to work at ten, and who comes in. It goes so quiet that you can hear the boiler shut off.
"I know it," she says. "I ring at nine. She says she is in. I hear trains. I hear the man say the next train, and she tells me that is television." # speaker: Hirut # piece: hirut-hears
"Do not tell anyone," she says then. "Please. My paper to be here is with this job. They will say, what mother is this? First the job, then the paper, then my daughter." # speaker: Hirut # piece: papers
Selam takes the call on platform 2, past the end of the roof. Did you eat? Rice. Is it good? It's good, Mama. When the speaker starts up overhead she presses the phone into her coat with both hands and counts to four. She has got the time of it nearly right. # child: Selam at nine
{ said == -1: That is two people today who have asked you not to say. You gave the first one your word. }
It's twenty-five to ten.
"Three weeks I wash another woman's mother," Hirut says. "So. Tell me you will say nothing." # speaker: Hirut # decide: What do you say to Hirut?
// strongest: 1
* [Tell her you hear why she is frightened, that you are ringing the night social worker now, and exactly what you'll say.]
    # point: IS-02 # point: IS-12 # point: ES-06 # point: CX-03
    # challenge: 2 # support: 2
    # asks: roza-bed
    # did: You heard Hirut's fear, told her what you would share, and rang the out-of-hours team that night.
    # because: She said no, and it's a good mother's no. It doesn't bind you when a child may be at risk, and the risk began at ten that night, so the call did too. What you owed Hirut was the reason, before anyone knocked, and a straight answer about her papers.
    ~ hirut = 2
    ~ tonight = 1
    "Then why do you ask me?" # speaker: Hirut
    "I'm not asking if I can. I'm asking you to help." You tell her what will go, and who to: the address, Leigh's shift, the trains. Her papers stay out of it.
    "You are the same as the others," says Hirut, and has gone. # speaker: Hirut
    {said == 1:You try Selam next, since she was to know before they did. It rings out. The|The} out-of-hours social worker asks three questions, and has the police on her other line before you've answered the last. You write down your reason, in two lines, with the time.
    "Roza is home," says Hirut, at ten past ten, without a hello. "Her bed is ready. Selam told her she can not, she owes for the phone. What phone?" # speaker: Hirut # piece: roza-bed
    Two officers find Selam on platform 2, and she thanks them. The social worker has been ahead to Roza's, to see who is there and where a girl would sleep. At ten to six there's a photograph of the back of an envelope: every night that Hirut has heard a train, with the hour.
    -> what_to_send
* [Give her tonight, since she is begging you for it, and ring Mei-Lin at nine tomorrow, when everyone has slept.]
    # point: IS-02 # point: ES-06 # point: IS-04
    # challenge: -2 # support: 2
    # did: You gave Hirut the night, and left the call until the morning.
    # because: Who wouldn't give a mother one night, when she's begging you? But it wasn't hers or yours to give. A girl was by herself with people coming in for keys, and there's a team that picks up at that hour. Whatever can be rung tomorrow can be rung tonight.
    ~ hirut = 1
    ~ tonight = -1
    She cries then, as quietly as she does everything. She tells you how Selam learned to read off seed packets. She says that God sent you, and then says that perhaps you don't like people to say so, and you say that you don't mind.
    You set an alarm on your phone for ten to nine, and call it *Front Door*.
    There is the record to write. You open it, and look at the box for what was shared, and with whom, and why; and since the answer to each is nothing yet you close it again. Under it is one you hadn't seen before. *Where is the child now?* It's two minutes to ten.
    -> what_to_send
* [Say you understand, wish her goodnight, then copy it all to the eleven on the Tarnbridge list, so nobody is missed.]
    # point: IS-02 # point: IS-12 # point: IS-03
    # challenge: 1 # support: -2
    # did: You said goodnight to Hirut and copied everything to the eleven people on the list.
    # because: It had to go, and at ten at night you sent it sooner than argue. But she'd trusted you with the lot, and eleven people with no part to play had it by bedtime. And an email doesn't fetch a girl in off a platform. Nobody reads one until morning.
    ~ hirut = -2
    ~ tonight = -1
    You put it well. You put it all in, since you don't know yet what will matter, and press send at ten past ten with a feeling of having put down shopping.
    Three of the eleven are out of the office. One replies to all: *Who is this regarding?*
    Another is only trying to help. She finds the number of the care agency and leaves a message there, for Hirut to ring the council about her daughter.
    It's a quarter past seven when Hirut's text comes. *You said good night to me.*
    -> what_to_send
+ [Leave this part out. # skip]
    You tell Hirut that it has to be tonight, and {boss} rings the out-of-hours team. By midnight Selam is in the spare bed at Roza's.
    -> what_to_send

// ---------------------------------------------------------------- 5

=== what_to_send
# scene: what-to-send What you have
# day: 4
# time: 9.30 am
The desk isn't big enough, so some of it goes on the floor.
{ hirut:
- 2: Last night it was five sentences on the telephone, and they got Selam to a bed. The rest they need in writing. You do it before you have taken off your scarf.
- 1: You rang at nine, as you'd told Hirut you would, and you were ninth in the queue. So you're writing it while you hold. Where Selam slept last night you don't know.
- -2: Mei-Lin Chow has rung from the Front Door. She has your email, thank you; she would be glad of a referral that she could use, and to know where Selam is.
- else: Last night it was five sentences on the telephone, and they were {boss}'s. "They need the rest in writing," says {boss}. "Get it over there by ten, would you?"
}
On the left are the things with numbers in them. 9b. Forty nights, as of this morning{tonight != -1:, the last of them at Roza's}. Ten till six, which is Leigh's shift. The hours of trains. {said == 1:Beside them is the page that Selam watched you write.|}{said == -1:Beside them is what she told you on Thursday, when you promised. You haven't told her yet.|}
On the right is a note that came about the keys, and the car they are handed out of.
{ role:
- "youth-worker": It was under the Foundry door. *I am in 9a, I live under them. Please don't use my name.*
- "form-tutor": One of the dinner staff gave it to you; her brother has 9a. *He lives under them. Please don't use his name.*
- else: It came through the laundry door from your tenant. *I am in 9a, I live under them. Please don't use my name.*
}
On the floor are two that you can't place: a text from Dani's mother, who has heard that it's Selam leading Dani into all this; and your pad from last night, which says *her paper is with the job*.
In the gym they are getting out the mats, and Selam has a note. She sits on the bench in the coat, with the planner on her knee, and does Friday's square. Then she writes a small 40 inside the cover. The girl next to her asks what it's up to. "It's just so I know," says Selam. # child: Selam on the bench
The form has one box, with no limit. # decide: What do you send?
// strongest: 1
* [Send the address, dates, times and her exact words, shield the man at 9a, and leave out rumour and the papers.]
    # point: IS-03 # point: IS-09 # point: VO-03 # point: IS-04
    # challenge: 1 # support: 1
    # asks: four-lets
    # shares: leigh-nights > social-care # shares: hirut-hears > social-care # shares: squares > social-care
    # did: You sent what was needed, kept the neighbour's name out, and left aside the rumour and the papers.
    # because: You asked of each thing, who needs this to keep her safe? The papers are about a job. The man in 9a has to sleep there. What's left fits on a page, and somebody with nineteen of them can read a page and get up.
    ~ sent = 2
    ~ places += 1
    It comes to a page and a half. *A resident* is all that you say of the man at 9a. At the end you put what you've left out and why, and that Hirut {hirut > 0:has been told|is going to be told}.
    Then you ring, because a thing that has been sent has not always arrived.
    "It's here," says Mei-Lin. "I've police and health on a call at eleven. Who's Leigh to her? Nobody. Right. And who else rents this place?" # speaker: Mei-Lin
    { role == "housing-officer":
        You tell her about the four lets, and she asks you to hold on while she gets a different pen.
    - else:
        You don't know. She puts housing on the line, who read it off a screen: four short lets since June, one company, keys handed out of a car. # piece: four-lets
    }
    -> adult_single
* [Send all nine things as they are, so that nobody can ever say you were the one who held something back.]
    # point: IS-03 # point: IS-09
    # challenge: 1 # support: -2
    # shares: leigh-nights > social-care # shares: hirut-hears > social-care # shares: papers > social-care # shares: papers > police
    # did: You sent the whole desk, the papers and the rumour included.
    # because: We've all read a report that says somebody held one piece back. So you held back nothing. But it goes on, this stuff; it gets copied. Her mother's fear was in there now with a reference number, and so was the man downstairs.
    ~ sent = 1
    The scanner takes it all in one go, forty-one pages, and you feel better with each that drops.
    Mei-Lin rings at eleven.
    "I've got it. Thanks. It's me and one other today, so can you tell me, which is the bit you're worried about?" You tell her. It takes three sentences, and neither of you says anything about that. # speaker: Mei-Lin
    The system has sent copies where it sends copies. Over at the police station someone whose job it is has opened a new line on a spreadsheet and typed, in the column for *other*, *mother's status?*
    -> adult_single
* [Send the least you decently can, a child staying with a friend's cousin, and let them ask for the rest.]
    # point: IS-03 # point: IS-06
    # challenge: -2 # support: -1
    # did: You sent the bare fact of the arrangement and left the rest for them to ask.
    # because: You'd two people's trust in your hands, and less felt safer than more. But nobody knows to ask for trains. Sending too little is a decision about a child as well; it just doesn't look like one on the form.
    ~ sent = -1
    It's eleven lines. You read it over as if you were Hirut, and there is nothing in it that you'd mind.
    What comes back is a reference number and a sentence to say that you will hear. At the Front Door it is one of nineteen. Mei-Lin, who has been in since seven, reads *friend's cousin* and *mother in agreement*{tonight != -1:, and the night team's *now at Roza's*}, and leaves a message on Hirut's phone to say that she'd like to pop round, some time next week.
    You keep the other things in your drawer. It's where anyone would find them, if they asked. Twice in the afternoon your phone lights up, and twice it's somebody else.
    -> adult_single
+ [Leave this part out. # skip]
    {boss} fills in the form, and it goes to the Front Door before ten.
    -> adult_single

// ---------------------------------------------------------------- 6

=== adult_single
# scene: adult-single The new phone
# day: 8
# time: 4.40 pm
Several people have told you how relieved they are.
{
- tonight != -1 && sent >= 0: Since the Thursday Selam has slept at Roza's. On Friday Mei-Lin went to 9b with two officers for her things, and asked whose washing it all was, and Leigh, who had been asleep, said, "Take it. Please. I don't know who half of them are."
- tonight != -1: Since the Thursday Selam has slept at Roza's. Nobody has been to 9b. On Sunday the let ran out, and a man changed the lock with everybody's things still inside.
- sent > 0: Since Friday night Selam has slept at Roza's. Mei-Lin stood in the kitchen at 9b, with two officers, and asked whose washing it all was, and Leigh, who had been asleep, said, "Take her. Please. I don't know who half of them are." Where she was on the Thursday nobody can tell you. She came into school on Friday from the wrong direction.
- else: Since Sunday Selam has slept at Roza's. The let ran out at 9b, and a man changed the lock with everybody's things still inside. She walked over the footbridge with her school bag.
}
{ (tonight != -1 || sent > 0) && said == 1: "You told me you'd tell," she said to you on Monday. "You didn't say police." But she has come. # speaker: Selam }
{ (tonight != -1 || sent > 0) && said == -1: "You promised," she said to you on Monday, the once. She hasn't mentioned it since. # speaker: Selam }
{ role:
- "youth-worker": Noor has called you over to the bikes, to see what she has swept up from under the bench.
- "form-tutor": Noor from the Foundry, where Selam mends bikes, has stopped you at the gate with an envelope. Last week, she says, Selam asked if she could leave a toothbrush there. # piece: toothbrush
- else: Noor from the Foundry, where Selam mends bikes, has come across to the laundry with an envelope. Last week, she says, Selam asked if she could leave a toothbrush there. # piece: toothbrush
}
There are two train tickets, to Pennoak, the end of the line. The fifth of November, and last Saturday. *Adult single*, it says on both. # piece: adult-singles
"She always pays child," says Noor. "She's got that photo all ready. So who's buying her an adult?" She turns them over, in case there is something on the back. "And only there," she says. "Not home." # speaker: Noor
Selam is at the table with Dani and the younger ones, helping somebody with a plait. By her elbow is a phone you haven't seen before. It was a present, she says. She gave the old one in.
It still has the shop's film on the glass, and she has put no picture on it. When it lights up she looks at the door, then the clock, and her lips move. The birth certificate was on the other one. Since Wednesday she has paid adult twice, and walked once. # child: Selam's new phone
It lights up. # decide: What do you do about the phone and the tickets?
// strongest: 1
* [Get out a street map for her to mark, then ask school, housing and the station what they have seen there.]
    # point: CX-01 # point: MA-07 # point: MA-05
    # challenge: 1 # support: 2
    # asks: not-on-roll # asks: four-lets # asks: gate
    # did: You let Selam mark a map of places, and asked school, housing and the station what they saw.
    # because: She couldn't tell you about people, and you didn't make her. A map let her tell you about corners. Then it was the man on the gate who'd seen it, and he'd been waiting since October for someone to ask what he thought.
    ~ mapped = 1
    ~ places += 1
    ~ trust += 1
    Green is for the library steps, Noor's bench, and the man on the gate, who says *child?* before she can. Red for the kiosk after eight; platform 2, past the roof; the stairs at Kiln Street. Leigh she does in green and then in red.
    "What's it for when it's both?" # speaker: Selam
    { role != "housing-officer": You ring housing about 9b: four short lets, one company. # piece: four-lets }
    { role != "form-tutor": You ring school: two older girls at the gate, with a car key. # piece: not-on-roll }
    The man on the gate is called Vern.
    "A fella buys two adults off the machine, and never travels. Always girls. I did tell an officer, in October. I didn't know what you'd call it." # speaker: Vern # piece: gate
    By six Mei-Lin has the map, the two dates, and his name.
    -> the_list
* [Go through her bag and phone with a colleague beside you, before she leaves, because it could keep her safe.]
    # point: TR-02 # point: CX-01
    # challenge: 2 # support: -2
    # did: You searched Selam's bag with a colleague present.
    # because: If there'd been something in it you'd be the one who stopped it. I can see it. But they'd never leave it with her in the daytime. What you found was that a person she'd chosen would go through her things, same as the rest.
    ~ mapped = -1
    ~ trust -= 2
    You explain. You have a second adult there, as you should, and you ask her to unpack it herself.
    A planner. One shirt, folded. A toothbrush in a sandwich bag, half a sandwich in another, and three keys on a loop of green wool. The phone wants her thumb, and you don't go as far as that.
    She stands with her hands at her sides and looks at the fire notice. When you say thank you she puts it all back in the same order.
    "Did you find it?" says Selam. # speaker: Selam
    "Find what?"
    "I don't know. Whatever it was." # speaker: Selam
    -> the_list
* [Keep her apart from Dani and the younger ones until it is sorted, since they might be drawn in too.]
    # point: CX-01 # point: CX-02
    # challenge: 1 # support: -1
    # did: You kept Selam apart from Dani and the younger ones.
    # because: You've got other people's children in that room, so it isn't a silly fear. But it treats her as where the harm comes from. And it emptied her Tuesdays and Thursdays, when somebody knew where she was until six. Others would be glad of those.
    ~ mapped = -2
    ~ trust -= 1
    She takes it well. It would have been easier if she hadn't.
    "No, that's fair," says Selam. "Lili's only eleven." She puts the lids on all the pens, and asks should she still do the {role == "form-tutor":chairs|{role == "housing-officer":folding|sweeping}}, or is that with people? # speaker: Selam
    Dani's mother sends you three hearts. Dani doesn't speak to you. At ten to five there is one chair with nobody on it, and you catch sight of a yellow hood going away under the street lamps in the direction of the station, where nobody had been expecting her until eight.
    -> the_list
+ [Leave this part out. # skip]
    At six Noor walks her back as far as Roza's corner.
    -> the_list

// ---------------------------------------------------------------- 7

=== the_list
# scene: the-list A word in Tarnbridge
# day: 10
# time: 2.10 pm
The meeting is on the second floor of the police station in Tarnbridge, with an urn. There are forty-one names and two hours.
{ role:
- "youth-worker": Gethin has sent you because you know her. It's your first, and you are in somebody's seat.
- "form-tutor": Ilona leads on safeguarding and has the school's seat. She has brought you because Selam is in your form. It's your first, and you're on a chair from the corridor.
- else: Sunil generally goes. It's your first, and you are in somebody's seat.
}
Sergeant Dunmore is in the chair. He isn't unkind, and the biscuits are out of his own money. He has two officers for four stations. When a name comes up that somebody is crying over he waits.
"Hewitt, Dani. Vulnerable. Mum's engaged." They move on. "Tesfaye. Three stops at Brackenholt since October, three different officers. *Appears eighteen. Streetwise. Known runner.*" # speaker: Dunmore # piece: three-stops
{ line:
- 1: He turns over.
    "And there's this from her own people. *Selam is fourteen. Adults may be exploiting her.*" He looks at the one page, and then at the other. "Well. Difference of opinion." # speaker: Dunmore
- -1: "And her own lot have her under *lifestyle and risk-taking*. So that's the same picture." # speaker: Dunmore
- else: "And her own lot say the same. *Streetwise. Choosing to stay out.*" He looks round for whose that is. # speaker: Dunmore
}
{ sent == 1: On the sheet, beside her name, is a column that nobody reads out. *Mother's status?* }
Last Saturday on platform 2 an officer asked her age. She said it, and he asked again. She put up her hand with the phone in it, as you would show a ticket; then she saw which phone it was. She kept the hand up a bit longer, in case he might look anyway. # child: Selam's hand
"So next time she's carrying, we'll have the bag and we'll charge her," says Dunmore. "It might be what it takes." He has his finger on the next name. # speaker: Dunmore # decide: He is moving on. What do you say?
// strongest: 1
* [Say she is fourteen, ask for runner to come off, and ask who at the station will look after her.]
    # point: ES-01 # point: LA-07 # point: CX-02 # point: PC-14
    # challenge: 2 # support: 1
    # asks: late-call
    # escalates: talk
    # did: You challenged the word runner, and asked who at the station would look after a fourteen-year-old.
    # because: You said it to him, in the room, and asked for something he could do by Saturday. It isn't a fight about manners. Runner says she's one of them. While that's on the sheet the adult who bought the ticket isn't on anybody's.
    ~ runner = 1
    ~ places += 1
    It comes out louder than you meant.
    "What do you want me to put, then?" says Dunmore. # speaker: Dunmore
    "That she's a child, and adults may be making her carry things. Would you charge Dani?" {mapped == 1:You show him her map, and tell him about the man who buys tickets.|You show him the tickets. *ADULT*, you say. Somebody bought those.}
    He doesn't cross it out in front of ten people. But the nurse turns back in her notes: October, the late line, an adult who spoke for her and gave the wrong birthday. # piece: late-call
    There's a national referral for children made to work for somebody. Mei-Lin will do it tonight. You run eleven minutes over, and people are short with you on the stairs.
    -> twice
* [Let the word go, since a police plan is a plan at least, and ask to be told beforehand.]
    # point: ES-01 # point: CX-02 # point: LA-07
    # challenge: -1 # support: -1
    # did: You let the word go and asked to be told before anything happened.
    # because: First time there, a full table, somebody else's chair. You thought you'd do more good by being asked back. But his plan starts from the word. If nobody says fourteen, then charging her is what it all comes to.
    ~ runner = -1
    "Course we will," says Dunmore, writing, "soon as we can," and he thanks you, and means it. # speaker: Dunmore
    It goes down as *disrupt; charge if found in possession; partner agencies informed.* You are the partner agencies. He asks how long you've been in the job, and says that it gets easier, the names. Someone slides the biscuits along to you, and there are two of the good ones left.
    Afterwards, by the lift, the nurse says, "Is she really fourteen?" You tell her that she was fourteen in August. "Only I thought I'd something about her," says the nurse; but the lift comes.
    -> twice
* [Say that you can't sit through language like that, leave the room, and put it to his superintendent in writing.]
    # point: ES-01 # point: LA-07
    # challenge: 2 # support: -2
    # escalates: manager
    # did: You left the meeting over the language, and wrote to the superintendent about it.
    # because: Somebody needed to mind, and you did. Out on the stairs you felt clean for the first time that week. But he'd have listened to you, a bit, and all they had left to go on was the sheet.
    ~ runner = -2
    You say it well. There's a hush as you put on your coat, and one person, by the window, nods.
    On the stairs your heart is going. You write it on the train: nine hundred words, and each of them is true. {role == "form-tutor":Ilona reads it over your arm, and says that it's a very good letter.|{boss} reads it that night, and rings to tell you that it's a very good letter.}
    The minutes have it as *left 2.25.* Then they have the plan for Selam, which was agreed at 2.26. It's one line long{role == "form-tutor":. Ilona still had her hand up|, and nobody who was there could have said what colour her coat is}.
    -> twice
+ [Leave this part out. # skip]
    The sergeant goes on to the next name, and Mei-Lin says that she'll take Selam's away with her.
    -> twice

// ---------------------------------------------------------------- 8

=== twice
# scene: missed-twice The light
# day: 17
# time: 5.45 pm
She didn't come on Tuesday, and she hasn't come today.
{ role:
- "youth-worker": Noor has gone over the floor herself, and left Selam's broom where it was.
- "form-tutor": You had said the geography room, Tuesdays and Thursdays. The chairs are still down.
- else: It is raining on Kiln Street. You've kept the end machine free, with a token on the lid.
}
{ mapped == -2: It had been arranged so that she wouldn't be with the others. }{ mapped == -1: You think of her saying, *Whatever it was*. You aren't certain that you would come. }
Hirut was home for three days of her seven, until her lady fell. {sent == 1:There was a letter waiting, about her papers. She took it away with her in her hand.|} Roza says that Selam eats, thanks her, washes the plate and goes out. At ten she's back. The chain is on by then, and Roza has to get up on her two sticks to take it off.
{ runner == 1: Lund, who is one of Dunmore's two, rang you on Saturday. He had sat with her on platform 2 until there was a train home. He had written down her age. She'd told him that his boots were undone. }
{ runner < 0: There was a fourth stop on Saturday. She wouldn't give a name. }
"She's hard to reach, that one," says {boss}, who has a cold. "Mei-Lin's got her. There's a specialist from January. And you've others who do turn up."
On Tuesday she came as far as the corner. From there she could see that your light was on, and the top of your head. But first there was the thing she had to take. By the time it was done it was ten past six, and she stood there until the light went off. Today she is walking faster. # child: Selam at the corner
You have another twenty minutes before you lock up. # decide: What do you do next?
// strongest: 1
* [Text that you missed her, there's nothing to answer, you'll come wherever she picks, and it will still be you. # write: The text you would send to Selam]
    # point: RL-12 # point: TR-03 # point: TR-06
    # challenge: 1 # support: 2
    # asks: phone-debt
    # did: You texted that you'd missed her, would come where she chose, and that it would still be you.
    # because: She'd been told on, moved and stopped inside a fortnight. I'd have stayed away. You took the price off: no explaining, her place, same face. You can hold on to somebody by being where you said, and it's very slow.
    ~ missed = 1
    ~ trust += 2
    ~ places += 1
    It has two ticks by six, and nothing on Friday. On Saturday: *libary steps 4. not inside*
    She has the third step and you get the second. You've brought hot chocolate, and she holds hers without opening it. It's a long time before she says anything, and it begins with the pigeons. # day: 19
    "You didn't say where was I." # speaker: Selam
    "No."
    "I came to the corner." After a bit: "It's three hundred, for the phone. It doesn't go down. You do one and then it's gone up." # speaker: Selam # piece: phone-debt
    You don't say that it's a trick. You ask would she like some help with the sum.
    -> kitchen_table
* [Write to Selam and to Hirut with two new times, and ask them to ring and say which would suit. # write: The first two lines of the letter]
    # point: RL-12 # point: TR-03 # point: IS-09
    # challenge: -1 # support: 1
    # did: You wrote to Selam and Hirut offering two new times.
    # because: It was a nice letter. You gave her a choice and a way to use it, and it's on file that you did. But she'd have to open it, in front of whoever was there, and ring. And somebody has to look at the address.
    ~ missed = -1
    You take two goes at it and get it down to five lines. You say she isn't in trouble. You say that you hope she'll feel able to come back, and give Tuesday or Thursday, and the number.
    The system puts in the address and it goes off with the second post.
    It's Monday before you see the copy: *9b Kiln Street*. There are new people in there. One of them has already stopped Noor in the street, quite friendly, to say there's post for the girl, and should he give it to her when he sees her? He does see her, he says. It's no trouble.
    -> kitchen_table
* [Take her off your list so that she doesn't feel chased, and leave it to the social worker she already has. # write: What you say to the social worker]
    # point: RL-12 # point: TR-06 # point: LA-08
    # challenge: -2 # support: -1
    # did: You took Selam off your list and left her to the social worker.
    # because: Fewer people on her back sounds like kindness, and some weeks it would be. But you were the one she'd asked for a promise. When you go quiet as well she hears that it was about the appointments.
    ~ missed = -2
    ~ trust -= 2
    You do it carefully. *Door remains open*, you write, and tell Mei-Lin, who has twenty-six children and says, "OK. Yes. OK."
    It frees an hour on a Thursday. There is a boy who's wanted it since September, and he is early. You leave your light on while he talks, as always, till just after six.
    You look out once, when you are pulling down the blind. There are a lot of people at that corner of an evening, waiting for one thing or another, and the lamp there has been out since the clocks changed.
    -> kitchen_table
+ [Leave this part out. # skip]
    Noor says that she'll look out for her, and you lock up.
    -> kitchen_table

// ---------------------------------------------------------------- 9

=== kitchen_table
# scene: kitchen-table Roza's kitchen
# day: 24
# time: 5 pm
Roza's table seats four, and there are {runner == 1:eight|seven} of you. Nobody may begin until the coffee has been round.
{ hirut:
- 2: Hirut has taken three days without pay. She has put her envelope on the table, and a second, filled on both sides.
    "I wrote everything," she says to Mei-Lin. "Now you write." # speaker: Hirut
- -2: The agency let Hirut go last Friday, with a kind letter. She has the chair by the stove. She shook hands with everyone as they came in, and was busy with the cups when it was you.
- else: Hirut has taken three days without pay. She keeps on her coat, as Selam does, and looks at each speaker's mouth.
}
{ sent == 1 && hirut != -2: In her bag is the letter about her papers. She holds it on her knee with both arms round it. }
{ runner == 1: Lund has come from the station, in a jumper, and been given the good chair. | The police have sent apologies. }{ mapped == 1: Vern is here too, on his break. He asked Selam if he could. }
{ missed:
- 1: Selam is up on the worktop, where she can see all of you. You're to tell her when it's half past, she says to you. She doesn't say what for.
- -1: Selam is in the doorway.
    "They read me your letter," she tells you, quite pleasantly. "They did your voice." # speaker: Selam
- -2: Selam is in the next room with the door open, and Noor has put her own chair half way through it. Selam said hello to you as she might to a supply teacher.
- else: Selam is up on the worktop next to Noor.
}
"There's a family, forty miles up the line," says Mei-Lin, who hasn't had a day off since you met her. "I've been. They're good. She could go on Saturday." # speaker: Mei-Lin
"She is in at six," says Hirut. "Every night. I ring. She doesn't need another family." # speaker: Hirut
At the back of the planner, under *Notes*, is a list. Someone at the station who knows I'm 14. Bikes. Mama not crying. For them to stop, not me to stop. Who do I ring when I'm 16. Nobody has asked yet. She has written it small so that there's room for more. # child: Selam's list
"You know her," Roza says, and then they're all looking at you. # speaker: Roza # decide: What do you put to the table?
// strongest: 1
* [Ask who will watch which place and when, offer Selam an advocate, fix a review, and plan beyond her sixteenth birthday.]
    # point: CX-01 # point: CX-04 # point: VO-07 # point: MA-07
    # challenge: 1 # support: 2
    # did: You asked who would watch which place, and offered an advocate, a review and a plan past sixteen.
    # because: Everybody's ideas had Selam doing all the work: in by six, or gone by Saturday. You asked what the rest of us would do. It's dull, names against corners, and it was the only plan that would still be there for the next girl.
    ~ plan = 2
    ~ places += 1
    You draw a line down the page: places on this side, names on that. The kiosk from eight. Platform 2. The stairs at 9b, which housing will answer for. {mapped == 1:Vern puts himself down for the gate before you've finished.|Noor says there's a man on the gate who might, if he were asked. You put a question mark.}
    "And I do what?" says Selam. # speaker: Selam
    Maths, she's told. Bikes. You say there are people whose job is to be on her side of a meeting; would she like to meet one, without signing up?
    "Does she stop when I'm sixteen?" # speaker: Selam
    Nobody knows. You write that down as a question, with Mei-Lin's name and a day in January.
    "OK," says Selam, and copies it into her planner. # speaker: Selam
    -> weeks
* [Back Hirut: in by six, the phone kept at Roza's, nowhere near the station, and a call at nine every night.]
    # point: CX-03 # point: CX-01
    # challenge: 1 # support: -1
    # did: You backed Hirut's rules: in by six, no station, no phone, and a call at nine.
    # because: Her mother had been left out of everything, and here was something she could do. It was right to stand by her. But the only person in that plan with a job is Selam. Whoever's waiting by the kiosk hasn't got to do a thing.
    ~ plan = 1
    Hirut lets out her breath.
    "Thank you," she says to you. It's all on one side of paper in ten minutes: six o'clock, the phone in Roza's tin, round by the footbridge. # speaker: Hirut
    "And if they come to school?" says Selam. # speaker: Selam
    "Then you walk on past," says Roza, who has been on her feet since five and shouldn't be.
    Hirut takes her over to the clock and shows her where six is, with a finger, and they both laugh, because she has known that since she was five. Selam signs underneath her mother. She has lovely handwriting. She reads it through again to make certain what it is she'll have done wrong.
    -> weeks
* [Back the move: forty miles, on Saturday, so that she is out of their reach and can sleep at last.]
    # point: CX-01 # point: VO-07
    # challenge: -1 # support: 1
    # did: You backed the move, forty miles away, that Saturday.
    # because: You wanted her to have one night when nobody could get to her. So did I. Some children do have to go. But it's the child who leaves, and the bench at the station stays just where it is, and someone else's girl sits down on it.
    ~ plan = -1
    It gets easier once it has been said. People offer things: a lift, a suitcase, a proper coat.
    "What've I got to do there?" says Selam. # speaker: Selam
    "Nothing. That's just it, you don't have to do anything."
    Hirut asks what they eat there, and if the bathroom has a lock. Mei-Lin tells her. Hirut nods, and looks into the coffee pot.
    "Does Noor come?" # speaker: Selam
    It's explained that Noor can write. Selam goes to pack. She's back before Mei-Lin has found the page, with her school bag, and stands ready by the door, although it's only Thursday.
    -> weeks
+ [Leave this part out. # skip]
    Mei-Lin says she'll think it over and ring Hirut in the morning.
    -> weeks

// ---------------------------------------------------------------- the weeks after

=== weeks
{
// Nothing done afterwards makes good: a night left until tomorrow, her mother's papers copied, her bag searched, a plan to charge her agreed to.
- places >= 3 && trust >= 1 && plan != -1 && tonight != -1 && hirut != -2 && sent != 1 && mapped != -1 && runner != -1:
    -> child_return
- places <= 1 && trust < 1 && (runner < 0 || line < 0):
    -> interview_two
- else:
    -> up_the_line
}

=== child_return
# ending: good A child day return
# day: 66
By the second Thursday of the new year the bench on platform 2 has been moved.
It was Vern who asked. It's under the roof now, in front of the office window, where there is a light and generally a person. {runner == 1:Lund has a page for the station, as other people have a page for a family: who watches, when, and what they saw.|It took Mei-Lin four phone calls to get an officer for the station as well. He is called Lund, and he has started a page for it, as you might for a family.} There's a man on it who buys two tickets. He has been spoken to, and has a solicitor, and it isn't known what will come of that.
At 9b there is a new lock. Housing has asked who the company is, and is still asking. Leigh went to her aunt's with a carrier bag, and cried, and told Mei-Lin about the keys.
Roza's is private fostering too, and this time somebody has come to look. Roza has enjoyed it very much. Mei-Lin has seen the bed and the sticks and the fridge, and asked Selam about it by herself, and will keep on coming.
{ hirut == 2: Hirut has a lady in Linnetfield from February, and her nights at home. It was her envelope that Lund worked from: thirty-three times, all of them right. | Hirut is still two hours up the coast. She rings at nine, and hears a kettle. }
{ plan:
- 2: The page with the line down it is on Roza's wall. Two of the names have changed. There's one against every place.
- 1: Six o'clock lasted a fortnight. Then Hirut crossed it out herself, and wrote over it who was where.
- else: There's a page on Roza's wall of who is where. It was Noor who started it.
}
It hasn't all stopped. One Friday before Christmas Selam was out until two, and she won't say where. {missed == 1:She did text you: *back. dont be weird.*|Noor swept very slowly the next Tuesday, in case.} There is somebody who works only for her, whose name is Bisi. On what happens at sixteen there's a sentence and a half, which Bisi says isn't enough.
At Roza's she went on with the squares, and then on the twentieth of December she forgot. It was the twenty-second when she noticed. She thought of putting them in late, and had the pen out. The boxes looked all right as they were. So the row stops there, and the rest of the page is homework. # child: The last square
On Saturday she's going with her mother to look at the sea. You're at the station yourself, by chance, a little way behind. "Child day return to Saltersby Quay," says Selam. {mapped == 1:Vern got her a travel card with her photo and her birthday on it, and paid for it himself.|Noor got her a travel card with her photo and her birthday on it.} She has it out ready.
The man in the window is counting change, and doesn't look up.
-> END

=== up_the_line
# ending: middle Forty miles up the line
# day: 66
The family live forty miles up the line, and they are kind. There's a dog with three legs.
{ plan:
- -1: She went on the Saturday, as it had been agreed. It was a very good suitcase. By the time it was unpacked nobody was talking about the station.
- 1: She was in at six for eleven nights running. On the twelfth they were waiting outside school. It was ten to three when she got back to Roza's, and in the morning Mei-Lin rang the family.
- 2: The page of names was good, and it needed another month; half of it was people who hadn't been asked until that evening. Before Christmas there was a night with no train home, and in the morning Mei-Lin rang the family.
- else: Before Christmas there was a night when she wasn't back at Roza's until ten to three. In the morning Mei-Lin rang the family.
}
{ hirut:
- 2: Hirut took her there, and sat on the bed to see if it was soft. She's on the train to her every fourth Sunday, and has told you what it costs, so that you'll know.
- -2: Hirut works at the bread factory now, six nights. She's been to see her once. They had the day wrong at the office, and sent her home again.
- else: Hirut rings at nine. The line is so clear there, she says to you, that she doesn't know what to listen for.
}
{ sent == 1 && hirut != -2: There's been a second letter about her papers. She has somebody to read it with her now, in an office with a waiting list. }
{ missed:
- 1: Now and then you get a text. *libary here has steps aswel.*
- -2: You hear about it from Noor.
- else: You've had a card, with a robin on, signed with both her names.
}
You go past Brackenholt station most evenings. The bench is where it was, beyond the end of the roof. {mapped == 1:"There's two new ones," Vern says. "I've put down the dates." He has, on the back of a timetable, and he's asked you where it should go.|There was a girl on it on Tuesday whom you half know, about thirteen, with no coat. She had a very new phone and kept looking at the clock.}
{ runner:
- 1: Dunmore has had *runner* taken off the sheet, for everybody. He told you himself. He hasn't anyone to put on the platform after eight.
- else: Selam's name has come off the sheet for Tarnbridge, as she lives somewhere else. It's one line shorter.
}
Leigh has left a carrier bag for her at Roza's: the towel, a mug, the other glove. There was a note with it that said *sorry x*, and no address.
This month's sheet is on your desk, to go at nine tomorrow. {line == 1:You write down what was seen, and how old she is, and who might have bought the ticket.|You look for a while at the last column. Then you put an age in it, and what was seen, and *who bought the ticket?*} {boss} comes and reads it standing up, and says, "Ring as well, I would."
She sleeps. For the first week it was in her coat, and nobody said anything about it. Now it hangs on a hook in the hall beside the lead. When she hears the dog on the stairs at night she counts the feet, and if it comes to three she turns over. # child: Selam's coat
No one can say yet how long she will be there. Nobody in that town knows the station, or Dani, or that she's good at bikes. At school they've put her with the older ones, because she seems so mature.
Noor has sent a parcel. It's a bell, and a bolt to fix it with. The spanner had to go separately, on account of the weight, and Noor has stuck on far too many stamps.
-> END

=== interview_two
# ending: poor Interview room two
# day: 73
They charged her on a Sunday, five days before Christmas, and you heard on the Monday from Noor.
She'd been on platform 2, with an adult single and a bag. The custody sheet gave her age as eighteen. She had said fourteen, and been asked again, and then had stopped saying things. It stayed eighteen until ten to three in the morning, when Hirut, {hirut == -2:at Roza's table|in a kitchen two hours away}, found the birth certificate, and somebody showed her how to send it.
{ line:
- -1: They'd had the sheet from Tarnbridge to go on. *Lifestyle and risk-taking,* it says, under the name of where you work.
- 1: Your row was on the sheet from Tarnbridge. It was on the second page. The first had *known runner*.
- else: They'd had the sheet from Tarnbridge to go on. *Streetwise,* it says, under the name of where you work.
}
{ runner:
- -1: Nobody told you beforehand. They had meant to; it was a weekend.
- -2: You had a letter about the meeting in the new year, to thank you for yours. It's with someone.
- else: Nobody rang you that night. No one there had been told that there was anyone to ring.
}
A volunteer sat with her in interview room two. He was a retired bus inspector who was good with young people, and had never seen her before. He asked if she'd like a drink of water, and she said, "Do I have to pay for it?"
The bag wasn't hers. She's being made to owe for what was in it. You know that, because of what she told {missed == 1:you on the library steps|Noor, in the end, over a puncture}.
{ hirut == -2: Hirut doesn't take calls from the council. She speaks to Noor. | Hirut left her lady that same night, by taxi, and it isn't clear if she still has the job. }
Since then a good deal has happened, and quickly. The solicitor asked who had known her, and what they'd written down. You took her everything that was in your drawer. Mei-Lin has done the referral, the national one, for children who are made to work for somebody. There's a hearing in February, and people are asking for it never to take place. Nobody can promise that it won't.
On Tuesday somebody listened, in a room with a fish tank. She was a woman who had done it before, and they began with a map. It went on for fifty minutes. At the end she asked how old Selam had been when it started. Selam did the sum. "Fourteen," she said. "I'm still fourteen." # child: The fish tank
Her coat's in a bag, with a number on it. It's evidence. {plan == -1:The family up the line didn't feel, after that, that they could.|Roza stood in the queue at the police station for an hour on two sticks to ask what the child was meant to wear.}
So Noor brought hers, the green one that she does the bikes in. It comes down over Selam's hands. It smells of oil, and there's a spanner in the pocket that nobody has asked for back.
{ trust >= 1: You text her on Thursdays. It's not much. It goes to two ticks. | You have asked Noor to tell her that you'll be on the library steps at four on Saturday, every Saturday, and that she needn't come. You've been twice. You take a flask. }
-> END
