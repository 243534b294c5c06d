// Yes to everything.
// `role` is set by the platform before the story starts:
// "early-help-worker", "teacher" or "housing-officer".
VAR role = "early-help-worker"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR trust = 0     // how far Bryony can say no to you
VAR moved = 0     // how often something was asked, shown or changed
VAR hard = 0      // how often she was dealt with from above
VAR soft = 0      // how often it was kept pleasant
VAR gap = 0       // six stars, 61 per cent: 1 both on the table, -1 the label, -2 only the stars
VAR goal = 0      // 1 the yellow door, -1 the same chart again, -2 taken higher
VAR medium = 0    // 1 said out loud, -1 a leaflet, -2 nothing mentioned
VAR fine = 0      // 1 four weeks, -1 a quarrel, -2 the notice goes out
VAR lamp = 0      // 1 Lark was asked for the whole morning, -1 praised, -2 taken lightly
VAR knock = 0     // 1 back at four with Winsome, -1 a card, -2 a closing letter
VAR step = 0      // 1 said and done with her, -1 sent quietly, -2 one more month
VAR note = 0      // 1 agreed, seen, not seen; -1 the label; -2 engaging well

-> week_six

// ---------------------------------------------------------------- 1

=== week_six
# scene: week-six The sixth Tuesday
# day: 1
# time: 1.20 pm
The family room at Harbour Street Primary was once the caretaker's, and when the heater is on it smells of polish and wet rope.
{ role:
- "teacher": Your class swims on Tuesdays, so you have fifty minutes. When the family hub asked Bryony who should lead her plan, she said Ash's teacher. They gave you a workbook called Better Mornings. Ash slept through fractions again yesterday, with his cheek on the ruler. # piece: late-slips // meant
- "housing-officer": When the family hub asked Bryony who should lead her plan, she said the one who got the window mended, and that was you. You had half a day's training and a workbook called Better Mornings. On your own system her rent has an amber flag. # piece: arrears
- else: You run a workbook called Better Mornings for fourteen families, out of here and the hub. Bryony Tench picked you to lead her plan. She is the only one of the fourteen who has never cancelled.
}
Her chart is on the table. It has been laminated, and there is a gold star on it for every session. She takes it home each week and brings it back in a freezer bag, to keep it nice. Under it are your own notes. *Lovely session. Bryony very motivated.* # piece: warm-notes
Beside it is the print-out from the office hatch. *Tench, A. and L., attendance to date: 61 per cent.* On her first Tuesday it said 62.
"I need a line from you by three, for the six-week review," says Tolu, round the door. She co-ordinates early help for the whole of Saltersby Quay, and is holding somebody else's baby. "If it's stuck, put disguised compliance. I know. But it jumps the queue." # speaker: Tolu
They came in this morning at five to ten. Ash, who is nine, had both the bags and looked at the floor. Lark, who is five, got up on her toes at the hatch and had her hand out for the late slip before it was written. She folded it very small and put it down her sock. # child: At the hatch
There is a thud, and another, and you get up to let Bryony in, the way you do every week.
"It sticks, that door," she says. She has brought you a finger bun. Did she try the bedtime page? "Yes," says Bryony. "Lovely, yes." # speaker: Bryony # decide: Six stars and 61 per cent: what do you do?
// strongest: 1
* [Put the chart and the print-out side by side, say that both are true, and ask what her mornings are like.]
    # point: RL-13 # point: RL-14 # point: LA-02
    # challenge: 2 # support: 2
    # asks: late-slips
    # did: You put the six stars beside the 61 per cent and asked Bryony about her mornings.
    # because: You let the two bits of paper disagree in front of her, and you were nice about it. Coming to sessions and believing in them are different things. It's an awful moment, spoiling somebody's stars, and nobody could start until you had.
    ~ gap = 1
    ~ moved += 1
    ~ trust += 1
    "Every one of those is yours," you say. "And it's still sixty-one. So I think that I've been helping with the wrong thing. What's quarter to eight like, at yours?"
    Bryony lines the chart up with the edge of the table.
    "Dark," she says. Then, when you don't say anything: "I hear feet. That's Lark. After that I couldn't tell you. After that it's gone nine and we've one shoe each." # speaker: Bryony
    { role == "teacher":
        You give Tolu a line: *six sessions, no change at home yet, finding out why, will know more by the 19th.* It doesn't jump any queue. Tolu reads it over the baby's head.
        "Fair enough," she says. # speaker: Tolu
    - else:
        You ask the office for the late slips, by time. Thirty of them, says Mrs Tuck, and Ash asleep most afternoons. You give Tolu a line: *no change at home yet, finding out why, will know more by the 19th.* # piece: late-slips
    }
    -> so_hopeful
* [Give Tolu her two words, so that the review gets a date, and take Bryony through session six as planned.]
    # point: LA-02 # point: RL-14
    # challenge: 1 # support: -2
    # did: You wrote "disguised compliance" for the review and ran session six as planned.
    # because: You weren't being spiteful, you were after a date. But those two words say that you know what she means by it, and you hadn't asked her. They're quick to write, and they sit at the top of the file for years.
    ~ gap = -1
    ~ hard += 1
    The two words fit the box to the letter, and a date comes up by itself, in the first week of January. Through the glass Tolu puts up a thumb.
    Session six is called Our Launch Pad. You choose a box, and everyone's shoes go in it the night before. There is a drawing of a rocket.
    "I've got a box," says Bryony. "I've a really good box." # speaker: Bryony
    Will she start tonight? Yes, she will. You find that you are looking mostly at the rocket. She pushes the finger bun across to you, on its bag, so that it is on your side of the form, and tells you to have it while it's fresh.
    -> so_hopeful
