// Dear Nia.
// `role` is set by the platform before the story starts:
// "social-worker", "foster-carer" or "teacher".
VAR role = "social-worker"

// Who you answer to, and who covers for you, for the lines that are the same in every role.
VAR boss = "Usha"
VAR cover = "Connor"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR note = 0       // the sixth of November: 1 what happened, -1 a label, -2 nothing
VAR reason = 0     // why she moved: 1 the adults' reason, -1 behaviours, -2 see file
VAR voice = 0      // the meeting: 1 she was asked, -1 a form, -2 spoken for
VAR wish = 0       // her brother: 1 told and written down, -1 a letter, -2 a promise
VAR story = 0      // the new carer: 1 what Nia chose, -1 everything, -2 nothing
VAR ray = 0        // Ray: 1 asked, -1 reported, -2 laughed with
VAR hand = 0       // going on leave: 1 handed over, -1 put off, -2 pasted
VAR funny = 0      // 1 when somebody has written down that she is funny
VAR found = 0      // pages where she would know herself
VAR lost = 0       // pages where she would not
VAR mended = 0     // 1 when the line was said sorry for and written again
VAR line = ""      // the line she stops at
VAR words_blame = 0   // set by the site: wordings that blame or label, in the note that was just written

-> eleven_minutes

// ---------------------------------------------------------------- 1

