// Eight, three and six.
// `role` is set by the platform before the story starts:
// "safeguarding-lead", "nursery-worker" or "front-door-worker".
// The first two sit at the school, the third at the Front Door that turned the school down.
VAR role = "safeguarding-lead"

// Which meeting people are waiting for in the sixth part.
VAR meeting = "Tuesday's"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR rang = 0      // the answer: 1 a telephone call, -1 a letter back, -2 left as it was
VAR page = 0      // the four lines: 1 who saw what, -1 sent round again, -2 bigger words
VAR numbers = 0   // 1 what each one rests on, -1 a six all round, -2 the manager's three
VAR filed = 0     // still no: 1 taken up and written down, -1 carried alone, -2 told to Rhona
VAR stage = 0     // no reply: 1 the next name, -1 next week, -2 whose fault
VAR now = 0       // Jory's words: 1 that afternoon, -1 kept for the meeting, -2 kept between us
VAR owned = 0     // the late record: 1 put right, -1 explained, -2 tidied
VAR told = 0      // how Rhona heard: 1 together, -1 by letter, -2 each left it to the other
VAR moved = 0     // how often something was asked, said or written plainly
VAR stuck = 0     // how often it stayed where it was
VAR agreed = 1    // 2 a joint assessment now, 1 one in December, 0 the same list

-> returned

// ---------------------------------------------------------------- 1

=== returned
# scene: returned The green bar
# day: 1
# time: 8.15 am
Monday, and it has rained on everything since about Thursday.
{ role:
- "safeguarding-lead": Your referral has come back. There is a green bar across the top: *No further action. School to consider early help.* You sent it on Friday at six minutes past four and had a whole weekend of thinking that somebody else had it.
- "nursery-worker": Yusuf has come over to the cabin with a print-out, and puts it down by the toaster as if it were hot. You wrote it, in your dinner hour; he put it through to the Front Door on Friday, as nursery staff have no log-in. Now there is a green bar across the top: *No further action. School to consider early help.*
- else: At the top of your Monday: *Received your outcome re the Aldous twins. We are surprised and disappointed.* It is from Yusuf Karim, at Weir Road Primary, and he has copied in four people. They were your nineteenth of twenty-six. They came on Friday at six minutes past four, and by twenty to six you had put the green bar on them.
}
Under the bar are the four lines that it answers. *Twins, aged 6. Concerns re neglect, presentation poor at times. Mum pleasant but hard to pin down. Would benefit from support.* Beside *Attendance* somebody has put 97 per cent. Beside *Is the parent aware?* it says *Text*. There is a box for what is working well, and it's empty. All of it was written on a Friday with the bell going, and you can see where.
{ role:
- "safeguarding-lead": "So that's that, is it?" says Carmel, who runs the nursery and both the clubs. She has read it over your arm with the bread knife in her hand. You have Year 5 in twenty-five minutes and a shepherd to recast. # speaker: Carmel
- "nursery-worker": "I've got Year 5 at twenty to, and a shepherd to recast," says Yusuf, who is deputy head and has worn the same tie since Friday. "They're your two really. What do you want us to do?" # speaker: Yusuf
- else: "Eighty-one open and there are four of you," says your manager, Nuala, going by in her coat. "Don't let's get into a correspondence." # speaker: Nuala
}
Mina and Jory have one coat between them. It's purple and it has a good hood. Mina has it to come in and for first play; after dinner it is Jory's. They change over on the cabin step, standing back to back, so as to get it across without letting the cold in. # child: The coat
You have ten minutes that don't belong to anyone yet. # decide: What do you do about the green bar?
{ role == "front-door-worker":
    -> returned_door
}
-> returned_school

= returned_school
// strongest: 1
* [Read your own form again as a stranger would, then ring the person who answered it and ask what they could see.]
    # point: ES-01 # point: ES-02 # point: TH-06
    # challenge: 2 # support: 1
    # escalates: talk
    # did: You read your own form as a stranger would, then rang the person who had answered it.
    # because: Before you rang you looked at what you'd sent, and that made it a different call. You couldn't be all that cross about four lines that were yours. And now there's a person down there with a name, who knows that you have one.
    ~ rang = 1
    ~ moved += 1
    Read cold, it isn't about anyone. You can't find Jory in it, or a Tuesday.
    "Weir Road," says Anjali Bose, with her mouth full. "I thought you might." # speaker: Anjali
    It was a thin form, you say, and you're still worried, and what did she see when she read it? There is a pause. Most people start with the framework, she says.
    "I saw two children who are nearly always in, and a mum who's pleasant. I couldn't see a kitchen. Tell me what you've seen and I'll read it again. I can't promise more than that." # speaker: Anjali
    She gives you her own number. You write it inside the blue folder.
    -> four_lines
* [E-mail the worker and her manager today, setting out why a school that knows these children cannot accept the answer.]
    # point: ES-01 # point: ES-02
    # challenge: 2 # support: -2
    # did: You emailed the worker and her manager to say the school could not accept the answer.
    # because: You stood up for the twins inside the hour, and I like that. But it went to a desk and not a person, and it argued about the answer when the trouble was in the question. Nothing new about Mina or Jory went with it.
    ~ rang = -1
    ~ stuck += 1
    You are fair, and you take *frankly* out twice. You mention how many years you have between you. You copy in four people, so that it can't get lost.
    The answer is there by eleven, and it's fair as well. It comes from a manager, Nuala Finch. She thanks you for your continued concern. She sets out the paragraph they decided by. Fresh information will always be considered.
    You read it three times to see whether it's rude. It isn't, and there's nothing in it to get hold of. Somebody in that building read about the twins on Friday. You still don't know what they thought when they did.
    -> four_lines
* [Take the answer as it stands, since they read hundreds of these, and ring the family hub for an early help place.]
    # point: ES-07 # point: TH-07
    # challenge: -2 # support: 1
    # asks: waiting-list
    # did: You took the answer as it stood and rang the family hub for a place.
    # because: They do read hundreds, and early help is often the right thing, so it wasn't daft. But on Friday you thought it was more than that, and nothing about the twins had changed since. All that changed was somebody's green bar.
    ~ rang = -2
    ~ stuck += 1
    The woman at the family hub is kind about it. "Five weeks," she says, "till anybody can ring her. There's eleven ahead." # piece: waiting-list
    That's fine, you say. You hear yourself say it.
    "And does Mum know she's coming to us? Only we need a yes."
    You aren't certain what Mum knows. She had a text, and the text said that school had passed some worries on. You tell the woman you'll find out.
    You write *with early help* on the front of the folder, and the date, and put the elastic round. It's the first time for a month that it has been shut. It looks smaller.
    -> four_lines