* [Turn the print-out over, tell her how well she's done to come, and book six more while she is keen.]
    # point: RL-13 # point: RL-15
    # challenge: -2 # support: 2
    # did: You praised her six stars, put the figure away and booked six more sessions.
    # because: Turning up every week is worth praising, and not many people do praise her. But a star for coming is a star for us, really. Nothing was different yet for the two at the hatch, and now there were six more weeks of it.
    ~ gap = -2
    ~ soft += 1
    "Six out of six," you say, and Bryony goes pink right down into her collar.
    There is a certificate. You filled in her name at home, with the good pen. She hasn't had one since twenty-five metres, she says, and she was in her pyjamas for that.
    The print-out can wait until there is a better number on it. You offer her six more, same day, same time, and write them into the back of the workbook, one under the other.
    "Yes," says Bryony, to each of them. "Yes. Yes, lovely." Through the wall the infants are counting up in fives. # speaker: Bryony
    -> so_hopeful
+ [Leave this part out. # skip]
    Tolu is given the figures for her review, and Bryony sits down to session six.
    -> so_hopeful

// ---------------------------------------------------------------- 2

=== so_hopeful
# scene: so-hopeful So hopeful
# day: 1
# time: 2 pm
The heater ticks. Down the corridor a recorder has got four notes of a carol and is going back for the fifth.
{ gap:
- 1: Neither of you has touched the bun.
    "Can I say something," says Bryony, "and you won't be cross?" # speaker: Bryony
- -1: On the last page there is a dotted line for the family to sign. She has had the pen for some time.
    "Can I say something," says Bryony, "and you won't be cross?" # speaker: Bryony
- -2: She has her coat back on, and the certificate in the freezer bag with the chart.
    "Can I say something," says Bryony, "and you won't be cross?" # speaker: Bryony
- else: You are half way down the last page when she puts her hand on it.
    "Can I say something," says Bryony, "and you won't be cross?" # speaker: Bryony
}
"I've not done any of it. The bedtime one, or the clocks. I put it up on the fridge, and I look at it." # speaker: Bryony
She says this gently, as if you had left your lights on.
"I said yes because you looked so hopeful." # speaker: Bryony
{ role:
- "teacher": You laminated that chart at home, on your own machine, with the football on.
- "housing-officer": You had been so pleased to be asked to do something that wasn't rent.
- else: You drew the sun on that chart yourself. It has a face.
}
"You'd got it all cut out. And I thought, well, it's not going to be me that tells them." She does up a button and undoes it. "I always say yes. When Ash was little I had a social worker, ever so nice, and I said yes to all hers. She shook my hand. She went off that happy." # speaker: Bryony # piece: yes-before
The chart says *7.00 Up!*
"I've never heard seven," says Bryony. "I couldn't tell you what it sounds like." She holds out her phone, to be fair to herself. There are nine alarms on it, five minutes apart, and all nine are on. # speaker: Bryony
Reception are drawing how they get to school. Lark has done the arcade, a lamp-post taller than the arcade, and two people holding hands. Where's Mummy, asks the helper. "I've not done her yet," says Lark, choosing a crayon. "She takes the longest." # child: Lark's drawing
The bell goes at quarter past three. Bryony is watching your face to see what it does. # decide: What do you say to Bryony?
// strongest: 1
* [Thank her, say sorry for not asking, turn the chart over, and start again with one goal. # write: The goal, as Bryony would say it]
    # point: RL-25 # point: RL-19 # point: RL-15
    # challenge: 1 # support: 2
    # did: You thanked Bryony, said sorry, and wrote one goal with her in her own words.
    # because: She'd just handed you the truest thing anyone had said in six weeks. Saying sorry showed her that it had cost her nothing. And a goal she'd pick for herself is one she can tell you about when it isn't working.
    ~ goal = 1
    ~ moved += 1
    ~ trust += 1
    "Thank you," you say. "I kept asking if you'd done it. I never asked if it was any use. I'm sorry." Bryony looks behind her, in case it was somebody else.
    If it was going right, you ask, what would Lark notice?
    She doesn't have to think.
    "The yellow door." It's the one that the infants go in by. At ten to nine they lock it, and after that you walk round past the bins to the hatch. "She's been in at it four times. She told the whole bus." # speaker: Bryony
    You write it large and she says it along with the pen. *Us three, in at the yellow door.*
    "I'd not be saying yes to that one for you," says Bryony. # speaker: Bryony
    -> wrong_sheet
* [Tell her it can still work, go through the same chart again, slowly, and offer to ring her at seven every day. # write: What you say to Bryony]
    # point: RL-25 # point: RL-14
    # challenge: -1 # support: 1
    # did: You went through the same chart again and offered to ring her at seven.
    # because: You put yourself out for her, at seven in the morning. But she'd just told you that it wasn't her plan, and you gave it back to her with a phone call on the end. All she could do with that was be grateful.
    ~ goal = -1
    ~ soft += 1
    "It's a good chart," you say. "It only wants a run at it." You do all of it again, slowly, with the pen on each word. Bryony says that makes sense, now you go through it like that.
    On Wednesday at seven she answers. "Yes, I'm up." On Thursday it is Ash. "She's up," he says, rather high, and puts the phone down. On Friday it rings and rings, and you stand in your kitchen, listening to it, with your toast going cold.
    The slips for those three days say 9.46, 9.51 and 9.49. You still think it might catch.
    -> wrong_sheet
* [Tell her that six weeks of notes are now wrong, that you need the truth, and that this must go higher. # write: What you say to Bryony]
    # point: RL-19 # point: RL-16
    # challenge: 2 # support: -2
    # did: You told Bryony that her yes had made the notes wrong, and took it higher.
    # because: You'd been made to look silly, and it stung; it would sting anyone. And the children couldn't wait for ever, that's fair. But she told you the truth for once and got a telling-off, so you can guess what she'll say next time.
    ~ goal = -2
    ~ hard += 1
    ~ trust -= 1
    You keep your voice down. There are six weeks of notes, you tell her, with your name under them, and not one is right. You have to be able to rely on what she says.
    "Yes," says Bryony. # speaker: Bryony
    So you'll be speaking to Tolu, and there may need to be another sort of meeting.
    "Yes. No, you're quite right." # speaker: Bryony
    Does she see why? She does, yes. She puts her chair under the table and then, because yours is nearly out in the walkway, she straightens yours. It's only when she has gone, and you are writing *mother accepted this*, that you hear how many times she said it.
    -> wrong_sheet
+ [Leave this part out. # skip]
    Bryony goes out to wait for the bell, and the next session is put down for her flat.
    -> wrong_sheet

// ---------------------------------------------------------------- 3

=== wrong_sheet
# scene: wrong-sheet The wrong sheet
# day: 8
# time: 3.50 pm
The flat is over the Penny Palace, which is shut until Easter, and you go up to it by an iron stair at the back. There's a man's yellow waterproof on the hook, stiff with salt.
"Fraser's. Their dad," says Bryony. "He's on the wind farm boats. He's in when he's in." # speaker: Bryony
{ goal:
- 1: On the fridge the chart has its back to the room. *Us three, in at the yellow door.* Someone has coloured in the door.
- -1: "I did hear it ring," she says, before you have your scarf off. "I was looking right at it." # speaker: Bryony
- -2: She has hoovered. You get the chair, and she stands behind the other one with her hands on its back.
- else: The heater is on one bar. You have an idea that it was put on for you.
}
She asks if you ever see Winsome, who had Lark at nursery.
"She'd just tell you a thing, Winsome. At the door, like a person." # speaker: Bryony
You have typed up where you've got to, and printed it in the school office on your way, and you ask her to see if it's right. Bryony holds the sheet in both hands and goes down it, nodding, about as fast as anybody reads.
"Yes," she says. "That's lovely." # speaker: Bryony
When she gives it back you see the heading. *Harbour Street Primary: What To Do In The Event Of Fire.*
Across the table Ash is doing the post. He slits it with a butter knife and reads it out, and his mum says keep or bin. One has a red edge. "That's about bins," says Ash, and shuts it in the drawer, and leans there. He saw you see it. His ears have gone the same red. # child: Ash does the post
{ role:
- "teacher": It isn't about bins. And the envelope under it has the school crest, and your own handwriting, and has never been opened.
- "housing-officer": It isn't about bins. It's yours, the second one about the rent. You were at the meeting where they chose the red, so that it would be noticed.
- else: It isn't about bins. And the envelope under it is from the hub, with your own handwriting, and has never been opened.
}
"I've not got my glasses on," says Bryony, to nobody. In seven weeks you have never seen any glasses. # speaker: Bryony # decide: What do you do about the sheet?
// strongest: 1
* [Say you brought the wrong sheet, that print trips a lot of people up, and ask how she likes to hear things.]
    # point: RL-17 # point: RL-05
    # challenge: 1 # support: 2
    # asks: hearing-test # asks: arrears
    # did: You owned up to the wrong sheet and asked how Bryony likes to hear things.
    # because: You took the blame for the sheet, and you still asked. Both mattered. Every letter since the summer had been going to a nine-year-old. And you asked how she likes to hear things, so it was about us and our letters, and never about what's wrong with her.
    ~ medium = 1
    ~ moved += 1
    ~ trust += 1
    "I've gone and given you the fire drill," you say. "Can I ask you something? You can tell me to mind my own."
    Bryony sends Ash to see what his sister's up to. She waits for the door to close.
    "I know Tench," she says. "I know the surgery, by the leaf. I've sat at the back of five schools. Say a thing to me once, though, and I've got it." # speaker: Bryony
    So it will be your voice, on her phone, under a minute. Then she opens the drawer. You read, she says keep or bin or do.
    { role == "housing-officer":
        Yours is the red one. Nine weeks behind, it says. You tell her sorry, for the red.
    - else:
        The red one is the rent. Nine weeks behind, it says. Second letter. # piece: arrears
    }
    And a hearing test for Lark, June, and again in July.
    "I thought she was ignoring me," says Bryony. # speaker: Bryony # piece: hearing-test
    -> blank_box
* [Give her the library's leaflet about reading classes, and tell her that plenty of people find it a help.]
    # point: RL-17 # point: RL-05
    # challenge: 1 # support: -1
    # did: You gave Bryony a leaflet about reading classes at the library.
    # because: You noticed, and you didn't pretend that you hadn't, and none of us had managed that much in six weeks. But it came as one more piece of paper, in front of her boy. She may well want the class one day. Today she wanted somewhere to look.
    ~ medium = -1
    ~ hard += 1
    ~ trust -= 1
    As it happens you have one in your bag, *Never Too Late*, and you say that plenty of people find it a help.
    "Ooh," says Bryony. She looks at the photograph for a proper length of time: a woman with a laptop, laughing at it. "Yes. I'll look into that." # speaker: Bryony
    Then you bend down for your gloves, and she passes it behind her, without turning round, to Ash.
    "It's for learning to read," says Ash. He has read it all. He's only saying what it says. # speaker: Ash
    It is very quiet. Bryony laughs first, and does it well, and you are able to join in. You stop for another ten minutes, and everybody is as nice as anything.
    -> blank_box
* [Swap it for the right sheet without a word, and read that out to her as if you always do.]
    # point: RL-17 # point: RL-05
    # challenge: -2 # support: 1
    # did: You swapped the sheet and read the right one aloud, saying nothing about it.
    # because: It was tactful, and her face didn't have to do anything. I'd want you in the room if I dropped a tray. But you both came away knowing, with nothing agreed, and tomorrow's post still goes to Ash.
    ~ medium = -2
    ~ soft += 1
    You find the right one at the bottom of your bag, and tell her that you always read them out, it's how you catch your mistakes. Then you read it, in your ordinary voice, and leave gaps, and Bryony says yes in the gaps.
    Ash has stopped to listen, with the butter knife upright in his fist. He's nine and has done a good deal of reading aloud. At the end he nods to you, one to another, and shuts the drawer with his hip.
    On the iron stair you go over it, and you can't see that anyone was made to feel small. The drawer had been too full to shut the first time. He'd had to push.
    -> blank_box
+ [Leave this part out. # skip]
    You leave the right sheet on the side, and Bryony sees you down the stair.
    -> blank_box

// ---------------------------------------------------------------- 4

=== blank_box
# scene: blank-box The blank box
# day: 10
# time: 12.20 pm
Mr Rana has his lunch at his desk, so that his door can be open.
{ role:
- "teacher": He has been your head for four years. When you lost your voice in your first term he took your class himself, for a week, and never mentioned it again.
- "housing-officer": You have never got further than the hatch before. He has had a chair brought in for you, an adult's.
- else: You and he share a building, a kettle and thirty-one families, and you like him.
}
On the desk is a form. *Request for a penalty notice: Tench.*
"I'm not after her," says Mr Rana. "I've put in for two this term, and one of those walks her three up from the caravans. She'll stand at that gate and ask me what you've to do to be let off. I'd like to know what I tell her. It's the one thing I've got that's the same for everybody." There are two hundred and ten children in this school, and he is asked about his figures by people who have never met one. # speaker: Mr Rana
{ gap:
- 1: He turns the form round for you. *Sessions offered: six. Attended: six. Change: none.* You recognise the figures. They were in your line to Tolu.
- -1: He turns the form round for you. *Sessions offered: six. Attended: six.* And under that, since it had come through from the review, *disguised compliance*. // meant
- else: He turns the form round for you. *Sessions offered: six. Attended: six.* Under that he has copied a line from your own notes. *Bryony very motivated.*
}
"She's had everything we've got, and she's said thank you for it. She can, and she doesn't. What am I missing?" He has got a pencil ready for the answer. # speaker: Mr Rana
{ medium == 1: On the back of your hand you have put what Bryony says you can tell him. *Him, yes. Not the whole staffroom.* }
It is second sitting. Ash has taken two bread rolls, as anyone may. One he eats. The other goes up the sleeve of his jumper, and he pulls the cuff down over it and holds it shut, and carries his tray out in the other hand. The dinner lady studies the ceiling. # child: Ash's sleeve
There's a box at the bottom for the lead professional, which is you. It's blank. # decide: What do you say about the fine?
// strongest: 1
* [Lay out the late slips by time, tell him what gets in her way, and ask for four weeks and a review.]
    # point: MA-03 # point: ES-01 # point: RL-14
    # challenge: 2 # support: 1
    # asks: closed-before
    # escalates: talk
    # did: You showed Mr Rana the late slips and asked for four weeks and a review.
    # because: He asked what he was missing and you treated it as a question. You brought him times and reasons, and a date he could hold you to. You could be that straight with him because you'd bothered to see what he was up against.
    ~ fine = 1
    ~ moved += 1
    You lay them across his desk in rows, round the sandwich. Mrs Tuck's carbons, all thirty. Whole days off until 21 September, and that's the week Lark went full time. After that it's only mornings, and by ten they were here. A few minutes later each week, all through October. The week after half-term, almost in time. Then later again.
    { gap != 1 && role != "teacher":
        "Like a tide," says Mr Rana. "What is that?" # speaker: Mr Rana # piece: late-slips
    - else:
        "Like a tide," says Mr Rana. "What is that?" # speaker: Mr Rana
    }
    You don't know, and you tell him so. {medium == 1:Then you tell him the thing he's allowed. "I've sent her eleven letters," he says.|What she told you is that she has never heard seven.}
    He asks if anyone has been here before. You ring, and find out. Ash was five. *Mother engaged well with all sessions. Closed.* # piece: closed-before
    "Four weeks, then. The seventeenth. And not a star," says Mr Rana. # speaker: Mr Rana
    -> tickets
* [Tell him that it would be cruel, you won't put your name to it, and the plan's over if he sends it.]
    # point: MA-03 # point: ES-01
    # challenge: 2 # support: -2
    # did: You told Mr Rana that a fine would be cruel and refused to sign.
    # because: You stuck up for her, and I'd want sticking up for. But he'd asked you something and got called cruel for it. He's a partner, same as she is. You stopped the form for a week and lost somebody who notices things.
    ~ fine = -1
    ~ hard += 1
    "Cruel," says Mr Rana. He lays his sandwich down and folds the paper over it, one side and then the other.
    "I did the gate this morning, and then I did the boiler. Those are my trousers that lad's got on. Well, my lad's." # speaker: Mr Rana
    You hadn't known about the trousers. You came in with your sentence all ready, and now it's been said.
    He won't send it this week, he tells you, as you feel so strongly. He doesn't say when he will. In the corridor the dinner lady is waiting to have a word with somebody about Ash. She looks at your face, and through the door at his, and decides that it will keep.
    -> tickets
* [Leave the box empty, as it's the school's decision, and be there for Bryony if and when the letter comes.]
    # point: ES-01 # point: MA-02
    # challenge: -2 # support: -1
    # did: You left your box on the form empty and let the request go in.
    # because: It's his register and it's his form. Plenty of us would have kept out of it. But he'd asked you what he was missing, and you had some of it with you. An empty box looks like agreeing, and it's Bryony who gets the envelope.
    ~ fine = -2
    ~ hard += 1
    ~ trust -= 1
    There is sense in it. You slide the form back to him, and say that you wouldn't want to tread on anyone's toes.
    "No comment?" says Mr Rana. # speaker: Mr Rana
    No, you tell him. For a second he looks like someone who had left room for one. Then he gets out his pen.
    "They do them in batches. Be about a fortnight," he says, and you talk about the Christmas fair, and who is having the tombola. # speaker: Mr Rana
    It will come in a window envelope, second class. It will come to a flat where it's a boy of nine who does the post.
    -> tickets
+ [Leave this part out. # skip]
    Tolu comes in for the last ten minutes, and the form is held over until the seventeenth of December.
    -> tickets

// ---------------------------------------------------------------- 5

=== tickets
# scene: tickets Lark's tickets
# day: 17
# time: 9.52 am
Eight minutes to ten, and the buzzer goes. It goes on for a long time, so you know whose finger it is.
{ role:
- "teacher": Your class is in hymn practice. You have come down to the office for glue.
- "housing-officer": On Thursdays now you see your tenants in the family room, because it's warm and they're here anyway. Your half past nine hasn't come.
- else: Thursday is your drop-in, and so far nobody has dropped in.
}
{ fine:
- 1: Behind the hatch Mrs Tuck has started a graph of the times, for you, on a paper plate. It goes up and down and up.
- -1: Across the hall Mr Rana comes to his door, sees that it's you, and goes back in.
- -2: There is a tray on the hatch for the post. On the top is a pile of window envelopes, franked.
- else: Mrs Tuck, at the hatch, has the slip half written before she looks up.
}
{ medium == 1: Ash goes past with both bags. "Morning," he says. He has never said it before. | Ash goes past with both bags and his eyes on the floor. }
Outside, at the railings, Bryony puts up a hand. She's got her coat on over pyjamas. She keeps hold of the top rail with the other hand, as you would on a boat.
{ goal == 1: Lark looks along the wall at the yellow door, the way you would look at a shop that's shut. | Lark is up on her toes already. }
"Nine fifty-two, my lovely," says Mrs Tuck, and tears it off along the ruler. # speaker: Mrs Tuck
You kneel down to help with Lark's zip. Her hands are very cold, and smell of soap. Somebody has parted her hair, nearly straight, and put in two clips that don't match. Is that one for the collection, you ask her, and she looks both ways and rolls down her sock.
There's a wad of them, soft as cloth, with a hair bobble round it.
"They're my tickets," says Lark. "You get one if you get everybody here." She turns her head to one side to hear what you think. "I get us up," she says. # speaker: Lark # child: Lark's tickets
Phonics is in four minutes. # decide: What do you do with what Lark said?
// strongest: 1
* [Write down her words, ask her for the whole morning, and then ask Bryony how she is in herself.]
    # point: VO-01 # point: FA-03 # point: VO-03 # point: FA-05
    # challenge: 1 # support: 2
    # asks: lamp # asks: thyroid
    # did: You wrote down Lark's words, heard her whole morning, and asked how Bryony was.
    # because: You heard a job where it would have been easy to hear something sweet. Then you went to the grown-up and asked after her as well. It can't be a five-year-old who keeps that house going, and nobody had wondered why it was.
    ~ lamp = 1
    ~ moved += 1
    ~ trust += 1
    "Tell me from the very start," you say, and sit down on the lost property.
    "First it's the lamp. On the prom, out my window. When it goes off I do Ash, then we both do Mummy. Then it's crackers, if it's crackers. Ash does nights." What's nights? "The cooker and the door," says Lark. # speaker: Lark # piece: lamp
    It goes off when it gets light. That's been later every day since the summer, except the week they put the clocks back. You look at the slips.
    Out at the railings you ask Bryony how she is. Just her.
    "Like walking out in the sea," she says. "To here. Since July. They took blood." You ring the surgery together. It's her thyroid. They'd sent a letter and two texts. # speaker: Bryony # piece: thyroid
    -> curtains
* [Tell her what a star she is, ask what they would do without her, and find her a sticker to match.]
    # point: FA-03 # point: VO-01
    # challenge: -1 # support: 1
    # did: You praised Lark for getting them up and found her a sticker.
    # because: Anybody would have. She was so proud, and she does do it well. But we've now thanked her for it, with a sticker, and a five-year-old who is holding a house up doesn't hear that as sweet. She hears it as her job.
    ~ lamp = -1
    ~ soft += 1
    "You're a star," you tell her. "Whatever would they do without you?"
    Mrs Tuck has stickers for visitors' days, a lighthouse, with *I am a big help* on the beam. Lark has it read to her twice. She wants it on her coat, over the zip, where it will show if she has to open a door.
    She goes off down the corridor with her chest out. You can hear her catching up with Ash.
    "What would you do without me?" says Lark. It isn't showing off. She has stopped walking, so as to get the answer. "Ash? What would you?" # speaker: Lark
    On the Monday she's in at ten past ten. There is a bit of blanket fluff on the sticker. She has been sleeping in the coat.
    -> curtains
* [Say that you bet she does, since little sisters do, and get her along to class before she misses phonics.]
    # point: VO-01 # point: PC-05
    # challenge: -1 # support: -1
    # did: You took it for a little sister's boast and hurried Lark along to phonics.
    # because: You'd had her in school for one minute and you wanted her to have phonics. Quite right, too. But children tell us things sideways, once, when we're doing up a zip. You'd filled it in from other little sisters, and she had more to say.
    ~ lamp = -2
    ~ soft += 1
    "I bet you do," you say. "I bet you jump on the bed." You steer her along by the hood.
    She is telling you something else, about a lamp, but you have got to the classroom, and they're all doing the sound *sh*, thirty of them, with a finger to their lips. The nearest turns round and does it to Lark.
    She stops talking at once. She is good at stopping.
    There's one place left on the carpet, at the back. She kneels up in it, turned half away from the teacher, so that one ear has the front of the room to itself. You notice how still she keeps. You think that she's settled beautifully.
    -> curtains
+ [Leave this part out. # skip]
    Lark goes to phonics, and Mrs Tuck puts the slip's twin in the file.
    -> curtains

// ---------------------------------------------------------------- 6

=== curtains
# scene: curtains Twenty to two
# day: 29
# time: 1.40 pm
You have knocked twice, with a walk round to the front in between, to look up at the window. Under the stair a gull is taking a bin bag to pieces, one thing at a time.
It's the second Tuesday. There was nobody in last week either, and you put that down to December. Today the curtains are shut as well, and school says that neither of them has come. On the door handle there's a paper star from Reception, going soft in the drizzle, so somebody has been up this stair or down it since Friday.
{ moved >= 3: And it had been going so well. Since the middle of November they've been in at the yellow door six times. *Last three weeks: 73 per cent.* | It had been picking up. *Last three weeks: 66 per cent.* Nobody could tell you what was different, but it was a better number to carry up the stair. }
{ lamp == 1: Bryony started on her tablets on Friday. The doctor said weeks. }
{ fine:
- -2: And Mr Rana's envelope will have come. You have looked for it on the mat, through the letter box.
- -1: Mr Rana would know whether anyone rang in. You haven't asked him. It has been good morning, and only that, for nineteen days.
- else: Mr Rana has rung the flat himself, twice.
}
{ medium == 1: Yesterday you left her thirty seconds of your voice, to remind her. It hasn't been played. | Yesterday you sent her a text, to remind her. It says delivered. }
{ role:
- "teacher": Swimming is back at quarter past two. Your phone buzzes. *If she's pulled out, there are eleven waiting. Let me know by four? T.*
- "housing-officer": You have a burst pipe in Brackenholt at half past two. Your phone buzzes. *If she's pulled out, there are eleven waiting. Let me know by four? T.*
- else: Your phone buzzes. *If she's pulled out I've eleven families for that place. Let me know by four? T.*
}
You go down again and stand on the pavement. The curtains don't quite meet. Low down, at the height of someone kneeling on a bed, the gap opens a little. There's a clear patch in the steam, the size of a hand. Somebody coughs, twice. Then the cloth drops straight. # child: At the window
In ten weeks Bryony has not said no to you. You wonder if this is what it looks like. # decide: What do you do, from the pavement?
// strongest: 1
* [Send her a message asking if she's all right, and come back at four with Winsome to see the children. # write: What you send, from the pavement]
    # point: RL-12 # point: RL-22 # point: PC-15 # point: PC-03
    # challenge: 2 # support: 2
    # asks: nursery-pen # asks: back-seat # asks: home-seen
    # did: You sent a kind message and went back at four with Winsome to see the children.
    # because: You should perhaps have said something last week; most of us let the first one go. But you asked, you went with somebody she likes, and you'd agreed beforehand what each of you would pass on. You'd have gone on guessing about those two otherwise.
    ~ knock = 1
    ~ moved += 1
    ~ trust += 1
    Winsome Clarke comes straight from Little Gulls with poster paint up her arm. She doesn't knock, she raps out a tune with her ring.
    "Only me, Bryony. And I've got my bad feet." # speaker: Winsome
    The chain comes off.
    "I'd have had to say no to you," says Bryony. "I hadn't a yes left." {fine == -2:Behind her on the mat is the envelope, open.} # speaker: Bryony
    You can see your breath. The meter ran out on Saturday, and all three have been in the one bed, Fraser's waterproof on top. Lark coughs. Ash is asleep sitting up. You get the key charged and the heater lit before you do anything else, and then 111 on the phone about that cough. # piece: home-seen
    "Two years I held the pen with her," says Winsome, on the stair. "I never thought to tell anyone." # speaker: Winsome # piece: nursery-pen
    Nasreen, at Flat 3, sends soup across.
    "I drive past that school at twenty past eight," she says. "Empty back seat." # speaker: Nasreen # piece: back-seat
    -> not_enough
* [Put a friendly card through with next Tuesday's time on it, and ask school how they seem when they're next in. # write: What you write on the card]
    # point: RL-12 # point: PC-15
    # challenge: -1 # support: 1
    # did: You put a card through the door and left it until the following Tuesday.
    # because: You didn't want to crowd her, and some weeks anyone would shut the curtains. I've done the card. But it was two weeks by then, and you went away without having seen either child. Somebody coughed and you don't know who.
    ~ knock = -1
    ~ soft += 1
    You have some with robins on. *Sorry to have missed you! Hope all well. Next Tues, 1.30?* You draw a smile in the O.
    It drops on to something soft. It sounds like paper landing on paper.
    {medium == 1:You are back at the crossing before it comes to you that you wrote it down.|You feel better for having left it.}
    On Wednesday neither of them is in. On Thursday both are, at ten past ten, and you ask Mrs Tuck how they seem.
    "Well, tired," says Mrs Tuck. "But it's December, isn't it? Look at the state of us." # speaker: Mrs Tuck
    That is true as well. You write, *seen in school, tired, end of term.*
    -> not_enough
* [Record two failed visits, tell Tolu that she has withdrawn, and begin the closing letter so another family can start. # write: The first line of the closing letter]
    # point: RL-12 # point: PC-15
    # challenge: 1 # support: -2
    # did: You recorded two failed visits and began the letter to close Bryony's place.
    # because: Eleven families waiting are eleven lots of children, and somebody has to think of them. But she'd come to you eight times and missed twice. Nobody had rung to ask, nobody had seen those two, and what she got was a template.
    ~ knock = -2
    ~ hard += 1
    ~ trust -= 1
    The template does most of it. *As you have chosen not to continue.* You change *chosen not to* to *been unable to*, and read it over, and it is a good deal kinder.
    "Shame. She was so keen," writes Tolu, and adds a sad face, and then the name of the next family. They've been waiting since August, and have twins. # speaker: Tolu
    It goes in the half past three post. On your way home the bus comes along the front, and you look up. The curtains are the same as they were. All along the sill, inside, facing the street, somebody has stood a row of small folded papers, like places laid at a table.
    -> not_enough
+ [Leave this part out. # skip]
    Tolu and Winsome go round that evening, and see both children, in their coats, at the door. Bryony says they've all had a cold.
    -> not_enough

// ---------------------------------------------------------------- 7

=== not_enough
# scene: not-enough Friday, half past one
# day: 32
# time: 1.30 pm
Someone has put tinsel round the fire notice in the family room.
{ knock:
- 1: You had rung Tolu by Tuesday teatime. The key ran out again on Thursday. They have eaten here, all three, two days running, and Bryony washed up. You have seen that bed. You go on seeing it.
- -2: On Thursday the strap went on Ash's PE bag, in the corridor, and dinner rolls came out. There were seventeen, some of them hard. "They're for later," he said, and got down and counted them back in. # piece: rolls
- else: On Thursday the strap went on Ash's PE bag, in the corridor, and dinner rolls came out. There were seventeen, some of them hard. "They're for later," he said, and got down and counted them back in. # piece: rolls
}
{ knock != 1: So now you all know some of it. Mr Rana asked Ash, and Ash told him, as if it were the football. The meter's been off since Saturday. They go to bed in their coats. }
You spoke to Tolu at nine.
"It's past us, this," she said. "I'm not telling you not to do a hamper. But it's past a hamper." Then she said, "She hears *social worker*, mind, and you might not see her again." The number of the Front Door is on the pad in front of you. # speaker: Tolu
{ knock == -2: Bryony isn't here about any of that. Ash has read her your letter. She has come in to thank you for having her. }
There's the thud, and you get up and let her in. "It sticks," says Bryony.
{
- trust >= 3: She sits down before you ask her to.
    "Go on," she says. "I can see it's not the bins." # speaker: Bryony
- trust < 0: "Whatever it is, yes," she says. She hasn't sat down. "I'll do it. I'll sign it, whatever it is." # speaker: Bryony
- else: "Is it bad?" she says. "You can say. I'll do it, whatever it is." # speaker: Bryony
}
She did get them in this morning. {role == "teacher":You saw them from your window, at twenty to ten, the three of them, running.|Mrs Tuck told you: twenty to ten, the three of them, running.}
Across the hall Reception have the play. Lark is the lighthouse. She has a torch and one job: on, off, on, off, with her lips moving. Between verses she gets down on the step, and before the next one starts she is asleep. The torch goes on shining at the ceiling. # child: The lighthouse
You have forty minutes, one week of term, and a pad. # decide: What do you tell Bryony?
// strongest: 1
* [Tell her it isn't enough, that the children are going without, and ring the Front Door with her beside you.]
    # point: RL-16 # point: TH-11 # point: RL-01 # point: FA-07
    # challenge: 2 # support: 2
    # shares: yes-before > social-care
    # escalates: formal
    # did: You told Bryony it was not enough, and rang the Front Door with her beside you.
    # because: You said the worst of it to her face, with the good in it, and then you stayed for the phone call. Hardly anyone gets told first. She could find something to say in it because none of it was being done behind her.
    ~ step = 1
    ~ moved += 1
    ~ trust += 1
    You say it straight away, or you won't. She's run up that road. And they are cold, and hungry, and not sleeping, and it isn't enough. You want to ring for a social worker, now, with her here.
    "Are they going to take them?" # speaker: Bryony
    It isn't what you're asking for, you tell her, and it isn't you who decides, and this is what you'll say if they ask you. You reach to put it on speaker.
    "No," says Bryony. You have never heard her say it. "I'll hold it." # speaker: Bryony
    A man called Callum Iyer asks what would help.
    "I'll tell you now, I say yes to people," says Bryony. "You want to watch that." Then she stops looking at you. "Sleep. The electric. Somebody to read me things. And could someone ring their dad?" # speaker: Bryony
    -> the_note
* [Send the referral this afternoon without telling her today, so that she has one quiet weekend before anyone rings.]
    # point: RL-16 # point: TH-11
    # challenge: 1 # support: -1
    # did: You sent the referral that afternoon without telling Bryony.
    # because: You did step it up, and it needed it. And you'd spared her a weekend, or so you thought. But someone was always going to ring her, and it could have been you, in that chair. She heard it from a stranger who assumed she knew.
    ~ step = -1
    ~ hard += 1
    ~ trust -= 1
    You talk about the lighthouse. Bryony has made the hat for it, from a bucket, and she laughs, telling you, and looks a bit better for it.
    When she has gone you fill in the form. It's a good one. Who saw what, on which day. *Has the family been told? If not, why not?* You put, *to follow Monday*, and send it at ten past three.
    Callum Iyer, at the Front Door, is new, and careful, and was taught to ring people the same day. At twenty to five he does.
    "As you'll know from your worker," he says to Bryony, who is in the bread aisle, with Lark and a bucket. # speaker: Callum
    "Yes," she tells him. # speaker: Bryony
    -> the_note
* [Leave it until the middle of January, with Christmas coming, and get them food and heating for the holidays first.]
    # point: TH-11 # point: RL-01
    # challenge: -2 # support: 2
    # did: You left it until January and found the family food and heating for Christmas.
    # because: They'll be warm on the day, and I'm not going to knock that. But you knew at nine that it had gone past a hamper. It's hard to be the one to say it in December. It won't be easier in January, for them or for you.
    ~ step = -2
    ~ soft += 1
    "Let's get Christmas over," you say, and the room lets go so suddenly that both of you laugh.
    There has never been a hamper like it. The hub does tins, the staffroom does a pudding, and somebody's church does the meter, right through to the new year. You carry it all up the iron stair in the dark, and Lark stacks the tins by colour.
    Bryony goes by the pictures. There are five big ones, from a kitchen, with only writing on. She turns them round, and round again, and puts them at the back.
    "And the mornings?" says Tolu, holding the car door. After Christmas, you tell her. You've put a date in. # speaker: Tolu
    -> the_note
+ [Leave this part out. # skip]
    Tolu joins you, tells Bryony that she'll be asking for more help, and gets them something for the meter.
    -> the_note

// ---------------------------------------------------------------- 8

=== the_note
# scene: the-note Ten to four
# day: 35
# time: 3.50 pm
On Monday you have the end of the bench by the office, a laptop, and until five o'clock. *Review summary. Copy to parent.* There's one space, four lines deep.
"First line's all they read," Tolu has told you, kindly enough. "So make it earn its keep." # speaker: Tolu
Ash has the other end of the bench, with both bags, while Lark is got out of the lighthouse. His coat is done up to the top. If he leans he can see your screen. He leans.
"Is that about us?" # speaker: Ash
It is, you say. It's how things are and what happens next, and a copy goes to his mum.
{ step:
- 1: "Is the man on the phone in it? He did our meter," he says. "She did all the voices after. She did you." # speaker: Ash
- -1: "Is the man that rang in the shop in it?" he says. "She put the bread back." It isn't a complaint. You look at the clock. # speaker: Ash
- -2: "Are the tins in it?" he says. "We've got a hundred and four." # speaker: Ash
- else: "Is the meter in it?" he says. "It's back on." # speaker: Ash
}
{ medium == 1: "Only you needn't print it. She likes it said," says Ash. "Then I don't have to do it." # speaker: Ash | "I'll read it her, then," says Ash. "I do the letters." # speaker: Ash }
{ gap:
- -1: Your line from November is still in the top of the space. He has got to it already. You can see him sounding out the second word.
- 1: Your line from November is still in the top of the space. *No change at home yet, finding out why.*
- else: Your line from November is still in the top of the space. *Six sessions, all attended.*
}
You have ten weeks of Tuesdays to get into four lines. You have the yellow waterproof on its hook, and the drawer, and three people running up a road. It's nearly dark. You like her, and you're angry, and you could not say who with.
Ash reads like somebody carrying shopping, steady, head down, a word in each hand. He doesn't skip the hard ones. When he gets to one he doesn't know he says it under his breath, twice, and puts it away for later. # child: Ash reads
The cursor is under the last line. # decide: What do you write?
// strongest: 1
* [Write what was agreed, seen, not seen, how they both are, and who does what next. # write: A few lines, as Ash might read them out]
    # point: LA-02 # point: RC-03 # point: ST-09
    # challenge: 2 # support: 1
    # did: You wrote what was agreed, seen and not seen, how the children are, and what is next.
    # because: You can say every line of that to her face, and her boy could read it out. It's no softer for it; cold and hungry are in there. The bits you hadn't seen are what the next person needs most, and they're what we leave out.
    ~ note = 1
    ~ moved += 1
    It takes you twenty minutes. {goal == 1:*Agreed: us three, in at the yellow door.*|*Agreed: a chart, which was ours.*} Under *seen* go the slips, by time, {knock == 1:a bed with three in it|a bag of rolls}, and a run up the road on Friday. Under *not seen* go bedtime, Lark's ears, and Fraser, whom nobody has rung.
    Then how they are. *Cold, hungry, often kind. Ash is awake past midnight, minding the cooker.*
    "It isn't midnight," says Ash. "It's when the pub shuts." # speaker: Ash
    You change it. He reads on, through who is doing what and by which day, to the end.
    "That's right, then," he says, and goes to see about his sister's torch. # speaker: Ash
    -> weeks
* [Write that she says yes and does nothing, a settled pattern of disguised compliance, so the next worker is warned. # write: A few lines, as they go on the record]
    # point: LA-02 # point: RC-03
    # challenge: 1 # support: -2
    # did: You wrote that Bryony's yes was a settled pattern of disguised compliance.
    # because: You wanted whoever comes next to have their eyes open, and you'd been taken in once. Fair enough. But you'd put down what you reckon she's up to, and left out what happened. You can't check that against a Tuesday, and nor can she.
    ~ note = -1
    ~ hard += 1
    It's true that she says yes. You've sat there and heard it. You would not want somebody else to walk in as you did, with a workbook, and it's done inside two minutes.
    "What's disguised?" says Ash. # speaker: Ash
    You start to say. It's when a person seems, you tell him, and stop.
    "It's dressing up," says Ash. "We did it in Tudors." He looks at it for a while longer. "She doesn't, though. She's only got the one coat." # speaker: Ash
    You tell him that it's more of a work word. He says OK. He gets a bag on each shoulder and shifts them until they hang level, and goes to stand by the hall door.
    -> weeks
* [Write that she engages well, is warm and open, with some progress, so whoever reads it next will like her. # write: A few lines, as they go on the record]
    # point: RC-03 # point: ST-09
    # challenge: -2 # support: 1
    # did: You wrote that Bryony engages well, with some progress.
    # because: You like her, and you want the next person to start from there. It's a kind note, and there's nothing false in it. But it's the one she got last time, nearly word for word, and nobody reading it would think to ask about supper.
    ~ note = -2
    ~ soft += 1
    You'd like whoever it is to be fond of her before they've even found the stair. *Bryony engages well with all professionals. She is warm and open. Some progress has been made.* It reads well. You could put it on a card.
    Ash gets to the end of it and goes back to the top.
    "Is there another page?" he says. # speaker: Ash
    No, you tell him. Why?
    "It's nice," says Ash. He doesn't want you to feel bad, you can see that. He has his mother's way of looking. "It doesn't say we're cold." # speaker: Ash
    That would go on a different form, you tell him. When he has gone you look for which.
    -> weeks
+ [Leave this part out. # skip]
    Tolu writes up the summary that evening, and rings Bryony to say what is in it.
    -> weeks

// ---------------------------------------------------------------- the weeks after

=== weeks
{
// Nothing done afterwards makes good: the children left unseen, a referral behind her back (step is then never 1), the label on file.
- step == 1 && moved >= 4 && knock >= 0 && gap != -1 && note != -1:
    -> yellow_door
- step != 1 && moved <= 2 && hard >= 3 && hard >= soft:
    -> iron_stair
- step != 1 && moved <= 2 && soft >= 3:
    -> twenty_stars
- else:
    -> four_chairs
}

=== yellow_door
# ending: good Ten to nine
# day: 122
In the second week of March there is a thud at the door of the family room, and then, after a moment, no second thud.
Then it opens. Bryony is standing there with her hand on it.
"It says *pull*," she says. "It's always said *pull*." # speaker: Bryony
{ medium == 1: She has Edwin for that, Mondays, upstairs at the library. He used to set bus timetables for a living and she knows most of them by heart, so they began there. She leaves you a message every Monday night. This week she read you one. | It was Callum who found out, because he asked her how she'd like him to write to her. She has Edwin now, Mondays, upstairs at the library. He used to set bus timetables for a living, and she knows most of them by heart, so they began there. }
It didn't get better because of the telephone call. January was hard. {knock == 1:The cough was a chest, and Lark was off for a week of it. }There was a meeting with a good many lanyards, and she cried in it, and said no to two things, and they came off. Callum has been to a bedtime. He comes less than he did.
{ lamp == 1: The tablets took until half-term, and were never the whole of it. She says it's like the tide going out. | Callum asked how she was in herself, and somebody rang the surgery, and it was her thyroid. The tablets took until half-term, and were never the whole of it. }
{ fine:
- -2: Mr Rana rang up himself to get the notice taken off. He told Bryony so at the gate, and she shook his hand.
- -1: You took Mr Rana a sandwich in the end, in paper, and said what you should have said over the first one.
- else: Mr Rana gave them a later start, in writing and out loud, which has come forward ten minutes every fortnight.
}
Fraser, it turned out, only wanted asking. He rings from the boat at seven, and lets it ring until it's a grown-up who answers. Then they go with Nasreen, from across the landing, who had driven past that school for two years with an empty back seat. *Tench, A. and L., since January: 84 per cent.*
Some mornings they still come by the hatch. Ash is asleep before the pub shuts, most nights; there are nights he isn't, and no one is sure yet what he's listening for. The rent will take two years. Lark's hearing test is on the eighteenth.
Lark doesn't get tickets now. She came to the hatch at ten to nine and stood on her toes and asked what she'd done. So Mrs Tuck looked in the drawer and cut one out of yellow card. *In at the door*, it says. Lark had it read to her twice, and put it down her sock. # child: Lark's last ticket
"No bun," says Bryony. "I'm saving up." Then she sits down and asks you how you are, and waits, to see if you will say fine. # speaker: Bryony
-> END

=== four_chairs
# ending: middle The fourth chair
# day: 66
On the second Thursday of January there are four chairs in the flat over the Penny Palace, and the fourth has been carried across the landing from Nasreen's, with Nasreen.
{ step:
- 1: You rang with Bryony beside you, and so she knew that it was coming. There has been a good deal since that nobody had got ready for: two visits called off, a form that began again from the beginning. She let Callum in all the same.
    "You said what you'd say and you've said it," she told you on the stair. # speaker: Bryony
- -1: She heard it from a stranger, in the bread aisle, and didn't come to the door for nine days. On the tenth you went, with Winsome, and said you should have told her.
    "Yes," said Bryony. And then, "You should." It was Winsome who put the kettle on. # speaker: Bryony
- -2: The date you had put in was today's. The meter went off on the third, and it was Nasreen, in the end, who rang the Front Door and then went across the landing and said so. When Bryony was asked who she'd like there she said you.
    "They came every week," she told them. # speaker: Bryony
- else: Tolu rang the Front Door before term ended, and told Bryony that she had. When she was asked who she would like to have there, she said you.
    "They never missed one, either," she told Callum. # speaker: Bryony
}
Callum Iyer has come with a bag of forms and leaves it on the floor. He asks what a morning is like. { lamp == 1: Bryony looks across at you, to see if you'll tell it. Then she tells it: the lamp, the crackers, and Lark's cold hands on her face. | Nobody speaks. Then Lark, from under the table, tells him about the lamp on the prom, and who does who, and in what order, right up to the ticket. You have known her four months. }
{ note:
- 1: He has read your note. He read it out to her first, at the door, and asked her what was missing. "Nothing about me singing," said Bryony. It's there now, in biro.
- -1: He has read your note, and you can tell, from how he asks things twice. It's three visits before he takes her first answer. He has asked you what you saw, and you've started writing it down.
- -2: He has read your note. "It's a lovely note," he says to you, on the stair. "I'd just no idea what I was coming to."
- else: He has read the summary, and gone over it with her line by line, out loud.
}
{ fine == -2: The fine has been stopped, but not before she had borrowed to pay half of it. }
{ medium == -1: The leaflet is behind the clock. It's been unfolded and folded again along the same lines until it has begun to come apart. }
So it starts again, in a different colour of folder, with a date on it six weeks off, and she has been told what happens on each side of that date. She said it back to Callum, word for word, faster than he had. { lamp == 1: She has been taking the tablets for five weeks. | There is a blood test from August that somebody at last has read to her. } *Sixty-eight per cent.* No one can say what it will be by Easter.
Ash went to bed last night when the cooker was still on. He told Callum that, as a thing which had happened. His dad had said on the phone that he'd stop on the line until it was off, and Ash put the phone on the worktop, by the ring, and went. He slept through register. # child: Ash, last night // meant
When it's over there's a bit of a crush at the top of the stair. Bryony has hold of your sleeve.
"Tuesday?" she says, and you tell her Tuesday. She has made you a bun herself, out of a packet, with Lark. It's green. # speaker: Bryony
-> END

=== iron_stair
# ending: poor The iron stair
# day: 73
In January you go up the iron stair and knock, and Bryony says, "Yes?"
She says it through the door. Yes, they are all fine. {knock == -2:Yes, she got the letter.|Yes, she got the message.} No, she would rather not today, thank you, if it's all the same. You haven't had a no from her before, and you find that there is nothing you can put it with.
{ step:
- -1: She was never angry about the phone call in the shop. She changed her number. It's with a social worker now, Callum Iyer, who has been twice, and been told by a polite woman in a tidy doorway that they don't want any help. He is thinking what else he has to go on.
- -2: The hamper lasted them into the new year, and the date you'd put in came and went, with nobody at home. It's with a social worker now, Callum Iyer, who has been twice, and been told by a polite woman in a tidy doorway that they don't want any help. He is thinking what else he has to go on.
- else: Tolu did ask for more help, as she said she would. It's with a social worker now, Callum Iyer, who has been twice, and been told by a polite woman in a tidy doorway that they don't want any. He is thinking what else he has to go on.
}
{ note:
- -1: What he has is your note. He read it, and thought that he'd met her.
- 1: What he has is your note. He's read the part headed *not seen* several times, and rung you about it.
- else: What he has is a form with most of the boxes filled in.
}
{ fine:
- -2: She paid the fine. She borrowed it from a man in the Mermaid, at a rate, and paid it all at once, and sent a card to the school to say sorry for the trouble.
- -1: Mr Rana sent the form in on the first day of term. He told you that he had. Neither of you sat down.
- else: The fine has been held over again. Mr Rana would sooner have the children.
}
On the print-out it says *Tench, A. and L., since Christmas: 52 per cent.* It is whole days again. Ash told his class that they're having the stairs done.
{ medium == -1: The leaflet about reading came back to the library with the post. Somebody had written on it, in a nine-year-old's joined-up, *Not at this address.* }
On the days she does come Lark has stopped going to the hatch. She waits outside by the bins until a grown-up is passing, and comes in behind them, quite close, as if they were together. She has got no tickets since the new year. She showed Mrs Tuck the old ones, and asked if they were still good. # child: Lark comes in
From inside you can hear the telly, and somebody small asking who it is, and being told, and then you can't hear it. You have half past four somewhere else. You stand there. The cold comes up through the treads.
"Bryony," you say, "I think I went about it wrong." It is quiet for so long that you suppose she has gone. "You weren't the worst," says Bryony. # speaker: Bryony
Winsome gets her shopping on a Thursday, at the same time and in the same shop, and has for a fortnight now. She hasn't asked anything. This week Bryony walked with her as far as the crossing, and Lark held on to the trolley. Winsome rang to tell you. All three of them had hats on, she said, and Bryony had asked if you were keeping well.
-> END

=== twenty_stars
# ending: poor Twenty stars
# day: 136
On the last day of the spring term there are twenty stars on Bryony's chart. She had to start a second row.
She has never missed one, apart from those two. {knock == -2:Her place was found again in January, and nobody has ever mentioned the letter. }{goal == 1:If you hold the chart up to the light you can see a door on the back. }Today she's brought you an egg, a big one, in a freezer bag. You have got to know each other very well, the two of you, and the room has a kettle now. You know about her nan, and her singing, and the year in the caravan. You ask if she's all right, and she says yes.
{ step == -2: January's date came, and there was snow, and you gave it until half-term. At half-term they were so nearly at 65. | It went to the Front Door in December, and in January somebody rang round. *Working well with early help,* you all said. It was stepped back down to you with a nice letter. }
{ note == -2: At the top of each page it says *engages well*. The system brings it forward by itself. }
{ fine:
- -2: She's had two notices now. They're paid off at five pounds a week, along with the rent. Ash takes it in.
- -1: Mr Rana has had his form back from you three times. He doesn't ask you what he is missing any more.
- else: Mr Rana has given it another month, and then another. He has started parking where he can't see the gate.
}
Two terms together come to 59 per cent. It's light at six, these mornings. They are up at six. Mrs Tuck has seen them on the prom in their uniforms, with no one about, throwing stones in the sea, and they are back in bed by half past eight.
{ lamp == 1: The tablets ran out in February. There was a text about it. | Bryony is still tired. She thinks that she might be a tired sort of person. }
Ash has a cough he's proud of, and has been dropped from football, because it was before school. He told you that it's fine, because someone has to do the post.
In Reception they read to the helper, one at a time, in the corner with the cushions. When it's her turn Lark takes the book in both hands, and goes down the page, nodding, about as fast as anybody reads. Then she gives it back. "I've not got my glasses on," says Lark. # child: Lark reads
The helper, whose name is Miss Anand, and who's on her second week, has written that down exactly as it was said, with the date. She is waiting by the family room to ask you something. She has asked two people this morning already, and they both told her you were the one who knew the family.
You get up, and let Bryony out, and hold the door.
-> END
