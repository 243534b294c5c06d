// Almost eighteen.
// `role` is set by the platform before the story starts:
// "mental-health-nurse", "college-tutor" or "social-worker".
VAR role = "mental-health-nurse"

// What the story remembers. Zero is also what a part left out leaves behind.
VAR box = 0        // page nine: 1 Teo taken out and asked about, -1 kept in, -2 left blank
VAR way = 0        // stopping clinic: 1 his way, -1 "lacks capacity", -2 "his choice"
VAR plan = 0       // his docket: 1 agreed with a safety net, -1 overridden, -2 stepped back
VAR card = 0       // the bank card: 1 asked about, -1 let be, -2 taken away
VAR dose = 0       // the bad day: 1 this dose only, -1 every dose, -2 the pen without a reading
VAR meeting = 0    // the adult team's no: 2 a table found, 1 referred again, -1 accepted
VAR friday = 0     // 1 Teo told and asked, -1 sent to his uncle, -2 a text
VAR thursday = 0   // 1 moved to Teo, -1 spoken for, -2 told afterwards
VAR trust = 0      // how much Teo lets you know
VAR withhim = 0    // how far things have been settled with him
VAR joined = 0     // how far the services have heard of one another

-> page_nine

// ---------------------------------------------------------------- 1

=== page_nine
# scene: page-nine Page nine
# day: 1
# time: 3.10 pm
You keep thinking about the soup.
Every Thursday Renzo Marchetti letters the menu board at The Hatch, the college's training restaurant, and they give him his lunch for it, at table six. It takes him ten minutes. Last Thursday he was still up there when the plates came back, and the soup of the day had run off the end of the board and a yard along the wall, in gold. It was beautiful. Everyone said so.
{ role:
- "mental-health-nurse": Now it's Monday, in your small room over the market hall, with the fish coming up through the floor, and his risk form has to be in by five because of the audit. He is the nicest thing on your list: bipolar disorder, a year well. Behind the form is his relapse plan, which you haven't looked at since last September. First contact, it says, is his son. # piece: relapse-plan
- "college-tutor": Now it's Monday, and you're scraping down after the practical when the phone goes on the pass. It is Ruben, the mental health nurse who sees Renzo for his bipolar disorder. He has a risk form to get in by five, because of the audit, and wants to try one line on you. He has caught you with the register open. Teo, Renzo's son, your best at pastry, is late every Monday. # piece: mondays
- else: Now it's Monday, and Ruben, the mental health nurse who sees Renzo for his bipolar disorder, has rung to agree one line of a risk form by five, because of the audit. You have his son Teo's file open at the back, where it stops. Teo's plan with you ends in eleven weeks, on 14 December, the day he is eighteen. Adult services: consider nearer the time. # piece: eleven-weeks
}
It's eleven pages long and it likes Renzo. He's been well for a year. He is working: two shopfronts and a chip van. Page nine says *Protective factors*, with a list to tick. Pets. Faith. Employment. Next to *Children*, last September, somebody typed: *Son, Teo, 16, keeps him going.* All it needs is the number changing.
{ role == "mental-health-nurse": Renzo says it himself. "I get up because he gets up," he told you in August, and had to look out of the window for a bit. | "He says it himself, to be fair," says Ruben. "I get up because he gets up. He had to look out of the window, after." # speaker: Ruben }
Teo is up at six. He does his own insulin. He puts his dad's tablets on the saucer with the blue rim, and stands on the landing until he has heard the shower, and then the singing. Then he hangs a kitchen timer round his neck, for college, and goes to get the bus. # child: Teo's morning
It is twenty past three. # decide: What goes on page nine?
// strongest: 1
* [Take Teo out of the box, and spend the time asking who looks after Teo if his dad gets ill.]
    # point: FA-03 # point: FA-05 # point: FA-01
    # challenge: 2 # support: 1
    # asks: toasties # asks: relapse-plan
    # did: You took Teo off page nine and asked who looked after Teo.
    # because: It's true that he keeps his dad going. That's why he shouldn't be in the box: write it down as safety and you've handed him the job. You asked the question the form hasn't got, and found two people nobody had rung.
    ~ box = 1
    ~ joined += 1
    ~ trust += 1
    The form doesn't care for that. {role == "mental-health-nurse":It turns the page amber and asks if you are sure.|"It's gone amber on me," says Ruben. "It wants to know if I'm sure."}
    { role == "mental-health-nurse":
        You ring Tess, Teo's social worker, whom you have only ever nodded to. She gives you a name at young carers.
    - else:
        Nor is he, quite, but he reads you the relapse plan from behind it. *First contact: son, mobile.* Teo was sixteen when that was typed, and not in the room. # piece: relapse-plan
    }
    "Teo!" says Hattie, at young carers. "Two years. He ran my toastie machine. Then they took our room off us, and I thought, somebody'll have him." # speaker: Hattie # piece: toasties
    There is an uncle as well, Carlo, at Saltersby Quay. He says yes before he has heard what to. So does Renzo, who is asked, and by five it's Carlo's number on the plan.
    -> table_six
* [Keep the line and change his age, since Renzo says it himself and it's the truest thing on the form.]
    # point: FA-03 # point: FA-13
    # challenge: -1 # support: 1
    # did: You kept Teo on page nine as what kept his dad going.
    # because: You were quoting a father who loves his son, and it was the warmest line in eleven pages. It's also a job description. Nobody had asked Teo what his mornings were like, and page nine made it look as if somebody had.
    ~ box = -1
    Sixteen becomes seventeen. The page goes green from top to bottom, and {role == "mental-health-nurse":you send it at twenty-five to four with time for a cup of tea|Ruben thanks you and sends it, and has time for a cup of tea}.
    Renzo gets a copy, because patients do, and he is as proud of it as if it had come with a medal. He reads page nine out at home, over the washing-up, doing it in a voice. Then he gives the page to Teo to keep.
    Teo reads it by himself, with a finger under the words. *Keeps him going.* He sticks it to the fridge with the pizza magnet. That night he sets his alarm for half past five.
    -> table_six
* [Leave page nine blank with a note to come back to it, and get the rest in by five.]
    # point: FA-03 # point: FA-05
    # challenge: -2 # support: -1
    # did: You left page nine blank and got the rest of the form in.
    # because: You had a doubt and you didn't bury it, which is something. But a blank doesn't ring anybody. The night line still had last year's plan to work from, and on that one there's a single name to call.
    ~ box = -2
    The note says *to follow*. You have a go at putting the soup in it as well. *A bit high?* {role == "mental-health-nurse":You read that back, next to *sleeping well*,|Ruben reads that back to you, next to *sleeping well*,} and it sounds like a complaint about a menu, so out it comes.
    At ten to five the system takes the form without a murmur. It doesn't mind a blank, so long as there's a note.
    At five the phones go over to the night line. The night line can't see page nine. It has a copy of the relapse plan, with a mobile number on it, and the mobile is on the floor beside Teo's bed, charging.
    -> table_six
+ [Leave this part out. # skip]
    The form goes in at five, with page nine as it was last year.
    -> table_six

// ---------------------------------------------------------------- 2

=== table_six
# scene: table-six Table six
# day: 4
# time: 2.15 pm
By quarter past two the public has gone, and The Hatch smells of coffee and wet chopping boards.
{ role:
- "mental-health-nurse": You have eaten fish pie opposite Renzo, and that counts as his appointment. He would sooner be seen here than in your room, and so would you.
- "college-tutor": You have your clogs off under table six, because Renzo said you should sit down before you fell down. Thirty-one lunches, and one soup sent back.
- else: You see Teo on Thursdays, after service. That was his idea. He doesn't like people visiting him at home; he says they look at the ceiling.
}
Renzo is drawing an ampersand on a napkin. He has been talking since the soup, and most of it has been funny.
Teo brings a custard tart out himself, level as a tray of water, and taps the plate.
"See the middle go? Size of a ten pence. If it all goes, it's not done. If none of it goes, you've killed it." # speaker: Teo
Then he takes the timer from round his neck, sets it for five minutes and stands it by the salt.
"I'm stopping clinic. I've decided. You can say things till that goes." # speaker: Teo
"They ask Dad. Is he doing his injections? I'm sat there. I've got a learning disability, I've not got no ears. And it's my pancreas." Renzo puts up both hands. "And it's Mondays. I can't do Mondays." He has a letter, folded small. *To the parent of Teo Marchetti. Your child was not brought on 7 and 14 September.* "Nobody brings me," says Teo. "I go on my own. On the twelve." # speaker: Teo # piece: letters-dad
On your phone is a message from Ione, the diabetes nurse. She is sorry to ask, but could anyone at all just get him there? A third miss, and the system lets go of him.
He has turned the plate so that the biggest slice is towards his dad. There is a number on the inside of his wrist, in biro: his count for the pastry. He goes over it with his lips. Then he sees you looking, and pulls his sleeve down. # child: Teo's wrist
Four minutes ten. # decide: What do you say before the timer goes?
// strongest: 1
* [Ask which part he's stopping, and offer to go through it his way, on a day when he isn't tired. # write: What you say to Teo before the timer goes]
    # point: MC-01 # point: MC-02 # point: MC-05 # point: WN-06
    # challenge: 1 # support: 2
    # did: You asked Teo which part he was stopping, and went through it his way on a good day.
    # because: You didn't argue for clinic and you didn't let it go. From sixteen we start from yes, he can decide, and then it's our job to lay it out so he's able to. It turned out to be three decisions, and two of them were furniture.
    ~ way = 1
    ~ trust += 1
    ~ withhim += 1
    "Which part?" says Teo. Nobody has asked him that. # speaker: Teo
    He counts on his fingers. Mondays. The chairs. Being talked over. The arm thing's all right. Ione is all right.
    "So it's not all of it," he says, surprised. # speaker: Teo
    How would he want it set out? He gets his recipe folder: a photograph for each step, and underneath, what goes wrong if you skip it. Not today. He's been up since six and he's cooked.
    On Tuesday, after bread, he and Ione fill one in. He makes her take out *complications* and put *eyes, feet, kidneys*.
    "Write to me next time," he tells her. "I'm at the same address." # speaker: Teo
    -> his_plan
* [Ask Ione to record that he doesn't grasp what stopping means, so that his dad makes this decision for him. # write: What you say to Ione about Teo]
    # point: MC-01 # point: MC-07
    # challenge: 1 # support: -2
    # did: You had it recorded that Teo couldn't decide, so that his dad would.
    # because: You were frightened for him, and his dad was sitting there with a pen. But at seventeen it's the capacity law that counts, a decision at a time, and he hadn't been helped to make this one. That line will turn up again.
    ~ way = -1
    ~ withhim -= 1
    Ione doesn't like it.
    "He's over sixteen. I'd start from yes, he can." But there's a child crying beside her and you sound very sure, and she types what you say. *Lacks capacity re diabetes care. Father to decide.* By half past two it's on the record. # speaker: Ione
    Renzo signs for the next clinic there and then, with an R you could put over a bank.
    The timer goes.
    "What did it say?" says Teo. # speaker: Teo
    You tell him that it says he'll be helped, him and his dad. He looks at his dad's hand, which has started on another napkin.
    "Right," he says. # speaker: Teo
    -> his_plan
* [Tell him that at his age it is his decision, and let Ione know he has declined any more appointments. # write: What you say to Teo before the timer goes]
    # point: MC-02 # point: MC-05
    # challenge: -2 # support: 1
    # did: You told Teo it was his decision and let Ione know that he had declined.
    # because: You took him seriously and he felt it. It's the right law with the middle missing: he'd had a letter addressed to his dad and four minutes. To choose properly he needed somebody to tell him what he'd be choosing between.
    ~ way = -2
    ~ withhim -= 1
    You mean it as respect, and that's how he takes it. He shakes your hand. His is damp and smells of nutmeg.
    "Told you," he says to his dad. # speaker: Teo
    You ring Ione from the corridor.
    "Declined," she says, typing. "Aware of risks. Is he aware?" You tell her that he was very clear. He was. # speaker: Ione
    When you come back there are nearly three minutes on the timer. He has stayed where he was, with his hands behind him, in case there was something else. After a while he picks it up and takes it through to the kitchen with him, still going.
    -> his_plan
+ [Leave this part out. # skip]
    The timer goes, and you tell Teo that Ione will be in touch with him herself.
    -> his_plan

// ---------------------------------------------------------------- 3

=== his_plan
# scene: his-plan Four lines on a docket
# day: 11
# time: 2.30 pm
Teo has written it on an order docket, and he puts it down on table six so that it is the right way up for you.
{ way:
- 1: The recipe card is next to it, with floury thumbprints. He has had Ione on the phone again, and this time it was him doing the explaining.
- -1: After what went on the record last week, Ione rang him herself, to see.
    "Twenty minutes," she told you. "He said it back to me better than the junior doctor did. I've put that under the other line. I can't take the other line out." # speaker: Ione
- -2: Ione had not been happy about *aware of risks*. She rang him from home on Sunday and stayed on until he was.
- else: Ione rang him on Tuesday and went through it with him, twice, until he could say it back to her.
}
It says: *1. No clinic till after Christmas. 2. Ione on the phone, first Thursday, after service. 3. I do my own pen. 4. If I'm bad I tell Chef. If I'm really bad, Ellis. Not Dad.*
"Go on," says Teo. "Ask me." # speaker: Teo
You ask him what could go wrong. He tells you. He could get ill slowly and not notice, with nobody looking at his bloods. He could wake up on a drip. There was a lad at clinic with bad eyes.
"I know all that. I weighed it." He holds out his hands, like the old brass scales they keep for show on the pass, and lets one sink. "That's Mondays," he says. # speaker: Teo
Who is Ellis? "My mate." And why not his dad? "He's got enough on." Renzo is up a stepladder with his back to you. He has finished the board and started on the wall.
{ role:
- "mental-health-nurse": You have sat by beds with people his age who had weighed it.
- "college-tutor": You are half of line four. You have a first aid certificate and eighteen students with knives.
- else: You can already hear how somebody would put it to you, afterwards, in a room with a jug of water.
}
A text from Ione: *He can decide this one. Doesn't mean I have to like it. You?*
Each number stands up off the paper, because he has given it a shadow down one side, the way his dad taught him. At the bottom, in the box for whoever served you, he has put a T, and gone round it twice. # child: Teo's docket
You don't like it either. # decide: What do you say to Teo's plan?
// strongest: 1
* [Tell him which line you don't like, agree to all four, and fix a day and a sign for thinking again.]
    # point: MC-03 # point: MC-05
    # challenge: 1 # support: 2
    # did: You told Teo what worried you, agreed to his plan, and fixed when to look again.
    # because: He's allowed a plan you wouldn't choose. That doesn't mean going quiet about it. You told him what you didn't like and he took it, and then he wrote you a way back in himself, which is more than you would have got by winning.
    ~ plan = 1
    ~ trust += 1
    ~ withhim += 1
    "I don't like number one," you say.
    "I know. You've got a face on." He isn't offended. "You can not like it." # speaker: Teo
    He turns the docket round and adds a five: *Ask me again after half-term.* You ask for one more. What would change his mind before that? He thinks until the paper curls in the steam off his sleeve.
    "If it gets to Ellis," he says. "If I've had to get Ellis, you can ring Ione and I won't be cross." That's six. # speaker: Teo
    You sign under his T. You'll probably ask most weeks anyway, you tell him. He tears off the carbon, and that copy is yours.
    -> cash_machine
* [Book the clinic anyway and ask Renzo to bring him, because this is too big to try out over the telephone.]
    # point: MC-03 # point: MC-01
    # challenge: 2 # support: -2
    # did: You booked the clinic over Teo's head and asked his dad to bring him.
    # because: His bloods got done, and that's worth having. But he'd just shown you he understood, as well as anyone could, and you went round him to his dad. You got an arm for an hour. It's hard to see him putting the next thing on a docket.
    ~ plan = -1
    ~ trust -= 1
    ~ withhim -= 1
    Renzo is thrilled to be asked. On Monday he brings Teo over in the van, with a song for each roundabout, and talks to Ione for forty minutes about light. Teo sits on one of the chairs with his sleeves down.
    The bloods get done. They could be better and they could be worse.
    "He agreed with everything I said," Ione tells you afterwards. "I've never been agreed with like it. I'd sooner he'd sworn." # speaker: Ione
    On Thursday you look for the docket. It isn't by the salt and it isn't on the pass. He asks you, very nicely, whether you would like the soup.
    -> cash_machine
* [Note that he understood and refused, tell him that your door is open, and step back until he comes to you.]
    # point: MC-03 # point: MC-05
    # challenge: -2 # support: -1
    # did: You noted that Teo had refused, told him your door was open, and stepped back.
    # because: You left him his decision, which plenty wouldn't have. But a right to be unwise isn't a reason for everyone to go home. The plan needed somebody to say what happens on the day the phone isn't answered, and it needed asking again.
    ~ plan = -2
    ~ withhim -= 1
    You write it up carefully, and it stands up by itself. *Understands. Refuses. Will come back to us.* You tell Teo that your door is open.
    He looks at the door, which is the swing one with the porthole.
    "Which?" # speaker: Teo
    You mean that he can ring you. He puts you in his phone, asking how you spell it, and tries it, and your pocket buzzes, and both of you say hello.
    It's on the stairs that you wonder who looks if Ione rings on the first Thursday and he doesn't pick up. There's no line for that. You could go back up. But you've just told him you won't keep on.
    -> cash_machine
+ [Leave this part out. # skip]
    Teo pins the docket up on the pass, next to the orders, where anyone can read it.
    -> cash_machine

// ---------------------------------------------------------------- 4

=== cash_machine
# scene: cash-machine Between the fish and the phones
# day: 22
# time: 9.20 am
There is one cash machine in the market hall, between the fish and the phone repairs.
{ role:
- "mental-health-nurse": You pass it every morning on the way up to your room. On other mornings you don't look.
- "college-tutor": On Mondays you bring the second years here with two trolleys, and Teo catches you up by the eggs. He is late again. And then he isn't, he's forty feet away.
- else: You are cutting through to see him at ten, with a bag of clementines, because you think you should bring something.
}
Teo has his back to you. Another lad, twenty or so, in a thin jacket that says *Phone Doctor*, is standing the way you would stand to keep the wind off somebody, so that no one can see the keypad. The money comes. The lad counts it, gives one note to Teo, and puts the card inside the case of his own phone. It goes in easily.
Then he gives him a bap, in paper.
"No sauce. You'd only have to count it. Done your pen?" Teo shows him his wrist. "Good man," says Ellis. # speaker: Ellis
You can't think of anyone else you have heard ask him that without a form.
"That's Ellis," says Teo, arriving. "He minds it for me, so it doesn't get robbed. I got robbed in Year 11, at the bus station. It was Ellis walked me home." His bursary goes in on a Monday. He gets ten. The rest is for what he owes. # speaker: Teo # piece: monday-money
{ plan == -1: "I missed last week," he says. "I was at clinic. So it was double." He isn't blaming you. He's explaining the bap. # speaker: Teo }
{ plan == 1: So this is the other half of line four. }
He eats standing up. He still carries the wallet, and he shows you: his bus pass, one of his dad's business cards, the two of them in a photo booth. In the slot where the card went there is a piece of cereal packet, cut to size with the corners rounded, so that it doesn't flop. # child: Teo's wallet
Across the aisle Ellis has his head down over somebody's cracked screen. He is only just too far off to hear. # decide: What do you do about the card?
// strongest: 1
* [Tell Teo what you saw, ask what would happen if he wanted it back, and say who you would have to tell.]
    # point: MC-03 # point: CX-02 # point: FA-04
    # challenge: 2 # support: 2
    # asks: market-card # asks: mondays
    # shares: monday-money > police # shares: monday-money > adult-social-care
    # did: You asked Teo what would happen if he wanted his card back, and told him who you would tell.
    # because: The question that opens it is what happens if he says no. Unwise is his right; frightened is different, and if he's being used he didn't choose it. At seventeen and ten months you need both routes, children's and adults', and his view on top.
    ~ card = 1
    ~ trust += 1
    ~ withhim += 1
    ~ joined += 1
    He thinks.
    "He'd give it me." He folds the bap paper into four. "Then he'd have to tell the man." # speaker: Teo
    So there's a man. It was eighty pounds, for headphones, and it goes up. Teo has never seen him.
    "He's not sleeping, Ellis," he says. # speaker: Teo
    You tell him you can't keep this one. {role == "social-worker":Your manager will hear it, for the children's side|Tess will hear it, for the children's side}; the adult safeguarding desk, for advice; and the police. What would he want? "Not a uniform at the stall." You write that at the top.
    {role == "college-tutor":You look back down the register. Every Monday.|Shireen reads you her register. Late every Monday.} # piece: mondays
    By noon the police have matched it to a call in September. Nobody had rung the cardholder. # piece: market-card
    -> dry_store
* [Leave it be, since the money is his and the friend is real, and he is allowed to be unwise with both.]
    # point: MC-03 # point: CX-02
    # challenge: -2 # support: 1
    # did: You left the card with Ellis as Teo's own choice.
    # because: You'd heard people tell him what to do since he was four, and you didn't want to be another. Fair. But nobody had asked whether he could say no, and without that you don't know if it's a choice. He'd told you he owed. That was the thread.
    ~ card = -1
    ~ withhim -= 1
    You had worse friends at his age and you wasted more, on a car. You tell him about the car. He laughs in the right places, and tears off half of the bap and gives it you.
    "Ellis says I'm good for it," says Teo. # speaker: Teo
    Good for what? You think it on the way out, by the eggs, and then your phone is going and somebody wants to know where you are.
    Behind you the two of them are doing a handshake with a lot of parts. It goes on for some time, and neither of them gets it wrong.
    -> dry_store
* [Go over to the stall, ask Ellis for the card, and keep it safe yourself until somebody has made a plan.]
    # point: CX-02 # point: FA-04
    # challenge: 2 # support: -2
    # did: You took the card from Ellis to keep it safe yourself.
    # because: You saw a lad's money going into another lad's phone case, and anyone might have crossed that aisle. But Teo watched his card go from one person minding it to another. Nobody asked him, and whoever's behind Ellis is still owed.
    ~ card = -2
    ~ trust -= 1
    ~ withhim -= 1
    Ellis doesn't argue. He gets it out of the case slowly, and it's Teo he holds it out to. You are the one who takes it.
    "I was getting it him back," says Ellis. He has gone white round the mouth. "You don't know who you've just." And he stops, and turns his stool round to face the wall. # speaker: Ellis
    Teo says nothing until the doors.
    "That was my mate." # speaker: Teo
    "I'm keeping it safe for you."
    "So was he," says Teo. # speaker: Teo
    You sign it into the safe, with a witness. It's all quite proper. On the Tuesday the Phone Doctor has its shutter down.
    -> dry_store
+ [Leave this part out. # skip]
    You make a note of what Teo has said about the card and pass it to the duty social worker.
    -> dry_store

// ---------------------------------------------------------------- 5

=== dry_store
# scene: dry-store The dry store
# day: 38
# time: 12.05 pm
A kitchen timer is ringing in the dry store, and nobody is stopping it.
{ plan == 1: He had seen it coming. At ten he went up to {role == "college-tutor":you|Chef}, in the middle of bread, and said, "It's line four." | It was a first-year, sent for flour, who found him. }
{ role:
- "mental-health-nurse": He had rung you at eleven, about his dad, and then couldn't say what he'd rung for. So you came.
- "college-tutor": You have handed eighteen pans of stock to the technician, and you've got one ear on them.
- else: Shireen, his tutor, rang you at eleven. She has run a kitchen for twenty years and she was whispering. So you came.
}
Teo is sitting on the sacks, grey, and wet along the lip, with his insulin pen in one hand and its cap in the other.
"Dad's doing the ceiling," he says. "You've to hold the ladder." Since when? Since three. It was three yesterday as well. # speaker: Teo
{
- box == -1: A sheet of paper is sticking out of his apron pocket, worn thin along the folds. You can read the end of one line. *Keeps him going.*
- card == -2: You ask if he has had any breakfast.
    "I get it off Ellis," he says. The stall has been shut for a fortnight. # speaker: Teo
- else: You ask if he has had any breakfast. He looks at the timer, as though it might have been that.
}
You have rung Ione. Her phone says that she's with somebody, and will ring straight back.
What's the pen for, Teo?
"It's for the," says Teo. "I know it. I know I know it." Four weeks ago he held his hands out like the brass scales. He holds them out now, and looks at one, and then the other. They stay level. # speaker: Teo
He has laid his things along the shelf in order, as you would for a recipe: meter, strips, two sweets, the docket book. He touches each of them and gets to the end, and goes back to the meter. There is flour up his back, in the weave of the sack. # child: Teo's shelf
"It's twelve," he says. "I always do it at twelve. You hold it steady and I'll do the thumb." He puts the pen in your hand, the right way round. # speaker: Teo # decide: What do you do, with his pen in your hand?
// strongest: 1
* [Put the pen on the shelf, take a reading with him, and settle this one dose with Ione and no more.]
    # point: MC-04 # point: MC-01 # point: MC-02 # point: ES-06
    # challenge: 1 # support: 2
    # asks: swim
    # did: You took a reading before anything else, decided one dose with Ione, and asked Teo the next day.
    # because: Grey and muddled can be low or high, and nobody can tell by looking. So the meter came before the pen. Then you decided the one dose, left him his own thumb, and asked the next morning. It's the asking that most of us forget.
    ~ dose = 1
    ~ trust += 1
    ~ withhim += 1
    It says 3.1. Inside the lid of the tin is a card in Ione's writing: *Under 4: sugar if he can swallow. Stay. Again in 15 minutes. Can't swallow, or no better: 999.* He can. It's the sweets, and then apple juice, and your other thumb is on the nine the whole time.
    At twenty-five past it says 5.4, and he has asked what's for lunch, and Ione is on the line. What's the dose, then? He tries it three ways, and one is with pictures, and he still can't get it to weigh anything.
    "You say the number. I'll do the thumb." # speaker: Teo
    So he eats first. Ione says it, the first-aider she trained reads her back the dial, and the thumb is his. You write: *3.1 at 12.08. This dose only, what we tried.* Somebody stays with him all afternoon, and {role == "mental-health-nurse":you ring the doctor|Ruben hears} about the ladder. In the morning you tell Teo who decided.
    "That's all right, for yesterday," says Teo. It wasn't the first. Four since September; the numbers go swimmy and he waits. Ione wants to go through his doses with him. "You'd have had the pen off me." # speaker: Teo # piece: swim
    -> not_criteria
* [Have the first-aider do his meter, and settle with Ione that an adult gives every lunchtime dose from now on.]
    # point: MC-04 # point: MC-01
    # challenge: 2 # support: -1
    # did: You had his blood tested, and agreed that an adult would give every lunchtime dose until further notice.
    # because: The reading came first, and it may have saved him. After that hour in the store I'd have wanted a rule as well. But you turned one bad day into every day, including the ones when he knew the number before she did, with no end date.
    ~ dose = -1
    ~ trust -= 1
    ~ withhim -= 1
    It says 3.1, and the sweets and a carton of juice bring him round, and by the time Ione rings he can do up his own apron. It's a relief to everyone to have a rule, and it only takes an email. *Until further notice.*
    At five to twelve each day a first-aider comes to the kitchen door with a clipboard and calls his name over the extractor. On Thursday he is fine. On Friday he tells her the number before she has found her glasses. She can't let him, she's sorry, it's on the sheet.
    "Till when?" he asks you. You say, till it's steadier at home. He looks up *further notice* on his phone. # speaker: Teo
    After that he goes and waits for her in the corridor, by the bins, at ten to, so that nobody will have to shout.
    -> not_criteria
* [Hold it steady for him and let him do the thumb, as he asks, and get him to some lunch.]
    # point: ES-06 # point: MC-04
    # challenge: -2 # support: 2
    # did: You helped Teo to give his insulin without a reading.
    # because: It looked like the kind one, helping him do his own thing his own way. It was the dangerous one. He was low already, and insulin takes you lower; people die of that. No reading, no clinician on the line: no dose. Not even when he's asking.
    ~ dose = -2
    ~ withhim -= 1
    The number is on his wrist, from this morning. He turns the dial and you hold it steady and the thumb is his. "Ta," says Teo, and leans on you, as he has never done. You're pleased, for about ten minutes.
    By twenty past he is heavy, and you have to say his name three times, and then he doesn't answer to it. You ring 999.
    The paramedic has his finger done before she has put down her bag. "Did anybody check him first?" It's on the shelf, next to two sweets. You show her. You write down what you did, and when, and ring your manager from the yard.
    It's all right. Everyone says it's all right. It's two nights on a ward, and home in his uncle's car. The week after, he's back on pastry, still wearing the paper band.
    -> not_criteria
+ [Leave this part out. # skip]
    The first-aider does his meter and gives him the two sweets. Ione talks her through the rest, and somebody stays with Teo for the afternoon.
    -> not_criteria

// ---------------------------------------------------------------- 6

=== not_criteria
# scene: not-criteria Sixty-one in the tray
# day: 44
# time: 4.45 pm
On Sunday night Renzo lettered the window of The Hatch, both sides. It says TEO'S, in gold, five feet high. People have been stopping to take photographs.
Under it, this afternoon, Teo was scrubbing a pan that was already clean. He asked you about the fourteenth. "Is it like when they change the menu? Does it go at midnight? Or is it when you come in?" He went on scrubbing until you had answered, and you hadn't really. # child: Teo's question
You are still trying to when the phone goes. Hugh Parmar, from the adult duty desk, has rung you back himself, which he didn't have to do.
"It's a no. I'd sooner you heard it off me than the portal. He travels. He cooks. He holds down a course. There's two of us on this desk and sixty-one in the tray, and he's not our criteria." Behind him somebody is opening crisps. # speaker: Hugh # piece: not-criteria
{
- way == -1: "And somebody's put he lacks capacity, and underneath somebody's put that he doesn't. I can't screen an argument." # speaker: Hugh
- way == -2: "And he's declined, aware of risks. So on paper he doesn't want us either." # speaker: Hugh
- else: "And he's able to decide about his own insulin. Good for him. I mean it. But that's one more tick the wrong way." # speaker: Hugh
}
You try the insulin. {dose == -1:"Somebody's giving him his lunchtimes," says Hugh, "so that's met."|{dose == -2:"The ambulance? That's health," says Hugh.|"One bad day," says Hugh. "That'd be health."}} You try {card == 1:the card. "That's with the police, though."|{card == -2:the card. "In a safe, it says. So it's safe."|money, and who has a hold on it. "Is that down anywhere? Then it's one for the police."}} You try the nights. "{role == "mental-health-nurse":Well, the dad's yours|The dad's got a nurse}."
He isn't wrong, any of the times.
{ role:
- "mental-health-nurse": The dad has missed two Thursdays. On Friday he came to the door with paint on his eyelids and told you that you had wonderful ears. The doctor can see him on Monday.
- "college-tutor": You typed that referral in a cupboard, in the same week as an inspection. You left out a page because you weren't sure what it wanted.
- else: You have four others who turn eighteen before Christmas. Teo has always been the one you didn't need to worry about.
}
"You still there?" says Hugh. # speaker: Hugh # decide: What do you say to Hugh?
// strongest: 1
* [Ask whose table is left for somebody at high risk outside the criteria, and offer to help him set one up.]
    # point: FA-14 # point: MC-06 # point: CX-04 # point: FA-02
    # challenge: 2 # support: 2
    # asks: eleven-weeks # asks: two-reviews # asks: boat
    # shares: eleven-weeks > adult-social-care
    # escalates: manager
    # did: You asked Hugh what came after a no, and between you a risk meeting was called.
    # because: You took his no as an answer to one question and asked him the next. The protocol has a table for just this, high risk and nobody's criteria. He could hear it because you'd brought work to share. And it had to be before the birthday.
    ~ meeting = 2
    ~ joined += 2
    The crisps stop.
    "There is a thing," says Hugh. "Multi-agency risk. For people who fall down the middle. Nobody's used it for a seventeen-year-old." Does it say you can't? You hear pages. It wants two services to ask. Your manager will be one, when you have found her. "Go on, then," says Hugh. # speaker: Hugh
    And there are the two assessments that the Care Act gives him before the day, you say: for himself, and as somebody who cares for his dad. He writes that down.
    So you ring round. {role == "social-worker":Your own plan stops at midnight on the thirteenth; you say that first.|Tess's plan stops at midnight on the thirteenth.} # piece: eleven-weeks
    The surgery: two insulin reviews missed, the letters to Renzo, and Teo in for his prescription, alone, never a day late. # piece: two-reviews
    Carlo laughs, and stops. His brother rang at three in the morning, twice, to sell him half a boat. # piece: boat
    -> the_porthole
* [Thank him, write the referral again tonight with everything it left out, and ask for it to be screened afresh.]
    # point: MC-06 # point: FA-14
    # challenge: 1 # support: -1
    # did: You rewrote the referral that night and sent it back to the same desk.
    # because: It did need rewriting, and you made a proper job of it. But you were asking the same question at the same window, and he'd told you straight what the answer was. It took a week, and there were only five left before his birthday.
    ~ meeting = 1
    It takes you until nine. You put in the nights, and the ladder. You put in Mondays. You fill in the page about who he looks after, which had been left empty, and you wouldn't mind who read it.
    It goes into the portal at four minutes past nine and comes out with a different number. Sixty-two.
    "That's a good form," Hugh tells you, when he gets to it, and he means that. He has read all of it this time. "It's still a no. I did try it both ways." He gives you the name of his manager. Dilys. She's on leave until Monday. # speaker: Hugh
    -> the_porthole
* [Accept it, and put your effort into ending well with Teo: a folder, the right numbers and a proper goodbye.]
    # point: CX-04 # point: MC-06
    # challenge: -2 # support: 1
    # did: You accepted the no and worked on a good ending with Teo.
    # because: Endings matter, and you'd seen enough rotten ones. But what he needed on the fourteenth was the same as he'd needed on the thirteenth, and a folder can't ring anybody. It looked after how you'd part. Nobody was looking after the week that came next.
    ~ meeting = -1
    ~ joined -= 1
    It's a lovely folder. You get the kind with a zip. You put in the crisis line, and the housing office, and what adult services are for, in pictures, if he should ever want them.
    Teo reads every page. He is very pleased with the zip.
    "Who's this?" he says. His finger is on a telephone number. # speaker: Teo
    That's the duty desk.
    "No, but who is it?" # speaker: Teo
    It's whoever is on, you tell him. He nods. He keeps it in his locker, flat, under his clean whites. On Thursday he asks you if there'll be another folder, after this one.
    -> the_porthole
+ [Leave this part out. # skip]
    Hugh says that he will send it in writing, and that you can come back to him.
    -> the_porthole

// ---------------------------------------------------------------- 7

=== the_porthole
# scene: the-porthole Friday
# day: 47
# time: 3.35 pm
Renzo went into hospital at noon today, with gold leaf in his eyebrows.
{ role:
- "mental-health-nurse": You were there. He was lettering a chip van that turned out not to be anybody's order, and he thanked the two officers and asked them to mind the wet. He was frightened by then. He came in with you because you asked him to, holding his brushes, and you have driven straight here.
- else: Ruben has rung you from the ward at Linnetfield, hoarse. They found him lettering a chip van that turned out not to be anybody's order. He thanked the two officers and asked them to mind the wet. He was frightened by then. He went in because Ruben asked him to, holding his brushes.
}
{
- box == 1: The ward rang the name on the plan, and so it was Carlo who picked it up, on a forecourt, and not Teo. Teo doesn't know.
- else: The ward rang the name on the plan. It was ten past twelve, in the middle of choux. *Am I speaking to the next of kin?* Teo said yes. He told no one. {role == "college-tutor":You had wondered; he|Shireen says he} has piped a hundred and twenty since.
}
Now Carlo is in the loading bay with his engine running. He has driven from Saltersby Quay in his tyre-shop overalls.
"I've cleared the box room. He's coming to us. You don't need to ask him, he's family." He is crying, and adjusting the mirror. # speaker: Carlo
{ card == -2: "And what's he done for money?" says Carlo. "He asked me for ten pounds on Monday. He's never asked me for a thing." # speaker: Carlo }
It is Friday. The advocacy line closes at four, and most of the people you would ring close at five. Nobody can tell you how long Renzo will be in.
You can see Teo through the porthole in the swing door. He goes along the tray with a wet finger and presses down each little peak, so that it won't catch. His phone is on the shelf above, in a steel bowl, so that it'll be loud if it rings. # child: Teo through the glass
He has a bus at ten past four. # decide: What do you do before Teo's bus?
// strongest: 1
* [Tell him now what you know and don't know, ask who he wants this weekend, and ring the advocate with him. # write: The first thing you say to Teo]
    # point: VO-06 # point: VO-07 # point: RL-23
    # challenge: 1 # support: 2
    # asks: who-he-wants # asks: tenancy
    # did: You told Teo the truth, asked whom he wanted, and rang the advocate with him.
    # because: He could stand the news. What he couldn't have stood was working it out. You told him which things you didn't know, which is what made the rest believable, and you asked before anybody chose for him. The family did the plan themselves, on a docket.
    ~ friday = 1
    ~ trust += 1
    ~ withhim += 1
    He washes his hands first, both sides, and dries them. {box == 1:Then he stands and lets you say it.}
    { box != 1: "I know," says Teo. "The lady asked was I the next of kin. I said yes. What is it?" # speaker: Teo }
    Has he got his glasses? Is he cross? Who's doing the chip van? You know the first two. You tell him when you'll know more.
    And who would he like? Hattie, from toasties. His own bed. Uncle Carlo on Saturday, if he doesn't put on a voice. To see his dad on Sunday. # piece: who-he-wants
    Carlo turns his engine off, and they write it on a docket: the settee is Carlo's, tonight and till somebody has looked at it again. {role == "social-worker":Your manager|Tess} says yes to that, out loud, with the reason. Ione does the weekend's insulin with Teo down the phone.
    The advocate is called Samira. She picks up at three minutes to four. You try housing too: the flat is in Renzo's name, and only his. # piece: tenancy
    -> nine_names
* [Let Carlo take him straight home to Saltersby Quay, and explain it all on Monday when the ward knows more. # write: What you say to Carlo]
    # point: RL-23 # point: VO-06
    # challenge: -1 # support: -1
    # did: You let Carlo take Teo for the weekend, with the explaining left for Monday.
    # because: Somebody who loves him had a warm house and a full tank. You'd have needed a reason to say no. But a plan nobody's asked you about is just being moved, and it kept him three days without the one thing he wanted to know.
    ~ friday = -1
    ~ withhim -= 1
    Carlo has him in the car with his apron on. He is so glad of something to do.
    It's warm at Saltersby Quay. There is shepherd's pie and a quiz show, and everyone is cheerful, and nobody uses the word. Your dad's having a rest. Your dad's been working too hard. At eight it turns out that Teo's meter is in his locker, and Pauline drives back for it and talks a caretaker into the building, and that is cheerful too.
    On Saturday night Teo asks which bed.
    "You're in it, mate," says Carlo. # speaker: Carlo
    "Dad's," says Teo. # speaker: Teo
    -> nine_names
* [Let him finish in peace, since he has managed before, and text him the ward's number and yours for the weekend. # write: The text you would send to Teo]
    # point: VO-06 # point: VO-07
    # challenge: -2 # support: -1
    # did: You let Teo finish, and texted him the ward's number and yours.
    # because: He has managed before, and he looked so steady through that glass. But managing is what he does instead of asking, and here was a boy of seventeen, on insulin, alone in a flat for a weekend. Somebody had to know who would be there at night.
    ~ friday = -2
    ~ withhim -= 1
    You write it three times to get it short. *Your dad is safe and being looked after. Ward number below, and mine. Ring if you need anything.* He sends back a thumb. You see him get on the bus.
    You hear about the rest on Monday, from the ward's log. On Saturday he came over on two buses with a clean shirt in a carrier bag. It was twenty to two, and visiting is at two, and under-eighteens come with an adult. He left the shirt.
    You ask him why he didn't ring.
    "I didn't need anything," says Teo. "I just wanted to see him." # speaker: Teo
    -> nine_names
+ [Leave this part out. # skip]
    The duty social worker meets Teo and Carlo in the loading bay, and they talk about the weekend.
    -> nine_names

// ---------------------------------------------------------------- 8

=== nine_names
# scene: nine-names Nine names
# day: 52
# time: 4.10 pm
Nobody at The Hatch has wanted to be the one to scrape the window, so the light comes in through the back of Teo's name.
He has wiped table six, though no one sat at it last week, and laid it for one. "Uncle Carlo says there's a meeting tomorrow," he says. "Is it about me or about Dad?" Both, you tell him. He nods, and straightens the fork. {trust >= 3:"I've done a docket for it. Am I coming? Or am I doing the food?"|"Am I doing the food?"} # child: Teo lays a table
You have had the invitation since two o'clock. {meeting == 2:It's the risk meeting, and Hugh has done all he said he would: a chair, a room, nine names.|{meeting == 1:Hugh's manager, Dilys, came back from leave to your second referral and Friday's admission, one on top of the other, and she has asked nine people.|Hugh's manager, Dilys, came back from leave to Friday's admission, and under it a referral her own desk had turned down, and she has asked nine people.}} Thursday, twelve till one, Civic Centre, room 2.14. You went down the names, and then you went down them again. At the bottom it says: *Teo, views to be represented.* {way == -1:After that, in brackets: *capacity?*}
At twelve on a Thursday he has forty covers and a section to run.
{
- friday == 1: Samira has met him, twice. He has been practising on her, on the bus.
- friday == -2: The shirt is still on the ward. Somebody has put Renzo's initial in it, in marker, so it won't get lost.
- friday == -1: He is still in the box room. Carlo says it'll do him good to have a rest from that flat. He says it a lot.
- else: Carlo has taken him to see his dad. Neither of them has told you much about it.
}
You ring Dilys from the pavement outside.
"I know," she says. "It's that or the tenth of December. I practically had to kidnap the GP. There's one more chair, if somebody can get him out of his lesson. I just thought, nine of us, on his dad and his money and his insulin. Would you want to sit through it?" # speaker: Dilys
You wouldn't, and you look back at him through the name. # decide: What do you do about Thursday at twelve?
// strongest: 1
* [Ask Dilys to shift it to three, at table six, with Teo and an advocate there, whoever else can't come.]
    # point: FA-11 # point: VO-07
    # challenge: 2 # support: 1
    # escalates: talk
    # did: You asked Dilys to move the meeting to a time and a table where Teo could be.
    # because: It cost you a doctor and a housing officer, and that isn't nothing. But all nine of them were guessing at the same thing, and the person who knew it was forty yards away with a tray. Nothing about him without him is a diary problem, mostly.
    ~ thursday = 1
    ~ trust += 1
    ~ withhim += 1
    "I'll lose the GP," says Dilys. "I'll lose housing." You say that they can send a page. You hear her chair go back. "Three, then. I hope you know what you're doing." # speaker: Dilys
    Teo draws where everyone will sit. He puts you by the radiator. Samira goes over his docket with him and doesn't change a word.
    So on Thursday there are six of you, with forks. Hugh has never met him before. He is half way into explaining eligibility when the timer goes.
    "You all get five minutes," says Teo. "I get what I want." Then he asks Hugh what he does for people when it isn't a no. # speaker: Teo
    -> after
* [Keep the slot, go in with all you know of what Teo wants, and make sure it gets said early.]
    # point: FA-11 # point: VO-06
    # challenge: 1 # support: -1
    # did: You kept the slot and went in to say what Teo would want.
    # because: Dates before his birthday were like gold and you carried his corner, out loud, near the top. I'd want you in there. But you could only bring what he'd already said. The first new question they asked, all you had was a guess.
    ~ thursday = -1
    ~ withhim -= 1
    You do it properly. You speak second, straight after the ward. *Teo would want*, you say, and *Teo's view is*, and Dilys writes it all down.
    Half way through, somebody from finance asks whether he'd mind his uncle holding his bank book.
    You look at your notes. He would, you say. You think he'd mind. It goes into the minutes as *may mind*.
    It is a good meeting. It finishes on time and it has actions. Over the road they're serving thirty-eight lunches, and the thirty-ninth place has been laid, with a napkin in the glass.
    -> after
* [Let it go ahead, and sit down with him on Friday to take him through what they have decided.]
    # point: FA-11 # point: VO-06
    # challenge: -1 # support: 1
    # did: You let the meeting go ahead and took Teo through it on the Friday.
    # because: You were sparing him an hour of nine strangers and his dad's worst week, and you kept Friday, so he did hear. It was kindly done. But what he was hearing by then was news. He'd have to have argued with nine people who had gone home.
    ~ thursday = -2
    ~ withhim -= 1
    On Friday, when the tables are cleared, you sit down with him and the minutes and a highlighter. He lets you go all the way to the end.
    "So I'm going to Uncle Carlo's," says Teo. "On the twelfth." # speaker: Teo
    It's proposed, you tell him.
    "What's proposed?" # speaker: Teo
    It means that they would like it to happen, and they'd like to know what he thinks.
    He reads it again. The yellow comes off a bit on his finger.
    "It's like specials," says Teo. "When somebody asks me what I think of the specials, and it's already on the board." # speaker: Teo
    -> after
+ [Leave this part out. # skip]
    The meeting is held on Thursday, and somebody is asked to tell Teo what was said.
    -> after

// ---------------------------------------------------------------- the weeks after

=== after
{
// Three things that nothing done afterwards makes good: insulin without a reading, his card taken, a line that he lacks capacity.
- joined >= 2 && (withhim >= 0 || (thursday == 1 && withhim >= -2)) && dose != -2 && card != -2 && way != -1:
    -> ten_pence
- joined <= 0 && withhim <= -3 && thursday != 1:
    -> the_letter
- else:
    -> first_thursday
}

=== ten_pence
# ending: good The size of a ten pence
# day: 81
# time: 2.20 pm
On the last Thursday before Christmas the soup of the day fits on the board.
It's in chalk, in Teo's hand. He is eighteen. He has been eighteen since Monday, and he had cake twice, at college and at Carlo's, and counted both.
{ thursday == 1: The plan is what came out of that afternoon with the forks: | There was another meeting, in December, at table six, because he asked Samira for one. The plan came out of that: } a recipe card, both sides. There is one of it. It's in the children's file and in the adults' file, and the same five people have to look at it again in March. Nothing stopped at midnight. {way == 1:His first one is clipped behind it, with the flour on.|It has a photograph for every step.}
On the back is what to do on a bad day. *Meter first. Then say the number. I do the thumb. Ask me tomorrow.* {dose == -1:The clipboard stopped the day he wrote that.} Clinic is on Wednesdays now, for anyone who asks. He has been to one. He says that the chairs are worse. Five nights he sleeps in his own bed, and two at Carlo's. Nobody has settled whose name goes on the flat.
He interviewed for his own link worker. There were three, at five minutes each. He chose {box == 1 || friday == 1:Hattie, whose new job goes up to twenty-five|Bram, from the adult desk}, because when the timer went {box == 1 || friday == 1:she|he} stopped in the middle of a word and waited to see what happened next.
{ card:
- 1: He has a new card, and the cereal packet has gone. A detective who doesn't look like one has had two cups of tea with Ellis. It was three she'd asked him to. Nobody has found the man.
- else: He told Samira about the card himself, in December. It's with the police and both teams, and he has a new one. Ellis still minds the stall, and looks at the floor. Nobody has found the man.
}
Renzo is on the ward until at least New Year. They're getting his tablets right, and his hands shake too much for gold. They have done his form again, and he's read it. Carlo is the one they ring; Teo is second, because he said so, and it says what about. There's nobody in the box. "It looks empty without him," Renzo told {role == "mental-health-nurse":you|Ruben}. A bit later he said, "Good."
You are at table six. There's a place laid opposite, and at the pass, next to the dockets, there's a napkin from the ward with a pencil ampersand on it. It has taken some rubbing out.
He carries the tart over himself. He taps the plate, and you both watch the middle go. He takes the timer off over his head, and looks for somewhere to put it, and hangs it on the back of his dad's chair. Then he goes and does the next table. # child: Teo's service
On the rim of your plate, in chocolate, he has piped you the count. You don't need one. He has done it for everybody.
-> END

=== first_thursday
# ending: middle The first Thursday of term
# day: 102
# time: 2.30 pm
The plan is on your screen when you get back from the holidays, and it's a decent plan. {thursday == 1:The first page is his docket, scanned, with a thumbprint in the corner.|{thursday == -1:Under *Teo's views* it says that he may mind.|Under *Teo's views* it says *see minutes*.}}
It has taken twenty-four days longer than Teo had. He was eighteen on 14 December. {meeting == 2:The risk meeting had done its work, but the typing hadn't been done, nor the two signatures.|There had been a meeting, and there were actions, and three of them were to arrange another meeting.} It did go at midnight, as it turns out, like the menu. The adult side opened on 6 January. In between he had Christmas, and Carlo, and a duty desk.
He was mostly all right. Ione's job stops at eighteen too, but she had his birthday wrong on purpose until the New Year, and rang him on the Sunday. There was one bad day. {dose == 1:He texted you a photograph of his thumb and the word yesterday, so that you'd know to ask him about it.|He wrote the time on a docket, and what he did, and has kept it to show to somebody.}
{ friday:
- -1: He's still in the box room at Saltersby Quay. It was going to be a weekend. Pauline has bought curtains, and Carlo talks to him through the door, in no voice at all, just his own. Some nights Teo answers.
- 1: He slept in his own bed, with Carlo on the settee for as long as that could last, and Hattie ringing at nine to say good night. Housing has agreed to wait for a decision about the flat. It hasn't said how long.
- else: He slept at the flat, under half a painted sky, and took the rent down to the office in an envelope. It isn't in his name. They took it. They haven't said what happens next.
}
{ card:
- 1: The police have the September call and the October one side by side. Ellis gave the card back before anyone asked him. Then he went away for a bit. Teo would like to know where.
- -2: The card is in the safe, where you put it. He has asked for it once, politely. There's a form.
- else: Ellis has the card. It came up in December, in somebody's notes, and it's down as an action for the new worker.
}
The new worker is called Bram. He comes on his bicycle and he's good at listening.
{trust >= 3:"I'd have picked him," says Teo. "I'd have liked to pick him."|"He's all right," says Teo. "He got given me."} # speaker: Teo
Renzo is home on leave for the afternoon. He's at table six in a clean shirt that is too big at the neck, with both hands round a cup. {box == 1:It was Carlo the ward rang about it. Teo hadn't known that he was coming until he walked in.|It was Teo they rang about it, in the middle of bread.}
Teo brings him soup and stays to see him get the first spoonful up. It takes a while. He sets the timer for something, and then leaves it lying on the cloth, and sits down, in his whites, in the middle of service, for about as long as it takes to butter a roll. # child: Teo's dad's soup
"I should have rung him," says Hugh. He has come to hand over in person, though nobody asked him to. He's holding the form, all of it, with bits underlined. "I read it again at Christmas. I'd like to tell him that. Would he want me to?" # speaker: Hugh
You say you'll ask him.
-> END

=== the_letter
# ending: poor A letter with a window in it
# day: 109
# time: 2.30 pm
The letter came on his birthday. You see it a month later, because he has kept it, in a plastic sleeve from his recipe folder.
{ role:
- "mental-health-nurse": You're at table six. Renzo came out of hospital last Friday, and you had hoped to see the two of them.
- "college-tutor": You're at table six, with your clogs off. It's the first time you have sat down with him this term.
- else: You aren't his social worker now. You have paid five pounds for the soup, like anyone.
}
It begins: *Dear Mr Marchetti, Happy birthday! As you are now 18 your plan with us has ended. If you feel that you have care and support needs you can refer yourself on our portal.*
"They put it to me this time," says Teo. "They spelt it right." # speaker: Teo
He did go on the portal. It wanted a reference number. He went to look for one in {meeting == -1:the folder with the zip|the letter}, and when he came back it had logged him out.
"It had a timer on it," he says, with respect. # speaker: Teo
{ card:
- 1: The police were kind, and they have no more to go on. He has his card. On Mondays he has his bap by himself, on the wall, where he can see the stall.
    "He's got a different jacket," says Teo. # speaker: Teo
- -2: His new bank card comes on Thursday. He has had to borrow since October, and Ellis isn't who he borrows from, because nobody has seen Ellis. It's somebody Ellis used to know.
    "He's not as nice," says Teo. # speaker: Teo
- else: Ellis still has the card. There's a phone contract as well now, in Teo's name, and another one.
    "They'd only do it if you were eighteen," he says. They'd waited for it together. Ellis had got him a balloon. # speaker: Teo
}
{ dose == -1: The first-aider came on the fourteenth, at five to twelve, to say she wasn't allowed now he was an adult. She shook his hand. Since then he has done every dose alone. | He does every dose by himself. On bad days, he tells you, he has a go. } The adult clinic has written twice, for Mondays. {plan == -1:He said yes both times.|He hasn't been.}
{ friday == -1: He moved back from Carlo's on New Year's Eve, without a row, with his things in a crate. It's quiet now at Saltersby Quay. Pauline has left the curtains up. | Carlo rings on Sundays and they both say that it's going fine. }
Renzo is sleeping in the afternoons. There is a new relapse plan. {box == 1:Carlo is first on it, and Carlo is an hour away.|The ward did it from the old one. *First contact: son.*} So at night it's Teo who listens out. He is late on Mondays still, and Tuesdays, and he has lost his place on the pass.
The gold has been scraped off the window. They couldn't get all of it. When the sun's low you can still see the edges of a T, on the floor, across three tables, and he steps round it with the plates, as though it were wet. # child: Teo's window
Ione still rings him. It isn't her job, so she does it on her lunch. And Hattie, who used to run young carers, has been in twice for a toastie, which isn't on the menu. She left a number, and wrote underneath it: *It's me. It'll be me that answers.*
He has that in the sleeve too, behind the letter. He asks you whether it would be all right to use it. He asks if there's anyone who does after.
You start to tell him, and it comes out in the wrong order.
"Hang on," says Teo. He lifts the timer off over his head, and gives it a turn, and stands it by the salt. "Go on, then. You can say things till that goes." # speaker: Teo
-> END