+ [Leave this part out. # skip]
    The answer is put with the others, and the school says that it will send more if it can.
    -> four_lines

= returned_door
// strongest: 1
* [Read their form and your reply again as the school would, then ring the person who sent it and ask what they see.]
    # point: ES-01 # point: ES-09
    # challenge: 1 # support: 2
    # escalates: talk
    # did: You read your own reply as the school would, then rang to ask what they saw.
    # because: You looked at your own reply from their end before you picked the phone up. You didn't have to give way, and you didn't. They'd been turned down by a green bar, and now they've been rung up by a person who wants to know.
    ~ rang = 1
    ~ moved += 1
    Yusuf Karim is in a corridor. A recorder group is doing something terrible behind him.
    "We were told that the threshold wasn't met," he says, in his teacher's voice. # speaker: Yusuf
    "You were told by me," you say. "I've just read it as if it had come to me, and it sounds like a door. I'm sorry for that. I still only had four lines. If I was stood where you are, what would I be looking at?"
    There is quite a long breath.
    "Carmel has a folder," he says. "She has them all day, and I've never read it through." And then: "Nobody's ever rung me up about a no." # speaker: Yusuf
    -> four_lines
* [Reply politely to everyone on the email, giving the paragraph of the framework that you used, so it is at least clear.]
    # point: ES-09 # point: LA-09
    # challenge: 1 # support: -1
    # did: You replied to everyone with the paragraph you had used to decide.
    # because: A reason is better than no reason, and you gave them the actual one. But you answered a worried person with a paragraph number, in front of four others, and after that it was going to be about who'd read the framework properly.
    ~ rang = -1
    ~ stuck += 1
    You keep it short. You thank him. You quote three lines and give the page, so that he can look it up.
    By ten one of the four has replied to everybody with a different paragraph from a different page. By half past, a person you have never heard of asks to be taken off the list, and takes everyone else off instead.
    Yusuf writes back to you by himself at dinner time. *Thank you for clarifying.* You read it twice to see whether it's rude. You get on with your Monday. There's a baby in Pennoak, and after that a boy who won't get out of a tree.
    -> four_lines
* [Leave the outcome as it is, since it fits what you were sent, and wait for the school to send you more.]
    # point: ES-09 # point: IS-08
    # challenge: -1 # support: -2
    # did: You left the outcome as it was and waited for the school to send more.
    # because: It did fit what you were sent; anyone would have given the same answer to those four lines. You'd just been told, though, that somebody who sees the twins every day thought it was wrong, and you didn't ask them why.
    ~ rang = -2
    ~ stuck += 1
    You put Yusuf's message in the folder called *Aldous*, where it has the four lines for company, and you go on to the next.
    All the same it gets into the morning. In between a baby in Pennoak and a boy who won't get out of a tree you find that you are composing the reply you haven't sent: what you had, how many there were on Friday, what you'd have done with one more line. It's a good reply. It would take about three minutes to say.
    At five nobody has rung from Weir Road, and you take that for an answer.
    -> four_lines
+ [Leave this part out. # skip]
    The message is answered from the duty inbox: the school may send more if it has more.
    -> four_lines

// ---------------------------------------------------------------- 2

=== four_lines
# scene: four-lines Twenty-three slips
# day: 2
# time: 12.20 pm
It's Tuesday, and dinner time at Weir Road, which you could tell with your eyes shut.
{ role == "front-door-worker":
    { rang:
    - 1: You said you'd ring at dinner time, and you do.
    - -1: On Tuesday Yusuf rings. It has cost him something; he starts with the weather.
    - -2: On Tuesday Yusuf rings. He has got to you by way of the switchboard, the wrong team and a man in highways.
    - else: On Tuesday Yusuf rings, in the middle of dinners.
    }
    Behind him there are trays, and a voice that wants to know who's having the fish. You have the four lines open on one screen and an empty form on the other.
    "There's more," he says. "Carmel has it all on slips. Pink ones, they were left over from the raffle. I counted them. It's twenty-three." # speaker: Yusuf
    You have had folders before. In March you had one with a photograph of every packed lunch since Christmas, and nobody's name on any of them.
    "I'll be honest, I don't know what you're after," says Yusuf. "Tell me what it needs to say, for you to do something, and I expect that we can say it." You know that he doesn't mean it to sound as it does. # speaker: Yusuf
- else:
    { rang:
    - 1: Anjali will read it again by tonight if there is something to read, so you've got out the folder.
    - -1: The reply did say that *fresh information will always be considered*. So you've got out the folder.
    - -2: The family hub would like a fuller form, to hold the place. So you've got out the folder.
    - else: The Front Door will look at it again if there is more to look at, so you've got out the folder.
    }
    It is blue, with an elastic, and it smells of toast. What's in it is twenty-three pink slips, since pink was what was left over from the raffle. They begin in April. {role == "nursery-worker":They are mostly your writing|They are mostly Carmel's writing}, and some are the lollipop man's. *Cereal for tea, says it's nice, you can choose. Wet sleeves, both. J asleep at story. Same coat, her then him. They never smell of cooking.* # piece: small-notes
    Each is signed and dated. They have never been read through in one go. They go in singly, at half past five, with the other hand on the light switch.
    { role == "nursery-worker": "They'll have a word they look for," says Yusuf, who is eating a sandwich over the sink. "If we knew what it was, we could put it." # speaker: Yusuf | "They'll have a word they look for," says Carmel, who is eating a sandwich over the sink. "You've been on the course. What is it?" # speaker: Carmel }
}
It's after dinner that Jory goes. Story is at ten to two, on the carpet. His head gets heavy and he lets it. Mina goes on looking at the pictures, with her mouth a bit open, and puts one foot out sideways against his, so that he won't tip. # child: Ten to two
{ role == "front-door-worker": Yusuf has until the bell, which is a quarter of an hour. | You have until the bell, which is a quarter of an hour. } # decide: What do you do with the four lines?
{ role == "front-door-worker":
    -> lines_door
}
-> lines_school

= lines_school
// strongest: 1
* [Write it again from the slips: who saw what, and when, and what it does to their day. # write: Your own four lines about Mina and Jory, to go where the old four were]
    # point: TH-08 # point: ST-03 # point: ST-02
    # challenge: 2 # support: 1
    # did: You wrote it again from the slips, with who saw what and what it does to their day.
    # because: There isn't a magic word. There's who saw it, when, what it does to them, and what happens if it carries on. Putting what works beside it doesn't weaken it; it's how a stranger can tell that you have really looked.
    ~ page = 1
    ~ moved += 1
    You lay all twenty-three out by date, on the floor.
    What you write is this. *On nine of the last twenty school days Mina or Jory has said at breakfast club that tea was cereal. Since half-term they have had one coat. On six Mondays Jory was asleep by ten past two, and he has stopped putting his hand up. If it is the same at Christmas, he will have missed most of learning to read.*
    Then the empty box. Their hair is beautifully done, every day. Their reading books are signed. They are never late.
    { role == "nursery-worker":
        You read it out to Yusuf.
        "Well, that's them," he says. # speaker: Yusuf
    - else:
        You read it out to Carmel.
        "Well, that's them," she says. # speaker: Carmel
    }
    -> numbers_call
* [Send the same form in again, with all twenty-three slips scanned behind it, so the Front Door has got everything. # write: The line you put at the top]
    # point: TH-08 # point: IS-03
    # challenge: 1 # support: -1
    # did: You sent the same form again with all twenty-three slips behind it.
    # because: You held nothing back, and it's all there if someone has an afternoon. But you know the twins and you hadn't the time to work out what the slips come to. You posted that job to someone who knows them less.
    ~ page = -1
    ~ stuck += 1
    The scanner takes them two at a time and hates pink. The lollipop man's capitals come out well. The pencil ones are a sort of weather.
    It's too big to send whole, so it goes in three parts, and the second has last week's dinner menu in it, upside down.
    At half past four there is a receipt for parts one and three.
    You think of whoever opens it: a grey page with *wet sleeves, both* on it, and then another. You know what Jory's sleeves look like at twenty to eight, and why he pulls them down. It's not on any of the slips.
    -> numbers_call
* [Put in chronic and significant neglect, as the framework has it, since those are the words that they will look for. # write: The sentence as it goes in]
    # point: TH-08 # point: LA-01
    # challenge: 2 # support: -2
    # did: You strengthened the wording to chronic and significant neglect.
    # because: You were trying to speak their language, and they do use it. But a big word with nothing under it makes people doubt the next one. It's also what Rhona will read one day, and you'd never say it to her like that.
    ~ page = -2
    ~ stuck += 1
    You take out *at times*, and *pleasant*. You put in *chronic*, and *significant*, and, because the box has room, *parental non-engagement*.
    It does look more like the ones that get answered.
    { role == "nursery-worker":
        Yusuf reads it down to the end.
        "Blimey," he says. "Is that our two?" # speaker: Yusuf
    - else:
        Carmel reads it down to the end.
        "Blimey," she says. "Is that our two?" # speaker: Carmel
    }
    You say that it's only the way they like it put. Through the glass in the door you can see Rhona's handwriting on the reading-book chart, twenty ticks in a row for each of them. You had meant to get that in somewhere. You press send before the bell.
    -> numbers_call
+ [Leave this part out. # skip]
    A little more is added to the form before the bell, and it goes back to the Front Door.
    -> numbers_call

= lines_door
// strongest: 1
* [Ask for Carmel, and type what she tells you: who saw what, when, and what it does. # write: The four lines as you type them: seen by whom, when, what it does, and if nothing changes]
    # point: IS-08 # point: TH-08 # point: ST-03
    # challenge: 1 # support: 2
    # asks: small-notes
    # did: You asked for Carmel and typed what she had seen, in her words.
    # because: He'd offered to say whatever you needed, and you asked for what she saw instead. Ten minutes with the person who does the toast got you further than any form. You gave nothing away about the answer; you just found out.
    ~ page = 1
    ~ moved += 1
    A door, a tap being turned off.
    "Well, what do you want to know?" says Carmel. # speaker: Carmel
    Yesterday, you say. From when they came in.
    She knows it by heart. Cereal for tea. Wet sleeves. Jory asleep by ten past two; that's six Mondays. She reads you the rest off the slips, and you type. The lollipop man has put that they never smell of cooking. Their hair done beautifully, says Carmel, every day, put that. Never late. # piece: small-notes
    And if nothing changes?
    "Nobody's asked me that. I think he'll stop putting his hand up." You hear her look at him, across a room. "I think he has done." # speaker: Carmel
    -> numbers_call
* [Send the form back marked incomplete, with a list of the boxes they should fill in before it can be read again. # write: What you put beside 6b, so that they know]
    # point: TH-08 # point: IS-08
    # challenge: 1 # support: -2
    # did: You sent the form back marked incomplete, with a list of boxes.
    # because: It was incomplete, and a clear list is a sort of help. But you had a man on the telephone who wanted to tell you, and you asked him to write to you instead. The form is there to get a conversation going.
    ~ page = -1
    ~ stuck += 1
    You do it straight away, while he's on the line, so that he can see you are being prompt. Boxes 4, 6, 6b and 9.
    "Right," says Yusuf. "And 6b is what?" # speaker: Yusuf
    You look. It's *impact*.
    It's back by five. In boxes 4, 6 and 9 he has typed *see attached*. He's attached the form that you sent back. In 6b there's half a line: *J stopped putting his hand up*. You look at that for a bit. There's nobody there now to ask, so you put it in the tray for the morning.
    -> numbers_call
* [Reword it for them as long-standing low-level neglect, so that whoever picks it up next has the proper category to work from. # write: The line as it goes on the list]
    # point: LA-01 # point: RC-03
    # challenge: -1 # support: 1
    # did: You reworded it for the school as long-standing low-level neglect.
    # because: You were doing him a favour, and it'll sort more easily now. But *low-level* is yours; nobody at Weir Road said it. It's a size, and you put it on something you hadn't seen, and people will go by it.
    ~ page = -2
    ~ stuck += 1
    "Leave it with me," you say, and hear how much he likes that.
    It takes no time at all. *Long-standing low-level neglect.* It comes up on the list in the same grey as thirty others, and you know that you could find it again tomorrow.
    On the way home you are stopped at the crossing by the retail park. A boy of about six goes over in front of you, holding up his trousers with one hand. You wonder, as the lights change, whether he's low-level. He gets to the other side and looks back for somebody. // meant
    -> numbers_call
+ [Leave this part out. # skip]
    A little more is added to the form, and a call is put in the diary for Thursday.
    -> numbers_call

// ---------------------------------------------------------------- 3

=== numbers_call
# scene: three-numbers Eight, three and six
# day: 4
# time: 1 pm
One o'clock on Thursday is the only hour that all of you can do, and it isn't a whole one.
{ role:
- "safeguarding-lead": There's one room in school with a key, and you have taken the call in there, with the sugar paper. Carmel is on the extension.
- "nursery-worker": The babies are asleep. Yusuf has put the call on speaker in the cabin kitchen and turned it to face you. "It's your eight," he whispered. "I'd only spoil it."
- else: You have a headset and a biscuit, and Weir Road's end-of-day bell has just gone off in your ear, since it's broken. It was Yusuf who got them all on the line. Carmel is with him.
}
The numbers are Siobhan's idea. She is the health visitor; she's in a lay-by, with crisps. How worried is everyone, out of ten? Ten's the most there is. All together, she says, so that no one has to go first.
{ role == "front-door-worker": "Eight," says the school. "Six," says Siobhan. And you say, "Three." | "Eight," you say. "Six," says Siobhan. And Anjali, at the Front Door, says, "Three." }
There is a small silence, as if a plate had gone, and then everyone's very nice about it.
{ page:
- 1: "I've read the new page," says Siobhan. "I could see the pair of them. I just wouldn't have said eight." # speaker: Siobhan
- -2: "It says *neglect* with a lot of clothes on," says Siobhan. "What's it look like when you're stood in front of it?" # speaker: Siobhan
- else: "I've been sent two lots of paper, and I couldn't tell you what's in them," says Siobhan. "I'll be honest." # speaker: Siobhan
}
Somebody else has come on.
"Nuala Finch, team manager, I'm only half here. It reads as a three to me. I've been at these nineteen years." She says it kindly. You can hear her putting a coat on. # speaker: Nuala
Mr Dacosta has chalked a number line across the playground, nought to ten. Jory's on the three and Mina is on the eight. How many jumps is that? Mina knows. Jory looks down the line at her. It's the furthest apart that they have been all day. # child: The number line
"So what do I put in the box?" says Siobhan. "Eight, three and six? It sounds like a padlock." # speaker: Siobhan # decide: What do you do with the three numbers?
// strongest: 1
* [Ask everyone in turn, yourself included, what their number is standing on, and what they'd need to know to move it.]
    # point: ES-08 # point: IS-08 # point: ST-01
    # challenge: 2 # support: 2
    # asks: teeth-beds # asks: moves # asks: no-cooker
    # did: You asked what each number was standing on, and what would move it.
    # because: Three numbers told you that you hadn't all got the same facts. So you asked for the facts, yours too, and nobody had to lose. The useful bit was what would move you, because then somebody could go and find it out.
    ~ numbers = 1
    ~ moved += 1
    Siobhan's six is beds. She went in September, about Jory's wet nights. One bed was drying; they were both in the other, on a clean sheet. Neither had seen a dentist. She never saw the kitchen. # piece: teeth-beds
    The eight is cereal, wet sleeves and Mondays.
    { role == "front-door-worker":
        Your three is 97 per cent. You look while you're saying so, and there's more: four addresses in three years, and papers that you never sent for. # piece: moves
    - else:
        The three is 97 per cent.
        "And, oh," says Anjali, typing. "Four addresses in three years. We never sent for the papers." # speaker: Anjali # piece: moves
    }
    What would move it? A kitchen. Who'd know? You ring housing on the other phone. The cooker failed its check a month ago, and a man took it away. # piece: no-cooker
    "Five," says the three, after a bit.
    -> still_no
* [Agree on a six between you, since it is close to the middle and leaves everybody with something to take away.]
    # point: ES-08 # point: TH-02
    # challenge: -2 # support: 1
    # did: You settled on a six for everybody.
    # because: It got everyone off the phone as friends, and that matters when you'll need them again. But nobody moved. Siobhan was at six to begin with. You found a number you could all write down, and then you couldn't ask any more about the three.
    ~ numbers = -1
    ~ stuck += 1
    "Six, then," says everyone, with some warmth. Siobhan, who was at six to begin with, sounds as though she has won a small plant.
    You each say what a good conversation it's been. It has been, too; you know their voices now. Somebody says that they must do it more often.
    It is when you come to write it up that you get stuck. *Network agreed 6.* There's a line underneath for why. You go to put what the six is made of, and you find that you would have to ask them. Outside they have stopped doing number lines, and it's started to rain on the chalk.
    -> still_no
* [Go with the manager's three, since she has judged these for nineteen years and nobody else on the line comes close.]
    # point: ES-07 # point: ES-08
    # challenge: -2 # support: -1
    # did: You let the most senior number settle it.
    # because: Nineteen years is worth something; I'd want her view on most things. But she was half on the call and she'd read four lines. Everyone has the same duty to say what they've seen, and the one who knew most went quietest.
    ~ numbers = -2
    ~ stuck += 1
    There's a kind of relief in it. You can hear it going round the line, like a hat.
    "I'm not saying that you're wrong to be worried," says Nuala. "I'd be worried if you weren't worried." Everybody laughs, and she has to go. # speaker: Nuala
    Siobhan crumples her bag.
    "I'd have gone to a seven if you'd pushed me," she says, when it's only the two of you left. "It was the beds. But you'd not have had that from me on paper." Then her two o'clock comes out to the gate in slippers, looking for her, and she's gone as well. # speaker: Siobhan
    -> still_no
+ [Leave this part out. # skip]
    The three numbers are written down next to each other, and the call ends at twenty past.
    -> still_no

// ---------------------------------------------------------------- 4

=== still_no
# scene: still-no Still no
# day: 5
# time: 3.05 pm
By Friday it has been to Nuala and come back.
{ role == "front-door-worker":
    "It's still early help," says Nuala. She has read it standing, by the kettle, which is where she reads. # speaker: Nuala
    { page == 1: "It's a good page, that. It's the best I've had this month." # speaker: Nuala }
    { numbers == 1: You tell her you've gone to a five. She nods, as if you'd told her that you had a cold. }
    "I've four of you and eighty-one families, and half a dozen that I don't sleep over. Ninety-seven per cent. She comes to parents' evening. Has anybody just asked her? If I go in to every house where tea's cereal I'll not get to the ones where there isn't a tea." You have seen her drive to Saltersby Quay on a Sunday with somebody's inhaler. # speaker: Nuala
    She leaves you to tell the school. The phone goes while you have your hand on it.
- else:
    It's Anjali who rings, and you will give her that.
    "It's still early help," she says. # speaker: Anjali
    { page == 1: "Your page was good," she says. "Nuala said so. It's the best she has had this month." # speaker: Anjali }
    { numbers == 1: "I told her I'd gone to a five. She said a five is early help with a bow on." # speaker: Anjali }
    "I caught her by the kettle, it's where she reads. She's got four of us and eighty-one families. She said ninety-seven per cent, she said parents' evening, and has anybody just asked Mum? I can't say that she's being daft." There is a gap where Anjali might be going to say something else. Behind her a kettle clicks off. # speaker: Anjali
    You put the phone down, and there is the bell. You go out with the line, because it's Friday and you always do.
}
{ role == "front-door-worker": It's Rhona Aldous. She is ringing from the school gate; there's a whistle, and a lot of small shoes. | Rhona Aldous is first at the gate, as she is every day, in a man's parka done up to the neck. }
"I got that text," she says. "It said you'd passed some worries on. I thought, well, they'll ring me." She's pleasant about it. "So I thought that I'd ask." # speaker: Rhona
PE has undone Mina's plait. Her mother is down on one knee on the wet pavement, talking to a grown-up, and her hands do it again without her: three parts, over, under, pull. Mina stands quite still for it, with her eyes shut. She holds the spare bobble ready in her teeth. # child: The plait
{ role == "front-door-worker": "Only what is it they think I've done?" says Rhona. # speaker: Rhona | "Only what is it you think I've done?" says Rhona, not looking up. # speaker: Rhona } # decide: It is still no. What do you do?
{ role == "front-door-worker":
    -> no_door
}
-> no_school

= no_school
// strongest: 1
* [Tell Rhona you'll ring her Monday, take it to {role == "nursery-worker":Yusuf|the head} now, and write the stage and date on the twins' records.]
    # point: ES-03 # point: ES-04 # point: ES-05
    # challenge: 2 # support: 1
    # escalates: manager
    # did: You took the disagreement up a stage with a manager, and put it on the twins' records.
    # because: You stopped carrying it by yourself. There's a route, it has people's names on it, and using it isn't a quarrel. Writing the day down was what mattered later on, as after that it wasn't just you who knew that the clock was going.
    ~ filed = 1
    ~ moved += 1
    You tell her you're worried about their teas and about Jory's Mondays, and that you have asked for help for the three of you. What would she want people to know?
    Rhona does up the bobble.
    "That they're never late," she says. # speaker: Rhona
    { role == "nursery-worker": Yusuf is in with the glue guns. He takes you along to Mrs Lindgren, and the three of you find the procedure, behind the fire notice. | Mrs Lindgren is signing trip letters. Between you, you find the procedure, behind the fire notice. }
    "Do we have to be cross?" she says. You don't. Worker to worker's done. Next is manager to manager, with an answer due on Tuesday night. You write it on both records, and ring Anjali, so that it won't be a surprise. # speaker: Mrs Lindgren
    -> no_reply
* [Tell her it's nothing bad, then do more yourself: free tea club for the twins, some shopping, an eye on them.]
    # point: ES-03 # point: FA-06
    # challenge: -2 # support: 2
    # did: You carried on alone with free tea club, some shopping and an eye on the twins.
    # because: They ate, because of you. I'd never tell you not to. But it was you being kind by yourself, and a kindness that goes on no record hides how much they need it. And you told her it was nothing, when you had put eight.
    ~ filed = -1
    ~ stuck += 1
    "Nothing," you say. "Honestly. It's only so as we can help," and Rhona says that she's fine for help, thanks, but it's good of you.
    So you call it a spare place. Tea club, every day, no charge, as somebody has dropped out. She takes that. On Friday night you go round the shop with your own list in one hand and theirs in your head. Pasta. A jar of the good sauce. Fish fingers. // meant
    You leave it on the cabin step in a bag-for-life, with no name. On Monday the bag comes back, folded into a neat square. Everything was lovely, says Rhona. The twins had cereal.
    -> no_reply
* [Tell Rhona straight out that you asked for help for her and the twins, and that the Front Door said no.]
    # point: IS-10 # point: ES-03
    # challenge: 1 # support: -2
    # did: You told Rhona that you had asked for help and been refused.
    # because: She'd asked you a straight question, and I can see why you wanted to be on her side. But that made her a part of our quarrel. All she could take from it was that people had talked about her, and that nobody was coming.
    ~ filed = -2
    ~ stuck += 1
    "Help with what?" says Rhona. # speaker: Rhona
    With teas, you say. With one thing and another. You've been very worried, you tell her, and you did try; you've tried twice.
    She thinks it over, and while she does her hands stop. Mina opens her eyes to see why.
    "So you told them I wasn't managing," says Rhona, "and they said I was." She gets up off the pavement. There's a wet patch on the knee of her leggings. "Well, that's nice to know. Isn't it?" # speaker: Rhona
    She says goodbye to you, and so do the twins, because they're told to. One half of the plait has been left loose.
    -> no_reply
+ [Leave this part out. # skip]
    Rhona is told that somebody will be in touch, and the head hears about it on her way out.
    -> no_reply

= no_door
// strongest: 1
* [Tell Rhona you'll ring on Monday, have both views put on record, yours and Nuala's, and tell Yusuf how to take it up.]
    # point: ES-04 # point: ES-05 # point: ES-09
    # challenge: 2 # support: 2
    # escalates: manager
    # did: You had both views put on the record, and told the school how to take it up.
    # because: You read it one way and your manager read it another, and you got both written down. Then you told the school how to challenge your own office. It feels like disloyalty. It's the thing that lets the next person see what was argued and why.
    ~ filed = 1
    ~ moved += 1
    The school's worried about teas, you tell her, and Jory's Mondays, and whether you three could do with a hand. What would she want people to know?
    "That they're never late," says Rhona. # speaker: Rhona
    Then Nuala, who listens.
    "Write that you're a five. And write what I said, and my reasons. I'll not have it look as if I was asleep." # speaker: Nuala
    You ring Yusuf. It's still no, you say, and here's how you take it up: to Nuala, by name, from your head, and the procedure gives her until Tuesday night.
    "Are you telling me how to complain about you?" says Yusuf. # speaker: Yusuf
    Yes, you say, you suppose you are.
    -> no_reply
* [Tell her it's nothing to worry about, then ring again on Monday yourself, off the board, and see how she sounds.]
    # point: ES-03 # point: PC-16
    # challenge: -2 # support: 2
    # did: You decided to keep an eye on Rhona yourself, off the board.
    # because: You could tell that something was being missed, and you gave it your own time. But there's no record for it to sit on, and no manager knows it's there. If you had flu on Monday, that would have been the whole plan gone.
    ~ filed = -1
    ~ stuck += 1
    "Oh, good," says Rhona. "Only I'd rather know." # speaker: Rhona
    On Monday you ring her in your dinner hour, with your sandwich in the drawer. She sounds fine. She sounds lovely. Yes, they're eating; yes, she's sleeping; yes, it was a rotten year, but you get on, don't you?
    It lasts nine minutes. When you've put the phone down, you look for somewhere to write what she said, and there's nowhere, as it's closed. You put it on a sticky note. *R fine. Rotten year??* You stick it inside your diary, and on Tuesday you're on the other page.
    -> no_reply
* [Tell Rhona straight out that the school wanted more done for the twins, and that your office has said no.]
    # point: IS-10 # point: ES-03
    # challenge: 1 # support: -2
    # did: You told Rhona that the school had wanted more and your office had refused.
    # because: She asked you, and every word of it was true. But what it told her was that two lots of people had been arguing about her with her not there. It set her against the ones who do the toast.
    ~ filed = -2
    ~ stuck += 1
    There's a silence with a whistle in it.
    "So school think I'm not managing," says Rhona, "and you think I am." # speaker: Rhona
    It's not quite like that, you tell her.
    "No. Only which of you has been to the house?" She isn't rude. She seems to want to know. # speaker: Rhona
    Then she is talking to somebody lower down. "Come on, you two. No, we're not stopping. No, not today, you can see Carmel on Monday." The small shoes go past the phone, a lot of them, and then not so many, and she hasn't hung up. She may think that she has.
    -> no_reply
+ [Leave this part out. # skip]
    Rhona is told that somebody will be in touch, and the school is told that the answer is no.
    -> no_reply

// ---------------------------------------------------------------- 5

=== no_reply
# scene: no-reply Nothing on Wednesday
# day: 10
# time: 8.35 am
{ filed == 1: The answer was due last night. | It went up a stage without you. Mrs Lindgren, the head, heard about it at the gate and wrote to Nuala over the weekend. The answer was due last night. }
{ role == "front-door-worker":
    Nuala has been in court since Monday, with a sandwich, and a phone that has to be off. You look in the shared drawer, and there's her answer to Weir Road, begun at ten to seven on Monday morning. *Thank you for your.* That's as far as it goes.
    Yusuf has left you one message. It wasn't cross. It was so far from cross that you've played it twice.
- else:
    You look in the inbox, and what's come is about nits.
    { role == "nursery-worker": "Nuala Finch is in court all week," says Yusuf. He has been told so by a machine. "I don't like to be on at them. Have you seen what they've got? They had that dad up the crane." # speaker: Yusuf | "Nuala Finch is in court all week," says Mrs Lindgren, who has been told so by a machine. "I don't like to be on at them. Have you seen what they've got? They had that dad up the crane." # speaker: Mrs Lindgren }
}
{ filed:
- 1: On both the twins' records it has the stage, the date, and whose turn it is.
- -1: {role == "front-door-worker":Looking for a stamp, you find the sticky note. It has picked up some fluff.|The bag came back on Monday, in its square. You caught yourself thinking about what to put in it next.}
- -2: {role == "front-door-worker":Rhona has a new voicemail greeting. It is only the beep.|Rhona waits at the corner now, by the post-box. The twins come up the last bit by themselves, holding hands.}
- else: You have meant to look at it since Monday.
}
{ role == "front-door-worker": Siobhan has run into Rhona, by chance, in the chemist's. She was holding on to the counter, with her coat done up. "Stitch," said Rhona. | You saw Rhona just now on the hill. She'd stopped half way, with one hand flat on the wall and her coat done up. "Stitch," she called, when she saw that you'd seen. }
At breakfast club, in the home corner, Mina has made Jory sit down. She opens the little wooden oven, using a sock, and gets him out an egg. "It's hot," says Mina. Jory blows on it for a long time. "Ours went on a man's trolley," he tells the egg. # child: The wooden oven
{ role:
- "safeguarding-lead": You are due in the hall at nine with an assembly on patience. You didn't choose it; there's a rota.
- "nursery-worker": You are two down, with eleven under-threes, and one of them is shut in the toy cupboard, laughing.
- else: There have been thirty-one contacts since Monday, and you're the only one in.
}
{ rang == 1 && role != "front-door-worker": Anjali has texted you, off her own number. *I don't know any more than you. Sorry. Don't be polite on my account.* }
{ rang == 1 && role == "front-door-worker": Yusuf had your own number. He rang the office one. You think about what that means, that he didn't want to put you on the spot. }
The clock in the corner of the screen goes from 8.34 to 8.35. # decide: The day has passed. What do you do?
{ role == "front-door-worker":
    -> reply_door
}
-> reply_school

= reply_school
// strongest: 1
* [Ring the next name on the procedure this morning, say which day has passed, and send both sides' reasons on one page.]
    # point: ES-04 # point: ES-05 # point: FA-12
    # challenge: 2 # support: 1
    # asks: late-booking
    # escalates: formal
    # did: You rang the next name on the procedure, and sent both sides' reasons.
    # because: You didn't have to be angry about it. A day went by, and the procedure says who's next. Sending Nuala's reasons along with your own was decent, and it was quicker too: nobody had to go round again asking what the other lot thought.
    ~ stage = 1
    ~ moved += 1
    ~ meeting = "tomorrow's"
    The next name is Sian Treharne, head of service. She answers it herself.
    "Which day did it pass?" Last night, you say. "Right. Send me one page. Yours, and Nuala's reasons as well, as she'd put them. I'll have everyone in a room on Friday at ten. Who's asking health?" # speaker: Sian
    You ask Siobhan, and you ask for everyone, not only the twins. By noon she has been right round the building.
    "She's having a baby," says Siobhan. "Booked two weeks ago, on her own, at twenty-three weeks. They asked about other children. *At school. They're fine.* So they never rang you, and they never rang me." # speaker: Siobhan # piece: late-booking
    -> nobody_big
* [Send a friendly reminder and look again on Monday, since they're short of people and pushing now could sour things.]
    # point: ES-04 # point: ES-06
    # challenge: -2 # support: 1
    # did: You sent a friendly reminder, to look at again on Monday.
    # because: You were thinking about next month, and needing these people again. That's real. But the time's in the procedure so that you don't have to decide each time whether it's rude, and a week is a good bit of a term if you're six.
    ~ stage = -1
    ~ stuck += 1
    You put a smiling face in, take it out, and put it in again. *No rush at all!* And then, since it isn't true, you take out *at all*.
    The reply's automatic. Nuala will be back in the office on Monday, and if it's urgent you should ring somebody whose name is Nuala.
    You write it on the calendar. Monday's already got the photographer in it, so you write it small, down the side, and draw a box round. It's only five days. In the hall they are singing the one about the wise man and the foolish man, with the actions.
    -> nobody_big
* [Write in the folder that the Front Door is letting these children down, with names and dates, and copy it to all.]
    # point: ES-04 # point: RC-03
    # challenge: 2 # support: -2
    # did: You wrote down that the Front Door was letting the twins down, and copied it round.
    # because: The dates were right, and you'd a right to be cross. Only you spent the morning on whose fault it was, and at the end no one new knew about the twins. It's hard for people to come towards you after that.
    ~ stage = -2
    ~ stuck += 1
    It's the best thing you have written all term. It has dates, and initials. It uses the word *abandoned*, which you look at, and leave.
    { role == "nursery-worker": Yusuf sends it for you. He doesn't say anything; he reads it, and he sends it, and makes you a tea. | Mrs Lindgren reads it and signs it, and says, "Well. That's certainly clear." }
    At ten past twelve Anjali rings, and it isn't about the twins.
    "I did go to Nuala, you know," she says. "I didn't have to tell you that I'd gone." You say you know. You say it wasn't meant for her. Neither of you can think of how to get from there to Mina and Jory. # speaker: Anjali
    -> nobody_big
+ [Leave this part out. # skip]
    The school rings twice in the day, and is told that Nuala will be back on Monday.
    -> nobody_big

= reply_door
// strongest: 1
* [Ring Sian, the head of service, say that the day has passed, and let the school know that you have done it.]
    # point: ES-04 # point: ES-09
    # challenge: 2 # support: 2
    # asks: late-booking
    # escalates: formal
    # did: You told the head of service that the day had passed, and told the school that you had.
    # because: It was your own manager's day that had gone by, and you said so upstairs, before the school had to. That took some doing. It's not telling tales; Nuala couldn't answer from court, and somebody had to be able to.
    ~ stage = 1
    ~ moved += 1
    ~ meeting = "tomorrow's"
    "Which day?" says Sian. Last night, you tell her. Nuala's in court; it isn't that she won't. "No. All right. One page from you, Weir Road's reasons as well as hers, and I'll have everyone in a room on Friday at ten. Who's asking health?" # speaker: Sian
    You tell Yusuf, who can't think of anything to say, and says it. Then you ask Siobhan, for everyone, not only the twins. By noon she has been right round the building.
    "She's having a baby," says Siobhan. "Booked two weeks ago, on her own, at twenty-three weeks. They asked about other children. *At school. They're fine.* So nobody got rung." # speaker: Siobhan # piece: late-booking
    -> nobody_big
* [Leave it until Nuala is back on Monday, since it's hers to answer and she would want to do it herself.]
    # point: ES-04 # point: ES-07
    # challenge: -2 # support: 1
    # did: You left it for Nuala to answer on Monday.
    # because: You were being loyal, and she'd have done the same for you. But it was owed to the school, and behind them to the twins, and she wasn't there to pay it. You could have protected her by saying where she was.
    ~ stage = -1
    ~ stuck += 1
    You tidy the draft for her, so that it's ready. *Thank you for your letter of 14 November.* You don't finish it. It wouldn't be right, and you aren't sure any more which way it ends.
    You text Yusuf: Nuala's in court, Monday at the latest, sorry. He sends back a thumb. You look at the thumb. It's yellow and it could mean anything.
    Then a woman rings from Pennoak with a baby crying, and you take the next one, and the one after. At two you eat what was going to be your breakfast.
    -> nobody_big
* [Answer that the delay started with a form of four lines, and that the clock should be counted from a full one.]
    # point: ES-09 # point: ES-04
    # challenge: 1 # support: -2
    # did: You answered that the delay began with the school's thin form.
    # because: There's some truth in it; it was thin. But they'd asked where their answer was and you told them what was wrong with their question. You'd not sit still for that from a parent's side, if it was us who were late.
    ~ stage = -2
    ~ stuck += 1
    You keep it factual. You set out when the first form came, what it had on it, and when there was anything that a person could use. Put like that it isn't late at all. It's early.
    Yusuf writes back. *Noted.*
    Then, a minute later, as if the first one had slipped out while he was looking for this: *When you say a person could use, Carmel has read that, and she has gone home for her dinner, which she doesn't do.*
    You type several things. What you send is *Apologies for any upset caused.* You know how that reads. You've had it sent to you.
    -> nobody_big
+ [Leave this part out. # skip]
    The school rings twice in the day, and is told that Nuala will be back on Monday.
    -> nobody_big

// ---------------------------------------------------------------- 6

=== nobody_big
# scene: nobody-big Twenty to four
# day: 11
# time: 3.40 pm
At tea club there are nine children, and a toaster that does three slices. The rain is so loud on the cabin roof that everybody has to shout, apart from Jory, who never does. His and Mina's are cut across and swapped, half of one for half of the other. It's how they like it.
{ role:
- "safeguarding-lead": You've come over to the cabin with a coat from lost property, a green one, to see if it would do. It's a size too big. Carmel is on butter.
- "nursery-worker": You are on butter. Yusuf is out at the gate on bus duty, in the rain, blowing his whistle at a van.
- else: {rang == 1 || filed == 1:You told Carmel that you would come and read the folder, and today's the first hour there has been.|You're at Weir Road about another family altogether, and there was nowhere to wait but the cabin.} She has given you a mug and a very low chair.
}
{ stage:
- 1: Tomorrow at ten there's a room, and everyone will be in it. Sian has seen to that.
- -2: There is a meeting now, on Tuesday, at Sian's; what was written on Wednesday got as far as her, and she has asked everybody to come and to bring some manners.
- else: There is a meeting now, on Tuesday. Sian Treharne, the head of service, got to hear of it, as people do.
}
{ role == "front-door-worker": Jory is next to you, because that's where his chair is. He is eating round the edge of a half, to save the middle. | Jory's at the end of the table. He is eating round the edge of a half, to save the middle. You are bent down by him, after a crust. }
{ page == 1: It's on the page from the slips that he has stopped putting his hand up. He doesn't put it up now. }
"Nobody was home last night," he says, to the toast. Another foot away and you would not have heard. # speaker: Jory
"I was," says Mina. "I was home." # speaker: Mina
Jory considers this.
"Nobody big," he says. # speaker: Jory # piece: jory-words
Mum had to go out in the dark, Mina says. She did Mina's hair first. Mina put the big light on. Then she put a chair against the door, and put Jory on it, to be heavy. She puts a hand up to feel the plait. It's yesterday's, and it has held. # child: The chair
{ role == "nursery-worker": The toaster goes. Eight other people want to know whose that is. | The toaster goes. Carmel has stopped with the knife in the butter. She doesn't ask them anything; she's looking at you. }
Rhona will be here at half past five. # decide: What do you do with what Jory said?
// strongest: 1
* [Ring the Front Door's manager now with his words and half past five, ready to ring 999, and tell everybody else afterwards.]
    # point: ES-06 # point: TH-05 # point: IS-06
    # challenge: 2 # support: 1
    # asks: welfare-check # asks: triage-night
    # shares: jory-words > social-care # shares: jory-words > police
    # escalates: now
    # did: You rang straight away with Jory's words, and waited for nobody's meeting.
    # because: The disagreement has its own clock, and this wasn't on it. You rang a person, you gave his words, and you said when Rhona was due. You may have felt silly about ringing round a meeting. He's six, and there was going to be another night.
    ~ now = 1
    ~ moved += 1
    Nuala's on the court steps.
    "Say it again," she says. "His words." You say them. "Nobody big," says Nuala. "Right. I'm ringing police and health. Stay with them." # speaker: Nuala
    By five it has come together. Two children in pyjamas knocked at number 9 one night in October. # piece: welfare-check
    And last night Rhona was at the maternity unit, with pains, from twenty past eleven. She told them the twins were at her sister's. # piece: triage-night
    By half past the others have gone home, and Rhona finds {role == "front-door-worker":you and an officer in a cardigan|you, Anjali and an officer in a cardigan}, and a tea. "I thought I'd be an hour," says Rhona. She undoes her coat. By seven somebody has seen the beds, and checked Mrs Oduya, from number 9, who brings her own pillow to their settee.
    -> two_dates
* [Write down exactly what he said and keep it for {meeting} meeting, where everyone who can decide will be there to hear.]
    # point: ES-06 # point: VO-03
    # challenge: -2 # support: -1
    # did: You wrote down what Jory said and kept it for the meeting.
    # because: You wrote it as he said it, and that will be worth having. A meeting felt like the proper place, after all that trouble to get one. But it was for arguing about the last six months, and nobody had a plan for tonight.
    ~ now = -1
    ~ stuck += 1
    You write it on a slip, with the time. *Nobody big.* You put it in the blue folder, at the back, and it makes twenty-four.
    Rhona comes at half past five. She's a bit grey. She has remembered that it's Mina's turn for the coat.
    "Good day?" she says, and they tell her about the toast. # speaker: Rhona
    { role == "safeguarding-lead": Jory wears the green one home, with the cuffs turned back. | You stand on the step and watch them up to the corner, three in a row, the smallest gap you ever saw. }
    At two that night you are lying awake, listening to your own boiler, and thinking about a chair.
    -> two_dates
* [Stay on with the twins until Rhona comes, and ask her about it quietly yourself, before it turns into something official.]
    # point: ES-06 # point: ES-03
    # challenge: -1 # support: 2
    # did: You stayed with the twins and asked Rhona about it quietly yourself.
    # because: You like her, and she'd tell you, you thought, sooner than a stranger. She might have. But then it was just the two of you who knew, and you'd made her responsible for how you took it. You couldn't check any of it.
    ~ now = -2
    ~ stuck += 1
    You wait till the others have been fetched. You tell her what he said, and that you're only asking.
    Rhona looks at Jory, and Jory looks at his shoes.
    "I ran out of electric," she says. "I went up to the garage for it. Ten minutes." She has got the key in her pocket, the blue plastic one, and shows it to you, as if you might want to see some proof. "You'll not say? They'll think that I do it all the time." # speaker: Rhona
    You don't say that you won't. You say to get them home, they're tired. It's such a small nod she gives you.
    -> two_dates
+ [Leave this part out. # skip]
    Jory's words are written down and read to the Front Door before five, and somebody goes round that evening.
    -> two_dates

// ---------------------------------------------------------------- 7

=== two_dates
# scene: two-dates Two dates
# day: 15
# time: 4.20 pm
Four nights have gone by since the toast.
{ now:
- 1: Mrs Oduya has slept all four on the settee at Cutler's Row, with her new hip, and says she'll stop as long as she's let do the washing-up.
- -1: {stage == 1:His words were read out on Friday, and there was a silence, and then Nuala asked what date that was, and went out to ring the police. Somebody saw Rhona before dark. She said that she'd never thought of them waking.|His words are still in the folder, for tomorrow. Rhona hasn't been asked about them, or about who has had the twins at night.}
- -2: The twins haven't been to tea club since Thursday. Rhona's managing, she says; she has found a friend who'll have them.
- else: Somebody went round on Thursday night. Rhona was in. She told them she had been poorly, and it had been the once.
}
Now it's Monday, the bell's gone, and it is {role == "front-door-worker":Yusuf|Anjali} on the phone. "Can I ask you something awkward?"
{ role == "front-door-worker":
    "That call, when we did the numbers. It was on the twelfth. On your record it's the nineteenth, at noon." He clears his throat. "It's only that the maternity unit rang your night desk, on the eighteenth. They'd got Rhona in with them and they wanted to know was there anything open on the family. They were told that there wasn't." # speaker: Yusuf # piece: triage-night
    { now == -2: You think of the key she showed you, the blue plastic one. }
    You remember the twelfth. You had come off that call with your fingers on the keys, and it was the baby in Pennoak, and then it was nine at night.
- else:
    { role == "nursery-worker": "There's a slip of yours. *M says they did the dark night by themselves.* It says the fourteenth of October. On the school's system it's the twenty-third." # speaker: Anjali | "There's a slip of Carmel's. *M says they did the dark night by themselves.* It says the fourteenth of October. On your system it's the twenty-third." # speaker: Anjali }
    { now == 1: "It's only that the officer who went to number nine rang your office, two days after. He'd no names for the kids. Had anyone said anything? They looked, and there was nothing there." # speaker: Anjali # piece: welfare-check | "It's only that an officer rang your office on the fifteenth. Two kids had knocked at number nine, in their pyjamas, with no lights on at their own house. He'd no names. Had anyone said anything? They looked, and there was nothing there." # speaker: Anjali # piece: welfare-check }
    { role == "nursery-worker": You remember the fourteenth. It went in your apron pocket, and you had the sickness bug. It went through the wash once, and you dried it on the toaster. | You remember the fourteenth. Carmel put it in your hand, and there was water coming through the ceiling of Year 2. It was nine days before you were at that desk for longer than it takes to sit down. }
}
Mina's tooth came out on Friday. It was the front one. She has got it in her sock, folded up in a piece of pink paper, until she finds out how it's done, now that Nan isn't there. Nan knew somebody, she tells Jory. Nan used to leave the window. # child: The tooth
{ role == "front-door-worker": "I'm not having a go," {rang == 1:says Yusuf, who has rung your own number this time|says Yusuf, in his teacher's voice}. "After all the times we've had one at you, I mean. I only thought you would want to know." # speaker: Yusuf | "I'm not having a go," {rang == 1:says Anjali, whose number it was that came up, and not the office|says Anjali, on the office line, with people behind her}. "God knows you could say a few things to me. I only thought you would want to know." # speaker: Anjali } # decide: You are the one challenged. What do you say?
// strongest: 1
* [Thank them, look at both dates while they're there, and write a late entry that says so, and what it cost.]
    # point: ES-09 # point: RC-01 # point: RL-19 # point: ES-11
    # challenge: 1 # support: 2
    # did: You thanked them and made a late entry that said it was late.
    # because: It's horrible, being shown it, and more so by the people you've been telling off. You looked with them still on the line and you wrote the true date. Now the record can be believed, and they'll ring you again next time.
    ~ owned = 1
    ~ moved += 1
    "Thank you," you say. It comes out stiff, so you have another go at it. "No, thank you. I would want to know. Let me look."
    It's as they say. You write it while they wait: *Late entry, 23 November. This should have gone on at the time. Because it had not, people who asked were told there was nothing.{role != "front-door-worker": And it should have been rung through that same day.}* You read it out. It sounds worse in your voice, and also shorter.
    Then there's what you'll do now. {role == "front-door-worker":Calls get typed before you stand up, three lines, even if it's only three.|Slips go on the same day, before the lights, even if it's only a line.}
    "I thought you'd be crosser," you are told. So did you.
    -> who_tells
* [Explain the kind of week it was, and how much of everything else for the twins was done properly and on time.]
    # point: ES-09 # point: RC-01
    # challenge: 1 # support: -1
    # did: You explained the week you had had, and what else was on time.
    # because: It was that kind of week, and I'd have wanted someone to know it. But you answered a date with an excuse, and a true one's still that. They hadn't said that you were lazy. They'd found a hole, and it's still there.
    ~ owned = -1
    ~ stuck += 1
    It takes a few minutes. All of it's true. You give them the {role == "front-door-worker":baby in Pennoak and the thirty-one contacts|{role == "nursery-worker":sickness bug, the ratios and the cupboard|ceiling in Year 2, the shepherds and the nits}}, and you tell them, too, about everything that did go in on the day.
    "No, I know," they say. "I know you did."
    "It isn't as though it was just sat there."
    "No."
    The call's a good deal shorter than it was going to be. Afterwards you think of what you could have said, which was *oh no*. It was the first thing that came into your head. It would have taken a second, and then you could both have looked.
    -> who_tells
* [Say little, and this evening put the entry in under the day that it belongs to, where it should have been.]
    # point: RC-01 # point: ES-09 # point: RC-07
    # challenge: -2 # support: -1
    # did: You said little, and put the entry in under the day it belonged to.
    # because: You wanted the record to be right, and I do believe that. But putting a new thing under an old date makes it look as though people knew when they didn't. If it's late, you write late. Everyone has got some of those.
    ~ owned = -2
    ~ stuck += 1
    "I'll look into it," you say, and you are thanked, and that's all.
    At ten to seven it's only you and the cleaner. The system will let you put any date you like. You put the one it was. You give the whole thing a better second sentence than it had, and when you have saved it, it sits in its place in the row and looks as if it had always been there.
    Under it, in a grey so pale that you have to tip the screen, it says *created 23 Nov 18.52*. You shut the lid. The cleaner says, good night, my love.
    -> who_tells
+ [Leave this part out. # skip]
    The dates are noted, and the two of you agree to put it right on the record.
    -> who_tells

// ---------------------------------------------------------------- 8

=== who_tells
{
- now == 1 && moved >= 3:
    ~ agreed = 2
- now != 1 && moved <= 2 && stuck >= 3:
    ~ agreed = 0
- else:
    ~ agreed = 1
}
# scene: who-tells Parent to be informed
# day: 16
# time: 2.30 pm
The meeting is in the school library on the small chairs, so that everyone's knees are up by their ears and nobody looks more senior than anybody else.
{ agreed:
- 2: It is agreed by ten past two. There'll be an assessment, a joint one, by {role == "front-door-worker":you|Anjali} and Siobhan, with the cabin in it, starting this week. Sian has a fund that she can sign for a cooker.
    "I had it as a three," says Nuala, to the table. "I hadn't seen her kitchen, and I never asked who had." # speaker: Nuala
- 0: It is agreed by ten past two, and it's hard to say afterwards by whom. Early help stands. The Aldous family will move up the list, from twelfth to fourth, with a review in the new year. "I think that's proportionate," somebody says, and the word goes round like a plate of biscuits. # piece: waiting-list
- else: It is agreed by ten past two. There'll be an assessment, when there's a worker for it; Nuala thinks the second week of December.
    "I'd sooner it was today," she says. "I'd sooner it was October." # speaker: Nuala
}
{ stage == 1: On Friday they all went away with a list of the things they didn't know. Today they have brought back some of them. }
The surgery has sent one line: *Not seen since the spring.* It takes a minute to work out that this isn't an answer.
{ page == 1 && agreed > 0: They have had the page from the slips in front of them. Somebody has underlined *stopped putting his hand up*. }
{ page < 0 && agreed < 2: There are three versions of the form on the table, and it took a while to find out which one was the true one. }
{ owned == 1 && agreed > 0: Your late entry was read out. Nobody said anything, and Siobhan passed you the biscuits. }
{ agreed < 2: You count up. Of the nine people here, one has been in Rhona's house, and that was upstairs. }
The last line of the minutes says *Parent to be informed.* It doesn't say who by. Sian has a four o'clock in Tarnbridge. Nuala is looking for a glove. Getting up takes time, from that height.
Out on the landing Mina is teaching Jory to plait, with three bits of wool tied to a chair. Over, under, and pull. You've got to pull it, she tells him. If you don't pull, it looks all right, and then it comes out by dinner. # child: Three bits of wool
{ role == "front-door-worker": "You'll be seeing her anyway," says Yusuf, in the doorway. "Or is it us?" # speaker: Yusuf | "You'll be seeing her anyway," says Anjali, in the doorway. "Or is it me?" # speaker: Anjali }
{
- filed == -2: Rhona will be at the corner at quarter past three, by the post-box.
- now == 1: Rhona will be at the gate at quarter past three. Since Thursday she's been the first to say hello.
- else: Rhona will be at the gate at quarter past three, before anybody else.
}
That leaves three quarters of an hour. # decide: Who tells Rhona, and how?
// strongest: 1
* [Go to Rhona together, say the worry and the plan plainly, and ask her what she would put first. # write: Your first two sentences to Rhona]
    # point: IS-10 # point: TH-09 # point: TH-01 # point: ST-08
    # challenge: 2 # support: 2
    # asks: grief-group
    # did: You went to Rhona together, said it plainly and asked what she would put first.
    # because: Two of you, who'd disagreed, saying one thing: she couldn't be told two stories. You used words she'd use. And you asked what she'd put first, and then it was partly hers. She'd been the last to hear about her own family for three weeks.
    ~ told = 1
    ~ moved += 1
    You use the nursery kitchen, and the big chairs. They're eating cereal for tea, you say, and Jory's too tired to learn, and they have been on their own at night. And we got slow, arguing about it. We're sorry for that.
    { agreed:
    - 0: And what there is, you say, is a place on a list, higher up than it was, and the two of us, in the meantime.
    - else: And it's called an assessment. It means that we find out what would help, with you, and then we do it.
    }
    Rhona has both hands round the mug. What would she put first?
    "Mornings," she says. "Mornings were Mum's. I go to this group, Wednesdays, at the chapel. They don't know at school. I can do nights. I've nobody for mornings." # speaker: Rhona # piece: grief-group
    -> weeks
* [Send her a careful letter today, with the decision, the reasons and a number, so she can read it in private. # write: The first two sentences of the letter]
    # point: IS-10 # point: RL-17
    # challenge: -1 # support: -1
    # did: You sent Rhona a careful letter with the decision and a number to ring.
    # because: You wanted her to have it in writing and to have it in peace, and some people do like that. But a letter can't be asked anything. She'd have it on her own at the weekend, with a number that nobody answers until Monday.
    ~ told = -1
    ~ stuck += 1
    It takes you both an hour. You take out *threshold*. You argue about *neglect*, and you leave it in, since it's true, and you'd want it to be clear. There's a leaflet, and a number. It goes second class.
    She gets it on Saturday. You know, as she tells you so, on the Monday, at the gate, with a twin on each hand.
    "I rang your number," says Rhona. "It says to leave a message after the tone. I didn't know what to say." She has it in her pocket, in its envelope. You can see from the edges how many times it's been got out. # speaker: Rhona
    -> weeks
* [Leave it to {role == "front-door-worker":Yusuf|Anjali}, who'll be talking to her in any case, so that she isn't told everything twice over. # write: What you say to each other in the doorway]
    # point: IS-10 # point: IS-06 # point: MA-02
    # challenge: -2 # support: -2
    # did: You left it to the other side, who would be talking to Rhona anyway.
    # because: Nobody wants to be told a thing like that twice, so it was thoughtful, in its way. But you never heard the other one say yes. You each went off thinking that it was done, and the one it was about was still at the gate.
    ~ told = -2
    ~ stuck += 1
    "Fine," you both say, at the same time, and laugh.
    At quarter past three you're on the phone about something else. You can see the gate from where you are. There's Rhona; there's somebody going over to her, with a clipboard. You think, oh good.
    It's the school photographer. He wants to know is it one pack or two.
    On Friday she asks about it herself.
    "Did you have your meeting? Mina said that there were loads of you in the library. She said you had to sit like frogs." # speaker: Rhona
    -> weeks
+ [Leave this part out. # skip]
    Rhona is told that afternoon, in the corridor, by the first two people to get their coats on.
    -> weeks

// ---------------------------------------------------------------- the weeks after

=== weeks
{
// Nothing done afterwards makes good: Jory's words held back (agreed is then never 2), a record altered, Rhona told that she was refused.
- agreed == 2 && (told == 1 || (told != -2 && moved >= 4)) && owned != -2 && filed != -2:
    -> onions
- agreed == 0 && told != 1:
    -> the_list
- else:
    -> december
}

=== onions
# ending: good The smell of onions
# day: 38
The coat smells of onions. It's the lollipop man who says so, on the Wednesday of the last week, and he writes it on a slip, and signs it.
There is a second coat by this time, and it fits. They go on swapping, on the cabin step. It's quicker now, and there's no need to stand so close, and they do.
The cooker came inside five days. It is second-hand, and one knob is off something else. Sian signed for it on the Thursday. Housing sent the same man to connect it, with the same trolley, and he has put *2 children at address* on his sheet without being asked.
"It goes blue," says Jory, to anyone. He's allowed to be there for the click but he isn't allowed to do the click. Mina is in charge of saying when it's hot. On Monday she told the whole of tea club that they'd had a tea with a lid on. # child: The blue ring
{ told:
- 1: The plan is on one side of paper, and the first word is Rhona's. *Mornings.* Mrs Oduya does two of them and breakfast club does three, and the group at the chapel has let Rhona have her sixth session, the one that she missed.
- -1: Rhona had it by letter, and it was a week before she would ask about it. But she did ask, and the first word of the plan is hers. *Mornings.* Mrs Oduya does two of them and breakfast club does three.
- else: Rhona was told in a corridor, and it was a week before she sat down with anybody. But the first word of the plan is hers. *Mornings.* Mrs Oduya does two of them and breakfast club does three.
}
{ filed == -1 && role != "front-door-worker": The pasta turned up at the back of the cupboard, all of it. She had been too polite to say that there was nothing to boil it in. }
{ numbers == 1: The papers came from the other county, a fat envelope. She had asked for help there, by name, in 2024. Then the landlord sold up. | Somebody has sent to the other county, where they lived before, in case there were any papers. There were. }
You did the numbers again, all of you, in the library, and Rhona had a chair. She said hers first. Four, she said, and seven for when the baby comes. Nobody averaged it. It's due at the start of March, and who has the twins that night is still a gap with a pencil beside it. No one has asked yet about their father.
{ role:
- "safeguarding-lead": Anjali rings you on Fridays now. Half the time she has nothing to say. The ones that they've sent back that week go on a list, Nuala's idea, and somebody reads it out loud, and asks.
- "nursery-worker": Anjali has sent you something in the internal post. It's a pad of slips, white, a hundred sheets, and on the top one, *So that I can read the pencil.* On Fridays, she says, they go through all the ones that they've sent back; it was Nuala's idea.
- else: Yusuf rings you on Fridays now. Half the time he has nothing to say. The ones you've all sent back that week go on a list, Nuala's idea. She reads it out, beginning with hers, and waits.
}
For the Christmas party Rhona did {role == "nursery-worker":your|Carmel's} hair, at Cutler's Row, on a chair beside the cooker, with something going on it under a lid. It took two hours. Jory fell asleep before the end. He's still doing it, some Mondays. Mina held the bobbles.
-> END

=== december
# ending: middle The second week of December
# day: 33
It starts on the Friday of the second week of December, when there's a worker.
{
- agreed == 2 && owned == -2: It was all agreed in the library, and quickly. Then somebody tipped a screen, and read *created 23 Nov 18.52*, and nobody would start from that record until each date in it had been gone through. It took a fortnight.
- agreed == 2 && filed == -2: It was all agreed in the library, and quickly. But Rhona had heard it at the gate in her own way, that one lot thought she wasn't managing and the other lot had turned her down. The first visit was to a shut door. It took a fortnight to be let in.
- agreed == 2: It was all agreed in the library, and quickly. {told == -2:Then it turned out that Rhona hadn't been told, each side having thought the other had done it.|{told == -1:Then Rhona had the letter, and a whole weekend to be alone with it.|Then Rhona heard it in a corridor, with people going by.}} The first visit was to a shut door. It took a fortnight to be let in.
- agreed == 0: It isn't what was agreed in the library. Rhona had asked what a place on a list would do about mornings, and the two of you had written the answer down, which was nothing. When you took that back to Sian, together, she read it and asked for her diary.
- else: It is what was agreed. {role == "front-door-worker":You'd swapped another family for it, to make sure that it would be you.|It's Anjali's, in the end. She has swapped another family for it.}
}
It's called an assessment, and it has in it all the things that people had. The beds. The slips, in order. What they saw at number 9. By now they are a bit out of date. Siobhan has gone back about the teeth, and says that Rhona answers before you've asked; she has had time to work out what the questions would be.
{ told:
- 1: But she has told you what she'd put first. It's down as she said it: *Mornings were Mum's.* Whoever comes to the house has read that before they knock.
- -1: The letter is behind the clock at Cutler's Row. She can say bits of it.
- -2: "I'd have come in," says Rhona. "If you had said there was a meeting. I'd have got down on one of them chairs." # speaker: Rhona
- else: She'd like to have been sitting down when she was told. She said so, quite pleasantly, and you've thought about it since.
}
They have hot dinners at school now; that was quick. There's a voucher for a cooker, and you have to choose from a leaflet. Mina has chosen. She's cut it out and stuck it up in the kitchen, in the gap, at the height that it would be. Jory looks in through its door, to see about tea. # child: In the gap
{
- now == 1: Mrs Oduya kept on for three weeks, and then her hip wouldn't have the settee. There's a rota, with two names on it.
- now == -2: It came out about the maternity unit, as things do, and Rhona looked at you. She hadn't said that it was the garage so as to lie to you. It was the garage, the other time.
- else: Nobody is quite sure about the nights. Rhona says that it's all sorted. It's in the assessment, as a question.
}
{ filed == -2: She has come back to the gate. She stands a little way along from where she used to, and once she brought up what you had said to her, to see if you remembered. You did. }
{ filed == -1 && role != "front-door-worker": You've gone on filling the bag. You have started to put in things that don't need a cooker. }
{ numbers == 1: On the front of it somebody has written all three of the numbers, with what each one was standing on, so that the next person can see who had what. | On the front of it, where the number goes, there are still three, and no room to say why. }
The baby is due at the start of March. It's down in four places that there ought to be a plan.
{ role == "front-door-worker": Yusuf sends you a card, a school one, with a shepherd who has got eight fingers. *Sorry about all the capitals,* it says, and you go back through the emails to see. There weren't any. He must have taken them out. | There's a card at the cabin from the Front Door, a robin. All four of them have signed it. Beside her own name Nuala has put, *I read them sitting down now.* }
On the last Monday of term Jory stays awake all through story. No one says a word about it. Mina has her foot out, in case.
-> END

=== the_list
# ending: poor The same three numbers
# day: 57
It's the first day of term, and someone has turned the page over in the register.
{ role == "front-door-worker": A form comes up on your screen for review. *Aldous, twins. Early help: accepted. Status: second on list.* | There's an email from the family hub, dated the day you broke up. *Aldous, twins. Accepted. Currently second on list.* }
You look back to see how it happened, and there isn't a place. The first form was thin. The answer to it was fair. There was a call, and everybody was very nice. {stage == -2:There was some unpleasantness about a date, and people apologised for it.|There was a date that went by, and a good reason for that, and a meeting.} It's all on file. You could show it to anyone.
{ now:
- -2: You've thought about that Thursday, and the blue key in her hand. You have never mentioned it. She hasn't either. {role == "front-door-worker":You have rung her twice, about the list, and it has been there on the line with you both times.|She has stopped meeting your eye, and you can't tell if it's because you kept it or because you know.}
- -1: His words were in the minutes, in the end, between *apologies* and *any other business*. It was put to her. She said it was the once. That's written down as well.
- else: Rhona told them that it was the once, and there was nobody to ask who'd have known.
}
{ told:
- -1: She rang the number on the letter, twice. On the second one there is a message from her, four seconds long, and somebody breathing in.
- -2: She still thinks there's going to be a meeting. She asked Mina to tell her if she saw the frogs.
- else: She nods when she's told things. She's pleasant. She is never late.
}
What did you have for your tea? you can ask them, and they look at each other. "Tea," says Mina. Jory used to say what kind. He doesn't put his hand up now, and he isn't sad about it. When it's quiet he lays his cheek on the table, on the cool part, and she turns over both their pages. # child: Both pages
It's a hard frost. {role == "safeguarding-lead":He has the green coat, and she the purple. They go on swapping them, half way through the day.|They have still got the one coat. It's shorter in the sleeve.} Rhona's parka won't do up. So everyone can see now. The baby's due in eight weeks; the midwife has asked again about the others, and has been told they're fine.
{ owned == -2: Somebody has asked for the records, to get ready for the review. You've been wondering whether they will tip the screen. }
Siobhan comes in at dinner time, without an appointment. She wasn't due back at Cutler's Row until the end of the month, but she couldn't settle, she says, over Christmas. It was the kitchen. She never saw the kitchen. She has brought a number with her, and it isn't six. She would like to know what it would take to move yours.
{ role == "front-door-worker": You get your coat, and then you sit down again, and ring Yusuf. | You shut the door, and get out the blue folder, and ring Anjali. } It's a working number. You are both surprised, after all this time, at how fast it's picked up.
And in the cabin, at twenty to four, {role == "nursery-worker":you do|Carmel does} the toast. Each slice is cut in half across, two halves of two different slices to a plate. It gets done without their asking.
-> END
