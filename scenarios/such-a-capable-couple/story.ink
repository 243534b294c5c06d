VAR role = "health-visitor"

// Who hands over, and who shares the follow-up: set once, by role.
VAR who = "Moira"
VAR other = "Dr Lindqvist"

// What the story remembers.
VAR asked = 0
VAR look = 0
VAR mark = 0
VAR seen = 0
VAR late = false
VAR complained = false
VAR owner = 0
VAR copied = 0
VAR alone = 0
VAR hoped = 0
VAR booked = 0
VAR paper = 0
VAR sent = false
VAR trust = 0
VAR strong = 0
VAR drift = 0

-> lovely_family

=== lovely_family
{ role == "gp":
    ~ who = "Pradeep"
    ~ other = "Farida"
}
{ role == "midwife":
    ~ who = "Joss"
    ~ other = "Farida"
}
# scene: lovely-family Lovely family
# day: 1
# time: 8.40 am
{
- role == "gp":
    Pradeep's sabbatical began at midnight, and his patients woke up yours. He has left notes on the ones he thinks about, nine pages of them, and a mobile number that works until his flight on Wednesday.
    On page six it says: *Ferriby. Ines, ten weeks. Moved to us in September. Lovely family, no concerns.* You open her record to match the name to a face. There is no face. There is a six-week check, booked for 14 September and moved, booked for the 28th and moved. Somebody at the desk has typed: *Parents very pleasant about it.* # piece: check-rebooked
- role == "midwife":
    Joss starts her leave on Friday and can no longer see her feet. The feeding clinic keeps a family for twelve weeks when it has been a sore beginning, and she is giving you the nineteen she has, from the comfortable chair.
    The list has a line for each. *Ferriby. Ines, ten weeks. Moved to Linnetfield in September. Lovely family, no concerns.* You open the record behind it. One screen down is a mood score from thirty-six weeks, higher than you would like. Beside it somebody has typed: *Partner present throughout, very supportive.* # piece: mood-score
- else:
    Moira retires on Friday. She has given away her good stapler and both her mugs, and this morning she is giving you her families: forty-one of them on a spreadsheet, a line each.
    Line nineteen says: *Ferriby. Ines, ten weeks. Moved to Linnetfield in September. Lovely family, no concerns.* Two lines above it is a boy with three dates in bold. Your eye catches on the dates, and then slides down to the Ferribys for a rest. You open their notes all the same. The last two entries are from September. *Baby asleep upstairs, not woken.* Then, a fortnight on, the same five words. # piece: asleep-twice
}
{
- role == "gp":
    "You'll like them," says Pradeep, when you ring to ask about somebody else. You can hear him sitting on a suitcase. "He does the heart scans at Tarnbridge. She designs gardens. Such a capable couple. They bring their questions written down." # speaker: Pradeep
    His monitor is still ringed with his sticky notes. Among them is a thank-you card.
- role == "midwife":
    "You'll love them," says Joss. "He does the heart scans at Tarnbridge, she designs gardens. Such a capable couple. I came out of there wanting to tidy my car." # speaker: Joss
    A thank-you card is stuck to the clinic fridge with a magnet shaped like a pear.
- else:
    "You'll love them," says Moira. "He does the heart scans at Tarnbridge, she designs gardens. Such a capable couple. I came out of there wanting to tidy my car." # speaker: Moira
    She unpins a thank-you card from over the desk, looks at it, and pins it back for you.
}
There is no message inside it. There is a footprint in blue ink, no longer than your thumb, and three names in one neat hand: Tamsin, Corin, Ines. The toes have smudged. She must have curled them when the ink was cold. # child: Ines's footprint
There are people on your list this week who won't be glad to see you, and you know which ones. In your head you've already put the Ferribys down as somewhere to get your breath.
You have eleven minutes before your first appointment. # decide: What do you do with the line about the Ferribys?
* [Ask {who} what "no concerns" rests on: what anyone has seen of Ines, and what was told.]
    # point: PC-16 # point: RC-03 # point: PC-01
    # challenge: 1 # support: 1
    # asks: hearing-screen
    # did: You asked what "no concerns" rested on: who had seen Ines, and who had been told about her.
    # because: You asked a colleague about her evidence without doubting her. "Lovely" was about the parents. Once somebody says so aloud, there is room for the baby in the sentence, and the person who knows most is leaving this week.
    {who} starts to answer, and stops.
    {
    - role == "gp":
        "Seen her? I saw the pram. When Tamsin came last week for her own half of the check, the little one was asleep in the car with him." A zip goes, slowly. "I think what I meant is that they're easy." # speaker: Pradeep
        "There was a letter about her hearing, too. She needed doing again. They were going to rebook it." He doesn't know if they did. # piece: hearing-screen
    - role == "midwife":
        "Seen her? On the ward, with her hat on. Last Monday she slept in the pram and I did the whole of positioning with the doll." Joss shifts in the chair. "I think what I meant is that they're easy." # speaker: Joss
        "And her hearing wanted doing again, and they were going to rebook. I don't know that anyone's chased it." # piece: hearing-screen
    - else:
        "Seen her? At twelve days, when they were still in Saltersby Quay and I was covering. In his arms, with her hat on. Since then she's always just gone down." She sits on the desk. "I think what I meant is that they're easy." # speaker: Moira
        "And her hearing wanted doing again, and they were going to rebook. I don't know that I chased it." # piece: hearing-screen
    }
    You ask what it's like, then, being with them. {who} has to think. "Like being company. You mind your manners."
    You write four words on a sticky note. *Who has seen her?*
    ~ asked = 1
    ~ strong++
    -> back_bedroom
* [Thank {who}, take the line as it stands, and give your eleven minutes to a family in trouble.]
    # point: PC-16 # point: PC-06
    # challenge: -1 # support: 1
    # did: You thanked your colleague, filed the Ferribys as routine and used the time on another family.
    # because: The other family did need you, and nobody can open every file on a Monday. What slipped by was that the line described two adults. "No concerns" became yours at that moment, with your name on it.
    {who} is glad to have one that needs no explaining.
    The eleven minutes go to a boy in Pennoak whose mother has stopped opening letters. They are well spent. By nine you have found an aunt who has a key and is willing to use it, and you have her on the phone, laughing about something the boy said to a bus driver.
    The Ferribys go into *routine*, with the card. You think about the boy all day. You don't think about Ines at all, and you sleep well.
    ~ drift++
    ~ asked = 3
    -> back_bedroom
* [Keep {who} out of it and score the family yourself tonight, from the notes, with a fresh eye.]
    # point: RC-03 # point: PC-11
    # challenge: 1 # support: -1
    # did: You scored the family afresh that night, from the notes, without talking to the colleague who wrote them.
    # because: Starting clean feels rigorous, and it spares a colleague an awkward question. The notes were the same notes, though. The one person who could say which lines were seen and which were told was a phone call away until the week was out.
    {who} has packing to do, and you let it be done.
    At nine that night you have a score of your own, and a cup of tea gone cold next to it. It comes out low. You check the adding up. Then you read down the notes again to see what it was made from, and most of it is one line, typed by different people on different days. *Parents report.*
    You could ring and ask which bits anybody saw. It's gone nine, and it would sound like a complaint. You put a ring round the score in pencil.
    ~ asked = 2
    -> back_bedroom
