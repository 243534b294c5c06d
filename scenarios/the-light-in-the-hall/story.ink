// The light in the hall. One Thursday in October 2026, and five weeks.
//
// ON ONE SHEET
// Chairs: social-worker, health-visitor, response-constable (always two: you and Dev).
// Graph:  sw_before | hv_cancelled | po_flag -> before_you_go (hub, 45 min)
//   -> (sw, hv) hall -> sw: stairs | longer | straight out ; hv: hv_weighing | pavement
//   -> (po) po_step
//   -> ten_past_four (hub, 90 min)
//   -> six (all three talked, and Grace asked for tonight) | door_only (one of these) | nobody
//   -> ruth (with Grace: Thursday, or Monday if she was booked) | says_fine (Friday, the school gate)
//   -> sw_debrief | hv_tuesday | po_statement -> complaint -> lee_and_val (doorway: a late chance)
//   -> at_school, if anything of Billie's is still owing (string_end: a late chance) -> five_weeks
// Strands: children  off (seen that night, Lee elsewhere for now, Billie's jobs taken off her) / quiet / on
//          adults    two (Ruth heard alone, Lee told straight) / his / gone
//          trust     language (bell mended, Grace booked, Billie not leaned on or it was put right) / paper / nobody
//          record    both (what he did and what we did) / him / flag
// Serious: Billie carries the worry (trust); nobody sees the children that night (children);
//          back alone (adults); visits stop and nothing instead (record).

VAR role = "social-worker"   // set by the platform: social-worker, health-visitor, response-constable
VAR acted = false            // true once anything at all was chosen
VAR clock = 0                // minutes left in a hub
VAR flag = 0                 // 1 the reason for the flag is known
VAR buddy = 0                // 1 somebody will ring at ten to four
VAR signer = 0               // 1 Grace has Monday, 2 Grace has tonight
VAR billie = 0               // 1 leaned on once, 2 made to carry the worry
VAR met = 0                  // 1 social care, police and health have talked
VAR duty = 0                 // 1 school knows what Billie does at home
VAR val = 0                  // 1 Val was rung
VAR bell = 0                 // 1 the flashing bell is mended
VAR written = 0              // 1 words and times the same day
VAR seen = 0                 // 1 the children were seen that night, -1 nobody went
VAR apart = 0                // 1 Lee sleeps elsewhere for now
VAR heard = 0                // 2 Ruth heard alone, in her language, 1 in front of somebody
VAR file = 0                 // the record: 2 acts, 1 a label, -1 visits stopped and nothing instead
VAR lee = 0                  // 2 told straight, 1 answered, -1 smoothed over by somebody alone
VAR mended = 0               // 1 Billie was told

{ role:
- "health-visitor": -> hv_cancelled
- "response-constable": -> po_flag
- else: -> sw_before
}

// ---------------------------------------------------------------- openings

=== sw_before
# scene: sw-before Twenty to one
# role: social-worker
# day: 1
# time: 12.40 pm
Eight months qualified. Half a sandwich, standing up. At half past three you have a first visit at Tentergate, over the dry cleaner's, and Pritchard has signed the sheet without reading it.
Tom had these two children before you, for one visit, and left a fortnight ago. On the form, in his small print: *Interpreter: not needed, husband signs.* Above that, in red: *Hostile male. Two-up.* No reason given. There is no two. There is you. // meant
The school rang on the sixth about Billie, who is eight. Tired, they said. Asleep on her arm in maths. When they asked, she said, "I did the phone call for Mum." # piece: phone-call
They sent a drawing with it. A house cut open, and a staircase. A man on the stairs. At the top a woman with enormous hands, all ten fingers put in, and beside her somebody very small whose hands are just as big. # child: Billie's drawing
Your phone goes.
"Lee Dunmore. You're coming about my kids." Poles ring behind him. Somebody whistles. "I do the signing, all right? So you talk to me and she gets it off me. Saves you the money." # speaker: Lee
He waits. # decide: What do you say to Lee?
// strongest: 2
* [Thank him and leave it there, because it gets you through the door at half past three.]
    # did: You thanked Lee and left it there.
    # point: RL-17 # point: PC-15
    # challenge: -1 # support: 1
    # because: Everybody in that building has taken this bargain on a busy day. It does get you through the door. It also means the only person who can tell you about Lee will have to tell you through Lee.
    ~ acted = true
    "Nice one," he says. A pole drops, and somebody laughs. # speaker: Lee
    He'll put the hall light on for you, he says. She likes it on.
    -> before_you_go
* [Tell him he can't sign for her today, because you'd sooner have the row on the telephone.]
    # did: You told Lee on the telephone that he could not sign for Ruth.
    # point: RL-04 # point: DA-04
    # challenge: 2 # support: 0
    # because: A cowardly reason, and it was still the right sentence, said while there were four miles between you. It costs you. He has three hours to walk about with it, and whoever he goes home to has them too.
    ~ acted = true
    ~ lee = 1
    "She's my wife." Nothing rings behind him now. He has walked away from the others, or they have stopped to listen. # speaker: Lee
    "Nine years I've done that. Doctors. The bank. Parents' evening. Nobody's paid me a fucking penny and nobody's ever said can't." # speaker: Lee
    You say it again. You hear how young you sound.
    "Half three," says Lee. "I'll be in." # speaker: Lee
    -> before_you_go