=== eleven_minutes
{ role == "foster-carer":
    ~ boss = "Patrick"
    ~ cover = "Lorna"
}
{ role == "teacher":
    ~ boss = "Judith"
    ~ cover = "Miss Dhillon"
}
# scene: eleven-minutes Eleven minutes
# day: 1
# time: 4.49 pm
The family centre's ceiling has come down. So on Wednesdays Nia and her mum have the library corner at Harbour Street Primary, four till five, between the atlases and the fish.
{ role:
- "social-worker": You are only here because Maeve had a form to sign. You have been Nia's social worker for five weeks. You are her third.
- "foster-carer": You have come early to fetch her, because of the fog, and you are standing in the doorway with her wet coat held by its loop.
- else: You are at the next table with thirty books on the Tudors, being furniture. Nia is in your class. You offered them the room.
}
At eleven minutes to, the caretaker looks in and jingles. He has another school to lock. Ray, who has sat in on visits like this one for thirty years, claps his hands.
"Right then, ladies. Home time." # speaker: Ray
Maeve is half way down a plait. She lets go of it at once, the way you would put down something in a shop.
Nia looks up at the clock.
"It isn't five," she says. Then she says it with everything she has. "It isn't FIVE." A chair goes over. By the time somebody has picked it up she is nowhere. # speaker: Nia
She is in the PE cupboard, in the bib bin, with the lid on. Ray knocks.
"Nobody in," says the bin. "Leave it with a neighbour." # speaker: Nia
It is dark in there and smells of rubber. She has one finger in the plait, to keep the place. If she can hold it till next Wednesday, Mum can go on from where she was, and then it won't have been the end. It will have been the middle. # child: In the bib bin
At ten past five she climbs out and shakes hands with everybody.
{ role:
- "social-worker": Now there is a case note to write, in the car, with the heater on.
- "foster-carer": Now there is the daily log, at the kitchen table, when she's in bed.
- else: Now there is the school log, which will not let you go home with the category blank.
}
"Attention-seeking after contact," Ray offers, buttoning up. "Says it all. Saves you a paragraph." # speaker: Ray # decide: What goes in the record?
// strongest: 1
* [Write it in order, the eleven minutes too, with what she shouted and what she said from the bin. # write: The note you would make]
    # point: VO-03 # point: LA-01 # point: RC-03
    # challenge: 1 # support: 2
    # did: You wrote what happened in order, the eleven minutes included, in Nia's own words.
    # because: You put in what we did before what she did. It's more typing, and it shows us up a bit. But anyone who reads that will look at the clock, and with the label they'd only have looked at her.
    ~ note = 1
    ~ found += 1
    It takes longer than a label. You put the ceiling, the caretaker and the clock. *Nia had been told five o'clock. It was stopped at 4.49. She said, "It isn't five." She was right.* You put in the chair as well, since that happened.
    Then the bin. There is no heading for what a bin said. You type it under *Child's views* and sit looking at it, and nothing on the screen turns red.
    {words_blame > 0: One of the words in it is how Ray talks. You see it there, in your own note, and leave the cursor beside it for a while.}
    {boss} reads it next morning, standing up, with a coat on. "So we owe her eleven minutes," {boss} says. Nobody has put it like that before. You write that down too, with a name beside it and next Wednesday's date.
    -> placement_breakdown
* [Write that she was attention-seeking after contact, that adults stayed calm throughout, and that she soon settled. # write: The note you would make]
    # point: LA-01 # point: LA-04 # point: RC-03
    # challenge: 1 # support: -1
    # did: You recorded attention-seeking after contact, calmly managed and soon over.
    # because: You were tired and it's what the box likes. No one would pull you up for it. But a reason got stuck on her that nobody had asked her for, and the clock dropped out. So did contact being a word she'd never use.
    ~ note = -1
    ~ lost += 1
    It fits on one line, with room to spare. *Attention-seeking following contact. Staff responded calmly. N settled.* You look for the lie in it and there isn't one. She did want attention. She wanted about eleven minutes of it.
    The box goes green. Underneath, a panel you have never noticed offers you *similar entries*, and there are four of them, since September last year. Each has been written by somebody different, and each of them ends with the word settled.
    {boss} signs it off before you have found your keys.
    -> placement_breakdown
* [Leave it out, because nobody was hurt, and no child should be followed about by one bad Wednesday. # write: What you put for Wednesday instead]
    # point: RC-03 # point: RC-07
    # challenge: -2 # support: 1
    # did: You left the Wednesday out of the record, to spare her.
    # because: You did it for her, I know. We've all seen a bad day get copied into everything. Only it wasn't her bad day, it was ours, and now there's nothing anywhere to say that somebody took eleven minutes off her.
    ~ note = -2
    ~ lost += 1
    You write *Family time went ahead*, and it did. It feels like putting a blanket over somebody.
    On the way out you had seen Maeve, at the bus stop in the fog, with a hair bobble round her wrist. She asked was Nia in trouble. You said no, not a bit, it was all forgotten.
    And it is. By the weekend you could not have sworn to the time yourself. Ray, who was there, has his own sheet to fill in, and he fills it in, because somebody always has to put something.
    -> placement_breakdown
+ [Leave this part out. # skip]
    Ray's own sheet goes in for the Wednesday, with a line on it, and nothing else is added.
    -> placement_breakdown

// ---------------------------------------------------------------- 2

=== placement_breakdown
# scene: placement-breakdown Reason
# day: 6
# time: 6.20 pm
On Monday evening there is a form, and it has filled itself in.
{ role:
- "social-worker": You were expecting it. Gwen rang at five, from a hospital car park. Her dad has had a stroke, and he won't manage his own stairs again.
    "There's only the back room," she said. "I measured it twice. I think I hoped it would be a different room." The back room is Nia's. # speaker: Gwen
- "foster-carer": You were expecting it. Your dad has had a stroke, and he won't manage his own stairs again, and there is only the back room. You measured it twice. Then you rang Anya and said sorry so many times that she began saying it too. The back room is Nia's.
- else: Anya, Nia's social worker, is still on the phone when it arrives. Gwen's father has had a stroke, and he won't manage his own stairs again.
    "She's measured the back room twice," says Anya. "She was crying at the tape measure." The back room is Nia's. # speaker: Anya
}
So Nia will have to move, before Christmas, as soon as there is somewhere. She doesn't know yet.
{ role:
- "social-worker": The form goes to every fostering team in the region tonight.
- "foster-carer": Your part of the form is half a page, and is wanted tonight.
- else: The school has its own copy, for her education plan, and it's wanted tonight.
}
It says *Placement breakdown: reason*, over a list. *Behaviours* is ticked, because once before it was.
Under that are the three moves before, in three people's styles. *Removed, neglect. Disrupted: behaviours. Carers unable to meet needs.* # piece: three-moves
{ role:
- "social-worker": "I'd leave the tick," says Usha, with her bag on her shoulder. "Behaviours gets her the specialist list. Those carers pick up. If you put what happened she'll be number sixty on the other one." # speaker: Usha
- "foster-carer": "I'd leave the tick," says Patrick, who supervises you, and who has driven out with a lasagne. "If it's down as your decision there's a panel, and questions, and you've your dad. Behaviours, they just nod." # speaker: Patrick
- else: "I'd leave the tick," says Judith, who does safeguarding and also the budget. "Behaviours keeps her ten hours a week of Mrs Amin. Without it they'll tell us she's fine." # speaker: Judith
}
{ note == -1: Beside the tick the software has pasted some evidence: *Attention-seeking following contact.* It's dated last Wednesday, and it's yours. }
When a phone goes after tea, Nia puts her slippers in her bag. Only the slippers, and the book about octopuses. If it turns out to be about the gas, she takes them out again. She isn't worried, she says. She likes to have made a start. # child: Nia's bag
The cursor goes on and off. # decide: What reason do you give?
// strongest: 1
* [{role == "foster-carer":Put "Nia is moving home because my father is ill and needs her room", and ask why she moved before.|Put "Nia is moving home because Gwen's father is ill and needs her room", and ask why she moved before.}]
    # point: LA-04 # point: RC-03 # point: LA-07
    # challenge: 2 # support: 1
    # asks: hip
    # did: You gave the adults' reason for the move, and asked about the earlier ones.
    # because: The reason was a grown-up's and you put it where a grown-up's reason goes. It costs something, the specialist list or the easy ride. Children fill in that box for themselves if we don't, and they always put me.
    ~ reason = 1
    ~ found += 1
    You choose *Other*, and it gives you a line and a half.
    Then the one in the middle. *Disrupted: behaviours* was a woman called Noreen, in Brackenholt, and it takes two calls to find her. "Behaviours?" says Noreen. "I had a hip. It was booked before she came. It was only ever for fourteen weeks, I told them that. Did nobody tell her that?" # piece: hip
    Nobody had. It comes off the form, with your initials.
    { role:
    - "foster-carer": You tell Nia on the stairs, where she likes to be told things. She asks how old he is. She asks can he see out.
        "He can borrow my duvet," she says. "It's got suckers on." # speaker: Nia
    - "teacher": Gwen tells her, and then she comes and tells you. He's eighty-one and he can see out a bit.
        "He can borrow my duvet," says Nia. "It's got suckers on." # speaker: Nia
    - else: Gwen and you tell Nia on the stairs, where she likes to be told things. She asks how old he is. She asks can he see out.
        "He can borrow my duvet," she says. "It's got suckers on." # speaker: Nia
    }
    -> the_biscuits
* [Leave "behaviours" ticked, since she does hide and shout, and use the space to argue for more help.]
    # point: LA-04 # point: LA-01 # point: RC-03
    # challenge: 1 # support: -1
    # did: You left behaviours ticked and used the form to argue for help.
    # because: You were after something real for her, and that tick does open doors. It also says, to everyone who'll ever have her, that she got herself moved. Ask for the help by its own name, with what she needs it for.
    ~ reason = -1
    ~ lost += 1
    You make the case well. There is a paragraph on routine and one on patience, and you ask for hours, and a month later you will get some of them.
    The form needs two examples or it will not send. You give it the shouting, and the bin. You leave out what the bin said, because it would have spoiled the effect.
    Then you press send: *Reason for placement breakdown: behaviours (see examples).* It reaches everyone on the list at once. There are forty of them. Some have a spare room and a free school run, and are standing at their cookers, reading it on a phone.
    -> the_biscuits
* [Clear the box, write "see file" until things are calmer, and make sure nothing wrong goes down in a hurry.]
    # point: RC-03 # point: RC-04
    # challenge: -1 # support: -1
    # did: You cleared the box and wrote see file.
    # because: You took a wrong thing out, and that's worth doing. But an empty box doesn't stay empty. The next person in a hurry fills it from the page before, and on the page before it says behaviours.
    ~ reason = -2
    ~ lost += 1
    You untick it, and the box is white and clean, and *see file* looks sober and fair. You mean to come back.
    { role:
    - "foster-carer": Your dad's ward rings while you have the lid of the laptop half down. You take it in the hall.
    - else: There is another phone going by then, and you take it with your coat half on.
    }
    It turns out there are two files. One is electronic and starts in June. The other is on paper, in a store at Pennoak, in a box with a child's name spelled wrong on the end of it. You find that out a great deal later. What people do when they read *see file* is ring somebody and ask, and what somebody says is, "I think it was behaviours."
    -> the_biscuits
+ [Leave this part out. # skip]
    The form is finished by somebody else, who picks *Other*. Nia is told on the stairs that she will be moving.
    -> the_biscuits

// ---------------------------------------------------------------- 3

=== the_biscuits
# scene: the-biscuits Nine chairs
# day: 16
# time: 1.15 pm
The small hall smells of gravy. There are nine chairs in a ring, eight adults and a plate, and a sheet on each seat that says *LAC Review: Nia Halloran*.
On the ninth chair somebody has propped her name, in felt tip, with a star.
"She said she'd rather not," says Anthea, who has chaired these since August, and has another at three. She was to see Nia by herself before today. It was in for Monday, and on Monday she was in court. They have never met. "Does anybody know why?" # speaker: Anthea
Everybody does, a bit. In June she came. A page was read out, about her mum and the drinking and the nights Nia was on her own, with a nurse there she had never met. Nia asked if she could take a custard cream for the road.
{
- note == 1: "I've read this about the eleven minutes," says Anthea. She doesn't look at Ray. Ray looks at his hands, and then, to be fair to him, at the clock. # speaker: Anthea
- note == -1: "*Attention-seeking following contact*," Anthea reads out. "Is that a pattern? Should we be thinking about reducing it?" Nobody had thought of reducing it. Two people write it down. # speaker: Anthea
- note == -2: "Nothing at all for November," says Anthea. "So, a settled month." Ray opens his mouth, and shuts it. # speaker: Anthea
- else: "*Unsettled at end of session*," Anthea reads. "Well, they often are." # speaker: Anthea
}
Maeve has sent a letter. She sees Anthea on her own, at two. *I have been at the Wednesday group every week since January. They said I could tell you and I would like it said.* It goes round, and comes back. # piece: mothers-group
{ role:
- "social-worker": Gwen has moved her chair so she doesn't have her back to the empty one.
- "foster-carer": You have moved your chair so that you don't have your back to the empty one.
- else: Gwen, her foster carer, has moved her chair so she doesn't have her back to the empty one.
}
The hatch to the library won't shut. It is lunchtime club, and Nia is reading to the infants. The fox is posh. The gingerbread man is in tears. The bear is called Right Then Ladies, and claps, and eleven small children are helpless on the carpet. # child: Through the hatch
"That's never me," says Ray. # speaker: Ray
Anthea clicks her pen.
"Shall we make a start?" # speaker: Anthea # decide: What do you do about the ninth chair?
// strongest: 1
* [Ask Anthea to see Nia on her own before anybody starts, and to ask what she would call this and who speaks for her.]
    # point: VO-05 # point: VO-07 # point: LA-04 # point: LA-06
    # challenge: 2 # support: 2
    # asks: star-reader
    # escalates: talk
    # did: You got the chair to see Nia alone before the meeting, and to offer her an advocate.
    # because: Eight busy people looked at you, and one was in the chair. But seeing the child by herself before a review is what the chair is for, and it had slipped. Asked first is different from asked afterwards, and Nia can tell.
    ~ voice = 1
    ~ funny = 1
    ~ found += 1
    "I've got it in red," says Anthea. "*See child.* I let it go, and I shouldn't have." She puts the cap on her pen. "Would somebody fetch her? Not in here." # speaker: Anthea
    You go. Nia marks her place. She is the star reader for the term, the librarian whispers, and she comes every day. On Wednesdays she comes twice. # piece: star-reader
    The two of them have the librarian's office for twenty minutes, with the door shut. You have the infants, who want to know where the fox went. You hear Anthea laugh, once, out loud.
    "She'd call it The Biscuits," says Anthea to the ring of chairs. "She won't have the nights read out in front of people who are eating. She does want her plan on the table; she has a plan. And I told her about advocates. *Even if it's rude?* Even then, I said. She'll have one of them." # speaker: Anthea
    She crosses something out. *The Biscuits*, she writes, and after it, in brackets, *statutory review*.
    -> eleven_nias
* [Send the views form through to her with a pencil, so she can say how she feels without facing everybody.]
    # point: VO-05 # point: VO-07
    # challenge: -1 # support: 1
    # did: You sent Nia the views form, to save her facing the meeting.
    # because: It spared her the ring of chairs, and she'd have thanked you for that. But a form only hears what it asks, and it let the meeting start with a chair who hadn't met her. That was owed to her, and somebody had to say so.
    ~ voice = -1
    It comes back in four minutes. There are ten questions with five faces each, and on every one she has ringed the widest smile. She has given three of them hats.
    At the bottom, under *Is there anything else you want to tell us?*, in joined-up writing: *Are there any custard creams.*
    Anthea reads it aloud, and there is a warm laugh, the first of the afternoon. Somebody takes her two on a napkin. It goes in the minutes as *Nia completed a consultation document and is happy with her care*, and the meeting, which had been dreading that part, moves on to dates.
    -> eleven_nias
* [{role == "foster-carer":Speak for her yourself, since you know her best of anyone here and they have the hall until two.|Ask Gwen to speak for her, since Gwen knows her best of anyone and they have the hall until two.}]
    # point: VO-05 # point: VO-07
    # challenge: -2 # support: -1
    # did: You let the person who knew Nia best speak for her.
    # because: Somebody fond of her spoke up, which is more than some children get. But one of the things on that table was why she had to leave that very house. No one can say that part for her, however well they know her.
    ~ voice = -2
    ~ lost += 1
    There is a space for it on the sheet, *Child's views, given by*.
    { role:
    - "foster-carer": You do it quite well. You can hear your own voice, being fair.
    - else: Gwen does it quite well. She has made notes, on the back of a ward menu.
    }
    Nia likes octopuses, and knowing what time things are. She's no trouble. She gets quiet of a Wednesday morning and she misses her brother something terrible. People nod and write, and by the time you can see a page it says *settled* and *sibling relationship*.
    Half way through, the bear goes quiet. She has come to the hatch for a pencil. She can see mouths moving, and her name with its star, sitting up straight on a chair. Then she goes back, and the fox starts again, not quite so posh.
    -> eleven_nias
+ [Leave this part out. # skip]
    Anthea puts them all off for half an hour, and goes through to see Nia by herself. Then the meeting begins.
    -> eleven_nias

// ---------------------------------------------------------------- 4

=== eleven_nias
# scene: eleven-nias Two and a half Nias
# day: 17
# time: 3.25 pm
On Friday Nia has something to show you. It has been in an atlas all day, to keep it flat.
{ role:
- "social-worker": You are in your car outside school with the engine off. Nia has the front seat, as a treat. She calls it the crumb museum.
- "foster-carer": You are at your kitchen table, with toast. Your dad's commode has been delivered, and is standing in the hall with a coat over it, like a visitor.
- else: You are in your classroom with the chairs up. Nia is doing the fish, which is her job, and taking her time.
}
{ voice == 1: "So what did they say," says Nia, "at the Biscuits?" # speaker: Nia | "So did they get to my bit?" says Nia. "About Declan?" # speaker: Nia }
They got to it. Her brother is twenty, bakes bread in Brackenholt, and has a room over the shop. It can't be yet. Anthea wrote *Tell Nia*, looked round the ring of chairs, and put your initials.
{ role:
- "foster-carer": Anya told you what you may promise. It was a short call.
- "teacher": Anya told you what you may promise. It was a short call.
}
She unfolds squared paper. It is Declan's room from above, in pencil, to scale. A Nia is her, lying down, toes pointed, and it is two and a half Nias by three. There is his bed, the sink, the hob. There's a dotted line, *curtain (yellow)*, and behind that another bed, and a shelf marked *octopus*.
"He goes to work at half past two in the night," she says. "But I'd be asleep, so I wouldn't know I was on my own. So that's that sorted." # speaker: Nia
She did the measuring in the bath first, then on the landing. She has put in which way the door opens. She has drawn Declan in, from above, as a circle with ears, and beside him a smaller circle, with a plait. # child: Nia's plan
{ reason == 1: "And Gwen's dad can have all of my room then," she says. "He won't have to share the ceiling stars." # speaker: Nia }
{ reason == -1: "And I don't do behaviours at Declan's," she says. She has heard the word somewhere. "You can ask him." # speaker: Nia }
In the back of her reading record, as you know, there is a list headed *Words for No*. Number one is *we'll see*. She has got as far as ten. # decide: How does Nia hear the answer?
// strongest: 1
* [Tell her it can't be yet, the two true reasons, and when it gets asked again, and write down that she disagrees. # write: The first thing you say to Nia]
    # point: VO-06 # point: RC-06 # point: RC-04
    # challenge: 2 # support: 2
    # asks: declan-asked # asks: tenancy
    # did: You told Nia yourself, gave her the reasons and the date, and recorded that she disagreed.
    # because: You sat there and said no with the reasons on it, and you let her be cross with you for it. Then her wish went in the file as hers, with the why and a date. That's what makes a no something you can come back to.
    ~ wish = 1
    ~ funny = 1
    ~ found += 1
    You tell her: half past two in the night, and three people in that house whom nobody has met. It will be asked again in May. You tell her who is finding out what till then.
    Nia goes over the dotted line until it is very dark.
    "I think you're wrong," she says. You ask can you put that. "Put it's my best plan." # speaker: Nia
    It goes in: her wish, the reasons, *Nia does not agree*, the plan stapled behind. Then people are rung. Declan had asked in August how you apply; nobody had got back to him. Maeve's flat still has two bedrooms, and she keeps the second one aired. # piece: declan-asked # piece: tenancy
    "Not yet isn't on the list," says Nia, at the door. "It's got a yet in it." # speaker: Nia
    -> so_tell_me
* [Say it's still being looked at, record "not appropriate at this time", and let the letter explain it properly to her. # write: What you say to Nia]
    # point: VO-06 # point: RC-06 # point: LA-01
    # challenge: -1 # support: -1
    # did: You recorded not appropriate at this time, and left the letter to tell her.
    # because: You didn't want to be the one, on a Friday, with that drawing in front of you. I wouldn't have either. But it left her a phrase with nobody standing behind it, and her own reasons for wanting it aren't written down anywhere.
    ~ wish = -1
    ~ lost += 1
    "Right," says Nia. She folds the plan along its folds. "When will it have been looked at?" # speaker: Nia
    Soon, you tell her. It's with people.
    The letter takes nine days and comes with second-class post and the gas. She likes getting letters. She reads it standing up, with her cereal: *consideration was given to Nia's wish to reside with her sibling, which was felt not to be appropriate at this time.* She reads it again, lips moving, looking for the bit where it says why.
    Then she gets out her reading record and a ruler. Number eleven, she writes. *Felt not to be appropriate.* Number twelve. *At this time.*
    -> so_tell_me
* [Tell her everyone is working on it, and that as soon as Declan has a bigger place she can go and live there. # write: The first thing you say to Nia]
    # point: VO-06 # point: RL-19
    # challenge: -2 # support: 2
    # did: You told Nia she could go as soon as Declan had a bigger place.
    # because: Her whole face was waiting and you gave it something. It's the kindest feeling in the world, for a week or so. Then she starts watching you for it, and a promise that isn't yours to keep turns every later answer into a no.
    ~ wish = -2
    ~ lost += 1
    She doesn't shout. She goes round the room, touching things, as if to let them know. Then she comes back and draws a second window.
    "How much bigger?" says Nia. # speaker: Nia
    A bit, you tell her.
    "I'll tell him. He doesn't know about flats. I'll get him to look at ones with a bath." She is doing sums on the edge of the paper. It feels wonderful to have said it. It goes on feeling wonderful past teatime and most of the weekend, until Monday, when you see that she has written *DECLANS* on the outside of her PE bag, for when it's sent on.
    -> so_tell_me
+ [Leave this part out. # skip]
    It is Anthea who comes to tell her in the end, on the Monday, and she writes it up herself.
    -> so_tell_me

// ---------------------------------------------------------------- 5

=== so_tell_me
# scene: so-tell-me So, tell me about you
# day: 21
# time: 7.40 pm
There is a home for her now, in Pennoak, with a woman called Leila Brandt, and Leila has rung you because your name is on page two.
{ role:
- "social-worker": You are at work, eating noodles over the sink.
- "foster-carer": You take it on the stairs with the door shut. It is strange to be the one who is asked.
- else: You take it in the stock cupboard, which is warm, among the glue.
}
"I meet her Thursday," says Leila. A dog is going round and round her kitchen, claws on lino. "I've four pages here. I know all her immunisations. Does she sleep with the door open? It doesn't say." # speaker: Leila
{ reason:
- 1: "It says it's the old gentleman's stroke. I was relieved at that, God forgive me." # speaker: Leila
- -1: "And it says behaviours. I'm not fussy. I'd just want to know which, because the last time it was matches, and nobody had said." # speaker: Leila
- -2: "Why's she moving? It says see file, and I've not got a file. I rang up, and a girl there thought behaviours." # speaker: Leila
- else: "Why's she moving? It says other." # speaker: Leila
}
"I've done it both ways. I had a lad once where I'd read every word, and he could see it on me. And I had a girl where I'd read nothing, and I ran her a bath, and nobody had told me about baths." The claws stop. "Gravy, leave it. So I'd sooner you said. Shall I have the lot, or shall I wait for her?" # speaker: Leila
What you hold is open in front of you, Nia's bad time and her mother's, by eleven different people.
In every new kitchen there's somebody nice with a mug who says, "So, tell me about you." Nia has a version. It takes four minutes. It has the nights in it, quickly, and the moves, and a joke at the end about the social worker's car, so that the person can stop making that face. # child: Nia's four minutes
{ wish == -2: She has told Mrs Amin, the fish and two of the infants that Pennoak is only till Declan gets a bath. }
{ wish == 1: She has asked one thing about Pennoak so far, which is how many stops it is from Declan's. }
{ wish == -1: She has asked nothing about Pennoak so far. You had expected her to ask how far it was from Declan's. }
You can hear Leila hunting for a pencil. # decide: How much of Nia's story do you pass on?
// strongest: 1
* [Ask Nia which parts she would like known, pass those on, and add what Leila must know to keep her safe.]
    # point: VO-08 # point: IS-03 # point: LA-07 # point: TR-05
    # challenge: 1 # support: 2
    # asks: stomach-aches # asks: missing-report
    # shares: stomach-aches > social-care
    # did: You asked Nia what she wanted known, and added only what Leila needed.
    # because: She got to be the author of it, nearly all. And what Leila had to know you said in plain words, drink and nights and nobody there. It took another evening you hadn't got. It means Nia can leave the four minutes at the door.
    ~ story = 1
    ~ found += 1
    You ring Leila back the next night. There is a sheet by then, dictated, called *Nia Halloran: Instructions*. Toast, in triangles. Say who is in the house at bedtime. Do not say *bless her*.
    "I can do triangles," says Leila. # speaker: Leila
    Nia wants the nights told. "You do it, though, then it's done." So you do: her mum was drinking, and Nia was left alone at night, often, and was hungry. You have rung the surgery as well. Three stomach aches, all on a Wednesday, which is her mum's day. # piece: stomach-aches
    And *absconded, March*, on Leila's page three, was fifty minutes at a bus station, asking the fare to her brother's.
    "Was she all right?" says Leila. Nobody had put. # speaker: Leila # piece: missing-report
    -> old_school
* [Send her everything you hold tonight, since she is taking Nia on and ought not to have to guess at any of it.]
    # point: IS-03 # point: VO-08
    # challenge: 1 # support: -1
    # did: You sent Leila everything you held.
    # shares: mothers-group > social-care
    # because: You didn't want Leila caught out, and carers do get caught out. But Maeve's life was in there too, the group she'd let one meeting hear about. And Nia walked into a kitchen where someone had already read her worst night.
    ~ story = -1
    ~ lost += 1
    It goes by the secure route, sixty-one pages. Leila reads until one. She reads about Maeve at nineteen, and a neighbour's opinion of the curtains, and *absconded, March*, without anybody having put why. # piece: missing-report
    On Thursday she has made a cake. She opens the door and she has the face on already; she can't help it.
    Nia shows her manners to Gravy first. Then she looks up, and you can see her checking, the way you would look for a page that's been turned down.
    "She's read it," Nia tells you afterwards. "So I don't know what I'm for." # speaker: Nia
    -> old_school
* [Tell her Nia deserves to come with a clean page, and that she will say what she wants to when she is ready.]
    # point: VO-08 # point: IS-03
    # challenge: -2 # support: 1
    # did: You gave Nia a clean page and left the telling to her.
    # because: There's respect in that, and you'd seen what files do. But it left Nia with the whole job, again, in a stranger's kitchen on a Thursday. And Leila had no way of knowing why a girl would count who was in.
    ~ story = -2
    ~ lost += 1
    "That's nice," says Leila. "I like that." And you both feel it, a clean page, like snow. # speaker: Leila
    On Thursday there is a cake. There is a mug, and then there is a little silence, and Leila, who is kind, and does not know, pulls out a chair.
    "So," says Leila. "Tell me about you." # speaker: Leila
    Nia does it standing. It takes four minutes. She gets to the crumb museum and waits for the laugh, and it comes, and Leila's face is all right again. Nobody has told Leila about bedtime. At ten that night she's on {role == "foster-carer":your|Gwen's} landing in her slippers, going from door to door to see who is in.
    -> old_school
+ [Leave this part out. # skip]
    Leila is sent a short summary by the fostering team, and meets Nia on the Thursday, with a cake.
    -> old_school

// ---------------------------------------------------------------- 6

=== old_school
# scene: old-school As he sees it
# day: 29
# time: 5.25 pm
The centre's ceiling is still down. In the school car park Ray has his engine running for the heater, and his sheet on his knee. He likes to get it done before he drives. He puts down the window and offers you a chip.
{ role:
- "social-worker": You have come about next week's visit, and you've had no lunch.
- "foster-carer": Nia is strapped in your car, alongside. You have had no tea, either of you.
- else: You are waiting to lock the gate after him, and you have had no lunch.
}
{ note:
- 1: The week after your note it had run until eleven minutes past five. He'd timed it on his phone, like an egg.
    "I got a call about you and your clock," says Ray. "Fair enough. I hadn't known she was counting." # speaker: Ray
- -1: "I saw you'd used my line," says Ray. "I was quite chuffed." # speaker: Ray
- -2: "You didn't put anything for the sixth," says Ray. "So mine's the only one there is. I hope I got the spelling right." # speaker: Ray
- else: "They've only got mine for the sixth," says Ray. "I'd have done it neater." # speaker: Ray
}
He finishes the line, and reads it to you. *Kicked off again at end. Manipulative with Mum re time. Usual wind-up, ignored, stopped.*
"I know," he says. "They sent us all on the course. But I'm old school, me. I call it as I see it. First it was naughty. Then it was difficult, then challenging, and now she's presenting as. It's the same chair going over." # speaker: Ray
This is a man who once drove back to Pennoak in snow for a left glove. At four o'clock, when Maeve's bus was late, he was on the carpet being a walrus, so that Nia shouldn't look at the door.
In the next car {role == "foster-carer":she|Nia, beside Gwen,} has breathed on the window and is drawing in it. It is an octopus with a moustache and a lanyard. She waits till Ray looks round, then points from him to it, and it, and him. Her plait is finished, right to the end, with a bobble on. # child: Nia's window
Ray bows to her from behind the wheel. Then he clicks his pen and looks for where to sign. # decide: What do you do about Ray's words?
// strongest: 1
* [Ask him what he thinks she was after when she did it, and offer to sit in and write the sheet with him.]
    # point: LA-01 # point: LA-03 # point: ES-01
    # challenge: 2 # support: 2
    # asks: photo
    # escalates: talk
    # did: You asked Ray what Nia had wanted, and wrote the sheet with him.
    # because: You asked him a real question, to his face, and he'd got the answer all along. Telling an old hand he's wrong just gets you the speech. Everybody's after something; once you ask what, manipulative doesn't seem to be the word.
    ~ ray = 1
    ~ funny = 1
    ~ found += 1
    "After?" says Ray, and thinks, with a chip. "She wanted her plait finishing." He looks at his sheet. "Well, that's not manipulative, is it? That's hair." # speaker: Ray
    You do it together with the light on. *Nia asked four times how long was left. She wanted her mum to get to the end.* What else?
    "*Leave it with a neighbour*, that day, out of a bin. I had to go and stand outside." Is that in anywhere? "You don't put that in," says Ray. "Do you?" # speaker: Ray
    He puts it in. Then he gets a photograph down from the sun visor, from when he worked at the hub: a harbour wall, Nia at eight, her brother, her mum, laughing at whoever held the camera.
    "I kept meaning to give it somebody." # speaker: Ray # piece: photo
    -> friday_five
* [Say nothing now, and send his manager the phrases tonight, because he writes like this about a lot of children.]
    # point: ES-01 # point: LA-01
    # challenge: 1 # support: -2
    # escalates: manager
    # did: You sent Ray's phrases to his manager without speaking to him first.
    # because: You were right about the words, and he's been let off for years. But he heard it from an email, after he'd given you half his chips. Say it to the person first. Then if it goes higher, it isn't behind his back.
    ~ ray = -1
    You take a second chip, because it would be odd not to. At home you write it, five fair lines, and you read them over for spite and take out one word.
    It is dealt with quickly. He is off visits until a conversation has been had, and then he puts in for the allotments project, which was always his plan for after Christmas. Nobody says anything to you. The sheet stays in the file as it is; it was already signed.
    "Where's Ray?" says Nia, when her mum's next hour comes round, to a pleasant young woman with a folder. "Is it because of the moustache?" # speaker: Nia
    -> friday_five
* [Laugh with him, because he is good to her and it's late, and tidy the words up when they reach you.]
    # point: LA-01 # point: LA-03
    # challenge: -2 # support: 1
    # did: You laughed along with Ray, meaning to change the words later.
    # because: He's lovely with her, and you'd had one chip all day. Of course you laughed. Only it didn't come to you to tidy up, it went straight on. And he'd have changed it himself, I think, if he'd been asked.
    ~ ray = -2
    ~ lost += 1
    "Usual wind-up," you say, and shake your head, and he laughs, and the three of you wave: you, and Ray, and the octopus.
    You'll see it when it comes through. You will put *distressed* for *kicked off*, and lose the last bit.
    Ray licks his thumb, tears off the top copy for the office and folds it into an envelope that he has addressed already. It doesn't come through you. It hasn't for years; there was a change. By Friday it is page two hundred and six, between a dentist's letter and a map.
    -> friday_five
+ [Leave this part out. # skip]
    Ray signs his sheet. He hands you the rest of the chips through the window.
    -> friday_five

// ---------------------------------------------------------------- 7

=== friday_five
# scene: friday-five Five o'clock, Friday
# day: 31
# time: 4.55 pm
It is Friday, five to five, and from Monday somebody else will be doing this.
{ role:
- "social-worker": You have ten days' leave, the first since June. The lights in the office go off if nobody moves, and every four minutes you put an arm up, like a person with a question. Your children go to Connor on duty, whom you have met at the printer.
- "foster-carer": It isn't leave. You'll be two hours off, asleep in the chair by your dad's bed, until they let him go. Your case is in the hall and the log is open on the bread board. Lorna, your cousin, who's approved for this, will have Nia until the move.
- else: It isn't leave. It's the operation you have put off since Easter, and the cleaner has hoovered round you twice. The class will have a Miss Dhillon until January. She has been sent a seating plan and the fire drill.
}
{ role:
- "foster-carer": "Go and pack," says Patrick, on the phone. "You'll only write rubbish tonight. Do it when you're back." # speaker: Patrick
- "teacher": "Go home," says Judith, putting a mince pie down on your keyboard. "You'll only write rubbish now. Do it when you're back." # speaker: Judith
- else: "Go home," says Usha, putting a mince pie down on your keyboard. "You'll only write rubbish now. Do it when you're back." # speaker: Usha
}
Nia moves on Wednesday. You know eleven things about it, and they are in three places. There's the consent that Leila hasn't signed, and the driver who sings, and which side of the pillow. The one on your hand says WEDS, and was underlined when it was fresh.
{ voice == 1: Bex, the advocate, has left a message. She's to say from Nia that she would like somebody she knows in the car, and that it is not a request. }
{ wish == -2: "Has he got one with a bath yet?" Nia asked you. She asks every day. We'll see, you said. She looked at you quite kindly. # speaker: Nia }
{ wish == -1: Nia hasn't mentioned Declan since the letter. You noticed it this morning, and have been meaning to put it somewhere. }
{
- story == 1: Leila has rung to say the triangles have been practised.
- story == -1: Leila has rung to ask, quietly, after reading it all again, if she ought to lock things up.
- story == -2: Leila has rung to ask does Nia walk in her sleep, because of how she was about the doors on her trial night.
}
Nia has a chart for it, in squares, one square a sleep. Five are coloured in. In the box for Wednesday she has written MUM, small and neat, because it is Wednesday. Over that, in an adult's biro, it says MOVE, 4 PM. She showed you today. She didn't say anything, only held it up. # child: Nia's chart
You looked at the colours. You said that it was lovely. It is two minutes to five. # decide: What do you leave behind you?
// strongest: 1
* [Write five lines that a stranger could use, ring {cover} now, and stay on until Wednesday has been read back to you.]
    # point: RC-01 # point: RC-05 # point: RC-04
    # challenge: 2 # support: 1
    # did: You wrote a five-line summary and handed it over by telephone before you left.
    # because: You were dead on your feet, and you still made somebody read it back. That's when things show. A clear page for whoever comes next is the most ordinary bit of the job, and it was Nia's mum at stake, with a hair bobble.
    ~ hand = 1
    ~ found += 1
    Who she is. Why she's moving, and that it's not her doing. What she knows. What she hasn't been told. Who to ring. You add *{role == "foster-carer":settled with us|settled at Gwen's}*, because you've run out of words, and you dial.
    {cover} reads it back, slowly, and gets as far as four. "It says Wednesday's her mum. And it says Wednesday, four o'clock, she moves. Which?"
    You look at your hand. It has been telling you since Tuesday.
    It takes three calls, and the taxi is stood down. She'll move on Thursday, in {role == "social-worker":Connor's car with Gwen beside her|Anya's car}, and on Wednesday Maeve will be there at four and do both sides. {role == "foster-carer":You go up and tell Nia last.|You ring Nia last, at Gwen's.}
    "I know," says Nia. "I was waiting for one of you to get to it." # speaker: Nia
    -> dear_nia
* [Block out the first morning you are back, to write it up properly when you can think, and leave {cover} your number.]
    # point: RC-01 # point: RC-05
    # challenge: -1 # support: -1
    # did: You put off the write-up until after your leave and left a number.
    # because: You'd have written rubbish at five on a Friday, you thought, and you left your own number, which is more than most do. But she moved on the Wednesday in between. What you knew was no good to her ten days later.
    ~ hand = -1
    ~ lost += 1
    You put *Nia write up* in the diary with a box round it, and feel the week come off your shoulders like a rucksack.
    {cover} doesn't ring. {cover} doesn't know that there is anything to ring about. On Wednesday at four the taxi comes, as booked, and Nia gets into it with her bag, her octopus and her chart. In the library corner, Maeve waits by the fish until twenty to five. She has brought the good bobbles. Nobody had her down to be told.
    When you are back you sit in front of the box you have kept free. You know that there were eleven things. You get to six.
    -> dear_nia
* [Save the whole email chain to the file tonight, so that {cover} has every word and nothing hangs on your memory.]
    # point: RC-08 # point: RC-05
    # challenge: -1 # support: -1
    # did: You saved the whole email chain to the file and left it to be read.
    # because: It was all there, nobody can say it wasn't. But you've handed a stranger the pile you couldn't face yourself on a Friday. Somebody has to say which three lines matter, and you were the only one who could.
    ~ hand = -2
    ~ lost += 1
    Eighty-four messages. There is a button for it, and then a bar that fills, and a small sound, like a marble dropped in a cup. You feel thorough.
    {cover} opens it on Wednesday, at ten to nine, with a coat on. The newest message is on top. It's about parking. So is the one under it. Number thirty-one says, in the middle, *NB Weds is Mum's day, can we move the move?* and number thirty-two says *Will come back to you.*
    At four the taxi comes. Nia takes her chart off the fridge herself, folds Wednesday inside, and asks the driver if he could go past the school.
    -> dear_nia
+ [Leave this part out. # skip]
    {cover} takes it from here. The move goes ahead that week, with a bag, a book and a duvet.
    -> dear_nia

// ---------------------------------------------------------------- 8

=== dear_nia
{
- note == -1:
    ~ line = "attention-seeking"
- reason == -1:
    ~ line = "behaviours"
- wish == -1:
    ~ line = "not appropriate"
- wish == -2:
    ~ line = "the bigger place"
- note == -2:
    ~ line = "the empty Wednesday"
- reason == -2:
    ~ line = "see file"
- ray == -2:
    ~ line = "the usual wind-up"
- else:
    ~ line = "settled"
}
# scene: dear-nia Two boxes
# day: 2566
# time: 11 am
Seven years on, it is a Saturday, and raining, and Nia is seventeen.
{ role:
- "social-worker": You left that team long ago. The email came through three people, all of whom had added something kind.
- "foster-carer": She has come to you for Sunday dinner, two or three times a year, ever since. Your dad left her his binoculars. This time she asked you to come to her.
- else: You hadn't seen her since she was eleven. She wrote to the school, *to whoever had the fish*.
}
It is a room at the leaving care house in Brackenholt, two settees and a plant. She asked for her file on paper, and it has come in two boxes. Thandi, whose job is to sit with people while they read, has made tea, and moved the tissues to where nobody has to see them.
"It's heavier than a microwave," says Nia. "I weighed it." She is tall, in steel toecaps. She does lights, for theatre, at college, and she's got the plait over one shoulder, done tight, by herself. "I could have who I wanted. I wanted you because you're in it." # speaker: Nia
She has put in yellow tabs. Seven of them are yours. Her thumb is on the first and she hasn't opened it. She has read it already, at home, and then alone on the bus, and then she went round on the bus again. # child: Nia's thumb
"She'll read some out," says Thandi. "You don't have to have an answer. And we stop if either of you says." # speaker: Thandi
// strongest: none
* [Sit down, and listen.]
    -> reading
* [Leave the reading out, and go on to the weeks after.]
    You tell her you would rather not hear it read. She looks at you for a bit, and nods, and puts the lid back.
    "Have a biscuit, then," says Nia. # speaker: Nia
    -> weeks

=== reading
Nia reads well. She always did.
{ note:
- 1: "Sixth of November," she reads. "*It was stopped at 4.49. She said, It isn't five. She was right.*" She puts her finger under the last three words. "I'd thought I made that up. The clock. I thought it was a thing I'd told myself." # speaker: Nia
- -1: "Sixth of November," she reads. "*Attention-seeking following contact.*" She looks at it from further away. "I was ten," says Nia. "It was my mum." # speaker: Nia
- -2: "Sixth of November," she says, and turns a page, and turns it back. "*Family time went ahead.* Only I was in a bin. I've told people about that bin. I was starting to think there never was one." # speaker: Nia
- else: "Sixth of November. This is Ray. *Unsettled at end of session.*" She gives it his voice, exactly. "I was in a bin, Ray." # speaker: Nia
}
{ reason:
- 1: The second tab.
    "*Nia is moving home because Gwen's father is ill and needs her room.*" It's all right, she says. She says it again. "I knew it. But I didn't know it was written down. I've got the hip in here too. I'd thought I broke Noreen." # speaker: Nia
- -1: The second tab.
    "*Placement breakdown. Reason: behaviours.* And there's two examples." She does not do a voice. "I gave him my duvet," says Nia. # speaker: Nia
- -2: The second tab.
    "*See file*," she reads. She lifts the lid of one box and looks in, and then the other. "I have looked," says Nia. "There isn't one." # speaker: Nia
- else: The second tab.
    "*Other*," she reads. "I mean, yes." # speaker: Nia
}
{ voice:
- 1: "And then it's *The Biscuits, brackets, statutory review*. They've all signed it. There's a school nurse signed that." She is grinning at it. # speaker: Nia
- -1: "*Nia is happy with her care.* I was happy with the custard creams." # speaker: Nia
- -2: "Then there's a page of what I think about things, and I'm not in the room." # speaker: Nia
}
{ wish:
- 1: She unfolds squared paper, gone soft.
    "You kept it. *Nia does not agree.* Nia did not." She smooths it. "I went every Saturday, after that. He'd stopped waiting to be rung, and then he got rung." # speaker: Nia
- -1: "*Felt not to be appropriate at this time.* That was number eleven and number twelve. I never did know whose feeling it was." # speaker: Nia
- -2: "There's nothing about Declan," she says. "What you told me, about the bigger place. I've been right through. I told everyone. I'd got it on my PE bag." # speaker: Nia
- else: "Then it's Anthea, about Declan, two whole pages. She came in her own car." # speaker: Nia
}
{ story:
- 1: "*Do not say bless her*," she reads, and laughs out loud. "Leila had that on the fridge till I was fourteen." # speaker: Nia
- -1: "Sixty-one pages you sent her. She told me, when I was twelve. She said sorry. It wasn't hers to." # speaker: Nia
- -2: "Leila says that you told her clean page. I did her the four minutes standing up. She cried at the wrong bit." # speaker: Nia
}
{ ray == 1: "Ray put my joke in," says Nia. "He spelled neighbour wrong. And here's us on the wall." # speaker: Nia }
{ ray < 0: "*Usual wind-up, ignored, stopped*," she says. "I loved Ray." # speaker: Nia }
The last tab is the week she moved.
{hand == 1:"*Moved to Thursday, as Wednesday is her mum's*," she reads. "That's you. And then, *settled*. That's you as well."|"*Settled*," she reads. "That's all there is, for that week."}{hand < 0: She turns the sheet over to see if there is more. "Mum stood by the fish till twenty to five. That isn't in either box."} She taps it. "I wasn't settled. I was quiet." # speaker: Nia
{ line == "settled": Her thumb stays on that word. | But it is another one she goes back to, and keeps her thumb on: {line}. } // meant
She turns the page round on the table so that it is the right way up for you. Her hands are chapped from the cold, and there's gaffer tape on one cuff. She has written three words in pencil in the margin, and she has rubbed them out. # child: The margin
Thandi looks into her tea. # decide: What do you say to Nia?
// strongest: 1
* [Say sorry for {line == "settled":that word|that one}, tell her what you ought to have put, and ask if she would write it again with you. # write: The line as you would write it now, to Nia]
    # point: RC-02 # point: RL-19 # point: RC-09
    # challenge: 2 # support: 2
    # did: You said sorry for the line and asked Nia to write it again with you.
    # because: You said sorry for one thing you'd really done, in about six words, and gave her the pencil. You can't take a page out of a file. You can put a better one next to it, and she gets to watch you do it.
    ~ mended = 1
    ~ found += 1
    Nia pushes the pencil across.
    "Start with *Dear Nia*," she says. "I've always wanted one that did." # speaker: Nia
    { line:
    - "settled": So you write: *Dear Nia, you were quiet this week. I didn't ask you why, and I should have. You held up your chart and I looked at the colours.*
    - "attention-seeking": So you write: *Dear Nia, today you were told five o'clock and it was stopped at eleven minutes to. You were cross. I would have been.*
    - "behaviours": So you write: *Dear Nia, you are moving because an old man is ill, and there is one room. You offered him your duvet.*
    - "not appropriate": So you write: *Dear Nia, you asked to live with Declan, and I didn't want to be the one to tell you no. It was the hour he went to work.*
    - "the bigger place": So you write: *Dear Nia, today I promised you something that wasn't mine. You had drawn a curtain, and I didn't want to see you fold it up.*
    - "the empty Wednesday": So you write: *Dear Nia, today we took eleven minutes off you, and you hid, and made a joke. I left it out. There was a bin.*
    - "see file": So you write: *Dear Nia, you are moving because an old man is ill, and there is one room. It's nothing that you did.*
    - else: So you write: *Dear Nia, you asked how long was left because you wanted your plait finishing. I let it be called something else.*
    }
    She reads it. She takes the pencil, and puts in a comma.
    -> weeks
* [Tell her how things were then, the caseloads and the forms, so that she can see it was never anything to do with her. # write: How you begin, to Nia]
    # point: RC-02 # point: RL-19
    # challenge: -1 # support: 1
    # did: You explained what the work was like then, so that she would not blame herself.
    # because: It was all true, and she'll want it one day, about the hours and the forms. But it was the first thing you said. She came with her thumb on one line, and what she heard was how hard that line had been for you.
    You tell her about the list that you had to choose from. You tell her how many others there were, and the lights going off, and what a Friday was. You're careful to say that none of that is an excuse.
    Nia listens. She has a good listening face; she has practised it since she was five on people with lanyards.
    "That sounds really hard," says Nia. # speaker: Nia
    And it is then that you hear it, the four minutes, and who is doing them. You stop in the middle of a sentence. She passes you the biscuits.
    -> weeks
* [Tell her how proud you are of the person she is, and that not one of those words ever came anywhere near her. # write: The first thing you say to Nia]
    # point: RC-02 # point: RL-19 # point: RC-10
    # challenge: -2 # support: 2
    # did: You told Nia how proud you were, and that the words had never described her.
    # because: You meant every bit of it and she'll have liked hearing it. It went past the page, though. She'd turned it round for you to read, and it's hard to be told you're marvellous by someone who won't look at what they wrote.
    You mean it, and it shows, and your voice isn't quite steady. Toecaps, lights, that plait. When you think what she came through.
    "Thanks," says Nia. She has gone pink. "That's really nice." She'd like you to have said it when she was ten, probably, you think, and you nearly say so. # speaker: Nia
    She waits a little longer, with the page still the right way up for you, in case there is something else. Then she turns it back round, and squares up the edges, and takes out the tab.
    -> weeks
+ [Leave this part out. # skip]
    Nobody says anything for a minute. Then Thandi asks if anyone would like to stop for a bit, and you do.
    -> weeks

// ---------------------------------------------------------------- the weeks after

=== weeks
{
// Three things that nothing done afterwards makes good: Declan promised, Maeve's health sent round, "settled" written over the bin.
- funny == 1 && found >= 4 && wish != -2 && story != -1 && note != -1:
    -> keep
- funny == 0 && lost >= 3 && found <= 2:
    -> the_funny_one
- else:
    -> by_the_door
}

=== keep
# ending: good The one with the bear in it
# day: 2587
Three weeks later she has got it down to one box.
The other went back, with Thandi's say-so, to be looked after by people with a dry cellar. The one she kept is on top of the wardrobe at Declan's. He has a whole flat now, over the same shop, and they moved his starting time for her when she was thirteen. It took until then. There's a bath.
{ wish == 1: The plan in squared paper is on the wall, in a frame that he made a mess of. She measured, for a laugh. The real room is one and three quarter Nias by two, but then there is more Nia. | There's nothing in the box to say how long the two of them had waited. She has put a sheet in the front herself, with the dates. }
She reads bits to people. She does all the voices: Anthea, and the gingerbread man, and the bear.
{ ray == 1: {role == "foster-carer":Ray came to dinner at yours, with his allotment leeks, and she read him the bin.|Ray is long retired. She tracked him down at his allotment, and read him the bin among the leeks.} He had to sit on a bucket. | She has written to Ray, care of the allotments. He hasn't answered, and she doesn't think he's a writing man. }
{ mended == 1: The page you wrote with her is in there, behind the page it answers. She's had a thought about the comma. | There's one page she still turns over fast. She says she may ask you about that one, when she's feeling less polite. }
{ story == 1: Leila has been asked round on Sunday, with an elderly dog. There'll be toast. }
It isn't all in there. Nobody ever wrote who her father was, only a first name with a question mark, and she has begun asking, and some days she wishes that she hadn't. She is eighteen in March. There is a meeting about it, and she's named it, and ordered the biscuits.
On Wednesdays she still sees her mum. They've gone on to a café, and no one looks at a clock but Nia, who likes to. Last week they were on till closing. Maeve did her hair right there at the table, slowly, both sides, and the man stacked the chairs all round them and never said a word. # child: Nia's Wednesday
You have had a card. It's an octopus, from a museum shop, with a lanyard inked on. *Dear you*, it says.
-> END

=== by_the_door
# ending: middle Two boxes by the door
# day: 2587
Three weeks later the boxes are in the hall at Leila's, where the taxi driver left them.
Nia walks round them. She has read it all, once. There is nothing wrong with most of it, she told Thandi. The dates are right. The dentist is very thorough. It's like reading the instructions for somebody.
{ reason == 1: She's glad about Noreen's hip. She has told several people about that hip. }
{ note == 1: She photographed one page, the one with the clock, and it's on her phone under *Receipts*. }
{ wish:
- 1: Declan has the squared paper. He hadn't known she had measured it in the bath. He went and stood in the shop for a bit, with the ovens off.
- -1: She asked Declan if he'd ever been told why not. He had a letter too, he said. He thought that it was him that was not appropriate.
- -2: She asked Declan if he had known about the bigger place. He hadn't. He'd have looked, he said. He'd have looked for one.
- else: Declan came for her on the Sunday and they didn't talk about it. He'd brought rolls.
}
{ mended == 1: The sheet with *Dear Nia* on it isn't in either box. She keeps it in her tool bag, behind the spare fuses. | She hasn't said what she rubbed out of the margin. Thandi asked. "It'll keep," said Nia. }
{ funny == 1: In the whole of it somebody has let her be funny once. She found it on page two hundred and something, and she read it out to Leila's dog. | She went through it with a highlighter for anything that sounded like her. The lid is still on the highlighter, nearly. }
She's applied to have a note of her own put in, and there's a procedure for that, and it's with somebody. She is eighteen in March. No one can say yet if she can stay on at Leila's, only that it's being looked at, and Nia has gone to find her old reading record, to see what number that was.
On Wednesdays she and Maeve have the corner table in a café. Nia has her file voice, these days, for ordering. "The young person presents as wanting chips," she says, and her mother laughs so much that she has to hold on to the sauce. It is ten to five. Neither of them is looking. # child: Nia's Wednesday
Leila has put a lamp out in the hall, beside the boxes, with a cushion on the bottom stair. She hasn't said what it's for.
-> END

=== the_funny_one
# ending: poor The funny one
# day: 2594
A month later there is a message from Thandi. Nia got to the end of the second box, and she has a question, and would you mind if it came to you?
It's a voice note. There's a road in it, and somebody else's music.
"It's not a go at you. I just wanted to ask someone who was there. I was funny, wasn't I? I'm sure I was. Leila says I was, she says I had her crying over the washing up, and Ray used to have to pull over. And I've read it all now, it's nine hundred pages, and I'm *settled*, and I'm *unsettled*, and I *engage*. And I just wondered why nobody put it." # speaker: Nia
It goes on for a few seconds after that, with the road.
{
- note < 0 && reason < 0: She doesn't mention the clock, or the duvet. She went through it twice for them, in case they were in somebody else's writing.
- wish == -2: She doesn't mention the bigger place. Declan had never heard of it. It's been a bit careful between them since, like a step you know about.
- wish == -1: She doesn't mention Declan. He's stopped asking what it said about him.
- else: She doesn't mention the rest. The boxes have gone back.
}
{ mended == 1: "I've still got the one we did," she adds at the end. "With the comma. So that's one." # speaker: Nia }
You play it in the kitchen, and again in the car. You could tell her about a bin. You could do her the bear. You've known it for seven years, and it turns out you are the only place it's kept.
She is eighteen in March, and they have sent her a form about it. Under *Describe yourself in your own words* she had started to write something and then she looked up how the other forms had put it, so as to match. She has ringed the middle face, all down the page. It hasn't got a hat. # child: Nia's form
You don't know yet what you'll say, or how much of it she'll be able to use. But you have found a piece of paper, and a pen that works. It is Wednesday, eleven minutes to five. You ring her first, to say it's coming, because she likes to know the time of things.
"Start it with dear," says Nia. # speaker: Nia
-> END