+ [Leave this part out. # skip]
    The list goes into your bag with the others, and the day begins.
    -> back_bedroom

=== back_bedroom
# scene: back-bedroom Only just gone down
# day: 3
# time: 11.15 am
Seven Tern Row has a green door, and a key safe painted green to match. Corin takes your coat and puts it on a hanger.
{
- role == "gp":
    Tamsin rang at eight, shivering, with one breast hot and hard. You don't do many home calls now. You have examined her and sent the prescription, and she is on the sofa in the kitchen under a blanket. That is what you came for. You have also brought the six-week check with you, a month late, in your bag. Last week, when Tamsin had her half of it, Ines was asleep in the car.
- role == "midwife":
    You have come to watch a feed, because last Monday there wasn't one to watch: Ines slept through the whole of clinic in her pram in the corridor. You have the scales, and the notes, and the doll, which rides in your bag with its feet sticking out. Tamsin sits at the kitchen table with her own feet up on the rung of the chair, as if the floor were cold. // meant
- else:
    It is your first time here and the third home visit since they moved. Both times in September it was *asleep upstairs, not woken*, and you have brought the scales so that today can say something else. Tamsin sits at the kitchen table with her feet up on the rung of the chair, as if the floor were cold.
}
{asked == 1:
    The sticky note is still on the front of your folder. *Who has seen her?* You turn the folder over.
}
"You've missed her by twenty minutes," says Corin. "I'm so sorry. She's only just gone down. I can talk you through her morning, though, I've got it all." # speaker: Corin
He has. There is a chart on the fridge, ruled by hand, with a colour for feeds and one for nappies and one for sleep. The daytime is in two people's writing. The nights are all in his.
"She's ever so good in the day," says Tamsin. # speaker: Tamsin
From overhead comes the sea, out of a machine, the same four waves. Under it there is a snuffle, and then the small catch that comes ahead of a cry. Tamsin's forearm goes across her chest, for the milk. You all listen. The cry doesn't come. # child: Ines, overhead
Corin asks how you take your coffee. {role == "gp":You have a visit in Pennoak and a surgery at half past two.|You are due in Pennoak by half past twelve.} # decide: Ines is asleep again. What do you say?
* ["I'd like to meet her awake and undressed, as I do every baby, and I'll say why. May I wait?"]
    # point: PC-03 # point: PC-04 # point: PC-15
    # challenge: 1 # support: 2
    # did: You asked warmly to see Ines awake and undressed, said why, and offered to wait.
    # because: You asked for the baby and gave the reason before anyone had to guess it. The coffee and the chart both say stay polite. Asleep again is ordinary; it is also how a baby goes weeks without being seen.
    "Course," says Corin. "What's the why? Just so I know."
    "Hips, skin, how she moves. So that nobody has to go on anybody's word, mine included."
    He thinks about it and nods. You text Pennoak to say you'll be late, and Pennoak sends back one letter, *k*. {role == "gp":Corin makes toast. While it goes cold, Tamsin tells you|Tamsin makes toast. While it goes cold, she tells you} about the garden she was building when her waters broke, with a channel of water a child could step over. It's the first thing she has said that wasn't about sleep.
    Then the sea is cut off, and there is a real noise, and somebody is on the stairs.
    ~ look = 1
    ~ trust++
    ~ strong++
    -> small_mark
* ["Don't wake her for me. Tell me how she's been, and I'll put it down in your own words."]
    # point: PC-15 # point: PC-03
    # challenge: -1 # support: 1
    # did: You let her sleep, and took down how she had been in her parents' words.
    # because: Nobody likes waking a baby, and parents' words do belong in the record. But one more visit was about to be written without her in it. When we are told well, it can feel as though we have seen.
    Corin tells it well. He has kept the times, and he knows which of them you will want. You fill a page and a half, and it is a pleasure to take down, in that warm kitchen.
    You have the cap back on your pen when the cry does come, a big one. Tamsin is up the stairs before the second breath.
    "She needs changing," she calls down. "You could say hello, since she's up."
    Corin looks at his chart. It's forty minutes early. For a second he seems quite lost. Then he gets up and starts to run the tap, so that the water will be warm for her.
    ~ look = 2
    ~ drift++
    -> small_mark
* ["I do need to see her now, please, awake and undressed. I can't sign today off unless I have."]
    # point: PC-03 # point: PC-04
    # challenge: 2 # support: -1
    # did: You said you had to see her now, awake and undressed, or you could not sign the visit off.
    # because: You were right that she needed to be seen, and she was. What they heard was a rule, and a suspicion behind it. A reason would have cost one more sentence and left more goodwill for the next hard thing.
    "Right," says Corin, and goes up. The sea stops.
    Tamsin has got to her feet. She starts to wipe down a worktop that is clean already. "We weren't hiding her," she says.
    "I know."
    "You said it as if we were."
    It takes him a while to come down again. Ines is damp and furious, and he has both arms round her. Over the top of her head he looks at you and then at the floor. There is a red patch coming up on the side of his neck. "There," he says to her. "There, there, there."
    ~ look = 3
    ~ trust--
    -> small_mark
+ [Leave this part out. # skip]
    The machine clicks off by itself, and a minute later Ines is awake.
    -> small_mark

=== small_mark
# scene: small-mark A small mark
# day: 3
# time: 11.50 am
{
- look == 1:
    She has had her feed. Tamsin lays her on the mat by the radiator and undresses her for you, one arm and then the other, telling her what is happening as she goes.
- look == 3:
    Corin puts her down on the mat by the radiator and undresses her himself. He is quick and neat about it, and doesn't look up from the poppers. By the time the vest is off she has stopped crying to see what will happen.
- else:
    Tamsin puts her down on the mat by the radiator. The nappy has gone through to the vest, so everything has to come off.
}
Ines is long, and warm from sleep. She looks for the window, loses it, finds your face and stays there. Both feet kick at once. The whole of her is trying to get somewhere, and she can't turn herself over yet. Where she is laid is where she is. # child: Ines on the mat
On the outside of her left thigh, a little above the knee, there is a small mark.
Tamsin has seen you see it.
"Sling clip," says Corin. He is kneeling, with his palm under her head. "I noticed when I took her out of it last night. It's only superficial. At her age the vessels are right there at the surface, it takes nothing. I'd have rung someone if I'd thought twice." # speaker: Corin # piece: first-account
He says it kindly, as he must say things all day to people with wires on their chests. The sling is over the banister. It has a clip. It could well be that.
Tamsin folds the vest in half, and in half again.
{
- role == "gp":
    You could have an opinion. You have been looking at skin for nine years. The local procedure for a mark on a baby who isn't moving about doesn't ask for one. It asks you to get her in front of somebody else.
- role == "midwife":
    You know the marks that a birth leaves, and ten weeks is late for one. The local procedure for a baby who isn't moving about is a side of paper. You have used it once. That family still crosses the road when they see you.
- else:
    The local procedure for a mark on a baby who isn't moving about is a side of paper. You have been trained on it twice. Nowhere on it is there a box for *explanation given, sounds right*.
}
Ines sneezes, and looks astonished. Nobody laughs, though anybody would have. # decide: What do you do about the mark?
* [Tell them now, both of them, what the local procedure means for Ines today and that you don't know the cause. # write: Your first two sentences to Tamsin and Corin]
    # point: PC-02 # point: TH-05 # point: RL-01 # point: RL-16
    # challenge: 2 # support: 2
    # shares: first-account > social-care # shares: first-account > hospital
    # escalates: now
    # did: You followed the local procedure that day, and told Tamsin and Corin yourself, with the reasons.
    # because: His account may be true. The procedure is there so that neither of you has to decide it on a kitchen floor. Telling them yourself, before any call, is the part they will remember when they decide whether to trust you.
    You say it sitting on the floor, so as not to be higher than they are.
    Corin's hand stays under her head. {look == 3:"Is that why you wanted her woken?" he says.|"You think I did it," he says.}
    "I don't know what did it, and I don't think you do for certain. A baby who can't roll, with a mark, is seen by a children's doctor, and social care are told. I'd say it to anyone."
    "I work there," he says.
    "What do we bring?" says Tamsin. You are so grateful for the question that you nearly lose your place. Her red book. Nappies. The sling.
    You make the calls in the kitchen with the door open, so that they can hear them.
    ~ mark = 1
    ~ trust++
    -> one_of_ours
* [Thank Corin for telling you so plainly, write down the sling clip in his words, and look again next time. # write: What you would write down]
    # point: PC-01 # point: PC-16 # point: TH-05
    # challenge: -2 # support: 1
    # did: You wrote the sling clip down in Corin's words and planned to look again at your next visit.
    # because: It was a sensible account, given early, by someone who would know. Most of us would want it to be enough. A good explanation is something for the children's doctor to weigh, along with what others hold. Nobody could weigh it from your notebook.
    You see his shoulders come down.
    "Thank you," he says. "You brace yourself, you know? In my line you see how it goes for people."
    Ines gets a clean vest and a tour of the kitchen, facing backwards over his shoulder. At the door he writes down the make of the sling for you, in case another family should have trouble with it.
    In the car you read over what you have put. *Mark L outer thigh. Sling clip, per father.* You look at *per father* until the windscreen has misted up. Then you put the blower on and drive to Pennoak, where they are waiting for you.
    ~ mark = 2
    ~ drift++
    -> one_of_ours
* [Take one quick picture on your own phone while she is being changed, to show somebody senior back at base. # write: What you would say while you take it]
    # point: PC-04 # point: IS-03 # point: TH-05
    # challenge: -1 # support: -2
    # did: You took a picture on your own phone, to show someone senior, and said nothing to her parents.
    # because: You wanted a second pair of eyes, which is sound. But her body is now on your own phone, her parents weren't asked or told, and a photograph is no examination. The procedure gives you the senior eyes openly.
    The phone makes its noise. You had forgotten that it makes a noise.
    Tamsin turns round. Corin doesn't. "Everything all right?" he says, and you say yes, and the phone stays in your hand, getting warm, all the way through goodbye.
    You look at it in the car. She kicked as you took it, and there is a pale blur, with a darker one that could be a shadow. The picture before it is your nephew's birthday cake. A small cloud in the corner tells you that both have now been copied to everything you own.
    ~ mark = 3
    ~ trust--
    ~ drift++
    -> one_of_ours
+ [Leave this part out. # skip]
    You make your notes, say your goodbyes, and drive back past the allotments.
    -> one_of_ours

=== one_of_ours
# scene: one-of-ours One of ours
# day: 3
# time: 2.30 pm
{
- role == "gp":
    Your first patient of the afternoon is in the doorway. You ask her for two minutes, shut the door and ring the children's unit at Tarnbridge.
- role == "midwife":
    You ring the children's unit at Tarnbridge from the clinic store cupboard, since it is the only room with a door that shuts.
- else:
    You ring the children's unit at Tarnbridge from your desk, which is a third of a desk, with a finger in your other ear.
}
{
- mark == 1:
    The Front Door already has it. A social worker called Marek asked you good questions, and is trying to get the right people round a telephone. The Ferribys have set off. All you want now is for somebody at the hospital to be expecting them, and to be kind.
- mark == 2:
    You only want to run it past someone. You've lasted two hours, and in that time you have told yourself *sling clip* so often that it has stopped sounding like words.
- mark == 3:
    You only want to ask where a person would send a picture. You showed it to a colleague over lunch. She held the phone close, and then at arm's length, and gave it back.
- else:
    Somebody has to speak to them today about the mark, and it has fallen to you.
}
Dr Pereira answers with her mouth full and says sorry, it's lunch. There are nine waiting, and a boy with a bead up his nose. She takes the details down as you give them. You can hear the keys. Then you can't.
"Ferriby. Is that Corin? Cardiac Corin?" # speaker: Dr Pereira
You say that it is.
"Oh, but he's lovely. My first week of nights, he stayed till four so that I could learn to read a trace without crying. He's one of ours. He'd know, wouldn't he? If he says it's a clip, it's a clip." The keys start again. "I'll {mark == 1:see her, of course I will|see her if you're worried}. I'd just be looking at something he's already explained better than I could." # speaker: Dr Pereira
Somebody stayed till four for you, once. You wouldn't hear a word against her.
{mark == 1:Ines will be on the bypass by now, facing backwards. At ten weeks they watch the top of the window, where the light goes by. She'll have worked one sock off. Tamsin is the kind who would twist round in her seat and look for it.|By the chart on the fridge it is time for a feed at Tern Row. Ines will be lying along somebody's arm with one hand on their shirt, opening and closing it. She feeds with her eyes shut, Corin told you, as if she were trying to remember something.} # child: Ines, half past two
"So shall I just pop that down?" says Dr Pereira. Behind her the boy with the bead begins to cry. # speaker: Dr Pereira # decide: What do you say to Dr Pereira?
* ["He may be right. I'd ask it of any father, though. Could your consultant see her, going on nobody's word?"]
    # point: PC-12 # point: ES-07 # point: ES-01
    # challenge: 2 # support: 1
    # asks: known-to-staff
    # shares: first-account > hospital
    # escalates: talk
    # did: You left room for Corin to be right, and asked for the consultant to see Ines all the same.
    # because: You gave a tired colleague a way to change her mind without shame: any father, nobody's word. She was grateful to a man who had been kind to her. That is a good reason to like him, and no examination of his daughter.
    For a moment there is only the ward behind her.
    "No," she says. "I mean yes. Sorry. You're right." # speaker: Dr Pereira
    You ask what is on the screen so far and she reads it to you. *Father well known to staff. Mark consistent with explanation.* "And I haven't even met her," she says. # speaker: Dr Pereira # piece: known-to-staff
    {
    - mark == 1:
        The consultant, Dr Zielinska, comes on herself. "Ten weeks, not rolling. I'll see her, and I shan't look at his badge. But I want the strategy discussion first. Five o'clock, on the phone: what does everyone hold? Then I'll examine her, at half past." # speaker: Dr Zielinska
    - else:
        The consultant, Dr Zielinska, comes on herself. "Ten weeks, not rolling. So why is this a chat? Ring the Front Door, do the whole procedure, and we'll have our strategy discussion at five. Then I examine her. I'm here till eight." # speaker: Dr Zielinska
        You ring Tern Row. {mark == 2:"But you said it was fine," says Tamsin.|{mark == 3:"You took a picture," says Tamsin. "I heard you."|"Oh," says Tamsin. "Right. What do we bring?"}} # speaker: Tamsin
    }
    { mark == 2 or mark == 3:
        ~ trust--
    }
    ~ seen = 2
    ~ strong++
    -> community
* ["That's good to hear from someone who knows him. Could you put a note on saying that we've spoken?"]
    # point: PC-12 # point: PC-16
    # challenge: -2 # support: 1
    # did: You took comfort from a colleague who knew Corin, and asked her to note that you had spoken.
    # because: She was busy and kind, and she knew him; it would have been easy to agree with her. Then two professionals were relying on one father's account, and the note made it look like three opinions. Ines had not been in the room.
    "Doing it now," she says, and spells Ferriby back to you. "And honestly, thank you for ringing first. Half of them just send them up." It's the friendliest call you have had all week. You tell her you hope she gets to finish her lunch.
    {
    - mark == 1:
        Ines is seen at four, between the bead and an asthma, for about six minutes. They are home by five. When Marek rings round to arrange the discussion, the hospital tells him there's nothing to discuss, they've had a look. He writes that down.
    - else:
        The note, when it's done, is four lines long. *Father well known to staff*, it begins. It sits there for whoever opens the record next. You go back to your afternoon, and for an hour or so you feel lighter.
    }
    { mark == 1:
        ~ seen = 1
    }
    ~ drift++
    -> community
* [Thank her and let her get on. Tonight, put what she said in writing to the manager of her unit.]
    # point: ES-01 # point: PC-12 # point: RC-07
    # challenge: 1 # support: -2
    # did: You let it go on the phone, and complained in writing that night.
    # because: What she said did need challenging, and you were tired. A complaint reaches her in a week. Said kindly on the phone it might have reached Ines that afternoon. Written later, it asked a lot of a young colleague and left her alone with it.
    "Bye, then," she says, and is gone before you have finished saying thank you.
    At ten that night you write it up at the kitchen table. There are three paragraphs and no adjectives, and you read it through twice to be sure of being fair. An automatic reply thanks you for your feedback. You feel better for having sent it, and then you lie awake.
    {
    - mark == 1:
        By then Ines has been home for five hours. Dr Pereira saw her at four, by herself, for about six minutes. Nobody had asked for anybody else.
    - else:
        By then Ines has had her bath and gone down. At Tarnbridge no one has been asked to see her.
    }
    { mark == 1:
        ~ seen = 1
    }
    ~ complained = true
    -> community
+ [Leave this part out. # skip]
    The call ends with thanks on both sides, and the afternoon goes on.
    { mark == 1:
        ~ seen = 1
    }
    -> community

=== community
# scene: community Whose is it?
# day: 5
# time: 4.10 pm
{
- seen == 2:
    On Wednesday at five, seven people talked on the telephone. You had expected to do the talking, and mostly you listened, and wrote down what other people had. Then Dr Zielinska examined Ines from her head to her feet, and rang you herself from a corridor. She could not say what had made the mark.
    Corin's sister, Imogen, is in their spare room until there are answers. The plan is a single page and it's a good one. Against *second look, early next week*, it says: *community*.
- seen == 1:
    A letter has come from the children's unit. *Seen by Dr Pereira. Father well known to staff. Consistent with explanation. Follow-up: community.* # piece: known-to-staff
    You have read it three times, looking for Ines. It doesn't say whether she cried, or who held her, or if anybody turned her over.
- else:
    The hospital's note has reached you. *Telephone advice. Father well known to staff. Mark consistent with explanation. Follow-up: community.* # piece: known-to-staff
    You have read it three times. It's an honest note of a telephone call. There is a father in it, and two members of staff.
}
{mark == 3:
    The picture is still on your phone. Twice you've gone to delete it, and not known if you are allowed to.
}
{complained:
    Your complaint has a reference number now, and a date in December.
}
{
- role == "gp":
    Farida, the health visitor, is coming up the back stairs with a set of scales on her hip.
    "How was little Ines Ferriby?" she says. "When you saw her again?" # speaker: Farida
    "I thought you were seeing her."
    Farida puts the scales down. "I thought community was you." # speaker: Farida
- role == "midwife":
    In the upstairs kitchen Farida, the health visitor, is waiting for the microwave, and Dr Lindqvist is waiting for Farida.
    "You've had the little Ferriby back, haven't you?" says Dr Lindqvist. # speaker: Dr Lindqvist
    "I thought that was you," says Farida. They both look round at you. You had thought it was one of them. # speaker: Farida
- else:
    You ring the surgery about somebody else's inhaler. At the end, Dr Lindqvist says, "And the little Ferriby. You've got her, haven't you?" # speaker: Dr Lindqvist
    "I thought you had her."
    "Oh," says Dr Lindqvist. "I thought community was you." # speaker: Dr Lindqvist
}
Nobody has done anything wrong. It's ten past four on a Friday, and {role == "health-visitor":you can hear a coat being put on at the other end|Farida already has one arm in her coat}. "Leave it with me," says {other}. "Honestly. I'll pick it up."
You can tell that it's meant. {other} sounds about as tired as you are.
{asked == 3:
    "They're lovely, though," you hear yourself say. "Oh, lovely," says {other}.
}
On the chart at Tern Row, green is bath. In an hour or so somebody will hold Ines in the crook of an arm and pour warm water over her knees, and she will go still, the way they do, with her eyes very wide. Whoever it is will see her left leg. # child: Ines's Friday
{asked == 2:
    You think of the score you worked out on Monday night. It came to so little, and there wasn't a leg in it.
}
You still have your keys in your hand. # decide: Who is following Ines up, and when?
* [Settle it before anyone leaves: who sees her, which day, who tells her parents. Then write exactly that.]
    # point: MA-01 # point: IS-06 # point: PC-11
    # challenge: 1 # support: 1
    # asks: check-rebooked # asks: asleep-twice
    # did: You agreed on the spot who would see Ines, which day, and who would tell her parents, and wrote it down.
    # because: "Community" has no diary. Six minutes gave it a name and a day, and the swap brought out something each of you had been holding alone. It felt fussy, on a Friday, with a colleague halfway out of the door.
    It takes six minutes, and nobody sits down.
    {
    - role == "gp":
        You ask what Farida has. "Two visits," she says. "Asleep for both. I wrote it up as settled." She hears it as she says it. # speaker: Farida # piece: asleep-twice
    - role == "midwife":
        You ask what they each have. "Two visits," says Farida. "Asleep for both. I wrote it up as settled." # speaker: Farida # piece: asleep-twice
        "A six-week check," says Dr Lindqvist, on her phone. "Moved. And moved. *Parents very pleasant about it.*" # speaker: Dr Lindqvist # piece: check-rebooked
    - else:
        You ask what Dr Lindqvist has. "A six-week check," she says, scrolling. "Moved. And moved. *Parents very pleasant about it.*" She hears it as she says it. # speaker: Dr Lindqvist # piece: check-rebooked
    }
    You'll see Ines on Monday, undressed, and ring Tern Row tonight to say so. {other} has the hearing test. You send it as three lines, names first, and wait for {other}'s phone to buzz.
    {
    - seen == 2:
        Corin picks up on the second ring. "Thank you for saying," he says. Then, after a while, "What should she wear?" # speaker: Corin
    - seen < 2 and mark == 1:
        Three lines look thin when you read them back. You ring Tarnbridge and ask for the consultant.
        "Six minutes, and no discussion?" says Dr Zielinska. "Five o'clock tonight. Then bring her to me." # speaker: Dr Zielinska
        It's a Friday evening, and everybody comes. She cannot say what made the mark. That night Corin's sister moves into the spare room.
        ~ seen = 2
        ~ late = true
    - seen < 2:
        Then you ring the Front Door, late as it is. "Can you see the mark now?" asks a man called Marek. You don't know. # speaker: Marek
        He takes it all down. The soonest the hospital will offer, for a mark that nobody can describe to them today, is a clinic next Friday.
        ~ seen = 1
    }
    ~ owner = 1
    ~ strong++
    -> two_minutes
* [Leave it with {other}, who has offered, who means it, and who had Ines on a list before you did.]
    # point: MA-01 # point: IS-06
    # challenge: -1 # support: -1
    # did: You left it with the colleague who had offered to pick it up.
    # because: Someone offered, and trusting colleagues is how any of this works. But nobody had said what "it" was, or when. The offer was kind and already third in a queue, and you had no way of knowing on Monday if it had happened.
    "Leave it with me," says {other} again{role == "health-visitor":, and writes it down, you're told, on the back of a hand|, and writes *INES* in biro on the back of one hand}.
    You feel the weekend begin. You stop for chips, and eat them in the car with the radio on. You don't think about Tern Row until Sunday night, in the bath, when for a moment you hear the sea.
    On Monday at eight you find out that {other}'s son came out in spots on Saturday morning. {other} won't be in until Thursday, and has a great deal else to think about.
    ~ drift++
    -> two_minutes
* [Write to everyone tonight, setting out the whole history and asking that somebody please follow up without delay.]
    # point: IS-06 # point: MA-01 # point: RC-08
    # challenge: -1 # support: 1
    # did: You wrote a careful message to everybody, asking that she be followed up.
    # because: A full account on paper is worth having, and it was generous of your evening. An appeal to everyone is still an appeal to no one. Each of nine readers could see that eight others had been asked.
    You write it after supper, and it's a good message.
    You put the dates in, and who said what, and you thank people. It goes to nine of them and a shared inbox. One of your own comes down to see why you are still up, and reads it over your shoulder, and says it's very polite.
    By Sunday night there have been three replies. *Thanks for this. Noted, many thanks.* The third is a thumb. You go over it again yourself, looking for the place where somebody sees Ines. It's in the last paragraph. *It would be helpful if she could be reviewed.*
    ~ copied = 1
    -> two_minutes
+ [Leave this part out. # skip]
    The stairwell light goes off on its timer, and you go home.
    -> two_minutes

=== two_minutes
# scene: two-minutes Two minutes
# day: 8
# time: 10.20 am
{
- role == "gp":
    Your own room, Linnetfield Health Centre. The third booking for the six-week check has held, and all three of them are here.
- role == "midwife":
    The feeding clinic, Linnetfield Health Centre: low chairs, a kettle, somebody's radio through the wall. All three of them are here.
- else:
    The baby clinic, Linnetfield Health Centre, with the big scales and the box of toys that nobody owns up to washing. All three of them are here.
}
{
- owner == 1:
    They were early. You rang on Friday to say why you wanted them, and you have looked at Ines from top to toe. Where the mark was there is leg.
- else:
    {copied == 1:Nobody asked them to come about the mark. You have looked at Ines all the same|Nobody has mentioned the mark. You have looked at Ines all the same}, with Corin handing you things before you reach for them. There is nothing on her leg now but leg.
}
{
- seen == 2:
    Corin has missed a place, shaving. "I told them at work myself," he says, to the wall chart. "I thought, better coming from me." His sister is in the waiting room with a library book. # speaker: Corin
- mark == 1:
    Corin has missed a place, shaving. "Lucy Pereira was very good about it," he says. "I'd been awake two nights." He laughs. He is still buttoned into his coat. # speaker: Corin
- else:
    Corin has brought you a leaflet about the sling. He thanked the receptionist by name on his way in, and held the door for a twin buggy. "Anything we can be doing better," he says, "just say." # speaker: Corin
}
{
- look == 1:
    "They've put my water in," Tamsin tells you, over his arm. "The channel. Somebody sent me a picture." She doesn't say who did the planting. # speaker: Tamsin
- look == 3:
    Tamsin had the poppers undone before you'd finished saying good morning. "Awake," she said, "and undressed." # speaker: Tamsin
}
His phone goes. He has left the car where an ambulance might want to be. "Two minutes," he says. He bends and kisses the top of Ines's head, and the door closes after him, slowly, on its arm.
Tamsin is doing up the sleepsuit. She gets to the neck with one popper left over, and goes back to the beginning.
She passes you Ines so as to hunt for a sock. Ines is heavier than she looks, and damp at the back of the neck. She makes a study of your hairline. Then she gets hold of your lanyard, by luck, and can't let go of it, and puts the strap in her mouth. # child: Ines in your arms
"He worries about what people would think," says Tamsin. # speaker: Tamsin # piece: what-people-think
She says it to the sleepsuit. Through the blind you can see Corin crossing the car park, not quite running. # decide: She has said one thing. What do you do?
* [Sit down next to her, with Ines on your knee, and ask her what she means, in your own words. # write: Your first words to Tamsin]
    # point: PC-05 # point: DA-04 # point: RL-07 # point: FA-13
    # challenge: 1 # support: 2
    # asks: nights # asks: group-page # asks: self-referral
    # did: You sat down with Ines on your knee, asked Tamsin openly, and gave her a way to talk again.
    # because: She picked the one moment he was out of the room. Sitting down said there was time, even when there wasn't. You asked, and you left her a door she could open herself, which matters more than anything she said today.
    She doesn't answer at once, and you don't help her.
    {trust < 0:
        "You'll write it down," she says. "Some of it. I'll show you what I write." She looks straight at you then.
    }
    "That I can't do it," she says. "He {seen == 2:did|does} all the nights. I lie there and hear her, and I don't go in. I used to be good at things." # speaker: Tamsin # piece: nights
    You ask if anybody at home frightens her. "No," she says. Then, "Not like that." Then, "I half filled in the form for the Tuesday group. It wanted to know how I felt, one to five." # speaker: Tamsin # piece: group-page
    Thursday, you tell her. Here, her and Ines. Or text you the word *sock*, any time, and you'll ring.
    The door begins to open. Ines still has the lanyard.
    ~ alone = 1
    ~ trust = trust + 2
    ~ strong++
    -> the_draft
* ["Everyone worries, with their first. You're doing so well, the pair of you. Nobody is thinking anything." # write: Your first words to Tamsin]
    # point: PC-05 # point: RL-07
    # challenge: -2 # support: 2
    # did: You told Tamsin that they were doing well and that nobody was thinking anything.
    # because: It was warm and you meant it, and a frightened woman deserves warmth. But it answered her before she had finished. People often try one sentence to see what becomes of it; hers was thanked and handed back.
    "Yes," says Tamsin. "I expect that's all it is."
    She smiles. It's a nice smile, and you've seen it before, at Tern Row, when she told you how good Ines was in the day. By the time the door opens she has it on straight, and the poppers too.
    "All right?" says Corin, out of breath.
    "All fine," says Tamsin, and holds out her arms.
    Ines doesn't want to give the lanyard up. The strap has to be taken out of her fingers one finger at a time, and each time you free one, another goes back. Corin says she'll be a climber. You all laugh.
    ~ drift++
    -> the_draft
* [Find the sock, keep it light while time's so short, and make a note to raise it next visit. # write: The note you would make]
    # point: PC-05 # point: VO-03 # point: DA-04
    # challenge: -1 # support: -1
    # did: You kept it light, wrote down her exact words that evening, and planned to raise them next time.
    # because: Two minutes is not long and you didn't want to start something he would walk in on. You kept her exact words, which counts. She had found her moment, though, and next visit is not hers to choose.
    The sock is under the scales. You hold it up.
    She looks at you for slightly longer than the sock needs. Then she takes it, and the door opens, and there is Corin with his keys in his hand, saying that it's fine, they were lovely about it.
    In the evening you write down what she said, the exact words, and the time, and where her eyes were. *Raise at next visit.* You turn the pages to find out when that is. It's three weeks on Thursday. Corin booked it himself, at the desk, for a day when he's off.
    ~ booked = 1
    -> the_draft
+ [Leave this part out. # skip]
    Corin comes back with his keys in his hand, and the next family is called.
    -> the_draft

=== the_draft
# scene: the-draft Parents report
# day: 10
# time: 5.45 pm
{
- role == "gp":
    The form came with the job. It is called *Health assessment, child under one*, and it fills itself in from the notes.
- role == "midwife":
    The feeding clinic lets go of its families at twelve weeks, with a health assessment for whoever has them next. You open the one for Ines.
- else:
    The family health assessment opens at the place where Moira left off.
}
Corin has sent in a page of his own, *to save you some typing*. It's clear and modest, and it must have taken him an evening. Most of it has been pasted straight in.
So the draft says: *Parents report that Ines is a settled baby who sleeps well by day. Parents report that the mark was caused by a sling clip. Father is an experienced hospital professional. Mother tired but coping well. Previous addresses: n/a.* You count. Out of fourteen sentences, eleven are theirs.
You know from it where Corin trained, and what his sister does. On Tamsin's side there isn't anybody. There's no mother, and no town.
{
- seen == 2:
    Dr Zielinska's letter came this afternoon. *I am unable to say what caused this mark*, she has written, *and nor, at present, is anyone.* You've been up and down the form to find where that could go.
- else:
    The hospital's four lines are underneath, and they agree with the draft. It takes you a minute to see why. Those came from Corin too.
}
{look == 2:
    You turn to your own notes from Tern Row. There's a page and a half, in his order, with his times.
}
{
- alone == 1:
    There is nothing in it about the nights. You have that in your bag, on a card: *I lie there and hear her.* Tomorrow she and Ines come without Corin.
- booked == 1:
    What Tamsin said to the sleepsuit isn't in it. You have that in your notebook, with the time.
- else:
    Tamsin herself is in it twice, as *mother*.
}
You put down what you know of Ines by eye. She kicks with both feet together. She looks for windows. She held your lanyard until it was taken out of her hand. You can't remember what colour her eyes are, and shut your own to try. Nobody has written down what she's like at three in the morning. # child: Ines, by eye
{copied == 1:
    Another reply to Friday's message comes in while you're sitting there. *Happy to be guided by others.*
}
It's due tomorrow. At home they will be laying the table. The cleaner says not to mind her, and reaches for the bin by your feet. # decide: What do you do with the assessment?
* [Add what you saw yourself, what nobody could tell you, and a request for both parents' histories.]
    # point: ST-09 # point: PC-08 # point: RC-03 # point: FA-12
    # challenge: 2 # support: 1
    # asks: mood-score # asks: two-moves
    # did: You added what you had seen, what nobody knew yet, and asked for both parents' histories.
    # because: The draft read well because one person wrote it. Splitting seen from told let the gaps show, and a gap on paper can be asked about. Sending it to the parents first kept it honest on both sides.
    You give it three headings: *Seen. Told. Not known yet.* The third is the longest. You nearly cut it, because it looks like work you haven't done.
    Then you ring the places that are open at six, and say to each why you're asking.
    {
    - role == "midwife" and owner == 1:
        Upstairs, the surgery finds you the reasons given for moving the six-week check. Both times it was a shift of Corin's. Both times it was Corin who rang.
    - role == "midwife":
        Upstairs, the surgery reads you a six-week check, moved, and moved again. *Parents very pleasant about it.* # piece: check-rebooked
    - else:
        The maternity unit reads you a mood score from thirty-six weeks, on the high side, and a line to say Corin was at every appointment. # piece: mood-score
    }
    {
    - seen == 2 or mark == 1 or owner == 1:
        Marek, at the Front Door, has housing's answer: two moves this year, the first from outside Eastmarch. Nobody has asked that area anything. He will. # piece: two-moves
    - else:
        Housing, who stay open late on a Wednesday, have two moves this year, the first from outside Eastmarch. Nobody has asked that area anything. It goes under the third heading. # piece: two-moves
    }
    You send it to Tamsin and Corin before it goes to anybody else. {trust > 0:*I'd put some of it differently*, Corin answers, at eleven that night. *But I can see it's fair.*|*We have read it*, Corin answers, at eleven that night.}
    ~ paper = 1
    ~ strong++
    -> yvonnes_hour
* [Send it tonight as it stands: it is accurate, they've read every word, and it's on time.]
    # point: ST-09 # point: RC-03 # point: PC-11
    # challenge: -1 # support: 1
    # did: You sent the assessment as it stood: accurate, on time, and in the parents' words.
    # because: Every sentence was true to what you had been told, and on time is a kindness too. What nobody knew had no sentence, so it looked like nothing. One account can soon sit in four records and seem like four.
    The tick goes green at 5.52. You are home while people are still eating, and somebody has kept you a plate.
    Copies go to the surgery, the health visitors, the midwives and the hospital. Before the week is out, the sentence about the sling is in four records. Three of them give one of the others as their source. You find this out much later. On the night you eat your supper, and somebody tells you about their day, and you listen to nearly all of it.
    ~ sent = true
    ~ drift++
    -> yvonnes_hour
* [Hold it open till the missing replies arrive, so Ines has one full assessment and not two halves.]
    # point: ST-09 # point: RC-01 # point: IS-08
    # challenge: -1 # support: -1
    # did: You held the assessment open, waiting for the missing replies.
    # because: Wanting it whole is a good instinct. But a page that says what isn't known, and who has been asked, is whole enough to act on. While it waited, the only finished account of Ines belonged to her parents.
    You save it as *in progress*, and lock up.
    Going round the ring road, you run through whose replies you're waiting for. There's the maternity unit, and the last place they lived, and the place before that. Somewhere after the second roundabout you see that you haven't actually asked any of them. You say so, out loud, in the car.
    First thing next day a duty worker rings, and wants whatever you have, in whatever state it's in. What you have is Corin's page. You send it with a note on top to say that there's more to come.
    ~ drift++
    -> yvonnes_hour
+ [Leave this part out. # skip]
    The screen locks itself, and the cleaner says goodnight.
    -> yvonnes_hour

=== yvonnes_hour
# scene: yvonnes-hour Yvonne's hour
# day: 11
# time: 9 am
{
- role == "gp":
    Yvonne, from the safeguarding team, gives supervision to any GP who asks for it. You asked, back in the summer, for a reason you have forgotten.
- role == "midwife":
    Yvonne, from the safeguarding team, has the midwives one at a time, an hour a quarter, whether or not they think they need it.
- else:
    Yvonne, from the safeguarding team, has the health visitors one at a time, an hour a quarter, whether or not they think they need it.
}
Her room has a spider plant, and a felt-tip owl that her son did when he was small enough to do owls. She has a cold. There's a mug of tea on your side of the desk already. Coming up the stairs you went over what you would say, and it was mostly dates.
{complained:
    "Before we start," says Yvonne. "Your letter's got to Dr Pereira. She rang me herself, she was upset. She says that if you'd said it to her, she'd have listened." She lets you look at the owl for a bit. "I think she would have, you know." # speaker: Yvonne
}
{alone == 1:
    There was a message on your phone at ten to eight, very quiet. "It's Tamsin. I did ask someone, in September. The talking people. The next day I told them it was a mistake." You could hear the machine going, the four waves. "It wasn't a mistake. You can tell whoever you need to." # speaker: Tamsin # piece: self-referral
}
{drift >= 4:
    Hanging up your coat, you notice that you had rather hoped she would be off sick.
}
{
- seen == 2:
    "How were they on Monday," says Yvonne, "when you saw them?" You tell her about the place he missed, shaving. # speaker: Yvonne
- else:
    "I hadn't come across the Ferribys," says Yvonne, "till I saw your list." # speaker: Yvonne
}
She has the file open. "*Such a capable couple*," she reads. "That's in here four times, in four people's writing. I'm sure they are." She blows her nose. "So tell me how you are. With this one." # speaker: Yvonne
The strap of your lanyard has dried stiff where Ines had it in her mouth. It smells of milk, only faintly. You turn it over and over under the edge of the desk. She'll be awake now. She'll have been put down somewhere, and she'll have found the window. # child: Ines, on a lanyard
{
- role == "gp":
    Your surgery started ten minutes ago without you, and reception have texted twice.
- else:
    Downstairs they are two short, and the queue goes back to the doors.
}
You have an hour. You've used six minutes of it on the car park. # decide: What do you bring to Yvonne?
* [Say what you have been walking round: "I'm hoping something is true here, and it's steering me."]
    # point: SU-01 # point: SU-04 # point: PC-16 # point: PC-07
    # challenge: 2 # support: 2
    # did: You told Yvonne what you had been hoping was true, and let her ask you about it.
    # because: What we hope steers where we look. You said it to someone whose job is to hear it, before it hardened into a view. She asked about a different kitchen, and you could hear what this one had been doing to you.
    "Go on," says Yvonne.
    You're hoping it was the clip. You're hoping because of how he holds her head, and how he ran for the car. And because, if you're honest, you'd like to be asked back to that kitchen.
    "Say it was a flat over the bookmaker's, and he'd sworn at you. What would you have done, and which day?" # speaker: Yvonne
    {
    - seen == 2:
        You think about it. "The same. Only quicker, and I wouldn't have felt so rude."
    - owner == 1:
        You know what, and which day. She turns the phone round to face you, and you ask the Front Door who'll be on the line before tomorrow's clinic.
    - else:
        You know what, and which day. She turns the phone round to face you and dials the Front Door for you, and then it's you that has to speak.
    }
    Afterwards she asks how you're sleeping, and you tell her, and it takes up the rest of the hour.
    ~ hoped = 1
    ~ strong++
    -> reckoning
* [Take her through your list: hearing, second look, report, hospital. What's done, what isn't, and by when.]
    # point: SU-01 # point: SU-04
    # challenge: 1 # support: -1
    # did: You took Yvonne through your list, item by item, with dates.
    # because: The list was true and needed doing, and it kept the hour tidy. It also kept you out of it. What you felt in that kitchen is part of what you know about Ines, and there was no line for it.
    Yvonne ticks them off as you go.
    Hearing: {asked == 1 or owner == 1:rebooked, the second of November|nobody is sure}. Second look: {owner == 1:done, Monday|done, in a manner of speaking}. Report: {paper == 1:in, and the parents have read it|{sent:in, on time|in hand}}. Hospital: {seen == 2:seen, and answered|four lines}. It takes fourteen minutes.
    "That's very clear," she says. She looks at you across the top of it. "Anything that isn't on it?"
    You think of a vest being folded, and of a hand under a head, and you can't see where you'd put them. "I think that's everything," you say. She waits a little longer than she needs to. Then she writes the time down and gets up to see to the plant.
    -> reckoning
* [Ask if it can wait a week: two colleagues are off, and you're needed more elsewhere this morning.]
    # point: SU-01 # point: SU-11
    # challenge: -2 # support: -1
    # did: You asked to put supervision off, because you were needed elsewhere.
    # because: You were needed, and people were glad of you. An hour that can always move usually does, and it's the families who make us feel comfortable who lose by it. Nobody else was going to ask you what you hoped.
    "Of course," says Yvonne, who is two down herself. She looks at her screen. "Next week's gone. The one after?"
    Four minutes later you're at work, and they are so pleased to see you that someone claps. A father in the waiting room has fallen asleep on his feet, with his cheek against the noticeboard. You look properly at every baby who is put in front of you until noon, nineteen toes, a cradle cap, a tongue, and you're good at it.
    On the stairs at lunchtime you find that you still have the lanyard in your hand.
    ~ drift++
    -> reckoning
+ [Leave this part out. # skip]
    The hour goes by, with the owl looking on, and then there's the rest of Thursday.
    -> reckoning

=== reckoning
{
- seen == 2 and strong >= 3:
    -> ending_plan
- seen < 2 and drift >= 4 and owner == 0 and hoped == 0:
    -> ending_known
- else:
    -> ending_kiran
}

=== ending_plan
# ending: good One page
# day: 26
Three weeks on, the plan is still one page. It has six names at the bottom, and two of them are Tamsin and Corin.
{
- late:
    The discussion and Dr Zielinska's examination were on the same evening, the Friday. It should have been the Wednesday. You have put that in the record, and you said it to Tamsin and Corin, who hadn't known there was a difference.
- else:
    The discussion and Dr Zielinska's examination were on the same evening, the day that you saw the mark. {mark == 1:You hear it was the first one she could remember where the parents arrived knowing what it was for.|{mark == 0:The sling was on the table between you all the time that people talked.|It was three hours later than it might have been, and you've put that in the record, with your own name.}}
}
She has seen Ines three times since, and the sling once. She cannot say what made the mark. She has written that, and Marek read it out at Tern Row with both of them at the table. He didn't make it sound bigger than it was, or smaller.
{mark == 3:
    You told them yourself about the picture, and what you'd been advised to do about it. Corin asked to have that in writing. Tamsin said she had been waiting to see if you would say.
}
Imogen has the spare room until the assessment is finished. Her boy Kiran comes at weekends. In October he told his school that the baby cries all night, and that is on the page as well, in his words. # piece: cousin-school
Corin no longer asks how you take your coffee. He answers what he's asked. Last week he asked something back: was it all right to put down that he'd been frightened too, at four in the morning, holding her, with eleven years of training and no idea what she wanted? You said yes. You asked if you could write it the way he'd said it.
{role == "gp":Tamsin comes to you on Thursdays|Tamsin sees Dr Lindqvist on Thursdays}, with Ines, without him. {alone == 1:One Sunday night she texted you the word *sock*, and you rang.|Marek asked her, by herself, and was in no hurry for the answer.} There is a name now for how she's been feeling, and treatment, and somebody from the perinatal team on Tuesdays who washes up while she talks. On the page it doesn't come under reasons. It has its own line, *What Tamsin needs*.
Tamsin does the first feed now, at five, with Imogen in call. Ines takes it with her eyes shut. Afterwards she lies along her mother's knees and looks for the window, which is still dark. Lately she has found her hands. She brings them together and seems surprised each time that they fit. # child: Ines's mornings
The area they lived in first hasn't answered yet. Marek rings them every Monday. There are things on the page under *not known* that may stay there.
Today there is a card in your tray with a footprint in it, longer than the last, and blurred right across. Underneath, somebody who isn't Corin has written: *She was awake for this one. T.*
-> END

=== ending_kiran
# ending: middle What Kiran said
# day: 24
It was a boy of eight who did it in the end, without meaning to.
Kiran is Corin's sister's son. In class in Brackenholt they'd been asked what keeps people awake, and he said his baby cousin did, when they stayed. She cries all night, he said. His teacher wrote it down. For a fortnight the school wasn't sure whose it was, and then somebody rang the Front Door, and Marek put it beside a note from a hospital and began ringing round. # piece: cousin-school
{
- seen == 2:
    Ines had been examined already, {late:on the Friday|on the day itself}. {owner == 1:You saw her again on the Monday, as agreed, and after that the plan went quiet. It hadn't said what came next.|After that the plan went quiet, because each person on it thought the next step was another's.} It took Kiran to bring everybody back to the table, a week and more after the mark, with the school there this time.
- mark != 1 and owner == 1:
    The clinic you'd asked for was the next day. What Kiran did was change who came to it: housing, the police, the school, all on the telephone before the doctor began. It was nine days after the mark, and there wasn't one. Dr Zielinska told everybody that she would have liked to see it at the time. She wasn't sharp about it.
- else:
    {hoped == 1:He'd had your call from Yvonne's room the same morning. }So the review was nine days after the mark, and by then there wasn't one. {mark == 1:Dr Pereira read out her four lines to the meeting, rather fast. }Dr Zielinska told everybody that she would have liked to see it at the time. She wasn't sharp about it.
}
She can't say what made it. Nobody can, and the page says so.
{mark == 3:
    You told them about the picture, before anyone else could, and what you'd been advised to do about it. Tamsin said she'd known. She had been waiting to see if you would say.
}
Corin heard about the school before you could reach him. There was talk in a lift at Tarnbridge, and it stopped when he got in. {trust > 0:"I'd rather have had it from you," he told you. He didn't raise his voice. You said that he was right, and that you were sorry, and after a while he asked you to sit down.|"I'd rather have been told," he said, when Marek came. He didn't raise his voice. He's gone through the plan with a ruler since, line by line, and signed it. He wants copies of everything.}
{
- alone == 1:
    Tamsin has kept her Thursdays. You asked the perinatal team to see her, and they have put her on a list. It is eleven weeks long. You ring them on Mondays. She knows you ring.
- else:
    Tamsin has been offered somebody to talk to. She has said she'll think about it. When Marek asked how she was sleeping, she looked at Corin, and then at Marek, and then said that nobody had asked her that by itself before.
}
{seen == 2:Imogen's nights have come down to Tuesdays and Fridays.|Imogen stays now, on Tuesdays and Fridays.} On those nights the crying gets shared. Kiran is allowed to hold Ines if he sits right back on the sofa with a cushion. She looks at his chin, and her whole hand goes round one of his fingers. He doesn't move until somebody tells him he can. # child: Ines's nights
{asked == 1 or owner == 1:Her hearing was tested on the second, and she slept through it.|Her hearing test still isn't booked. It's on the list for Monday.} The area where they lived at the start of the year has been asked about both of them, and hasn't written back. {paper == 1:It was you who found out that there was an area to ask.|Until last week nobody had known to ask.} // meant
{complained:
    Dr Pereira rang you. It was a short call and neither of you enjoyed it. She has put a line under her note to say that she wrote it before she had met the baby.
}
Kiran thought he had got people into trouble. His teacher saw that he wasn't eating, and stayed in with him over lunch one day and told him that he hadn't, that he'd been a good cousin, and would he like to choose the next book.
-> END

=== ending_known
# ending: poor Well known to staff
# day: 24
The line in the record says, *Family well known to staff.* It's been copied so often that it has stopped sounding like anybody.
Three weeks go by in the usual way. Everyone you speak to is fond of the Ferribys, and has somebody more pressing to see. {seen == 1:Those six minutes at the children's unit turn into *examined by paediatrics*, and then into *cleared*.|The telephone call turns into *discussed with paediatrics*, and then into *cleared*.}
Then there is a student, on her second day, who's been given the file to read because nobody has time to show her anything. She asks which page it is where a senior doctor sees the baby. You start to look for it. After a while she stops looking at you, out of politeness.
So it's the fourth of November when Dr Zielinska sees Ines. Her skin is clear, which is news about November. About October, Dr Zielinska can only write down what she has been told, and by whom. {complained:She mentions that she'd heard there was a letter.}
"You all said it was fine," says Corin. "I told people at work it was fine." He had thought he'd been cleared of something. Now he has a notebook, and he'd like everything in writing, with a name. He has stopped explaining things. There isn't any coffee, and there's nothing on the fridge. # speaker: Corin
{
- alone == 1:
    Tamsin kept two Thursdays, and you have asked the talking people to see her again. Today she lets you in and goes back upstairs. "I told you things," she says, from the turn of the stair. She doesn't say it unkindly. # speaker: Tamsin
- trust < 0:
    Tamsin doesn't come to the door. You get a text. *Asleep, sorry.* It doesn't say who.
- else:
    Tamsin lets you in and goes back upstairs. When you ask how she's been, she tells you that she's fine, kindly, as if it were you who needed to hear it.
}
{booked == 1:
    You have her one sentence in your notebook, with the time. You read it to Marek down the phone. "When was this?" he says.
}
Ines is thirteen weeks old. From the path, through the front window, you can see one hand over the edge of a bouncy chair. It opens and closes. It goes out of sight, and comes back. She has found it, and she's showing it to the room. Then it is time for her sleep and the blind comes down. # child: Ines, from the path
A strategy discussion has been called for Friday. It will have to begin at the beginning, with where they lived before, and who has ever seen Corin and Tamsin with a baby at night. Nobody has the answer to that yet.
You wrote to them both. You said what should have happened, and on which day, and that you were sorry, and you put your name. There's been no reply, but it hasn't come back.
The student went round on her own with {asked == 1:a note to ask how the hearing test had gone, since no one had rung|the date for the hearing test, since no one had got to it}. She had meant to put it through the door. Tamsin let her in, for eleven minutes, and at the end of them asked if she'd like to hold her.
-> END