* (texted) [Text Ruth on the number he gives you, since she'll want to say how she likes to talk.]
    # did: You texted the number Lee gave you for Ruth.
    # point: RL-17 # point: PC-15
    # challenge: 0 # support: 1
    # because: It's a decent thought, to ask her and not him. But the number came from Lee, and English may be her second language. A text tells you that somebody has a phone. It can't tell you whose hand it's in.
    ~ acted = true
    The answer comes in under a minute, while he is presumably on a scaffold.
    \*Hi ya. Happy for Lee to do it. Ta.*
    You look at it for longer than you have. In the midwife's note, which somebody scanned in sideways, Ruth signs for half an hour about her grandmother's allotment. There is no *hi ya* in it. # piece: allotment
    -> before_you_go
+ [Leave this part out. # skip]
    -> before_you_go

=== hv_cancelled
# scene: hv-cancelled Quarter past eight
# role: health-visitor
# day: 1
# time: 8.15 am
You are parked with the engine off. Alfie Dunmore's review is at half past three today. He is eleven months. You have had Grace Obi booked since August, as for every visit since he was born.
8.05, from the agency: *Your interpreter for 15:30 has been cancelled at the client's request.*
Ruth has never cancelled anything. Ruth keeps your visits on the fridge with the times in red.
The phone goes in your hand, a number you don't know.
"Hello. This is Billie Dunmore for Mum." A small, flat, very clear voice. She is eight. Behind her Alfie is shouting at a spoon. "Dad says your lady isn't coming. So I'll do it after school. I've done it before. Is it still half past three?" # speaker: Billie
She has her office voice on. She says it is for the attention of the health visitor. Under it you can hear her feet: she is standing on one, then the other, on a floor with no carpet. # child: Billie's telephone voice
"Mum's watching me," says Billie. "You have to say something." # speaker: Billie # decide: What do you say to Billie?
// strongest: 3
* [Ask her whether Mum is all right today, since you have her there on the line.]
    # did: You asked Billie whether her mum was all right.
    # point: VO-01 # point: DA-04
    # challenge: 0 # support: 1
    # because: Warm, and it's what anybody would say. But it went to the one person in the house who can't afford to answer it, out loud, with her mother watching her mouth. She'll have had to choose what to pass on.
    ~ acted = true
    ~ billie = 1
    The feet stop.
    "She's fine," says Billie, at once. No gap. Not long enough for anybody to have signed anything. # speaker: Billie
    Then a long one.
    "She wants to know what you said." # speaker: Billie
    -> before_you_go
* (told_off) [Tell her Mum's calls are a grown-up's job, so that nobody leaves it to her again.]
    # did: You told Billie that the calls were a grown-up's job.
    # point: VO-06 # point: RL-19
    # challenge: 1 # support: -1
    # because: It's true, it's just been said to the wrong person. She rang because nobody else would, and did it well, and what came back down the line was that she shouldn't have. Say it to the grown-ups.
    ~ acted = true
    ~ billie = 1
    "I know how to do it," says Billie. # speaker: Billie
    "I know you do. It isn't that."
    "I do the gas." Her voice has gone up. "I did the school." # speaker: Billie
    There is a scuffle, and then the phone is put down on something hard, not hung up, and for a while you listen to Alfie and the spoon.
    -> before_you_go
* [Answer yes, half past three, and nothing else, because you want her off this call.]
    # did: You gave Billie a short answer and let her go.
    # point: RL-17 # point: VO-05
    # challenge: 0 # support: 2
    # because: It was abrupt, and part of it was that you couldn't bear it. But she'd rung for one thing, and she got it and was let go. Whatever needs saying about an eight-year-old on the phone needs saying to an adult.
    ~ acted = true
    "Half past three. Thank you for calling," says Billie, who called you. # speaker: Billie
    She rings off like somebody who has been told how. In the mirror the school traffic has started. You have seven hours to find somebody who can sign.
    -> before_you_go
+ [Leave this part out. # skip]
    -> before_you_go

=== po_flag
# scene: po-flag Twenty past one
# role: response-constable
# day: 1
# time: 1.20 pm
Late turn. You and Dev have the end bay and a car with a whistle in the passenger door. Sergeant Kerr puts a sheet down between the keyboards.
"Tentergate. Social care are going in at half three. They've put *hostile male, two-up* on their side, and they're asking what we've got." She taps it. "We've got you." // meant
You turn it round. The fourteenth of March. Your own number at the bottom.
\*Neighbour reports shouting. Male calm on arrival, apologetic. Child present, states mum is fine. Mum deaf, not spoken to. No offences. Resumed.*
You remember a stairwell and a light going on and off. A man who was ashamed to have bothered you. It had been the ninth job of that night.
There was a girl. Seven, she would have been. Pyjamas with planets on. She stood in front of her mother on the stairs and talked before you had asked anything, and the whole time her hands were going, behind her back, where the man could not see them. # child: Billie in March
"Took you four minutes," says Dev, reading over your arm. He isn't being funny. # decide: What do you do with the log?
// strongest: 1
* (owned) [Own up to the worker that you never spoke to Ruth in March, because it will come out anyway.]
    # did: You rang and said that nobody had spoken to Ruth in March.
    # point: RL-19 # point: IS-06
    # challenge: 2 # support: 1
    # because: The reason wasn't noble. It'll do. *Child states mum is fine* has sat on two systems since the spring looking like an answer, and the only person who could say it wasn't one was whoever wrote it.
    ~ acted = true
    It takes three goes to get through. Then you say it.
    There is typing. It stops.
    "So nobody," says the voice. "Not the neighbour, not you, not us. Nobody's actually had a conversation with her."
    "No."
    "Right," says the voice, and then, not to you: "Pritchard, have you got a second? No. Okay."
    -> before_you_go
* [Send the log as it stands, since it was signed off and every line of it is accurate.]
    # did: You sent the March log as it stood.
    # point: IS-03 # point: RC-03
    # challenge: -1 # support: 0
    # because: Every line is accurate, and that's the trouble with it. A stranger reads *states mum is fine* and stops worrying. Nothing on the sheet says she was seven and standing between them.
    ~ acted = true
    Attach. Send. It goes with the little rushing noise.
    The answer is back before Dev has found the car keys. *Thanks, that's reassuring.*
    -> before_you_go
* [Get a car put near Tentergate for half past three, so that somebody is round the corner.]
    # did: You asked control to keep a car near Tentergate.
    # point: SU-10 # point: MA-08
    # challenge: 0 # support: 2
    # because: Kind, and the right sort of kind. It also left *mum is fine* where it was. And a car on standby belongs to the next thing that happens in the town, as it did at ten past three.
    ~ acted = true
    Control says yes, if nothing comes in. Control always says yes, if nothing comes in.
    Sergeant Kerr raises an eyebrow at the sheet, still lying there.
    "And that?" # speaker: Sergeant Kerr
    -> before_you_go
+ [Leave this part out. # skip]
    -> before_you_go

// ---------------------------------------------------------------- hub one

=== before_you_go
# scene: before-you-go Twenty-five past two
# day: 1
# clock: 14:25
# until: 15:10 You have to be on the road.
{ role:
- "social-worker": { lee == 1: He's had two hours to walk about with it. You've had two hours as well. | { sw_before.texted: You've read *hi ya* so often that it looks like a place. | He has your number now. He has texted you a thumb. } } Pritchard's door is shut, with voices behind it. The sheet by the stairs has your name, the address, *back 4.30*, and a box for *second worker*, with a dash.
- "health-visitor": The clinic has let its last baby out and somebody is mopping round your chair. { hv_cancelled.told_off: You've heard that voice all day, between weights: up, and then put down on something hard. | You have had Billie's office voice in your ear all day. } On the whiteboard: *Dunmore 3.30*, and a small green G for Grace, which you rub out with your thumb.
- else: "You've got till ten past," says Sergeant Kerr. { po_flag.owned: "That took some doing, ringing them. Now know something." | "If that address goes up this afternoon I want you knowing more than you knew in March." } Nothing else is coming in. Dev has gone for the keys. # speaker: Sergeant Kerr
}
{ billie == 1: In Year 4 they are reading round the class. Billie has a finger on the line, but it's the wrong line. Her lips are going. She is having this morning's telephone call again, both halves. When it's her turn she reads out what's under her finger, very clearly, and somebody laughs. | In Year 4 they are reading round the class. Billie has the place ready with one finger. Every so often she looks at the clock over the door, and then at the window, to see whose car is there. When her turn comes she is on the right line. } # child: Billie's afternoon
~ clock = 45
- (again)
{ clock == 45: Forty-five minutes, and then the road. | { clock == 0: That was the last of it. The road, now. | { clock } minutes, and then the road. } } # decide: What do you do with the time?
* (ivan) {clock >= 20} [Find somebody registered to sign. # takes: 20 # detail: The agency's line plays the same tune. # gone: The agency's lines close to new bookings at three.]
    # did: You asked for a registered interpreter before the visit.
    # point: RL-17 # point: DA-04
    # turns: trust
    # because: Twenty minutes on hold, for two words on a form. It doesn't fix today. But from here somebody who can say what Ruth says has Monday in a diary, and that was true before anybody shouted.
    ~ clock -= 20
    ~ signer = 1
    ~ acted = true
    Nobody in person before six. Grace Obi has Monday at ten and you take it. For half past three there is a video interpreter, a man called Ivan in a room in Hull, if you can hold a screen up and keep the light good.
    "Good light," the agency says. "And who is it for?"
    { role == "response-constable": "The worker who's going in," you say. You text them the link yourself. | You give them Ruth's name, and not Lee's. }
    -> again
* {clock >= 20} [Find out why the flag is there. # takes: 20 # detail: Tom, who wrote it, works in Leeds now. # gone: Tom goes into a meeting at three.]
    # did: You asked what the flag was for.
    # point: LA-08 # point: PC-01
    # because: Two words in red had been frightening people off for a fortnight without saying what he did. It turns out there's a real thing in it, and a thing of ours as well. Knowing both is what lets you be straight with him.
    ~ clock -= 20
    ~ flag = 1
    ~ acted = true
    "I went round on spec," says Tom, on a train. "First of October, my last week, they'd asked me to tidy up. Rang the bell, nothing. I could see her through the glass, so I went up. She turned round with a pan in her hand and screamed the place down." # speaker: Tom
    "Then he came in. He put me up against the wall. Not hands. Just him. He said, *you had one off me, you're not having these.* There's a girl who was adopted. Jade. Fourteen years back. I put *hostile*. I should've put the rest." # speaker: Tom # piece: why-flag // meant
    -> again
* {role != "response-constable" && clock >= 10} [Arrange to be rung at ten to four. # takes: 10 # detail: Hattie on reception is in till five.]
    # did: You arranged a call at ten to four, and a word that meant trouble.
    # point: SU-10 # point: SU-05
    # because: Ten minutes, and a bit embarrassing, like asking to be walked to the car. It's the cheapest thing on the list. It means that one person in the world will notice the time.
    ~ clock -= 10
    ~ buddy = 1
    ~ acted = true
    Hattie writes *15:50* on the back of her hand in biro.
    "What's the word?" # speaker: Hattie
    You say the first thing you can see, which is *stapler*.
    "So if you say you've left the stapler," says Hattie, "I ring the police. And if you don't pick up, I ring the police." She underlines it. # speaker: Hattie
    -> again
* (nine) {role == "social-worker" && clock >= 25} [Read Lee's own file, from when he was nine. # takes: 25 # detail: Two volumes, scanned crooked.]
    # did: You read Lee's file from when he was a boy.
    # point: ST-06 # point: TR-04
    # asks: file-nine
    # because: Nobody needs to have read this to keep two children safe. It won't excuse one thing he does this afternoon. It tells you which of our habits he has met before, and how they sounded in a corridor at ten at night.
    ~ clock -= 25
    ~ acted = true
    Fourteen addresses between four and sixteen. You stop at nine years old.
    \*Moved 21:50 due to breakdown. Lee became aggressive when asked to get in the car. Two workers required.* Then, in another hand, from the house he was taken to: *Would not go upstairs. Asked us to leave the light on in the hall. We have said no, as it will become a habit.* # piece: file-nine // meant
    The last address has one name for three years. Val Tranter.
    -> again
* (who_rang) {role == "health-visitor" && clock >= 20} [Ask the agency who cancelled Grace. # takes: 20 # detail: They record their calls. # gone: The bookings desk stops answering at three.]
    # did: You asked who had cancelled the interpreter.
    # point: PC-15 # point: PC-11
    # asks: cancelled
    # because: A cancellation looks like admin. Somebody made it, at a time of day, in a voice. In all these months it's the first thing about this family that only you were in a position to notice.
    ~ clock -= 20
    ~ acted = true
    "It was the client's husband," says the bookings desk. "Half past seven last night. Very nice about it. He said she'd rather he did it, now the baby's bigger."
    A pause, and keys.
    "He'd done it in August as well. The seventh. Only that day you'd rung to check, and so we put her back on." You had rung about parking. # piece: cancelled
    -> again
* (own_notes) {role == "health-visitor" && clock >= 20} [Read back through your own notes on Ruth. # takes: 20 # detail: Five visits, an interpreter at each.]
    # did: You read your own notes back for who else had been in the flat.
    # point: PC-15 # point: DA-04
    # because: The notes are good. An interpreter every time, Ruth's words kept. The thing they don't say is the thing you need, and it only shows when you put all five side by side and look for who else was in.
    ~ clock -= 20
    ~ acted = true
    \*Ruth says he feeds like a train. Ruth laughed about the pram.* They are nice notes.
    You go down them for one thing, with a pencil. *Lee in kitchen. Lee home, poorly back. Lee let me in. Lee in kitchen. Lee with Alfie on his knee.* A man who works six days a week, in every time.
    You have never asked her the question. There is a box for it, and five times you have put *not appropriate today*. # piece: five-visits // meant
    -> again
* (footage) {role == "response-constable" && clock >= 25} [Look at your own camera from March. # takes: 25 # detail: It was kept. Most of that night was not.]
    # did: You watched your own footage from March.
    # point: DA-01 # point: RC-07
    # asks: footage
    # because: Nobody enjoys watching themselves leave. But a camera looks where you were facing, and you were facing her. You'd only been listening. It needs a registered interpreter to say what's on it. It was there all along.
    ~ clock -= 25
    ~ acted = true
    Four minutes and six seconds. Your own breathing. The man's voice, easy. The girl's: *Mum says she's fine.*
    Behind the girl, on the fourth stair, the woman is not looking at you. She is signing, small and fast, at the height of her waist, straight into the lens. She does it three times, the same thing.
    The light goes out. The camera has only breathing. It comes on again, and her hands are down. # piece: footage
    -> again
* (van) {role == "response-constable" && clock >= 20} [Look up the van. # takes: 20 # detail: White, a scaffolding firm's, not his.]
    # did: You looked up Lee's van.
    # point: DA-05 # point: IS-08
    # asks: car-drink
    # because: It's small, and it isn't what anyone rang about. A man who drinks in a van outside his own house before he goes in is a thing a child knows the sound of. Somebody should be able to put it on the table.
    ~ clock -= 20
    ~ acted = true
    Twice in September a traffic car has noted it, parked up on Tentergate after ten at night, engine off, a man in it. *Two empties in footwell. Keys not in ignition. Advised.* The second time: *Says he is waiting till they are asleep.*
    Dev reads that one out again.
    "Till who's asleep?" # speaker: Dev # piece: car-drink
    -> again
+ [Pick up your keys.]
    -> out_there
+ [Leave this part out. # skip]
    -> out_there

=== out_there
{ role == "response-constable": -> po_step }
-> hall

// ---------------------------------------------------------------- the hall

=== hall
# scene: hall The top of the stairs
# role: social-worker
# role: health-visitor
# day: 1
# time: 3.34 pm
{ role == "social-worker": There's a bell by the street door with a paper stuck over it, in a child's writing: *Knock hard.* { buddy == 1: It's twenty-six minutes to four. In sixteen minutes somebody will ring you. Your hand's up to knock when it opens. | You've got your hand up to do that when it opens, and you haven't told anyone what time it is. } | *Knock hard*, says the paper over the bell, in Billie's writing. It has been there since June. You have stopped seeing it. { buddy == 1: You look at your watch, which you've never done here. In sixteen minutes Hattie will ring. | Today you knock, and the door's open before your hand comes down. } }
{ role:
- "social-worker": "I seen you park," says the girl. She looks at your shoes, then your hands, to see if they do anything. She goes up ahead. Thirteen stairs, straight up, with one small pane at the top. On the third from the top there's a steel spanner as long as your forearm. # speaker: Billie
- "health-visitor": { hv_cancelled.told_off: "I *know* it's not my job," says Billie, before you have said hello. "So I'm not doing it. I'm just standing there." She's changed out of her school shirt to do it in. | "She's not coming," says Billie, before you've said hello. "I told you. So I'm doing it." She has changed out of her school shirt for it. } You go up behind her, thirteen stairs, with the scales bumping. There is a scaffolder's spanner on the third from the top, and you step over it. # speaker: Billie
}
{ role:
- "social-worker": The hall is a bulb and four doors. Lee comes out of one, and stops where the stairs come up. He isn't tall. { flag == 1: This is where he stood over Tom; you can see the wall. | He fills it. }
- "health-visitor": You know this hall. Four doors, a bulb, the pram. You have never been in it with Lee standing where the stairs come up. { flag == 1: This is where he stood over Tom, and Tom wrote two words and moved to Leeds. | He's always been a noise in another room. }
}
{ role:
- "social-worker": "So you're the new one." He takes your card and reads both sides, and puts it in his own pocket. { lee == 1: "The one who says I can't talk to my own wife." | "You don't look old enough." } # speaker: Lee
- "health-visitor": "No Grace," says Lee. "That's a shame." { before_you_go.who_rang: You know who rang, and from what time, and you keep it off your face, and he watches you keep it off. | He is looking at the bag. } "You want him on that, we'll see. You've got questions, you can ask me." # speaker: Lee
}
{ role:
- "social-worker": Ruth is in the kitchen doorway with the baby on her hip. Her whole face asks who you are. { sw_before.texted: "She's not had her phone since Sunday," says Billie, to nobody. Lee's head turns. }
- "health-visitor": Ruth is in the kitchen doorway with Alfie on her hip. She sees you, and is glad, and looks past you for Grace, and then looks down the stairs. { hv_cancelled.told_off: Billie's watching you to see if it's allowed. | She looks at Lee, and stops being glad. }
}
{ signer == 1:
    You get the screen up. A man, a plain wall. "Hello, Ruth," says Ivan, and his hands say it, and Ruth takes a step and has begun to answer, both hands, the baby hitched on her elbow, when Lee reaches up and puts the light out. The screen lights nothing but your thumb.
- else:
    Billie's hands are up already. She puts herself where her mother can see, back to the wall, chin lifted, like somebody about to be measured. Lee reaches over her head and puts the light out.
}
{ signer == 1: In the dark Ivan goes on, a lit square the size of a playing card, telling Ruth something she can't see. A small click: Billie, arm up, on tiptoe. Lee turns it off. She turns it on. He tips the phone to face the wall. Billie's hands come up. | In the dark nobody can say anything to Ruth. It takes you a second to see that. A small click, and the light again: Billie, with her arm stretched up to the switch. Lee turns it off. Billie turns it on. She doesn't look up. She is on tiptoe. } # child: Billie and the switch
"Ask me," says Lee. # speaker: Lee # decide: What do you do?
// strongest: none
* [Start with why you came, since Billie's hands are up and Ruth is watching them.]
    # did: You said why you had come, and Billie signed it to her mother.
    # point: RL-17 # point: VO-05
    # challenge: 1 # support: -2
    # serious: trust Billie was made to carry the worry to her mother, in front of her father.
    # turns: trust nobody
    # because: It happens by itself. A child's hands go up, you say a sentence, and it's been said. She'd had to choose a sign for *worried about you* with both of them watching. Next time there's a knock, Ruth knows who it'll come through.
    ~ acted = true
    ~ billie = 2
    { role == "social-worker": You keep it simple. That school is worried. That people have heard shouting, and you need to know they're safe. | You'd meant to begin with his weight. What you say is that you are a bit worried about them all, and is Mum safe. You hear it come out. }
    Billie stops at *safe*. She looks at the ceiling, for the word. Then she makes something short.
    Ruth's face closes.
    "What did you tell her?" says Lee, quite quietly. He isn't asking you. "Billie. What did you just tell your mum I done?" # speaker: Lee # closed: Ruth's kitchen > Billie was the one who told her why you had come.
    { role == "social-worker": -> stairs | -> hv_weighing }
* [Let Lee talk, because he's between you and the way down and it may quieten him.]
    # did: You let Lee talk first.
    # point: RL-07 # point: SU-10
    # challenge: -1 # support: 1
    # because: It's what we train people to do, and on another day it works. Here he had the stairs, and the longer he talked the more the hall was his. Listening needs a door you can get to.
    ~ acted = true
    "Right," says Lee. "Right. Good." # speaker: Lee
    { role:
    - "social-worker": He starts reasonably. The bell has been bust since June. He rang three times. He got a text asking how they did. # piece: bell
    - else: He starts reasonably. The clinic sends letters. The hub had her stood by a door like a lemon. Who d'you think reads her the letters? # piece: group
    }
    Ruth taps his arm to be told. He doesn't turn. She taps again. Billie has slid down the wall and is sitting on her hands.
    { role == "social-worker": -> longer | -> hv_weighing }
* (went) [Say you'll come back with an interpreter, and go, because your knees have started.]
    # did: You said you would come back with an interpreter, and left.
    # point: SU-10 # point: DA-04
    # challenge: 1 # support: 0
    # because: Your knees had more sense than the form. Nothing true was going to be said up there. It did leave three people in a hall with a man who'd been walked out on, and that's the part that isn't over because you've gone.
    ~ acted = true
    "That's it?" says Lee. "That's fucking it?" # speaker: Lee
    { role == "social-worker": He doesn't move, so you go past him sideways, with your back along the wallpaper and your bag held in front. He breathes on your ear. You feel for each stair with your heel. | He doesn't move, so you go past him with the scales in front of you like a tray. They scrape the wall, and they scrape him. You feel for each stair with your heel. }
    Nobody has told Ruth why you came, or why you left.
    { role == "social-worker": -> ten_past_four | -> pavement }
* (sent) [Ask Billie to take Alfie into the bedroom, so that the two of them are out of it.]
    # did: You asked Billie to take Alfie to the bedroom.
    # point: VO-01 # point: VO-05
    # challenge: 0 # support: 1
    # because: There wasn't a good sentence to be had, and this was a kind one. It got both of them behind a door. It also gave an eight-year-old the baby and a job, and left Ruth in that hall with him and the switch.
    ~ acted = true
    ~ billie = 1
    Billie looks at you with dislike.
    { role == "social-worker": "He's not tired," she says. But she takes the baby, who is nearly too big for her, and carries him off with his feet knocking on her knees. | "You've got to weigh him," she says. "That's what you're for." But she takes him, with his feet knocking on her knees. } # speaker: Billie
    Lee watches them along the hall. Then he puts the light out, and it stays out. # closed: Ruth's kitchen > Billie was sent off with the baby, and the light went out.
    { role == "social-worker": -> stairs | -> hv_weighing }
+ [Leave this part out. # skip]
    { role == "social-worker": -> ten_past_four | -> pavement }

=== hv_weighing
# scene: hv-weighing Nine point one
# role: health-visitor
# day: 1
# time: 3.46 pm
"Weigh him, then," says Lee. "That's what you came for." { hall.sent: It's the bedroom that you sent the two of them to. You've put them in the one room with no other way out. | So you do, in the bedroom at the end, on a folded towel. } Lee stands in the doorway, with his arm across it like a bar on a ride. # speaker: Lee
{ billie == 2: Nobody's looking at Billie. She's behind the door with her face to the wall, saying a word under her breath, trying it. | Billie has the nappies ready in a row. She hands you things before you know that you want them. }
Ruth undresses him. { before_you_go.own_notes: You're looking for it, this time. Five visits, and you have never once watched her hands when Grace wasn't there to. Between one popper and the next they are talking. | Her hands are quick, and there's something the matter with them. You think she is cold. Then you see that between one popper and the next they are talking. } They do it low down, behind the raised lid of the scales, where Lee can't see: the same thing, three times. She looks straight at you when she does it. You've had a morning of deaf awareness and you can say *baby* and *milk*.
{ flag == 1:
    "They had one off me, littler than him," says Lee. "They weighed her and all." You know. Tom told you, from a train. "Jade," you say, and you hadn't decided to. His arm comes down off the frame. He puts it back.
- else:
    "They had one off me, littler than him," says Lee. "They weighed her and all." He says it pleasantly. Then he hits the door frame with the flat of his hand, once, and every bottle on the shelf jumps. You had not been told. Ruth, who felt it in the floor, has not even turned round.
}
{ buddy == 1:
    Your phone goes, in your tunic, lit up through the cloth. Ten to four. "Hiya," says Hattie, small and cheerful. "You all right? Have you got everything?" You say you think that you've left the stapler. "What fucking stapler?" says Lee. In the pause you can hear a chair go back.
- else:
    It is ten to four. At clinic they'll be stacking the chairs. If they think of you, they'll think: Dunmore, that's a nice one, she'll be ages. Nobody is going to ring.
}
Alfie lies on the scales like a man in a bath. He has got hold of Ruth's finger, and when it moves, his arm moves, so that he seems to be saying it too. Then he pees, in an arc. Nobody laughs, and he looks round for who will. # child: Alfie on the scales
The number settles. // meant
"Well?" says Lee. "Is he all right or isn't he?" # speaker: Lee # decide: What do you do?
// strongest: 2
* (nodded) [Nod at Ruth to show that you've seen it, and write the weight in the book.]
    # did: You nodded at Ruth, and she took it that you had understood.
    # point: RL-17 # point: DA-04
    # challenge: -1 # support: 1
    # because: A nod's what you give somebody when you want them to feel better. She'd risked a lot on it, and what she got back was yes. She'll have stood at that sink the whole evening waiting for what you'd understood to happen.
    ~ acted = true
    You nod. Her whole body takes it in. She closes her eyes for a second.
    You write *nine point one*, and the date. You have no idea what she said.
    Lee lets you by. He carries the scales to the top of the stairs for you and says mind how you go.
    -> ten_past_four
* [Put Alfie back in his mother's arms, and let Lee know you're off.]
    # did: You gave Alfie to Ruth and told Lee that you were leaving.
    # point: SU-10 # point: PC-12
    # challenge: 2 # support: 0
    # because: Blunt, and it'd be easy to say you walked out on her. But there was nothing left to do up there that wouldn't cost her. Somebody had to be able to say, by half past four, that a woman had signed a thing three times.
    ~ acted = true
    "I'm going now, Lee. Can I come by, please."
    You say it to the arm. The arm stays. Alfie is wet, and roaring, and in the right place. You count the poppers on Ruth's sleeve. Then the arm goes up, quite high, like a man showing you he isn't armed, and you duck under, with the scales against your chest.
    -> ten_past_four
* [Tell Lee that Ruth's trying to say something, and wait for him to pass it on.]
    # did: You told Lee that Ruth was trying to say something.
    # point: DA-04 # point: PC-15
    # challenge: 1 # support: -1
    # because: Wanting her heard was right, and he was the one person there who could. He could also hear what she'd said. It's done in clinics every day: *what's she saying?* The look she gave you isn't in any training, and you won't need telling twice.
    ~ acted = true
    Lee turns his head. He says it and signs it, big: what are you saying to her?
    Ruth's hands have stopped. She shows them to him, both sides, empty. She points at Alfie's bottom: cream.
    "She wants the cream," says Lee, and he smiles at you, and there's nothing in it at all. # speaker: Lee
    -> ten_past_four
+ [Leave this part out. # skip]
    -> ten_past_four

// ---------------------------------------------------------------- the stairs

=== stairs
# scene: stairs Ten to four
# role: social-worker
# day: 1
# time: 3.50 pm
{ billie == 2: He's put Ruth and the two of them in the bedroom and shut the door on it. | He has steered Ruth backwards into the kitchen with one flat hand, and shut the door on her. } Then he sits down on the top step. { before_you_go.nine: *Would not go upstairs*, it said in the file. It's no help to you now. | He does it slowly, with a hand on each wall. It makes him the shape of the stairs. }
There is grey light from the landing pane, enough to see hands by. His are on his knees. The nails are split, and very clean. He has moved the spanner next to him, the way you'd move something so that nobody trips. // meant
"I'm not stopping you going," says Lee. "Am I? Have I touched you?" # speaker: Lee
{ flag == 1:
    "You lot had one off me." You know. Tom told you, from a train. "Jade," you say. "She'd be fourteen." You hadn't decided to. His mouth goes on for a second with nothing in it. Nobody has said that name in this flat. He looks at the shut door.
- else:
    "You lot had one off me. Did they put that on your sheet? Seven months old. I'd bathed her." He says it to the wall over your head, and then he shouts it, the same words, and your back hits the cupboard before you know you have moved. It is all over your face that you had not been told.
}
{ buddy == 1:
    Your phone goes. Ten to four. It rings in your pocket, lit up through the cloth, and you both look at it. "Hiya," says Hattie, small and cheerful and in another world. "You all right? Have you got everything?" You say that you think you left the stapler. Lee says, "What fucking stapler?" But he has shifted. There is a gap now, on the left, as wide as a person.
- else:
    Somewhere below a door bangs, and a bus goes by. It is ten to four. Nobody is going to ring. On the sheet at work it says half past, so at half past somebody may look at it, if they are passing, and give it five minutes.
}
Behind the bedroom door Alfie has begun on one note. It stops in the middle. There's a wet, popping noise, again and again: Billie, blowing on his stomach to make him quiet. Under the door there is the shadow of two knees. # child: Alfie behind the door
"So what've they said about me?" says Lee. # speaker: Lee # decide: What do you do?
// strongest: 2
* (sat) [Sit down on the carpet, lower than he is, and let him finish first.]
    # did: You sat down in the hall to let him finish.
    # point: RL-07 # point: TR-02
    # challenge: -1 # support: 2
    # because: Making yourself small is a good instinct in a waiting room. Up there it put you on the floor, in the dark, with him over you and on the way out. Calm is for when you can both leave.
    ~ acted = true
    You slide down the cupboard. The carpet smells of plaster.
    For a moment it works. His shoulders come down.
    Then he talks. He talks for a quarter of an hour, down at the top of your head, and you nod. When Alfie starts up again he goes to see to him, and that's how you get out: on your hands and knees first, and then not.
    -> ten_past_four
* [Tell him you're going down, and he has to move.]
    # did: You told Lee that you were going and that he had to move.
    # point: SU-10 # point: PC-12
    # challenge: 2 # support: 0
    # because: No warmth in it, and there didn't need to be. He'd asked whether he was stopping you. A plain sentence makes him answer. Leaving isn't the end of the job; it's the bit where you're still able to do it.
    ~ acted = true
    You say it too loudly. You say it looking at his hands.
    "I'm going down now, Lee. Move over, please."
    One. Two. He gets up, all in one go, and he is very near, and he flattens himself against the wall with his arms out like a man letting a lady through a turnstile.
    You go down facing forwards because you can't not. All the way there is a place between your shoulder blades.
    -> ten_past_four
* (agreed) [Tell him you'd be angry too, if it was your kitchen and your kids.]
    # did: You told Lee you would be angry too.
    # point: RL-07 # point: RL-10
    # challenge: 0 # support: 2
    # because: He does have things to be angry about, and you'll need to say so, in a room with two exits. Said from there it was a toll. And the one thing he'd stopped anybody saying to Ruth still hadn't been said.
    ~ acted = true
    "Yeah," says Lee. "You would." # speaker: Lee
    He tells you about the bell. He tells you about the bank. It takes a quarter of an hour, and some of it is funny, and you hear yourself laugh. When he stands up to let you by he pats your arm.
    On the way down you notice that you've agreed with him about something, and that you can't think what it was.
    -> ten_past_four
+ [Leave this part out. # skip]
    -> ten_past_four

=== longer
# scene: longer Five to four
# role: social-worker
# day: 1
# time: 3.55 pm
You have stayed too long.
He has stopped telling you things and started asking. Who rang. Who rang. Which one of those bastards downstairs. He asks it nicely, then not, and you say you can't tell him, and he says *can't*, and he takes the phone out of your hand.
{ signer == 1: Ivan is still on it, in his room in Hull, a plain wall and two hands. He is saying something. }
{ flag == 1: "You had Jade off me," says Lee. He says it into the phone, close, like a microphone. You had known her name since half past two and it's no use to you at all. | "You had one off me," says Lee. He says it into the phone, close, like a microphone, and you say, "One what?" and see it was the worst thing that you could have said. }
Then it goes past your face. It hits every third stair. It goes on for longer than you would think, and at the bottom it comes apart in two separate noises.
{ buddy == 1:
    One of the noises starts ringing. It's ten to four by Hattie's clock, which loses, and it rings down there on the mat with its face lit up on the ceiling of the stairwell, nine rings, ten. Lee listens to it. "Who's that, then?" he says. You tell him. You tell him what she'll do when nobody answers. He hasn't thought of there being a person.
- else:
    Then nothing. No one knows what time it is where you are. You think of the sheet by the stairs at work, and *back 4.30*, and of somebody switching off the lights in that corridor on the way past.
}
Ruth can't have heard it. She felt it, through the floor. She comes round in front of him, with flour to her wrists, and looks from him to you. She signs one thing at him, hard. He says with his mouth, big, no voice: NOTHING.
Billie is under the shelf where the meter is, with Alfie between her knees. She has one hand over each of his ears. She is watching her dad's boots. When they move, she moves Alfie, about an inch, so that he is still behind her. # child: Under the meter
Lee is breathing through his mouth. # decide: What do you do now?
// strongest: 1,3
* [Go down after it without a word, since your voice isn't going to work.]
    # did: You went down without saying any more.
    # point: SU-10 # point: TR-07
    # challenge: 1 # support: 0
    # because: There was nothing left up there that talking would do, and you'd stopped being any use to anybody but yourself. It's hard to forgive, walking past a child. It's also how somebody came to be on a telephone about her ten minutes later.
    ~ acted = true
    You walk. He has gone to one side to see where it landed, and there's room, and you use it.
    The glass is all over the mat. You don't pick it up. Outside the day is going on, enormously, with a man carrying a ladder.
    The dry cleaner comes out with your battery in her palm.
    "I've rung them," she says. "I rang them in March." # speaker: The dry cleaner
    -> ten_past_four
* [Say sorry to Lee, so that he's got something to stop for.]
    # did: You said sorry to Lee.
    # point: SU-10 # point: PC-12
    # challenge: -2 # support: 0
    # because: Anyone would. The body does it before the rest of you is asked. It got you out, so it did its job. Don't carry it about. But Ruth saw your mouth make the word, and she won't know what it was for.
    ~ acted = true
    "Sorry," you say. "Sorry, Lee." You say it in the voice you have for the dentist.
    "There you go," says Lee. "That's all I wanted." He stands aside. He holds the rail for you. # speaker: Lee
    Ruth has lip-read it. Her face, over his shoulder, does something you will see again in the bath.
    -> ten_past_four
* (six_fingers) [Hold up six fingers to Ruth and point at the floor, because she's looking at you.]
    # did: You showed Ruth with your hands that you would be back at six.
    # point: RL-17 # point: RL-19
    # challenge: 1 # support: 2
    # because: It isn't BSL, and don't let anyone call it that. It was two people looking at each other. She'd been handed everything second-hand, and this she got from you. It also made you a promise with a time on it.
    ~ acted = true
    Six. You tap your wrist. You point at the carpet: here.
    Ruth looks at your fingers. She looks at your face, to see whether they go together. She nods, once.
    "What's that?" says Lee. "What's that you're telling her?" # speaker: Lee
    You go down. The glass is all over the mat.
    -> ten_past_four
+ [Leave this part out. # skip]
    -> ten_past_four

=== pavement
# scene: pavement Two minutes
# role: health-visitor
# day: 1
# time: 3.50 pm
Air. A pushchair goes by, and a man carrying a ladder. It is broad day and has been all along.
You cross, and hold on to the bus shelter. Your hands are doing something of their own. { buddy == 1: Your phone rings in it. "Have you got everything?" says Hattie, on the dot, and you say no, you've left the stapler, and have to say it twice. | You look at your phone, and can't think how it's opened. }
"You're the baby nurse." The dry cleaner has come out on her step. "She likes you. She does a thing with her hand when you've gone." You still have the scales. You carried them down thirteen stairs and you've no memory of it. # speaker: The dry cleaner
You can't hear anything. That's not the same as quiet: there are two panes and a road. If there were a scream, or a crash, you'd not be thinking about it. You would dial.
Upstairs a square of light goes on. Off. On. In it there's the top of a head, then not. Then Alfie, all of him, lifted up by the armpits until his feet are on the sill. Somebody behind him waggles his arm. He is waving at the road in general. # child: Alfie at the window
It is ten to four. # decide: What do you do in these two minutes?
// strongest: 2
* [Ring the number you've got for Ruth, so that she knows you haven't just gone.]
    # did: You rang the number you had for Ruth.
    # point: RL-17 # point: DA-04
    # challenge: 0 # support: 1
    # because: The thought behind it was decent: she shouldn't think she'd been dropped. But it's a voice call to a Deaf woman, on a phone you've never seen her hold. Frightened people do the thing they'd want done for them.
    ~ acted = true
    It rings. It is picked up, and there's breathing, and the spoon.
    "You forget something?" says Lee. # speaker: Lee
    At the window Alfie goes down out of sight, quite slowly, like something being lowered by people who know he mustn't be dropped.
    -> ten_past_four
* (watched) [Stay in the bus shelter and look at the windows, because you can't hold the phone yet.]
    # did: You stood across the road for two minutes and looked.
    # point: PC-05 # point: TR-07
    # challenge: 0 # support: 1
    # because: Two minutes doing nothing, out of reach, in plain sight of a bus queue. It let your hands come back. And a person who isn't talking sees things. It wouldn't have been right with shouting in it; then it's 999 and no pause.
    ~ acted = true
    One minute. The light is on. You find you are counting.
    The kitchen blind goes up, and Ruth is at it. She isn't looking at you. She looks down at the road, left and right, for the car. Then she puts her flat hand on the glass and holds it there. She takes it off and looks at the mark.
    Lee comes up behind her and the blind comes down. You can hold the phone now.
    -> ten_past_four
* [Drive round two corners and park there, since he knows which car is yours.]
    # did: You drove off and parked round the corner.
    # point: SU-10 # point: TR-07
    # challenge: 0 # support: 0
    # because: It's a perfectly good rule: get clear, then ring. Nobody would say different. It did mean that when they asked you at ten past what was happening in the flat, you'd to say that you didn't know.
    ~ acted = true
    You stall it. You stall it again. A woman at the lights mouths at you to put your lamps on.
    Outside the carpet place you switch off and put your forehead on the wheel. It smells of other people's hands. It is some time before you notice that you've locked all the doors.
    -> ten_past_four
+ [Leave this part out. # skip]
    -> ten_past_four

=== po_step
# scene: po-step The street door
# role: response-constable
# day: 1
# time: 4.02 pm
It comes over the air at three fifty-six. *Tentergate, above the dry cleaner's. Caller is the shop. Shouting, something thrown down the stairs, a worker has come out shaking.* { signer == 1: You think of the man in Hull, holding up two hands to nobody. | You and Dev look at each other. } Then you are in the car with the whistle.
{ po_flag.owned: The worker is in the bus shelter, holding a pole. "You're the one who rang," they say. "You said nobody's spoken to her. Well, they still haven't." | The worker is in the bus shelter, holding a pole. They look at your shoulder, at the number. "It said on the log she was fine," they say. }
\*Knock hard*, says a paper over the bell, in a child's writing. Lee has the door open, the width of his face. Behind him the stairs go up into the dark.
"Lads." He's calm. He was calm in March. "It's sorted. She's got upset, the girl they sent, she's only a kid." { before_you_go.van: He has the van keys in his other hand, and he sees you see them. | He smiles at Dev. } "My wife's having a lie-down. She's deaf. So there's no point shouting up." # speaker: Lee
There is broken glass on the mat. He is standing on some of it in his socks.
It's quiet. { flag == 1: This is a man who had a child taken, and you've just driven up with a light on. | Nobody is screaming. } You can hear Sergeant Kerr in your head, and section 17: *to save life or limb. Not to see if they're all right. A worry about welfare won't do it.*
On the fourth stair up, something pale. A hand, then a face. Billie has come down as far as she dares, and she is holding her arm up straight, like somebody in class who knows the answer. # child: Billie's hand up
{ before_you_go.footage: Above her, at the very top, a shape. You have looked at that shape for four minutes and six seconds this afternoon. Its hands are at its waist. | Above her, at the very top, there might be somebody. }
"Night, then," says Lee. # speaker: Lee # decide: What do you do?
// strongest: none
* (went_up) [Go up past him, because you're not writing "not spoken to" a second time.]
    # did: You went in past Lee and up the stairs.
    # point: ES-06 # point: IS-04
    # challenge: 2 # support: -2
    # because: Glass, a frightened witness, a man blocking a door: you might argue section 17 of PACE, 1984, and you might lose. The other power is breach of the peace. You got in. What Ruth got was a stranger's torch coming up her stairs.
    ~ acted = true
    ~ seen = 1
    You are past him before he's finished the word. Dev has his arm. "Fuck off," Lee is saying, "no, fuck off, you can't," and he has a point, and you're on the tenth stair.
    She hasn't heard. She turns when the light hits the wall, and she makes a noise you have never heard before, and gets in front of the pram.
    You take your hat off. It's all you can think of. You have seen two children, on their feet, and you've seen that. After four minutes you go down.
    -> ten_past_four
* [Let Billie come down and tell it, since she has her hand up and wants to.]
    # did: You let Billie come down and say what had happened.
    # point: RL-17 # point: VO-05
    # challenge: 0 # support: -2
    # serious: trust Billie told the police what had happened, on the doorstep, in front of her father.
    # turns: trust nobody
    # because: She put her hand up. It would've felt like ignoring her. But it's March again: her account, with him listening, standing for her mother's. And this time she said something, and went back up the stairs with it.
    ~ acted = true
    ~ billie = 2
    "Dad threw the lady's phone," says Billie. She says it in her clear telephone voice. "It was an accident. Mum's fine. She says thank you for coming." # speaker: Billie
    Nobody has signed anything. Nobody at the top of the stairs has moved.
    Lee puts his palm on the crown of her head, gently, and leaves it there. "All right?" he says to you. # closed: Ruth's own account > Billie had given one for her.
    -> ten_past_four
* (gate) [Walk Lee out to the gate to do his shouting, so that Dev can see up the stairs.]
    # did: You walked Lee to the gate and left Dev at the door.
    # point: MA-08 # point: PC-15
    # challenge: 1 # support: 1
    # because: Half a victory. He'll talk to you if there's nobody to see him lose, and Dev got to look. What it couldn't do was give Ruth one word. Dev can see a stair. He can't sign.
    ~ acted = true
    He does shout. He does it at the gate with his back to the house, about the bell, about March, about a girl called Jade. Some of it is fair, and spit lands on your vest.
    "Little one's got the baby," says Dev, afterwards, in the car. "Both on their feet. Mum came down three steps and looked at me. She did this." He puts his two fists together and pulls them apart. "I don't know what it is." # speaker: Dev
    -> ten_past_four
* [Say you're stopping on that step till you've seen Ruth, because he can't shut it on two of you.]
    # did: You said you would stay on the step until you had seen Ruth.
    # point: PC-12 # point: ES-06
    # challenge: 2 # support: 0
    # because: It's lawful and it's stubborn, and it got her to the top of the stairs. But she came because he fetched her. You saw a woman standing up. What he signed to her on the way, nobody there could read.
    ~ acted = true
    "Suit yourself." He shuts it as far as Dev's boot. # speaker: Lee
    Six minutes. Then the light goes on and he has brought her, with an arm round her, to where you can see. He signs something with the free hand, low down. She looks at it. She looks at you. She puts her thumb up, like a woman in an advert.
    The light goes off.
    -> ten_past_four
+ [Leave this part out. # skip]
    -> ten_past_four

// ---------------------------------------------------------------- hub two

=== ten_past_four
# scene: ten-past-four Ten past four
# day: 1
# clock: 16:10
# until: 17:40 Whoever is going has to set off.
{ role:
- "social-worker":
    { longer:
        The library over the road lets you have the children's corner, because of how you asked. Your phone's in a sandwich bag. They've lent you theirs, with a smiling bear on it, and they keep saying take your time.
    - else:
        { stairs:
            The library over the road lets you have the children's corner. You sit on a frog. You rang Hattie to say you were out, and she said, "Out out?" and you heard the whole of reception go quiet to listen.
        - else:
            The library over the road lets you have the children's corner. You've been in that flat for under four minutes. Nothing happened. You keep telling people so, and your hand keeps going to the back of your neck, where he breathed on it.
        }
    }
- "health-visitor":
    { pavement:
        The library over the road lets you have the children's corner. You put the scales on a frog. You ring Maeve, who's your safeguarding lead, and she says, "Are you hurt? Are you sure?" and then, when you've finished, "Right. What do those children need by tonight?"
    - else:
        You get as far as the library and sit in the children's corner with the scales on your knee. Your tunic's wet where he caught you. You ring Maeve. You do your hands for her down the phone, the thing that Ruth did three times, and there's a silence. "I can't see you, love," says Maeve.
    }
- else:
    { seen == 1:
        Dev parks round the corner with the nose out. "You can't just go up there," he says. He isn't cross. You've got two children seen, and a complaint coming, and a noise in your ears that a woman made. Sergeant Kerr gives you till twenty to six before she needs the car.
    - else:
        { po_step.gate: Dev parks round the corner with the nose out. There's spit drying on your vest. He takes both hands off the wheel and does it again for you, what she did from the stairs, two fists together and then apart. "It's not *help*," he says. "I looked up *help*." Sergeant Kerr gives you till twenty to six before she needs the car. | Dev parks round the corner with the nose out. He has glass in the tread of his boot and works at it with a key. "So do we go back?" Neither of you has been past the fourth stair. Sergeant Kerr gives you till twenty to six before she needs the car. }
    }
}
{ role != "response-constable" && (longer || (buddy == 1 && (stairs || hv_weighing || pavement))): Two officers came to the street door at four. Lee told them through the gap that it was sorted, and they'd nobody to ask Ruth with. }
{ role == "social-worker": Going home doesn't finish it. Two children are up there that you haven't said hello to, and it'll be dark by half past six. | { role == "health-visitor": Coming out doesn't finish it. Somebody who knows what to look at has to see both of them tonight, and it can't be you alone with a bag. | Leaving doesn't finish it. There are two kids up there, it'll be dark by half past six, and somebody has got to be able to talk to their mother. } }
It's what time they do tea. { billie == 0: Billie will be cutting Alfie's toast into long bits, then short bits, then bits that he can't choke on. She tests one against her own finger and thumb. The knife is put back before anybody could say it was out. | Billie will be on the kitchen floor with her back against the cooker, doing Alfie's toast on her knee so as not to be at the table. Long bits, short bits. She'll be going over a word with her free hand, the way she did it, then another way. } # child: Billie's teatime
~ clock = 90
- (again)
{ clock == 90: Ninety minutes. | { clock == 0: That was the last of it. Twenty to six. | { clock } minutes. } } # decide: What do you do with the time?
* {clock >= 30} [Get police, health and social care into one conversation. # takes: 30 # detail: Pritchard does not like speakerphone. # gone: By quarter past five Pritchard was on the ring road.]
    # did: You got police, health and social care to talk before anyone went back.
    # point: TH-10 # point: MA-05
    # turns: children
    # because: Nobody on that line was nice and it didn't matter. Working Together, 2023, says social care, health and police at the least. The duty to share passed in April 2026 starts when regulations say; check if it has. You could share without it, and they did.
    ~ clock -= 30
    ~ met = 1
    ~ acted = true
    { role:
    - "social-worker": "You went up there on your own?" says Pritchard. You signed it, you don't say; you say it. "I sign forty things." He starts the meeting. # speaker: Pritchard
    - "health-visitor": "So it was your interpreter that fell through," says Pritchard, whom you have never met. "So it's your visit that went wrong." Nobody answers him. # speaker: Pritchard
    - else: "With respect," says Pritchard to Sergeant Kerr, "this starts with a log that says mum's fine." Kerr looks at you across the desk. She doesn't take her eyes off you. "Yes," she says, "it does." # speaker: Pritchard
    }
    A call-out in March. { flag: An adopted child, and why the flag. | A flag that nobody there can explain. } { before_you_go.who_rang: An interpreter cancelled twice, by him. | A cancelled interpreter. } { before_you_go.van: A van at night. } { pavement.watched: A hand, flat on a window. } Lee at the surgery in June, not sleeping. One rhyme time, by the door. A midwife who'd had half an hour on an allotment. Tired in maths. They agree on six: two officers, somebody from social care, both children seen and talked to, and Ruth asked on her own. # piece: not-sleeping # piece: group # piece: phone-call # piece: allotment
    -> again
* {clock >= 25} [Ask Grace Obi for six tonight. # takes: 25 # detail: She is on a train, and it is her night off. # gone: Grace's train went into the hills at twenty past five.]
    # did: You asked Grace to come at six.
    # point: RL-17 # point: DA-04
    # turns: trust
    # because: It's a favour with an invoice, and she'd every right to say no. Registered, bound to keep it private, not from the family, not from Lee's pub. Whatever Ruth said in March, somebody is going to be in the room who can hear it.
    ~ clock -= 25
    ~ acted = true
    "{signer == 1:I've got her on Monday. So it's worse, is it?|Is she safe to be asked?}" says Grace. It's the first thing. "Will he be there? Will there be a light? Nobody ever thinks about the light." # speaker: Grace
    { role == "response-constable": She wants to know who's in uniform, so that she can tell Ruth before she sees you. You had not thought of that. | { role == "health-visitor": She's known Ruth as long as you have. "She never cancelled me," she says. "She'd have texted me a rude picture." | You have never booked anyone. She takes you through it: she'll say everything, both ways. Everything. "So if you mutter, I'll sign that." } }
    She gets off at the next stop.
    ~ signer = 2
    -> again
* {clock >= 25} [Write it down, words and times. # takes: 25 # detail: Four lines. # write: Four lines, the way you would want Billie to read them at seventeen: who did what, who said what, at what time, and what you do not know]
    # did: You wrote down the words and the times the same afternoon.
    # point: RC-03 # point: RC-01
    # turns: record
    # because: By tonight it'll be a story, with you in it being brave or stupid. At half past four it's still just what happened. *He said. He stood. The light went off at 3.36.* No word in it that he couldn't hear read out.
    ~ clock -= 25
    ~ written = 1
    ~ acted = true
    { role == "response-constable": On your knee, in the car, in the book. You cross out *kicking off*. You put what he said, and that he was in his socks. | You want to put *terrifying*. You put the width of the hall. You put that he didn't touch you, and which hand the switch was under. }
    Twice you find you've written what Ruth felt, when what you have is her face. You leave a line, and put: *Not asked. Nobody there could.*
    -> again
* {clock >= 20} [Ask school what Billie does at home. # takes: 20 # detail: Miss Petrov, Year 4, has the big choir at four. # gone: School's line goes to the caretaker at half past five.]
    # did: You asked school what Billie does at home.
    # point: VO-01 # point: IS-08
    # turns: children
    # asks: billie-does
    # because: Everyone's rung school about whether she's tired. Nobody had asked what from. It's a short call with a choir in it, and somebody who sees her each day has now begun to think which of those jobs a school could take away.
    ~ clock -= 20
    ~ duty = 1
    ~ acted = true
    "She does their phone." Miss Petrov has shut a door on *Make Me a Channel*. "The gas, the council. I've seen her do the dentist from our office, with her hand over one ear. She asked me what *arrears* was." # speaker: Miss Petrov
    She's quiet.
    "She listens for the baby. At night. She told the class it was her superpower, and they clapped." Another quiet. "I clapped." # speaker: Miss Petrov # piece: billie-does
    -> again
* (rang_lee) {role != "response-constable" && met == 1 && clock >= 20} [Ring Lee and tell him who is coming at six. # takes: 20 # detail: From a number he doesn't know.]
    # did: You rang Lee and told him that people would come at six.
    # point: IS-10 # point: RL-16
    # turns: adults
    # because: Straight with him, and Ruth's the one it could cost: he's got an hour up there to tell her what to say. Plenty of us would've told him on the step. Police had agreed to it. If they hadn't, you don't ring.
    ~ clock -= 20
    ~ acted = true
    { lee == 0:
        ~ lee = 1
    }
    "You what?" You say it again: six o'clock, two officers, to see the children and talk to Ruth. No, not to take anybody. { role == "health-visitor": Yes, with the scales. | No, not on your own. } # speaker: Lee
    A long breath. Behind it the telly comes on, loud, in a flat where the only two people who can hear it are eight and not yet one.
    "Thanks for telling me," says Lee, in quite a different voice, and you don't know what to do with that. # speaker: Lee
    -> again
* {role == "social-worker" && clock >= 25} [Ring Val Tranter, who fostered Lee. # takes: 25 # detail: A landline. It is the number on the file.]
    # did: You rang Val, who had fostered Lee.
    # point: RL-22 # point: RL-21
    # turns: adults
    # asks: val-says
    # because: Nobody rings them, the people who had somebody at sixteen. She'd no way of knowing if he was alive. A man who has somewhere to go tonight, and somebody there to be ashamed in front of, is a bit less dangerous to everyone.
    ~ clock -= 25
    ~ val = 1
    ~ acted = true
    "Is he dead?" says Val. She doesn't say hello. You say no. You can tell her hardly anything, and you tell her that. # speaker: Val
    "I don't need it. I had him three years. Did he put the lights off?" She listens to you not answering. "He did that here. Then he'd sit on the landing, outside, so nobody could go past him. Frit to death and frightening with it." # speaker: Val # piece: val-says
    There's a bed. There's always been a bed.
    -> again
* {clock >= 20} [Ring housing about the bell. # takes: 20 # detail: Reported on 3 June. # gone: Repairs shut at half past five.]
    # did: You got housing to mend the flashing doorbell.
    # point: ST-08 # point: WN-04
    # turns: trust
    # because: It feels like fiddling. But for four months nobody could call on Ruth unless a child heard them first, and every one of us has climbed those stairs past the paper. It's the one complaint of Lee's that you could end with a call.
    ~ clock -= 20
    ~ bell = 1
    ~ acted = true
    "It's logged as *bell*," says repairs. "Low." # piece: bell
    { role == "response-constable": You say who you are, and there's a rustle. You say what it is. It's how she'd know that you were at her door. It's how she'd know about a fire. | { role == "health-visitor": You say what it is. You've walked past that bit of paper since June. It's how she'd know about a fire. You hear *reasonable adjustment*, 2010, in a voice you didn't know you had. | You say what it is. It's how she'd know that anybody was there, you, him, the fire brigade. You're eight months qualified and you quote him the Equality Act. } }
    "Oh," says repairs, and he sits up; you can hear the chair. "Nobody said *deaf*. It just says *bell, flashing*. I thought it was broke." He can do the morning.
    -> again
* (two_of_us) {role == "response-constable" && clock >= 20} [Get the two of you kept free for six. # takes: 20 # detail: There is a fight brewing at the retail park. # gone: The retail park took the late car at twenty past five.]
    # did: You got two officers kept back for six o'clock.
    # point: MA-08 # point: SU-10
    # turns: children
    # because: It's dull and it's what makes the rest of it real. Everyone agrees that somebody will go, and then a shop gets robbed. A name and a time on the sergeant's board is the difference. It won't help Ruth say anything.
    ~ clock -= 20
    ~ acted = true
    Sergeant Kerr rubs out a line on the board and writes *Tentergate 1800, two, fixed*.
    "If the retail park goes up I'm going to look a right prat," she says. She puts the cap on the pen. "What do you do if he's had a drink?" # speaker: Sergeant Kerr
    You tell her. Keys, first. Then on the pavement, the two of you with him, and nobody says anything clever.
    "And her?" says Kerr. You don't have an answer to that one, yet. # speaker: Sergeant Kerr
    -> again
+ [Stop there, and see who is going.]
    -> who_goes
+ [Leave this part out. # skip]
    -> who_goes

=== who_goes
{ met == 1 && signer == 2: -> six }
{ met == 1 || signer == 2 || ten_past_four.two_of_us: -> door_only }
-> nobody

// ---------------------------------------------------------------- the evening

=== six
# scene: six Six o'clock
# day: 1
# time: 6 pm
~ seen = 1
{ role:
- "social-worker": Four of you on a step, and the light going: two officers with their hats under their arms, Grace, and you. Grace is small, in black. "I'll stand by the lamp," she says. "Not next to them."
- "health-visitor": Four of you on a step, and the light going. A social worker off the evening rota is doing the talking, so that you can do Alfie. Grace is here, in her black. She squeezes your elbow once, and goes to stand by the lamp.
- else: Four of you on a step, and the light going: a social worker, Dev, you with your hat under your arm, and a small woman in black whom neither of you would have noticed. "Would you mind not standing in front of my light?" says Grace.
}
{ ten_past_four.rang_lee:
    Lee opens before anybody knocks. He has shaved. There's a holdall behind him at the foot of the stairs, zipped, and Alfie is in his pyjamas at six o'clock with his hair combed flat. He's used the time. "She's upstairs," he says. "I've told her you're coming. I've told her all about it."
- else:
    Lee opens the door on the chain. He looks at the hats first, then at Grace's hands, and you see him understand who she is. "What's she for?" he says. He shuts the door, and for two seconds it could stay shut. Then the chain.
}
{ longer.six_fingers: Ruth is at the top of the stairs with the light behind her. She looks straight at you, and holds up six fingers. }
{ hv_weighing.nodded: Ruth's at the top of the stairs. She looks at you, and nods, hard, the nod you gave her, and lifts both hands: well? }
{ role:
- "social-worker": "You came back, then." It's you he looks at last. He is pale, and there's plaster in his eyebrows. # speaker: Lee
- "health-visitor": "Twice in a day," says Lee to you. "We are honoured." You've brought the scales again. # speaker: Lee
- else: "All right, Lee?" says Dev. He says who you both are, and why, and that nobody's under arrest. He says it up the stairs as well, to the wife, and leaves room for Grace's hands. # speaker: Dev
}
Billie has come to the top step in {role == "health-visitor":the jumper that she changed into for you|her school shirt}. She looks at Grace. Her own hands come up, ready, at her chest. Grace signs something to her, quite small. Billie frowns, and looks at her mum. Her hands go down as far as her pockets. They do not go in. # child: Billie's hands
"I just want ten minutes," says Lee. "I put him down every night. Ten minutes." # speaker: Lee # decide: What happens about Lee?
// strongest: 1,3
* [Ask Lee to sleep somewhere else, with what you'll do if he won't.]
    # did: You asked Lee to sleep elsewhere and told him what would follow if he would not.
    # point: RL-16 # point: RC-04
    # challenge: 2 # support: 2
    # turns: children off
    # because: Nobody on that step had a power to make him, not on what you knew, and pretending to one would've come back. So it was asked, with the next step said out loud. People will often do a hard thing if they're told the truth about it.
    ~ acted = true
    ~ apart = 1
    "And if I don't?" { role == "response-constable": He's asking Dev. It's you that answers. | He's stopped smiling. }
    { role == "social-worker": Then you sit down with your manager tonight, and ring a solicitor in the morning, and you'll tell him before you do. And if anybody's hurt, or about to be, those two won't be asking. | { role == "health-visitor": Then it's a meeting tonight, says the social worker, and lawyers in the morning, and he'll be told before they are. And you say that you'll be putting what you saw of Alfie into it, good and bad. | Then social care sit down tonight with their manager, and you can't stop them and wouldn't. And if anyone's hurt in there, or about to be, you won't be asking; you'll be coming in. } }
    He says a word under his breath to each of you in turn, the same word.
    { val == 1: "Val's got the bed made up," you say. He turns right round. "You rang Val?" His whole face is nine. | "My brother's," he says in the end. "He's got a couch." } # closed: Lee's own bed > He was asked to sleep elsewhere, and went.
    -> ruth
* (ten_minutes) [Give him the ten minutes he asks for first, to put Alfie down and say goodnight.]
    # did: You gave Lee ten minutes to put Alfie to bed.
    # point: TR-02 # point: PC-15
    # challenge: -1 # support: 2
    # because: He asked well, and he does put him down every night. It's also ten minutes upstairs with Ruth before anyone's asked her a thing. Kindness to him came out of her account. It won't look like that on the log.
    ~ acted = true
    { role == "health-visitor": You go up behind him with the scales, and wait in the hall. He sings, something with trains in it, in tune. It was never in your notes that he sang. | You wait in the hall. You listen to him sing, something with trains in it, in tune. He is good at it. }
    When he comes out, Ruth comes behind him. Grace signs hello, and her name, and who she works for. Ruth answers with one hand. It is short.
    "She says she's a bit tired," says Grace, and then, because she says everything, "He told her what to say. She says that as well." # speaker: Grace
    -> ruth
* [Keep him down here with the officers, and get Grace straight up to Ruth.]
    # did: You kept Lee on the step and got Grace up to Ruth first.
    # point: DA-04 # point: MA-08
    # challenge: 2 # support: 0
    # because: It was brusque, and he'll put it in his letter. He'll be right that nobody explained. What it bought was the only thing that couldn't be bought later: Ruth's first sentence, before anyone in the house had told her what it was.
    ~ acted = true
    { role == "response-constable": "You can't just," says Lee, and Dev puts a hand flat in the air in front of him, not touching. You've got the other side. He smells of toothpaste. | "You can't just," says Lee, and one of the officers has a hand flat in the air in front of him, not touching. "You," he says to you, over it. "You fucking remember this." } # speaker: Lee
    { role == "response-constable": Grace goes up, with the social worker behind her. | Grace goes up, with you behind her. } She takes the middle of the stairs, in the light, with both hands where they can be seen.
    At the top Ruth says something to her before she has even arrived.
    -> ruth
+ [Leave this part out. # skip]
    -> ruth

=== door_only
# scene: door-only Five past six
# day: 1
# time: 6.05 pm
~ seen = 1
{ signer == 2:
    Grace is here, by the dry cleaner's window, in her black. Nobody has told anybody. { role == "response-constable": "I'm meant to be with you," she says. Control has her down as a member of the public. She's not to go up with you unless social care say so, and social care's in a meeting. | "She's not on our list," says the older officer, quite kindly, and won't take her up. } She has it in writing on three people's phones, and she waits on the pavement in the dusk.
- else:
    { role == "response-constable": There's you and Dev and no Grace. Somebody talked of asking her for tonight. You can hear the retail park on the radio. You've a laminated card in your vest with pictures on it: a house, an ambulance, a face with its mouth turned down. | There are two officers and no Grace. Somebody had talked of asking her for tonight. One of them keeps looking at his watch. There is a laminated card in his stab vest with pictures on it: a house, an ambulance, a face with its mouth turned down. }
}
{ role:
- "social-worker": You were told to stay in the car. You're out of the car. From the kerb you can see up as far as the ninth stair, and nobody's said you can't look. "Stand where you like," says the older officer, "so long as you're on the phone." You put the phone to your ear and go and stand next to him.
- "health-visitor": You have come for Alfie, with the scales. "Two minutes," says the older officer. So you get down on the mat, among some glass or sugar, and unzip the bag where Alfie can see you do it.
- else: It's you and Dev. "Don't ask her anything," says Sergeant Kerr in your ear, "if there's nobody to tell you the answer." That leaves two children, looked at, standing up, breathing, in a good light. You put your torch away.
}
Lee has brought them down to the third stair and stood them in a row, as for a photograph. { role == "health-visitor": "Your favourite's here," he tells the baby. | He's talking, easy, one hand on the rail. } Ruth watches mouths.
Alfie has jam on him to the elbow. He leans out of Ruth's arm towards the shiny buttons with his whole weight, sure of being held. He is. Billie stands one step below the two of them, facing out. Her eyes go to Lee's hand whenever it moves. # child: The third stair
"There," says Lee. "Two kids. Count them." # speaker: Lee # decide: What do you do on the step?
// strongest: 2
* [Write "Are you safe?" on a pad, and hold it up to Ruth under the light.]
    # did: You held up a written question to Ruth with Lee beside her.
    # point: DA-04 # point: RL-17
    # challenge: 0 # support: 0
    # because: It's what a person does with a pen. But he can read it too, quicker than she can, and whatever she answers she answers to him. The box will say *asked*. Better it had stayed empty till somebody could ask it properly.
    ~ acted = true
    ~ heard = 1
    She reads it. Lee reads it. For a second they're two people reading the same thing.
    { role == "health-visitor": He laughs, and signs it to her, with something on the end about you. She looks at the pad. It's got a cartoon bottle on it, and *feeding notes*. Then she nods. | He laughs, and signs it to her, with something on the end. She looks at you for longer than the question takes. Then she nods. }
    He keeps the page. He folds it in four.
    -> monday_or_friday
* [Look at both children under the light, wish them goodnight, and come away.]
    # did: You saw both children in the light, asked nothing, and left.
    # point: PC-03 # point: DA-04
    # challenge: 0 # support: 1
    # because: It feels like nothing, and you'll be asked why you didn't ask. Two children were looked at properly by someone who knew what to look for. A question that can't be answered safely isn't a kindness. It does leave them there, and it's on you to come back.
    ~ acted = true
    { role == "social-worker": You take your time. You don't know babies, so you look at everything. Hands. Ankles. He gives you his rusk. Billie says she had fish fingers, and how many, and that Alfie had one without the orange. | { role == "health-visitor": You take your time. You undo one popper and do it up. You run your thumb along the backs of his ears and down each leg, and he lets you, and you ask Billie to show you her muscles and see both arms. | You take your time. It's what you would do with a car: start at one end. Hands. Ankles. Dev crouches, and asks Billie what was for tea, and it was fish fingers, and she says how many. } }
    Ruth's eyes go from mouth to mouth. { role == "health-visitor": She's waiting for you to say something to her, as you always have. | She waits for somebody to turn round. } You say goodnight to her, not to him. You do the thing with your hand that everybody knows.
    She does it back.
    -> monday_or_friday
* [Have Lee put one question to Ruth, with two of you watching his hands.]
    # did: You asked Lee to put a question to Ruth.
    # point: RL-17 # point: DA-04
    # challenge: 1 # support: -1
    # because: The idea was to watch him. Nobody there could've told a question from a threat. We've all done some version of it: he's here, he signs, it's one sentence. That is how a person comes to have one voice, and it's his.
    ~ acted = true
    ~ heard = 1
    { role == "response-constable": "Ask her if she's all right, then," you say. It's out before Dev can look at you. | "Ask her if she's all right," says the younger officer, and looks at you to see whether that was good. You nod. }
    His hands are quick. It goes on for a good deal longer than *are you all right*. Ruth answers with her chin.
    "She says you've frightened the kids," says Lee. And perhaps she did. # speaker: Lee
    -> monday_or_friday
+ [Leave this part out. # skip]
    -> monday_or_friday

=== nobody
# scene: nobody Quarter to six
# day: 1
# time: 5.45 pm
It's quarter to six and it has not come together. No one has said no. { signer == 1: Grace has Monday. } Police think social care are going. Pritchard thinks police are. Health has gone to voicemail, in a nice voice. # closed: Six o'clock > Police, health and social care were not talking, and nobody had asked Grace.
{ role:
- "social-worker": The library is putting its chairs up round you. You've a sister coming at seven, and you said you would cook. Pritchard's last text says *lets pick this up tmrw, well done for getting out*. You've got as far as your bag. { longer.six_fingers: You had held up six fingers. }
- "health-visitor": The library is putting its chairs up round you. Your shift ended at five. Maeve says to go home, love, it's with social care now, it was never ours to run. You look at the scales. You look at the frog.
- else: "Retail park," says the radio, and Dev has already started the engine. You're going the other way from Tentergate, with the lights on, quite fast. "They'll have sent somebody," says Dev, over the noise. He says it again at the next roundabout. He only says a thing twice if he thinks it isn't so.
}
The road goes dark one shop at a time. The dry cleaner's sign goes out.
Over it the hall light comes on and shows in the landing pane. It is just bright enough to see a shape on the top stair, sitting, with another, very small, asleep across its knees. The shape has its head against the wall. It lifts it when a car slows down. # child: The top stair
# closed: Ruth tonight > Nobody who can sign was asked to come.
The out-of-hours team is two people for the whole county. # decide: What do you do before you go?
// strongest: 3
* [Send Pritchard an e-mail saying nobody's been, so he has it first thing.]
    # did: You e-mailed, and nobody saw the children that night.
    # point: IS-06 # point: ES-06
    # challenge: 0 # support: -2
    # serious: children Nobody saw Billie or Alfie on Thursday night.
    # turns: children on
    # because: It was a full and honest e-mail, and it was sent to a man who was driving. There's a night in between. We write things down so that they're not ours any more. Nobody's blaming the tiredness; it's what the tiredness did.
    ~ acted = true
    ~ seen = -1
    { role == "response-constable": You do it on the terminal, at a red light, with your thumbs. You put everything in. *For urgent attention.* | You put everything in. You put *for urgent attention*, and your number. You hear it go. }
    It's read at 9.14 on Friday, by which time the shape on the stairs has got up, and washed Alfie, and found its own tie, and gone to school.
    -> monday_or_friday
* [Get the dry cleaner to keep an ear out, since she rang in March.]
    # did: You asked the dry cleaner to listen out, and she rang the out-of-hours team herself.
    # point: MA-01 # point: PC-10
    # challenge: -1 # support: 1
    # because: She's a good neighbour and you were desperate. It isn't her job, and it made her the one who has to live underneath him. It came out all right because she did what you hadn't, and rang. Don't count on that.
    ~ acted = true
    ~ seen = 1
    { role == "response-constable": "Me?" says the dry cleaner, down the phone, with you shouting over the siren. "You're the police." | "Me?" says the dry cleaner. She has her keys in her hand. She looks up at the pane. } # speaker: The dry cleaner
    She stays till eight, in the dark, by the steam press. Then she rings the out-of-hours number off your card, and gives her own name. Two people come out at ten and see them both asleep. They can't talk to Ruth.
    -> monday_or_friday
* [Ring the out-of-hours team, because you'll lie awake all night otherwise.]
    # did: You rang the out-of-hours team and they saw the children that night.
    # point: ES-06 # point: FA-06
    # challenge: 1 # support: 1
    # turns: children
    # because: They groaned, and you'd earned it: it should have been sorted at four. It was still the call. Whoever would ring tonight can ring tonight. They've no interpreter and no history, and they've got eyes, a car, and each other.
    ~ acted = true
    ~ seen = 1
    { role == "response-constable": "You're police," says the woman on the line. "Why aren't you there?" You say why. You say what you know, with the radio going, and she makes you spell the road. | "Quarter to six," says the woman on the line. "Did nobody know at three?" You say what you know and what you don't. You stay on till she's read it back, and she gets the name wrong, and you say it again. }
    They go at nine, two of them. Both children are seen awake, in a lit room. Nobody is able to ask Ruth anything.
    -> monday_or_friday
+ [Leave this part out. # skip]
    The out-of-hours team goes at nine, two of them, and sees both children.
    ~ seen = 1
    -> monday_or_friday

=== monday_or_friday
{ signer == 0 || billie == 2: -> says_fine }
-> ruth

// ---------------------------------------------------------------- Ruth

=== ruth
# scene: ruth A kitchen table
{ not six:
    Monday, ten past ten, the family hub. { signer == 2: Grace stood on the pavement on Thursday till seven, and then she gave you her Monday. | You had Grace in the diary before any of it happened. } Ruth was shown a time, on the back of a hand, and Lee thinks that it's about Alfie's teeth. The room has a ball pit. She has walked here the long way. { role == "response-constable": Dev has the door. } # day: 5
- else:
    Twenty past six. The kitchen, with the door shut, the big light on and the blind down. { role == "response-constable": Lee's downstairs with Dev, and with Sergeant Kerr, who has turned up. | Lee's downstairs with two people whose job that is. } Dough has gone hard on the table. # day: 1
}
Grace sits beside you, a little back, so Ruth can look at both. { role == "health-visitor": "Same as always," she says. "All of it, both ways, and none of it after." | "I'm Grace. I'll say all of it, both ways, and none of it after." } Her hands say the same.
Then Ruth starts.
"You all come in with that face{ role == "response-constable":, and a hat|}." Grace's voice is level and fast. Ruth's hands are not level. "You've asked my husband how I am. You've asked my daughter. I've got a degree in textiles. I have been standing *here*." # speaker: Ruth
{ role:
- "social-worker": "Who are you, even? He's got your card. I don't know your name. You came in my house and you left, and {billie == 2:what I got, I got off my daughter|nobody told me what for}. I thought you'd come for the baby. I had his shoes on." # speaker: Ruth
- "health-visitor": "And you. You I liked. {hv_weighing.nodded:You *nodded*. I stood at that sink. I thought, she's got it, it's coming. You hadn't understood a word.|Every time you brought Grace, and every time he was in the next room, and you asked me about weaning. I was shouting at you with my face. *Weaning.*}" # speaker: Ruth
- else: "I know you," says Ruth. { six: She points at the fourth stair, through the wall. | She points at your shoulder, at the number. } "March. I told you three times. You looked right at my hands and said goodnight to my little girl. {po_step.went_up:Then you came up behind me with a torch, and I thought I was going to be killed.|Then you stood on my mat.}" # speaker: Ruth
}
{ before_you_go.footage: You tell her it's on the camera. That you could see it and couldn't read it. She watches Grace's hands say that, and her own come down. "Then read it," she says. It's this: *He has my phone. Don't ask her.* }
{ hv_weighing: You do it for her, badly, the thing she did three times behind the scales. "He has my phone," says Ruth. "That's all. *He has my phone.* I did it with my hands in nappies." }
{ stairs.agreed: "And you *laughed*. I felt it through the door. Laughing goes through a door. I thought, well, that's that one." }
{ stairs.sat: "You sat down. I could see your shoes, under the door, pointing up. I thought he had knocked you over. Then I saw you were nodding." }
"He puts the light off. When we argue. It's clever: he doesn't have to hit me. He just puts the light off, and I'm not there any more. In March he put me into the wall by my arms, and then he put the light off." # speaker: Ruth # piece: ruth-says
{ billie == 2: "And you made her say it. She won't look at me. She thinks she picked the wrong word." She does you the sign that Billie picked. }
{ not six: There's a window on to the yard that school and hub share, and Grace has sat Ruth with her back to it. Miss Petrov has her class out. Billie has stopped with a beanbag on her head. She can see her mum's elbows going. She walks off backwards, so as to keep it on, and looks at her feet. | Behind her there's a door with glass in it; Grace has sat her with her back to that. On the other side Billie is holding Alfie up by the hands so that he walks. He takes four steps, five. She looks through the glass at her mum's elbows going. She looks back at his feet. } # child: Through the glass
"Well?" says Ruth. "Are you taking them?" # speaker: Ruth # decide: What do you answer?
// strongest: 1,2
* (asked_her) [Ask what she wants to happen, and put it down as Grace voices it. # write: Your question to Ruth, in words Grace could sign]
    # did: You asked Ruth what she wanted and wrote it as Grace said it.
    # point: FA-11 # point: DA-04
    # challenge: 1 # support: 2
    # turns: adults two # turns: children off
    # because: First time anyone had asked her that and waited. What she wanted wasn't what any of us would've put on a form. You don't have to promise it. You have to have it in her words before somebody improves them.
    ~ acted = true
    ~ heard = 2
    "I want to sleep," says Ruth. "I want him at somebody else's, till I've slept. I don't want him locked up. I want my phone. I want Billie to stop listening." # speaker: Ruth
    { role == "social-worker": You go through the risk checklist, DASH here, and you've never done one with a real person. Is she afraid. Of what. Has it got worse. You lose your place, and Ruth puts her finger on it for you. | { role == "health-visitor": You've carried the risk checklist in that bag since he was born. Is she afraid. Of what. Has it got worse. You'd thought it would be a hard thing to ask. She has been waiting with the answers. | You go through the force's risk checklist. Is she afraid. Of what. Has it got worse. You leave gaps for Grace's hands, and the gaps are where it comes. } }
    It comes out high. That means a meeting, a MARAC, and you tell her so. There's a Deaf IDVA who works in BSL, two counties off, by video, and Ruth would like that: a person who can sign swear words. She puts the 999 BSL app on { not six: Grace's old phone. | her own, when it's come out of his pocket. } { apart == 0: It's put to Lee as social care's asking, never as hers, and he goes to {val == 1:Val's|his brother's}. }
    ~ apart = 1
    -> own_scene
* [Tell her what you will have to do, whether she wants it or not. # write: What you tell Ruth you have to do, in words Grace could sign]
    # did: You told Ruth plainly what you would have to do.
    # point: RL-16 # point: IS-12
    # challenge: 2 # support: 1
    # turns: adults two
    # because: She'd asked a straight question. She didn't like the answer and she's owed one anyway. People had been choosing what she could bear to know for years. Better she's angry at something true, in her own language, to your face.
    ~ acted = true
    ~ heard = 2
    { role == "response-constable": It's not yours to decide, you say, and nobody's asked for it. And: what you've told me is a crime, the light and the phone and the wall, and I've got to write it down today. What you want counts, and I can't promise it settles it. I'll tell you before he hears of it. | { role == "health-visitor": It isn't me who decides, you say, and nobody's asked for it. And: I've got to tell social care what you've told me, today, and it'll go in Alfie's notes. I can keep it where he can't read it. I'll tell you if that changes. | Nobody's asked for that, you say, and you can't promise past today. And: there'll be a meeting, and it'll be about what he does, and I can't keep what you've told me from it. I can keep it from him, for now, and you'll hear from me before that changes. } }
    Ruth watches Grace to the end.
    "At least that's a sentence," she says. She doesn't thank you. She goes through the checklist with her jaw set, and at *are you afraid of him* she holds her hand out flat and tips it, one way, the other way, and then all the way over. # speaker: Ruth
    She wants the Deaf IDVA, by video. { apart == 0: She won't have him asked to go, not this week. So there's a word, and whose phone, and who comes. }
    -> own_scene
* (promised) [Promise her that nobody is coming to take the children from her. # write: What you promise Ruth, in words Grace could sign]
    # did: You promised Ruth that nobody would come for the children.
    # point: FA-07 # point: RL-06
    # challenge: -2 # support: 2
    # because: Who wouldn't? She'd had his shoes on. And it's probably even true. But it wasn't yours to promise, and she's been told comfortable things before by people on their way out. She'll hold you to it, and she'll be careful what she gives you.
    ~ acted = true
    ~ heard = 1
    Grace signs it. There's a hair of a pause before she does.
    "Good," says Ruth, and her whole back lets go. "Then there's nothing else." She wipes the table. # speaker: Ruth
    And there isn't. You ask, and she's fine, and it's better now, and he's tired. { role == "response-constable": "You can go back to your car," Grace says for her, quite politely. | { role == "health-visitor": She asks you about his teeth, so as to have asked something. | She looks at the door as she says it. } } She's got what she needed, and there's no reason to risk any more.
    -> own_scene
+ [Leave this part out. # skip]
    -> own_scene

=== says_fine
# scene: says-fine Ten to nine
# day: 2
# time: 8.50 am
Friday. The school gate, in drizzle. { signer == 2: Grace waited last night until seven, and had to be in Derby by eight. She has Tuesday. | { signer == 1: Grace's Monday has turned into Tuesday. It's Friday. | Grace could do Tuesday, if somebody books her. } }
{ role:
- "social-worker": You've rung in to say you'd be late, and you're standing by the bins with Miss Petrov, who has a whistle and a register and said that it was all right. Pritchard is going to want to talk about lone working. You haven't slept, and here they come.
- "health-visitor": You've a clinic at ten, and you told them traffic. Three mothers have asked you about croup. You used to be pleased to see that pram. Here it comes.
- else: You and Dev ought to be in bed. Kerr gave you an hour to do it in daylight, two of you, in uniform, somewhere that isn't the flat. Parents walk round you.
}
Ruth has Alfie in the pram, { role == "health-visitor": under the rain cover that you found for her in May. | { role == "social-worker": with the rain cover on. You've still never been this near to her in daylight. | with the rain cover on. } } She sees you. She doesn't stop until she's level, and then she does, because the handle's been let go on the other side.
Billie gets in between. { role == "response-constable": She has seen the uniforms before her mum did, and steered. | She's planned this; you can tell by how she breathes in. }
"Mum says everything's fine and it was a misunderstanding. She says we don't need anybody." Her hands have stayed round the pram. She has not looked at her mother once. # speaker: Billie
{ billie == 2: "I said it wrong before," she adds, to your shoes. "I said it wrong and Dad went out and slept in the van. So this is the right one." She has the look of somebody handing in a thing they have done over again in neat. }
{ billie == 1: "I'm not in trouble," she says. It isn't a question, and she waits. }
Inside the rain cover Alfie has got hold of his own breath. He blows on the plastic and a grey moon comes, and he puts his finger in it. { seen == -1: He's still got yesterday's vest on, with jam. Billie has put a clean one on top. | He blows again. Billie reaches in without looking and wipes it so he can do another. } # child: The rain cover
Ruth looks at you over her daughter's head. There are four minutes till the bell. # decide: What do you do with "fine"?
// strongest: 3
* (typed) [Type the question on a phone for Ruth, since Lee's van isn't here. # write: What you type, and what you write down afterwards of her answer]
    # did: You typed the question for Ruth at the school gate.
    # point: DA-04 # point: RL-17
    # challenge: 1 # support: 0
    # because: Getting round the child was right. It was English, on a wet screen, with other mothers going by, and he goes through her bag. She read it perfectly well. She's careful what she leaves written down.
    ~ acted = true
    ~ heard = 1
    { role == "response-constable": You do it on your own phone and not the work one. She reads it. She takes it off you and types, with Dev's back between her and the road. | She reads it. She takes the phone off you and types with one thumb, quick, no mistakes. }
    \*Not here.* Then she holds the button down until it's gone.
    Billie has watched that.
    "What did it say? What did she say? I can tell you what she said." # speaker: Billie
    -> own_scene
* (crouched) [Crouch and ask Billie which bit isn't fine, because she's looking at her shoes. # write: What you ask Billie, and what you write down of her answer]
    # did: You asked Billie which bit was not fine.
    # point: VO-01 # point: VO-05
    # challenge: 0 # support: 0
    # because: Hardly anyone had looked at her, and you did. But it was her mum's question, and a gate, and a bell, and she'd just done the hardest thing on her list. Ask a child about being a child. There's a room for it and a day.
    ~ acted = true
    { billie == 0:
        ~ billie = 1
    }
    Billie goes red from the collar up.
    "None of it," she says. And, hissed: "You're *rubbish* at this." She stamps on your foot. { role == "response-constable": It's a boot, and it's got a toecap, and that makes her angrier. | It isn't a kick. She puts her heel on it and leans. } Then she's through the gate. # speaker: Billie
    -> own_scene
* (card) [Let "fine" do for today, because the bell is going and you're wet through. # write: Four words or fewer that you show Ruth, and what you write down of this]
    # did: You let it be, and showed Ruth a day and a name.
    # point: PC-04 # point: RL-12
    # challenge: 0 # support: 1
    # turns: trust # turns: adults
    # because: It looks like giving up, and your socks had a say in it. But nobody could've said anything true at that gate. What Ruth needed was to know there'd be a next time with somebody in it who could follow her, and not to have it in her bag.
    ~ acted = true
    { signer == 0:
        ~ signer = 1
    }
    { role == "health-visitor": You have it on the back of your hand, where you put everyone's jabs. You turn your wrist so only she sees: *Grace, Tues 9.30*. You point at the clinic, over the roofs. | You have it on the back of your hand. You turn your wrist so that only she sees: *Grace, Tues 9.30*. You point through the railings, to the school office. }
    Ruth reads your hand. She does a thing at her chin with two fingers.
    "She says thank you," says Billie. "That one's just thank you." # speaker: Billie
    -> own_scene
+ [Leave this part out. # skip]
    -> own_scene

=== own_scene
{ role:
- "health-visitor": -> hv_tuesday
- "response-constable": -> po_statement
- else: -> sw_debrief
}

// ---------------------------------------------------------------- own scenes, Tuesday

=== sw_debrief
# scene: sw-debrief Pritchard, two o'clock
# role: social-worker
# day: 6
# time: 2 pm
Tuesday. It was meant to be Friday, and then it was meant to be Monday. Pritchard has a form on his screen headed *Post-incident*, and has filled in the first box.
-> grace_tuesday ->
"You'd no business up there by yourself," he says. { buddy: "Reception tells me that *she* had to be your back-up." | "I'd have told you that if you'd asked." } You did ask. The sheet with his initials on it is in your bag. He has six people off. He will go on believing this. # speaker: Pritchard
{ longer: "And the phone goes down as criminal damage. You report it. I don't care how you feel about him." He's right about that, and it steadies you. | "Did he touch you? No. So it's a near miss." He has a drop-down for it. "You still report it. He blocked your way out with a weapon in reach." He's right about that. }
You say that you were frightened. { hall.went: You say that you were only up there four minutes, and that you've not used the stairs at home without the light since. | It comes out the size that it is, and he stops typing. }
School has rung. Billie was sick at lunch. { duty: Miss Petrov rang the signing service and sat her on the beanbag in the meantime. Billie asked who was doing the phone. She asked again. She watched the door till her mother came through it. | When the office rang home she took the receiver out of the secretary's hand, and said in a bright voice that she was Mrs Dunmore and somebody would be along. Nobody came. She went back to class. } # child: Billie in the office
"So how do we want to put this?" says Pritchard, and begins to. # speaker: Pritchard # decide: What goes on the record?
// strongest: 2
* [Put down that he was aggressive, since it's the word that gets you a second person. # write: Four lines for the record: what happened on Thursday, and what happens next]
    # did: You recorded that Lee was aggressive.
    # point: LA-08 # point: RC-03
    # challenge: 0 # support: -1
    # turns: record him
    # because: It works. It'd get you two people by Friday. It got somebody two-up the last time as well, and then they left and all that was left was the word, with nothing in it. He was first called that at nine.
    ~ acted = true
    ~ file = 1
    "Good," says Pritchard. "Clear." # speaker: Pritchard
    He presses something and a red line comes up over both their names, and over Billie's, and over Alfie's, who is not quite one.
    You look at the line. You couldn't tell from it what he did.
    -> complaint
* [Put down what he did and what you did, because Pritchard's started telling it for you. # write: Four lines for the record: what he did and said, what you did, what you do not know, what happens next]
    # did: You recorded what Lee did and what you did.
    # point: RC-03 # point: SU-04
    # challenge: 1 # support: 1
    # turns: record
    # because: Half of that was wanting to get your own version in. Well, get it in. *I did not tell Ruth why I had come.* It's your line about you that lets him believe the ones about him, if he ever reads it.
    ~ acted = true
    ~ file = 2
    You turn his keyboard round.
    \*15.36 Lee put the light out. 15.38 put it out again. Said: ask me. { before_you_go.ivan: The interpreter was on a phone, facing the wall. | I had not booked an interpreter. } {billie == 2:I let a child sign.|A child was ready to sign.}* And on, to the bottom.
    Pritchard comes round to read it.
    "This makes us look terrible," he says. He doesn't delete it. # speaker: Pritchard
    -> complaint
* [Let Pritchard put it as he likes, since you can't stop shaking and he's typing anyway. # write: Four lines you would have put]
    # did: You let Pritchard write it.
    # point: SU-04 # point: RC-03
    # challenge: -2 # support: 0
    # turns: record
    # because: Five days late, nobody had asked you how you were, and you hadn't anything left. That's not a fault in you. It does mean that what's on file about the worst hour of your year was seen by no one who was there.
    ~ acted = true
    ~ file = 0
    \*Worker attended. Dad unhappy with service. Worker left. No injuries.* He reads it out to you in a kind voice.
    You had four lines of your own, on the back of your hand by then, more or less. You go and wash it.
    -> complaint
* [Put down that it's letters and phone calls from now on, so nobody climbs those stairs. # write: Four lines for the record: what happened, and how the work will go on]
    # did: You agreed that visits would stop, and nothing took their place.
    # point: SU-10 # point: RL-11
    # challenge: -1 # support: -1
    # serious: record Visits stopped, and nothing was put in their place.
    # turns: record flag
    # because: Of course nobody should go up there alone. But letters in English to a Deaf woman, and phone calls, is a way of going nowhere and having it in writing. If a trained adult can't go in, what's it like to be eight there?
    ~ acted = true
    ~ file = -1
    "Sensible," says Pritchard, and you could cry, it's such a relief. # speaker: Pritchard
    You write it together. *Due to staff safety.* The letter goes second class. It's addressed to them both, and Billie will read it out. # closed: The flat > Visits stopped, and letters went instead.
    -> complaint
+ [Leave this part out. # skip]
    -> complaint

=== hv_tuesday
# scene: hv-tuesday Clinic
# role: health-visitor
# day: 6
# time: 1.30 pm
Babies in a row on the mat. { heard == 2: At twenty to two the pram's in the doorway, and Ruth, and she parks it by the window and sits down, which she's never done. | { says_fine.card: At twenty to two the pram's in the doorway, for the second time today, and Ruth, and no one else. | You've had Alfie's name on the list since Friday without any reason to think that he'd come. At twenty to two the pram is in the doorway, and Ruth, and no one else. } }
-> grace_tuesday ->
You undress him between you. She does the left side. { hv_weighing: Nine point one again; you could have told them that. | He's all right: nine point one, pink, cross about his vest. } You look at every bit of him and she sees you do it and lets you.
Alfie won't go on the scales. He wants the bell of your stethoscope. He gets it, and puts it to his own ear, the wrong way round, and listens, and then he reaches up and holds it against his mother's. She crosses her eyes. He does it again, to see if she will. # child: Alfie and the stethoscope
Afterwards Maeve has an hour for you in the back, with the door shut. You tell it badly. { hv_weighing.nodded: You tell her that you nodded. | You tell the bit where you carried the scales down. }
"Stop there," says Maeve. "Have you told anyone that?" She waits. Then, being Maeve: { before_you_go.own_notes: "You read those notes on the Thursday. So you knew, going up." | "And she's had five visits. Where's the question in the notes?" } # speaker: Maeve
Pritchard has sent round a sheet to all agencies: *No lone visits. Await advice.* There's no date on the advice.
The record's open. # decide: What do you write, and where?
// strongest: 1
* [Put it word for word in Alfie's notes, because Maeve is going to check. # write: Four lines for Alfie's record: what was seen, said and signed, by whom, and what you have not asked]
    # did: You wrote what was said and signed in Alfie's record.
    # point: RC-03 # point: DA-03
    # challenge: 1 # support: 1
    # turns: record
    # because: It took an hour, and he could ask to see it, so some of it's marked to be kept from him and says why. It's also got the line about five visits and one box. You'd want that in, if it was your mother.
    ~ acted = true
    ~ file = 2
    { heard == 2: You put what Ruth signed, with who voiced it. | You put what her hands did, and that you can't say what it was. } You put your own part: *Not asked on five occasions. Lee was in the next room. I put "not appropriate".*
    Under the law since 2021 Alfie is somebody this is done to, not somebody it's done near. He gets a line of his own. You put the stethoscope in.
    -> complaint
* [Write a line in the red book, since every nurse who weighs him opens that first. # write: The line for the red book, and what you put in your own record]
    # did: You wrote a line about Lee in the red book.
    # point: IS-03 # point: IS-09
    # challenge: 0 # support: 0
    # turns: record him
    # because: It's true that everyone opens it. It lives in a changing bag by their front door, and it's the parents' book, both of them. What was meant as a flag for the next nurse was a note to Lee with her handwriting on it.
    ~ acted = true
    ~ file = 1
    \*Dad can be volatile. See on own.* It's out before you've thought, in biro, under the weights. // meant
    Ruth has read it upside down. Her hand comes over and takes hold of the page. She doesn't tear it. She looks to see what's on the other side, which is his first tooth.
    She shuts the book and sits on it.
    -> complaint
* [Put the weight and the date and nothing more, so there's nothing for Lee to find. # write: Four lines you would have put]
    # did: You recorded the weight and nothing else.
    # point: RC-03 # point: IS-04
    # challenge: -1 # support: 1
    # turns: record
    # because: It's to protect her, and he does look. There are ways to do that: mark it, restrict it, say why. An empty page protects whoever would've had to act on it. If you're off tomorrow, she's told you all that and nobody has been told.
    ~ acted = true
    ~ file = 0
    \*9.1. Well. Mum attended alone.* You look at the last word for some time. It'll mean something to you.
    Ruth watches you cap the pen. She looks at how far down the page it goes.
    -> complaint
* [Write that home visits are stopped and letters will be sent, so it's tidy. # write: Four lines for the record: what was decided, and how Alfie will be seen]
    # did: You recorded that home visits had stopped, and nothing took their place.
    # point: SU-10 # point: WN-04
    # challenge: -1 # support: -1
    # serious: record Visits stopped, and nothing was put in their place.
    # turns: record flag
    # because: There's a sheet from Pritchard that says so, and you've got a neck like a plank. But appointment letters in English, for a clinic he can see her leave for, isn't a plan. It's us getting out of the hall and leaving them in it.
    ~ acted = true
    ~ file = -1
    It fits in the box exactly. *Home visits suspended. Clinic by letter.* You can feel your shoulders come down.
    Ruth is doing up poppers. She doesn't know that anything has been decided. Out of habit she looks round for somewhere to write the next date, and holds the pen out to you. # closed: The flat > Visits stopped, and letters went instead.
    -> complaint
+ [Leave this part out. # skip]
    -> complaint

=== po_statement
# scene: po-statement The small room
# role: response-constable
# day: 6
# time: 3.45 pm
Tuesday, the small room with the sofa. { heard == 2: Grace has had the lamp moved, and the chairs, and sent somebody for a better bulb. | There is a box of tissues and a lamp, and somebody's moved the lamp to the wrong side. You move it back. }
-> grace_tuesday ->
You've got a statement to do: yours. Sergeant Kerr has read the file, and she's put a pencil line by the fourteenth of March.
{ po_flag.owned: "You rang them and told them. So it won't kill you to write it." | "You'd be amazed what people leave out," she says. She waits long enough for it to be about you. } Then: "You all right? After Thursday? You got glass through your boot and said nothing." # speaker: Sergeant Kerr
Through the wall Dev is telling somebody that it's not assault if he only stood there. It's been explained to him, twice, that what Lee does with a light switch has a section: controlling or coercive behaviour, 2015. { before_you_go.footage: He has watched the four minutes now. That's why he's arguing. | He's arguing because he didn't see it either. }
{ heard == 2: Ruth's next door with Grace, telling it to a camera. Billie's been put out here. | Ruth's been sent an appointment for a statement. Nobody's put an interpreter on it, so it's Billie who has come with her. } She's on the other chair with her feet off the ground. She reads the poster about bicycles. { heard == 2: Each time somebody goes past she lifts one finger, to say who it is, and there's no one there to tell. | Whenever somebody goes past in the corridor she tells Ruth with one finger who it is. } # child: Billie in the corridor
"I can do it," she says, when you look up. "I was *there*. You can just ask me." # speaker: Billie
It is five to four. # decide: What do you put on paper?
// strongest: 4
* [Take it down from Billie, since she saw the stairs and tells it better than you. # write: The first four lines as Billie tells them]
    # did: You took an account from Billie in the corridor.
    # point: VO-05 # point: RL-17
    # challenge: 0 # support: -1
    # turns: record him
    # because: She wanted to, and she's good. But a child's account is taken once, properly, planned, by someone trained, with the camera running. In a corridor, beside her mum, it's worth little to a court and it's cost her the telling.
    ~ acted = true
    ~ file = 1
    { billie == 0:
        ~ billie = 1
    }
    She gives you times. She gives you what people had on. She does her father's voice, and it's exactly right, and Dev puts his head round the door and takes it away again.
    You have a page and a half. At the bottom you write her age, and look at it. Kerr looks at it. "Oh, you haven't," says Kerr.
    -> complaint
* [Put that police go by twos and only to emergencies, so nobody gets hurt. # write: Four lines for the address: what happened, and who attends from now on]
    # did: You marked the address for emergencies only, and nothing took the place of a visit.
    # point: SU-10 # point: RL-11
    # challenge: -1 # support: -1
    # serious: record Visits stopped, and nothing was put in their place.
    # turns: record flag
    # because: Two is right, always two. *Emergencies only* is the other half, and somebody will read it at a desk and send nobody. She'd have to be in the middle of it, and get to a phone that's in his pocket.
    ~ acted = true
    ~ file = -1
    You do it in the proper field, with the proper code. It's red. It's got a review date a year off.
    "That'll keep people safe," says Dev, and he means you. # speaker: Dev # closed: The flat > The marker said emergencies only, and nobody else was asked to go.
    -> complaint
* [Stick to Thursday and leave March for whoever asks, because there's enough to write. # write: Four lines about Thursday]
    # did: You wrote about Thursday and left March out.
    # point: RC-07 # point: RL-19
    # challenge: -1 # support: 0
    # turns: record
    # because: It's a statement about Thursday and that's what you were asked for. All true. But *I attended this address for the first time* is how it'll be read, and she knows that you didn't, and so does he, and so does the camera.
    ~ acted = true
    ~ file = 0
    Two sides. Glass, socks, what he said. Kerr reads it to the end, and then turns it over, to see if there's any more.
    "Is that everything?" she says. There is a fly in the lamp. You say yes. # speaker: Sergeant Kerr
    -> complaint
* [Begin with March and what you left off the log, because his solicitor will. # write: Four lines: what you saw and did in March, what you did not do, what you saw on Thursday]
    # did: You began your statement with what you had not done in March.
    # point: RL-19 # point: RC-07
    # challenge: 2 # support: 0
    # turns: record
    # because: It's a self-protecting reason and it makes a true statement. *A woman was signing to me. I can't read BSL. I did not get anyone who could.* After that, everything else in it can be believed, by a court or by her.
    ~ acted = true
    ~ file = 2
    You write *I spoke to a child aged seven and recorded her words as her mother's.* It's the worst sentence you have ever put your name to, and it's the shortest.
    Kerr initials every page.
    "They'll want to talk to you about that," she says. "They should." She leaves the door open when she goes. # speaker: Sergeant Kerr
    -> complaint
+ [Leave this part out. # skip]
    -> complaint

=== grace_tuesday
{
- heard == 2:
    Grace has sent the dates on. She can do Tuesdays, for as long as it takes, at whichever door she's told. { ruth.asked_her: What Ruth wants is on the first page, the one Lee isn't sent, the way Grace said it: *I want to sleep.* | What you said you'd have to do has been done, all of it, and Ruth heard of it before he did. *OK*, she signed. You could read that one. { role == "response-constable": Lee's been in, with a solicitor, and said no comment. } }
- ruth:
    Grace has a Tuesday free and Ruth has said no thank you. { ruth.promised: You were told on { six: Thursday | Monday } that it was all fine, and it goes on being fine. } The letter about the meeting has reached the flat, in English. Somebody there has put a ring round one word, *conference*, and sent it back with a question mark.
- says_fine.card:
    At half past nine this morning, in a room with a ball pit, Grace said hello, and Ruth talked for forty minutes without putting her hands down. It was about the light. He puts it off when they argue, and then she isn't there. In March he'd put her into the wall by her arms first. Some of it was about you. When you asked if she was afraid of him she tipped her flat hand one way, then the other, then all the way over. # piece: ruth-says
    ~ heard = 2
- signer > 0:
    Grace sat for an hour in a room with a ball pit, as she'd been booked to. Ruth didn't come. { says_fine.typed: She had typed *not here*, and that might have meant anywhere. | { says_fine.crouched: Billie had told her what you asked. | Nobody had found a way to tell her that there was a Tuesday. } }
- else:
    Nobody's booked anyone. It's on a list of actions as *BSL?* with a question mark. Ruth has been sent a leaflet with a picture on the front of an ear.
}
->->

// ---------------------------------------------------------------- the complaint

=== complaint
# scene: complaint What Lee wants
# day: 13
# time: 9.30 am
{ apart == 1 || heard == 2:
    Half-term. He's in the waiting room when it opens. { role == "social-worker": Hattie rings through. "He's here. He's got the kids with him. He says he's not leaving." | { role == "health-visitor": It's baby clinic, and there are nine mothers and one toilet. "He's asking for you by name," says Maeve. | It's the front counter, and a man with a lost dog. "Yours," says the desk. } } Lee has three sides of paper, and he reads it out from the middle of the carpet.
- else:
    Half-term. It comes in a brown envelope, by hand, before anyone was in. { role == "social-worker": Hattie found it under the door, with a footprint on it that wasn't his. | { role == "health-visitor": Somebody has put it in the tray with the red books. | It's at the front counter, with a note from the night sergeant: *He was very polite.* } } *Formal complaint.* Three sides. It's about you.
}
He can write. *I have interpreted for the council, the NHS and the police for nine years and none of you have paid me or thanked me. Its a language, BSL Act 2022. Its your job, Equality Act 2010.* { apart == 1 || heard == 2: A woman by the fish tank says, "He's right, though." | It's in block letters, and he's used a ruler. }
{ bell == 1: *Bell mended on the Friday. Four months and then one day. So you could of done it any time.* | *Bell still bust. June, July, August, September. My wife could burn to death and you would put a card through the door.* }
{ po_step.went_up: *Your lot come up my stairs with a torch behind a deaf woman. She thought she was being murdered. Is that legal.* | { longer: *I'll pay for the phone.* There are two twenties, folded small, sellotaped to the page. | { stairs.agreed: *Your own worker stood in my hall and said they'd be angry if they was me. They laughed. I want that put down.* | { heard < 2: *My wife agrees with all this.* Her name's underneath, in his hand. | *I never laid a finger on nobody and I never would.* The pen has gone through the paper at *never*. } } } }
{ file == 1: { role == "social-worker": He's had sight of it, somehow: the word is there in quotation marks, four times. *They called me that when I was nine. Look it up.* | { role == "health-visitor": The page from the red book is stapled on, with the weights. He's put a ring round one word. *I had to get this out of the bin.* | *You had my daughter in a corridor writing down what she said. She's 8. She told me all of it because she tells me everything.* } } }
{ billie > 0: There's a note from Miss Petrov as well. Billie, who always has her hand up, has kept it under her leg since that week. "I do it wrong," she said. She hums, and somebody noticed it's the tune her brother goes to sleep to. }
{ apart == 1 || heard == 2:
    Billie has Alfie on the mat under the leaflets. She's got her back to it, the way you would to rain. She has found the visitors' book and filled in all three of them: name, time, *here to see*. Under *vehicle* she's put { apart: *van (Uncle Si is parking)*. | *van (Dad)*. } She is drawing round Alfie's hand. # child: The visitors' book
- else:
    The envelope has your name on in capitals, { role == "social-worker": copied off the card he took, with the letters after it. | { role == "health-visitor": and a small drawing of a pair of scales. | and your shoulder number, which she's got by heart. } } You know that writing: *Knock hard.* There's a rubbing-out where she had spelt *Safeguarding* without its U. # child: The envelope
}
Half of this is true. # decide: How do you answer him?
// strongest: 2,4
* (passed) [Pass it to the complaints team, since you're named in it three times. # write: The two lines you put on the front]
    # did: You passed the complaint to the complaints team.
    # point: RL-19 # point: ES-09
    # challenge: -1 # support: -1
    # turns: trust paper
    # because: It's the procedure, and you've every right not to mark your own work. It goes to a good person who'll answer every point in five weeks. What he'd said was that nobody ever talks to him, and now somebody won't, politely.
    ~ acted = true
    { apart == 1 || heard == 2: "Somebody will be in touch," you say, through the glass. "I'm *being* in touch," says Lee. "This is me. I'm stood here." | An acknowledgement goes out the same day. *We aim to respond within twenty-five working days.* It thanks him for his feedback. }
    He's given a reference, and a date for a meeting that was going to happen anyway. { role == "response-constable": Dev walks him to the door, and comes back, and washes his hands. | You go and stand in the stationery cupboard. }
    -> lee_and_val
* (rang_him) [Go through which half is right with him, because you'd sooner hear it shouted than read it. # write: The first thing you say to Lee]
    # did: You told Lee which half of his complaint was right.
    # point: RL-19 # point: ES-09
    # challenge: 2 # support: 1
    # turns: adults # turns: record both
    # because: He can still have his formal answer. But nobody had ever said to that man *you're right about this and not about that*, and he'd had nine years of leaflets. It bought ten minutes when he wasn't being handled.
    ~ acted = true
    { lee == 0:
        ~ lee = 1
    }
    { apart == 1 || heard == 2: You come out from behind the glass with a colleague at your shoulder, and say it on the carpet, with the fish. | You ring. He shouts. You hold it away from your ear and go on. } { role == "social-worker": The bell: us, the council. No interpreter in the room: us, and it's the law, and we put it on you. The flag with no reason in it: us. | { role == "health-visitor": The letters in English: us. Five visits with a good interpreter, and never her on her own: me. | March: me. Four minutes, and an eight-year-old, seven then: me. Nobody who signs: that's the force, and me. } }
    "And the rest of it?" says Lee. # speaker: Lee
    The rest isn't. You'll say that to his face, in a room, with whoever he likes beside him. { val: "Val, then," he says. "You rang her. You can have her." | There's a bit of quiet. He says a name he's not said to anyone for years. }
    -> lee_and_val
* (alone) {not (apart == 1 && val == 1)} [Take an answer round on the way home, since he says that nobody ever comes. # write: The first thing you say to Lee]
    # did: You took the answer to the flat by yourself.
    # point: SU-10 # point: MA-08
    # challenge: -1 # support: 2
    # serious: adults You went back on your own to smooth it over, and Lee dealt with you in place of Ruth.
    # turns: adults
    # because: It came from a good place. No one knew where you were, for police it isn't allowed at all, and he's a man who manages people one at a time. He's now got a private arrangement with somebody official, and Ruth watched it being made.
    ~ acted = true
    ~ lee = -1
    { apart: He isn't meant to be at the flat. He opens the door of it, in his socks. "I'm just getting some things," he says, "come up, come up." | "You come yourself," says Lee. "I'll give you that." He holds the door. } { role == "response-constable": You're in your own jacket. You've told Dev you were going straight home. | You step over the spanner. }
    He's so nice about it. He makes you tea in the good mug and says he flew off it, he knows he did, it's how he was dragged up. "You and me understand each other," says Lee.
    Ruth's at the sink. She can see you both reflected in the window, smiling. She doesn't turn round. # closed: Two people > You came on your own, and came to terms with one of them.
    -> lee_and_val
* [Get it signed that he'll never be asked to interpret again, so there's something in the answer. # write: Two lines of the answer]
    # did: You got it in writing that Lee would not be asked to interpret again.
    # point: RL-19 # point: RL-17
    # challenge: 1 # support: 2
    # turns: trust
    # because: The law's said it since 2010 and nobody had put their name to it. It takes something from him, as well, that he's half proud of. And it's not an answer about the light, which has still got to be given him to his face.
    ~ acted = true
    ~ bell = 1
    { lee == 0:
        ~ lee = 1
    }
    { signer == 0:
        ~ signer = 1
    }
    { role == "social-worker": Pritchard signs it. He reads it first, which takes two days. | { role == "health-visitor": Maeve signs it, and then goes down the corridor with it till she's got six more names. | It has to go up to an inspector, who asks what it's been like up to now, and you tell him. } } A registered interpreter, every time, and if there's none then we come back when there is. Grace is there when the man comes about the bell, so he explains it to Ruth and not to the girl.
    "So what am I meant to do?" says Lee, when he's read it. "Stand there?" He'll come in and talk about that. He'll bring somebody. # speaker: Lee
    -> lee_and_val
+ [Leave this part out. # skip]
    -> lee_and_val

// ---------------------------------------------------------------- Lee

=== lee_and_val
# scene: lee-and-val A room with two doors
# day: 21
# time: 4.30 pm
{ role == "health-visitor": It's the speech therapy room. Maeve chose it for the doors. | You chose it for the doors. } { complaint.passed: There's a Mr Osei from Complaints, with a folder, who'll be taking no view. | There are two of you, and Lee has been told who, and for how long, and about what. } { complaint.alone: Lee winks at you as he comes in. Nobody else sees it. | Lee's wearing a shirt. }
{ val == 1: Val is seventy-six and has come in a taxi. She's had him on her spare bed, on and off, since that Thursday. "He's told me a version," she says. | { apart: Val is seventy-six, and has come on the bus with him, upstairs, because he gets sick downstairs. He turned up on her step with a holdall after seventeen years. "He's told me a version," she says. "I said, now tell me the other one." | Val is seventy-six and has come in a taxi, because he rang her on Sunday night after seventeen years and cried. She has got it out of him in bits. "I've had a version," she says. } }
{ role:
- "social-worker": { hall.went: "This one never even sat down," Lee tells Val, with his thumb. "Four minutes, I'd say. Never said what for." | Your card's in his top pocket. He's carried it about for three weeks. } Pritchard is your second person. He's put his chair a little behind yours.
- "health-visitor": { billie == 2: "This is the one had my daughter tell my wife on me," Lee says to Val. "In my own hall." He's not wrong, and you don't look away. | "This is the one did Alfie's weights," Lee tells Val. "Was all right, this one." He doesn't look at you as he says it. } Maeve moves her chair, so that its arm touches the arm of yours.
- else: { po_step.went_up: "That's the one with the torch," says Lee. Val turns right round and has a look at you. "I heard her," he says. | "They've sent the uniform," says Lee. You've left your hats in the car, and he's clocked that, and he's decided that it's a trick. } Dev puts both his hands on the table where they can be seen.
}
{ apart:
    { bell == 1: "I'll say this," says Lee, "her bell works. I've heard. I've not been asked round to see it." | "Her bell still doesn't," says Lee. "I'm not there to hear the door for her now, am I? So who is?" }
    He has a list, in ruler capitals. His tools. His post. Who's doing the bins. { before_you_go.nine: When he gets to *a bed* he says that he's slept in eighteen, and looks at you. You'd made it fourteen, from the file, and a landing. | When he gets to *a bed* he stops, and says he's slept in eighteen beds, did you know that, he counted them up at Val's. }
    "I could've been round there any night," he says. "I've sat outside in the van with the lights off. She'd never have heard me. I could've had the fucking lot of you." # speaker: Lee
- else:
    { bell == 1: "Bell works," says Lee. "Took you long enough." | "Bell's still bust," says Lee. "So you can start with that." It's down for Friday. You say so. }
    Then he starts, before you can. How they came for him at ten at night when he was nine, two of them, with bin bags. How he'd held on to the newel. { before_you_go.nine: You have read it in the other handwriting, where he *became aggressive*. | "I bet you've got it written down," he says. "I bet it says something." } He stops. He leans over, right across the table, and says it quite softly. // meant
    "If you take my fucking kids I will find out where you live." # speaker: Lee
}
{ apart: Val takes the list out of his hand and sits on it. He looks at his hands then, and they've begun to shake, and he puts them between his knees. { role == "response-constable": Dev looks at you: that's an offence, with witnesses. | { role == "social-worker": Pritchard's pen has stopped. He hasn't looked up. | Maeve's hand is on your sleeve. } } | Nobody breathes. Val says, "Lee." He sits back. His hands have begun to shake and he puts them underneath him. { role == "response-constable": Dev looks at you: that's an offence, with witnesses. | { role == "social-worker": Pritchard's pen has stopped. He hasn't looked up. | Maeve's hand is on your sleeve. } } }
{ apart:
    His phone's face-up by the water jug. It's from last Saturday. Billie has Alfie standing, by the hood, on somebody's swirly carpet. He's laughing. She isn't looking at the camera. She's looking just above it, at whoever's holding it, to see. # child: On Lee's phone
- else:
    His phone's face-up by the water jug. It's the two of them on the landing, under the bulb: Alfie in a saucepan, Billie with the lid. She isn't looking at the camera. Her other hand's up on the wall behind her, flat, next to the switch. # child: On Lee's phone
}
Val looks at you. # decide: What do you say to Lee?
// strongest: 2,3
* [Ask him what it was like, being moved about at nine.]
    # did: You asked Lee about being moved at nine.
    # point: TR-01 # point: ST-06
    # challenge: 0 # support: 2
    # because: It's a real question, and there'll be a day for it, with somebody who can stay. Just then he'd made a threat, and what it got him was an hour about himself. What happened to him is why you're straight with him. It's not instead.
    ~ acted = true
    He tells you. It takes the whole time. It's terrible, and it's true, and when he gets to the light in the hall Val cries, and { role == "response-constable": Dev, who has three, goes and stands at the window. | so do you. }
    At half past five he shakes hands all round. He's better for it, you can see.
    -> doorway
* (told) [Tell him what has to be different, and by which day.]
    # did: You told Lee what had to change and by when.
    # point: RL-16 # point: TH-11
    # challenge: 2 # support: 1
    # turns: adults two # turns: children off
    # because: No one had ever told that man a thing with a date on it that they then did. It isn't kind in the voice. But he's not stupid and he isn't nine, and he can do something with a sentence. So can Ruth, who's been told the same one.
    ~ acted = true
    { lee > -1:
        ~ lee = 2
    }
    You say that first: that was a threat, and it's being written down and reported. { bell == 0: The bell: done by Friday, with Grace there, so it's Ruth who's shown it. } Then his. The light stays on. Her phone's hers. { apart == 1: The van stays off that road, and Ruth hears tonight that it's been there. } { role == "social-worker": He sleeps at Val's till the review on the eighteenth and sees the kids there. He starts the course for men who do this. If not, lawyers, and he'll hear it from you before he hears it from them. | { role == "health-visitor": He sleeps at Val's till social care's review on the eighteenth. When you come to weigh Alfie he's out and Grace is in, each time, two of you, and a call from him won't cancel anybody. | He sleeps at Val's till social care's review on the eighteenth. There's a notice that a senior officer can sign to keep him from that flat, and then it's for a court, and it's been asked for. Break it and he's arrested. You say the section. You say it again in English. } }
    ~ apart = 1
    ~ bell = 1
    "That it?" says Lee. He's crying with rage.
    { complaint.alone: "I thought we had an understanding," he says, to you alone, and Val turns her head. | "He can do that," says Val. }
    -> after_lee
* (frightened) [Tell him that he frightened you, and who else was watching.]
    # did: You told Lee that he had frightened you, and that Billie had watched.
    # point: PC-12 # point: RL-01
    # challenge: 2 # support: 2
    # turns: adults two
    # because: An odd thing to hand a man like that. But he'd been told *inappropriate* and *hostile* all his life, and never once *I was scared of you, and so was she*. If he'd not been told already that there was more, somebody still has to say it.
    ~ acted = true
    { lee > -1:
        ~ lee = lee + 1
    }
    { role == "response-constable": "You've frightened me," you say, and it's a strange thing to hear in that shirt. "In March you didn't, and you should have. Billie was on the stair. She was watching your boots. And I'm writing down what you just said." | "I was frightened of you," you say. "Then, and just now, and just now gets reported. And Billie was up on tiptoe at that switch, with her eyes on your boots." }
    He laughs. Nobody joins in.
    "My boots," says Lee. He looks down at them, under the table. He's looking for quite a time. "I used to do that," he says, not to you, and Val says, "I know you did." # speaker: Lee
    -> after_lee
+ [Leave this part out. # skip]
    -> doorway

=== doorway
It comes to you with one arm in a sleeve that in all that time nobody's mentioned Ruth. Lee is holding the door for Val. There's about a minute of him left. # decide: And then?
// strongest: 1
* [Bring it up after all, what has to change, with him holding the door.]
    # did: You told Lee, late, what had to change.
    # point: RL-16 # point: PC-12
    # challenge: 2 # support: 0
    # turns: adults two # turns: children off
    # because: Late, and clumsy, and with people finding their keys. It'll have felt to him like being hit after being stroked. He can have that. It was said, there was a date in it, and it was Ruth's turn.
    ~ acted = true
    ~ apart = 1
    { lee > -1:
        ~ lee = 2
    }
    You say it to his back, and he turns round. { bell == 0: The bell's ours, by Friday. } The light stays on. Her phone's hers. Val's till the eighteenth. What he said just now has been written down.
    ~ bell = 1
    "You let me tell you all that," says Lee, "and then you fucking say that." He's white. # speaker: Lee
    "Somebody'd to," says Val. "Come on. I've chops." # speaker: Val
    -> after_lee
* [Leave it for today, and put it in the letter with the minutes.]
    # did: You left what had to change for the letter.
    # point: RL-16 # point: TH-11
    # challenge: -2 # support: 1
    # because: He was the calmest anyone had seen him. It'd have felt like kicking something. So it went second class. Whether he takes it in now depends on whether somebody had told him, before, that it was coming.
    ~ acted = true
    He says thank you, and he means it. He says it's the first time that anyone's sat and listened. In the car park he's showing Val how the van door sticks.
    { lee == 1:
        The letter runs to two sides. It's item six. He'd been told once already that there'd be another half, and that's what Val says to him, in her kitchen, with her glasses on: "They said they'd say. Well, here it is." She makes him read it out.
        ~ lee = 2
    - else:
        The letter runs to two sides. It's item six. He reads as far as item four, which is about parking.
    }
    -> after_lee
+ [Leave this part out. # skip]
    -> after_lee

=== after_lee
{ billie > 0 || duty == 0 || heard < 2 || file < 2 || lee < 2: -> at_school }
-> weeks

// ---------------------------------------------------------------- Billie

=== at_school
# scene: at-school The string
# day: 29
# time: 2.15 pm
Year 4 are doing sound. There are tins all down the corridor, with string between. { role == "response-constable": You've come in by the kitchens, the two of you, and Dev's been taken off by some boys to look at a drain. The small room is yours for twenty minutes. | The small room's been lent to you for twenty minutes. } { billie == 2: It's for Billie, who hasn't signed at school since that Thursday; she's been doing it with her hands under the desk. | { billie == 1: It's for Billie and Ruth, and for you to say something you've had four weeks to get right. | It's for Billie and Ruth. Nobody's asked you to come. } }
{ heard < 2:
    { role == "health-visitor" || ruth: It's weeks since Grace and Ruth and you were in one room. | It's the first time that Grace and Ruth and you have been in one room. It has taken four weeks. } Ruth sits with her coat over her bag, looking at Grace's hands, which haven't said anything yet.
- else:
    { bell == 1: Ruth tells it through Grace: the hall lit up on Sunday, on, off, on, and there was a man selling windows, and she kept him on the step for half an hour because she'd got there first. | Ruth has brought the bell with her in a carrier bag. She took it off the wall herself, with a knife. She puts it on the table between you, and says nothing about it, in any language. }
}
{ role:
- "social-worker": { longer: "You've got a new phone," says Billie. "Is it insured? Mine isn't. I haven't got one." | "You're the one that left," says Billie. "You had a bag with a pig on." } # speaker: Billie
- "health-visitor": "You're the one that comes," says Billie. { billie == 0: "Dad said you didn't want Grace." | She looks you up and down. "You've not got your scales." } # speaker: Billie
- else: { billie == 2: "You said thank you," says Billie to your vest. "When I told you on the step. You said thank you very much, and then it was just us." | "You've got the camera," says Billie. She's talking to your vest. "Is it on?" It isn't. You take it off, and put it on the table face down so that she can see. } # speaker: Billie
}
She's brought her own tin. She has put a hole in it exactly in the middle, and she won't let Alfie have it. { duty: When he cries she says, "Well, he's a baby, he wrecks things," and moves it further off. She doesn't look to see if anyone's coming. | When he cries she says, "Well, he's a baby," and then, to Ruth, quick, on her chin, that he's crying; and to the door, in case. She pulls the tin in against her stomach. } # child: Billie's tin
Grace sits where she can be seen. { role == "health-visitor": Billie has seen Grace do it before, but she was always sent to play. | Billie has never been in a room with her mum where somebody else was going to do it. } { heard < 2: She sits on her hands. They get out. | She sits on her hands, and they stay there for quite a long time, and then one gets out. } # decide: What do you say to Billie?
// strongest: 2
* [Tell her how well she signs, which is true, and nobody's ever said.]
    # did: You told Billie how well she signs.
    # point: ST-02 # point: VO-05
    # challenge: -1 # support: 2
    # because: She lit up, and she should: it's her language and she's proud of it. It just isn't what you'd come to say. Clapping is what they did when she said she listens for the baby. Praise can be a way of keeping somebody in a job.
    ~ acted = true
    "I know," says Billie. She's pink. She shows you the sign for *arrears*, which she had to make up. # speaker: Billie
    Ruth's laughing. Then Billie wants to do the next bit for Grace, and Grace lets her, for one sentence, and takes it back.
    -> string_end
* (sorry_said) [Tell her it was never her job, and that you let her do it.]
    # did: You told Billie, through Grace, that it had never been her job and that you had let her do it.
    # point: RL-19 # point: VO-06
    # challenge: 1 # support: 2
    # turns: children # turns: trust # turns: record both # turns: adults
    # repair: trust # repair: children # repair: record
    # because: Late, and to a child who didn't throw her arms round anyone. It was said in front of her mother, in both languages, by the person who'd done it. She doesn't have to forgive that. She's got somebody to point to now.
    ~ acted = true
    ~ mended = 1
    You say it to her, and Grace says it to Ruth, so for once they both get it together. { billie == 2: That you used her. That she'd every right to do it wrong, and she didn't. | { role == "response-constable": That in March you wrote her words down as her mother's, and that was your job, and you gave it to her. | That it was for a grown-up to do, and the grown-up was you. } }
    "I did, though," says Billie. { billie == 2 && role != "response-constable": "I did *worried* and it looks like *poorly*." | "I did the gas. I did *arrears*, and there isn't one." } She's furious. Her chin goes. "You just { role == "response-constable":wrote it down|stood there}." # speaker: Billie
    Yes, you say. Ruth has got up. She's signing something with one hand, and the other's round the back of Billie's head. { heard < 2: Afterwards, when Billie's gone in to choir, she shuts the door herself, and turns on the big light, and sits down opposite Grace, and it takes the rest of the afternoon. }
    -> weeks
* [Let Ruth say it to her, in their own language and not yours.]
    # did: You left Ruth to say it to Billie.
    # point: FA-11 # point: RL-19
    # challenge: 0 # support: 1
    # because: It sounds like respect. Ruth could say it a good deal better than you. But it was your debt, and she'd been sent to pay it, in front of her own daughter, by somebody sitting down. Billie knew who hadn't spoken.
    ~ acted = true
    Ruth looks at you, to be sure. Then she turns her chair and tells Billie something, for a long time, with her thumb going across her own chest.
    "Mum says that it was you lot," says Billie. She looks from one to the next of you. "She says you've got something to say." # speaker: Billie
    -> string_end
* [Leave it alone, and take the other end of her string.]
    # did: You left it unsaid and held the string for Billie.
    # point: VO-02 # point: RL-19
    # challenge: -2 # support: 1
    # because: A good ten minutes, and she had few enough of those. But she'd worked out for herself whose fault it was, and you were the one person who could've told her different, and you were holding a tin.
    ~ acted = true
    You go right down to the far end by the pegs and pull it tight. You put the tin to your ear.
    There's breathing. There is somebody deciding what to say.
    "Testing," says Billie, a long way off and very near. "Testing. You're not very good at this." # speaker: Billie
    -> weeks
+ [Leave this part out. # skip]
    -> weeks

=== string_end
Ten to three. Ruth has stopped smiling, and so has Grace. They are both looking at you, quite patiently, like people at a bus stop. # decide: Is there anything else?
// strongest: 3
* [Fix the next date with Grace, while the three of you are standing there.]
    # did: You fixed the next date with Grace.
    # point: RL-17 # point: RL-12
    # challenge: -1 # support: 1
    # turns: trust
    # because: Useful, and you could all do it with your diaries out and nobody's face to look at. It's a way of being kind that has a date in it. It wasn't what they were waiting for, and one of them was eight.
    ~ acted = true
    { signer == 0:
        ~ signer = 1
    }
    The twenty-fourth. Ruth writes it on her hand. "Was that it?" says Grace's voice, and it's Ruth asking. # closed: Billie > It was time for choir, and nobody had told her.
    Billie has tied the string in a knot, and the knot to a chair.
    -> weeks
* [Tell Ruth in the corridor, once Billie has gone in to choir.]
    # did: You told Ruth, and not Billie.
    # point: RL-19 # point: VO-06
    # challenge: 1 # support: 1
    # because: It was half of it, and the easier half: a grown-up, with the child out of the way. Ruth thanked you for it. She said she'd pass it on. So there's a message about that, too, now, going round by somebody else's hands.
    ~ acted = true
    Grace voices it against the wall. Ruth hears you out. { billie > 0: "She thinks it was her," she says. "I've told her. She thinks I'm being nice." | "You could tell *her*," she says. "She's eight. She's got ears." }
    She has a good deal more to say, you can see it. Then the bell goes and there are sixty children, and she takes hold of the pram.
    -> weeks
* [Do it late, to Billie's face, with the tin still in your hand.]
    # did: You told Billie in the end that it had never been her job.
    # point: RL-19 # point: VO-06
    # challenge: 1 # support: 1
    # turns: children # turns: trust # turns: record both # turns: adults
    # repair: trust # repair: children # repair: record
    # because: It took you two goes. So what? She knows what it is to have to work up to a sentence. It was in both languages and in front of her mum, and it was you who said it, and she's got that now, to be cross with.
    ~ acted = true
    ~ mended = 1
    It comes out backwards. Grace waits for the verb. It wasn't her job. You let her. She didn't do it wrong.
    "Why didn't you say that *first*?" says Billie. She takes the tin off you, and looks in it. "Can I go to choir?" # speaker: Billie
    Ruth watches her all the way down the corridor. { heard < 2: Then she shuts the door, and puts the big light on, and sits down opposite Grace. | Then she holds out her hand, to you, flat, and you don't know if it's to shake, and it is. }
    -> weeks
+ [Leave this part out. # skip]
    -> weeks

// ---------------------------------------------------------------- five weeks on

=== weeks
{ acted == false: -> left }
-> five_weeks

=== five_weeks
# ending: Five weeks on
# day: 36
{ role:
- "social-worker": { file == 2: One of your lines went round. You didn't send it. Somebody in another team has it pinned up by the printer, with no names in it: *I did not tell her why I had come.* She's booked an interpreter for a man she had been writing to for a year. Pritchard has put you down to talk at the team day. He's calling it *learning from success*. { buddy: On Thursdays at ten to four Hattie rings you, wherever you are, to ask if you've got the stapler. | Hattie on reception writes your times on the back of her hand. } | Nine months qualified. There's a box on the visit form now, above the one for *second worker*. It says *Who will sign?* and it won't let you save without a name. Pritchard had it put in and tells people that it was his idea. He still says that you'd no business up there. { buddy: On Thursdays at ten to four Hattie rings you, wherever you are, to ask if you've got the stapler. | Hattie on reception writes your times on the back of her hand. } }
- "health-visitor": { file == 2: Maeve read one line out, with your leave and no names, to a dozen health visitors in a room with no windows. It was the one about the box. Then somebody at the back said, "I put *not convenient*." You book Grace by name now, and you book the other one as well, and it's you that the agency rings if anybody cancels. The scales read ten grams heavy since the stairs. You've reported it twice. | You've asked the question thirty-one times since. You ask it in the weighing room, with the tap on, and you've stopped putting *not appropriate*. Two have said yes. The scales have a dent from the stairs and read ten grams heavy, and nobody has got you new ones. } // meant
- else: { file == 2: They did want to talk to you about March, and you'd already said it, so it took ten minutes. You had words of advice. Then an inspector asked if you'd say it again, in that order, to the new intake: what I did, what I didn't do, what she was doing while I wasn't looking. You draw them a stair, a man, a girl, and a woman at the back, and have them put a cross on who they'd speak to. Dev counts the crosses. He leaves the room for the last bit. | They did want to talk to you about March. You had words of advice, and Dev had them as well, for luck. There's a laminated sheet in the car now, yours, not the force's, with the 999 BSL site on it and the number for an interpreter at night. You've used it once. It took forty minutes. You waited on the step, the two of you, and didn't go. }
}
-> children_strand -> adults_strand -> trust_strand -> record_strand -> END

=== children_strand
{
- seen == 1 && apart == 1 && (duty == 1 || mended == 1): -> c_off
- seen >= 0 && (apart == 1 || duty == 1 || mended == 1): -> c_quiet
- else: -> c_on
}

=== c_off
Billie overslept on Tuesday. Miss Petrov marked her late, and didn't say anything, and had to go and look at the fish tank. # strand: children off
{ role == "social-worker": You found the money for a pad under Alfie's cot that shakes Ruth's pillow when he cries, so at night it's Ruth who comes. | { role == "health-visitor": There's a pad under Alfie's cot that shakes Ruth's pillow when he cries; you carried it up yourself. At night it's Ruth who comes. | Dev's sister-in-law had a cot pad, the sort that shakes a pillow, and it was given and signed for. At night it's Ruth who comes. } } The school office rings a number where somebody signs. On Saturdays there is Lee, at Val's, from ten to four, with the light on. Billie won't take her shoes off there. Alfie has started to walk, and he does it in his sleep-suit, along the hall, with one hand on the wall.
{ mended: When the gas rang last week she said in her office voice that she was eight, and put the phone down on them. }
->->

=== c_quiet
It's quieter. { apart: Lee's at somebody else's for now. Billie sleeps with her door open and one leg out of bed. | Lee is at home. He's being careful. Everyone's being careful, the way that you carry a full pan. } # strand: children quiet
{ role == "health-visitor": Alfie's nine point four, with four teeth, and goes through the night, mostly. | { role == "social-worker": You've seen Alfie asleep, awake and up a bookcase. He goes through the night, mostly. | There's been nothing on the air from Tentergate. Dev looks up, going by, to see if there's a light. } } { duty || mended: School has taken the phone off Billie. When it rings in the office she still stands up. | Billie still does the gas. She has a list by the phone, in order of who's rude. } On Thursdays, when it's choir, she sings with one ear turned to the door. Miss Petrov has tried moving her to the far end of the row. She moves back. Nobody's yet asked her what it is that she is listening for now.
->->

=== c_on
She's still on duty. { role == "response-constable": She told Dev her system once, as one officer to another: | She has a system: } shoes by the bed, phone in the left shoe, Alfie's bottle made up by the cot, so that if it has to be quick it can be. # strand: children on
She is never late. She's top in maths again; she does it at night. { seen == -1: Whatever happened on that Thursday between six and the morning, she hasn't said. She told Miss Petrov that nothing did, before anybody asked. | *Both well*, it says for that night, and they were. } Alfie has learnt to be carried without a sound. He puts his hand over her mouth and she puts hers over his. It's a game, and they both laugh, and nobody hears that either.
->->

=== adults_strand
{
- (heard == 2 || mended == 1) && lee == 2: -> a_two
- lee == -1 || (heard < 2 && mended == 0 && lee < 2): -> a_gone
- else: -> a_his
}

=== a_two
Ruth and Lee have two accounts of it now, in everybody's notes, and they don't match. # strand: adults two
Ruth has her phone, and a woman called Siân on it, Deaf, an IDVA, who makes her laugh and makes her write things down. She hasn't decided. Some days she wants him {apart == 1:back|to stay} and some days the lock changed. She's told everyone that she'll be the one to say. Lee's been to two sessions of eight. He walked out of the first. He came back for his jacket and stayed. { role == "social-worker": He rings you after them, and shouts, and rings off. | { role == "health-visitor": He has asked you, by letter, what Alfie weighs. | He nodded to Dev in the street, which Dev says was worse. } } He's asked how you put a thing right, and been told to start with the bulb on the landing.
->->

=== a_his
When people say *the family thinks*, it's still Lee they have been talking to. { role == "health-visitor": He brings Alfie to clinic himself now. The other mothers love him. | { role == "social-worker": He's good at meetings. He pulls the chair out for her. | He came in to sign for his property and asked after your foot. } } # strand: adults his
{ heard == 2 || mended == 1: Ruth said it all once, through Grace, and it's written down. Nobody's put it to him in a room with his own name on it, so it's become a thing that she's saying. | Nobody has sat down with Ruth on her own for longer than a kettle. She's stopped tapping his arm. } He tells her afterwards what was decided. She watches his hands for what's been left out; she's quick, and she gets about half. She has begun doing the shopping at a time when he's at work, and it's taking her longer than shopping does.
->->

=== a_gone
There's a board up over the dry cleaner's: *to let*, from the first of December. Lee has given notice in both their names. Ruth read it from the street, coming back with the pram. # strand: adults gone
{ lee == -1: He'd told one person he was thinking of it, privately, because they understood each other, and that person had thought it was nice to be told. | No one has told Lee what has to change, or not so that he heard. He's had a letter, and he's had the police, and he knows from before what comes after those. } There's an address in another county. { role == "response-constable": You've sent *BSL* to the force there, in capitals, underlined. They've a lot on. | { role == "health-visitor": You've rung the health visitor there, who has four hundred babies. "Deaf, right," she said, and you could hear her looking for a pen. | You've rung the duty worker there. She'd had the file an hour. "It's got a flag on it," she said. } } Whose name is on the new place, nobody's asked. The dry cleaner has Ruth's pinking shears. She keeps them by the till, so as to have to give them back.
->->

=== trust_strand
{
- bell == 1 && (signer > 0 || mended == 1) && (billie == 0 || (billie == 1 && mended == 1)): -> t_language
- mended == 0 && (signer == 0 || billie == 2): -> t_nobody
- else: -> t_paper
}

=== t_language
The light in the hall goes on, off, on. It does it for the post, and for a wrong pizza. { file == -1: Last Thursday it did it for a woman from housing, with Grace. | { role == "response-constable": Last Thursday it did it for Dev and you, hats under your arms, and Grace in front. | { role == "health-visitor": Last Thursday it did it for Grace, and for you with the scales. | Last Thursday it did it for Grace, and for you and a colleague with a bad cold. } } } Ruth came down herself, all thirteen stairs, and stood in her own doorway deciding. # strand: trust language
Grace is booked to March. { billie == 1: Billie still stands where she can see everyone's hands. She says that she's just looking. | Billie was in the bath. } Ruth has texted the surgery to ask why they haven't got one. When the retail park alarm went last week she rang 999 on her own phone, in BSL, to see if it would work. They've asked her not to.
->->

=== t_paper
Everyone's polite. Appointments come on paper, in plain English, with a symbol of an ear. { signer > 0: Grace is booked when somebody remembers. | There's a form to ask for an interpreter, and it starts, *Ring this number.* } # strand: trust paper
{ bell: The bell works. Ruth comes down when it flashes, and looks through the glass at who it is, and sometimes goes back up. | *Knock hard* is still stuck over the bell. } { billie == 2: She told Grace once, in so many words, that she'd talk to anybody who hadn't used her daughter. She meant it as information. | She does what's asked and hands the forms in. } { heard == 2: She'd ring the Deaf IDVA, she has said, or the dry cleaner. | She'd ring the dry cleaner, she has said. } { role == "response-constable": She was asked if she'd use 999 BSL. She said that it's a very good app. She said it's who turns up. | { role == "health-visitor": You asked if she would ring you. She said that you're never at your desk, and anyway it's a phone. | You asked whether she'd ring you. She thought about it, and said it'd depend if you were leaving. } }
->->

=== t_nobody
Nobody goes. It isn't a decision. { role == "response-constable": Last Sunday somebody rang about shouting, and it sat on the board for three hours, because it says two and there weren't two. It had gone quiet by then. | { role == "health-visitor": Alfie's review is *overdue (safety)*, in a column with two others. You've moved it yourself, once. | The visit's *to be rearranged*. It's been rearranged four times, twice by you, waiting for somebody to be free. } } # strand: trust nobody
\*Knock hard* has come off in the rain. { billie == 2: Ruth has told Billie that she's not to open to anyone with a badge, not to talk, not to sign, not one word. Billie's very good at it. | Ruth saw one of you in the supermarket and went down another aisle. } The dry cleaner would ring. She's said so. She asked for a name to ring and got a switchboard, and they gave her a number for complaints.
->->

=== record_strand
{
- file == -1: -> r_flag
- mended == 1 || (file == 2 && lee > 0) || (file == 0 && written == 1 && lee > 0): -> r_both
- file == 0 && written == 0: -> r_flag
- else: -> r_him
}

=== r_both
At seventeen Billie can ask for her file, and it will take them a month. It's long. A good deal of it's been blacked out, where it's somebody else's. # strand: record both
\*Lee put the light off twice. Billie, 8, put it on again both times. No interpreter was in the room; that was for us to see to. Ruth was not told why we came.* There's what he said, with the swearing. There's what she said, with who voiced it. { mended: There is a line about a tin. } *We asked Billie to do what we should have done,* it says, under a date, { role == "social-worker": and your name. | { role == "health-visitor": and there's a growth chart. | and a shoulder number. } } It doesn't say what she was like.
->->

=== r_him
At seventeen Billie can ask for her file. It's a file about her dad. # strand: record him
{ file == 1: { role == "response-constable": There's a page and a half of it that is herself at eight, in your handwriting, doing her father's voice. It was never used. | He's *aggressive* on the first page and *volatile* on the third, and a person who didn't know him would think of somebody much taller. } | It's fair about him. It has what he did, with times, and nothing at all about what we did: in it, some people came, and there he was. } She's in there. *Daughter (8) present. Daughter presents as mature.* { role == "health-visitor": Alfie's in it as *baby*. | { role == "response-constable": Your number's on four of the pages. | Your name's on it, spelt wrong. } } She'll look for the light switch, because it's what she remembers, the little click and having to stretch. // meant
There's one line of Ruth's, and a name after it that isn't hers.
->->

=== r_flag
At seventeen Billie can ask for her file. It's very short. # strand: record flag
{ file == -1: *Due to staff safety, no home visits. Letter sent. Letter sent. No response to letter.* Two of them came back, and she will know the handwriting on the front, *not at this address*, in capitals, ruled. | *Hostile male. Two-up.* Somebody has put a later date on it. There is an entry for a Thursday in October: { role == "response-constable": *Attended. Resumed.* | { role == "health-visitor": *9/12 review attempted.* | *Visit attempted.* } } } // meant
The rest is a list of who the form was copied to. There's a red line at the top of each page, as there is on the file of a boy of nine in the same building, in a box, two shelves down.
->->

=== left
# ending: left As it was left
# day: 36
The visit goes ahead at half past three, and it goes the way they go. Billie signs. The light is put off, and she puts it on. Somebody comes down the stairs quicker than they went up, and sits in a bus shelter.
That evening two people from the out-of-hours team look in on both children. They can't speak to Ruth. On the Tuesday there's a meeting about whose visit it was. A sheet goes round. At half-term Lee writes to complain, in an envelope that Billie addresses, and about half of it's true.
Grace Obi has Tuesdays free. Nobody's asked her yet. Over the dry cleaner's the hall light is on until late, and there is a shape on the top stair, listening for the baby.
-> END
